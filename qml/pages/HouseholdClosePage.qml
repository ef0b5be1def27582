import QtQuick
import Jiamei.Kiosk

// A household leaves: why, and what becomes of its points.
PageFrame {
    id: page

    required property HouseholdChangeModel change
    signal leave()
    signal secondAsked()

    title: qsTr("%1 leaves").arg(page.change.title)
    onBack: page.leave()
    Component.onCompleted: page.change.beginClose()

    Column {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.pad
        Words {
            width: parent.width
            text: qsTr("Why does it leave?")
            font.pixelSize: Theme.strong
            font.bold: true
        }
        Row {
            spacing: Theme.gap
            width: parent.width
            ChoiceStrip {
                objectName: "closeReason"
                width: parent.width
                choices: [qsTr("Moved away"), qsTr("No longer a household")]
                current: page.change.movedAway ? 0 : 1
                onChosen: index => page.change.setMovedAway(index === 0)
            }
        }
        Words {
            objectName: "closePoints"
            width: parent.width
            wrapMode: Text.Wrap
            font.pixelSize: Theme.strong
            text: page.change.spendable === 0 ? qsTr("It has no points left.")
                : page.change.expires || page.change.closingPoints === 1 ? qsTr("Its %1 points expire. Honour stays recorded.").arg(page.change.spendable)
                : page.change.closingPoints === 2 ? qsTr("Its %1 points are kept until it comes back.").arg(page.change.spendable)
                : qsTr("It still has %1 points. Redeem them first, or let them expire.").arg(page.change.spendable)
        }
        BigButton {
            objectName: "closeExpire"
            visible: page.change.spendable > 0 && page.change.closingPoints !== 1
            picture: page.change.expires ? "check" : "warn"
            text: page.change.expires ? qsTr("The points expire: both agree") : qsTr("Let the points expire")
            onClicked: page.change.setExpires(!page.change.expires)
        }
        Words {
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.quiet
            text: qsTr("Its card no longer works, and what is pending is withdrawn. Debt stays written down.")
        }
    }
    primary: BigButton {
        objectName: "changeConfirm"
        kind: "primary"
        picture: "check"
        text: page.change.busy ? qsTr("Saving …") : qsTr("Close, with a second person")
        enabled: page.change.ready
        onClicked: page.secondAsked()
    }
}
