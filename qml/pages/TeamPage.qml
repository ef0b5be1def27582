pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One volunteer team: the households in it, how many people of each, and how long they served.
PageFrame {
    id: page

    required property TeamsModel teams
    signal leave()
    signal findAsked()

    title: page.teams.name
    onBack: page.leave()

    header: Pager {
        objectName: "memberPager"
        rows: page.teams.households
    }
    Banner {
        id: banner
        objectName: "teamWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        picture: "users"
        text: qsTr("%n people", "", page.teams.members) + " · " + qsTr("%n activities", "", page.teams.activities)
            + " · " + qsTr("%1 of service").arg(page.teams.hours)
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.teams.households
        rowHeight: Theme.primary
        delegate: TeamMemberRow {
            width: list.width
            height: Theme.primary
            busy: page.teams.busy
            onPersonsAsked: persons => page.teams.setPersons(household, persons)
        }
        EmptyState {
            objectName: "noMember"
            visible: page.teams.households.total === 0
            picture: "persons"
            text: qsTr("Nobody is in the team yet.")
            note: qsTr("Tap Add a household, then show its card or find it by name.")
        }
    }
    primary: BigButton {
        objectName: "addMember"
        kind: "primary"
        picture: page.teams.busy ? "" : "plus"
        text: page.teams.busy ? qsTr("Saving …") : qsTr("Add a household")
        enabled: !page.teams.busy
        onClicked: {
            page.teams.awaitHousehold()
            page.findAsked()
        }
    }
}
