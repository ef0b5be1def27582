pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Every version of the rules and every draft: to read, to put side by side, to vote on.
PageFrame {
    id: page

    required property RuleBookModel book
    required property SessionModel session
    signal leave()
    signal rulesAsked()
    signal differenceAsked()
    signal voteAsked(int draft)

    title: qsTr("Versions and drafts")
    onBack: page.leave()
    Component.onCompleted: page.book.start()
    // Coming back from a vote the list may be another.
    onVisibleChanged: if (page.visible) page.book.start()
    Connections {
        target: page.book
        enabled: page.visible
        function onCompared() { page.differenceAsked() }
    }

    header: Pager {
        objectName: "versionPager"
        rows: page.book.items
    }
    PagedList {
        id: list
        anchors.fill: parent
        rows: page.book.items
        delegate: RuleVersionRow {
            width: list.width
            height: Theme.target
            onClicked: page.book.toggle(key)
        }
        EmptyState {
            objectName: "noVersions"
            visible: page.book.loaded && page.book.items.total === 0
            picture: "rulebook"
            text: qsTr("There are no rules yet.")
            note: qsTr("The office reads in the first list of rules.")
        }
    }
    footer: [
        BigButton {
            objectName: "showRules"
            height: Theme.primary
            picture: "search"
            text: qsTr("Its rules")
            enabled: page.book.chosen === 1
            onClicked: {
                page.book.showChosen()
                page.rulesAsked()
            }
        },
        BigButton {
            objectName: "voteRules"
            height: Theme.primary
            picture: "users"
            text: qsTr("Enter the vote")
            note: !page.session.mayManage ? qsTr("a manager does this") : page.book.chosenDraft === 0 ? qsTr("tap a draft first") : ""
            enabled: page.session.mayManage && page.book.chosenDraft > 0
            onClicked: page.voteAsked(page.book.chosenDraft)
        }
    ]
    primary: BigButton {
        objectName: "compareRules"
        kind: "primary"
        picture: page.book.canCompare ? "next" : ""
        text: page.book.chosen === 0 ? qsTr("Tap one or two") : qsTr("Side by side")
        enabled: page.book.canCompare
        onClicked: page.book.compare()
    }
}
