// The notice that hangs out, for the idle screen; it turns its pages by itself.
#pragma once

#include "qml/viewmodels/notices_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class BoardModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// key, group, number, name, title, points, mark, chosen; names as the village wants them seen
    Q_PROPERTY(jiamei::kiosk::RowsModel* lines READ lines CONSTANT)
    Q_PROPERTY(bool hangs READ hangs NOTIFY changed)
    Q_PROPERTY(int batch READ batch NOTIFY changed)
    Q_PROPERTY(QString last READ last NOTIFY changed)

public:
    explicit BoardModel(NoticesDesk& desk, QObject* parent = nullptr);

    /// Looks whether a notice hangs out now.
    Q_INVOKABLE void look();
    /// The next page, after the last the first again.
    Q_INVOKABLE void turn();

    [[nodiscard]] RowsModel* lines() { return &m_lines; }
    [[nodiscard]] bool hangs() const { return m_notice.document != 0; }
    [[nodiscard]] int batch() const { return m_notice.batch; }
    [[nodiscard]] QString last() const { return m_notice.last.toString(Qt::ISODate); }

Q_SIGNALS:
    void changed();

private:
    NoticesDesk& m_desk;
    RowsModel m_lines;
    NoticeItem m_notice;
};

} // namespace jiamei::kiosk
