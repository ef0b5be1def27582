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
    Accessible.name: qsTr("Parked basket of %1").arg(name)

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
                minimumPixelSize: Theme.label
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                //: a basket that was put aside, and since when; very little room
                text: qsTr("Aside %1").arg(key.time)
                font.pixelSize: Theme.label
                color: key.enabled ? Theme.warn : Theme.offInk
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(2.6 * Theme.mm)
            }
        }
    }
}
