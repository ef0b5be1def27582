import QtQuick
import Jiamei.Kiosk

// One line of the shopping list: how many of what, what is left of it, and what it costs.
Rectangle {
    id: row

    required property int goods
    required property string name
    required property string spec
    required property string unit
    required property string picture
    required property int pieces
    required property int there
    required property string cost
    required property bool cut

    objectName: (cut ? "cut_" : "buy_") + goods
    radius: Theme.corner
    color: row.cut ? Theme.sunken : Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Picture {
        id: image
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        name: row.picture === "" ? "box" : row.picture
        size: Math.round(9 * Theme.mm)
    }
    TwoLines {
        anchors { left: image.right; leftMargin: Theme.gap; right: countWords.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        text: row.spec === "" ? row.name : row.name + "  " + row.spec
        note: row.cut ? qsTr("%1 %2 left; the money is not enough").arg(row.there).arg(row.unit)
            : qsTr("%1 %2 left").arg(row.there).arg(row.unit)
        noteColour: row.cut ? Theme.bad : Theme.quiet
    }
    Words {
        id: countWords
        anchors { right: costWords.left; verticalCenter: parent.verticalCenter }
        width: Math.round(34 * Theme.mm)
        horizontalAlignment: Text.AlignRight
        //: pieces and their unit
        text: qsTr("buy %1 %2").arg(row.pieces).arg(row.unit)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        font.pixelSize: Theme.title
        font.bold: true
        color: row.cut ? Theme.quiet : Theme.ink
    }
    Words {
        id: costWords
        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Math.round(38 * Theme.mm)
        horizontalAlignment: Text.AlignRight
        text: row.cost === "" ? qsTr("cost not known") : qsTr("%1 yuan").arg(row.cost)
        color: Theme.quiet
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.least
    }
}
