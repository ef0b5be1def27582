import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One activity in the list: what it is, when, and how many came.
T.AbstractButton {
    id: row

    required property int number
    required property string title
    required property string type
    required property string date
    required property string place
    required property bool open
    required property int people
    required property int waiting
    required property ActivityTypes types

    objectName: "activity_" + number
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: title

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
            name: row.types.pictureOf(row.type)
            size: Math.round(10 * Theme.mm)
        }
        Column {
            anchors {
                left: art.right; leftMargin: Theme.gap; right: came.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: row.title
                font.pixelSize: Theme.strong
                font.bold: true
            }
            Words {
                width: parent.width
                text: row.types.wordOf(row.type) + " · " + row.date + (row.place === "" ? "" : " · " + row.place)
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
        Column {
            id: came
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            Words {
                anchors.right: parent.right
                text: qsTr("%n people", "", row.people)
                font.pixelSize: Theme.strong
                font.bold: true
            }
            Words {
                anchors.right: parent.right
                text: row.open ? qsTr("goes on") : qsTr("%n household(s) wait for another person", "", row.waiting)
                font.pixelSize: Theme.label
                color: row.open ? Theme.good : Theme.warn
            }
        }
    }
}
