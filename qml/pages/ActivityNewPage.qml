pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A new activity: what kind, what each person gets, how long, where and by whom.
PageFrame {
    id: page

    required property ActivityFormModel form
    required property ActivityModel activity
    signal leave()
    signal opened()

    readonly property int columns: 3
    readonly property int rows: 2
    readonly property real tileWidth: (tiles.width - (page.columns - 1) * tiles.spacing) / page.columns
    readonly property real tileHeight: Math.min((area.height - (page.rows - 1) * tiles.spacing) / page.rows, Math.round(30 * Theme.mm))

    title: qsTr("New activity")
    onBack: page.leave()
    Component.onCompleted: {
        page.form.rules.pageSize = page.columns * page.rows
        page.form.start()
    }
    Connections {
        target: page.activity
        function onPicked() { page.opened() }
    }

    ActivityTypes { id: types }

    header: Pager {
        objectName: "activityRulePager"
        rows: page.form.rules
    }
    Words {
        id: kindHeading
        text: qsTr("What kind is it?")
        font.pixelSize: Theme.strong
        font.bold: true
    }
    ChoiceStrip {
        id: kinds
        objectName: "kinds"
        anchors { left: parent.left; right: parent.right; top: kindHeading.bottom; topMargin: Theme.small }
        choices: types.words
        current: types.names.indexOf(page.form.type)
        onChosen: index => page.form.chooseType(types.names[index])
    }
    Words {
        id: rulesHeading
        anchors { left: parent.left; top: kinds.bottom; topMargin: Theme.gap }
        text: qsTr("What does each person with a card get?")
        font.pixelSize: Theme.strong
        font.bold: true
    }
    Item {
        id: area
        anchors { left: parent.left; right: parent.right; top: rulesHeading.bottom; bottom: parent.bottom; topMargin: Theme.small }
        Grid {
            id: tiles
            width: parent.width
            columns: page.columns
            spacing: Theme.gap
            Repeater {
                model: page.form.rules
                ActivityRuleTile {
                    width: page.tileWidth
                    height: page.tileHeight
                    onClicked: page.form.chooseRule(code)
                }
            }
        }
    }
    footer: [
        StepperRow {
            objectName: "minutes"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            value: page.form.minutes
            from: 15
            to: 480
            caption: qsTr("minutes")
            onLess: page.form.shorter()
            onMore: page.form.longer()
        },
        BigButton {
            objectName: "whereAndWho"
            height: Theme.primary
            width: Math.round(76 * Theme.mm)
            leading: true
            picture: page.form.whereAndWho === "" ? "plus" : "check"
            text: qsTr("Place and team")
            note: page.form.whereAndWho === "" ? qsTr("may be left open") : page.form.whereAndWho
            onClicked: placePanel.ask()
        }
    ]
    primary: BigButton {
        objectName: "openActivity"
        kind: "primary"
        picture: page.form.canOpen ? "check" : ""
        text: page.form.busy ? qsTr("Saving …") : page.form.type === "" ? qsTr("Choose what kind")
            : page.form.canOpen ? qsTr("Take cards") : qsTr("Choose the points")
        enabled: page.form.canOpen
        onClicked: page.form.open(types.wordOf(page.form.type))
    }

    ActivityPlacePanel {
        id: placePanel
        objectName: "placePanel"
        parent: page
        form: page.form
    }
}
