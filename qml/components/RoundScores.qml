pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// The six-part sheet of one household; the grade follows from the total.
Item {
    id: view

    required property RoundModel round
    readonly property var words: [qsTr("Yard"), qsTr("Rooms"), qsTr("Kitchen"), qsTr("Toilet"), qsTr("Manners"), qsTr("Knowledge")]
    readonly property var grades: [qsTr("Best"), qsTr("Clean"), qsTr("Fair"), qsTr("Poor")]

    Keypad {
        id: pad
        keyHeight: Math.floor((parent.height - 3 * Theme.gap) / 4)
        onDigit: value => view.round.type(value)
        onErase: view.round.erase()
        onClear: view.round.clearSheet()
    }
    Grid {
        id: parts
        anchors { left: pad.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: sums.top; bottomMargin: Theme.gap }
        columns: 2
        spacing: Theme.gap
        Repeater {
            model: 6
            T.AbstractButton {
                id: part
                required property int index
                readonly property bool isCurrent: view.round.part === part.index
                readonly property int score: view.round.scores[part.index] ?? -1
                objectName: "part_" + part.index
                width: (parts.width - Theme.gap) / 2
                height: (parts.height - 2 * Theme.gap) / 3
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.Button
                Accessible.name: view.words[part.index]
                onClicked: view.round.choosePart(part.index)
                background: Rectangle {
                    radius: Theme.corner
                    color: part.isCurrent ? Theme.brandTint : Theme.surface
                    border.width: part.isCurrent ? Math.round(0.6 * Theme.mm) : Theme.hair
                    border.color: part.isCurrent ? Theme.brand : Theme.keyLine
                }
                Item {
                    anchors.fill: parent
                    Words {
                        anchors { left: parent.left; leftMargin: Theme.gap; right: figure.left; verticalCenter: parent.verticalCenter }
                        text: view.words[part.index]
                        font.pixelSize: Theme.strong
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.least
                    }
                    Words {
                        id: figure
                        anchors { right: most.left; verticalCenter: parent.verticalCenter }
                        text: part.score < 0 ? "–" : part.score
                        font.pixelSize: Theme.points
                        font.bold: true
                        color: part.score < 0 ? Theme.quiet : Theme.ink
                    }
                    Words {
                        id: most
                        anchors { right: parent.right; rightMargin: Theme.gap; baseline: figure.baseline }
                        text: " / " + view.round.most[part.index]
                        color: Theme.quiet
                    }
                }
            }
        }
    }
    Row {
        id: sums
        anchors { left: parts.left; right: parent.right; bottom: parent.bottom }
        height: Theme.target
        spacing: Theme.pad
        Words {
            objectName: "total"
            anchors.verticalCenter: parent.verticalCenter
            text: view.round.sum < 0 ? qsTr("All six parts make the total.") : qsTr("Total: %1").arg(view.round.sum)
            font.pixelSize: view.round.sum < 0 ? Theme.body : Theme.title
            font.bold: view.round.sum >= 0
            color: view.round.sum < 0 ? Theme.quiet : Theme.ink
        }
        Words {
            objectName: "gradeWord"
            anchors.verticalCenter: parent.verticalCenter
            visible: view.round.grade > 0
            text: view.round.grade > 0 ? view.grades[view.round.grade - 1] : ""
            font.pixelSize: Theme.title
            font.bold: true
            color: Theme.good
        }
    }
}
