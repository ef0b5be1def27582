pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Before the close what it will do, afterwards what it did and who was left behind.
Panel {
    id: panel

    required property ActivityModel activity
    signal finished()

    readonly property bool ended: panel.activity.ended

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(180 * Theme.mm))
    panelHeight: height - 2 * Theme.small

    function ask() {
        panel.visible = true
    }
    function reasonWord(reason: string): string {
        return reason === "own_household" ? qsTr("your own household; another person closes once more")
            : reason === "kin_household" ? qsTr("your kin; another person closes once more")
            : reason === "cap_reached" ? qsTr("has had all of this period") : qsTr("household closed")
    }

    Words {
        id: title
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: panel.ended ? qsTr("Closed: %1").arg(panel.activity.title) : qsTr("Close %1?").arg(panel.activity.title)
        font.pixelSize: Theme.title
        font.bold: true
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: title.bottom; topMargin: Theme.gap }
        spacing: Theme.gap
        Words {
            objectName: "endCame"
            width: parent.width
            wrapMode: Text.Wrap
            //: %1 households, %2 people, %3 more people
            text: qsTr("Households: %1. People with a card: %2, without: %3.")
                .arg(panel.activity.households).arg(panel.activity.persons).arg(panel.activity.headcount)
            font.pixelSize: Theme.strong
        }
        Words {
            objectName: "endGives"
            width: parent.width
            wrapMode: Text.Wrap
            text: panel.ended
                ? panel.activity.submitted > 0
                    ? qsTr("Households submitted for review: %1, %2 points in all.").arg(panel.activity.submitted).arg(panel.activity.pointsGiven)
                    : qsTr("Households that got points: %1, %2 points in all.").arg(panel.activity.awarded).arg(panel.activity.pointsGiven)
                : panel.activity.rule === "" ? qsTr("People are only counted. Nobody can sign in afterwards.")
                //: %1 people, %2 points
                : panel.activity.reviewed ? qsTr("People with a card: %1, submitted for %2 points each; others review them.").arg(panel.activity.persons).arg(panel.activity.pointsEach)
                //: %1 people, %2 points
                : qsTr("People with a card: %1, each gets %2 points. Nobody can sign in afterwards.").arg(panel.activity.persons).arg(panel.activity.pointsEach)
            font.pixelSize: Theme.strong
            color: panel.ended ? Theme.good : Theme.ink
        }
        Words {
            objectName: "endOnlyCounted"
            visible: !panel.ended && panel.activity.rule !== "" && panel.activity.headcount > 0
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("%n without a card are counted and get no points.", "", panel.activity.headcount)
            color: Theme.warn
        }
        Words {
            visible: panel.ended && panel.activity.left.total > 0
            width: parent.width
            text: qsTr("%n household(s) got nothing:", "", panel.activity.left.total)
            font.pixelSize: Theme.body
            color: Theme.warn
        }
        Repeater {
            model: panel.ended ? panel.activity.left : null
            Words {
                id: line
                required property string number
                required property string name
                required property string reason
                objectName: "left_" + number
                width: parent ? parent.width : 0
                text: qsTr("No. %1 %2: %3").arg(line.number).arg(line.name).arg(panel.reasonWord(line.reason))
                color: Theme.warn
            }
        }
        Pager {
            objectName: "leftPager"
            visible: pages > 1 && panel.ended
            rows: panel.activity.left
        }
    }
    Component.onCompleted: panel.activity.left.pageSize = 4
    BigButton {
        objectName: "endCancel"
        visible: !panel.ended
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "back"
        text: qsTr("Take more cards")
        onClicked: panel.visible = false
    }
    BigButton {
        objectName: "endConfirm"
        anchors { right: parent.right; bottom: parent.bottom }
        kind: "primary"
        picture: "check"
        text: panel.activity.busy ? qsTr("Saving …") : panel.ended ? qsTr("Done") : qsTr("Close the activity")
        enabled: !panel.activity.busy
        onClicked: {
            if (panel.ended)
                panel.finished()
            else
                panel.activity.close()
        }
    }
}
