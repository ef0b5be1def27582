import QtQuick
import Jiamei.Kiosk

// What is said at a hand-over: who oversees it, and what is not settled yet.
Column {
    id: view

    required property KeeperModel keeper
    signal overseerAsked()
    signal mattersAsked()

    spacing: Theme.gap

    Words {
        width: parent.width
        text: qsTr("Who oversees the hand-over?")
        font.pixelSize: Theme.strong
        font.bold: true
    }
    BigButton {
        objectName: "keeperOverseer"
        width: parent.width
        height: Theme.primary
        leading: true
        chosen: view.keeper.overseer !== ""
        picture: view.keeper.overseer !== "" ? "check" : "user"
        wordSize: Theme.strong
        text: view.keeper.overseer !== "" ? view.keeper.overseer : qsTr("Write the name")
        note: view.keeper.overseer !== "" ? qsTr("touch to change it") : qsTr("somebody of the village committee or the township")
        onClicked: view.overseerAsked()
    }
    Words {
        width: parent.width
        text: qsTr("What is not settled yet?")
        font.pixelSize: Theme.strong
        font.bold: true
    }
    BigButton {
        objectName: "keeperMatters"
        width: parent.width
        height: Theme.primary
        leading: true
        chosen: view.keeper.openMatters !== ""
        picture: view.keeper.openMatters !== "" ? "check" : "letters"
        wordSize: Theme.strong
        text: view.keeper.openMatters !== "" ? view.keeper.openMatters : qsTr("Nothing is open")
        note: view.keeper.openMatters !== "" ? qsTr("touch to change it") : qsTr("goods on order, debts, repairs; touch to write")
        onClicked: view.mattersAsked()
    }
}
