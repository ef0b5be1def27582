pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Why? A few reasons in words, one tap each; objects named reason_0, reason_1 ...
Panel {
    id: panel

    property string title
    required property var reasons
    signal chosen(int index)

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(190 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.gap,
                          words.height + Math.ceil(panel.reasons.length / 2) * (Theme.primary + Theme.gap)
                          + Theme.primary + 4 * Theme.pad)
    function ask() {
        panel.visible = true
    }

    Words {
        id: words
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: panel.title
        font.pixelSize: Theme.title
        font.bold: true
    }
    Grid {
        id: grid
        anchors { left: parent.left; right: parent.right; top: words.bottom; topMargin: Theme.gap }
        columns: 2
        spacing: Theme.gap
        Repeater {
            model: panel.reasons
            BigButton {
                required property string modelData
                required property int index
                objectName: "reason_" + index
                width: (grid.width - grid.spacing) / 2
                height: Theme.primary
                text: modelData
                onClicked: {
                    panel.visible = false
                    panel.chosen(index)
                }
            }
        }
    }
    BigButton {
        objectName: "reasonCancel"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "close"
        text: qsTr("Cancel")
        onClicked: panel.visible = false
    }
}
