pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What staff does: the day, the hand-over, leaving; below them a tile for each group of further pages.
PageFrame {
    id: page

    required property SessionModel session
    required property Language language
    /// PageGroup each; one without pages has no tile
    required property var groups
    signal leave()
    signal dayAsked()
    signal handoverAsked()
    signal newCardAsked()
    signal signOutAsked()
    signal groupAsked(PageGroup group)

    readonly property var shownGroups: Array.from(page.groups).filter(group => group.entries.length > 0)
    readonly property bool hasGroups: page.shownGroups.length > 0
    readonly property real tileHeight: page.hasGroups ? (tiles.height - tiles.spacing) / 2 : tiles.height
    readonly property real pictureSize: Math.round(page.tileHeight * (page.hasGroups ? 0.28 : 0.42))
    // The longest of the words just fits
    readonly property int wordSize: Math.round(5.1 * Theme.mm)

    component Tile: PictureTile {
        /// So many stand side by side
        property int across: 4
        width: (tiles.width - (across - 1) * tiles.spacing) / across
        height: page.tileHeight
        noteLines: 2
        wordSize: page.wordSize
        pictureSize: page.pictureSize
    }

    title: qsTr("Staff: %1").arg(page.session.operatorName)
    onBack: page.leave()

    Column {
        id: tiles
        anchors.fill: parent
        spacing: Theme.pad

        Row {
            spacing: tiles.spacing
            Tile {
                objectName: "day"
                picture: page.session.dayOpen ? "moon" : "sun"
                text: page.session.dayOpen ? qsTr("Close the day") : qsTr("Open the day")
                note: page.session.mayManage ? page.session.dayOpen ? qsTr("totals and slip") : qsTr("confirm the date") : qsTr("a manager does this")
                tint: Theme.redeemTint
                wordColour: Theme.redeemInk
                onClicked: page.dayAsked()
            }
            Tile {
                objectName: "handover"
                picture: "outbox"
                text: qsTr("Send to township")
                note: page.session.delivery === "delivered" ? qsTr("all delivered")
                    : qsTr("%n record(s) waiting", "", page.session.unsent)
                tint: Theme.balanceTint
                wordColour: Theme.balanceInk
                onClicked: page.handoverAsked()
            }
            Tile {
                objectName: "newCard"
                picture: "cardholder"
                text: qsTr("New card")
                note: qsTr("lost or worn out")
                tint: Theme.awardTint
                wordColour: Theme.awardInk
                onClicked: page.newCardAsked()
            }
            Tile {
                objectName: "signOut"
                picture: "person"
                text: qsTr("Sign out")
                note: qsTr("for the next person")
                tint: Theme.brandTint
                wordColour: Theme.brand
                onClicked: page.signOutAsked()
            }
        }
        Row {
            spacing: tiles.spacing
            Repeater {
                model: page.shownGroups
                Tile {
                    required property PageGroup modelData
                    objectName: modelData.objectName
                    across: Math.max(4, page.shownGroups.length)
                    picture: modelData.picture
                    text: modelData.text
                    note: modelData.note
                    tint: Theme.surface
                    onClicked: page.groupAsked(modelData)
                }
            }
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
        height: Theme.primary
        picture: "home"
        text: qsTr("To the counter")
        onClicked: page.leave()
    }
}
