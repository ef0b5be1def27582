pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The basket: lines, the chosen line's plus, minus and bin, and what is left afterwards.
Rectangle {
    id: panel

    required property RedeemModel redeem
    required property HouseholdModel household
    readonly property real rowHeight: Theme.target
    readonly property int linesShown: linesIn(lines.height)
    // Asked of the room without tools: whether there is a pager must not hang on the room that it takes.
    readonly property bool isLong: panel.redeem.basket.total > linesIn(offer.y - 2 * Theme.small)

    color: Theme.surface
    radius: Theme.corner
    border.width: Theme.hair
    border.color: Theme.line

    function linesIn(room: real): int {
        return Math.max(1, Math.floor((room + Theme.gap) / (panel.rowHeight + Theme.gap)))
    }
    onLinesShownChanged: panel.redeem.basket.pageSize = panel.linesShown
    Component.onCompleted: panel.redeem.basket.pageSize = panel.linesShown

    Column {
        visible: panel.redeem.pieces === 0
        anchors.centerIn: lines
        width: parent.width - 2 * Theme.gap
        spacing: Theme.small
        Picture {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "basketful"
            size: Math.round(16 * Theme.mm)
        }
        Words {
            visible: panel.redeem.goods.total > 0
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Scan goods, or tap them on the left")
            color: Theme.quiet
        }
    }
    Item {
        id: lines
        anchors {
            left: parent.left; right: parent.right; top: parent.top; bottom: tools.top; margins: Theme.small
        }
        clip: true
        Column {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: panel.redeem.basket
                BasketLine {
                    width: lines.width
                    height: panel.rowHeight
                    selected: barcode === panel.redeem.selected
                    onClicked: panel.redeem.select(barcode)
                }
            }
        }
    }
    Item {
        id: tools
        anchors {
            left: parent.left; right: parent.right; bottom: offer.top; margins: Theme.small
            bottomMargin: offer.height > 0 ? Theme.gap : Theme.small
        }
        height: panel.redeem.selectedQuantity > 0 || undoBar.visible || panel.isLong ? Theme.target : 0
        Row {
            visible: panel.redeem.selectedQuantity > 0
            anchors.fill: parent
            spacing: Theme.hair
            IconKey { objectName: "lineLess"; picture: "minus"; text: qsTr("Less"); onClicked: panel.redeem.less() }
            Words {
                objectName: "lineQuantity"
                width: Math.round(8 * Theme.mm)
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                text: panel.redeem.selectedQuantity
                font.pixelSize: Theme.title
                font.bold: true
            }
            IconKey { objectName: "lineMore"; picture: "plus"; text: qsTr("More"); onClicked: panel.redeem.more() }
        }
        IconKey {
            objectName: "lineBin"
            visible: panel.redeem.selectedQuantity > 0
            anchors { right: parent.right; rightMargin: otherLines.visible ? otherLines.width + Theme.gap : 0 }
            width: Math.round((otherLines.visible ? 15.5 : 18) * Theme.mm)
            picture: "bin"
            text: qsTr("Remove")
            onClicked: panel.redeem.removeSelected()
        }
        // While a line is chosen the others must still be in reach: round and round by one key.
        IconKey {
            id: otherLines
            objectName: "otherLines"
            visible: panel.redeem.selectedQuantity > 0 && panel.redeem.basket.pages > 1
            anchors.right: parent.right
            width: Math.round(17 * Theme.mm)
            picture: "down"
            //: lines of the basket that are not on the screen
            text: qsTr("%n hidden", "", panel.redeem.basket.total - panel.redeem.basket.pageSize)
            onClicked: {
                if (panel.redeem.basket.page + 1 < panel.redeem.basket.pages)
                    panel.redeem.basket.nextPage()
                else
                    panel.redeem.basket.firstPage()
            }
        }
        BigButton {
            id: undoBar
            objectName: "undo"
            visible: panel.redeem.undoName !== "" && panel.redeem.selectedQuantity === 0
            anchors.fill: parent
            kind: "quiet"
            picture: "undo"
            text: qsTr("Put back: %1").arg(panel.redeem.undoName)
            onClicked: panel.redeem.undo()
        }
        Pager {
            id: pager
            objectName: "basketPager"
            anchors.right: parent.right
            visible: panel.isLong && panel.redeem.selectedQuantity === 0 && !undoBar.visible
            rows: panel.redeem.basket
        }
    }
    Item {
        id: offer
        anchors { left: parent.left; right: parent.right; bottom: sums.top; leftMargin: Theme.small; rightMargin: Theme.small }
        height: panel.redeem.cash !== "" ? Theme.target + Theme.small : 0
        BigButton {
            id: payRest
            objectName: "payRest"
            anchors { left: parent.left; right: parent.right; top: parent.top }
            visible: panel.redeem.cash !== ""
            picture: "rule-support"
            text: qsTr("Pay %1 yuan in cash and confirm").arg(panel.redeem.cash)
            note: qsTr("for the %n point(s) that are lacking", "", panel.redeem.missing)
            enabled: !panel.redeem.busy
            onClicked: panel.redeem.payRest()
        }
    }
    Foot {
        id: sums
        height: Math.round(20 * Theme.mm)
        tint: panel.redeem.after < 0 && panel.household.known ? Theme.badTint
             : panel.redeem.after < 5 && panel.household.known && panel.redeem.pieces > 0 ? Theme.warnTint : "transparent"
        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
            anchors.topMargin: 0
            height: Theme.hair
            color: Theme.line
        }

        Column {
            anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            Words {
                text: qsTr("Total")
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
            Words {
                objectName: "total"
                text: panel.redeem.total
                font.pixelSize: Theme.points
                font.bold: true
            }
        }
        Column {
            visible: panel.household.known
            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            Words {
                anchors.right: parent.right
                text: panel.redeem.after < 0 ? qsTr("Points short") : qsTr("Left after this")
                font.pixelSize: Theme.label
                color: panel.redeem.after < 0 ? Theme.bad : Theme.quiet
            }
            Words {
                objectName: "after"
                anchors.right: parent.right
                text: Math.abs(panel.redeem.after)
                font.pixelSize: Theme.points
                font.bold: true
                color: panel.redeem.after < 0 ? Theme.bad : Theme.good
            }
        }
    }
}
