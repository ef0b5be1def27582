pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Four digits of a household's own: typed twice, replaced by who knows them, or taken away by a manager with a reason.
PageFrame {
    id: page

    required property HouseholdPinModel pins
    required property SessionModel session
    required property ScannerInput scanner
    readonly property string stage: page.pins.stage
    readonly property bool typing: page.pins.loaded && page.pins.open && page.stage !== "done"
    signal leave()

    /// No digits stay behind
    function go() {
        page.pins.forget()
        page.leave()
    }

    title: page.pins.title
    onBack: page.go()
    Component.onCompleted: page.pins.start()
    Component.onDestruction: page.pins.forget() // also when the idle watch goes home
    // Also when nobody touched anything for long and the kiosk went home
    onVisibleChanged: {
        if (!page.visible)
            page.pins.forget()
    }
    Connections {
        target: page.scanner
        enabled: page.typing && !reasonPanel.visible
        function onTyped(key) { pad.type(key) }
        function onErased() { pad.erase() }
    }
    Connections {
        target: page.pins
        function onStageBegun() { pad.reset() }
    }

    Column {
        anchors { left: parent.left; right: pad.left; rightMargin: Theme.pad * 2; top: parent.top }
        spacing: Theme.pad
        Banner {
            objectName: "pinWords"
            width: parent.width
            visible: page.stage !== "done"
            mood: page.pins.doneWords !== "" ? "good" : "calm"
            text: page.pins.doneWords !== "" ? page.pins.doneWords
                : page.pins.loaded && !page.pins.open ? qsTr("This household is closed.")
                : page.pins.hasPin ? qsTr("This household has a PIN.")
                : qsTr("This household has no PIN. It may choose one, so that nobody else redeems its points.")
        }
        Words {
            objectName: "pinStage"
            visible: page.typing
            width: parent.width
            wrapMode: Text.Wrap
            text: page.stage === "present" ? qsTr("To choose another, the household types its present PIN.")
                : page.stage === "again" ? qsTr("The same four digits once more.")
                : qsTr("The household types four new digits itself. Look away.")
            font.pixelSize: Theme.title
            font.bold: true
        }
        Words {
            objectName: "pinDiffered"
            visible: page.typing && page.pins.differed
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("They were not the same. Please begin again.")
            color: Theme.bad
            font.pixelSize: Theme.strong
        }
        Words {
            visible: page.typing && page.stage === "new" && !page.pins.differed
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Not 1234 and not four of a kind: others try those first.")
            color: Theme.quiet
        }
        Words {
            visible: page.typing && page.stage === "present"
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Forgotten? A manager takes the old one away.")
            color: Theme.quiet
        }
    }
    EmptyState {
        objectName: "pinWords"
        visible: page.stage === "done"
        picture: "done"
        text: page.pins.doneWords
    }
    PinPad {
        id: pad
        objectName: "pinPad"
        anchors { right: parent.right; top: parent.top }
        visible: page.typing
        fewest: 4
        most: 4
        ready: page.typing && !page.pins.busy
    }
    footer: BigButton {
        objectName: "removePin"
        height: Theme.primary
        visible: page.pins.loaded && page.pins.open && page.pins.hasPin
        enabled: page.session.mayManage && !page.pins.busy
        picture: "bin"
        text: qsTr("Take it away")
        note: qsTr("a manager, with a reason")
        onClicked: reasonPanel.ask()
    }
    primary: BigButton {
        objectName: page.stage === "done" ? "pinDone" : "enterPin"
        kind: "primary"
        picture: page.pins.busy ? "" : page.stage === "again" || page.stage === "done" ? "check" : "next"
        text: page.pins.busy ? qsTr("One moment …") : page.stage === "done" ? qsTr("Done")
            : page.stage === "again" ? qsTr("Save the PIN") : qsTr("Next")
        enabled: !page.pins.busy && (page.stage === "done" || page.typing && pad.complete)
        onClicked: {
            if (page.stage === "done")
                page.go()
            else
                page.pins.enter(pad.pin)
        }
    }

    ReasonPanel {
        id: reasonPanel
        objectName: "pinReasons"
        parent: page
        title: qsTr("Why is the PIN taken away?")
        reasons: page.pins.reasons
        onChosen: index => page.pins.remove(index)
    }
}
