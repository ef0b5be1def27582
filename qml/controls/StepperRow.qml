import QtQuick
import Jiamei.Kiosk

// Minus, a large number, plus. It asks for a change and shows what it is given back.
Row {
    id: stepper

    required property int value
    property int from: 0
    property int to: 999
    property string caption
    property string lessText: qsTr("Less")
    property string moreText: qsTr("More")
    signal less()
    signal more()

    spacing: Theme.gap

    IconKey {
        objectName: stepper.objectName + "_less"
        picture: "minus"
        text: stepper.lessText
        enabled: stepper.value > stepper.from
        onClicked: stepper.less()
    }
    // As high as its keys: number and caption stand closer than their lines would, and neither sticks out.
    Item {
        width: Math.round(24 * Theme.mm)
        height: Theme.target
        Words {
            objectName: stepper.objectName + "_value"
            width: parent.width
            y: stepper.caption === "" ? Math.round((parent.height - height) / 2) : -Math.round(Theme.points / 4)
            horizontalAlignment: Text.AlignHCenter
            text: stepper.value
            font.pixelSize: Theme.points
            font.bold: true
        }
        Words {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: stepper.caption !== ""
            horizontalAlignment: Text.AlignHCenter
            text: stepper.caption
            font.pixelSize: Theme.label
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
            color: Theme.quiet
        }
    }
    IconKey {
        objectName: stepper.objectName + "_more"
        picture: "plus"
        text: stepper.moreText
        enabled: stepper.value < stepper.to
        onClicked: stepper.more()
    }
}
