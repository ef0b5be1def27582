import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One parked basket: whose it is and since when. Six of them stand side by side.
T.AbstractButton {
    id: key

    required property int place
    required property string numberText
    required property string name
    required property int pieces
    required property string time

    objectName: "parked_" + place
    height: Theme.target
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Basket of %1, put aside").arg(name)

    background: Rectangle {
        radius: Theme.corner
        color: !key.enabled ? Theme.off : key.down ? Theme.off : Theme.warnTint
        border.width: Theme.hair
        border.color: key.enabled ? Theme.keyLine : Theme.line
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - Theme.small
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: key.name !== "" ? key.name : key.numberText
                font.bold: true
                color: key.enabled ? Theme.ink : Theme.offInk
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.small
                Picture {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "park"
                    size: Math.round(4 * Theme.mm)
                    opacity: key.enabled ? 1 : 0.65
                }
                Words {
                    text: key.time
                    font.pixelSize: Theme.label
                    color: key.enabled ? Theme.warn : Theme.offInk
                }
            }
        }
    }
}
