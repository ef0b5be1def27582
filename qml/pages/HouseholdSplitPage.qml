pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A part of the household leaves: who and with what share first, then the name of its head.
PageFrame {
    id: page

    required property HouseholdChangeModel change
    required property PhotoModel photo
    /// 0 persons and share, 1 the name
    property int step: 0
    readonly property var shares: [0, 25, 50, 75, 100]
    signal leave()
    signal secondAsked()

    title: qsTr("Split %1").arg(page.change.title)
    hasFooter: page.step === 0
    onBack: {
        if (page.step > 0)
            page.step = 0
        else
            page.leave()
    }
    Component.onCompleted: {
        page.change.beginSplit()
        page.change.setPercent(50)
    }

    PersonsCard {
        id: persons
        visible: page.step === 0
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.round(parent.width * 0.42)
        members: page.change.members
        membersOnly: true
        mostMembers: page.change.householdMembers > 0 ? page.change.householdMembers - 1 : 99
        onMembersAsked: more => page.change.addMembers(more)
    }
    Column {
        visible: page.step === 0
        anchors { left: persons.right; leftMargin: Theme.pad; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap
        Words {
            width: parent.width
            text: qsTr("What the part that leaves takes along, as both sides agreed in writing:")
            wrapMode: Text.Wrap
        }
        ChoiceStrip {
            objectName: "shares"
            width: parent.width
            // Five in one row
            minimumWidth: Theme.target
            choices: page.shares.map(share => qsTr("%1 %").arg(share))
            current: page.shares.indexOf(page.change.percent)
            onChosen: index => page.change.setPercent(page.shares[index])
        }
        StepperRow {
            objectName: "percent"
            anchors.horizontalCenter: parent.horizontalCenter
            value: page.change.percent
            to: 100
            caption: qsTr("per cent")
            onLess: page.change.setPercent(page.change.percent - 1)
            onMore: page.change.setPercent(page.change.percent + 1)
        }
        Words {
            objectName: "splitShares"
            width: parent.width
            wrapMode: Text.Wrap
            font.pixelSize: Theme.strong
            font.bold: true
            text: qsTr("Leaves with %1 points, honour %2. Stays with %3 points, honour %4.").arg(page.change.partSpendable).arg(page.change.partHonour).arg(page.change.spendable - page.change.partSpendable).arg(page.change.honour - page.change.partHonour)
        }
        Words {
            visible: page.change.pending > 0 || page.change.owed > 0
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.quiet
            text: page.change.owed > 0 ? qsTr("Of %1 points owed the part takes %2.").arg(page.change.owed).arg(page.change.partOwed)
                : qsTr("%1 pending points stay with the old number.").arg(page.change.pending)
        }
    }
    NamePad {
        visible: page.step === 1
        anchors.fill: parent
        name: page.change.name
        caption: qsTr("Name of the head of the part that leaves")
        word: page.change.busy ? qsTr("Saving …") : qsTr("Split")
        ready: page.change.ready
        onConfirmed: page.secondAsked()
    }
    footer: BigButton {
        objectName: "agreement"
        height: Theme.primary
        picture: page.photo.taken ? "check" : "photo"
        text: page.photo.taken ? qsTr("Agreement added") : qsTr("Picture of the agreement")
        note: qsTr("both sides signed it")
        onClicked: photoPanel.ask()
    }
    primary: BigButton {
        objectName: "splitNext"
        kind: "primary"
        picture: "next"
        text: qsTr("Next: the name")
        enabled: page.change.members > 0
        onClicked: page.step = 1
    }

    PhotoPanel {
        id: photoPanel
        objectName: "photoPanel"
        parent: page
        photo: page.photo
        title: qsTr("The written agreement")
    }
}
