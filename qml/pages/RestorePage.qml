pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Deductions of a household that stand. One is chosen and given back by two persons after it was put right.
PageFrame {
    id: page

    required property RestoreModel restore
    required property SessionModel session
    signal leave()
    signal secondAsked()

    title: qsTr("Give back: %1").arg(page.restore.title)
    onBack: page.leave()
    Component.onCompleted: page.restore.start()
    Connections {
        target: page.restore
        function onSecondNeeded() {
            if (page.session.othersWhoDecide > 0)
                page.secondAsked()
            else
                page.restore.confirmWith("", "")
        }
    }

    header: Pager {
        objectName: "deductionPager"
        rows: page.restore.items
    }
    Banner {
        id: banner
        objectName: "restoreWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        mood: page.restore.doneWords !== "" ? "good" : "calm"
        text: page.restore.doneWords !== "" ? page.restore.doneWords
            : qsTr("What was put right is given back once: points and honour. Two persons agree.")
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.restore.items
        rowHeight: Theme.primary
        delegate: DeductionRow {
            width: list.width
            height: Theme.primary
            onClicked: page.restore.choose(key)
        }
        EmptyState {
            objectName: "noDeduction"
            visible: page.restore.loaded && page.restore.items.total === 0
            picture: "done"
            text: qsTr("No deduction of this household stands.")
            note: qsTr("There is nothing to give back.")
        }
    }
    footer: Words {
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        visible: page.restore.items.total > 0 && page.restore.chosen === ""
        text: qsTr("Tap the deduction that was made good.")
        color: Theme.quiet
    }
    primary: BigButton {
        objectName: "giveBack"
        kind: "primary"
        visible: page.restore.items.total > 0
        picture: page.restore.busy ? "" : "undo"
        text: page.restore.busy ? qsTr("Saving …") : qsTr("Give back")
        enabled: page.restore.chosen !== "" && !page.restore.busy
        onClicked: reasonPanel.ask()
    }

    ReasonPanel {
        id: reasonPanel
        objectName: "restoreReasons"
        parent: page
        title: qsTr("Why is it given back?")
        reasons: page.restore.reasons
        onChosen: index => page.restore.restore(index)
    }
}
