pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Goods come in, one question after the other: from where, from whom, what and how much, who pays, who saw it.
PageFrame {
    id: page

    required property ReceiveModel form
    required property PhotoModel photo
    required property SessionModel session
    required property ScannerInput scanner
    signal leave()
    signal booked()
    signal supplierAsked()
    signal paperAsked()
    signal secondAsked()

    readonly property string stage: page.form.stage
    /// The list whose pages the one pager turns
    readonly property RowsModel turned: page.stage === "goods" ? page.form.shelf.tiles
        : page.stage === "from" && page.form.takesDonor ? page.form.donors : page.stage === "pay" ? page.form.payment.rows : null
    readonly property bool ofOneGoods: page.stage === "pieces" || page.stage === "cost" || page.stage === "dates"

    topic: "receivePage." + page.stage
    title: page.stage === "source" ? qsTr("Where do the goods come from?")
        : page.stage === "from" ? page.form.needsDonor ? qsTr("%1: by whom?").arg(page.form.sourceWords) : qsTr("%1: from whom?").arg(page.form.sourceWords)
        : page.stage === "goods" ? qsTr("What came?")
        : page.stage === "pieces" ? qsTr("How many?") : page.stage === "cost" ? qsTr("What does one cost?")
        : page.stage === "dates" ? qsTr("How long is it good?") : page.stage === "pay" ? qsTr("Who pays?") : qsTr("Is everything right?")
    onBack: if (!page.form.stepBack()) page.leave()
    Component.onCompleted: page.form.start()

    Connections {
        target: page.scanner
        enabled: page.visible
        function onGoodsScanned(barcode) { page.form.scan(barcode) }
    }
    Connections {
        target: page.form
        enabled: page.visible
        function onBooked() { page.booked() }
    }

    header: Pager {
        objectName: "receivePager"
        rows: page.turned
    }
    StockChoices {
        anchors.fill: parent
        visible: page.stage === "source"
        model: page.form.sources
        prefix: "source_"
        onChosen: name => {
            if (page.session.dayOpen || name === "opening")
                page.form.chooseSource(name)
            else
                page.session.requireOpenDay()
        }
    }
    ReceiveFrom {
        anchors.fill: parent
        visible: page.stage === "from"
        form: page.form
        photo: page.photo
        onSupplierAsked: page.supplierAsked()
        onSiteAsked: sitePanel.ask(page.form.supplier.replace("-", ""))
        onPaperAsked: page.paperAsked()
        onPhotoAsked: photoPanel.ask()
    }
    StockGrid {
        id: goods
        anchors.fill: parent
        visible: page.stage === "goods"
        shelf: page.form.shelf
        sideWidth: lines.width
        onPicked: (goods, lot) => page.form.pick(goods)
    }
    StockLines {
        id: lines
        objectName: "receiveLines"
        anchors { right: parent.right; bottom: parent.bottom; top: parent.top; topMargin: goods.tilesTop }
        visible: page.stage === "goods"
        width: Math.round(82 * Theme.mm)
        model: page.form.lines
        title: page.form.resumed ? qsTr("Begun before") : qsTr("%n piece(s)", "", page.form.pieces)
        sum: qsTr("%1 yuan").arg(page.form.total)
        invitation: page.form.shelf.categories.length > 0 ? qsTr("Scan the goods, or touch them on the left") : qsTr("Nothing is in the list yet")
        onChangeAsked: place => page.form.change(place)
    }
    StockCard {
        id: card
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        visible: page.ofOneGoods
        width: Math.round(62 * Theme.mm)
        picture: page.form.line.picture
        name: page.form.line.name
        spec: page.form.line.spec
        facts: [page.stage === "pieces" ? "" : qsTr("%1 %2", "pieces and their unit").arg(page.form.line.piecesTyped).arg(page.form.line.unit),
                page.stage === "dates" ? qsTr("%1 yuan each").arg(page.form.line.costTyped) : ""]
    }
    NumberPad {
        objectName: "receivePieces"
        anchors { left: card.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }
        visible: page.stage === "pieces"
        caption: qsTr("How many came?")
        typed: page.form.line.piecesTyped
        unit: page.form.line.unit
        hint: qsTr("Count them before you type.")
        onDigit: value => page.form.line.typePieces(value)
        onErase: page.form.line.erasePieces()
        onClear: page.form.line.clearPieces()
    }
    NumberPad {
        objectName: "receiveCost"
        anchors { left: card.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }
        visible: page.stage === "cost"
        withPoint: true
        caption: page.form.line.unit === "" ? qsTr("What does one cost?") : qsTr("What does one %1 cost?").arg(page.form.line.unit)
        typed: page.form.line.costTyped
        unit: qsTr("yuan")
        hint: qsTr("As on the paper; given goods at what they are worth.")
        onDigit: value => page.form.line.typeCost(value)
        onErase: page.form.line.eraseCost()
        onClear: page.form.line.clearCost()
    }
    ReceiveDates {
        anchors { left: card.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }
        visible: page.stage === "dates"
        line: page.form.line
        onTypeAsked: ofProduction => {
            datePanel.ofProduction = ofProduction
            datePanel.ask("")
        }
    }
    FundPaymentList {
        anchors.fill: parent
        visible: page.stage === "pay"
        payment: page.form.payment
        onAmountAsked: (fund, name, amount) => {
            amountPanel.fund = fund
            amountPanel.hint = name
            amountPanel.ask("")
        }
    }
    StockFacts {
        id: facts
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        visible: page.stage === "sum"
        width: Math.round(parent.width * 0.52)
        picture: page.form.sourcePicture
        title: page.form.sourceWords
        facts: [page.form.party === "" ? "" : qsTr("From: %1").arg(page.form.party),
                page.form.paper === "" ? "" : qsTr("Paper no. %1").arg(page.form.paper),
                page.photo.taken ? qsTr("With a photo of the paper") : "",
                page.form.payment.pays ? qsTr("Funds pay %1 yuan").arg(page.form.payment.paid) : ""]
        sum: qsTr("%1 pieces, %2 yuan").arg(page.form.pieces).arg(page.form.total)
        warning: qsTr("The second person counts, too. Later it can only be reversed as a whole.")
    }
    StockLines {
        objectName: "receiveSum"
        anchors { left: facts.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }
        visible: page.stage === "sum"
        model: page.form.lines
        touchable: false
        title: qsTr("%n piece(s)", "", page.form.pieces)
    }
    footer: [
        BigButton {
            objectName: "receiveAnew"
            height: Theme.primary
            visible: page.stage === "goods" && page.form.lines.total > 0
            picture: "bin"
            text: qsTr("Begin anew")
            onClicked: anewPanel.ask()
        },
        BigButton {
            objectName: "takeLineOut"
            height: Theme.primary
            visible: page.ofOneGoods && page.form.line.known
            picture: "bin"
            text: qsTr("Take it out")
            onClicked: page.form.takeOut()
        },
        BigButton {
            objectName: "costUnknown"
            height: Theme.primary
            visible: page.stage === "cost"
            picture: "help"
            text: qsTr("Nobody knows")
            onClicked: page.form.leaveCostOpen()
        },
        BigButton {
            objectName: "noDates"
            height: Theme.primary
            visible: page.stage === "dates" && (page.form.line.produced !== "" || page.form.line.until !== "")
            picture: "close"
            text: qsTr("No date on it")
            onClicked: page.form.line.dropDates()
        },
        Words {
            height: Theme.primary
            width: Math.round(80 * Theme.mm)
            verticalAlignment: Text.AlignVCenter
            visible: page.stage === "dates" && page.form.line.produced === "" && page.form.line.until === ""
            wrapMode: Text.Wrap
            maximumLineCount: 2
            text: qsTr("No date on the packing? Put it straight into the list.")
            color: Theme.quiet
        },
        BigButton {
            objectName: "payWithoutFund"
            height: Theme.primary
            visible: page.stage === "pay" && !page.form.payment.pays
            picture: "close"
            text: qsTr("No fund pays")
            onClicked: page.form.goOn()
        }
    ]
    primary: BigButton {
        objectName: "receiveNext"
        kind: "primary"
        visible: page.stage !== "source"
        picture: !enabled ? "" : page.stage === "dates" ? "plus" : page.stage === "sum" ? "users" : "next"
        text: page.form.busy ? qsTr("Saving …")
            : page.stage === "from" && !page.form.ready ? qsTr("Choose who gives")
            : page.stage === "goods" && !page.form.ready ? qsTr("Choose goods")
            : page.stage === "dates" ? page.form.line.known ? qsTr("Change it") : qsTr("Into the list")
            : page.stage === "pay" && !page.form.payment.pays ? qsTr("Touch who pays")
            : page.stage === "pay" && page.form.payment.lack !== "" ? qsTr("%1 yuan too little").arg(page.form.payment.lack)
            : page.stage === "sum" ? qsTr("Second person") : qsTr("Go on")
        enabled: page.form.ready && (page.stage !== "pay" || (page.form.payment.pays && page.form.payment.lack === ""))
        onClicked: {
            if (page.stage === "sum")
                page.secondAsked()
            else
                page.form.goOn()
        }
    }

    ReasonPanel {
        id: anewPanel
        objectName: "anewPanel"
        parent: page
        title: qsTr("Throw away what was entered?")
        reasons: [qsTr("Throw it away")]
        stayText: qsTr("No, go on entering")
        onChosen: page.form.startAnew()
    }
    DigitsPanel {
        id: sitePanel
        objectName: "sitePanel"
        parent: page
        title: qsTr("Number of the other shop")
        hint: qsTr("Twelve digits of the village and two of the shop")
        most: 14
        good: sitePanel.typed.length === 14
        onKept: digits => {
            page.form.setSite(digits)
            sitePanel.visible = false
        }
    }
    DigitsPanel {
        id: datePanel
        property bool ofProduction: false
        property bool wrong: false
        objectName: "datePanel"
        parent: page
        title: datePanel.ofProduction ? qsTr("Production date") : qsTr("Last good day")
        hint: datePanel.wrong ? qsTr("There is no such day. Four digits for the year, two for the month, two for the day.")
                              : qsTr("Four digits for the year, two for the month, two for the day.")
        form: "date"
        most: 8
        bad: datePanel.wrong
        onTypedChanged: datePanel.wrong = false
        onKept: digits => {
            datePanel.wrong = !(datePanel.ofProduction ? page.form.line.typeProduced(digits) : page.form.line.typeUntil(digits))
            datePanel.visible = datePanel.wrong
        }
    }
    DigitsPanel {
        id: amountPanel
        property int fund: 0
        objectName: "amountPanel"
        parent: page
        title: qsTr("How much does it pay?")
        form: "yuan"
        onKept: yuan => {
            page.form.payment.setAmount(amountPanel.fund, yuan)
            amountPanel.visible = false
        }
    }
    PhotoPanel {
        id: photoPanel
        objectName: "photoPanel"
        parent: page
        photo: page.photo
        title: qsTr("A photo of the paper")
    }
}
