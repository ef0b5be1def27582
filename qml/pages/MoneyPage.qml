pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Money comes in or goes out, one question after the other; two persons agree.
PageFrame {
    id: page

    required property MoneyModel money
    required property PhotoModel photo
    required property SessionModel session
    signal leave()
    signal secondAsked()
    signal purposeAsked()
    signal paperAsked()

    readonly property string stage: page.money.stage
    /// The list whose pages the one pager turns
    readonly property RowsModel turned: page.stage === "fund" ? page.money.funds : page.stage === "donor" ? page.money.donors
        : page.stage === "goods" ? page.money.receipts : null
    readonly property bool isList: page.turned !== null

    topic: "moneyPage." + page.stage
    title: page.stage === "done" ? qsTr("Done and saved") : page.stage === "fund" ? qsTr("Into which fund?")
         : page.stage === "donor" ? qsTr("Who gives it?") : page.stage === "goods" ? qsTr("Which goods does it pay?")
         : page.stage === "sum" ? qsTr("Is everything right?") : page.money.comesIn ? qsTr("Money in") : qsTr("Money out")
    canGoBack: page.stage !== "done"
    onBack: if (!page.money.stepBack()) page.leave()

    header: Pager {
        objectName: "moneyPager"
        rows: page.turned
    }
    StockChoices {
        anchors.fill: parent
        visible: page.stage === "kind"
        model: page.money.kinds
        prefix: "kind_"
        columns: page.money.kinds.total === 4 ? 2 : Math.min(3, Math.max(1, page.money.kinds.total))
        onChosen: name => {
            if (page.session.dayOpen || name === "opening")
                page.money.chooseKind(name)
            else
                page.session.requireOpenDay()
        }
    }
    ChoiceRows {
        anchors.fill: parent
        visible: page.stage === "fund"
        model: page.money.funds
        prefix: "fund_"
        onChosen: number => page.money.chooseFund(number)
    }
    ChoiceRows {
        anchors.fill: parent
        visible: page.stage === "donor"
        model: page.money.donors
        prefix: "donor_"
        onChosen: number => page.money.chooseDonor(number)
    }
    ChoiceRows {
        anchors.fill: parent
        visible: page.stage === "goods"
        model: page.money.receipts
        prefix: "receipt_"
        onChosen: number => page.money.chooseGoods(number)
    }
    EmptyState {
        objectName: "nothingToChoose"
        visible: page.isList && page.money.loaded && page.turned.total === 0
        picture: page.stage === "fund" ? "rule-support" : page.stage === "donor" ? "source-donation" : "goods-in"
        text: page.stage === "fund" ? qsTr("No fund is open.") : page.stage === "donor" ? qsTr("No donor is in the list yet.")
            : qsTr("No goods came in yet.")
        note: page.stage === "fund" ? qsTr("Open one under Funds first, then come back.")
            : page.stage === "donor" ? qsTr("Add the donor under Donors first, then come back.") : ""
    }
    StockCard {
        id: card
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        visible: page.stage === "amount"
        width: Math.round(62 * Theme.mm)
        picture: page.money.kindPicture
        name: page.money.kindWords
        spec: page.money.donorName
        facts: [page.money.fundName, qsTr("holds %1 yuan").arg(page.money.held)]
    }
    NumberPad {
        objectName: "moneyAmount"
        anchors { left: card.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }
        visible: page.stage === "amount"
        withPoint: true
        caption: page.money.comesIn ? qsTr("How much comes in?") : qsTr("How much goes out?")
        typed: page.money.typed
        unit: qsTr("yuan")
        hint: qsTr("Count it, or read it from the paper.")
        onDigit: value => page.money.typeAmount(value)
        onErase: page.money.eraseAmount()
        onClear: page.money.clearAmount()
    }
    MoneyWords {
        anchors.fill: parent
        visible: page.stage === "words"
        money: page.money
        photo: page.photo
        onPurposeAsked: page.purposeAsked()
        onPaperAsked: page.paperAsked()
        onPhotoAsked: photoPanel.ask()
    }
    StockFacts {
        anchors.fill: parent
        visible: page.stage === "sum"
        picture: page.money.kindPicture
        title: page.money.kindWords
        facts: [page.money.comesIn ? qsTr("Into “%1”").arg(page.money.fundName)
                                   : qsTr("Out of “%1”, which holds %2 yuan").arg(page.money.fundName).arg(page.money.held),
                page.money.donorName === "" ? "" : qsTr("From: %1").arg(page.money.donorName),
                page.money.purpose === "" ? "" : qsTr("For: %1").arg(page.money.purpose),
                page.money.paper === "" ? "" : qsTr("Paper no. %1").arg(page.money.paper),
                page.money.receipt === 0 ? "" : qsTr("Pays the goods of no. %1").arg(page.money.receipt),
                page.photo.taken ? qsTr("With a photo of the paper") : ""]
        sum: qsTr("%1 yuan").arg(page.money.amount)
        warning: qsTr("The second person has seen the money or the paper.")
    }
    EmptyState {
        objectName: "moneyBooked"
        visible: page.stage === "done"
        picture: "done"
        text: qsTr("Document no. %1").arg(page.money.document)
        note: qsTr("“%1” holds %2 yuan now. Write the number on the paper.").arg(page.money.fundName).arg(page.money.left)
    }
    footer: Words {
        objectName: "donorMissing"
        width: Math.round(page.width * 0.8)
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        visible: page.stage === "donor" && page.money.donors.total > 0
        wrapMode: Text.Wrap
        text: qsTr("Not in the list? Go back and add the donor under Donors first.")
        color: Theme.quiet
    }
    primary: [
        BigButton {
            objectName: "moneyNext"
            kind: "primary"
            visible: page.stage === "amount" || page.stage === "words" || page.stage === "sum"
            picture: !page.money.ready ? "" : page.stage === "sum" ? "users" : "next"
            text: page.money.busy ? qsTr("Saving …") : page.stage === "amount" && !page.money.ready ? qsTr("Type the amount")
                : page.stage === "words" && !page.money.ready ? qsTr("Say what for") : page.stage === "sum" ? qsTr("Second person") : qsTr("Go on")
            enabled: page.money.ready
            onClicked: {
                if (page.stage === "sum")
                    page.secondAsked()
                else
                    page.money.goOn()
            }
        },
        BigButton {
            objectName: "moneyDone"
            kind: "primary"
            visible: page.stage === "done"
            picture: "check"
            text: qsTr("Done")
            onClicked: page.leave()
        }
    ]
    PhotoPanel {
        id: photoPanel
        objectName: "photoPanel"
        parent: page
        photo: page.photo
        title: qsTr("A photo of the paper")
    }
}
