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

    implicitWidth: words.implicitWidth + 2 * Theme.pad
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
        radius: height / 2
        color: Theme.sunken
        border.width: Math.round(0.8 * Theme.mm)
        border.color: Theme.line
        Words {
            id: words
            objectName: "countdownText"
            anchors.centerIn: parent
            text: qsTr("home in %1 s").arg(countdown.remaining)
            font.bold: true
        }
    }
}
