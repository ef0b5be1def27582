import QtQuick
import Jiamei.Kiosk

// A card in the middle of the darkened screen; takes every touch while it is there. Panels are never stacked.
Item {
    id: panel

    default property alias content: holder.data
    property real panelWidth: Math.min(width - 2 * Theme.gap, Math.round(150 * Theme.mm))
    property real panelHeight: Math.min(height - 2 * Theme.gap, Math.round(100 * Theme.mm))

    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
        MouseArea { anchors.fill: parent }
    }
    Rectangle {
        anchors.centerIn: parent
        width: panel.panelWidth
        height: panel.panelHeight
        radius: Theme.corner * 1.6
        color: Theme.surface
        Item {
            id: holder
            anchors { fill: parent; margins: Theme.pad }
        }
    }
}
