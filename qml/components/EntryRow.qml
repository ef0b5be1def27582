import QtQuick
import Jiamei.Kiosk

// One line of a household's history in plain words.
Item {
    id: row

    required property string kind
    required property string title
    required property int points
    required property string date
    required property string step
    required property string until
    required property string reason
    readonly property bool settled: row.kind !== "pending" && row.kind !== "refused"

    height: Math.round(13.5 * Theme.mm)

    Picture {
        id: image
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        name: row.kind === "redemption" ? "redeem" : row.kind === "award" ? "award"
            : row.kind === "pending" ? "hourglass" : row.kind === "refused" ? "stop" : row.kind === "opening" ? "scroll" : row.kind === "deduction" ? "rule-negative" : "receipt"
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
            color: row.kind === "pending" ? Theme.balanceInk : row.kind === "refused" ? Theme.bad : Theme.quiet
            text: {
                const day = row.date
                if (row.kind === "pending")
                    switch (row.step) {
                    case "review": return qsTr("%1  waits for review").arg(day)
                    case "meeting": return qsTr("%1  waits for the meeting").arg(day)
                    case "notice": return qsTr("%1  approved, waits for the notice").arg(day)
                    case "objection": return qsTr("%1  an objection is looked into").arg(day)
                    default: return qsTr("%1  on the notice until %2").arg(day).arg(Dates.spoken(row.until))
                    }
                switch (row.kind) {
                case "award": return qsTr("%1  points given").arg(day)
                case "deduction": return qsTr("%1  points deducted").arg(day)
                case "redemption": return qsTr("%1  goods taken").arg(day)
                case "opening": return qsTr("%1  brought forward").arg(day)
                case "refused": return row.reason === "" ? qsTr("%1  not given").arg(day)
                                                         : qsTr("%1  not given: %2").arg(day).arg(row.reason)
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
        font.strikeout: row.kind === "refused"
        color: !row.settled ? Theme.quiet : row.points < 0 ? Theme.bad : Theme.good
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hair
        color: Theme.line
    }
}
