import QtQuick
import Jiamei.Kiosk

// Who is the head of the household from now on.
PageFrame {
    id: page

    required property HouseholdChangeModel change
    signal leave()
    signal secondAsked()

    title: qsTr("New head of %1").arg(page.change.title)
    hasFooter: false
    onBack: page.leave()
    Component.onCompleted: page.change.beginHead()

    NamePad {
        anchors.fill: parent
        name: page.change.name
        caption: qsTr("Name of the new head")
        word: page.change.busy ? qsTr("Saving …") : qsTr("Record")
        ready: page.change.ready
        onConfirmed: page.secondAsked()
    }
}
