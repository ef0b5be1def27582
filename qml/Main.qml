import QtQuick
import Jiamei.Kiosk

// The window. It measures the screen once and gives the rest to Flow.
Window {
    id: window

    required property Kiosk kiosk

    width: 1280
    height: 800
    visible: true
    title: qsTr("Jiamei points shop")
    color: Theme.ground
    Component.onCompleted: Theme.measure(window.width, window.height)
    onWidthChanged: Theme.measure(window.width, window.height)
    onHeightChanged: Theme.measure(window.width, window.height)

    Flow {
        id: flow
        objectName: "flow"
        anchors.fill: parent
        kiosk: window.kiosk
    }
}
