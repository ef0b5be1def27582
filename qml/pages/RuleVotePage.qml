pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The village's vote on a draft: the voices first, then the days; at the end what was decided.
PageFrame {
    id: page

    required property RuleVoteModel vote
    required property SessionModel session
    /// 0 voices, 1 days; what was decided comes by itself
    property int step: 0
    signal leave()
    signal secondAsked()

    title: qsTr("The vote on draft no. %1").arg(page.vote.draft)
    canGoBack: !page.vote.done
    onBack: {
        if (page.step > 0)
            page.step = 0
        else
            page.leave()
    }

    ChoiceCard {
        id: card
        visible: page.step === 0 && !page.vote.done
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; right: counts.left; rightMargin: Theme.pad }
        picture: "rule-vote"
        text: page.vote.offeredBy !== "" ? qsTr("offered by %1").arg(page.vote.offeredBy) : qsTr("made in this village")
        note: qsTr("Rules changed: %1, added: %2, dropped: %3.").arg(page.vote.altered).arg(page.vote.added).arg(page.vote.dropped)
    }
    VoteCounts {
        id: counts
        visible: page.step === 0 && !page.vote.done
        anchors { right: parent.right; top: parent.top }
        vote: page.vote
    }
    Column {
        visible: page.step === 1 && !page.vote.done
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.pad
        Row {
            spacing: Theme.pad
            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(62 * Theme.mm)
                text: qsTr("When did the village vote?")
                wrapMode: Text.Wrap
                font.pixelSize: Theme.strong
            }
            DateRow {
                objectName: "voteDate"
                date: page.vote.date
                onMoved: (days, months) => page.vote.moveDate(days, months)
            }
        }
        Row {
            spacing: Theme.pad
            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(62 * Theme.mm)
                text: qsTr("From which day do they hold?")
                wrapMode: Text.Wrap
                font.pixelSize: Theme.strong
            }
            DateRow {
                objectName: "voteFirst"
                date: page.vote.first
                onMoved: (days, months) => page.vote.moveFirst(days, months)
            }
        }
        Banner {
            objectName: "voteWords"
            width: parent.width
            mood: page.vote.carried ? "good" : "warn"
            text: page.vote.carried ? qsTr("%1 of %2 voices are in favour, more than half: the rules hold from %3.").arg(page.vote.counts[0]).arg(page.vote.votes).arg(Dates.spoken(page.vote.first))
                : qsTr("Not more than half of %1 voices are in favour: the rules stay as they are.").arg(page.vote.votes)
        }
    }
    ChoiceCard {
        objectName: "voteDone"
        visible: page.vote.done
        anchors.fill: parent
        picture: page.vote.adopted ? "done" : "stop"
        tint: page.vote.adopted ? Theme.goodTint : Theme.warnTint
        text: page.vote.adopted ? qsTr("Adopted: version %1").arg(page.vote.version) : qsTr("Voted down")
        note: page.vote.adopted ? qsTr("It holds from %1, on every business day from then on.").arg(Dates.spoken(page.vote.first))
            : qsTr("The rules in force stay. A new draft can be made at any time.")
    }
    primary: BigButton {
        objectName: page.vote.done ? "voteFinish" : page.step === 0 ? "voteNext" : "voteConfirm"
        kind: "primary"
        picture: page.vote.done ? "check" : page.step === 0 ? "next" : "check"
        text: page.vote.busy ? qsTr("Saving …") : page.vote.done ? qsTr("Done") : page.step === 0 ? qsTr("Next: the days")
            : qsTr("Record, with a second person")
        enabled: page.vote.done || page.vote.ready
        onClicked: {
            if (page.vote.done)
                page.leave()
            else if (page.step === 0)
                page.step = 1
            else if (page.session.othersWhoDecide > 0)
                page.secondAsked()
            else
                page.vote.confirmWith("", "")
        }
    }
}
