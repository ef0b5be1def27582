pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Totals of a day; once it is closed with the fingerprint and QR of the journal's head.
Rectangle {
    id: slip

    required property DayModel day

    color: Theme.surface
    radius: Theme.corner
    border.width: Theme.hair
    border.color: Theme.line

    function times(count: int): string {
        return qsTr("%n time(s)", "", count)
    }

    function points(count: int): string {
        //: the word before it says points already
        return qsTr("%n point(s)", "in the totals of a day", count)
    }

    component Total: Row {
        id: total
        property string name
        property string value
        spacing: Theme.gap
        Words {
            width: Math.round(40 * Theme.mm)
            text: total.name
            color: Theme.quiet
            anchors.baseline: number.baseline
        }
        Words {
            id: number
            text: total.value
            font.pixelSize: Theme.title
            font.bold: true
        }
    }

    Column {
        id: totals
        anchors { left: parent.left; top: parent.top; margins: Theme.pad }
        spacing: Theme.gap
        Words {
            text: slip.day.siteName + "  " + slip.day.slipDate
            font.pixelSize: Theme.strong
            font.bold: true
        }
        Total {
            objectName: "slipAwarded"
            name: qsTr("Points given")
            value: qsTr("%1 (%2)", "points (times)").arg(slip.points(slip.day.pointsAwarded)).arg(slip.times(slip.day.awards))
        }
        Total {
            objectName: "slipRedeemed"
            name: qsTr("Points redeemed")
            value: qsTr("%1 (%2)", "points (times)").arg(slip.points(slip.day.pointsRedeemed)).arg(slip.times(slip.day.redemptions))
        }
        Total { name: qsTr("Points deducted"); value: slip.points(slip.day.pointsDeducted) }
        Total { name: qsTr("Entries taken back"); value: slip.times(slip.day.reversals) }
        Total {
            visible: slip.day.closed
            name: qsTr("Closed by")
            value: slip.day.closedBy
        }
    }
    Column {
        visible: slip.day.closed && slip.day.differences.total > 0
        anchors { left: totals.right; leftMargin: 2 * Theme.pad; right: proofColumn.left; rightMargin: Theme.pad; top: parent.top; topMargin: Theme.pad }
        spacing: Theme.small
        Words {
            text: qsTr("Counted")
            font.pixelSize: Theme.strong
            font.bold: true
        }
        Repeater {
            model: slip.day.differences
            Column {
                id: difference
                required property string name
                required property string unit
                required property int book
                required property int counted
                width: parent ? parent.width : 0
                Words {
                    width: parent.width
                    text: difference.name + "  "
                          + (difference.counted === difference.book ? qsTr("%1 %2, correct").arg(difference.counted).arg(difference.unit)
                             : difference.counted > difference.book ? qsTr("%1 %3, %2 %3 too many").arg(difference.counted).arg(difference.counted - difference.book).arg(difference.unit)
                             : qsTr("%1 %3, %2 %3 missing").arg(difference.counted).arg(difference.book - difference.counted).arg(difference.unit))
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    color: difference.counted === difference.book ? Theme.good : Theme.bad
                    font.pixelSize: Theme.body
                }
            }
        }
    }
    Column {
        id: proofColumn
        visible: slip.day.closed
        anchors { right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.pad }
        spacing: Theme.small
        QrImage {
            objectName: "slipQr"
            width: Math.round(38 * Theme.mm)
            height: width
            text: slip.day.proof
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: slip.day.fingerprint
            font.bold: true
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Fingerprint of the day")
            font.pixelSize: Theme.label
            color: Theme.quiet
        }
    }
    Column {
        visible: !slip.day.closed
        anchors { right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.pad * 3 }
        Picture { name: "moon"; size: Math.round(34 * Theme.mm) }
    }
}
