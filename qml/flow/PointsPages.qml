pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// From award to spendable points: review, meeting, publicity, objections, rules.
PageGroup {
    id: group

    objectName: "pointsGroup"
    picture: "rule-vote"
    text: qsTr("Points")
    note: qsTr("review and notices")
    entries: [
        MenuEntry {
            objectName: "review"
            picture: "rule-talk"
            text: qsTr("Review")
            note: qsTr("what waits")
            duty: "award"
            page: reviewPage
        }
    ]

    function matter(page: string): string {
        return page === "reviewPage" ? group.kiosk.review.matter : ""
    }
    function confirmWith(page: string, id: string, pin: string) {
        if (page === "reviewPage")
            group.kiosk.review.decideWith(id, pin)
    }

    Component {
        id: reviewPage
        ReviewPage {
            objectName: "reviewPage"
            review: group.kiosk.review
            onLeave: group.leave()
            onOtherAsked: group.secondAsked(group.kiosk.review.matter)
        }
    }
}
