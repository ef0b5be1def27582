import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One collection slip: for whom, who collects, how much, and what became of it. A tap chooses it.
T.AbstractButton {
    id: row

    required property int number
    required property string household
    required property string name
    required property string collector
    required property string relation
    required property int ceiling
    required property string until
    required property string mark
    required property bool chosen

    objectName: "slip_" + number
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name

    background: RowGround {
        chosen: row.chosen
        down: row.down
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Words {
            id: no
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.round(16 * Theme.mm)
            //: number of a slip
            text: qsTr("No. %1").arg(row.number)
            color: Theme.quiet
        }
        TwoLines {
            id: who
            anchors { left: no.right; leftMargin: Theme.small; verticalCenter: parent.verticalCenter }
            width: Math.round(parent.width * 0.24)
            text: row.name
            note: qsTr("household %1").arg(row.household)
        }
        TwoLines {
            anchors { left: who.right; leftMargin: Theme.gap; right: amount.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: row.collector === "" ? row.relation : qsTr("%1 (%2)").arg(row.collector).arg(row.relation)
            note: qsTr("collects")
        }
        TwoLines {
            id: amount
            anchors { right: pill.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            width: Math.round(parent.width * 0.15)
            text: qsTr("%n point(s)", "", row.ceiling)
            note: qsTr("at most")
        }
        StatusPill {
            id: pill
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Math.round(parent.width * 0.21)
            mood: row.mark === "open" ? "good" : row.mark === "expired" ? "warn" : "calm"
            picture: row.mark === "open" ? "check" : row.mark === "expired" ? "clock" : row.mark === "redeemed" ? "basket" : "close"
            text: row.mark === "open" ? qsTr("until %1").arg(Dates.spoken(row.until)) : row.mark === "expired" ? qsTr("expired")
                : row.mark === "redeemed" ? qsTr("used") : qsTr("cancelled")
        }
    }
}
