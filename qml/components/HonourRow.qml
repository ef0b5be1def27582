import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One honour of the register: whose, which, and what became of its bonus.
T.AbstractButton {
    id: row

    required property int document
    required property string number
    required property string name
    required property string kind
    required property string level
    required property int year
    required property string certificate
    required property int bonus
    required property string bonusState
    required property bool chosen
    required property HonourLevels levels

    objectName: "honour_" + document
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name + " " + kind

    background: Rectangle {
        radius: Theme.corner
        color: row.chosen ? Theme.brandTint : row.down ? Theme.sunken : Theme.surface
        border.width: row.chosen ? Math.round(0.7 * Theme.mm) : Theme.hair
        border.color: row.chosen ? Theme.brand : Theme.keyLine
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: "rule-honour"
            size: Math.round(10 * Theme.mm)
        }
        Column {
            id: who
            anchors { left: image.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            width: Math.round(parent.width * 0.2)
            Words {
                width: parent.width
                text: row.name
                font.bold: true
            }
            Words {
                width: parent.width
                text: qsTr("No. %1").arg(row.number)
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
        Column {
            anchors {
                left: who.right; leftMargin: Theme.gap; right: gain.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: row.kind
            }
            Words {
                width: parent.width
                //: level, year and number of the certificate
                text: row.certificate === "" ? qsTr("%1 level, %2").arg(row.levels.wordOf(row.level)).arg(row.year)
                    : qsTr("%1 level, %2, certificate %3").arg(row.levels.wordOf(row.level)).arg(row.year).arg(row.certificate)
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
        Column {
            id: gain
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: -Theme.small
            Words {
                anchors.right: parent.right
                text: "+" + row.bonus
                visible: row.bonus > 0
                font.pixelSize: Theme.strong
                font.bold: true
                color: row.bonusState === "posted" ? Theme.good : Theme.quiet
            }
            Words {
                anchors.right: parent.right
                text: row.bonusState === "waiting" ? qsTr("under review") : row.bonusState === "posted" ? qsTr("given")
                    : row.bonusState === "refused" ? qsTr("not given") : row.bonusState === "reversed" ? qsTr("taken back")
                    : qsTr("no points")
                font.pixelSize: Theme.label
                color: row.bonusState === "posted" ? Theme.good : row.bonusState === "waiting" ? Theme.warn : Theme.quiet
            }
        }
    }
}
