import QtQuick
import Jiamei.Kiosk

// Asks whether somebody is still there, then goes home.
Panel {
    id: panel

    property int seconds: 20
    signal stay()
    signal gone()

    panelWidth: Math.round(120 * Theme.mm)
    panelHeight: Math.round(75 * Theme.mm)

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.gap
        Row {
            spacing: Theme.pad
            Picture { name: "hourglass"; size: Math.round(15 * Theme.mm) }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Still there?")
                font.pixelSize: Theme.title
                font.bold: true
            }
        }
        Words {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Otherwise the screen goes back to the start. Nothing is lost.")
        }
    }
    onVisibleChanged: countdown.restart()

    Countdown {
        id: countdown
        running: panel.visible
        anchors { left: parent.left; bottom: parent.bottom }
        width: Theme.primary
        height: Theme.primary
        seconds: panel.seconds
        onFinished: panel.gone()
    }
    BigButton {
        objectName: "stillThere"
        anchors { right: parent.right; bottom: parent.bottom }
        kind: "primary"
        picture: "check"
        text: qsTr("Yes, still here")
        onClicked: panel.stay()
    }
}
