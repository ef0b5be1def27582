pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The village's rules as cards: those in force, or those of another version that somebody wanted to see.
PageFrame {
    id: page

    required property RuleBookModel book
    required property SessionModel session
    signal leave()
    signal versionsAsked()
    signal draftAsked()

    readonly property int rows: Math.max(1, Math.floor((list.height + Theme.gap) / (Math.round(20 * Theme.mm) + Theme.gap)))

    title: page.book.shownDraft > 0 ? qsTr("Draft no. %1: its rules").arg(page.book.shownDraft)
         : page.book.shownVersion > 0 && page.book.shownFirst === "" ? qsTr("Rules, version %1").arg(page.book.shownVersion)
         : page.book.shownVersion > 0 ? qsTr("Rules, version %1, since %2").arg(page.book.shownVersion).arg(page.book.shownFirst)
         : qsTr("Rules")
    onBack: page.leave()
    onRowsChanged: page.book.rules.pageSize = 2 * page.rows
    Component.onCompleted: {
        page.book.rules.pageSize = 2 * page.rows
        page.book.start()
    }

    header: Pager {
        objectName: "ruleBookPager"
        rows: page.book.rules
    }
    Banner {
        id: banner
        objectName: "notInForce"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.book.loaded && !page.book.inForce
        mood: "warn"
        text: page.book.shownDraft > 0 ? qsTr("This is a draft. Nothing of it holds before the village has voted.")
            : qsTr("This version is not the one that holds today.")
    }
    Item {
        id: list
        anchors {
            left: parent.left; right: parent.right; bottom: parent.bottom
            top: banner.visible ? banner.bottom : parent.top; topMargin: banner.visible ? Theme.gap : 0
        }
        Grid {
            id: grid
            width: parent.width
            columns: 2
            spacing: Theme.gap
            Repeater {
                model: page.book.rules
                RuleCard {
                    width: (list.width - grid.spacing) / 2
                    height: (list.height - (page.rows - 1) * grid.spacing) / page.rows
                }
            }
        }
        EmptyState {
            objectName: "noRules"
            visible: page.book.loaded && page.book.rules.total === 0
            picture: "rulebook"
            text: page.book.campaignsOnly ? qsTr("No campaign is under way.") : qsTr("There are no rules yet.")
            note: page.book.campaignsOnly ? qsTr("A campaign is a rule with a first and a last day. Tap Change to make one.")
                : qsTr("The office reads in the first list of rules.")
        }
    }
    footer: [
        BigButton {
            objectName: "ruleVersions"
            height: Theme.primary
            picture: "scroll"
            text: qsTr("Versions")
            note: page.book.openDrafts > 0 ? qsTr("drafts that wait: %1").arg(page.book.openDrafts) : qsTr("compare, vote")
            onClicked: page.versionsAsked()
        },
        BigButton {
            objectName: "ruleCampaigns"
            height: Theme.primary
            picture: page.book.campaignsOnly ? "check" : "calendar"
            text: page.book.campaignsOnly ? qsTr("All rules") : qsTr("Campaigns")
            note: page.book.campaignsOnly ? "" : qsTr("now: %1").arg(page.book.campaigns)
            onClicked: page.book.showCampaigns(!page.book.campaignsOnly)
        }
    ]
    primary: BigButton {
        objectName: "changeRules"
        kind: "primary"
        picture: "staff"
        text: qsTr("Change")
        note: page.session.mayManage ? "" : qsTr("a manager does this")
        enabled: page.session.mayManage && page.book.loaded
        onClicked: page.draftAsked()
    }
}
