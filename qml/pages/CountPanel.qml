pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// A blind count: a few goods, counted on the shelf and typed in; what the books say is not shown. A tap on a
// row corrects its number.
Panel {
    id: panel

    required property DayModel day
    property int place: 0
    property string typed
    signal finished()

    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(195 * Theme.mm))
    panelHeight: height - 2 * Theme.small

    readonly property bool pictured: {
        for (let row = 0; row < panel.day.count.total; ++row)
            if (panel.goodsAt(row, 3) !== "")
                return true
        return false
    }
    readonly property bool currentCounted: panel.day.countedGoods > 0 && panel.goodsAt(panel.place, 4) >= 0

    function begin() {
        panel.place = 0
        panel.typed = ""
        panel.visible = true
    }
    function goodsAt(row: int, role: int): var {
        return panel.day.count.data(panel.day.count.index(row, 0), Qt.UserRole + role)
    }
    // What is typed is never lost, whichever key is touched next.
    function keep() {
        const typed = panel.typed
        panel.typed = ""
        if (typed !== "")
            panel.day.setCounted(panel.goodsAt(panel.place, 0), parseInt(typed))
    }
    function goTo(row: int) {
        panel.keep()
        panel.place = row
    }
    function finish() {
        panel.keep()
        panel.finished()
    }

    Words {
        id: title
        text: qsTr("Count on the shelf, then type")
        font.pixelSize: Theme.title
        font.bold: true
    }
    Column {
        id: rows
        // As far apart as the keypad's rows, unless the last would reach into the key below.
        readonly property real spare: enough.y - Theme.gap - rows.y - panel.day.count.total * Theme.target
        anchors { left: parent.left; right: pad.left; rightMargin: Theme.pad; top: title.bottom; topMargin: Theme.small }
        spacing: Math.max(Theme.hair, Math.min(Theme.gap, Math.floor(rows.spare / Math.max(1, panel.day.count.total - 1))))
        Repeater {
            model: panel.day.count
            T.AbstractButton {
                id: row
                required property string name
                required property string unit
                required property string picture
                required property int counted
                required property int index
                readonly property bool isCurrent: index === panel.place
                objectName: "count_" + index
                width: parent ? parent.width : 0
                height: Theme.target
                focusPolicy: Qt.NoFocus
                text: row.name
                Accessible.role: Accessible.Button
                Accessible.name: row.name
                onClicked: panel.goTo(row.index)
                background: Rectangle {
                    radius: Theme.corner
                    color: row.isCurrent ? Theme.brandTint : row.down ? Theme.sunken : Theme.surface
                    border.width: row.isCurrent ? Math.round(0.6 * Theme.mm) : Theme.hair
                    border.color: row.isCurrent ? Theme.brand : Theme.keyLine
                }
                Item {
                    anchors.fill: parent
                    // The place of a picture stays where another row has one, so that the names stand below each other.
                    Picture {
                        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                        name: row.picture
                        size: Math.round(9 * Theme.mm)
                    }
                    Words {
                        anchors {
                            left: parent.left; leftMargin: Theme.gap + (panel.pictured ? Theme.gap + Math.round(9 * Theme.mm) : 0)
                            right: number.left; rightMargin: Theme.small; verticalCenter: parent.verticalCenter
                        }
                        text: row.name
                        font.pixelSize: Theme.strong
                        font.bold: row.isCurrent
                    }
                    Words {
                        id: number
                        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                        text: row.isCurrent && panel.typed !== "" ? panel.typed + " " + row.unit
                            : row.counted >= 0 ? row.counted + " " + row.unit : qsTr("not counted")
                        font.pixelSize: Theme.title
                        font.bold: true
                    }
                }
            }
        }
    }
    Keypad {
        id: pad
        anchors { right: parent.right; top: title.bottom; topMargin: Theme.small }
        onDigit: value => {
            if (panel.typed.length < 5)
                panel.typed += value
        }
        onErase: panel.typed = panel.typed.slice(0, -1)
        onClear: {
            panel.typed = ""
            panel.day.setCounted(panel.goodsAt(panel.place, 0), -1)
        }
    }
    BigButton {
        id: enough
        objectName: "countLater"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "check"
        text: qsTr("Enough counted")
        onClicked: panel.finish()
    }
    BigButton {
        objectName: "countNext"
        anchors { right: parent.right; bottom: parent.bottom }
        width: pad.width
        kind: "primary"
        picture: panel.place + 1 < panel.day.count.total ? "next" : "check"
        text: panel.place + 1 < panel.day.count.total ? qsTr("Next one") : qsTr("Done")
        enabled: panel.typed !== "" || panel.currentCounted
        onClicked: panel.place + 1 < panel.day.count.total ? panel.goTo(panel.place + 1) : panel.finish()
    }
}
