// Reminders that run: what is due, what was put right, and the deduction where it was not.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/reminders_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

class Language;

class RemindersModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// document, number, name, title, art, reason, until, from, due, photo, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// Document of the chosen one; 0 = none
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool due READ isDue NOTIFY changed)
    /// ISO date of the first day of a deduction
    Q_PROPERTY(QString from READ from NOTIFY changed)
    /// Points that may be deducted, as words
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    RemindersModel(RemindersDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    /// Again from the book, what was done stays said.
    Q_INVOKABLE void load();
    Q_INVOKABLE void choose(int document);
    /// The household put it right: nothing is deducted.
    Q_INVOKABLE void mended();
    /// The points of `choices`.
    Q_INVOKABLE void deduct(int choice);
    Q_INVOKABLE void deductWith(const QString& id, const QString& pin);

    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] bool isDue() const { return item().isDue; }
    [[nodiscard]] QString from() const { return item().from.toString(Qt::ISODate); }
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] bool isReviewed() const { return item().isReviewed; }
    [[nodiscard]] QString matter() const;
    [[nodiscard]] QString doneWords() const;

private:
    enum class Done { Nothing, Mended, Deducted, Submitted };

    [[nodiscard]] ReminderItem item() const;
    void showItems();
    void end(Done done);

    RemindersDesk& m_desk;
    RowsModel m_items;
    QList<ReminderItem> m_all;
    int m_chosen = 0;
    int m_points = 0;
    Done m_done = Done::Nothing;
    Deducted m_deducted;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
