import QtQuick
import Jiamei.Kiosk

// One sentence across a page, with a picture. Moods as of StatusPill.
Rectangle {
    id: banner

    property string mood: "calm"
    property string picture: mood === "good" ? "check" : mood === "calm" ? "info" : "warn"
    property string text

    implicitHeight: Math.max(Math.round(12 * Theme.mm), words.implicitHeight + 2 * Theme.small)
    radius: Theme.corner
    color: mood === "good" ? Theme.goodTint : mood === "warn" ? Theme.warnTint
         : mood === "bad" ? Theme.badTint : Theme.sunken

    Picture {
        id: image
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        name: banner.picture
        size: Math.round(7 * Theme.mm)
    }
    Words {
        id: words
        anchors {
            left: image.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        text: banner.text
        wrapMode: Text.Wrap
        color: banner.mood === "good" ? Theme.good : banner.mood === "warn" ? Theme.warn
             : banner.mood === "bad" ? Theme.bad : Theme.ink
    }
}
