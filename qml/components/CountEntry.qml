import QtQuick
import Jiamei.Kiosk

// The goods that is being counted and the number that is typed for it; without one, what was written down last.
Rectangle {
    id: entry

    required property CountModel count

    radius: Theme.corner
    color: entry.count.chosen !== 0 ? Theme.brandTint : entry.count.doneWords !== "" ? Theme.goodTint : Theme.surface
    border.width: entry.count.chosen !== 0 ? Math.round(0.6 * Theme.mm) : Theme.hair
    border.color: entry.count.chosen !== 0 ? Theme.brand : Theme.line

    Picture {
        id: art
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        name: entry.count.asksAgain ? "done" : entry.count.chosen !== 0 ? entry.count.picture : entry.count.doneWords !== "" ? "check" : "scan"
        size: Math.round(14 * Theme.mm)
    }
    Column {
        visible: entry.count.chosen !== 0
        anchors {
            left: art.visible ? art.right : parent.left; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        Words {
            objectName: "countedName"
            width: parent.width
            text: entry.count.name + (entry.count.spec !== "" && entry.count.spec !== entry.count.unit ? "  " + entry.count.spec : "")
            font.pixelSize: Theme.strong
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
        Row {
            spacing: Theme.gap
            Words {
                id: number
                objectName: "countedPieces"
                visible: !entry.count.asksAgain
                text: entry.count.typed !== "" ? entry.count.typed : "–"
                font.pixelSize: Theme.points
                font.bold: true
            }
            Words {
                visible: number.visible
                anchors.baseline: number.baseline
                text: entry.count.unit
                color: Theme.quiet
            }
            Words {
                visible: entry.count.asksAgain
                text: qsTr("counted already")
                color: Theme.quiet
            }
        }
    }
    Column {
        visible: entry.count.chosen === 0
        anchors { left: art.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        Words {
            objectName: "countDone"
            visible: entry.count.doneWords !== ""
            width: parent.width
            text: entry.count.doneWords
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.bold: true
            color: Theme.good
        }
        Words {
            width: parent.width
            text: entry.count.complete ? qsTr("Every item is counted.")
                : entry.count.doneWords !== "" ? qsTr("Now the next one.") : qsTr("Scan an item, or touch its picture.")
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }
}
