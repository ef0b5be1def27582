import QtQuick
import Jiamei.Kiosk

// One movement of money, or one gift: when, what for, how much, and what was there afterwards.
Item {
    id: row

    required property int document
    /// ISO date; "" = before the first day
    required property string date
    required property string picture
    required property string what
    required property string note
    required property string amount
    property string balance
    property bool comesIn: false
    /// The first says most; the others stand in the second line, where there is room
    readonly property var notes: row.note === "" ? [] : row.note.split(" · ")

    RowGround {
        anchors.fill: parent
        touchable: false
    }
    Picture {
        id: image
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        name: row.picture
        size: Math.round(8 * Theme.mm)
    }
    TwoLines {
        anchors { left: image.right; leftMargin: Theme.gap; right: figures.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        text: row.notes.length > 0 ? row.what + " · " + row.notes[0] : row.what
        note: qsTr("no. %1").arg(row.document) + " · " + (row.date === "" ? qsTr("before the first day") : Dates.spoken(row.date))
            + row.notes.slice(1).map(words => " · " + words).join("")
    }
    Column {
        id: figures
        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Math.round(30 * Theme.mm)
        Words {
            objectName: row.objectName + "_amount"
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: row.amount
            font.pixelSize: Theme.strong
            font.bold: true
            color: row.comesIn ? Theme.good : Theme.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
        Words {
            width: parent.width
            visible: row.balance !== ""
            horizontalAlignment: Text.AlignRight
            text: qsTr("then %1").arg(row.balance)
            font.pixelSize: Theme.label
            color: Theme.quiet
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
    }
}
