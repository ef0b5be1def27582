import QtQuick
import Jiamei.Kiosk

// A household that was closed comes back.
PageFrame {
    id: page

    required property HouseholdChangeModel change
    signal leave()
    signal secondAsked()

    title: qsTr("%1 comes back").arg(page.change.title)
    onBack: page.leave()
    Component.onCompleted: page.change.beginReopen()

    ChoiceCard {
        anchors.fill: parent
        picture: "household"
        text: page.change.title
        note: page.change.owed > 0 ? qsTr("It gets a new card. It has %1 points and still owes %2.").arg(page.change.spendable).arg(page.change.owed)
            : qsTr("It gets a new card. It has %1 points.").arg(page.change.spendable)
        tint: Theme.goodTint
    }
    primary: BigButton {
        objectName: "changeConfirm"
        kind: "primary"
        picture: "check"
        text: page.change.busy ? qsTr("Saving …") : qsTr("Open it again, with a second person")
        enabled: page.change.ready
        onClicked: page.secondAsked()
    }
}
