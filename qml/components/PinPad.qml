pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Digits of a PIN as dots, and rings for those still missing. A scan never reaches it; keys typed on a keyboard do.
Column {
    id: pad

    property string pin
    property bool ready: true
    property int waitSeconds: 0
    property int fewest: 6
    property int most: 12
    readonly property bool complete: pin.length >= fewest
    readonly property bool typing: ready && waitSeconds === 0
    signal entered(string pin)

    spacing: Theme.gap

    function type(key: string) {
        if (pad.ready && pad.waitSeconds === 0 && /^[0-9]$/.test(key) && pad.pin.length < pad.most)
            pad.pin += key
    }
    function erase() {
        pad.pin = pad.pin.slice(0, -1)
    }
    function reset() {
        pad.pin = ""
    }

    Rectangle {
        width: keys.width
        height: Math.round(9 * Theme.mm)
        radius: Theme.corner
        color: Theme.sunken
        Row {
            anchors.centerIn: parent
            spacing: Theme.gap
            Words {
                anchors.verticalCenter: parent.verticalCenter
                visible: pad.pin === "" || !pad.typing
                text: pad.waitSeconds > 0 ? qsTr("Wait %n second(s)", "", pad.waitSeconds)
                    : pad.ready ? qsTr("Type the PIN") : qsTr("Choose a name first")
                color: pad.waitSeconds > 0 ? Theme.bad : Theme.quiet
            }
            Row {
                objectName: "pinDots"
                anchors.verticalCenter: parent.verticalCenter
                visible: pad.typing
                spacing: Theme.small
                Repeater {
                    model: Math.max(pad.fewest, pad.pin.length)
                    Rectangle {
                        required property int index
                        readonly property bool filled: index < pad.pin.length
                        width: Math.round(4 * Theme.mm)
                        height: width
                        radius: width / 2
                        color: filled ? Theme.ink : Theme.surface
                        border.width: Math.round(0.5 * Theme.mm)
                        border.color: filled ? Theme.ink : Theme.keyLine
                    }
                }
            }
        }
    }
    Keypad {
        id: keys
        enabled: pad.ready && pad.waitSeconds === 0
        onDigit: value => pad.type(value)
        onErase: pad.erase()
        onClear: pad.reset()
    }
}
