pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Somebody else comes for the household: what that person is to it, and the name.
PageFrame {
    id: page

    required property PickupModel pickup
    required property HouseholdModel household
    signal leave()
    signal nameAsked()

    readonly property int nameKeys: 1 + page.pickup.known.total
    readonly property real nameWidth: (names.width - (page.nameKeys - 1) * Theme.gap) / page.nameKeys

    title: qsTr("Who collects for %1?").arg(page.household.name)
    onBack: page.leave()
    Component.onCompleted: page.pickup.begin()

    StockChoices {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: names.top; bottomMargin: Theme.gap }
        model: page.pickup.relations
        prefix: "relation_"
        columns: 4
        onChosen: name => page.pickup.chooseRelation(name)
    }
    Row {
        id: names
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.gap }
        height: Theme.primary
        spacing: Theme.gap
        BigButton {
            objectName: "collectorName"
            width: page.nameWidth
            height: names.height
            picture: "letters"
            text: page.pickup.chosenName !== "" ? page.pickup.chosenName : qsTr("Type the name")
            note: page.pickup.chosenName !== "" ? qsTr("touch to change it") : ""
            chosen: page.pickup.chosenName !== ""
            onClicked: page.nameAsked()
        }
        Repeater {
            model: page.pickup.known
            BigButton {
                id: person
                required property int place
                required property string name
                required property string words
                objectName: "known_" + person.place
                width: page.nameWidth
                height: names.height
                picture: "user"
                text: person.name
                note: person.words !== "" ? person.words : qsTr("liaison")
                onClicked: page.pickup.choosePerson(person.place)
            }
        }
    }

    footer: BigButton {
        objectName: "collectorNobody"
        visible: page.pickup.collector !== ""
        height: Theme.primary
        picture: "close"
        text: qsTr("The household itself")
        onClicked: {
            page.pickup.removeCollector()
            page.leave()
        }
    }
    primary: BigButton {
        objectName: "collectorKeep"
        kind: "primary"
        picture: page.pickup.complete ? "check" : ""
        text: page.pickup.complete ? qsTr("Keep") : page.pickup.chosenName === "" ? qsTr("First the name") : qsTr("First what they are")
        enabled: page.pickup.complete
        onClicked: {
            page.pickup.keep()
            page.leave()
        }
    }
}
