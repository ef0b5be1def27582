import QtQuick
import Jiamei.Kiosk

// One slip whose goods went out and that the books could not follow.
Rectangle {
    id: row

    required property int number
    required property string household
    required property int points
    required property string reason
    required property string date
    required property int document

    objectName: "conflict_" + number
    radius: Theme.corner
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Words {
        id: no
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Math.round(24 * Theme.mm)
        //: number of a slip
        text: qsTr("No. %1").arg(row.number)
        font.pixelSize: Theme.strong
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.least
    }
    TwoLines {
        id: who
        anchors { left: no.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Math.round(row.width * 0.22)
        text: qsTr("household %1").arg(row.household)
        note: qsTr("%n point(s)", "", row.points)
    }
    TwoLines {
        anchors { left: who.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        text: row.reason
        note: qsTr("%1, document no. %2").arg(Dates.spoken(row.date)).arg(row.document)
    }
}
