import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One rule of conduct with the points it gives.
T.AbstractButton {
    id: tile

    required property string code
    required property string title
    required property string unit
    required property int pointsMin
    required property int pointsMax
    required property bool isDeduction
    required property string review
    required property string picture
    required property int tint
    required property bool chosen

    objectName: "rule_" + code
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: title

    background: RowGround {
        chosen: tile.chosen
        down: tile.down
    }
    Item {
        anchors.fill: parent
        Rectangle {
            id: art
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.small }
            width: height
            radius: Theme.corner
            color: Theme.categoryTint(tile.tint)
            Picture {
                anchors.centerIn: parent
                name: tile.picture
                size: Math.round(parent.height * 0.7)
            }
        }
        Words {
            anchors {
                left: art.right; leftMargin: Theme.gap; right: points.left; rightMargin: Theme.small
                verticalCenter: parent.verticalCenter
            }
            text: tile.title
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.bold: tile.chosen
        }
        Column {
            id: points
            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            Words {
                anchors.right: parent.right
                text: (tile.isDeduction ? "−" : "+")
                      + (tile.pointsMin === tile.pointsMax ? tile.pointsMin : tile.pointsMin + "–" + tile.pointsMax)
                font.pixelSize: Theme.title
                font.bold: true
                color: tile.isDeduction ? Theme.bad : Theme.good
            }
            Words {
                anchors.right: parent.right
                text: tile.review === "meeting" ? qsTr("meeting decides") : tile.review === "two" ? qsTr("others review")
                    : qsTr("per %1").arg(tile.unit)
                font.pixelSize: Theme.label
                color: tile.review === "" ? Theme.quiet : Theme.warn
            }
        }
    }
}
