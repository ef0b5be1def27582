pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What entering a round does, or did.
Item {
    id: view

    required property RoundModel round
    readonly property var elsewhere: view.round.left
    readonly property var gone: view.round.gone
    readonly property bool done: view.round.stage === "done"

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.pad }
        spacing: Theme.pad
        Row {
            spacing: Theme.pad
            Picture {
                anchors.verticalCenter: parent.verticalCenter
                objectName: view.done ? "roundDone" : "roundSeen"
                name: view.done ? "done" : "rule-broom"
                size: Math.round(18 * Theme.mm)
            }
            Words {
                objectName: "submittedWords"
                anchors.verticalCenter: parent.verticalCenter
                text: view.done ? qsTr("%n award(s) wait for their review.", "", view.round.submitted)
                                : qsTr("%n award(s) will wait for their review.", "", view.round.submitted)
                font.pixelSize: Theme.title
                font.bold: true
            }
        }
        Words {
            objectName: "restWords"
            visible: view.round.isRest && !view.done
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Another person entered this round and left these households to you. They are graded already.")
        }
        Words {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("%1 points in all. %2 of %3 households are graded.").arg(view.round.points).arg(view.round.graded).arg(view.round.total)
            font.pixelSize: Theme.strong
        }
        Words {
            visible: view.round.withoutAward > 0
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("%n household(s) earn no points by their grade.", "", view.round.withoutAward)
        }
        Words {
            visible: view.round.capReached + view.round.gradedBefore > 0
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("%n household(s) have had this award already.", "", view.round.capReached + view.round.gradedBefore)
        }
        Banner {
            objectName: "leftBanner"
            visible: view.elsewhere.length > 0
            width: parent.width
            text: qsTr("Another operator enters the same round for: %1").arg(view.elsewhere.join("、"))
        }
        Banner {
            objectName: "goneBanner"
            visible: view.gone.length > 0 && !view.done
            width: parent.width
            text: qsTr("No longer in the group and taken out: %1").arg(view.gone.join("、"))
        }
        Words {
            width: parent.width
            wrapMode: Text.Wrap
            text: view.done ? qsTr("Another operator finds them under Points, Review.") : qsTr("The whole sheet is kept as evidence.")
            color: Theme.quiet
        }
    }
}
