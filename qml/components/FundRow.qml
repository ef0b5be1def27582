import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One fund in the list: what it is, what it holds, and as a bar how much of what came in is left.
T.AbstractButton {
    id: row

    required property int number
    required property string name
    required property string source
    required property string picture
    required property string note
    required property string balance
    required property int percent
    required property bool closed

    objectName: "fund_" + number
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name

    background: RowGround { down: row.down }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        opacity: row.closed ? 0.75 : 1
        Picture {
            id: image
            anchors.verticalCenter: parent.verticalCenter
            name: row.picture
            size: Math.round(9 * Theme.mm)
        }
        TwoLines {
            anchors {
                left: image.right; leftMargin: Theme.gap
                right: pill.visible ? pill.left : held.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            text: row.name
            note: row.note === "" ? row.source : row.source + " · " + row.note
        }
        StatusPill {
            id: pill
            objectName: row.objectName + "_closed"
            anchors { right: held.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            visible: row.closed
            picture: "lock"
            text: qsTr("Closed")
        }
        Item {
            id: held
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom; topMargin: Theme.small; bottomMargin: Theme.small }
            width: Math.round(62 * Theme.mm)
            Words {
                id: balanceWords
                objectName: row.objectName + "_balance"
                anchors { left: leftWords.right; leftMargin: Theme.gap; right: parent.right; top: parent.top }
                horizontalAlignment: Text.AlignRight
                text: qsTr("%1 yuan").arg(row.balance)
                font.pixelSize: Theme.strong
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            // What the bar below shows
            Words {
                id: leftWords
                anchors { left: parent.left; baseline: balanceWords.baseline }
                text: qsTr("%1 % left").arg(row.percent)
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
            LeftBar {
                objectName: row.objectName + "_bar"
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                percent: row.percent
            }
        }
    }
}
