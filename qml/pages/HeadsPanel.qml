pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// People who came without a card: how many, and how many of them women.
Panel {
    id: panel

    required property ActivityModel activity
    /// 0 people, 1 women
    property int place: 0
    property var typed: ["", ""]

    readonly property int people: panel.typed[0] === "" ? 0 : parseInt(panel.typed[0])
    readonly property int women: panel.typed[1] === "" ? 0 : parseInt(panel.typed[1])

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(180 * Theme.mm))
    panelHeight: height - 2 * Theme.small

    function ask() {
        panel.place = 0
        panel.typed = ["", ""]
        panel.visible = true
    }
    function put(text: string) {
        panel.typed = panel.place === 0 ? [text, panel.typed[1]] : [panel.typed[0], text]
    }

    Words {
        id: title
        text: qsTr("People without a card")
        font.pixelSize: Theme.title
        font.bold: true
    }
    Column {
        anchors { left: parent.left; right: pad.left; rightMargin: Theme.pad; top: title.bottom; topMargin: Theme.gap }
        spacing: Theme.gap
        Repeater {
            model: [qsTr("People"), qsTr("of them women")]
            T.AbstractButton {
                id: field
                required property string modelData
                required property int index
                readonly property bool isCurrent: index === panel.place
                objectName: "heads_" + index
                width: parent ? parent.width : 0
                height: Theme.primary
                focusPolicy: Qt.NoFocus
                text: modelData
                Accessible.role: Accessible.Button
                Accessible.name: modelData
                onClicked: panel.place = field.index
                background: Rectangle {
                    radius: Theme.corner
                    color: field.isCurrent ? Theme.brandTint : Theme.surface
                    border.width: field.isCurrent ? Math.round(0.6 * Theme.mm) : Theme.hair
                    border.color: field.isCurrent ? Theme.brand : Theme.keyLine
                }
                Item {
                    anchors.fill: parent
                    Words {
                        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                        text: field.text
                        font.pixelSize: Theme.strong
                    }
                    Words {
                        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                        text: panel.typed[field.index] === "" ? "–" : panel.typed[field.index]
                        font.pixelSize: Theme.points
                        font.bold: true
                    }
                }
            }
        }
        Words {
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 3
            text: panel.women > panel.people ? qsTr("There cannot be more women than people.")
                : qsTr("So far: %1. The new number takes its place.").arg(panel.activity.headcount)
            color: panel.women > panel.people ? Theme.bad : Theme.quiet
        }
    }
    Keypad {
        id: pad
        anchors { right: parent.right; top: title.bottom; topMargin: Theme.gap }
        onDigit: value => {
            if (panel.typed[panel.place].length < 4)
                panel.put(panel.typed[panel.place] + value)
        }
        onErase: panel.put(panel.typed[panel.place].slice(0, -1))
        onClear: panel.put("")
    }
    BigButton {
        objectName: "headsCancel"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "close"
        text: qsTr("Cancel")
        onClicked: panel.visible = false
    }
    BigButton {
        objectName: "headsKeep"
        anchors { right: parent.right; bottom: parent.bottom }
        width: pad.width
        kind: "primary"
        picture: "check"
        text: panel.activity.busy ? qsTr("Saving …") : qsTr("Keep")
        enabled: panel.typed[0] !== "" && panel.women <= panel.people && !panel.activity.busy
        onClicked: panel.activity.setHeads(panel.people, panel.women)
    }
}
