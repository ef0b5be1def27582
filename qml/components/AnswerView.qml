pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The township's answer: at the first one its sixteen digits to compare, afterwards what it said.
Item {
    id: view

    required property HandoverModel handover
    readonly property bool comparing: handover.stage === "compare"

    Column {
        visible: view.comparing
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.pad
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Math.round(170 * Theme.mm))
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("This is the first answer. Does the township show the same sixteen digits? Phone the township and compare group by group.")
            font.pixelSize: Theme.strong
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap
            Repeater {
                model: view.handover.answerDigits.split(/[ -]/)
                Rectangle {
                    id: group
                    required property string modelData
                    required property int index
                    width: Math.round(42 * Theme.mm)
                    height: Theme.primary
                    radius: Theme.corner
                    color: Theme.surface
                    border.width: Theme.hair
                    border.color: Theme.line
                    Words {
                        objectName: "digits_" + group.index
                        anchors.centerIn: parent
                        text: group.modelData
                        font.pixelSize: Theme.huge
                        font.bold: true
                    }
                }
            }
        }
    }
    Row {
        visible: view.handover.stage === "read"
        anchors.centerIn: parent
        spacing: Theme.pad
        Picture {
            anchors.verticalCenter: parent.verticalCenter
            name: "done"
            size: Math.round(26 * Theme.mm)
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.small
            Words {
                objectName: "answerRead"
                text: view.handover.answerHasReceipt ? qsTr("The township's answer has arrived") : qsTr("The township now knows this shop")
                font.pixelSize: Theme.title
                font.bold: true
                color: Theme.good
            }
            Words {
                text: view.handover.answerHasReceipt ? qsTr("Everything in it counts as delivered.") : qsTr("Write the file again; it will be addressed to the township.")
            }
        }
    }
}
