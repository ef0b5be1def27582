import QtQuick
import Jiamei.Kiosk

// One goods: for how many days it lasts as a bar, and what is wrong with it, if anything.
Rectangle {
    id: row

    required property int goods
    required property string name
    required property string unit
    required property string picture
    required property int usable
    required property int expired
    required property int days
    required property int minimum
    /// "empty", "below", "slow", "good"
    required property string health
    required property int percent
    readonly property bool isShort: health === "empty" || health === "below"

    objectName: "outlook_" + goods
    radius: Theme.corner
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Picture {
        id: image
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        name: row.picture === "" ? "box" : row.picture
        size: Math.round(9 * Theme.mm)
    }
    TwoLines {
        id: words
        anchors { left: image.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Math.round(parent.width * 0.3)
        text: row.name
        note: row.expired > 0 ? qsTr("%1 %2 left, %3 past").arg(row.usable).arg(row.unit).arg(row.expired)
            : qsTr("%1 %2 left", "pieces and their unit").arg(row.usable).arg(row.unit)
    }
    Item {
        id: chart
        anchors { left: words.right; leftMargin: Theme.gap; right: pill.left; rightMargin: Theme.gap; top: parent.top; bottom: parent.bottom }
        Words {
            objectName: row.objectName + "_days"
            anchors { left: parent.left; right: parent.right }
            y: bar.visible ? bar.y - height - Theme.hair : Math.round((parent.height - height) / 2)
            wrapMode: bar.visible ? Text.NoWrap : Text.Wrap
            maximumLineCount: bar.visible ? 1 : 2
            text: row.days >= 0 ? qsTr("lasts %n day(s)", "", row.days) : row.usable === 0 ? qsTr("nothing there") : qsTr("nobody took any lately")
            font.pixelSize: Theme.label
            color: row.isShort ? Theme.bad : Theme.quiet
        }
        Rectangle {
            id: bar
            // Without a pace there is nothing to measure.
            visible: row.days >= 0
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.gap }
            height: Math.round(4 * Theme.mm)
            radius: height / 2
            color: row.isShort ? Theme.badTint : Theme.sunken
            Rectangle {
                objectName: row.objectName + "_bar"
                width: row.percent > 0 ? Math.max(height, bar.width * row.percent / 100) : 0
                height: parent.height
                radius: height / 2
                color: row.isShort ? Theme.bad : row.health === "slow" ? Theme.redeemInk : Theme.good
            }
        }
    }
    StatusPill {
        id: pill
        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Math.round(46 * Theme.mm)
        mood: row.isShort ? "bad" : row.health === "slow" ? "warn" : "good"
        picture: row.isShort ? "warn" : row.health === "slow" ? "clock" : "check"
        text: row.health === "empty" ? qsTr("none left") : row.health === "below" ? qsTr("below %1 %2").arg(row.minimum).arg(row.unit)
            : row.health === "slow" ? qsTr("lies there 90 days") : qsTr("enough")
    }
}
