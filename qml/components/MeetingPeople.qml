pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Who is here: households by number, card or name, and how many others.
Item {
    id: people

    required property MeetingModel meeting
    required property HouseholdModel household
    required property ScannerInput scanner
    readonly property int hitRows: Math.max(1, Math.floor((hits.height + Theme.gap) / (Theme.target + Theme.gap)))
    readonly property int hereRows: Math.max(1, Math.floor((here.height + Theme.gap) / (Theme.target + Theme.gap)))

    Component.onCompleted: people.household.clearQuery()
    onHitRowsChanged: people.household.hits.pageSize = people.hitRows
    onHereRowsChanged: people.meeting.attending.pageSize = people.hereRows
    Connections {
        target: people.scanner
        enabled: people.visible
        function onTyped(key) { people.household.typeKey(key.toLowerCase()) }
        function onErased() { people.household.eraseKey() }
        function onCardScanned(text) { people.household.openCard(text) }
    }

    Keypad {
        id: pad
        keyHeight: Math.floor((parent.height - 3 * Theme.gap) / 4)
        onDigit: value => people.household.typeKey(value)
        onErase: people.household.eraseKey()
        onClear: people.household.clearQuery()
    }
    Item {
        id: middle
        anchors { left: pad.right; leftMargin: Theme.pad; top: parent.top; bottom: parent.bottom }
        width: Math.round((parent.width - pad.width - 2 * Theme.pad) * 0.46)

        Words {
            id: query
            objectName: "query"
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: people.household.query !== "" ? people.household.query.toUpperCase() : qsTr("Number, or show the card")
            font.pixelSize: people.household.query !== "" ? Theme.points : Theme.body
            font.bold: people.household.query !== ""
            color: people.household.query !== "" ? Theme.ink : Theme.quiet
        }
        Item {
            id: hits
            anchors { left: parent.left; right: parent.right; top: query.bottom; bottom: parent.bottom; topMargin: Theme.gap }
            Column {
                width: parent.width
                spacing: Theme.gap
                Repeater {
                    model: people.household.query === "" ? null : people.household.hits
                    BigButton {
                        required property int number
                        required property string numberText
                        required property string name
                        required property string address
                        objectName: "hit_" + numberText
                        width: hits.width
                        leading: true
                        picture: "plus"
                        text: name
                        note: numberText + "  " + address
                        onClicked: {
                            people.meeting.toggle(number)
                            people.household.clearQuery()
                        }
                    }
                }
            }
        }
    }
    Item {
        anchors { left: middle.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }

        Item {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.target
            Words {
                anchors {
                    left: parent.left; right: herePager.visible ? herePager.left : parent.right; rightMargin: Theme.gap
                    verticalCenter: parent.verticalCenter
                }
                text: qsTr("Here: %1").arg(people.meeting.attending.total)
                font.pixelSize: Theme.strong
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Pager {
                id: herePager
                objectName: "herePager"
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                rows: people.meeting.attending
            }
        }
        Item {
            id: here
            anchors {
                left: parent.left; right: parent.right; top: head.bottom; bottom: others.top
                topMargin: Theme.gap; bottomMargin: Theme.gap
            }
            Column {
                width: parent.width
                spacing: Theme.gap
                Repeater {
                    model: people.meeting.attending
                    BigButton {
                        required property int household
                        required property string number
                        required property string name
                        objectName: "here_" + number
                        width: here.width
                        leading: true
                        kind: "quiet"
                        picture: "close"
                        text: name
                        note: number
                        onClicked: people.meeting.toggle(household)
                    }
                }
            }
        }
        StepperRow {
            id: others
            objectName: "others"
            anchors { left: parent.left; bottom: parent.bottom }
            value: people.meeting.others
            from: 0
            to: 500
            caption: qsTr("guests")
            onLess: people.meeting.fewerOthers()
            onMore: people.meeting.moreOthers()
        }
    }
}
