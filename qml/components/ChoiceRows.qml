pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A list to choose from, one row each; rows are number, words, note, picture, chosen.
Item {
    id: list

    required property RowsModel model
    /// Objects are named so, with the row's number
    required property string prefix
    readonly property int rowsShown: Math.max(1, Math.floor((height + Theme.gap) / (Theme.target + Theme.gap)))
    signal chosen(int number)

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
            BigButton {
                id: row
                required property int number
                required property string words
                required note
                required picture
                required chosen
                objectName: list.prefix + row.number
                width: list.width
                leading: true
                text: row.words
                onClicked: list.chosen(row.number)
            }
        }
    }
}
