pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Where an activity is and which team does it. Neither must be said; the same again takes it back.
Panel {
    id: panel

    required property ActivityFormModel form

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(200 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.small, Math.round(122 * Theme.mm))
    function ask() {
        panel.visible = true
    }

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.gap
        Words {
            text: qsTr("Where?")
            font.pixelSize: Theme.strong
            font.bold: true
        }
        ChoiceStrip {
            objectName: "places"
            prefix: "place_"
            width: parent.width
            minimumWidth: Math.round(28 * Theme.mm)
            choices: panel.form.places
            current: panel.form.place
            onChosen: index => panel.form.choosePlace(index)
        }
        Words {
            text: qsTr("Which volunteer team?")
            font.pixelSize: Theme.strong
            font.bold: true
        }
        ChoiceStrip {
            objectName: "teams"
            prefix: "teamOf_"
            visible: panel.form.teams.length > 0
            width: parent.width
            minimumWidth: Math.round(45 * Theme.mm)
            choices: panel.form.teams
            current: panel.form.team
            onChosen: index => panel.form.chooseTeam(index)
        }
        Words {
            visible: panel.form.teams.length === 0
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("There is no team yet. Teams are opened in the menu, Volunteer teams.")
            color: Theme.quiet
        }
    }
    BigButton {
        objectName: "placeDone"
        anchors { right: parent.right; bottom: parent.bottom }
        kind: "primary"
        picture: "check"
        text: panel.form.whereAndWho === "" ? qsTr("Leave it open") : qsTr("Done")
        onClicked: panel.visible = false
    }
}
