import QtQuick
import Jiamei.Kiosk

// How many persons the household has now.
PageFrame {
    id: page

    required property HouseholdChangeModel change
    signal leave()
    signal secondAsked()

    title: qsTr("Members of %1").arg(page.change.title)
    onBack: page.leave()
    Component.onCompleted: page.change.beginMembers()

    PersonsCard {
        anchors.fill: parent
        members: page.change.members
        residents: page.change.residents
        women: page.change.women
        mostMembers: 99
        onMembersAsked: more => page.change.addMembers(more)
        onResidentsAsked: more => page.change.addResidents(more)
        onWomenAsked: more => page.change.addWomen(more)
    }
    primary: BigButton {
        objectName: "changeConfirm"
        kind: "primary"
        picture: enabled ? "check" : ""
        text: page.change.busy ? qsTr("Saving …") : !page.change.ready ? qsTr("Change the number first") : qsTr("Record, with a second person")
        enabled: page.change.ready
        onClicked: page.secondAsked()
    }
}
