import QtQuick
import Jiamei.Kiosk

// Counts whole seconds down in sight and says when they are over; `stay` stops it for good.
Item {
    id: countdown

    required property int seconds
    property bool running: true
    property bool stayed: false
    property int remaining: seconds
    signal finished()

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    visible: running && !stayed

    function restart() {
        countdown.remaining = countdown.seconds
    }
    function stay() {
        countdown.stayed = true
    }

    Timer {
        interval: 1000
        repeat: true
        running: countdown.running && !countdown.stayed && countdown.remaining > 0
        onTriggered: {
            countdown.remaining -= 1
            if (countdown.remaining === 0)
                countdown.finished()
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.sunken
        border.width: Math.round(0.8 * Theme.mm)
        border.color: Theme.line
        Words {
            objectName: "countdownText"
            anchors.centerIn: parent
            text: countdown.remaining
            font.pixelSize: Theme.title
            font.bold: true
        }
    }
}
