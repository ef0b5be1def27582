import QtQuick
import Jiamei.Kiosk

// One item: what it is about, who may not vote on it, and the three counts.
Item {
    id: vote

    required property MeetingModel meeting

    Rectangle {
        id: card
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.round(parent.width * 0.52)
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line

        Column {
            anchors { left: parent.left; right: parent.right; margins: Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.small
            Words {
                objectName: "itemTitle"
                width: parent.width
                text: vote.meeting.title
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.title
                font.bold: true
            }
            Words {
                objectName: "itemHousehold"
                width: parent.width
                text: vote.meeting.name + "  " + qsTr("No. %1").arg(vote.meeting.numberText)
                font.pixelSize: Theme.strong
            }
            Words {
                width: parent.width
                text: (vote.meeting.points < 0 ? "−" : "+") + Math.abs(vote.meeting.points)
                font.pixelSize: Theme.points
                font.bold: true
                color: vote.meeting.points < 0 ? Theme.bad : Theme.good
            }
            Words {
                objectName: "itemRecused"
                width: parent.width
                visible: vote.meeting.recused !== ""
                wrapMode: Text.Wrap
                maximumLineCount: 2
                text: qsTr("Do not vote on this: %1").arg(vote.meeting.recused)
                color: Theme.warn
                font.bold: true
            }
            Words {
                width: parent.width
                visible: vote.meeting.stopped
                wrapMode: Text.Wrap
                text: qsTr("An objection stops it: in favour means that it stays.")
                color: Theme.warn
            }
            Words {
                objectName: "itemOwn"
                width: parent.width
                visible: vote.meeting.own
                wrapMode: Text.Wrap
                text: qsTr("This is your own household or a relative's: somebody else writes these minutes.")
                color: Theme.bad
            }
        }
    }
    Column {
        anchors { left: card.right; leftMargin: Theme.pad; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap
        visible: !vote.meeting.own

        Words {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Ask who is against and who abstains. All others are in favour.")
            color: Theme.quiet
        }
        Row {
            spacing: Theme.gap
            Picture {
                anchors.verticalCenter: parent.verticalCenter
                name: "vote-for"
                size: Math.round(12 * Theme.mm)
            }
            Words {
                objectName: "inFavour"
                anchors.verticalCenter: parent.verticalCenter
                text: vote.meeting.inFavour
                font.pixelSize: Theme.huge
                font.bold: true
                color: Theme.good
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("in favour, of %1").arg(vote.meeting.itemVoices)
            }
        }
        StepperRow {
            objectName: "against"
            value: vote.meeting.against
            from: 0
            to: vote.meeting.itemVoices
            caption: qsTr("against")
            onLess: vote.meeting.stepAgainst(-1)
            onMore: vote.meeting.stepAgainst(1)
        }
        StepperRow {
            objectName: "abstained"
            value: vote.meeting.abstained
            from: 0
            to: vote.meeting.itemVoices
            caption: qsTr("abstain")
            onLess: vote.meeting.stepAbstained(-1)
            onMore: vote.meeting.stepAbstained(1)
        }
    }
}
