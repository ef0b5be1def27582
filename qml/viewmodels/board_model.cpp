#include "qml/viewmodels/board_model.hpp"

#include "qml/viewmodels/board_rows.hpp"

namespace jiamei::kiosk {

BoardModel::BoardModel(NoticesDesk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_lines(boardRoles(), this)
{
}

void BoardModel::look()
{
    m_desk.outside(this, [this](const Result<NoticeView>& view) {
        // Without an answer nothing hangs out here; the page that needs the disk will say what is wrong with it.
        m_notice = view ? view->notice : NoticeItem();
        m_lines.setRows(view ? boardRows(view->rows, {}) : QList<QVariantMap>());
        Q_EMIT changed();
    });
}

void BoardModel::turn()
{
    if (m_lines.page() + 1 < m_lines.pages())
        m_lines.nextPage();
    else
        m_lines.firstPage();
}

} // namespace jiamei::kiosk
