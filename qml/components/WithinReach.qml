pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Goods that a household's points suffice for, to fill a short history with something worth knowing. Nothing to touch.
Column {
    id: reach

    required property RowsModel goods
    readonly property int shown: 4
    property real room: Math.round(29 * Theme.mm)
    readonly property real cell: (width - (shown - 1) * Theme.gap) / shown

    spacing: Theme.small
    onShownChanged: reach.goods.pageSize = reach.shown
    Component.onCompleted: reach.goods.pageSize = reach.shown

    Words {
        id: caption
        text: qsTr("Enough points for")
        font.bold: true
    }
    Row {
        spacing: Theme.gap
        Repeater {
            model: reach.goods
            Item {
                id: card
                required property string name
                required property string picture
                required property int points
                width: reach.cell
                height: Math.min(Math.round(52 * Theme.mm), reach.room - caption.height - reach.spacing)
                Column {
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.hair
                    Picture {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: card.picture
                        size: Math.min(card.width * 0.85, card.height - Math.round(15 * Theme.mm))
                    }
                    Words {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: card.name
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.least
                    }
                    Words {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: qsTr("%n point(s)", "price of a goods", card.points)
                        font.pixelSize: Theme.label
                        font.bold: true
                        color: Theme.brand
                    }
                }
            }
        }
    }
}
