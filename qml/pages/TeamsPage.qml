pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The volunteer teams with their people and what they did.
PageFrame {
    id: page

    required property TeamsModel teams
    signal leave()
    signal picked()
    signal newAsked()

    title: qsTr("Volunteer teams")
    onBack: page.leave()
    Component.onCompleted: page.teams.start()

    header: Pager {
        objectName: "teamPager"
        rows: page.teams.teams
    }
    PagedList {
        id: list
        anchors.fill: parent
        rows: page.teams.teams
        rowHeight: Theme.primary
        delegate: TeamRow {
            width: list.width
            height: Theme.primary
            onClicked: {
                page.teams.pick(number)
                page.picked()
            }
        }
        EmptyState {
            objectName: "noTeam"
            visible: page.teams.loaded && page.teams.teams.total === 0
            picture: "rule-volunteer"
            text: qsTr("There is no volunteer team yet.")
            note: qsTr("Open one, then add the households whose people are in it.")
        }
    }
    primary: BigButton {
        objectName: "newTeam"
        kind: "primary"
        picture: "plus"
        text: qsTr("New team")
        onClicked: page.newAsked()
    }
}
