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
    /// What was approved is to be put up
    signal noticesAsked()

    readonly property string stage: page.meeting.stage
    /// Nothing waits, and nobody needs to be counted
    readonly property bool idle: page.stage === "people" && page.meeting.loaded && page.meeting.items === 0
    readonly property bool leadsOn: page.stage === "done" && page.meeting.approved > 0

    topic: "meetingPage." + page.stage
    title: stage === "people" ? qsTr("Meeting: who is here?")
         : stage === "items" ? qsTr("Vote %1 of %2").arg(page.meeting.place + 1).arg(page.meeting.items)
         : stage === "close" ? qsTr("End of the meeting") : qsTr("The meeting is recorded")
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
        visible: page.stage === "people" && !page.idle
        meeting: page.meeting
        household: page.household
        scanner: page.scanner
    }
    EmptyState {
        visible: page.idle
        objectName: "noMeeting"
        picture: "meeting"
        text: qsTr("Nothing waits for a meeting.")
        note: qsTr("What a meeting has to decide comes here by itself when it is entered.")
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
            width: Math.min(page.width - Math.round(60 * Theme.mm), Math.round(130 * Theme.mm))
            spacing: Theme.gap
            Words {
                objectName: "meetingWords"
                width: parent.width
                wrapMode: Text.Wrap
                text: page.stage === "done" ? qsTr("Approved: %1. Rejected: %2.").arg(page.meeting.approved).arg(page.meeting.rejected)
                    : qsTr("Voted on: %1 of %2").arg(page.meeting.decided).arg(page.meeting.items)
                font.pixelSize: Theme.title
                font.bold: true
            }
            Words {
                width: parent.width
                wrapMode: Text.Wrap
                text: page.stage !== "done" ? qsTr("%1 people vote. What was not voted on stays for the next meeting.").arg(page.meeting.voices)
                    : page.leadsOn ? qsTr("Minutes no. %1. Next the approved points go on a public notice; they count when it is over.").arg(page.meeting.document)
                    : qsTr("Minutes no. %1. Nothing more to do.").arg(page.meeting.document)
            }
            Words {
                visible: page.stage === "close"
                width: parent.width
                wrapMode: Text.Wrap
                text: page.photo.taken ? qsTr("The photo of the signed minutes goes with it.")
                                       : qsTr("No photo of the signed minutes yet.")
                color: Theme.quiet
            }
            Image {
                visible: page.stage === "close" && page.photo.taken
                height: visible ? Math.round(22 * Theme.mm) : 0
                fillMode: Image.PreserveAspectFit
                source: page.photo.taken ? page.photo.source : ""
                sourceSize.height: Math.round(22 * Theme.mm)
                asynchronous: true
            }
        }
    }
    footer: [
        BigButton {
            objectName: "byName"
            height: Theme.primary
            visible: page.stage === "people" && !page.idle
            picture: "letters"
            text: qsTr("Find by name")
            onClicked: page.findAsked()
        },
        Words {
            objectName: "fewVoices"
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: page.stage === "people" && page.meeting.loaded && !page.idle
            text: page.meeting.voices < page.meeting.fewestVoices ? qsTr("%1 here, at least %2 are needed").arg(page.meeting.voices).arg(page.meeting.fewestVoices)
                : qsTr("%n vote(s) to take", "", page.meeting.items)
            color: Theme.quiet
        },
        BigButton {
            objectName: "leaveOpen"
            height: Theme.primary
            visible: page.stage === "items"
            picture: "clock"
            text: qsTr("Leave for next time")
            onClicked: page.meeting.leaveOpen()
        },
        BigButton {
            objectName: "decideRest"
            height: Theme.primary
            visible: page.stage === "items"
            picture: "users"
            text: qsTr("All in favour of all the rest")
            onClicked: page.meeting.decideRest()
        },
        BigButton {
            objectName: "minutesPhoto"
            height: Theme.primary
            visible: page.stage === "close"
            picture: page.photo.taken ? "check" : "photo"
            text: qsTr("Photo of the minutes")
            onClicked: photoPanel.ask()
        },
        BigButton {
            objectName: "finish"
            height: Theme.primary
            visible: page.leadsOn
            picture: "home"
            text: qsTr("To the counter")
            onClicked: page.homeAsked()
        }
    ]
    primary: BigButton {
        objectName: page.stage === "people" ? "toItems" : page.stage === "items" ? "decideItem"
            : page.stage === "close" ? "closeMeeting" : page.leadsOn ? "toNotices" : "finish"
        kind: "primary"
        visible: !page.idle
        picture: page.leadsOn ? "next" : page.stage === "done" ? "home" : page.stage === "people" ? "next" : "check"
        text: page.stage === "people" ? qsTr("Begin to vote") : page.stage === "items" ? qsTr("Keep these votes")
            : page.leadsOn ? qsTr("To the public notice") : page.stage === "done" ? qsTr("To the counter")
            : page.meeting.busy ? qsTr("Saving …") : qsTr("Record the meeting")
        enabled: page.stage === "people" ? page.meeting.items > 0 && page.meeting.voices >= page.meeting.fewestVoices
            : page.stage === "items" ? !page.meeting.own
            : page.stage === "close" ? page.meeting.decided > 0 && !page.meeting.busy : true
        onClicked: page.goOn()
    }

    function goOn() {
        if (page.stage === "people")
            page.meeting.toItems()
        else if (page.stage === "items")
            page.meeting.decide()
        else if (page.stage === "close")
            page.meeting.hold()
        else if (page.leadsOn)
            page.noticesAsked()
        else
            page.homeAsked()
    }

    PhotoPanel {
        id: photoPanel
        objectName: "photoPanel"
        parent: page
        photo: page.photo
        title: qsTr("A photo of the signed minutes")
    }
}
