pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Why? A few reasons in words, one tap each; objects named reason_0, reason_1 ... With `stayText` it asks whether to do
// one thing: yes at the lower left, no as the primary key.
Panel {
    id: panel

    property string title
    required property var reasons
    /// The words of the key that does nothing, when there is but one thing to say yes to
    property string stayText
    readonly property bool asksWhether: panel.stayText !== ""
    signal chosen(int index)

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(190 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.gap,
                          words.height + (panel.asksWhether ? 0 : Math.ceil(panel.reasons.length / 2)) * (Theme.primary + Theme.gap)
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
            model: panel.asksWhether ? [] : panel.reasons
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
        objectName: "reason_0"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        visible: panel.asksWhether
        picture: "bin"
        text: panel.asksWhether ? panel.reasons[0] : ""
        onClicked: {
            panel.visible = false
            panel.chosen(0)
        }
    }
    BigButton {
        objectName: "reasonCancel"
        anchors {
            left: panel.asksWhether ? undefined : parent.left; right: panel.asksWhether ? parent.right : undefined
            bottom: parent.bottom
        }
        height: Theme.primary
        kind: panel.asksWhether ? "primary" : "plain"
        picture: "back"
        text: panel.asksWhether ? panel.stayText : qsTr("Back")
        onClicked: panel.visible = false
    }
}
