import QtQuick
import Jiamei.Kiosk

// Where given goods are: with households, on the shelf, elsewhere. Dark, light and in between: who sees no colours
// tells them apart, too.
Rectangle {
    id: bar

    required property int received
    required property int given
    required property int remaining
    /// Inside the border
    readonly property real room: width - 2 * Theme.hair
    readonly property real givenWidth: bar.share(bar.given)
    readonly property color givenInk: Theme.good
    readonly property color leftInk: Theme.balanceTint
    readonly property color otherInk: Theme.keyLine
    readonly property real leftWidth: Math.min(bar.share(bar.remaining), bar.room - bar.givenWidth)

    function share(pieces: int): real {
        return bar.received > 0 ? bar.room * Math.min(pieces, bar.received) / bar.received : 0
    }

    height: Math.round(4 * Theme.mm)
    color: bar.received > 0 ? bar.otherInk : Theme.sunken
    border.width: Theme.hair
    border.color: Theme.keyLine
    Rectangle {
        objectName: bar.objectName + "_given"
        x: Theme.hair
        y: Theme.hair
        width: bar.givenWidth
        height: parent.height - 2 * Theme.hair
        color: bar.givenInk
    }
    Rectangle {
        objectName: bar.objectName + "_left"
        x: Theme.hair + bar.givenWidth
        y: Theme.hair
        width: bar.leftWidth
        height: parent.height - 2 * Theme.hair
        color: bar.leftInk
    }
}
