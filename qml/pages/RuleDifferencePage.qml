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

    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.gap) / (Math.round(18 * Theme.mm) + Theme.gap)))

    title: qsTr("Side by side")
    onBack: page.leave()
    onRowsShownChanged: page.book.differences.pageSize = page.rowsShown
    Component.onCompleted: page.book.differences.pageSize = page.rowsShown

    header: Pager {
        objectName: "differencePager"
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        page: page.book.differences.page
        pages: page.book.differences.pages
        onPrevious: page.book.differences.previousPage()
        onNext: page.book.differences.nextPage()
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
    Item {
        id: list
        anchors { left: parent.left; right: parent.right; top: names.bottom; bottom: parent.bottom }
        Column {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: page.book.differences
                RuleDifferenceRow {
                    width: list.width
                    height: (list.height - (page.rowsShown - 1) * Theme.gap) / page.rowsShown
                }
            }
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
