pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What a stocktake found, why it differs, and the acceptance by somebody who did not count. Accepted, it stays on the
// screen as it was booked.
PageFrame {
    id: page

    required property StocktakeDifferenceModel differences
    required property SessionModel session
    signal leave()
    signal secondAsked()
    signal wordsAsked()

    readonly property bool accepted: page.differences.accepted

    topic: page.accepted ? "stocktakeDifferencesPage.accepted" : "stocktakeDifferencesPage.open"
    title: page.accepted ? qsTr("The stocktake is accepted") : qsTr("Differences")
    canGoBack: !page.accepted
    onBack: page.leave()
    Component.onCompleted: page.differences.start()
    Connections {
        target: page.differences
        enabled: page.visible
        function onSecondNeeded() {
            if (page.session.othersWhoDecide > 0)
                page.secondAsked()
            else
                page.differences.acceptWith("", "")
        }
    }

    header: Pager {
        objectName: "differencePager"
        rows: page.differences.items
    }
    Banner {
        id: banner
        objectName: "differenceSummary"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.differences.loaded
        mood: page.accepted ? "good" : page.differences.outdated ? "bad" : page.differences.differing === 0 ? "good" : "warn"
        text: page.accepted ? qsTr("The book now says what was counted. Missing: %1 yuan, too many: %2 yuan.").arg(page.differences.missingYuan).arg(page.differences.foundYuan)
            : page.differences.outdated ? qsTr("The shelf has changed too much since. Go back, give this stocktake up and count again.")
            : page.differences.differing === 0 ? qsTr("Shelf and book agree in everything that was counted.")
            : qsTr("Items that differ: %1. Missing: %2 yuan, too many: %3 yuan.").arg(page.differences.differing).arg(page.differences.missingYuan).arg(page.differences.foundYuan)
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.differences.items
        delegate: DifferenceRow {
            width: list.width
            height: Theme.target
            open: !page.accepted && !page.differences.busy
            onClicked: {
                page.differences.choose(goods)
                reasonPanel.visible = true
            }
        }
    }
    footer: Words {
        height: Theme.primary
        width: Math.round(110 * Theme.mm)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        maximumLineCount: 3
        visible: page.differences.loaded
        text: page.differences.uncounted > 0 ? qsTr("Not counted: %1. They stay as the book has them.").arg(page.differences.uncounted)
            : page.accepted ? "" : page.differences.unexplained > 0 ? qsTr("Touch each difference and say why.")
            : qsTr("Once accepted the book is set to the count. Nothing takes that back.")
        color: Theme.quiet
    }
    primary: BigButton {
        objectName: page.accepted ? "differencesDone" : "acceptStocktake"
        kind: "primary"
        visible: page.differences.loaded
        picture: enabled ? "check" : ""
        text: page.accepted ? qsTr("Done") : page.differences.busy ? qsTr("Saving …")
            : page.differences.unexplained > 0 ? qsTr("Reasons missing: %1").arg(page.differences.unexplained) : qsTr("Accept")
        enabled: page.accepted || (page.differences.unexplained === 0 && !page.differences.busy)
        onClicked: {
            if (page.accepted)
                page.leave()
            else
                page.differences.accept()
        }
    }

    DifferenceReasonPanel {
        id: reasonPanel
        objectName: "causePanel"
        parent: page
        differences: page.differences
        onWordsAsked: page.wordsAsked()
    }
}
