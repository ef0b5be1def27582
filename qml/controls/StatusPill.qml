import QtQuick
import Jiamei.Kiosk

// State in words with a picture; colour is never the only signal. Moods: good, warn, bad, calm.
Rectangle {
    id: pill

    property string mood: "calm"
    property string picture
    property string text

    implicitHeight: Theme.pill
    implicitWidth: image.width + row.spacing + Math.ceil(sizer.advanceWidth) + 2 + 2 * Theme.gap
    radius: height / 2
    color: mood === "good" ? Theme.goodTint : mood === "warn" ? Theme.warnTint
         : mood === "bad" ? Theme.badTint : Theme.sunken

    // Measured apart from the words, which shrink to the room they get.
    TextMetrics {
        id: sizer
        font: words.font
        text: pill.text
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.small
        Picture {
            id: image
            anchors.verticalCenter: parent.verticalCenter
            name: pill.picture
            size: Math.round(5 * Theme.mm)
        }
        Words {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: pill.width - image.width - row.spacing - 2 * Theme.gap
            text: pill.text
            font.pixelSize: Theme.label
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
            color: pill.mood === "good" ? Theme.good : pill.mood === "warn" ? Theme.warn
                 : pill.mood === "bad" ? Theme.bad : Theme.quiet
        }
    }
}
