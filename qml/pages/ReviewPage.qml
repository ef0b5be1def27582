pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What waits between award and spendable points. Somebody else than who entered it approves or rejects.
PageFrame {
    id: page

    required property ReviewModel review
    required property SessionModel session
    signal leave()
    signal otherAsked()

    readonly property bool deciding: page.review.filter === 0

    title: qsTr("Review")
    onBack: page.leave()
    Component.onCompleted: page.review.start()
    Connections {
        target: page.review
        function onOtherNeeded() {
            if (page.session.othersWhoDecide > 0)
                page.otherAsked()
            else
                page.review.decideWith("", "")
        }
    }

    header: Pager {
        objectName: "claimPager"
        rows: page.review.items
    }
    AloneBanner {
        id: alone
        anchors { left: parent.left; right: parent.right; top: parent.top }
        session: page.session
    }
    ChoiceStrip {
        id: filters
        objectName: "filters"
        anchors {
            left: parent.left; right: parent.right; top: alone.visible ? alone.bottom : parent.top
            topMargin: alone.visible ? Theme.gap : 0
        }
        //: %1 is a number of entries
        choices: [qsTr("To review: %1").arg(page.review.counts[0]), qsTr("For the meeting: %1").arg(page.review.counts[1]),
                  qsTr("For the notice: %1").arg(page.review.counts[2]), qsTr("On the notice: %1").arg(page.review.counts[3])]
        current: page.review.filter
        onChosen: index => page.review.setFilter(index)
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: filters.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.review.items
        delegate: ClaimRow {
            width: list.width
            height: Theme.target
            choosable: page.deciding
            onClicked: page.review.toggle(key)
        }
        EmptyState {
            objectName: "nothingWaits"
            visible: page.review.loaded && page.review.items.total === 0
            picture: "done"
            text: page.review.filter === 0 ? qsTr("Nothing waits for a review.")
                : page.review.filter === 1 ? qsTr("Nothing waits for the meeting.")
                : page.review.filter === 2 ? qsTr("Nothing waits for a notice.") : qsTr("Nothing is on a notice.")
            note: qsTr("What is entered comes here by itself.")
        }
    }
    footer: [
        BigButton {
            objectName: "chooseAll"
            height: Theme.primary
            visible: page.deciding && page.review.items.total > 0
            picture: page.review.chosen > 0 ? "close" : "check"
            text: page.review.chosen > 0 ? qsTr("None") : qsTr("All of them")
            onClicked: {
                if (page.review.chosen > 0)
                    page.review.chooseNone()
                else
                    page.review.chooseAll()
            }
        },
        // Apart from the key that approves, so that none is touched for the other.
        BigButton {
            objectName: "reject"
            height: Theme.primary
            visible: page.deciding && page.review.items.total > 0
            picture: "close"
            text: qsTr("Reject")
            note: qsTr("it will not count")
            enabled: page.review.chosen > 0 && !page.review.busy
            onClicked: reasonPanel.ask()
        },
        Words {
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: page.deciding && page.review.items.total > 0
            text: page.review.chosen > 0 ? qsTr("%n chosen", "", page.review.chosen) : qsTr("Tap what you have checked.")
            color: Theme.quiet
        },
        Words {
            objectName: "whereNext"
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: !page.deciding && page.review.items.total > 0
            text: page.review.filter === 1 ? qsTr("Go back and touch Meeting to vote on them.")
                : page.review.filter === 2 ? qsTr("Go back and touch Public notice to put them up.")
                : qsTr("When their time is over, go back and touch Public notice to enter them.")
            color: Theme.quiet
        }
    ]
    primary: BigButton {
        objectName: "approve"
        kind: "primary"
        visible: page.deciding && page.review.items.total > 0
        picture: "check"
        text: page.review.busy ? qsTr("Saving …") : qsTr("Approve")
        enabled: page.review.chosen > 0 && !page.review.busy
        onClicked: page.review.approve()
    }

    ReasonPanel {
        id: reasonPanel
        objectName: "reasonPanel"
        parent: page
        title: qsTr("Why is it rejected?")
        reasons: page.review.reasons
        onChosen: index => page.review.reject(index)
    }
}
