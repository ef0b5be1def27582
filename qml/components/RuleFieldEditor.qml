import QtQuick
import Jiamei.Kiosk

// The keys for one field of a rule: points, limit, review, time, unit, proof or, for a new rule, its kind.
Item {
    id: editor

    required property RuleDraftModel draft
    required property string field

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: editor.field === "points"
        spacing: Theme.gap
        StepperRow {
            objectName: "least"
            value: editor.draft.least
            from: 1
            caption: qsTr("at least")
            onLess: editor.draft.addLeast(-1)
            onMore: editor.draft.addLeast(1)
        }
        StepperRow {
            objectName: "most"
            value: editor.draft.most
            from: 1
            caption: qsTr("at most")
            onLess: editor.draft.addMost(-1)
            onMore: editor.draft.addMost(1)
        }
        BigButton {
            objectName: "freeSteps"
            visible: editor.draft.stepped
            picture: "number"
            text: qsTr("Any number between")
            note: qsTr("now only these: %1").arg(editor.draft.points)
            onClicked: editor.draft.freeSteps()
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: editor.field === "limit"
        spacing: Theme.gap
        ChoiceStrip {
            objectName: "capPeriods"
            prefix: "period_"
            width: parent.width
            choices: editor.draft.capPeriods
            current: editor.draft.capPeriod
            onChosen: index => editor.draft.setCapPeriod(index)
        }
        StepperRow {
            objectName: "cap"
            visible: editor.draft.capCount > 0
            value: editor.draft.capCount
            from: 1
            to: 99
            caption: qsTr("times at most")
            onLess: editor.draft.addCap(-1)
            onMore: editor.draft.addCap(1)
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: editor.field === "review"
        spacing: Theme.gap
        ChoiceStrip {
            objectName: "reviews"
            prefix: "reviewer_"
            width: parent.width
            choices: [qsTr("One person"), qsTr("Two persons"), qsTr("Meeting")]
            current: editor.draft.review
            onChosen: index => editor.draft.setReview(index)
        }
        ChoiceStrip {
            objectName: "publicities"
            prefix: "publicity_"
            width: parent.width
            visible: editor.draft.review > 0
            choices: [qsTr("On the notice first"), qsTr("Without a notice")]
            current: editor.draft.publicity ? 0 : 1
            onChosen: index => editor.draft.setPublicity(index === 0)
        }
        Words {
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 3
            color: Theme.quiet
            text: editor.draft.review === 0 ? qsTr("Who enters it decides; the points count at once and stand on the next notice.")
                : editor.draft.publicity ? qsTr("The points can be spent after the notice has hung out.")
                : qsTr("The points can be spent as soon as it is decided.")
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: editor.field === "time"
        spacing: Theme.gap
        ChoiceStrip {
            objectName: "campaignChoice"
            prefix: "time_"
            width: parent.width
            choices: [qsTr("For good"), qsTr("Campaign")]
            current: editor.draft.campaign ? 1 : 0
            onChosen: index => editor.draft.setCampaign(index === 1)
        }
        DateRow {
            objectName: "validFrom"
            visible: editor.draft.campaign
            caption: qsTr("first day")
            date: editor.draft.validFrom
            onMoved: (days, months) => editor.draft.moveFrom(days, months)
        }
        DateRow {
            objectName: "validUntil"
            visible: editor.draft.campaign
            caption: qsTr("last day")
            date: editor.draft.validUntil
            onMoved: (days, months) => editor.draft.moveUntil(days, months)
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: editor.field === "unit"
        spacing: Theme.gap
        Words {
            width: parent.width
            text: qsTr("What is counted?")
            color: Theme.quiet
        }
        ChoiceStrip {
            objectName: "units"
            prefix: "unit_"
            width: parent.width
            // All ten side by side in two rows
            minimumWidth: Math.round(20 * Theme.mm)
            choices: editor.draft.units
            current: editor.draft.unitPlace
            onChosen: index => editor.draft.setUnit(index)
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: editor.field === "proof"
        spacing: Theme.gap
        Words {
            width: parent.width
            text: qsTr("Who brings it forward, and what proves it?")
            color: Theme.quiet
        }
        ChoiceStrip {
            objectName: "proposers"
            prefix: "proposer_"
            width: parent.width
            choices: editor.draft.proposers
            current: editor.draft.proposer
            onChosen: index => editor.draft.setProposer(index)
        }
        ChoiceStrip {
            objectName: "proofs"
            prefix: "proof_"
            width: parent.width
            choices: editor.draft.proofs
            current: editor.draft.proof
            onChosen: index => editor.draft.setProof(index)
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: editor.field === "kind"
        spacing: Theme.gap
        ChoiceStrip {
            objectName: "signs"
            prefix: "sign_"
            width: parent.width
            choices: [qsTr("Award +"), qsTr("Deduction −")]
            current: editor.draft.deduction ? 1 : 0
            onChosen: index => editor.draft.setDeduction(index === 1)
        }
        ChoiceStrip {
            objectName: "categories"
            prefix: "category_"
            width: parent.width
            choices: editor.draft.categories
            current: editor.draft.category
            onChosen: index => editor.draft.setCategory(index)
        }
    }
}
