pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Goods went out by a slip that the books cannot follow: whose slip it is and how many points it says.
SplitFrame {
    id: page

    required property PaperKitModel kit
    required property HouseholdModel household
    required property ScannerInput scanner
    signal leave()
    signal findAsked()

    title: qsTr("Conflict: slip no. %1").arg(page.kit.number)
    onBack: page.leave()
    Component.onCompleted: page.kit.beginConflict()
    Connections {
        target: page.scanner
        enabled: page.visible
        function onCardScanned(text) { page.household.openCard(text) }
    }
    Connections {
        target: page.kit
        enabled: page.visible
        function onConflictRecorded() { page.leave() }
    }

    NumberPad {
        objectName: "conflictPoints"
        anchors.fill: parent
        caption: qsTr("How many points does the slip say?")
        typed: page.kit.typed
        unit: qsTr("points")
        hint: qsTr("No points are taken. The village sees to it by the list of conflicts.")
        onDigit: value => page.kit.type(value)
        onErase: page.kit.erase()
        onClear: page.kit.clearTyped()
    }

    side: [
        HouseholdCard {
            id: card
            anchors { left: parent?.left; right: parent?.right; top: parent?.top }
            household: page.household
            onFindAsked: page.findAsked()
        },
        Words {
            anchors { left: parent?.left; right: parent?.right; top: card.bottom; topMargin: Theme.pad }
            visible: !page.household.known
            wrapMode: Text.Wrap
            text: qsTr("Whose number stands on the slip? Show the card or look for it.")
            color: Theme.quiet
        }
    ]
    primary: BigButton {
        objectName: "recordConflict"
        width: page.primaryWidth
        kind: "primary"
        picture: page.kit.conflictReady ? "check" : !page.household.known ? "card" : ""
        text: page.kit.busy ? qsTr("Saving …") : !page.household.known ? qsTr("Whose is it?")
            : page.kit.typed === "" ? qsTr("Type the points") : qsTr("Record the conflict")
        enabled: page.kit.conflictReady
        onClicked: reasonPanel.ask()
    }

    ReasonPanel {
        id: reasonPanel
        objectName: "conflictReasons"
        parent: page
        title: qsTr("Why do the books refuse it?")
        reasons: page.kit.conflictReasons
        onChosen: index => page.kit.recordConflict(index)
    }
}
