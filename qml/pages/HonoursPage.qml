pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The register of honours; a new one is entered from here, and one is taken back with a second person.
PageFrame {
    id: page

    required property HonoursModel honours
    required property SessionModel session
    signal leave()
    signal newAsked()
    signal candidatesAsked()
    signal secondAsked()

    title: qsTr("Honours of households")
    onBack: page.leave()
    Component.onCompleted: page.honours.start()
    // Coming back from a new one the list is another.
    onVisibleChanged: if (page.visible) page.honours.start()
    Connections {
        target: page.honours
        // A page that was left may live a little longer.
        enabled: page.visible
        function onSecondNeeded() {
            if (page.session.othersWhoDecide > 0)
                page.secondAsked()
            else
                page.honours.takeBackWith("", "")
        }
    }

    HonourLevels { id: honourLevels }

    header: Pager {
        objectName: "honourPager"
        rows: page.honours.items
    }
    PagedList {
        id: list
        anchors.fill: parent
        rows: page.honours.items
        delegate: HonourRow {
            levels: honourLevels
            width: list.width
            height: Theme.target
            onClicked: page.honours.choose(document)
        }
        EmptyState {
            objectName: "noHonour"
            visible: page.honours.loaded && page.honours.items.total === 0
            picture: "rule-honour"
            text: qsTr("No honour has been entered yet.")
            note: qsTr("Look who might be named, or enter what a household was given.")
        }
    }
    footer: [
        BigButton {
            objectName: "candidates"
            height: Theme.primary
            picture: "candidates"
            text: qsTr("Who might be named")
            onClicked: page.candidatesAsked()
        },
        BigButton {
            objectName: "takeBackHonour"
            height: Theme.primary
            visible: page.honours.items.total > 0
            picture: "undo"
            text: qsTr("Take back")
            note: page.honours.chosen === 0 ? qsTr("tap one first") : qsTr("with a second person")
            enabled: page.honours.chosen !== 0 && !page.honours.busy
            onClicked: reasonPanel.ask()
        }
    ]
    primary: BigButton {
        objectName: "newHonour"
        kind: "primary"
        picture: "plus"
        text: page.honours.busy ? qsTr("Saving …") : qsTr("Enter an honour")
        onClicked: page.newAsked()
    }

    ReasonPanel {
        id: reasonPanel
        objectName: "reasonPanel"
        parent: page
        title: qsTr("Why is it taken back?")
        reasons: page.honours.reasons
        onChosen: index => page.honours.takeBack(index)
    }
}
