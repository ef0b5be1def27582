import QtQuick
import Jiamei.Kiosk

// How much of something is left, as a bar.
Rectangle {
    id: bar

    required property int percent
    property color ink: Theme.balanceInk

    height: Math.round(3.5 * Theme.mm)
    radius: height / 2
    color: Theme.sunken
    border.width: Theme.hair
    border.color: Theme.line
    Rectangle {
        objectName: bar.objectName + "_left"
        width: bar.percent > 0 ? Math.max(height, bar.width * Math.min(100, bar.percent) / 100) : 0
        height: parent.height
        radius: height / 2
        color: bar.ink
    }
}
