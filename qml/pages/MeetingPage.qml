pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The meeting: people, items, one document. It goes on after a power cut where it stopped.
PageFrame {
    id: page

    required property MeetingModel meeting
    required property HouseholdModel household
    required property PhotoModel photo
    required property ScannerInput scanner
    signal leave()
    signal homeAsked()
    signal findAsked()

    readonly property string stage: page.meeting.stage

    title: stage === "people" ? qsTr("Meeting: who is here?")
         : stage === "items" ? qsTr("Item %1 of %2").arg(page.meeting.place + 1).arg(page.meeting.items)
         : stage === "close" ? qsTr("Close the meeting") : qsTr("The meeting is written down")
    canGoBack: stage !== "done"
    onBack: {
        if (page.stage === "people")
            page.leave()
        else if (page.stage === "close" && page.meeting.items > 0)
            page.meeting.toItems()
        else
            page.meeting.toPeople()
    }
    Component.onCompleted: page.meeting.start()
    Component.onDestruction: page.meeting.stop()

    MeetingPeople {
        anchors.fill: parent
        visible: page.stage === "people"
        meeting: page.meeting
        household: page.household
        scanner: page.scanner
    }
    MeetingVote {
        anchors.fill: parent
        visible: page.stage === "items"
        meeting: page.meeting
    }
    Row {
        visible: page.stage === "close" || page.stage === "done"
        anchors.centerIn: parent
        spacing: Theme.pad * 2
        Picture {
            anchors.verticalCenter: parent.verticalCenter
            name: page.stage === "done" ? "done" : "rule-vote"
            size: Math.round(30 * Theme.mm)
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
            Words {
                objectName: "meetingWords"
                text: page.stage === "done" ? qsTr("Approved: %1. Rejected: %2.").arg(page.meeting.approved).arg(page.meeting.rejected)
                    : qsTr("Voted on: %1 of %2").arg(page.meeting.decided).arg(page.meeting.items)
                font.pixelSize: Theme.title
                font.bold: true
            }
            Words {
                text: page.stage === "done" ? qsTr("Minutes no. %1. What was approved goes on the next notice.").arg(page.meeting.document)
                    : qsTr("Voices: %1. What was not voted on stays for the next meeting.").arg(page.meeting.voices)
            }
            Words {
                visible: page.stage === "close"
                text: page.photo.taken ? qsTr("Photo of the signed minutes: %1").arg(page.photo.name)
                                       : qsTr("No photo of the signed minutes.")
                color: Theme.quiet
            }
        }
    }
    footer: [
        BigButton {
            objectName: "byName"
            height: Theme.primary
            visible: page.stage === "people"
            picture: "letters"
            text: qsTr("By name")
            onClicked: page.findAsked()
        },
        Words {
            objectName: "fewVoices"
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: page.stage === "people"
            text: page.meeting.items === 0 && page.meeting.loaded ? qsTr("Nothing waits for a meeting.")
                : page.meeting.voices < page.meeting.fewestVoices ? qsTr("At least %1 voices are needed.").arg(page.meeting.fewestVoices)
                : qsTr("%n item(s) to vote on", "", page.meeting.items)
            color: Theme.quiet
        },
        BigButton {
            objectName: "leaveOpen"
            height: Theme.primary
            visible: page.stage === "items"
            picture: "clock"
            text: qsTr("Not today")
            onClicked: page.meeting.leaveOpen()
        },
        BigButton {
            objectName: "decideRest"
            height: Theme.primary
            visible: page.stage === "items"
            picture: "check"
            text: qsTr("All the rest: yes")
            onClicked: page.meeting.decideRest()
        },
        BigButton {
            objectName: "minutesPhoto"
            height: Theme.primary
            visible: page.stage === "close"
            picture: page.photo.taken ? "check" : "photo"
            text: qsTr("Photo of the minutes")
            onClicked: photoPanel.ask()
        }
    ]
    primary: BigButton {
        objectName: page.stage === "people" ? "toItems" : page.stage === "items" ? "decideItem"
            : page.stage === "close" ? "closeMeeting" : "finish"
        kind: "primary"
        picture: page.stage === "done" ? "home" : page.stage === "people" ? "next" : "check"
        text: page.stage === "people" ? qsTr("To the items") : page.stage === "items" ? qsTr("Next item")
            : page.stage === "done" ? qsTr("Done") : page.meeting.busy ? qsTr("Saving …") : qsTr("Write it down")
        enabled: page.stage === "people" ? page.meeting.items > 0 && page.meeting.voices >= page.meeting.fewestVoices
            : page.stage === "items" ? !page.meeting.own
            : page.stage === "close" ? page.meeting.decided > 0 && !page.meeting.busy : true
        onClicked: {
            if (page.stage === "people")
                page.meeting.toItems()
            else if (page.stage === "items")
                page.meeting.decide()
            else if (page.stage === "close")
                page.meeting.hold()
            else
                page.homeAsked()
        }
    }

    PhotoPanel {
        id: photoPanel
        objectName: "photoPanel"
        parent: page
        photo: page.photo
        title: qsTr("A photo of the signed minutes")
    }
}
