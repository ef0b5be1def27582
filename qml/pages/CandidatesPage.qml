pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Households that might be named: months of points in what the honour is about, and not one deduction.
PageFrame {
    id: page

    required property HonourFormModel form
    signal leave()
    signal named()

    title: qsTr("Who might be named")
    onBack: page.leave()
    Component.onCompleted: page.form.startCandidates()
    Connections {
        target: page.form
        // A page that was left may live a little longer.
        enabled: page.visible
        function onNamed() { page.named() }
    }

    HonourLevels { id: honourLevels }

    header: Pager {
        objectName: "candidatePager"
        rows: page.form.candidates
    }
    ChoiceStrip {
        id: kinds
        objectName: "candidateKinds"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        choices: page.form.kinds
        current: Array.from(page.form.kinds).indexOf(page.form.candidateKind)
        onChosen: index => page.form.lookFor(page.form.kinds[index])
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: kinds.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.form.candidates
        delegate: CandidateRow {
            levels: honourLevels
            ofMonths: page.form.months
            width: list.width
            height: Theme.target
            onClicked: page.form.name(household)
        }
        EmptyState {
            objectName: "noCandidate"
            visible: page.form.candidatesLoaded && page.form.candidates.total === 0
            picture: "candidates"
            text: qsTr("No household comes up for this year.")
            note: qsTr("It takes points in at least %1 of %2 months and no deduction.").arg(page.form.monthsNeeded).arg(page.form.months)
        }
    }
    footer: [
        StepperRow {
            objectName: "candidateYear"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            value: page.form.candidateYear
            from: 2020
            to: page.form.lastYear
            caption: qsTr("year")
            lessText: qsTr("Year before")
            moreText: qsTr("Year after")
            onLess: page.form.stepCandidateYear(-1)
            onMore: page.form.stepCandidateYear(1)
        },
        Column {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            Words {
                visible: page.form.candidatesLoaded && page.form.candidates.total > 0
                text: qsTr("Tap a household to enter its honour.")
            }
            Words {
                objectName: "leftOut"
                visible: page.form.candidatesLoaded && page.form.disqualified > 0
                text: qsTr("%n household(s) left out for a deduction", "", page.form.disqualified)
                color: Theme.quiet
            }
        }
    ]
}
