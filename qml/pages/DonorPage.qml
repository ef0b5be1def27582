pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One donor: what was given, how many households got it and how much is still on the shelf.
PageFrame {
    id: page

    required property DonorsModel donors
    required property SessionModel session
    signal leave()
    signal editAsked()
    signal moneyAsked()
    signal goodsAsked()

    /// 0 what became of the goods, 1 the gifts one by one
    property int part: 0
    readonly property RowsModel turned: page.part === 0 ? page.donors.goods : page.donors.gifts
    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.small) / (Theme.target + Theme.small)))

    function fit() {
        page.donors.goods.pageSize = page.rowsShown
        page.donors.gifts.pageSize = page.rowsShown
    }
    title: page.donors.name
    onBack: page.leave()
    onRowsShownChanged: page.fit()
    Component.onCompleted: page.fit()
    // Back from a booking there is more.
    onVisibleChanged: if (page.visible) page.donors.look()

    header: Pager {
        objectName: "giftPager"
        rows: page.turned
    }
    Rectangle {
        id: card
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.round(76 * Theme.mm)
        radius: Theme.corner
        color: Theme.awardTint
        Column {
            anchors { left: parent.left; right: parent.right; margins: Theme.pad; verticalCenter: parent.verticalCenter }
            visible: page.donors.opened
            spacing: Theme.small
            Words {
                objectName: "givenMoney"
                width: parent.width
                text: qsTr("Money: %1 yuan").arg(page.donors.money)
                font.pixelSize: Theme.strong
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Words {
                objectName: "givenPieces"
                width: parent.width
                text: qsTr("Goods: %n piece(s)", "", page.donors.received)
                    + (page.donors.received > 0 ? " · " + qsTr("worth %1 yuan").arg(page.donors.value) : "")
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            GiftBar {
                id: giftBar
                objectName: "giftBar"
                width: parent.width
                height: Math.round(7 * Theme.mm)
                received: page.donors.received
                given: page.donors.given
                remaining: page.donors.left
            }
            Words {
                objectName: "reachedHouseholds"
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("%n household(s) got some", "", page.donors.households)
                font.pixelSize: Theme.title
                font.bold: true
                color: Theme.good
            }
            Repeater {
                model: [{ ink: giftBar.givenInk, words: qsTr("%n piece(s) with households", "", page.donors.given) },
                        { ink: giftBar.leftInk, words: qsTr("%n piece(s) still on the shelf", "", page.donors.left) },
                        { ink: giftBar.otherInk, words: qsTr("%n piece(s) elsewhere or spoiled", "", page.donors.otherwise) }]
                Row {
                    id: legend
                    required property var modelData
                    spacing: Theme.gap
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.round(4 * Theme.mm)
                        height: width
                        color: legend.modelData.ink
                        border.width: Theme.hair
                        border.color: Theme.keyLine
                    }
                    Words {
                        text: legend.modelData.words
                        font.pixelSize: Theme.label
                    }
                }
            }
        }
    }
    ChoiceStrip {
        id: strip
        objectName: "giftParts"
        anchors { left: card.right; leftMargin: Theme.pad; right: parent.right; top: parent.top }
        choices: [qsTr("What became of it"), qsTr("Gifts (%1)").arg(page.donors.gifts.total)]
        current: page.part
        onChosen: index => page.part = index
    }
    Item {
        id: list
        anchors { left: strip.left; right: parent.right; top: strip.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Column {
            width: parent.width
            visible: page.part === 0
            spacing: Theme.small
            Repeater {
                model: page.donors.goods
                GivenGoodsRow {
                    objectName: "givenGoods_" + index
                    required property int index
                    width: list.width
                    height: Theme.target
                }
            }
        }
        Column {
            width: parent.width
            visible: page.part === 1
            spacing: Theme.small
            Repeater {
                model: page.donors.gifts
                MovementRow {
                    objectName: "gift_" + document
                    width: list.width
                    height: Theme.target
                }
            }
        }
        EmptyState {
            objectName: "noGift"
            visible: page.donors.opened && page.turned.total === 0
            picture: page.part === 0 ? "box" : "source-donation"
            text: page.part === 0 ? qsTr("No goods were given yet.") : qsTr("Nothing was given yet.")
            note: page.session.mayManage ? qsTr("Touch one of the keys below when something comes.") : ""
        }
    }
    footer: [
        BigButton {
            objectName: "editDonor"
            height: Theme.primary
            visible: page.session.mayManage && page.donors.opened
            picture: "letters"
            text: qsTr("Change")
            onClicked: {
                page.donors.beginEdit()
                page.editAsked()
            }
        },
        BigButton {
            objectName: "printThanks"
            height: Theme.primary
            visible: page.donors.opened && !page.donors.gaveNothing
            enabled: !page.donors.busy
            picture: page.donors.printedFile !== "" ? "check" : "print"
            text: qsTr("Thanks on paper")
            note: page.donors.printedFile !== "" ? qsTr("made, a manager prints it") : ""
            onClicked: page.donors.print()
        }
    ]
    primary: [
        BigButton {
            objectName: "giveGoods"
            kind: "primary"
            visible: page.session.mayManage && page.donors.opened
            wordSize: Theme.strong
            picture: "plus"
            text: qsTr("Goods come in")
            onClicked: {
                if (page.session.requireOpenDay())
                    page.goodsAsked()
            }
        },
        BigButton {
            objectName: "giveMoney"
            height: Theme.primary
            visible: page.session.mayManage && page.donors.opened
            picture: "plus"
            text: qsTr("Money")
            onClicked: {
                if (page.session.requireOpenDay())
                    page.moneyAsked()
            }
        }
    ]
}
