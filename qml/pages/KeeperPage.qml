pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The keeper's hand-over, step by step: a count of today, what is there, what is open, three signatures, and the PIN of
// the one who takes over.
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
    readonly property var signers: [qsTr("%1 hands over").arg(page.session.operatorName), qsTr("Who takes over"),
                                    qsTr("%1 oversees it").arg(page.keeper.overseer)]

    topic: "keeperPage." + (page.stage === "" ? "count" : page.stage)
    title: page.stage === "done" ? qsTr("The shop is handed over") : page.stage === "sign" ? qsTr("Signature %1 of 3").arg(page.signing + 1)
         : page.stage === "confirm" ? qsTr("Now the one who takes over agrees") : qsTr("Hand over the shop")
    hasFooter: page.stage !== "sign"
    canGoBack: page.stage !== "done"
    onBack: if (!page.keeper.stepBack()) page.leave()
    onSigningChanged: pad.clear()
    onStageChanged: pad.clear()
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
        mood: page.stage === "done" ? "good" : page.stage === "confirm" ? "warn" : "calm"
        text: page.stage === "done" ? qsTr("From %1 to %2. Document no. %3.").arg(page.keeper.from).arg(page.keeper.to).arg(page.keeper.document)
            : page.stage === "confirm" ? qsTr("Look at the three signatures. The one who takes over types their own PIN; then it holds.")
            : qsTr("All this is handed over, as it was counted today. Look at it together.")
    }
    Item {
        id: body
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
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
        visible: page.stage === "sign"
        title: page.signing === 0 ? qsTr("%1 hands the shop over and signs").arg(page.session.operatorName)
             : page.signing === 1 ? qsTr("Who takes the shop over signs") : qsTr("%1 oversees it and signs").arg(page.keeper.overseer)
        onDrawn: picture => page.keeper.sign(picture)
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
            visible: page.stage === "sheet" || page.stage === "words"
            picture: "next"
            text: page.stage === "words" && page.keeper.overseer === "" ? qsTr("First the name") : qsTr("Next")
            enabled: page.stage === "sheet" || page.keeper.overseer !== ""
            onClicked: page.keeper.next()
        },
        BigButton {
            objectName: "keeperConfirm"
            kind: "primary"
            visible: page.stage === "confirm"
            picture: "check"
            text: page.keeper.busy ? qsTr("Saving …") : qsTr("Hand over")
            enabled: !page.keeper.busy
            onClicked: {
                if (page.session.othersWhoDecide > 0)
                    page.secondAsked()
                else
                    page.keeper.confirmWith("", "")
            }
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
