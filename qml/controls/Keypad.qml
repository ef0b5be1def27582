pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Digits, erase and clear. Keys are objects named key_0 to key_9, key_erase, key_clear; for money the point stands in
// the place of clear: key_point.
Grid {
    id: pad

    property real keyWidth: Math.round(21 * Theme.mm)
    property real keyHeight: Theme.target
    property bool withPoint: false
    signal digit(string value)
    signal erase()
    signal clear()

    columns: 3
    spacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
        BigButton {
            required property string modelData
            objectName: "key_" + modelData
            width: pad.keyWidth
            height: pad.keyHeight
            wordSize: Theme.title
            text: modelData
            onClicked: pad.digit(modelData)
        }
    }
    IconKey {
        objectName: "key_clear"
        visible: !pad.withPoint
        width: pad.keyWidth
        height: pad.keyHeight
        quiet: true
        picture: "close"
        text: qsTr("Clear all")
        onClicked: pad.clear()
    }
    BigButton {
        objectName: "key_point"
        visible: pad.withPoint
        width: pad.keyWidth
        height: pad.keyHeight
        wordSize: Theme.title
        //: the point of 8.50, with its name so that it is found
        text: qsTr(". point")
        onClicked: pad.digit(".")
    }
    BigButton {
        objectName: "key_0"
        width: pad.keyWidth
        height: pad.keyHeight
        wordSize: Theme.title
        text: "0"
        onClicked: pad.digit("0")
    }
    IconKey {
        objectName: "key_erase"
        width: pad.keyWidth
        height: pad.keyHeight
        quiet: true
        picture: "erase"
        text: qsTr("Delete")
        onClicked: pad.erase()
    }
}
