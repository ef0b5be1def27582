import QtQuick
import Jiamei.Kiosk

// Sees every touch before the pages do and takes none; after a while without one it asks, then gives up.
Item {
    id: watch

    /// Whether there is anything to go home from
    property bool watching: true
    property int askMs: 60000
    property int leaveSeconds: 20
    signal touched()
    signal gone()

    function restart() {
        panel.visible = false
        timer.restart()
        watch.touched()
    }

    Timer {
        id: timer
        interval: watch.askMs
        running: watch.watching && !panel.visible
        onTriggered: panel.visible = true
    }
    IdlePanel {
        id: panel
        objectName: "idlePanel"
        visible: false
        seconds: watch.leaveSeconds
        onStay: watch.restart()
        onGone: {
            panel.visible = false
            watch.gone()
        }
    }
    PointHandler {
        onActiveChanged: {
            if (active && !panel.visible)
                watch.restart()
        }
    }
}
