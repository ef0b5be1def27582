pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What was put into the list so far, with its sum; a tap changes a line. Rows of the model: see StockLine.
Rectangle {
    id: list

    required property RowsModel model
    property string title
    property string sum
    property bool touchable: true
    /// What to do while the list is empty
    property string invitation
    readonly property int rowsShown: Math.max(1, Math.floor((area.height + Theme.gap) / (Theme.target + Theme.gap)))
    signal changeAsked(int place)

    function fit() {
        list.model.pageSize = list.rowsShown
    }
    onRowsShownChanged: if (list.visible) list.fit()
    // The same lines stand in another list of the page.
    onVisibleChanged: if (list.visible) list.fit()
    Component.onCompleted: if (list.visible) list.fit()

    color: Theme.surface
    radius: Theme.corner
    border.width: Theme.hair
    border.color: Theme.line

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.small }
        height: Theme.target
        Column {
            anchors {
                left: parent.left; leftMargin: Theme.small; right: pager.left; rightMargin: Theme.small
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: list.title
                color: Theme.quiet
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Words {
                objectName: list.objectName + "_sum"
                width: parent.width
                visible: list.sum !== ""
                text: list.sum
                font.pixelSize: Theme.strong
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
        }
        Pager {
            id: pager
            objectName: list.objectName + "Pager"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: visible ? implicitWidth : 0
            rows: list.model
        }
    }
    Item {
        id: area
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: Theme.small }
        Column {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: list.model
                StockLine {
                    width: area.width
                    height: Theme.target
                    enabled: list.touchable
                    onClicked: list.changeAsked(place)
                }
            }
        }
        Column {
            visible: list.model.total === 0
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap
            spacing: Theme.small
            Picture {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "basketful"
                size: Math.round(14 * Theme.mm)
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: list.invitation
                color: Theme.quiet
            }
        }
    }
}
