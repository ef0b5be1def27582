import QtQuick
import Jiamei.Kiosk

// One line of a household's history in plain words.
Item {
    id: row

    required property string kind
    required property string title
    required property int points
    required property string date

    height: Math.round(13.5 * Theme.mm)

    Picture {
        id: image
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        name: row.kind === "redemption" ? "redeem" : row.kind === "award" ? "award"
            : row.kind === "opening" ? "scroll" : row.kind === "deduction" ? "rule-negative" : "receipt"
        size: Math.round(8 * Theme.mm)
    }
    Column {
        anchors {
            left: image.right; leftMargin: Theme.gap; right: number.left; rightMargin: Theme.small
            verticalCenter: parent.verticalCenter
        }
        Words {
            width: parent.width
            text: row.kind === "reversal" ? qsTr("Taken back: %1").arg(row.title)
                : row.title !== "" ? row.title : row.kind === "opening" ? qsTr("Points from the old book") : qsTr("Entry")
        }
        Words {
            width: parent.width
            font.pixelSize: Theme.label
            color: Theme.quiet
            text: {
                const day = row.date
                switch (row.kind) {
                case "award": return qsTr("%1  points given").arg(day)
                case "deduction": return qsTr("%1  points deducted").arg(day)
                case "redemption": return qsTr("%1  goods taken").arg(day)
                case "opening": return qsTr("%1  brought forward").arg(day)
                case "expiry": return qsTr("%1  expired").arg(day)
                }
                return day
            }
        }
    }
    Words {
        id: number
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        text: (row.points > 0 ? "+" : row.points < 0 ? "−" : "") + Math.abs(row.points)
        font.pixelSize: Theme.strong
        font.bold: true
        color: row.points < 0 ? Theme.bad : Theme.good
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hair
        color: Theme.line
    }
}
