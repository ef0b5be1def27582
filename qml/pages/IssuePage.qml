pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Goods leave without points, one question after the other: what for, to whom, what and how many, who agrees.
PageFrame {
    id: page

    required property IssueModel form
    required property HouseholdModel household
    required property PhotoModel photo
    required property SessionModel session
    required property ScannerInput scanner
    signal leave()
    signal booked()
    signal findAsked()
    signal recipientAsked()
    signal reasonAsked()
    signal paperAsked()
    signal secondAsked()

    readonly property string stage: page.form.stage
    readonly property IssueAim aim: page.form.aim
    /// What has to be said first on the page of whom and why
    readonly property string missing: page.aim.kind === "care" ? qsTr("Choose who gets it")
        : page.aim.kind === "prize" ? qsTr("Write the activity")
        : page.aim.kind === "transfer" ? page.aim.recipient === "" ? qsTr("Type the shop's number") : qsTr("Type the slip's number")
        : page.aim.kind === "return" && page.aim.recipient === "" ? qsTr("Write the supplier")
        : page.aim.kind === "write-off" && page.aim.cause === "" ? qsTr("Choose why") : qsTr("Say what happened")
    /// The list whose pages the one pager turns
    readonly property RowsModel turned: page.stage === "goods" ? page.form.shelf.tiles
        : page.stage === "to" && page.aim.kind === "care" ? page.aim.homes
        : page.stage === "money" ? page.form.payment.rows : null

    topic: page.stage === "to" ? "issuePage.to-" + page.aim.kind : "issuePage." + page.stage
    title: page.stage === "kind" ? qsTr("What do goods leave for?")
        : page.stage === "to" ? page.aim.kind === "care" ? qsTr("%1: who gets it?").arg(page.aim.words)
            : page.aim.kind === "write-off" ? qsTr("%1: why?").arg(page.aim.words) : page.aim.words
        : page.stage === "goods" ? qsTr("What goes out?") : page.stage === "pieces" ? qsTr("How many?")
        : page.stage === "money" ? qsTr("Is money given, too?") : qsTr("Is everything right?")
    onBack: if (!page.form.stepBack()) page.leave()
    Component.onCompleted: page.form.start()
    Component.onDestruction: page.aim.stopAwaiting()
    // Back from the search without a household none is awaited any more. With one, the flow comes back before the form
    // has heard of it.
    onVisibleChanged: if (page.visible) cameBack.start()

    Timer {
        id: cameBack
        interval: 0
        onTriggered: page.aim.stopAwaiting()
    }

    Connections {
        target: page.scanner
        enabled: page.visible
        function onGoodsScanned(barcode) { page.form.scan(barcode) }
        function onCardScanned(text) {
            if (page.stage !== "to" || page.aim.kind !== "care")
                return
            page.aim.awaitHousehold()
            page.household.openCard(text)
        }
    }
    Connections {
        target: page.form
        enabled: page.visible
        function onBooked() { page.booked() }
    }

    header: Pager {
        objectName: "issuePager"
        rows: page.turned
    }
    StockChoices {
        anchors.fill: parent
        visible: page.stage === "kind"
        model: page.aim.kinds
        prefix: "kind_"
        onChosen: name => {
            if (page.session.dayOpen)
                page.form.chooseKind(name)
            else
                page.session.requireOpenDay()
        }
    }
    IssueTo {
        anchors.fill: parent
        visible: page.stage === "to"
        aim: page.aim
        photo: page.photo
        onFindAsked: {
            page.aim.awaitHousehold()
            page.findAsked()
        }
        onRecipientAsked: page.recipientAsked()
        onSiteAsked: sitePanel.ask(page.aim.recipient.replace("-", ""))
        onReasonAsked: reasonPanel.ask()
        onPaperAsked: page.paperAsked()
        onPhotoAsked: photoPanel.ask()
    }
    StockGrid {
        id: goods
        anchors.fill: parent
        visible: page.stage === "goods"
        shelf: page.form.shelf
        sideWidth: lines.width
        onPicked: (goods, lot) => page.form.pick(goods, lot)
    }
    StockLines {
        id: lines
        objectName: "issueLines"
        anchors { right: parent.right; bottom: parent.bottom; top: parent.top; topMargin: goods.tilesTop }
        visible: page.stage === "goods"
        width: Math.round(82 * Theme.mm)
        model: page.form.lines
        title: page.form.resumed ? qsTr("Begun before") : page.aim.words
        sum: qsTr("%n piece(s)", "", page.form.pieces)
        invitation: qsTr("Scan the goods, or touch them on the left")
        onChangeAsked: place => page.form.change(place)
    }
    StockCard {
        id: card
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        visible: page.stage === "pieces"
        width: Math.round(62 * Theme.mm)
        picture: page.form.picture
        name: page.form.name
        spec: page.form.spec
        facts: [page.form.until === "" ? "" : qsTr("good until %1").arg(page.form.until),
                qsTr("%1 on the shelf").arg(page.form.available)]
    }
    NumberPad {
        objectName: "issuePieces"
        anchors { left: card.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }
        visible: page.stage === "pieces"
        caption: qsTr("How many go out?")
        typed: page.form.typed
        unit: page.form.unit
        onDigit: value => page.form.typeKey(value)
        onErase: page.form.eraseKey()
        onClear: page.form.clearKeys()
    }
    FundPaymentList {
        anchors.fill: parent
        visible: page.stage === "money"
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
        picture: page.aim.picture
        title: page.aim.words
        facts: [page.aim.homes.total === 0 ? "" : qsTr("%n household(s)", "", page.aim.homes.total),
                page.aim.kind !== "care" ? "" : qsTr("%n visit(s)", "", page.aim.visits),
                page.aim.recipient === "" ? "" : qsTr("To: %1").arg(page.aim.recipient),
                page.aim.cause === "" ? "" : qsTr("Cause: %1").arg(page.aim.causeWords),
                page.aim.reason === "" ? "" : qsTr("Reason: %1").arg(page.aim.reason),
                page.aim.paper === "" ? "" : qsTr("Slip no. %1").arg(page.aim.paper),
                page.photo.taken ? qsTr("With a photo") : "",
                page.form.payment.pays ? qsTr("In cash: %1 yuan").arg(page.form.payment.paid) : ""]
        sum: qsTr("%n piece(s)", "", page.form.pieces)
        warning: qsTr("The second person counts, too. Later it can only be reversed as a whole.")
    }
    StockLines {
        objectName: "issueSum"
        anchors { left: facts.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }
        visible: page.stage === "sum"
        model: page.form.lines
        touchable: false
        title: qsTr("What goes out")
        invitation: qsTr("Only money is given.")
    }
    footer: [
        BigButton {
            objectName: "issueAnew"
            height: Theme.primary
            visible: page.stage === "goods" && page.form.lines.total > 0
            picture: "bin"
            text: qsTr("Begin anew")
            onClicked: anewPanel.ask()
        },
        BigButton {
            objectName: "takeLineOut"
            height: Theme.primary
            visible: page.stage === "pieces" && page.form.known
            picture: "bin"
            text: qsTr("Take it out")
            onClicked: page.form.takeOut()
        },
        BigButton {
            objectName: "takeAll"
            height: Theme.primary
            visible: page.stage === "pieces" && page.form.available > 0
            picture: "box"
            text: qsTr("All of them")
            onClicked: page.form.takeAll()
        },
        BigButton {
            objectName: "onlyMoney"
            height: Theme.primary
            visible: page.stage === "goods" && page.form.lines.total === 0 && page.form.ready
            picture: "rule-support"
            text: qsTr("Only money")
            onClicked: page.form.goOn()
        }
    ]
    primary: BigButton {
        objectName: "issueNext"
        kind: "primary"
        visible: page.stage !== "kind"
        picture: !enabled ? "" : page.stage === "pieces" ? "plus" : page.stage === "sum" ? "users" : "next"
        text: page.form.busy ? qsTr("Saving …")
            : page.stage === "to" && !page.form.ready ? page.missing
            : page.stage === "goods" && page.form.lines.total === 0 ? qsTr("Choose goods")
            : page.stage === "pieces" ? page.form.known ? qsTr("Change it") : qsTr("Into the list")
            : page.stage === "money" && !page.form.payment.pays ? qsTr("No money")
            : page.stage === "money" && page.form.payment.lack !== "" ? qsTr("%1 yuan too little").arg(page.form.payment.lack)
            : page.stage === "sum" ? qsTr("Second person") : qsTr("Go on")
        enabled: page.form.ready && (page.stage !== "goods" || page.form.lines.total > 0)
            && (page.stage !== "money" || page.form.payment.lack === "")
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
    ReasonPanel {
        id: reasonPanel
        objectName: "issueReasons"
        parent: page
        title: qsTr("What happened?")
        reasons: page.aim.reasons
        onChosen: index => { if (page.aim.chooseReason(index)) page.reasonAsked() }
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
            page.aim.setSite(digits)
            sitePanel.visible = false
        }
    }
    DigitsPanel {
        id: amountPanel
        property int fund: 0
        objectName: "amountPanel"
        parent: page
        title: qsTr("How much money is given?")
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
        title: qsTr("A photo of the goods")
    }
}
