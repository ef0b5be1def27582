import QtQuick
import Jiamei.Kiosk

// A price that goods had, have or will have: since when, until when, by whose word.
Rectangle {
    id: row

    required property int points
    required property string from
    required property string until
    required property string approvedBy
    required property bool holds
    readonly property string span: row.from === "" ? row.until === "" ? qsTr("from the beginning") : qsTr("until %1").arg(row.until)
        : row.until === "" ? qsTr("from %1").arg(row.from) : qsTr("%1 to %2").arg(row.from).arg(row.until)

    radius: Theme.corner
    color: row.holds ? Theme.brandTint : Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Words {
        id: figure
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Math.round(24 * Theme.mm)
        text: qsTr("%n point(s)", "", row.points)
        font.pixelSize: Theme.title
        font.bold: true
        color: row.holds ? Theme.brand : Theme.ink
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.least
    }
    TwoLines {
        anchors { left: figure.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        text: row.span
        bold: row.holds
        note: row.holds ? qsTr("holds today, approved by %1").arg(row.approvedBy) : qsTr("approved by %1").arg(row.approvedBy)
    }
}
