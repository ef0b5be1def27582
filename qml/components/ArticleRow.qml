import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One article: what, where, when, and how often it was read.
T.AbstractButton {
    id: row

    required property int document
    required property string title
    required property string channel
    required property string date
    required property int reads

    objectName: "article_" + document
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: title

    background: Rectangle {
        radius: Theme.corner
        color: row.down ? Theme.sunken : Theme.surface
        border.width: Theme.hair
        border.color: Theme.keyLine
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: "article"
            size: Math.round(10 * Theme.mm)
        }
        Column {
            anchors {
                left: image.right; leftMargin: Theme.gap; right: count.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: row.title
                font.bold: true
            }
            Words {
                width: parent.width
                text: row.channel + " · " + row.date
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
        Column {
            id: count
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: -Theme.small
            Words {
                anchors.right: parent.right
                text: row.reads
                font.pixelSize: Theme.strong
                font.bold: true
            }
            Words {
                anchors.right: parent.right
                //: how often an article was read
                text: qsTr("reads")
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
    }
}
