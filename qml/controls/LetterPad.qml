pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Ten digits and twenty-six letters in four rows, for numbers and pinyin initials; no shift. Keys are objects named
// key_a to key_z and key_0 to key_9. What stands at the right of the lower rows is the page's.
Item {
    id: pad

    property real keyHeight: Theme.target
    property real keyWidth: Theme.target
    readonly property real lettersWidth: 10 * keyWidth + 9 * Theme.gap
    readonly property real sideX: lettersWidth + Theme.gap
    readonly property real sideY: 2 * (keyHeight + Theme.gap)
    readonly property real sideWidth: width - sideX
    signal typed(string value)
    signal erase()
    signal clear()

    implicitWidth: lettersWidth + Theme.gap + Math.round(22 * Theme.mm)
    implicitHeight: 4 * keyHeight + 3 * Theme.gap

    Column {
        spacing: Theme.gap
        Repeater {
            model: ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"]
            Row {
                id: row
                required property string modelData
                x: (pad.lettersWidth - width) / 2
                spacing: Theme.gap
                Repeater {
                    model: row.modelData.split("")
                    BigButton {
                        required property string modelData
                        objectName: "key_" + modelData
                        width: pad.keyWidth
                        height: pad.keyHeight
                        padding: 0
                        wordSize: Theme.title
                        text: modelData.toUpperCase()
                        onClicked: pad.typed(modelData)
                    }
                }
            }
        }
    }
    IconKey {
        objectName: "key_erase"
        x: pad.sideX
        width: pad.sideWidth
        height: pad.keyHeight
        quiet: true
        picture: "erase"
        text: qsTr("Delete")
        onClicked: pad.erase()
    }
    IconKey {
        objectName: "key_clear"
        x: pad.sideX
        y: pad.keyHeight + Theme.gap
        width: pad.sideWidth
        height: pad.keyHeight
        quiet: true
        picture: "close"
        text: qsTr("Clear all")
        onClicked: pad.clear()
    }
}
