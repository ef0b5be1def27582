pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// How the last day was closed, for whoever opens the next one: green when all is in order, else amber and why.
Rectangle {
    id: card

    required property DayModel day
    readonly property bool first: card.day.lastLoaded && card.day.lastDate === ""
    readonly property bool good: !card.day.lastLeftOpen && card.day.lastDifferences.total === 0

    radius: Theme.corner
    color: !card.day.lastLoaded || card.first ? Theme.sunken : card.good ? Theme.goodTint : Theme.warnTint

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.pad }
        spacing: Theme.small
        Row {
            spacing: Theme.gap
            Picture {
                anchors.verticalCenter: parent.verticalCenter
                name: card.first ? "info" : card.good ? "check" : "warn"
                size: Math.round(8 * Theme.mm)
            }
            Words {
                objectName: "lastCloseWords"
                anchors.verticalCenter: parent.verticalCenter
                text: !card.day.lastLoaded ? "" : card.first ? qsTr("This is the first day.")
                    : qsTr("Last close: %1").arg(Dates.spoken(card.day.lastDate))
                font.pixelSize: Theme.strong
                font.bold: true
                color: card.first ? Theme.ink : card.good ? Theme.good : Theme.warn
            }
        }
        Column {
            visible: card.day.lastLoaded && !card.first
            width: parent.width
            spacing: Theme.small
            Words {
                objectName: "lastCloseMark"
                width: parent.width
                wrapMode: Text.Wrap
                text: card.day.lastLeftOpen ? qsTr("Nobody closed that day. It was closed when the next one was opened.")
                    : card.day.lastDifferences.total > 0 ? qsTr("The count of that evening differs from the book:")
                    : qsTr("Closed by %1, nothing to note.").arg(card.day.lastClosedBy)
                font.bold: true
                color: card.good ? Theme.good : Theme.warn
            }
            Repeater {
                model: card.day.lastDifferences
                Words {
                    required property string name
                    required property string unit
                    required property int book
                    required property int counted
                    width: parent ? parent.width : 0
                    text: counted < book ? qsTr("%1: %2 %3 missing").arg(name).arg(book - counted).arg(unit)
                                         : qsTr("%1: %2 %3 too many").arg(name).arg(counted - book).arg(unit)
                    color: Theme.warn
                }
            }
            Words {
                width: parent.width
                text: qsTr("Given: %1 points in %n entry(s)", "", card.day.lastAwards).arg(card.day.lastAwarded)
            }
            Words {
                width: parent.width
                text: qsTr("Redeemed: %1 points in %n entry(s)", "", card.day.lastRedemptions).arg(card.day.lastRedeemed)
            }
        }
    }
}
