pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What is no longer as it was when the basket was put aside.
Panel {
    id: panel

    required property RedeemModel redeem

    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(150 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.gap, parts.implicitHeight + Theme.primary + 4 * Theme.pad)

    Column {
        id: parts
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.gap
        Words {
            text: qsTr("Something changed in the meantime")
            font.pixelSize: Theme.title
            font.bold: true
        }
        Repeater {
            model: panel.redeem.changes
            Row {
                id: row
                required property string modelData
                required property int index
                width: parts.width
                spacing: Theme.gap
                Picture {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "info"
                    size: Math.round(7 * Theme.mm)
                }
                Words {
                    objectName: "change_" + row.index
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - Math.round(11 * Theme.mm)
                    wrapMode: Text.Wrap
                    text: row.modelData
                    font.pixelSize: Theme.strong
                }
            }
        }
    }
    BigButton {
        objectName: "changesOk"
        anchors { right: parent.right; bottom: parent.bottom }
        kind: "primary"
        picture: "check"
        text: qsTr("Understood")
        onClicked: panel.redeem.dismissChanges()
    }
}
