pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One name of the village is entered or changed.
PageFrame {
    id: page

    required property VillageModel village
    signal leave()
    signal contactAsked()

    readonly property bool demonstration: page.village.flag === "demonstration"

    component Field: BigButton {
        width: (fields.width - Theme.pad) / 2
        height: Theme.primary
        leading: true
    }

    title: page.demonstration ? qsTr("Demonstration village") : qsTr("Village out of poverty")
    onBack: page.leave()
    Connections {
        target: page.village
        // A page that was left may live a little longer.
        enabled: page.visible
        function onSaved() { page.leave() }
    }

    Grid {
        id: fields
        anchors { left: parent.left; right: parent.right; top: parent.top }
        columns: 2
        spacing: Theme.pad
        verticalItemAlignment: Grid.AlignVCenter
        ChoiceStrip {
            objectName: "flagHolds"
            width: (fields.width - Theme.pad) / 2
            choices: [qsTr("It is"), qsTr("No longer")]
            current: page.village.holds ? 0 : 1
            onChosen: index => page.village.setHolds(index === 0)
        }
        Field {
            objectName: "flagSince"
            picture: "calendar"
            text: page.village.since === "" ? qsTr("Since when?") : page.village.since
            note: page.village.since === "" ? qsTr("tap to enter the date") : page.village.holds ? qsTr("the first day") : qsTr("the day it ended")
            onClicked: sincePanel.ask(page.village.since.replace(/-/g, ""))
        }
        Field {
            objectName: "flagContact"
            picture: "user"
            text: page.village.contact === "" ? qsTr("Who answers for it?") : page.village.contact
            note: page.village.contact === "" ? qsTr("the role of the cadre, no name") : qsTr("answers for it")
            onClicked: page.contactAsked()
        }
        Field {
            objectName: "flagPhone"
            picture: "liaison"
            text: page.village.phone === "" ? qsTr("Telephone") : page.village.phone
            note: page.village.phone === "" ? qsTr("kept in this shop only") : qsTr("telephone, kept in this shop only")
            onClicked: phonePanel.ask(page.village.phone)
        }
    }
    primary: BigButton {
        objectName: "saveFlag"
        kind: "primary"
        picture: enabled ? "check" : ""
        text: page.village.busy ? qsTr("Saving …") : page.village.since === "" ? qsTr("First the date") : qsTr("Record")
        enabled: page.village.ready
        onClicked: page.village.save()
    }

    DigitsPanel {
        id: sincePanel
        objectName: "sincePanel"
        parent: page
        title: qsTr("Since when?")
        hint: sincePanel.wrong ? qsTr("There is no such day. Four digits for the year, two for the month, two for the day.")
                               : qsTr("Four digits for the year, two for the month, two for the day.")
        form: "date"
        most: 8
        property bool wrong: false
        bad: sincePanel.wrong
        onTypedChanged: sincePanel.wrong = false
        onKept: digits => {
            sincePanel.wrong = !page.village.setSince(digits)
            sincePanel.visible = sincePanel.wrong
        }
    }
    DigitsPanel {
        id: phonePanel
        objectName: "phonePanel"
        parent: page
        title: qsTr("Telephone of who answers for it")
        hint: qsTr("It is shown here only, to the manager.")
        most: 12
        good: true
        onKept: digits => {
            page.village.setPhone(digits)
            phonePanel.visible = false
        }
    }
}
