import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One notice in the list: which, from when to when, and what waits.
T.AbstractButton {
    id: tile

    required property int document
    required property int batch
    required property string first
    required property string last
    required property bool over
    required property int waiting
    required property int stopped
    required property int lines

    objectName: "notice_" + document
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Notice no. %1").arg(batch)

    background: RowGround { down: tile.down }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: "scroll"
            size: Math.round(12 * Theme.mm)
        }
        Column {
            anchors {
                left: image.right; leftMargin: Theme.gap; right: pills.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: qsTr("Notice no. %1").arg(tile.batch)
                font.pixelSize: Theme.strong
                font.bold: true
            }
            Words {
                width: parent.width
                text: qsTr("%1 to %2, %n line(s)", "", tile.lines).arg(Dates.spoken(tile.first)).arg(Dates.spoken(tile.last))
                color: Theme.quiet
            }
        }
        Row {
            id: pills
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.small
            StatusPill {
                visible: tile.stopped > 0
                mood: "warn"
                picture: "hand"
                text: qsTr("%n objection(s)", "", tile.stopped)
            }
            StatusPill {
                mood: tile.waiting === 0 ? "calm" : tile.over ? "good" : "calm"
                picture: tile.waiting === 0 ? "check" : tile.over ? "check" : "clock"
                text: tile.waiting === 0 ? qsTr("nothing waits") : tile.over ? qsTr("%n can be entered", "", tile.waiting)
                    : qsTr("%n waiting", "", tile.waiting)
            }
        }
    }
}
