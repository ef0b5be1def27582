pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Who would lose how many points, or lost them; the largest loss first.
Item {
    id: list

    required property RowsModel model
    property int columns: 2
    readonly property real rowHeight: Math.round(10 * Theme.mm)
    readonly property int rowsShown: Math.max(1, Math.floor((height + Theme.small) / (rowHeight + Theme.small)))

    function fit() {
        if (list.model)
            list.model.pageSize = list.rowsShown * list.columns
    }
    onRowsShownChanged: list.fit()
    onColumnsChanged: list.fit()
    // Another page may have shown the same list in the meantime.
    onVisibleChanged: if (list.visible) list.fit()
    Component.onCompleted: list.fit()

    Grid {
        id: grid
        width: parent.width
        columns: list.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.small
        Repeater {
            model: list.model
            Rectangle {
                id: row
                required property string number
                required property string name
                required property int had
                required property int loses
                objectName: "loss_" + number
                width: (grid.width - (list.columns - 1) * grid.columnSpacing) / list.columns
                height: list.rowHeight
                radius: Theme.corner
                color: Theme.surface
                border.width: Theme.hair
                border.color: Theme.line
                Words {
                    anchors {
                        left: parent.left; leftMargin: Theme.gap; right: lost.left; rightMargin: Theme.small
                        verticalCenter: parent.verticalCenter
                    }
                    text: row.name + "  " + (list.columns > 2 ? row.number : qsTr("No. %1").arg(row.number))
                    // Smaller rather than without the number
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.least
                }
                Words {
                    id: lost
                    anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                    objectName: row.objectName + "_points"
                    //: %1 points before, %2 after
                    text: qsTr("%1 → %2 points").arg(row.had).arg(row.had - row.loses)
                    font.bold: true
                    color: Theme.bad
                }
            }
        }
    }
}
