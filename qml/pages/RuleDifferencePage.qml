pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Two versions of the rules side by side: what changes, what comes, what goes.
PageFrame {
    id: page

    required property RuleBookModel book
    required property SessionModel session
    signal leave()
    signal voteAsked(int draft)

    title: qsTr("Side by side")
    onBack: page.leave()

    header: Pager {
        objectName: "differencePager"
        rows: page.book.differences
    }
    Item {
        id: names
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(8 * Theme.mm)
        readonly property real aboutWidth: Math.round(width * 0.34) + 2 * Theme.gap
        Words {
            objectName: "beforeWords"
            anchors.verticalCenter: parent.verticalCenter
            x: names.aboutWidth
            text: qsTr("old: %1").arg(page.book.beforeWords)
            font.bold: true
            color: Theme.bad
        }
        Words {
            objectName: "afterWords"
            anchors.verticalCenter: parent.verticalCenter
            x: names.aboutWidth + (names.width - names.aboutWidth) / 2
            text: qsTr("new: %1").arg(page.book.afterWords)
            font.bold: true
            color: Theme.good
        }
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: names.bottom; bottom: parent.bottom }
        rows: page.book.differences
        rowHeight: Math.round(18 * Theme.mm)
        delegate: RuleDifferenceRow {
            width: list.width
            height: (list.height - (list.rowsShown - 1) * Theme.gap) / list.rowsShown
        }
        EmptyState {
            objectName: "noDifference"
            visible: page.book.differences.total === 0
            picture: "rulebook"
            text: qsTr("Both say the same.")
        }
    }
    footer: Words {
        objectName: "sameRules"
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        text: qsTr("%1 rules stay as they are.").arg(page.book.same)
        color: Theme.quiet
    }
    primary: BigButton {
        objectName: "voteFromDifference"
        kind: "primary"
        visible: page.book.chosenDraft > 0 && page.session.mayManage
        picture: "users"
        text: qsTr("Enter the vote")
        onClicked: page.voteAsked(page.book.chosenDraft)
    }
}
