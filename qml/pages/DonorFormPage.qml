import QtQuick
import Jiamei.Kiosk

// A new donor, or other words about one: firm or person, name and telephone.
PageFrame {
    id: page

    required property DonorsModel donors
    signal leave()
    signal saved()
    signal nameAsked()

    readonly property string stage: page.donors.stage

    topic: "donorFormPage." + page.stage
    title: page.stage === "kind" ? qsTr("Who gives?") : page.donors.editing ? qsTr("Change the donor") : qsTr("New donor")
    onBack: if (!page.donors.stepBack()) page.leave()

    Connections {
        target: page.donors
        enabled: page.visible
        function onSaved() { page.saved() }
    }
    StockChoices {
        anchors.fill: parent
        visible: page.stage === "kind"
        model: page.donors.kinds
        prefix: "kind_"
        columns: 2
        onChosen: name => page.donors.chooseKind(name)
    }
    Item {
        anchors.fill: parent
        visible: page.stage === "words"
        ChoiceCard {
            anchors { left: parent.left; right: keys.left; rightMargin: Theme.pad; top: parent.top; bottom: parent.bottom }
            picture: page.donors.formPicture
            text: page.donors.formKind
            note: qsTr("Name and telephone are kept apart and can be erased.")
        }
        Column {
            id: keys
            anchors { right: parent.right; top: parent.top }
            width: Math.round(100 * Theme.mm)
            spacing: Theme.gap
            BigButton {
                objectName: "donorName"
                width: keys.width
                height: Theme.primary
                leading: true
                picture: page.donors.formName === "" ? "letters" : "check"
                text: page.donors.formName === "" ? qsTr("Name") : page.donors.formName
                note: page.donors.formName === "" ? qsTr("as it shall stand on the thanks") : qsTr("Name")
                onClicked: page.nameAsked()
            }
            BigButton {
                objectName: "donorPhone"
                width: keys.width
                height: Theme.primary
                leading: true
                picture: page.donors.formPhone === "" ? "number" : "check"
                text: page.donors.formPhone === "" ? qsTr("Telephone") : page.donors.formPhone
                note: page.donors.formPhone === "" ? qsTr("if they want it kept") : qsTr("Telephone")
                onClicked: phonePanel.ask(page.donors.formPhone)
            }
        }
    }
    footer: BigButton {
        objectName: "donorKind"
        height: Theme.primary
        visible: page.stage === "words"
        picture: "refresh"
        text: qsTr("Firm or person?")
        onClicked: page.donors.askKind()
    }
    primary: BigButton {
        objectName: "saveDonor"
        kind: "primary"
        visible: page.stage === "words"
        picture: page.donors.ready ? "check" : ""
        text: page.donors.busy ? qsTr("Saving …") : page.donors.formName === "" ? qsTr("First the name")
            : page.donors.editing ? qsTr("Save") : qsTr("Into the list")
        enabled: page.donors.ready
        onClicked: page.donors.save()
    }
    DigitsPanel {
        id: phonePanel
        objectName: "phonePanel"
        parent: page
        title: qsTr("Telephone")
        hint: qsTr("Keep it empty if there is none.")
        form: "phone"
        most: 15
        good: true
        onKept: digits => {
            page.donors.setPhone(digits)
            phonePanel.visible = false
        }
    }
}
