// 分值对应表 as it holds today, and the shelf labels: all of them or those whose price is newer than a day.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/catalogue_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class PriceListModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// goods, name, spec, unit, points, since, until (ISO; "" = none), approvedBy
    Q_PROPERTY(jiamei::kiosk::RowsModel* lines READ lines CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// The lines whose labels are printed: roles as above
    Q_PROPERTY(jiamei::kiosk::RowsModel* labels READ labels CONSTANT)
    /// Only prices that began on this day or later (ISO); "" = all
    Q_PROPERTY(QString since READ since NOTIFY changed)
    /// Where the last paper went; "" = none since the page was opened
    Q_PROPERTY(QString printedFile READ printedFile NOTIFY changed)

public:
    PriceListModel(CatalogueDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void chooseAll();
    /// At first from today on.
    Q_INVOKABLE void chooseChanged();
    Q_INVOKABLE void moveSince(int days, int months);
    Q_INVOKABLE void printList();
    Q_INVOKABLE void printLabels();
    /// The label of one goods.
    Q_INVOKABLE void printLabel(int goods);
    /// Another page: what was printed before is none of its business.
    Q_INVOKABLE void forget();

    [[nodiscard]] RowsModel* lines() { return &m_lines; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] RowsModel* labels() { return &m_labels; }
    [[nodiscard]] QString since() const { return m_since.toString(Qt::ISODate); }
    [[nodiscard]] QString printedFile() const { return m_printedFile.section(u'/', -1); }

private:
    void showLabels();
    void print(const QList<int>& goods);
    [[nodiscard]] Reply<QString> printed();

    CatalogueDesk& m_desk;
    RowsModel m_lines;
    RowsModel m_labels;
    PriceListView m_view;
    QDate m_since;
    QString m_printedFile;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
