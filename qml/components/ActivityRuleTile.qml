import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// What an activity gives each person: picture at the left, the points and what for beside it.
T.AbstractButton {
    id: tile

    required property string code
    required property string title
    required property int points
    required property string art
    required property bool chosen
    readonly property bool onlyCounts: tile.code === ""

    objectName: "activityRule_" + code
    focusPolicy: Qt.NoFocus
    text: onlyCounts ? qsTr("No points") : qsTr("+%1 each").arg(tile.points)
    Accessible.role: Accessible.Button
    Accessible.name: text + " " + title

    background: Rectangle {
        radius: Theme.corner
        color: tile.chosen ? Theme.brandTint : tile.down ? Theme.sunken : Theme.surface
        border.width: tile.chosen ? Math.round(0.7 * Theme.mm) : Theme.hair
        border.color: tile.chosen ? Theme.brand : Theme.keyLine
    }
    Item {
        anchors { fill: parent; margins: Theme.small }
        Picture {
            id: image
            anchors { left: parent.left; leftMargin: Theme.small; verticalCenter: parent.verticalCenter }
            name: tile.art
            size: Math.round(Math.min(parent.height * 0.7, 13 * Theme.mm))
        }
        Column {
            anchors { left: image.right; leftMargin: Theme.gap; right: parent.right; verticalCenter: parent.verticalCenter }
            Words {
                width: parent.width
                text: tile.text
                font.pixelSize: Theme.strong
                font.bold: true
                color: tile.chosen ? Theme.brand : Theme.ink
            }
            Words {
                width: parent.width
                text: tile.onlyCounts ? qsTr("people are only counted") : tile.title
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.label
                color: tile.chosen ? Theme.brand : Theme.quiet
            }
        }
    }
}
