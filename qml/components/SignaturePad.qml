import QtQuick
import Jiamei.Kiosk

// A person signs with a finger, or presses a thumb with one touch; the one place where a finger is drawn over the
// screen. `drawn` gives the picture as a data URL, which an Image shows and a desk keeps. It fills its parent; on a
// page it is shown for one person after the other: clear() between them.
Item {
    id: pad

    /// Who signs and for what
    property string title
    /// The key that does without a signature; empty = there is none
    property string otherText
    property string otherPicture: "close"
    property string doneText: qsTr("Done")
    property bool busy: false
    readonly property bool empty: field.empty
    signal drawn(string picture)
    signal otherAsked()

    function clear() {
        field.clear()
    }

    Words {
        id: heading
        objectName: "signatureTitle"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: pad.title !== ""
        height: visible ? Math.round(1.4 * Theme.title) : 0
        text: pad.title
        font.pixelSize: Theme.title
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
    }
    Rectangle {
        id: paper
        anchors {
            left: parent.left; right: parent.right; top: heading.bottom; bottom: keys.top
            topMargin: heading.visible ? Theme.gap : 0; bottomMargin: Theme.gap
        }
        radius: Theme.corner
        color: Theme.surface
        border.width: Math.round(0.5 * Theme.mm)
        border.color: field.empty ? Theme.brand : Theme.keyLine
        Row {
            anchors.centerIn: parent
            visible: field.empty
            spacing: Theme.pad
            Picture {
                anchors.verticalCenter: parent.verticalCenter
                name: "signature"
                size: Math.round(20 * Theme.mm)
                opacity: 0.5
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                Words {
                    text: qsTr("Write your name here with a finger.")
                    font.pixelSize: Theme.strong
                    color: Theme.quiet
                }
                Words {
                    text: qsTr("Or press your thumb here once.")
                    font.pixelSize: Theme.strong
                    color: Theme.quiet
                }
            }
        }
        Rectangle {
            anchors {
                left: parent.left; right: parent.right; bottom: parent.bottom
                leftMargin: Theme.pad; rightMargin: Theme.pad; bottomMargin: Math.round(parent.height * 0.2)
            }
            height: Theme.hair
            color: Theme.line
        }
        SignatureField {
            id: field
            objectName: "signatureField"
            anchors { fill: parent; margins: Theme.small }
            pen: Math.max(2, Math.round(0.8 * Theme.mm))
            thumbWidth: Math.round(15 * Theme.mm)
            ink: Theme.ink
            thumbInk: Theme.bad
            enabled: !pad.busy
        }
    }
    Item {
        id: keys
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.primary
        Row {
            anchors { left: parent.left; bottom: parent.bottom }
            spacing: Theme.gap
            BigButton {
                objectName: "signatureAgain"
                height: Theme.primary
                picture: "bin"
                text: qsTr("Again")
                enabled: !field.empty && !pad.busy
                onClicked: field.clear()
            }
            BigButton {
                objectName: "signatureOther"
                visible: pad.otherText !== ""
                height: Theme.primary
                picture: pad.otherPicture
                text: pad.otherText
                enabled: !pad.busy
                onClicked: pad.otherAsked()
            }
        }
        BigButton {
            objectName: "signatureDone"
            anchors { right: parent.right; bottom: parent.bottom }
            kind: "primary"
            picture: "check"
            text: pad.doneText
            enabled: !field.empty && !pad.busy
            onClicked: pad.drawn(field.picture())
        }
    }
}
