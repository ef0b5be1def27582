import QtQuick
import Jiamei.Kiosk

// The old card dies, a new one is printed.
PageFrame {
    id: page

    required property CardModel card
    required property HouseholdModel household
    signal leave()

    title: page.card.done ? qsTr("Now print the new card") : qsTr("A new card")
    canGoBack: !page.card.done
    onBack: page.leave()
    Component.onCompleted: page.card.start()

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: page.card.done ? Theme.goodTint : Theme.surface
        border.width: page.card.done ? 0 : Theme.hair
        border.color: Theme.line

        Picture {
            id: image
            anchors { left: parent.left; leftMargin: Theme.pad * 2; verticalCenter: parent.verticalCenter }
            name: page.card.done ? "done" : "cardholder"
            size: Math.round(34 * Theme.mm)
        }
        Column {
            anchors {
                left: image.right; leftMargin: Theme.pad * 2; right: parent.right; rightMargin: Theme.pad
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.gap
            Words {
                objectName: "newCardHousehold"
                width: parent.width
                text: page.household.name + "  " + qsTr("No. %1").arg(page.household.numberText)
                font.pixelSize: Theme.points
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }
            Words {
                objectName: "newCardWords"
                width: parent.width
                wrapMode: Text.Wrap
                font.pixelSize: Theme.strong
                text: !page.card.done ? qsTr("The old card stops working at once. The points stay as they are.")
                    : page.card.fileName === "" ? qsTr("The card holds, but its sheet could not be made. Try again here, or print it from the office.")
                    : qsTr("The old card no longer works. Print the sheet and cut out the new one (no. %1).").arg(page.card.generation)
            }
            Words {
                objectName: "newCardFile"
                visible: page.card.fileName !== ""
                width: parent.width
                text: qsTr("Ask a manager to print it in the office.")
                elide: Text.ElideMiddle
                font.pixelSize: Theme.strong
                font.bold: true
            }
        }
    }
    footer: BigButton {
        objectName: "printCard"
        height: Theme.primary
        visible: page.card.done
        enabled: !page.card.busy
        picture: page.card.printedAgain ? "check" : "refresh"
        text: page.card.fileName !== "" ? qsTr("Make the sheet again") : qsTr("No sheet yet, try again")
        note: page.card.printedAgain ? qsTr("Made") : ""
        onClicked: page.card.print()
    }
    primary: BigButton {
        objectName: page.card.done ? "finish" : "giveCard"
        kind: "primary"
        picture: page.card.done ? "home" : "check"
        text: page.card.done ? qsTr("Done") : page.card.busy ? qsTr("Saving …") : qsTr("Give a new card")
        enabled: !page.card.busy
        onClicked: {
            if (page.card.done)
                page.leave()
            else
                page.card.replace()
        }
    }
}
