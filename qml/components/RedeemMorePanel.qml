import QtQuick
import Jiamei.Kiosk

// What a redemption may say beside its goods, none of it needed; and the way to give the basket up.
Panel {
    id: panel

    required property RedeemModel redeem
    readonly property PickupModel pickup: panel.redeem.pickup
    signal collectorAsked()
    signal signatureAsked()
    signal paperAsked()

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(200 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.gap, Math.round(108 * Theme.mm))

    function open() {
        panel.visible = true
    }

    Words {
        id: title
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: qsTr("What else is to be done?")
        font.pixelSize: Theme.title
        font.bold: true
    }
    Row {
        id: tiles
        anchors {
            left: parent.left; right: parent.right; top: title.bottom; bottom: cancel.top
            topMargin: Theme.gap; bottomMargin: Theme.gap
        }
        spacing: Theme.pad
        readonly property real tileWidth: (width - 2 * spacing) / 3
        PictureTile {
            objectName: "moreCollector"
            width: tiles.tileWidth
            height: tiles.height
            // The slip says who comes.
            enabled: panel.pickup.slip === 0
            picture: "person"
            pictureSize: Math.round(height * 0.32)
            wordSize: Theme.strong
            noteLines: 2
            text: qsTr("Who collects")
            note: panel.pickup.slip !== 0 ? qsTr("as the slip says") : panel.pickup.collector !== "" ? panel.pickup.collector
                : qsTr("somebody else comes for the household")
            onClicked: {
                panel.visible = false
                panel.collectorAsked()
            }
        }
        PictureTile {
            objectName: "moreSignature"
            width: tiles.tileWidth
            height: tiles.height
            picture: "sign"
            pictureSize: Math.round(height * 0.32)
            wordSize: Theme.strong
            noteLines: 2
            text: qsTr("Signature")
            note: panel.pickup.isSigned ? qsTr("signed, touch to do it again") : qsTr("with a finger, or a thumb mark")
            onClicked: {
                panel.visible = false
                panel.signatureAsked()
            }
        }
        PictureTile {
            objectName: "morePaper"
            width: tiles.tileWidth
            height: tiles.height
            picture: "paper-kit"
            pictureSize: Math.round(height * 0.32)
            wordSize: Theme.strong
            noteLines: 2
            text: qsTr("Hand-written slip")
            note: panel.pickup.paper > 0 ? qsTr("No. %1").arg(panel.pickup.paper) : qsTr("scan its code, or type its number")
            onClicked: {
                panel.visible = false
                panel.paperAsked()
            }
        }
    }
    BigButton {
        id: cancel
        objectName: "moreClose"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "back"
        text: qsTr("Back to the basket")
        onClicked: panel.visible = false
    }
    // Far from the way back; what was taken out by mistake is put back by the bar that then stands in the basket.
    BigButton {
        objectName: "moreGiveUp"
        anchors { right: parent.right; bottom: parent.bottom }
        height: Theme.primary
        visible: panel.redeem.pieces > 0
        enabled: !panel.redeem.busy
        picture: "bin"
        text: qsTr("Take everything out")
        note: qsTr("%n piece(s) in the basket", "", panel.redeem.pieces)
        onClicked: {
            panel.visible = false
            panel.redeem.giveUp()
        }
    }
}
