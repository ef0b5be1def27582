import QtQuick
import Jiamei.Kiosk

// State in words with a picture; colour is never the only signal. Moods: good, warn, bad, calm.
Rectangle {
    id: pill

    property string mood: "calm"
    property string picture
    property string text

    implicitHeight: Theme.pill
    implicitWidth: row.implicitWidth + 2 * Theme.gap
    radius: height / 2
    color: mood === "good" ? Theme.goodTint : mood === "warn" ? Theme.warnTint
         : mood === "bad" ? Theme.badTint : Theme.sunken

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.small
        Picture {
            anchors.verticalCenter: parent.verticalCenter
            name: pill.picture
            size: Math.round(5 * Theme.mm)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: pill.text
            font.pixelSize: Theme.label
            color: pill.mood === "good" ? Theme.good : pill.mood === "warn" ? Theme.warn
                 : pill.mood === "bad" ? Theme.bad : Theme.quiet
        }
    }
}
