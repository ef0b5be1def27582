pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The goods by category, as tiles. Their pages are turned by the page around it.
Item {
    id: grid

    required property StockShelf shelf
    /// Kept free at the right of the tiles, for the list of what was chosen
    property real sideWidth: 0
    readonly property real tilesTop: area.y
    readonly property int columns: 4
    readonly property int rowsShown: Math.max(1, Math.floor((area.height + Theme.gap) / (Math.round(27 * Theme.mm) + Theme.gap)))
    signal picked(int goods, int lot)

    function fit() {
        grid.shelf.tiles.pageSize = grid.columns * grid.rowsShown
    }
    onRowsShownChanged: grid.fit()
    onVisibleChanged: if (grid.visible) grid.fit()
    Component.onCompleted: grid.fit()

    ChoiceStrip {
        id: categories
        objectName: "stockCategories"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: grid.shelf.categories.length > 0
        choices: grid.shelf.categories
        current: grid.shelf.category
        onChosen: index => grid.shelf.chooseCategory(index)
    }
    Item {
        id: area
        anchors {
            left: parent.left; right: parent.right; rightMargin: grid.sideWidth > 0 ? grid.sideWidth + Theme.pad : 0
            top: categories.bottom; bottom: parent.bottom; topMargin: Theme.gap
        }
        Grid {
            columns: grid.columns
            spacing: Theme.gap
            Repeater {
                model: grid.shelf.tiles
                StockTile {
                    width: (area.width - (grid.columns - 1) * Theme.gap) / grid.columns
                    height: (area.height - (grid.rowsShown - 1) * Theme.gap) / grid.rowsShown
                    onClicked: grid.picked(goods, lot)
                }
            }
        }
        EmptyState {
            objectName: "noStockGoods"
            visible: grid.shelf.loaded && grid.shelf.categories.length === 0
            picture: "box"
            text: qsTr("There are no goods in the list yet.")
            note: qsTr("A manager must add goods first.")
        }
    }
}
