import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// A version of the rules, or a draft of one: from when, and where it stands. A tap chooses it.
T.AbstractButton {
    id: row

    required property string key
    required property bool draft
    required property int number
    required property string first
    /// "past", "now", "later"; a draft "open", "adopted", "refused"
    required property string stage
    required property string offeredBy
    required property int rules
    required property bool chosen

    objectName: "ruleSet_" + key
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: title.text

    background: Rectangle {
        radius: Theme.corner
        color: row.chosen ? Theme.brandTint : row.down ? Theme.sunken : Theme.surface
        border.width: row.chosen ? Math.round(0.7 * Theme.mm) : Theme.hair
        border.color: row.chosen ? Theme.brand : Theme.keyLine
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: row.chosen ? "check" : row.draft ? "scroll" : "rulebook"
            size: Math.round(9 * Theme.mm)
        }
        Column {
            anchors {
                left: image.right; leftMargin: Theme.gap; right: pills.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words {
                id: title
                width: parent.width
                text: row.draft ? qsTr("Draft no. %1").arg(row.number) : qsTr("Version %1").arg(row.number)
                font.bold: true
            }
            Words {
                width: parent.width
                text: row.first === "" ? qsTr("from the beginning, %1 rules").arg(row.rules) : qsTr("from %1, %2 rules").arg(row.first).arg(row.rules)
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
        Row {
            id: pills
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.small
            StatusPill {
                objectName: "offered_" + row.key
                visible: row.offeredBy !== ""
                mood: "warn"
                picture: "inbox"
                text: qsTr("offered by %1").arg(row.offeredBy)
            }
            StatusPill {
                mood: row.stage === "now" || row.stage === "adopted" ? "good" : row.stage === "open" ? "warn"
                    : row.stage === "refused" ? "bad" : "calm"
                picture: row.stage === "now" || row.stage === "adopted" ? "check" : row.stage === "refused" ? "close" : "clock"
                text: row.stage === "now" ? qsTr("in force") : row.stage === "later" ? qsTr("begins later")
                    : row.stage === "past" ? qsTr("before") : row.stage === "open" ? qsTr("waits for the vote")
                    : row.stage === "adopted" ? qsTr("adopted") : qsTr("voted down")
            }
        }
    }
}
