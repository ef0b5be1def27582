pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The new value of a setting: typed, chosen from a list, or a date that is off or on.
Item {
    id: editor

    required property SettingsModel settings
    readonly property int rowsShown: Math.max(1, Math.floor((height + Theme.gap) / (Theme.target + Theme.gap)))

    onRowsShownChanged: editor.settings.options.pageSize = editor.rowsShown

    Keypad {
        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter }
        visible: editor.settings.kind === "number"
        onDigit: value => editor.settings.typeDigit(value)
        onErase: editor.settings.eraseDigit()
        onClear: editor.settings.clearValue()
    }
    Column {
        width: parent.width
        visible: editor.settings.kind === "choice"
        spacing: Theme.gap
        Repeater {
            model: editor.settings.options
            BigButton {
                id: option
                required property int value
                required property string words
                required chosen
                objectName: "option_" + option.value
                width: editor.width
                leading: true
                picture: option.chosen ? "check" : ""
                text: option.words
                onClicked: editor.settings.choose(option.value)
            }
        }
    }
    Column {
        width: parent.width
        visible: editor.settings.kind === "date"
        spacing: Theme.gap
        ChoiceStrip {
            objectName: "dateSwitch"
            prefix: "switch_"
            width: parent.width
            choices: [qsTr("Off"), qsTr("On")]
            current: editor.settings.date === "" ? 0 : 1
            onChosen: index => editor.settings.switchDate(index === 1)
        }
        DateRow {
            objectName: "settingDate"
            visible: editor.settings.date !== ""
            caption: qsTr("counts from")
            date: editor.settings.date
            onMoved: (days, months) => editor.settings.moveDate(days, months)
        }
    }
}
