pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Objections that are open. One is chosen and settled by two persons: either the objection is right or the line is.
PageFrame {
    id: page

    required property ObjectionsModel objections
    required property SessionModel session
    signal leave()
    signal secondAsked()

    title: qsTr("Objections")
    onBack: page.leave()
    Component.onCompleted: page.objections.start()
    Connections {
        target: page.objections
        function onSecondNeeded() {
            if (page.session.othersWhoDecide > 0)
                page.secondAsked()
            else
                page.objections.settleWith("", "")
        }
    }

    header: Pager {
        objectName: "objectionPager"
        rows: page.objections.items
    }
    AloneBanner {
        id: alone
        anchors { left: parent.left; right: parent.right; top: parent.top }
        session: page.session
    }
    PagedList {
        id: list
        anchors {
            left: parent.left; right: parent.right; bottom: parent.bottom
            top: alone.visible ? alone.bottom : parent.top; topMargin: alone.visible ? Theme.gap : 0
        }
        rows: page.objections.items
        rowHeight: Theme.primary
        delegate: ObjectionRow {
            width: list.width
            height: Theme.primary
            onClicked: page.objections.choose(document)
        }
        EmptyState {
            objectName: "noObjection"
            visible: page.objections.loaded && page.objections.items.total === 0
            picture: "done"
            text: qsTr("No objection is open.")
            note: qsTr("A new one is raised on the notice: tap the line there.")
        }
    }
    // The two answers stand at the two ends, so that none is touched for the other.
    footer: [
        BigButton {
            objectName: "dismiss"
            height: Theme.primary
            picture: "close"
            text: qsTr("The objection is wrong")
            note: qsTr("the points stay on the notice")
            visible: page.objections.items.total > 0
            enabled: page.objections.chosen !== 0 && !page.objections.busy
            onClicked: dismissPanel.ask()
        },
        Words {
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: page.objections.items.total > 0 && page.objections.chosen === 0
            text: qsTr("Tap the one you looked into.")
            color: Theme.quiet
        }
    ]
    primary: BigButton {
        objectName: "uphold"
        kind: "primary"
        picture: "check"
        text: qsTr("The objection is right")
        note: qsTr("the points are taken off the notice")
        visible: page.objections.items.total > 0
        enabled: page.objections.chosen !== 0 && !page.objections.busy
        onClicked: upholdPanel.ask()
    }

    ReasonPanel {
        id: upholdPanel
        objectName: "upholdPanel"
        parent: page
        title: qsTr("The objection is right: what was found out?")
        reasons: page.objections.upholdReasons
        onChosen: index => page.objections.uphold(index)
    }
    ReasonPanel {
        id: dismissPanel
        objectName: "dismissPanel"
        parent: page
        title: qsTr("The objection is wrong: what was found out?")
        reasons: page.objections.dismissReasons
        onChosen: index => page.objections.dismiss(index)
    }
}
