pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A new activity: what kind, what each person gets, how long.
PageFrame {
    id: page

    required property ActivityFormModel form
    required property ActivityModel activity
    signal leave()
    signal opened()

    readonly property int columns: 4
    readonly property int rows: 2
    readonly property real tileWidth: (tiles.width - (page.columns - 1) * tiles.spacing) / page.columns
    readonly property real tileHeight: (area.height - (page.rows - 1) * tiles.spacing) / page.rows

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
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        page: page.form.rules.page
        pages: page.form.rules.pages
        onPrevious: page.form.rules.previousPage()
        onNext: page.form.rules.nextPage()
    }
    ChoiceStrip {
        id: kinds
        objectName: "kinds"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        choices: types.words
        current: types.names.indexOf(page.form.type)
        onChosen: index => page.form.chooseType(types.names[index])
    }
    Item {
        id: area
        anchors { left: parent.left; right: parent.right; top: kinds.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Grid {
            id: tiles
            width: parent.width
            columns: page.columns
            spacing: Theme.gap
            Repeater {
                model: page.form.rules
                PictureTile {
                    id: tile
                    required property string code
                    required property string title
                    required property int points
                    required property bool chosen
                    required property string art
                    picture: tile.art
                    objectName: "activityRule_" + code
                    width: page.tileWidth
                    height: page.tileHeight
                    pictureSize: Math.round(page.tileHeight * 0.34)
                    wordSize: Theme.strong
                    text: tile.code === "" ? qsTr("No points") : qsTr("+%1 each").arg(tile.points)
                    note: tile.code === "" ? qsTr("people are only counted") : tile.title
                    tint: tile.chosen ? Theme.brandTint : Theme.surface
                    wordColour: tile.chosen ? Theme.brand : Theme.ink
                    Rectangle {
                        anchors.fill: parent
                        visible: tile.chosen
                        color: "transparent"
                        radius: Theme.corner * 1.6
                        border.width: Math.round(0.7 * Theme.mm)
                        border.color: Theme.brand
                    }
                    onClicked: page.form.chooseRule(tile.code)
                }
            }
        }
    }
    footer: StepperRow {
        objectName: "minutes"
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        value: page.form.minutes
        from: 15
        to: 480
        caption: qsTr("minutes")
        onLess: page.form.shorter()
        onMore: page.form.longer()
    }
    primary: BigButton {
        objectName: "openActivity"
        kind: "primary"
        picture: page.form.canOpen ? "check" : ""
        text: page.form.busy ? qsTr("Saving …") : page.form.type === "" ? qsTr("Choose what kind")
            : page.form.canOpen ? qsTr("Take cards") : qsTr("Choose the points")
        enabled: page.form.canOpen
        onClicked: page.form.open(types.wordOf(page.form.type))
    }
}
