pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One household that might be named: in how many months it earned points for it.
T.AbstractButton {
    id: row

    required property int household
    required property string number
    required property string name
    required property int months
    required property int points
    required property string holds
    property int ofMonths: 1
    required property HonourLevels levels

    objectName: "candidate_" + number
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
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Column {
            id: who
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.round(parent.width * 0.24)
            Words {
                width: parent.width
                text: row.name
                font.bold: true
            }
            Words {
                width: parent.width
                text: row.holds === "" ? qsTr("No. %1").arg(row.number)
                                       : qsTr("No. %1, has it: %2").arg(row.number).arg(row.levels.wordOf(row.holds))
                font.pixelSize: Theme.label
                color: row.holds === "" ? Theme.quiet : Theme.warn
            }
        }
        // A box a month, full for one with points.
        Row {
            id: boxes
            anchors { left: who.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            spacing: Theme.small
            Repeater {
                model: row.ofMonths
                Rectangle {
                    id: box
                    required property int index
                    width: Math.round(4.5 * Theme.mm)
                    height: Math.round(7 * Theme.mm)
                    radius: Math.round(1 * Theme.mm)
                    color: box.index < row.months ? Theme.good : Theme.off
                }
            }
        }
        Words {
            anchors { left: boxes.right; leftMargin: Theme.gap; right: sum.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: qsTr("%1 of %2 months").arg(row.months).arg(row.ofMonths)
            font.pixelSize: Theme.label
            color: Theme.quiet
        }
        Words {
            id: sum
            anchors { right: go.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: qsTr("%n point(s)", "", row.points)
            font.pixelSize: Theme.strong
            font.bold: true
            color: Theme.good
        }
        Picture {
            id: go
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            name: "next"
            size: Math.round(6 * Theme.mm)
        }
    }
}
