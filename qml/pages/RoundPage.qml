pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A round of one group: who judges, one tap a household or the six-part sheet, and what follows from it.
PageFrame {
    id: page

    required property RoundModel round
    required property HouseholdModel household
    required property ScannerInput scanner
    signal leave()
    signal homeAsked()

    readonly property string stage: page.round.stage
    /// The list whose pages the one pager turns
    readonly property RowsModel turned: page.stage === "groups" ? page.round.groups : page.stage === "grades" ? page.round.rows
        : page.stage === "judges" && !judges.searching ? page.round.people : null
    readonly property int judgesMissing: page.stage === "judges" ? page.round.judgesNeeded - page.round.judges.total : 0

    topic: "roundPage." + page.stage
    title: page.stage === "groups" ? qsTr("Rounds")
         : page.stage === "judges" ? qsTr("%1: three judges").arg(page.round.group)
         : page.stage === "scores" ? page.round.householdNumber + " " + page.round.householdName
         : page.stage === "grades" ? qsTr("%1: %2 of %3 graded").arg(page.round.group).arg(page.round.graded).arg(page.round.total)
         : page.stage === "summary" ? qsTr("%1: enter the round").arg(page.round.group) : qsTr("%1: entered").arg(page.round.group)
    canGoBack: page.stage !== "done"
    onBack: if (!page.round.stepBack()) page.leave()
    Component.onCompleted: page.round.start()

    header: Words {
        objectName: "keeping"
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        visible: page.round.unkept > 0
        text: qsTr("Saving …")
        color: Theme.quiet
    }
    RoundGroups {
        anchors.fill: parent
        visible: page.stage === "groups"
        round: page.round
    }
    RoundJudges {
        id: judges
        anchors.fill: parent
        visible: page.stage === "judges"
        round: page.round
        household: page.household
        scanner: page.scanner
    }
    RoundGrades {
        anchors.fill: parent
        visible: page.stage === "grades"
        round: page.round
    }
    RoundScores {
        anchors.fill: parent
        visible: page.stage === "scores"
        round: page.round
    }
    RoundOutlineView {
        anchors.fill: parent
        visible: page.stage === "summary" || page.stage === "done"
        round: page.round
    }
    footer: [
        Pager {
            objectName: "roundPager"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            rows: page.turned
        },
        BigButton {
            objectName: "ungraded"
            height: Theme.primary
            visible: page.stage === "grades" && page.round.graded < page.round.total
            picture: "search"
            text: qsTr("Next ungraded")
            onClicked: page.round.showUngraded()
        },
        BigButton {
            objectName: "otherJudges"
            height: Theme.primary
            visible: page.stage === "grades"
            picture: "users"
            text: qsTr("Judges")
            onClicked: page.round.changeJudges()
        },
        BigButton {
            objectName: "newRound"
            height: Theme.primary
            visible: page.stage === "summary" && page.round.isRest
            picture: "plus"
            text: qsTr("A new round instead")
            onClicked: page.round.beginNew()
        },
        BigButton {
            objectName: "previousHousehold"
            height: Theme.primary
            visible: page.stage === "scores"
            picture: "up"
            text: qsTr("Previous")
            enabled: page.round.place > 0
            onClicked: page.round.previousHousehold()
        },
        BigButton {
            objectName: "clearSheet"
            height: Theme.primary
            visible: page.stage === "scores"
            picture: "close"
            text: qsTr("Clear the sheet")
            onClicked: page.round.clearSheet()
        }
    ]
    primary: BigButton {
        objectName: "primary"
        kind: "primary"
        visible: page.stage !== "groups"
        picture: page.judgesMissing > 0 ? "" : page.stage === "done" ? "home" : page.stage === "summary" || page.stage === "grades" ? "check" : "next"
        text: page.round.busy ? qsTr("Saving …")
            : page.judgesMissing > 0 ? qsTr("%n more judge(s)", "", page.judgesMissing)
            : page.stage === "judges" ? qsTr("To the households")
            : page.stage === "grades" ? qsTr("Finish")
            : page.stage === "scores" ? page.round.place < page.round.total - 1 ? qsTr("Next household") : qsTr("Back to the list")
            : page.stage === "summary" ? qsTr("Enter the round") : qsTr("Done")
        enabled: !page.round.busy
                 && page.judgesMissing === 0
                 && (page.stage !== "grades" || (page.round.graded > 0 && page.round.unkept === 0))
        onClicked: page.goOn()
    }

    function goOn() {
        if (page.stage === "judges")
            page.round.begin()
        else if (page.stage === "grades")
            page.round.summarise()
        else if (page.stage === "scores" && page.round.place < page.round.total - 1)
            page.round.nextHousehold()
        else if (page.stage === "scores")
            page.round.closeSheet()
        else if (page.stage === "summary")
            page.round.enter()
        else
            page.homeAsked()
    }
}
