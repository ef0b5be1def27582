import QtQuick
import Jiamei.Kiosk

// Turns the pages of a list by two keys; hidden when everything fits on one page.
Row {
    id: pager

    /// null while the page shows no list
    required property RowsModel rows
    /// One key below the other, where there is more height than width
    property bool upright: false
    readonly property int page: pager.rows ? pager.rows.page : 0
    readonly property int pages: pager.rows ? pager.rows.pages : 0
    //: page 2 of 3
    readonly property string place: qsTr("%1 / %2").arg(page + 1).arg(pages)
    signal turned()

    spacing: Theme.gap
    visible: pages > 1

    Words {
        visible: pager.upright
        anchors.verticalCenter: parent.verticalCenter
        text: pager.place
        color: Theme.quiet
    }
    Grid {
        columns: pager.upright ? 1 : 3
        spacing: Theme.gap
        verticalItemAlignment: Grid.AlignVCenter

        IconKey {
            objectName: pager.objectName + "_previous"
            picture: "up"
            text: qsTr("Up")
            enabled: pager.page > 0
            onClicked: {
                pager.rows.previousPage()
                pager.turned()
            }
        }
        Words {
            visible: !pager.upright
            text: pager.place
            color: Theme.quiet
        }
        IconKey {
            objectName: pager.objectName + "_next"
            picture: "down"
            text: qsTr("Down")
            enabled: pager.page < pager.pages - 1
            onClicked: {
                pager.rows.nextPage()
                pager.turned()
            }
        }
    }
}
