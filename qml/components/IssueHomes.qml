pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The households that get something on a care visit; each can be taken off again. Rows are household, number, name.
PagedList {
    id: list

    signal dropAsked(int household)

    delegate: Rectangle {
        id: row
        required property int household
        required property string number
        required property string name
        objectName: "visited_" + number
        width: list.width
        height: Theme.target
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line
        Picture {
            id: image
            anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            name: "household"
            size: Math.round(9 * Theme.mm)
        }
        Words {
            anchors { left: image.right; leftMargin: Theme.gap; right: drop.left; verticalCenter: parent.verticalCenter }
            text: row.name + "  " + qsTr("No. %1").arg(row.number)
            font.bold: true
        }
        IconKey {
            id: drop
            objectName: "dropVisited_" + row.number
            anchors.right: parent.right
            quiet: true
            picture: "bin"
            text: qsTr("Remove")
            onClicked: list.dropAsked(row.household)
        }
    }
    EmptyState {
        objectName: "noVisited"
        visible: list.rows.total === 0
        picture: "household"
        text: qsTr("Nobody is chosen yet.")
        note: qsTr("Show the cards one after the other, or touch Add a household.")
    }
}
