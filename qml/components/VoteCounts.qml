pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// The three counts of a vote, typed on the keypad beside them; each an object named count_0, count_1, count_2.
Item {
    id: counts

    required property RuleVoteModel vote

    implicitWidth: fields.width + Theme.pad + pad.width
    implicitHeight: Math.max(fields.height, pad.height)

    Column {
        id: fields
        width: Math.round(62 * Theme.mm)
        spacing: Theme.gap
        Repeater {
            model: [qsTr("In favour"), qsTr("Against"), qsTr("Abstain")]
            T.AbstractButton {
                id: field
                required property string modelData
                required property int index
                readonly property bool isCurrent: index === counts.vote.place
                readonly property int count: counts.vote.counts[index]
                objectName: "count_" + index
                width: fields.width
                height: Theme.primary
                focusPolicy: Qt.NoFocus
                text: modelData
                Accessible.role: Accessible.Button
                Accessible.name: modelData
                onClicked: counts.vote.choosePlace(field.index)
                background: Rectangle {
                    radius: Theme.corner
                    color: field.isCurrent ? Theme.brandTint : Theme.surface
                    border.width: field.isCurrent ? Math.round(0.6 * Theme.mm) : Theme.hair
                    border.color: field.isCurrent ? Theme.brand : Theme.keyLine
                }
                Item {
                    anchors.fill: parent
                    Words {
                        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                        text: field.text
                        font.pixelSize: Theme.strong
                    }
                    Words {
                        objectName: "counted_" + field.index
                        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                        text: field.count < 0 ? "–" : field.count
                        font.pixelSize: Theme.points
                        font.bold: true
                        color: field.index === 0 ? Theme.good : field.index === 1 ? Theme.bad : Theme.quiet
                    }
                }
            }
        }
    }
    Keypad {
        id: pad
        anchors { left: fields.right; leftMargin: Theme.pad; top: parent.top }
        onDigit: value => counts.vote.typeDigit(value)
        onErase: counts.vote.eraseDigit()
        onClear: counts.vote.clearPlace()
    }
}
