import QtQuick
import Jiamei.Kiosk

// One entry behind a question of the radar.
Rectangle {
    id: row

    required property int document
    required property string date
    required property string time
    required property string by
    required property string number
    required property string name
    required property string title
    required property int points
    required property bool approval

    objectName: "entry_" + document + "_" + number
    radius: Theme.corner
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Column {
        id: when
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Math.round(28 * Theme.mm)
        Words {
            width: parent.width
            text: row.date
            font.pixelSize: Theme.label
        }
        Words {
            width: parent.width
            //: hour and minute, number of the document
            text: qsTr("%1  no. %2").arg(row.time).arg(row.document)
            font.pixelSize: Theme.label
            color: Theme.quiet
        }
    }
    Column {
        anchors { left: when.right; leftMargin: Theme.gap; right: sum.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        Words {
            width: parent.width
            text: row.name + "  " + qsTr("No. %1").arg(row.number) + "  " + row.title
            font.pixelSize: Theme.label
        }
        Words {
            width: parent.width
            text: row.approval ? qsTr("approved by %1").arg(row.by) : qsTr("entered by %1").arg(row.by)
            font.pixelSize: Theme.label
            color: Theme.quiet
        }
    }
    Words {
        id: sum
        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        text: row.points === 0 ? "" : (row.points < 0 ? "−" : "+") + Math.abs(row.points)
        font.bold: true
        color: row.points < 0 ? Theme.bad : Theme.good
    }
}
