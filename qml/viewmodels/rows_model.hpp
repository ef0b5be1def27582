// A list for the screen, shown page by page.
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QVariantMap>
#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

/// Rows are maps from role name to value; the model shows the rows of one page.
class RowsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the view models")
    Q_PROPERTY(int pageSize READ pageSize WRITE setPageSize NOTIFY pageChanged)
    Q_PROPERTY(int page READ page NOTIFY pageChanged)
    Q_PROPERTY(int pages READ pages NOTIFY pageChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)

public:
    RowsModel(const QList<QByteArray>& roles, QObject* parent);

    void setRows(const QList<QVariantMap>& rows);
    [[nodiscard]] const QList<QVariantMap>& rows() const { return m_rows; }

    [[nodiscard]] int pageSize() const { return m_pageSize; }
    void setPageSize(int size);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }
    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void previousPage();
    Q_INVOKABLE void firstPage();
    /// Starts the last page early enough to be full; some of its rows then stood on the page before as well.
    void fillLastPage() { m_fillsLastPage = true; }
    /// Turns to the page of this row.
    void showRow(int row) { show(row / m_pageSize); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void pageChanged();
    /// The rows are others, not only other ones of them shown
    void totalChanged();

private:
    void show(int page);
    [[nodiscard]] int first() const;

    QList<QByteArray> m_roles;
    QList<QVariantMap> m_rows;
    int m_pageSize = 1000;
    int m_page = 0;
    bool m_fillsLastPage = false;
};

} // namespace jiamei::kiosk
