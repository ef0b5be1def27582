pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Activities, rounds, honours.
PageGroup {
    id: group

    objectName: "programmeGroup"
    picture: "rule-broom"
    text: qsTr("Activities")
    note: qsTr("rounds and honours")
    entries: [
        MenuEntry {
            objectName: "activities"
            picture: "rule-volunteer"
            text: qsTr("Activities")
            note: qsTr("card after card")
            duty: "award"
            page: activitiesPage
        },
        MenuEntry {
            objectName: "rounds"
            picture: "rule-broom"
            text: qsTr("Rounds")
            note: qsTr("one tap a household")
            duty: "award"
            page: roundPage
        }
    ]

    function matter(page: string): string {
        return page === "activityPage" ? qsTr("The activity %1 is closed, %2 households").arg(group.kiosk.activity.title).arg(group.kiosk.activity.households) : ""
    }
    function confirmWith(page: string, id: string, pin: string) {
        if (page === "activityPage")
            group.kiosk.activity.closeWith(id, pin)
    }

    Component {
        id: activitiesPage
        ActivitiesPage {
            objectName: "activitiesPage"
            activity: group.kiosk.activity
            session: group.kiosk.session
            onLeave: group.leave()
            onPicked: group.pageAsked(activityPage)
            onNewAsked: group.pageAsked(activityNewPage)
        }
    }
    Component {
        id: activityNewPage
        ActivityNewPage {
            objectName: "activityNewPage"
            form: group.kiosk.activityForm
            activity: group.kiosk.activity
            onLeave: group.leave()
            onOpened: {
                group.leave()
                group.pageAsked(activityPage)
            }
        }
    }
    Component {
        id: activityPage
        ActivityPage {
            objectName: "activityPage"
            activity: group.kiosk.activity
            household: group.kiosk.household
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onFindAsked: group.findAsked()
        }
    }
    Component {
        id: roundPage
        RoundPage {
            objectName: "roundPage"
            round: group.kiosk.round
            household: group.kiosk.household
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onHomeAsked: group.homeAsked()
        }
    }
}
