pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A blind count: a few goods, counted on the shelf and typed in; what the books say is not shown.
Panel {
    id: panel

    required property DayModel day
    property int place: 0
    property string typed
    signal finished()

    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(195 * Theme.mm))
    panelHeight: height - 2 * Theme.small

    function begin() {
        panel.place = 0
        panel.typed = ""
        panel.visible = true
    }
    function goodsAt(row: int, role: int): var {
        return panel.day.count.data(panel.day.count.index(row, 0), Qt.UserRole + role)
    }
    function take() {
        if (panel.typed !== "")
            panel.day.setCounted(panel.goodsAt(panel.place, 0), parseInt(panel.typed))
        panel.typed = ""
        if (panel.place + 1 < panel.day.count.total)
            panel.place += 1
        else
            panel.finished()
    }

    Words {
        id: title
        text: qsTr("Count on the shelf, then type")
        font.pixelSize: Theme.title
        font.bold: true
    }
    Column {
        anchors { left: parent.left; right: pad.left; rightMargin: Theme.pad; top: title.bottom; topMargin: Theme.gap }
        spacing: Math.round(1 * Theme.mm)
        Repeater {
            model: panel.day.count
            Rectangle {
                id: row
                required property string name
                required property string unit
                required property string picture
                required property int counted
                required property int index
                readonly property bool isCurrent: index === panel.place
                objectName: "count_" + index
                width: parent.width
                height: Math.round(14 * Theme.mm)
                radius: Theme.corner
                color: isCurrent ? Theme.brandTint : Theme.sunken
                border.width: isCurrent ? Math.round(0.6 * Theme.mm) : 0
                border.color: Theme.brand
                Picture {
                    id: image
                    anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                    name: row.picture !== "" ? row.picture : "box"
                    size: Math.round(9 * Theme.mm)
                }
                Words {
                    anchors { left: image.right; leftMargin: Theme.gap; right: number.left; verticalCenter: parent.verticalCenter }
                    text: row.name
                    font.pixelSize: Theme.strong
                    font.bold: row.isCurrent
                }
                Words {
                    id: number
                    anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                    text: (row.isCurrent && panel.typed !== "" ? panel.typed : row.counted >= 0 ? row.counted : "–") + " " + row.unit
                    font.pixelSize: Theme.title
                    font.bold: true
                }
            }
        }
    }
    Keypad {
        id: pad
        anchors { right: parent.right; top: title.bottom; topMargin: Theme.gap }
        onDigit: value => {
            if (panel.typed.length < 5)
                panel.typed += value
        }
        onErase: panel.typed = panel.typed.slice(0, -1)
        onClear: panel.typed = ""
    }
    BigButton {
        objectName: "countLater"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "check"
        text: qsTr("Enough counted")
        onClicked: panel.finished()
    }
    BigButton {
        objectName: "countNext"
        anchors { right: parent.right; bottom: parent.bottom }
        width: pad.width
        kind: "primary"
        picture: panel.place + 1 < panel.day.count.total ? "next" : "check"
        text: panel.place + 1 < panel.day.count.total ? qsTr("Next one") : qsTr("Done")
        enabled: panel.typed !== ""
        onClicked: panel.take()
    }
}
