import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One goods of a finished stocktake: counted beside book, the difference in words, and why. A tap asks for the reason.
T.AbstractButton {
    id: row

    required property int goods
    required property string name
    required property string art
    required property string counts
    required property int difference
    required property string words
    required property string yuan
    required property string reason
    required property string reasonArt
    required property string note
    required property bool outdated
    required property bool chosen
    /// Reasons may still be given
    required property bool open

    objectName: "difference_" + goods
    focusPolicy: Qt.NoFocus
    enabled: row.open && row.difference !== 0
    Accessible.role: Accessible.Button
    Accessible.name: name + " " + words

    background: RowGround {
        chosen: row.chosen
        down: row.down
        touchable: row.enabled
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: row.art === "" ? "box" : row.art
            size: Math.round(10 * Theme.mm)
        }
        TwoLines {
            anchors {
                left: image.right; leftMargin: Theme.gap; right: figures.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            text: row.name
            note: row.note !== "" ? row.counts + " · " + row.note : row.counts
        }
        Column {
            id: figures
            anchors { right: why.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            width: Math.round(44 * Theme.mm)
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                text: row.words
                font.bold: true
                color: row.difference < 0 ? Theme.bad : row.difference > 0 ? Theme.warn : Theme.good
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Words {
                width: parent.width
                visible: row.difference !== 0
                horizontalAlignment: Text.AlignRight
                text: qsTr("%1 yuan").arg(row.yuan)
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
        Item {
            id: why
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Math.round(46 * Theme.mm)
            height: Theme.pill
            StatusPill {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: Math.min(implicitWidth, parent.width)
                mood: row.difference === 0 ? "good" : row.outdated ? "bad" : row.reason === "" ? "warn" : "calm"
                picture: row.difference === 0 ? "check" : row.outdated ? "warn" : row.reason === "" ? "help" : row.reasonArt
                text: row.difference === 0 ? qsTr("right") : row.outdated ? qsTr("count again") : row.reason === "" ? qsTr("Why?") : row.reason
            }
        }
    }
}
