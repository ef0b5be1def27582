pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One household of a round: its name leads to the six-part sheet, four keys grade it at once.
Item {
    id: row

    required property int household
    required property string number
    required property string name
    required property int grade
    required property int total
    required property bool scored
    required property var words
    readonly property var tints: [Theme.awardTint, Theme.balanceTint, Theme.redeemTint, Theme.badTint]
    readonly property var inks: [Theme.awardInk, Theme.balanceInk, Theme.redeemInk, Theme.bad]
    signal graded(int grade)
    signal sheetAsked()

    objectName: "row_" + number

    T.AbstractButton {
        id: head
        objectName: "sheet_" + row.number
        anchors { left: parent.left; right: keys.left; rightMargin: Theme.gap; top: parent.top; bottom: parent.bottom }
        focusPolicy: Qt.NoFocus
        Accessible.role: Accessible.Button
        Accessible.name: row.name
        onClicked: row.sheetAsked()
        background: Rectangle {
            radius: Theme.corner
            color: head.down ? Theme.sunken : row.grade > 0 ? row.tints[row.grade - 1] : Theme.surface
            border.width: Theme.hair
            border.color: Theme.keyLine
        }
        Item {
            anchors.fill: parent
            TwoLines {
                anchors {
                    left: parent.left; leftMargin: Theme.small; right: sum.left
                    verticalCenter: parent.verticalCenter
                }
                text: row.name
                note: row.number
            }
            Words {
                id: sum
                objectName: "total_" + row.number
                anchors { right: parent.right; rightMargin: Theme.small; bottom: parent.bottom; bottomMargin: Theme.small }
                visible: row.scored
                text: row.total
                font.bold: true
            }
        }
    }
    Row {
        id: keys
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        spacing: Theme.gap
        Repeater {
            model: 4
            T.AbstractButton {
                id: key
                required property int index
                readonly property bool isChosen: row.grade === key.index + 1
                objectName: "grade_" + row.number + "_" + (key.index + 1)
                width: Theme.target
                height: row.height
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.Button
                Accessible.name: row.name + " " + row.words[key.index]
                onClicked: row.graded(key.index + 1)
                background: Rectangle {
                    radius: Theme.corner
                    color: key.isChosen ? row.inks[key.index] : key.down ? Theme.sunken : Theme.surface
                    border.width: Theme.hair
                    border.color: Theme.keyLine
                }
                contentItem: Words {
                    text: row.words[key.index]
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    font.bold: key.isChosen
                    color: key.isChosen ? Theme.light : Theme.ink
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.least
                }
            }
        }
    }
}
