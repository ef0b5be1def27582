pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What a change came to, and the cards to print.
PageFrame {
    id: page

    required property HouseholdChangeModel change
    readonly property bool hasCards: page.change.cards.total > 0
    signal finished()

    title: qsTr("Recorded")
    canGoBack: false

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.goodTint
        Picture {
            id: image
            anchors { left: parent.left; leftMargin: Theme.pad * 2; verticalCenter: parent.verticalCenter }
            name: "done"
            size: Math.round(26 * Theme.mm)
        }
        Column {
            anchors { left: image.right; leftMargin: Theme.pad * 2; right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.gap
            Words {
                objectName: "changedWords"
                width: parent.width
                wrapMode: Text.Wrap
                text: page.change.doneWords
                font.pixelSize: Theme.strong
                font.bold: true
            }
            Repeater {
                model: page.change.outcome
                Words {
                    required property string title
                    required property int spendable
                    required property int honour
                    required property int owed
                    width: parent ? parent.width : 0
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.strong
                    text: owed > 0 ? qsTr("%1: %2 points, honour %3, owes %4").arg(title).arg(spendable).arg(honour).arg(owed)
                        : qsTr("%1: %2 points, honour %3").arg(title).arg(spendable).arg(honour)
                }
            }
            Repeater {
                model: page.change.cards
                Words {
                    required property string number
                    required property string file
                    width: parent ? parent.width : 0
                    elide: Text.ElideMiddle
                    font.bold: true
                    text: file !== "" ? qsTr("New card of no. %1: ask a manager to print it in the office.").arg(number)
                        : qsTr("New card of no. %1: its sheet could not be made. Try again here, or print it from the office.").arg(number)
                }
            }
        }
    }
    footer: BigButton {
        objectName: "printCards"
        height: Theme.primary
        visible: page.hasCards
        enabled: !page.change.busy
        picture: "refresh"
        text: qsTr("Make the sheets again")
        onClicked: page.change.printCards()
    }
    primary: BigButton {
        objectName: "finish"
        kind: "primary"
        picture: "home"
        text: qsTr("Done")
        enabled: !page.change.busy
        onClicked: page.finished()
    }
}
