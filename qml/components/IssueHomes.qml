pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The households that get something on a care visit; each can be taken off again. Rows are household, number, name.
Item {
    id: list

    required property RowsModel model
    readonly property int rowsShown: Math.max(1, Math.floor((height + Theme.gap) / (Theme.target + Theme.gap)))
    signal dropAsked(int household)

    function fit() {
        list.model.pageSize = list.rowsShown
    }
    onRowsShownChanged: list.fit()
    onVisibleChanged: if (list.visible) list.fit()
    Component.onCompleted: list.fit()

    Column {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: list.model
            Rectangle {
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
        }
    }
    EmptyState {
        objectName: "noVisited"
        visible: list.model.total === 0
        picture: "household"
        text: qsTr("Nobody is chosen yet.")
        note: qsTr("Show the cards one after the other, or touch Add a household.")
    }
}
