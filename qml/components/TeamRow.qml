import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One volunteer team in the list: its name, its people, what it did.
T.AbstractButton {
    id: row

    required property int number
    required property string name
    required property string founded
    required property int members
    required property int activities
    required property string hours

    objectName: "team_" + number
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name

    background: Rectangle {
        radius: Theme.corner
        color: row.down ? Theme.sunken : Theme.surface
        border.width: Theme.hair
        border.color: Theme.keyLine
    }
    Item {
        anchors.fill: parent
        Picture {
            id: art
            anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            name: "rule-volunteer"
            size: Math.round(10 * Theme.mm)
        }
        Column {
            anchors {
                left: art.right; leftMargin: Theme.gap; right: work.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: row.name
                font.pixelSize: Theme.strong
                font.bold: true
            }
            Words {
                width: parent.width
                text: qsTr("since %1").arg(row.founded)
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
        Column {
            id: work
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            Words {
                anchors.right: parent.right
                text: qsTr("%n people", "", row.members)
                font.pixelSize: Theme.strong
                font.bold: true
            }
            Words {
                anchors.right: parent.right
                text: qsTr("%n activities", "", row.activities) + " · " + row.hours
                color: Theme.quiet
            }
        }
    }
}
