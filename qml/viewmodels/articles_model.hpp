// Articles about the village's work: the register with the sum of its reads, a new one, and reads counted again.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/village_desk.hpp"

namespace jiamei::kiosk {

class ArticlesModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// document, title, channel, date, reads
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    Q_PROPERTY(int reads READ reads NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// Whose reads are counted again
    Q_PROPERTY(QString picked READ picked NOTIFY changed)
    // A new one
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString channel READ channel NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(int newReads READ newReads NOTIFY changed)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    ArticlesModel(VillageDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void pick(int document);
    Q_INVOKABLE void countReads(int reads);

    Q_INVOKABLE void startNew();
    Q_INVOKABLE void setTitle(const QString& text);
    Q_INVOKABLE void setChannel(const QString& text);
    Q_INVOKABLE void stepDate(int days);
    Q_INVOKABLE void setNewReads(int reads);
    Q_INVOKABLE void add();

    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] int reads() const { return m_reads; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString picked() const { return m_picked.title; }
    [[nodiscard]] QString title() const { return m_draft.title; }
    [[nodiscard]] QString channel() const { return m_draft.channel; }
    [[nodiscard]] QString date() const { return m_draft.date.toString(Qt::ISODate); }
    [[nodiscard]] int newReads() const { return m_draft.reads; }
    [[nodiscard]] bool isToday() const { return m_draft.date == m_today; }
    [[nodiscard]] bool isReady() const
    {
        return !m_draft.title.isEmpty() && !m_draft.channel.isEmpty() && m_draft.date.isValid() && !isBusy();
    }

Q_SIGNALS:
    void added();

private:
    VillageDesk& m_desk;
    RowsModel m_items;
    QList<ArticleLine> m_all;
    ArticleLine m_picked;
    ArticleOrder m_draft;
    QDate m_today;
    int m_reads = 0;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
