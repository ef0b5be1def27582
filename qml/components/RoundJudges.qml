pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Three judges of three households: operators from the list, villagers by number, card or name.
Item {
    id: view

    required property RoundModel round
    required property HouseholdModel household
    required property ScannerInput scanner
    readonly property int hitRows: Math.max(1, Math.floor((hits.height + Theme.gap) / (Theme.target + Theme.gap)))
    /// A number or a name is typed: households are shown, not operators
    readonly property bool searching: view.household.query !== ""

    onVisibleChanged: if (view.visible) view.household.clearQuery()
    onHitRowsChanged: {
        view.household.hits.pageSize = view.hitRows
        view.round.people.pageSize = view.hitRows
    }
    Connections {
        target: view.scanner
        enabled: view.visible
        function onTyped(key) { view.household.typeKey(key.toLowerCase()) }
        function onErased() { view.household.eraseKey() }
    }

    Keypad {
        id: pad
        keyHeight: Math.floor((parent.height - 3 * Theme.gap) / 4)
        onDigit: value => view.household.typeKey(value)
        onErase: view.household.eraseKey()
        onClear: view.household.clearQuery()
    }
    Item {
        id: middle
        anchors { left: pad.right; leftMargin: Theme.pad; top: parent.top; bottom: parent.bottom }
        width: Math.round((parent.width - pad.width - 2 * Theme.pad) * 0.5)

        Words {
            id: query
            objectName: "judgeQuery"
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: view.searching ? view.household.query.toUpperCase() : qsTr("Tap an operator, or type the number of a household.")
            font.pixelSize: view.searching ? Theme.points : Theme.body
            font.bold: view.searching
            color: view.searching ? Theme.ink : Theme.quiet
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
        }
        Item {
            id: hits
            anchors { left: parent.left; right: parent.right; top: query.bottom; bottom: parent.bottom; topMargin: Theme.gap }
            Column {
                width: parent.width
                spacing: Theme.gap
                Repeater {
                    model: view.searching ? view.household.hits : null
                    BigButton {
                        required property int number
                        required property string numberText
                        required property string name
                        required property string address
                        objectName: "villager_" + numberText
                        width: hits.width
                        leading: true
                        picture: "plus"
                        text: name
                        note: numberText + "  " + address
                        onClicked: {
                            view.round.addVillager(number, name, numberText)
                            view.household.clearQuery()
                        }
                    }
                }
                Repeater {
                    model: view.searching ? null : view.round.people
                    BigButton {
                        required property string key
                        required property string name
                        required property string number
                        required property bool chosen
                        objectName: "person_" + key
                        width: hits.width
                        leading: true
                        picture: chosen ? "check" : "person"
                        text: name
                        note: number !== "" ? qsTr("household %1").arg(number) : qsTr("of no household here")
                        onClicked: view.round.togglePerson(key)
                    }
                }
            }
        }
    }
    Column {
        anchors { left: middle.right; leftMargin: Theme.pad; right: parent.right; top: parent.top }
        spacing: Theme.gap
        Words {
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Judges: %1 of %2").arg(view.round.judges.total).arg(view.round.judgesNeeded)
            font.pixelSize: Theme.strong
            font.bold: true
        }
        Repeater {
            model: view.round.judges
            BigButton {
                required property string key
                required property string name
                required property string number
                objectName: "judge_" + key
                width: parent.width
                leading: true
                kind: "quiet"
                picture: "close"
                text: name
                note: number
                onClicked: view.round.removeJudge(key)
            }
        }
        Words {
            // There is no room for it below three judges, and no need.
            visible: view.round.judges.total < view.round.judgesNeeded
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Of three households. Nobody judges their own or a kin household; two must be left.")
            color: Theme.quiet
        }
    }
}
