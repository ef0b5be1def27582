import QtQuick
import Jiamei.Kiosk

// One of several words, however many there are; with `another` a key for one that is not among them. Choices are objects
// named option_0, option_1 ...
Panel {
    id: panel

    property string title
    property var choices: []
    property int current: -1
    property string another
    signal chosen(int index)
    signal anotherAsked()

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(190 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.gap, words.height + strip.height + Theme.primary + 4 * Theme.pad)
    function ask(current: int) {
        panel.current = current
        strip.page = 0
        panel.visible = true
    }

    Words {
        id: words
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: panel.title
        font.pixelSize: Theme.title
        font.bold: true
    }
    ChoiceStrip {
        id: strip
        objectName: "optionStrip"
        prefix: "option_"
        inset: Theme.small
        anchors { left: parent.left; right: parent.right; top: words.bottom; topMargin: Theme.pad }
        choices: panel.choices
        current: panel.current
        onChosen: index => {
            panel.visible = false
            panel.chosen(index)
        }
    }
    BigButton {
        objectName: "optionCancel"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "close"
        text: qsTr("Cancel")
        onClicked: panel.visible = false
    }
    BigButton {
        objectName: "optionAnother"
        anchors { right: parent.right; bottom: parent.bottom }
        visible: panel.another !== ""
        height: Theme.primary
        picture: "letters"
        text: panel.another
        onClicked: {
            panel.visible = false
            panel.anotherAsked()
        }
    }
}
