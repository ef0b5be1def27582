import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One claim under way: who gets what for what. Chosen by a tap where there is something to decide.
T.AbstractButton {
    id: row

    required property string key
    required property string number
    required property string name
    required property string title
    required property int points
    required property string submitter
    required property string date
    required property bool own
    required property bool chosen
    required property int objection
    property bool choosable: false

    objectName: "claim_" + key
    focusPolicy: Qt.NoFocus
    enabled: choosable
    Accessible.role: Accessible.Button
    Accessible.name: name + " " + title

    background: RowGround {
        chosen: row.chosen
        down: row.down
        touchable: row.choosable
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }

        Rectangle {
            id: box
            visible: row.choosable
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: visible ? Math.round(8 * Theme.mm) : 0
            height: Math.round(8 * Theme.mm)
            radius: Theme.small
            color: row.chosen ? Theme.brand : Theme.surface
            border.width: Math.round(0.5 * Theme.mm)
            border.color: row.chosen ? Theme.brand : Theme.keyLine
            Picture {
                anchors.centerIn: parent
                name: row.chosen ? "check-light" : ""
                size: Math.round(7 * Theme.mm)
            }
        }
        TwoLines {
            id: who
            anchors { left: box.right; leftMargin: row.choosable ? Theme.gap : 0; verticalCenter: parent.verticalCenter }
            width: Math.round(parent.width * 0.24)
            text: row.name
            note: qsTr("No. %1").arg(row.number)
        }
        TwoLines {
            anchors {
                left: who.right; leftMargin: Theme.gap; right: amount.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            text: row.title
            bold: false
            note: row.objection > 0 ? qsTr("%1  stopped by an objection").arg(row.date)
                : row.own ? qsTr("%1  entered by yourself").arg(row.date)
                : qsTr("%1  entered by %2").arg(row.date).arg(row.submitter)
            noteColour: row.objection > 0 ? Theme.bad : Theme.quiet
        }
        SignedPoints {
            id: amount
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            points: row.points
        }
    }
}
