import QtQuick
import Jiamei.Kiosk

// A new fund, or other words about one: where its money comes from, its name, project and paper.
PageFrame {
    id: page

    required property FundsModel funds
    signal leave()
    signal saved()
    signal nameAsked()
    signal projectAsked()
    signal paperAsked()

    readonly property string stage: page.funds.stage

    topic: "fundFormPage." + page.stage
    title: page.stage === "source" ? qsTr("Where does the money come from?") : page.funds.editing ? qsTr("Change the fund") : qsTr("New fund")
    onBack: if (!page.funds.stepBack()) page.leave()

    Connections {
        target: page.funds
        enabled: page.visible
        function onSaved() { page.saved() }
    }
    StockChoices {
        anchors.fill: parent
        visible: page.stage === "source"
        model: page.funds.sources
        prefix: "source_"
        columns: 4
        onChosen: name => page.funds.chooseSource(name)
    }
    Item {
        anchors.fill: parent
        visible: page.stage === "words"
        ChoiceCard {
            anchors { left: parent.left; right: keys.left; rightMargin: Theme.pad; top: parent.top; bottom: parent.bottom }
            picture: page.funds.formPicture
            text: page.funds.formSource
            note: qsTr("One fund for each paper that grants money, so that each can be settled by itself.")
        }
        Column {
            id: keys
            anchors { right: parent.right; top: parent.top }
            width: Math.round(100 * Theme.mm)
            spacing: Theme.gap
            BigButton {
                objectName: "fundName"
                width: keys.width
                height: Theme.primary
                leading: true
                picture: page.funds.formName === "" ? "letters" : "check"
                text: page.funds.formName === "" ? qsTr("Name of the fund") : page.funds.formName
                note: page.funds.formName === "" ? qsTr("not a person's name") : qsTr("Name of the fund")
                onClicked: page.nameAsked()
            }
            BigButton {
                objectName: "fundProject"
                width: keys.width
                height: Theme.primary
                leading: true
                picture: page.funds.formProject === "" ? "letters" : "check"
                text: page.funds.formProject === "" ? qsTr("Project") : page.funds.formProject
                note: page.funds.formProject === "" ? qsTr("what it is granted for, if it says so") : qsTr("Project")
                onClicked: page.projectAsked()
            }
            BigButton {
                objectName: "fundPaper"
                width: keys.width
                height: Theme.primary
                leading: true
                picture: page.funds.formPaper === "" ? "number" : "check"
                text: page.funds.formPaper === "" ? qsTr("Number of the paper") : page.funds.formPaper
                note: page.funds.formPaper === "" ? qsTr("that grants it, if there is one") : qsTr("Number of the paper")
                onClicked: page.paperAsked()
            }
        }
    }
    footer: BigButton {
        objectName: "fundSource"
        height: Theme.primary
        visible: page.stage === "words"
        picture: "refresh"
        text: qsTr("Other source")
        onClicked: page.funds.askSource()
    }
    primary: BigButton {
        objectName: "saveFund"
        kind: "primary"
        visible: page.stage === "words"
        picture: page.funds.ready ? "check" : ""
        text: page.funds.busy ? qsTr("Saving …") : page.funds.formName === "" ? qsTr("First the name")
            : page.funds.editing ? qsTr("Save") : qsTr("Open the fund")
        enabled: page.funds.ready
        onClicked: page.funds.save()
    }
}
