import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One question of the radar in plain words, and whether it was answered.
T.AbstractButton {
    id: row

    required property string flag
    required property string kind
    required property bool answered
    required property string answer
    required property FlagKinds kinds
    /// The model's role `text` is the button's word
    required text

    objectName: "flag_" + flag
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.corner
        color: row.down ? Theme.sunken : row.answered ? Theme.ground : Theme.surface
        border.width: Theme.hair
        border.color: Theme.keyLine
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: row.kinds.pictureOf(row.kind)
            size: Math.round(12 * Theme.mm)
        }
        Column {
            anchors {
                left: image.right; leftMargin: Theme.gap; right: pill.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: row.text
                wrapMode: Text.Wrap
                maximumLineCount: row.answered ? 1 : 2
            }
            Words {
                width: parent.width
                visible: row.answered
                text: qsTr("Answer: %1").arg(row.answer)
                font.pixelSize: Theme.label
                color: Theme.good
            }
        }
        StatusPill {
            id: pill
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            mood: row.answered ? "good" : "warn"
            picture: row.answered ? "check" : "warn"
            text: row.answered ? qsTr("answered") : qsTr("waits")
        }
    }
}
