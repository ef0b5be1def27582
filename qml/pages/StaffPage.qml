import QtQuick
import Jiamei.Kiosk

// What staff does: the day, the hand-over, leaving.
PageFrame {
    id: page

    required property SessionModel session
    required property Language language
    signal leave()
    signal dayAsked()
    signal handoverAsked()
    signal newCardAsked()
    signal signOutAsked()

    title: qsTr("Staff: %1").arg(page.session.operatorName)
    onBack: page.leave()

    Row {
        id: tiles
        anchors.fill: parent
        spacing: Theme.pad
        readonly property real tileWidth: (width - 3 * spacing) / 4
        // The longest of the four words just fits
        readonly property int wordSize: Math.round(5.1 * Theme.mm)

        PictureTile {
            objectName: "day"
            width: tiles.tileWidth
            height: tiles.height
            noteLines: 2
            wordSize: tiles.wordSize
            picture: page.session.dayOpen ? "moon" : "sun"
            text: page.session.dayOpen ? qsTr("Close the day") : qsTr("Open the day")
            note: page.session.mayManage ? page.session.dayOpen ? qsTr("totals and slip") : qsTr("confirm the date") : qsTr("a manager does this")
            tint: Theme.redeemTint
            wordColour: Theme.redeemInk
            onClicked: page.dayAsked()
        }
        PictureTile {
            objectName: "handover"
            width: tiles.tileWidth
            height: tiles.height
            noteLines: 2
            wordSize: tiles.wordSize
            picture: "outbox"
            text: qsTr("Send to township")
            note: page.session.delivery === "delivered" ? qsTr("all delivered")
                : qsTr("%n record(s) waiting", "", page.session.unsent)
            tint: Theme.balanceTint
            wordColour: Theme.balanceInk
            onClicked: page.handoverAsked()
        }
        PictureTile {
            objectName: "newCard"
            width: tiles.tileWidth
            height: tiles.height
            noteLines: 2
            wordSize: tiles.wordSize
            picture: "cardholder"
            text: qsTr("New card")
            note: qsTr("lost or worn out")
            tint: Theme.awardTint
            wordColour: Theme.awardInk
            onClicked: page.newCardAsked()
        }
        PictureTile {
            objectName: "signOut"
            width: tiles.tileWidth
            height: tiles.height
            noteLines: 2
            wordSize: tiles.wordSize
            picture: "person"
            text: qsTr("Sign out")
            note: qsTr("for the next person")
            tint: Theme.brandTint
            wordColour: Theme.brand
            onClicked: page.signOutAsked()
        }
    }
    footer: BigButton {
        objectName: "language"
        height: Theme.primary
        picture: "language"
        text: page.language.tag === "en" ? "中文" : "English"
        onClicked: page.language.toggle()
    }
    primary: BigButton {
        objectName: "toHome"
        kind: "primary"
        picture: "home"
        text: qsTr("To the counter")
        onClicked: page.leave()
    }
}
