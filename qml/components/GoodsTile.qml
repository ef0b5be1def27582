import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One goods: its picture, or its name in its category's colour where no picture is right.
T.AbstractButton {
    id: tile

    required property string barcode
    required property string name
    required property string spec
    required property string unit
    required property int points
    required property int stock
    required property bool isLow
    required property string picture
    required property int tint
    required property int inBasket

    objectName: "goods_" + barcode
    focusPolicy: Qt.NoFocus
    enabled: stock > 0
    Accessible.role: Accessible.Button
    Accessible.name: name

    background: Rectangle {
        radius: Theme.corner
        color: tile.down ? Theme.sunken : Theme.surface
        border.width: tile.inBasket > 0 ? Math.round(0.7 * Theme.mm) : Theme.hair
        border.color: tile.inBasket > 0 ? Theme.brand : tile.enabled ? Theme.keyLine : Theme.line
        opacity: tile.enabled ? 1 : 0.6
    }
    Item {
        anchors.fill: parent
        Rectangle {
            id: art
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: words.top; margins: Theme.small }
            radius: Theme.corner
            color: Theme.categoryTint(tile.tint)
            Picture {
                anchors.centerIn: parent
                name: tile.picture
                size: Math.round(Math.min(parent.height, parent.width) * 0.8)
            }
            Words {
                visible: tile.picture === ""
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.small
                height: parent.height
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: tile.name
                font.pixelSize: Math.round(Math.max(Theme.least, Math.min(Theme.title, parent.height * 0.6)))
                font.bold: true
                color: Theme.ink
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Rectangle {
                visible: tile.inBasket > 0
                anchors { right: parent.right; top: parent.top; margins: -Math.round(0.5 * Theme.mm) }
                width: Math.round(8 * Theme.mm)
                height: width
                radius: width / 2
                color: Theme.brand
                Words {
                    anchors.centerIn: parent
                    text: tile.inBasket
                    color: Theme.light
                    font.bold: true
                }
            }
        }
        Column {
            id: words
            anchors {
                left: parent.left; right: parent.right; bottom: parent.bottom
                leftMargin: Theme.small * 1.4; rightMargin: Theme.small * 1.4; bottomMargin: Theme.small
            }
            Words {
                width: parent.width
                text: tile.picture !== "" ? tile.spec !== "" ? tile.name + "  " + tile.spec : tile.name : tile.spec !== "" ? tile.spec : tile.unit
                font.bold: tile.picture !== ""
                color: tile.picture !== "" ? Theme.ink : Theme.quiet
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Item {
                id: figures
                // Both beside each other where they can be read, else one below the other. A low tile needs the height
                // for the picture or the name; there the price shrinks first.
                readonly property real stockRoom: Math.ceil(leastStock.advanceWidth) + 2
                readonly property real priceRoom: Math.ceil(priceSizer.advanceWidth) + 2
                readonly property real leastPriceRoom: tile.height < Math.round(33 * Theme.mm) ? Math.ceil(leastPrice.advanceWidth) + 2 : priceRoom
                readonly property bool isNarrow: leastPriceRoom + Theme.small + stockRoom > width
                width: parent.width
                height: isNarrow ? price.height + stockLeft.height : price.height
                TextMetrics {
                    id: leastStock
                    font { family: Theme.family; pixelSize: Theme.least }
                    text: stockLeft.text
                }
                TextMetrics {
                    id: priceSizer
                    font { family: Theme.family; pixelSize: Theme.body; bold: true }
                    text: price.text
                }
                TextMetrics {
                    id: leastPrice
                    font { family: Theme.family; pixelSize: Theme.least; bold: true }
                    text: price.text
                }
                Words {
                    id: price
                    width: figures.isNarrow ? figures.width : Math.min(figures.priceRoom, figures.width - Theme.small - figures.stockRoom)
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.least
                    text: qsTr("%n point(s)", "price of a goods", tile.points)
                    color: Theme.brand
                    font.bold: true
                }
                Words {
                    id: stockLeft
                    x: figures.isNarrow ? 0 : price.width + Theme.small
                    y: figures.isNarrow ? price.height : (price.height - height) / 2
                    width: figures.width - x
                    horizontalAlignment: figures.isNarrow ? Text.AlignLeft : Text.AlignRight
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.least
                    text: tile.stock > 0 ? qsTr("%1 left").arg(tile.stock) : qsTr("none left")
                    font.pixelSize: Theme.label
                    color: tile.isLow || tile.stock === 0 ? Theme.bad : Theme.quiet
                }
            }
        }
    }
}
