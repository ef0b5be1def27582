pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A household leaves: why, and what becomes of its points. The key below says what it does, or what is still open.
PageFrame {
    id: page

    required property HouseholdChangeModel change
    /// The points are to be redeemed before it leaves: the key leads there
    property bool redeemsFirst: false
    readonly property bool hasPoints: page.change.spendable > 0
    readonly property bool mayKeep: page.hasPoints && page.change.closingPoints === 2
    readonly property bool expires: page.hasPoints && (page.change.expires || page.change.closingPoints === 1)
    signal leave()
    signal redeemAsked()
    signal secondAsked()

    title: qsTr("%1 leaves").arg(page.change.title)
    onBack: page.leave()
    Component.onCompleted: page.change.beginClose()

    component Choice: BigButton {
        width: Math.round((choices.width - Theme.gap) / 2)
        height: Theme.primary
        leading: true
        wordSize: Theme.strong
    }

    Column {
        id: choices
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap
        Words {
            width: parent.width
            text: qsTr("Why does it leave?")
            font.pixelSize: Theme.strong
            font.bold: true
        }
        Row {
            spacing: Theme.gap
            Choice {
                objectName: "closeMoved"
                chosen: page.change.movedAway
                picture: chosen ? "check" : "leave"
                text: qsTr("Moved away")
                onClicked: page.change.setMovedAway(true)
            }
            Choice {
                objectName: "closeEnded"
                chosen: !page.change.movedAway
                picture: chosen ? "check" : "close"
                text: qsTr("No longer a household")
                onClicked: page.change.setMovedAway(false)
            }
        }
        Words {
            objectName: "closePoints"
            width: parent.width
            wrapMode: Text.Wrap
            font.pixelSize: Theme.strong
            font.bold: true
            text: !page.hasPoints ? qsTr("It has no points left.")
                : page.change.closingPoints === 1 ? qsTr("Its %1 points expire. Honour stays recorded.").arg(page.change.spendable)
                : qsTr("It has %1 points. What becomes of them?").arg(page.change.spendable)
        }
        Row {
            visible: page.hasPoints && page.change.closingPoints !== 1
            spacing: Theme.gap
            Choice {
                objectName: "closeKeep"
                chosen: !page.change.expires && (page.mayKeep || page.redeemsFirst)
                picture: chosen ? "check" : page.mayKeep ? "lock" : "basket"
                text: page.mayKeep ? qsTr("Keep the points") : qsTr("Redeem them first")
                note: page.mayKeep ? qsTr("until it comes back") : qsTr("it takes goods, then it leaves")
                onClicked: {
                    page.change.setExpires(false)
                    page.redeemsFirst = !page.mayKeep
                }
            }
            Choice {
                objectName: "closeExpire"
                chosen: page.change.expires
                picture: chosen ? "check" : "bin"
                text: qsTr("Let the points expire")
                note: qsTr("the household agrees to it")
                onClicked: {
                    page.redeemsFirst = false
                    page.change.setExpires(true)
                }
            }
        }
        Words {
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.quiet
            text: qsTr("Its card no longer works, and what is pending is withdrawn. Debt stays written down.")
        }
    }
    primary: BigButton {
        objectName: page.redeemsFirst ? "toRedeem" : "changeConfirm"
        kind: "primary"
        picture: page.redeemsFirst ? "basket" : enabled ? "check" : ""
        text: page.change.busy ? qsTr("Saving …")
            : page.redeemsFirst ? qsTr("To redeeming")
            : page.change.pointsOpen ? qsTr("First choose what becomes of the points")
            : page.expires ? qsTr("It leaves, %1 points expire").arg(page.change.spendable)
            : page.hasPoints ? qsTr("It leaves, %1 points are kept").arg(page.change.spendable) : qsTr("It leaves")
        note: enabled && !page.redeemsFirst ? qsTr("with a second person") : ""
        enabled: page.redeemsFirst || page.change.ready
        onClicked: {
            if (page.redeemsFirst)
                page.redeemAsked()
            else
                page.secondAsked()
        }
    }
}
