import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One reminder that runs: who is to put what right, and until when. A tap chooses it.
T.AbstractButton {
    id: row

    required property int document
    required property string number
    required property string name
    required property string title
    required property string art
    required property string reason
    required property string until
    required property string from
    required property bool due
    required property bool photo
    required property bool chosen

    objectName: "reminder_" + number
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name + " " + title

    background: Rectangle {
        radius: Theme.corner
        color: row.chosen ? Theme.brandTint : row.down ? Theme.sunken : Theme.surface
        border.width: row.chosen ? Math.round(0.7 * Theme.mm) : Theme.hair
        border.color: row.chosen ? Theme.brand : Theme.keyLine
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: row.art
            size: Math.round(11 * Theme.mm)
        }
        Column {
            anchors {
                left: image.right; leftMargin: Theme.gap; right: state.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: row.name + "  " + qsTr("No. %1").arg(row.number) + "  " + row.title
                font.bold: true
            }
            Words {
                width: parent.width
                text: row.photo ? qsTr("%1 · with a picture").arg(row.reason) : row.reason
                color: Theme.quiet
            }
        }
        StatusPill {
            id: state
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            mood: row.due ? "warn" : "calm"
            picture: row.due ? "warn" : "clock"
            text: row.due ? qsTr("due since %1").arg(Dates.spoken(row.from)) : qsTr("until %1").arg(Dates.spoken(row.until))
        }
    }
}
