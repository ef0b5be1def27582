pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The three signatures of a hand-over, as they were drawn.
Row {
    id: view

    required property KeeperModel keeper
    /// Who signed, in their order
    required property var captions

    spacing: Theme.gap

    Repeater {
        model: view.keeper.signatures
        Rectangle {
            id: card
            required property string modelData
            required property int index
            objectName: "signature_" + index
            width: (view.width - 2 * view.spacing) / 3
            height: view.height
            radius: Theme.corner
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.line
            Words {
                id: caption
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
                horizontalAlignment: Text.AlignHCenter
                text: view.captions[card.index]
                wrapMode: Text.Wrap
                maximumLineCount: 2
                color: Theme.quiet
            }
            Image {
                anchors { left: parent.left; right: parent.right; top: caption.bottom; bottom: parent.bottom; margins: Theme.gap }
                source: card.modelData
                fillMode: Image.PreserveAspectFit
            }
        }
    }
}
