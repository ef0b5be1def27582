import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One lot that expires: what it is, how many, and for how long it is still good. A tap chooses it.
T.AbstractButton {
    id: row

    required property int lot
    required property string name
    required property string unit
    required property string picture
    required property int pieces
    required property int daysLeft
    required property string until
    required property bool chosen

    objectName: "lot_" + lot
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name

    background: RowGround {
        chosen: row.chosen
        down: row.down
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors.verticalCenter: parent.verticalCenter
            name: row.picture === "" ? "box" : row.picture
            size: Math.round(9 * Theme.mm)
        }
        TwoLines {
            anchors { left: image.right; leftMargin: Theme.gap; right: state.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: row.name + "  " + row.pieces + " " + row.unit
            note: qsTr("until %1").arg(row.until)
        }
        StatusPill {
            id: state
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            mood: row.daysLeft < 0 ? "bad" : row.daysLeft <= 30 ? "warn" : "calm"
            picture: row.daysLeft < 0 ? "warn" : "clock"
            text: row.daysLeft < 0 ? qsTr("past for %n day(s)", "", -row.daysLeft)
                : row.daysLeft === 0 ? qsTr("last day today") : qsTr("%n day(s) left", "", row.daysLeft)
        }
    }
}
