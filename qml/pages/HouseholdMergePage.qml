import QtQuick
import Jiamei.Kiosk

// Which household stays, and what passes to it.
PageFrame {
    id: page

    required property HouseholdChangeModel change
    signal leave()
    signal otherAsked()
    signal secondAsked()

    title: qsTr("Merge %1").arg(page.change.title)
    onBack: page.leave()
    Component.onCompleted: page.change.beginMerge()

    Row {
        id: row
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(parent.height * 0.55)
        spacing: Theme.pad
        readonly property real half: (width - arrow.width - 2 * spacing) / 2
        ChoiceCard {
            width: row.half
            height: row.height
            picture: "box"
            text: page.change.title
            note: qsTr("closes; its card no longer works")
            tint: Theme.brandTint
        }
        Picture {
            id: arrow
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            size: Theme.target
        }
        ChoiceCard {
            objectName: "mergeInto"
            width: row.half
            height: row.height
            picture: "household"
            text: page.change.into !== "" ? page.change.into : qsTr("Which household stays?")
            note: page.change.into !== "" ? qsTr("stays, with its card") : ""
            tint: Theme.goodTint
        }
    }
    Words {
        anchors { left: parent.left; right: parent.right; top: row.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        wrapMode: Text.Wrap
        font.pixelSize: Theme.strong
        text: page.change.owed > 0 ? qsTr("%1 points, honour %2 and a debt of %3 pass over. Members and relatives too.").arg(page.change.spendable).arg(page.change.honour).arg(page.change.owed)
            : qsTr("%1 points and honour %2 pass over. Members and relatives too.").arg(page.change.spendable).arg(page.change.honour)
    }
    footer: BigButton {
        objectName: "findOther"
        height: Theme.primary
        picture: "search"
        text: page.change.into !== "" ? qsTr("Another household") : qsTr("Find the household")
        enabled: !page.change.busy
        onClicked: {
            page.change.awaitOther()
            page.otherAsked()
        }
    }
    primary: BigButton {
        objectName: "changeConfirm"
        kind: "primary"
        picture: enabled ? "check" : ""
        text: page.change.busy ? qsTr("Saving …") : page.change.into === "" ? qsTr("First find the other household")
            : qsTr("Merge, with a second person")
        enabled: page.change.ready
        onClicked: page.secondAsked()
    }
}
