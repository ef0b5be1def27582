pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What may change about one household; each is a page of its own and takes two persons.
PageFrame {
    id: page

    required property HouseholdChangeModel change
    signal leave()
    signal headAsked()
    signal membersAsked()
    signal splitAsked()
    signal mergeAsked()
    signal closeAsked()
    signal reopenAsked()

    title: page.change.title
    onBack: page.leave()
    Component.onCompleted: page.change.start()

    Banner {
        id: banner
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: page.change.mergedInto !== "" ? qsTr("This household was merged into no. %1. Find that one.").arg(page.change.mergedInto)
            : !page.change.open ? qsTr("This household is closed. Two persons can open it again.")
            : qsTr("%1 persons, %2 points, honour %3. Each change takes a second person of another household.").arg(page.change.householdMembers).arg(page.change.spendable).arg(page.change.honour)
    }
    Grid {
        id: tiles
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        visible: page.change.loaded && page.change.open
        columns: 5
        spacing: Theme.pad
        readonly property real tileWidth: (width - 4 * spacing) / 5
        readonly property int wordSize: Math.round(5.1 * Theme.mm)

        PictureTile {
            objectName: "changeHead"
            width: tiles.tileWidth
            height: tiles.height
            noteLines: 2
            wordSize: tiles.wordSize
            picture: "person"
            text: qsTr("New head")
            note: qsTr("new card")
            tint: Theme.awardTint
            wordColour: Theme.awardInk
            onClicked: page.headAsked()
        }
        PictureTile {
            objectName: "changeMembers"
            width: tiles.tileWidth
            height: tiles.height
            noteLines: 2
            wordSize: tiles.wordSize
            picture: "persons"
            text: qsTr("Members")
            note: qsTr("who came or left")
            tint: Theme.balanceTint
            wordColour: Theme.balanceInk
            onClicked: page.membersAsked()
        }
        PictureTile {
            objectName: "changeSplit"
            width: tiles.tileWidth
            height: tiles.height
            noteLines: 2
            wordSize: tiles.wordSize
            picture: "rule-door"
            text: qsTr("Split")
            note: qsTr("two new cards")
            tint: Theme.redeemTint
            wordColour: Theme.redeemInk
            onClicked: page.splitAsked()
        }
        PictureTile {
            objectName: "changeMerge"
            width: tiles.tileWidth
            height: tiles.height
            noteLines: 2
            wordSize: tiles.wordSize
            picture: "rule-neighbours"
            text: qsTr("Merge")
            note: qsTr("into another household")
            tint: Theme.redeemTint
            wordColour: Theme.redeemInk
            onClicked: page.mergeAsked()
        }
        PictureTile {
            objectName: "changeClose"
            width: tiles.tileWidth
            height: tiles.height
            noteLines: 2
            wordSize: tiles.wordSize
            picture: "box"
            text: qsTr("Leaves")
            note: qsTr("moved away or closed")
            tint: Theme.brandTint
            wordColour: Theme.brand
            onClicked: page.closeAsked()
        }
    }
    primary: BigButton {
        objectName: "changeReopen"
        kind: "primary"
        visible: page.change.loaded && !page.change.open && page.change.mergedInto === ""
        picture: "refresh"
        text: qsTr("Open it again")
        onClicked: page.reopenAsked()
    }
}
