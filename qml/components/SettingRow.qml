import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One setting of the village: what it is, what holds, and what is planned. A tap changes it.
T.AbstractButton {
    id: row

    required property string name
    required property string title
    required property string value
    required property string later
    required property string picture
    property bool choosable: false

    objectName: "setting_" + name
    focusPolicy: Qt.NoFocus
    enabled: choosable
    Accessible.role: Accessible.Button
    Accessible.name: title

    background: Rectangle {
        radius: Theme.corner
        color: row.down ? Theme.sunken : Theme.surface
        border.width: Theme.hair
        border.color: row.choosable ? Theme.keyLine : Theme.line
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: row.picture
            size: Math.round(12 * Theme.mm)
        }
        Column {
            anchors { left: image.right; leftMargin: Theme.gap; right: parent.right; verticalCenter: parent.verticalCenter }
            Words {
                width: parent.width
                text: row.title
                color: Theme.quiet
            }
            Words {
                objectName: row.objectName + "_value"
                width: parent.width
                text: row.value
                font.pixelSize: Theme.strong
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Words {
                objectName: row.objectName + "_later"
                width: parent.width
                visible: row.later !== ""
                text: row.later
                font.pixelSize: Theme.label
                font.bold: true
                color: Theme.warn
            }
        }
    }
}
