import QtQuick
import Jiamei.Kiosk

// Persons of a household, those who live there and the women among them, each with minus and plus.
Rectangle {
    id: card

    required property int members
    property int residents: 0
    property int women: 0
    /// Only how many persons, without those who live there and the women
    property bool membersOnly: false
    property int mostMembers: 99
    property int mostResidents: members
    property int mostWomen: members
    property int leastMembers: 1
    signal membersAsked(int more)
    signal residentsAsked(int more)
    signal womenAsked(int more)

    radius: Theme.corner
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap
        StepperRow {
            objectName: "members"
            value: card.members
            from: card.leastMembers
            to: card.mostMembers
            caption: card.membersOnly ? qsTr("will leave") : qsTr("persons")
            onLess: card.membersAsked(-1)
            onMore: card.membersAsked(1)
        }
        StepperRow {
            objectName: "residents"
            visible: !card.membersOnly
            value: card.residents
            to: card.mostResidents
            caption: qsTr("live there")
            onLess: card.residentsAsked(-1)
            onMore: card.residentsAsked(1)
        }
        StepperRow {
            objectName: "women"
            visible: !card.membersOnly
            value: card.women
            to: card.mostWomen
            caption: qsTr("women")
            onLess: card.womenAsked(-1)
            onMore: card.womenAsked(1)
        }
    }
}
