import QtQuick
import Jiamei.Kiosk

// A household of a team: how many of its people, how long they served, and out again.
Rectangle {
    id: row

    required property int household
    required property string number
    required property string name
    required property int persons
    required property int most
    required property string hours
    property bool busy: false
    readonly property bool gone: row.persons === 0
    signal personsAsked(int persons)

    objectName: "member_" + number
    radius: Theme.corner
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Column {
        anchors {
            left: parent.left; leftMargin: Theme.gap; right: stepper.left; rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        Words {
            width: parent.width
            text: row.name + "  " + qsTr("No. %1").arg(row.number)
            font.pixelSize: Theme.strong
            font.bold: true
            color: row.gone ? Theme.quiet : Theme.ink
        }
        Words {
            width: parent.width
            text: row.gone ? qsTr("left the team, served %1").arg(row.hours) : qsTr("served %1").arg(row.hours)
            color: Theme.quiet
        }
    }
    StepperRow {
        id: stepper
        objectName: "persons_" + row.number
        anchors { right: out.left; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
        enabled: !row.busy
        value: row.persons
        from: 1
        to: row.most
        caption: qsTr("people")
        onLess: row.personsAsked(row.persons - 1)
        onMore: row.personsAsked(row.persons + 1)
    }
    IconKey {
        id: out
        objectName: "memberOut_" + row.number
        anchors { right: parent.right; rightMargin: Theme.gap; top: stepper.top }
        picture: "leave"
        text: qsTr("Leaves")
        enabled: !row.gone && !row.busy
        onClicked: row.personsAsked(0)
    }
}
