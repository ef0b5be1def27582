import QtQuick
import Jiamei.Kiosk

// Who is at the counter: number, name, group and what can be spent. Without a household it asks for the card.
Rectangle {
    id: card

    required property HouseholdModel household
    /// Who comes in its place; empty when it comes itself
    property string collector
    /// Below name and points, over the whole width: a name and what that person is need it
    readonly property real collectorRoom: collectorLine.visible ? collectorLine.height + Theme.small : 0
    signal findAsked()

    implicitHeight: Math.round((card.collector !== "" ? 27.5 : 20.5) * Theme.mm)
    radius: Theme.corner
    color: household.known ? Theme.balanceTint : Theme.warnTint

    Picture {
        id: image
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        name: card.household.known ? "household" : "cardholder"
        size: Math.round(13 * Theme.mm)
    }
    Column {
        visible: card.household.known
        anchors {
            left: image.right; leftMargin: Theme.gap
            right: pointsColumn.left; rightMargin: Theme.small
            verticalCenter: parent.verticalCenter; verticalCenterOffset: -card.collectorRoom / 2
        }
        Words {
            objectName: "householdName"
            width: parent.width
            text: card.household.name
            font.pixelSize: Theme.strong
            font.bold: true
        }
        Words {
            width: parent.width
            text: qsTr("No. %1").arg(card.household.numberText) + "  " + card.household.group
            color: Theme.quiet
            font.pixelSize: Theme.label
        }
    }
    Words {
        id: collectorLine
        objectName: "collectorLine"
        visible: card.household.known && card.collector !== ""
        anchors {
            left: image.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.gap
            bottom: parent.bottom; bottomMargin: Theme.small
        }
        text: qsTr("Collects: %1").arg(card.collector)
        font.pixelSize: Theme.label
        font.bold: true
        color: Theme.balanceInk
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.least
    }
    Column {
        id: pointsColumn
        visible: card.household.known
        anchors {
            right: parent.right; rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter; verticalCenterOffset: -Theme.hair - card.collectorRoom / 2
        }
        spacing: -Theme.small
        Words {
            objectName: "householdPoints"
            anchors.right: parent.right
            text: card.household.spendable
            font.pixelSize: Theme.points
            font.bold: true
            color: Theme.balanceInk
        }
        Words {
            anchors.right: parent.right
            text: qsTr("points to spend")
            font.pixelSize: Theme.label
            color: Theme.balanceInk
        }
    }
    Words {
        visible: !card.household.known
        anchors {
            left: image.right; leftMargin: Theme.gap
            right: findButton.left; rightMargin: Theme.small; verticalCenter: parent.verticalCenter
        }
        text: qsTr("Show the card")
        wrapMode: Text.Wrap
        font.bold: true
        color: Theme.warn
    }
    BigButton {
        id: findButton
        objectName: "findHousehold"
        visible: !card.household.known
        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        text: qsTr("No card")
        picture: "search"
        onClicked: card.findAsked()
    }
}
