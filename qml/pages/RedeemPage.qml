pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Goods on the left, the household's basket on the right; with a scanner one tap is enough.
SplitFrame {
    id: page

    required property RedeemModel redeem
    required property HouseholdModel household
    required property ScannerInput scanner
    signal leave()
    signal findAsked()
    signal collectorAsked()
    signal signatureAsked()

    readonly property int columns: 4
    readonly property real tileWidth: (grid.width - (columns - 1) * Theme.gap) / columns
    readonly property int rowsShown: Math.max(1, Math.floor((grid.height + Theme.gap) / (Math.round(27 * Theme.mm) + Theme.gap)))
    readonly property real tileHeight: (grid.height - (rowsShown - 1) * Theme.gap) / rowsShown

    // A basket that somebody owns is not given up by leaving the page.
    readonly property bool parks: page.redeem.pieces > 0 && page.household.known

    readonly property bool askingPin: page.redeem.pinPrompt.active

    topic: page.redeem.parked.total > 0 && page.redeem.pieces === 0 && !page.household.known ? "redeemPage.parked" : "redeemPage"
    takesCodes: true
    title: qsTr("Redeem")
    backText: page.parks ? qsTr("Put aside") : qsTr("Back")
    backPicture: page.parks ? "park" : "back"
    onBack: page.leave()
    onRowsShownChanged: page.redeem.goods.pageSize = page.columns * page.rowsShown
    Component.onCompleted: {
        page.redeem.goods.pageSize = page.columns * page.rowsShown
        page.redeem.start()
    }
    Connections {
        target: page.scanner
        // Not below another page, nor while the household types its PIN
        enabled: page.visible && !page.askingPin
        function onCardScanned(text) { page.redeem.card(text) }
        function onGoodsScanned(barcode) { page.redeem.add(barcode) }
        function onUnknownScanned(text) { page.redeem.card(text) }
    }
    Connections {
        target: page.household
        function onOpened() { page.redeem.look() }
    }

    header: Pager {
        objectName: "goodsPager"
        rows: page.redeem.goods
    }
    RedeemNotices {
        id: notices
        anchors { left: parent.left; right: parent.right; top: parent.top }
        pickup: page.redeem.pickup
    }
    ChoiceStrip {
        id: categories
        objectName: "categories"
        anchors {
            left: parent.left; right: parent.right; top: notices.bottom
            topMargin: notices.any ? Theme.gap : 0
        }
        choices: page.redeem.categories
        current: page.redeem.category
        onChosen: index => page.redeem.chooseCategory(index)
    }
    Item {
        id: grid
        anchors {
            left: parent.left; right: parent.right; top: categories.bottom; bottom: bottomRow.top
            topMargin: Theme.gap; bottomMargin: bottomRow.height > 0 ? Theme.gap : 0
        }
        Grid {
            columns: page.columns
            spacing: Theme.gap
            Repeater {
                model: page.redeem.goods
                GoodsTile {
                    width: page.tileWidth
                    height: page.tileHeight
                    onClicked: page.redeem.add(barcode)
                }
            }
        }
        Column {
            visible: page.redeem.goods.total === 0
            anchors.centerIn: parent
            spacing: Theme.gap
            Picture {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "box"
                size: Math.round(24 * Theme.mm)
            }
            Words {
                objectName: "noGoods"
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("There are no goods in the list yet.")
                color: Theme.quiet
            }
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("A manager must add goods first.")
                color: Theme.quiet
            }
        }
    }
    Item {
        id: bottomRow
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: parkedRow.visible ? Theme.target : 0
        Row {
            id: parkedRow
            objectName: "parkedRow"
            visible: page.redeem.parked.total > 0
            spacing: Theme.gap
            Repeater {
                model: page.redeem.parked
                ParkedKey {
                    width: (bottomRow.width - 5 * Theme.gap) / 6
                    enabled: page.redeem.pieces === 0
                    onClicked: page.redeem.recall(place)
                }
            }
        }
    }

    side: [
        HouseholdCard {
            id: card
            anchors { left: parent?.left; right: parent?.right; top: parent?.top }
            household: page.household
            collector: page.redeem.pickup.collector
            onFindAsked: page.findAsked()
        },
        BasketPanel {
            anchors { left: parent?.left; right: parent?.right; top: card.bottom; bottom: parent?.bottom; topMargin: Theme.gap }
            redeem: page.redeem
            household: page.household
        }
    ]
    RedeemMorePanel {
        id: morePanel
        objectName: "morePanel"
        parent: page
        redeem: page.redeem
        onCollectorAsked: page.collectorAsked()
        onSignatureAsked: page.signatureAsked()
        onPaperAsked: paperPanel.ask("")
    }
    DigitsPanel {
        id: paperPanel
        objectName: "paperPanel"
        parent: page
        title: qsTr("Number of the hand-written slip")
        hint: qsTr("It stands large at the top of the slip. A scan is quicker and surer.")
        most: 6
        onKept: digits => {
            page.redeem.pickup.typePaper(digits)
            paperPanel.visible = false
        }
    }
    HouseholdPinPanel {
        objectName: "householdPinPanel"
        parent: page
        prompt: page.redeem.pinPrompt
        scanner: page.scanner
        household: page.household.name
        busy: page.redeem.busy
        onEntered: pin => page.redeem.enterPin(pin)
        onCancelled: page.redeem.cancelPin()
    }
    primary: [
        IconKey {
            objectName: "redeemMore"
            anchors { left: parent?.left; top: parent?.top }
            width: Theme.primary
            height: Theme.primary
            picture: "more"
            text: qsTr("More")
            enabled: page.household.known && !page.redeem.busy
            onClicked: morePanel.open()
        },
        BigButton {
            objectName: "confirm"
            anchors { right: parent?.right; top: parent?.top }
            width: page.primaryWidth - Theme.primary - Theme.gap
            kind: "primary"
            // Where there is nothing to choose a card changes nothing.
            readonly property bool nothing: page.redeem.goods.total === 0 && page.redeem.categories.length === 0
            picture: nothing ? "" : !page.household.known ? "card" : page.redeem.missing > 0 || page.redeem.pieces === 0 ? "" : "check"
            text: page.redeem.busy ? qsTr("Saving …")
                : nothing ? qsTr("No goods yet") : !page.household.known ? qsTr("Card first") : page.redeem.pieces === 0 ? qsTr("Choose goods")
                : page.redeem.missing > 0 ? qsTr("%n point(s) short", "", page.redeem.missing) : qsTr("Confirm")
            enabled: page.redeem.canConfirm
            onClicked: page.redeem.confirm()
        }
    ]
}
