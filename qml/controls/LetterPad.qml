pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Twenty-six letters in three rows, for pinyin initials; no shift. Keys are objects named key_a to key_z.
Column {
    id: pad

    property real keyHeight: Theme.target
    property real keyWidth: Theme.target
    signal letter(string value)
    signal erase()
    signal clear()

    spacing: Theme.small

    Repeater {
        model: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
        Row {
            id: row
            required property string modelData
            required property int index
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.small
            Repeater {
                model: row.modelData.split("")
                BigButton {
                    required property string modelData
                    objectName: "key_" + modelData
                    width: pad.keyWidth
                    height: pad.keyHeight
                    padding: 0
                    wordSize: Theme.strong
                    text: modelData.toUpperCase()
                    onClicked: pad.letter(modelData)
                }
            }
            BigButton {
                visible: row.index === 2
                objectName: "key_clear"
                height: pad.keyHeight
                kind: "quiet"
                text: qsTr("Clear")
                onClicked: pad.clear()
            }
            BigButton {
                visible: row.index === 2
                objectName: "key_erase"
                width: pad.keyWidth
                height: pad.keyHeight
                kind: "quiet"
                picture: "erase"
                Accessible.name: qsTr("Erase")
                onClicked: pad.erase()
            }
        }
    }
}
