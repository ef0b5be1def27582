import QtQuick
import Jiamei.Kiosk

// Words by touch, for whatever page asks for them.
PageFrame {
    id: page

    required property NameModel text
    property string caption
    property string begun
    property int mostBytes: 90
    signal leave()
    signal written(string words)

    hasFooter: false
    onBack: page.leave()
    Component.onCompleted: page.text.begin(page.begun, page.mostBytes)

    NamePad {
        anchors.fill: parent
        name: page.text
        caption: page.caption
        word: qsTr("Keep")
        ready: page.text.name.trim() !== ""
        onConfirmed: page.written(page.text.name)
    }
}
