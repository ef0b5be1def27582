import QtQuick
import Jiamei.Kiosk

// The rows of one page, one below the other; its height says how many rows a page has.
Item {
    id: list

    required property RowsModel rows
    /// Gives a row its width and height
    required property Component delegate
    property real rowHeight: Theme.target
    property real spacing: Theme.gap
    readonly property int rowsShown: Math.max(1, Math.floor((height + spacing) / (rowHeight + spacing)))

    function fit() {
        list.rows.pageSize = list.rowsShown
    }
    onRowsShownChanged: list.fit()
    // Another page may have shown the same rows in the meantime.
    onVisibleChanged: if (list.visible) list.fit()
    Component.onCompleted: list.fit()

    Column {
        width: parent.width
        spacing: list.spacing
        Repeater {
            model: list.rows
            delegate: list.delegate
        }
    }
}
