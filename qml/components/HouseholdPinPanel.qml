import QtQuick
import Jiamei.Kiosk

// The household says its four digits; only then the act goes on.
Panel {
    id: panel

    required property PinPromptModel prompt
    required property ScannerInput scanner
    property string household
    property bool busy: false
    signal entered(string pin)
    signal cancelled()

    visible: panel.prompt.active
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(190 * Theme.mm))
    panelHeight: height - 2 * Theme.small
    onVisibleChanged: pad.reset()
    Connections {
        target: panel.prompt
        function onAgain() { pad.reset() }
    }
    Connections {
        target: panel.scanner
        enabled: panel.visible
        function onTyped(key) { pad.type(key) }
        function onErased() { pad.erase() }
    }

    Words {
        id: title
        objectName: "householdPinTitle"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: qsTr("Please let the household type its four digits")
        font.pixelSize: Theme.title
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
    }
    Column {
        anchors { left: parent.left; right: pad.left; rightMargin: Theme.pad; top: title.bottom; topMargin: Theme.gap }
        spacing: Theme.pad
        Words {
            width: parent.width
            text: panel.household
            font.pixelSize: Theme.strong
            font.bold: true
        }
        Words {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Turn the screen and look away while they type.")
            color: Theme.quiet
        }
        Banner {
            objectName: "householdPinWrong"
            width: parent.width
            visible: panel.prompt.left > 0
            mood: "warn"
            text: qsTr("That was not it. %n more tries, then it is locked.", "", panel.prompt.left)
        }
    }
    PinPad {
        id: pad
        anchors { right: parent.right; top: title.bottom; topMargin: Theme.gap }
        fewest: 4
        most: 4
        waitSeconds: panel.prompt.waitSeconds
    }
    BigButton {
        objectName: "householdPinCancel"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "close"
        text: qsTr("Cancel")
        enabled: !panel.busy
        onClicked: panel.cancelled()
    }
    BigButton {
        objectName: "householdPinKeep"
        anchors { right: parent.right; bottom: parent.bottom }
        width: pad.width
        kind: "primary"
        picture: "check"
        text: panel.busy ? qsTr("Saving …") : qsTr("That is it")
        enabled: pad.complete && pad.typing && !panel.busy
        onClicked: panel.entered(pad.pin)
    }
}
