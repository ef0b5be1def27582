import QtQuick
import Jiamei.Kiosk

// The coloured lower end of a white panel: inside its border, square where it meets the white.
Item {
    id: foot

    property color tint: "transparent"
    default property alias content: holder.data

    anchors { left: parent?.left; right: parent?.right; bottom: parent?.bottom; margins: Theme.hair }

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner - Theme.hair
        color: foot.tint
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.corner
        color: foot.tint
    }
    Item {
        id: holder
        anchors.fill: parent
    }
}
