pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A new volunteer team: one of the usual names with two taps, or another one by its sounds.
PageFrame {
    id: page

    required property TeamsModel teams
    /// 0 the usual names, 1 another name
    property int step: 0
    property string chosen
    readonly property var known: page.teams.names
    readonly property var choices: page.known.concat([""])
    readonly property int columns: 3
    readonly property int rows: Math.ceil(page.choices.length / page.columns)
    signal leave()
    signal added()

    title: qsTr("New volunteer team")
    hasFooter: page.step === 0
    onBack: {
        if (page.step > 0)
            page.step = 0
        else
            page.leave()
    }
    Component.onCompleted: page.teams.beginNew()
    Connections {
        target: page.teams
        function onAdded() { page.added() }
    }

    Words {
        id: heading
        visible: page.step === 0
        text: qsTr("What is it called?")
        font.pixelSize: Theme.strong
        font.bold: true
    }
    Grid {
        id: grid
        visible: page.step === 0
        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        columns: page.columns
        spacing: Theme.gap
        Repeater {
            model: page.choices
            PictureTile {
                id: tile
                required property string modelData
                required property int index
                readonly property bool isOther: tile.modelData === ""
                readonly property bool isChosen: !tile.isOther && tile.modelData === page.chosen
                objectName: "teamName_" + index
                width: (grid.width - (page.columns - 1) * grid.spacing) / page.columns
                height: (grid.height - (page.rows - 1) * grid.spacing) / page.rows
                wordSize: Theme.strong
                picture: tile.isOther ? "letters" : "rule-volunteer"
                text: tile.isOther ? qsTr("Another name") : tile.modelData
                chosen: tile.isChosen
                tint: tile.isChosen ? Theme.brandTint : Theme.surface
                wordColour: tile.isChosen ? Theme.brand : Theme.ink
                onClicked: {
                    if (tile.isOther)
                        page.step = 1
                    else
                        page.chosen = tile.modelData
                }
            }
        }
    }
    NamePad {
        visible: page.step === 1
        anchors.fill: parent
        name: page.teams.typed
        caption: qsTr("Name of the team; no person's name")
        word: page.teams.busy ? qsTr("Saving …") : qsTr("New team")
        ready: page.teams.typed.name !== "" && !page.teams.busy
        onConfirmed: page.teams.add(page.teams.typed.name)
    }
    primary: BigButton {
        objectName: "addTeam"
        kind: "primary"
        picture: page.chosen === "" || page.teams.busy ? "" : "check"
        text: page.teams.busy ? qsTr("Saving …") : page.chosen === "" ? qsTr("Choose a name") : qsTr("New team")
        enabled: page.chosen !== "" && !page.teams.busy
        onClicked: page.teams.add(page.chosen)
    }
}
