#include "qml/viewmodels/rows_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

RowsModel::RowsModel(const QList<QByteArray>& roles, QObject* parent) : QAbstractListModel(parent), m_roles(roles) {}

void RowsModel::setRows(const QList<QVariantMap>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    m_page = std::clamp(m_page, 0, std::max(0, pages() - 1));
    endResetModel();
    Q_EMIT totalChanged();
    Q_EMIT pageChanged();
}

void RowsModel::setPageSize(int size)
{
    if (size < 1 || size == m_pageSize)
        return;
    beginResetModel();
    m_pageSize = size;
    m_page = 0;
    endResetModel();
    Q_EMIT pageChanged();
}

int RowsModel::pages() const
{
    return (total() + m_pageSize - 1) / m_pageSize;
}

int RowsModel::first() const
{
    const int row = m_page * m_pageSize;
    return m_fillsLastPage ? std::clamp(total() - m_pageSize, 0, row) : row;
}

void RowsModel::show(int page)
{
    if (page < 0 || page >= pages() || page == m_page)
        return;
    beginResetModel();
    m_page = page;
    endResetModel();
    Q_EMIT pageChanged();
}

void RowsModel::nextPage()
{
    show(m_page + 1);
}

void RowsModel::previousPage()
{
    show(m_page - 1);
}

void RowsModel::firstPage()
{
    show(0);
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : std::clamp(total() - first(), 0, m_pageSize);
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    const int place = role - Qt::UserRole;
    if (!index.isValid() || place < 0 || place >= m_roles.size())
        return {};
    return m_rows.at(first() + index.row()).value(QString::fromLatin1(m_roles.at(place)));
}

QHash<int, QByteArray> RowsModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int place = 0; place < m_roles.size(); ++place)
        names.insert(Qt::UserRole + place, m_roles.at(place));
    return names;
}

} // namespace jiamei::kiosk
