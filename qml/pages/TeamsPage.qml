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

    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.gap) / (Theme.primary + Theme.gap)))

    title: qsTr("Volunteer teams")
    onBack: page.leave()
    onRowsShownChanged: page.teams.teams.pageSize = page.rowsShown
    Component.onCompleted: {
        page.teams.teams.pageSize = page.rowsShown
        page.teams.start()
    }

    header: Pager {
        objectName: "teamPager"
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        page: page.teams.teams.page
        pages: page.teams.teams.pages
        onPrevious: page.teams.teams.previousPage()
        onNext: page.teams.teams.nextPage()
    }
    Item {
        id: list
        anchors.fill: parent
        Column {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: page.teams.teams
                TeamRow {
                    width: list.width
                    height: Theme.primary
                    onClicked: {
                        page.teams.pick(number)
                        page.picked()
                    }
                }
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
