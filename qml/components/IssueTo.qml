pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// To whom goods leave and why, as the kind asks: on the left what is chosen by picture, on the right keys for words.
Item {
    id: to

    required property IssueAim aim
    required property PhotoModel photo
    signal findAsked()
    signal recipientAsked()
    signal siteAsked()
    signal reasonAsked()
    signal paperAsked()
    signal photoAsked()

    readonly property string kind: to.aim.kind
    readonly property bool isCare: to.kind === "care"
    readonly property bool isUnwanted: to.kind === "write-off" || to.kind === "return"

    // Four of them stand below each other on the small screen.
    component Key: BigButton {
        width: keys.width
        height: Math.round(17 * Theme.mm)
        leading: true
    }

    IssueHomes {
        anchors { left: parent.left; right: keys.left; rightMargin: Theme.pad; top: parent.top; bottom: parent.bottom }
        visible: to.isCare
        rows: to.aim.homes
        onDropAsked: household => to.aim.dropHousehold(household)
    }
    StockChoices {
        anchors { left: parent.left; right: keys.left; rightMargin: Theme.pad; top: parent.top; bottom: parent.bottom }
        visible: to.kind === "write-off"
        model: to.aim.causes
        prefix: "cause_"
        onChosen: name => to.aim.chooseCause(name)
    }
    ChoiceCard {
        anchors { left: parent.left; right: keys.left; rightMargin: Theme.pad; top: parent.top; bottom: parent.bottom }
        visible: !to.isCare && to.kind !== "write-off"
        picture: to.aim.picture
        text: to.aim.words
        note: to.kind === "transfer" ? qsTr("The other shop enters the same number when the goods arrive.")
            : to.kind === "return" ? qsTr("What is past its date goes back first.")
            : qsTr("Write down the activity, so that everybody knows later what it was for.")
    }
    Column {
        id: keys
        anchors { right: parent.right; top: parent.top }
        width: Math.round(86 * Theme.mm)
        spacing: Theme.gap
        Key {
            objectName: "addVisited"
            visible: to.isCare
            picture: "plus"
            text: qsTr("Add a household")
            onClicked: to.findAsked()
        }
        StepperRow {
            objectName: "visits"
            visible: to.isCare
            anchors.horizontalCenter: parent.horizontalCenter
            value: to.aim.visits
            from: 1
            to: 9999
            caption: qsTr("visit(s)", "", to.aim.visits)
            onLess: to.aim.setVisits(to.aim.visits - 1)
            onMore: to.aim.setVisits(to.aim.visits + 1)
        }
        Key {
            objectName: "issueRecipient"
            visible: to.kind === "care" || to.kind === "prize" || to.kind === "return"
            picture: to.aim.recipient === "" ? "letters" : "check"
            text: to.aim.recipient !== "" ? to.aim.recipient : to.isCare ? qsTr("A place instead")
                : to.kind === "prize" ? qsTr("Which activity?") : qsTr("Which supplier?")
            note: to.aim.recipient !== "" ? to.isCare ? qsTr("the place") : to.kind === "prize" ? qsTr("the activity") : qsTr("the supplier")
                : to.isCare ? qsTr("care home, school") : qsTr("needed")
            onClicked: to.recipientAsked()
        }
        Key {
            objectName: "issueSite"
            visible: to.kind === "transfer"
            picture: to.aim.recipient === "" ? "number" : "check"
            text: to.aim.recipient === "" ? qsTr("Number of the shop") : to.aim.recipient
            note: to.aim.recipient === "" ? qsTr("needed") : qsTr("Number of the shop")
            onClicked: to.siteAsked()
        }
        Key {
            objectName: "issueReason"
            visible: to.isUnwanted
            picture: to.aim.reason === "" ? "letters" : "check"
            text: to.aim.reason === "" ? qsTr("What happened?") : to.aim.reason
            note: to.aim.reason === "" ? qsTr("needed") : qsTr("what happened")
            onClicked: to.reasonAsked()
        }
        Key {
            objectName: "issuePaper"
            visible: to.kind === "transfer" || to.kind === "return"
            picture: to.aim.paper === "" ? "number" : "check"
            text: to.aim.paper === "" ? qsTr("Number of the slip") : to.aim.paper
            note: to.aim.paper !== "" ? qsTr("Number of the slip") : to.kind === "transfer" ? qsTr("needed") : qsTr("may stay empty")
            onClicked: to.paperAsked()
        }
        Key {
            objectName: "issuePhoto"
            visible: to.isUnwanted
            picture: to.photo.taken ? "check" : "photo"
            text: to.photo.taken ? qsTr("Picture added") : qsTr("Photo of the goods")
            note: to.photo.taken ? "" : qsTr("may stay empty")
            onClicked: to.photoAsked()
        }
    }
}
