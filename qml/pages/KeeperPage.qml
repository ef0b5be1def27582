pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The keeper's hand-over, step by step: a count of today, what is there, who takes it over, what is open, three
// signatures, and the PIN of the one who takes over.
PageFrame {
    id: page

    required property KeeperModel keeper
    required property SessionModel session
    signal leave()
    signal homeAsked()
    signal stocktakeAsked()
    signal overseerAsked()
    signal mattersAsked()
    signal secondAsked()

    readonly property string stage: page.keeper.stage
    readonly property int signing: page.keeper.signing
    readonly property var signers: [qsTr("%1 hands over").arg(page.session.operatorName), qsTr("%1 takes over").arg(page.keeper.receiverName),
                                    qsTr("%1 oversees it").arg(page.keeper.overseer)]

    topic: "keeperPage." + (page.stage === "" ? "count" : page.stage)
    title: page.stage === "done" ? qsTr("The shop is handed over") : page.stage === "sign" ? qsTr("Signature %1 of 3").arg(page.signing + 1)
         : page.stage === "confirm" ? qsTr("Now %1 agrees").arg(page.keeper.receiverName)
         : page.stage === "receiver" ? qsTr("Who takes the shop over?") : qsTr("Hand over the shop")
    hasFooter: page.stage !== "sign"
    canGoBack: page.stage !== "done"
    onBack: if (!page.keeper.stepBack()) page.leave()
    onSigningChanged: pad.clear()
    onStageChanged: {
        pad.clear()
        if (page.stage === "receiver")
            page.session.people.pageSize = 6
    }
    Component.onCompleted: page.keeper.start()
    // Coming back from the stocktake it can go on.
    onVisibleChanged: if (page.visible) page.keeper.load()

    EmptyState {
        objectName: "keeperClosed"
        visible: page.stage === "" && !page.session.dayOpen
        picture: "sun"
        text: qsTr("The day is not open.")
        note: qsTr("Open the day first, then count everything.")
    }
    EmptyState {
        objectName: "keeperCount"
        visible: page.stage === "count"
        picture: "stocktake"
        text: qsTr("First the whole shop is counted.")
        note: qsTr("A stocktake of the whole shop, accepted today, says what is handed over.")
    }
    Banner {
        id: banner
        objectName: "keeperWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.stage === "sheet" || page.stage === "confirm" || page.stage === "done"
        mood: page.stage === "done" ? "good" : "calm"
        text: page.stage === "done" ? qsTr("From %1 to %2. Write document no. %3 on the paper sheet; all three sign it.").arg(page.keeper.from).arg(page.keeper.to).arg(page.keeper.document)
            : page.stage === "confirm" ? qsTr("Look at the three signatures and at what is still open. %1 types their own PIN; then it holds.").arg(page.keeper.receiverName)
            : qsTr("All this is handed over, as it was counted today. Look at it together.")
    }
    Item {
        id: body
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: matters.visible ? matters.top : parent.bottom; topMargin: Theme.gap; bottomMargin: matters.visible ? Theme.gap : 0 }
        HoldingsView {
            anchors.fill: parent
            visible: page.stage === "sheet" || page.stage === "done"
            keeper: page.keeper
        }
        KeeperSignatures {
            anchors.fill: parent
            visible: page.stage === "confirm"
            keeper: page.keeper
            captions: page.signers
        }
    }
    // Whoever takes over has to see what is not settled before agreeing.
    Banner {
        id: matters
        objectName: "keeperOpenMatters"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: page.stage === "confirm" || page.stage === "done"
        mood: page.keeper.openMatters === "" ? "calm" : "warn"
        text: page.keeper.openMatters === "" ? qsTr("Nothing is open.") : qsTr("Still open: %1").arg(page.keeper.openMatters)
    }
    PeopleRow {
        objectName: "keeperReceivers"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.stage === "receiver" && page.session.othersWhoDecide > 0
        model: page.session.people
        except: page.session.operatorId
        decidingOnly: true
        chosen: page.keeper.receiver
        onPicked: (id, name) => page.keeper.chooseReceiver(id, name)
    }
    EmptyState {
        objectName: "noReceiver"
        visible: page.stage === "receiver" && page.session.othersWhoDecide === 0
        picture: "person"
        text: qsTr("Nobody else here can take the shop over.")
        note: qsTr("The new keeper needs a name and a PIN of their own first.")
    }
    KeeperWords {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.stage === "words"
        keeper: page.keeper
        onOverseerAsked: page.overseerAsked()
        onMattersAsked: page.mattersAsked()
    }
    SignaturePad {
        id: pad
        anchors.fill: parent
        // As high as the keys of a footer
        anchors.bottomMargin: Theme.gap - Theme.small
        visible: page.stage === "sign"
        title: page.signing === 0 ? qsTr("%1 hands the shop over and signs").arg(page.session.operatorName)
             : page.signing === 1 ? qsTr("%1 takes the shop over and signs").arg(page.keeper.receiverName) : qsTr("%1 oversees it and signs").arg(page.keeper.overseer)
        onDrawn: picture => page.keeper.sign(picture)
    }
    footer: Words {
        visible: page.stage === "receiver" && page.session.othersWhoDecide > 0
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Only operators and managers can take over.")
        color: Theme.quiet
    }
    primary: [
        BigButton {
            objectName: "keeperStocktake"
            kind: "primary"
            visible: page.stage === "count"
            picture: "number"
            text: qsTr("To the stocktake")
            onClicked: page.stocktakeAsked()
        },
        BigButton {
            objectName: "keeperNext"
            kind: "primary"
            visible: page.stage === "sheet" || page.stage === "receiver" || page.stage === "words"
            picture: "next"
            text: page.stage === "words" && page.keeper.overseer === "" ? qsTr("First the name")
                : page.stage === "receiver" && page.keeper.receiver === "" ? qsTr("Choose who takes over") : qsTr("Next")
            enabled: page.stage === "sheet" || (page.stage === "receiver" ? page.keeper.receiver : page.keeper.overseer) !== ""
            onClicked: page.keeper.next()
        },
        BigButton {
            objectName: "keeperConfirm"
            kind: "primary"
            visible: page.stage === "confirm"
            picture: "check"
            text: page.keeper.busy ? qsTr("Saving …") : qsTr("Hand over")
            enabled: !page.keeper.busy
            onClicked: page.secondAsked()
        },
        BigButton {
            objectName: "keeperDone"
            kind: "primary"
            visible: page.stage === "done"
            picture: "home"
            text: qsTr("Done")
            onClicked: page.homeAsked()
        }
    ]
}
