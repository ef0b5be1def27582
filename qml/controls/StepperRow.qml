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
    Column {
        width: Math.round(24 * Theme.mm)
        anchors.verticalCenter: parent.verticalCenter
        spacing: -Theme.small
        Words {
            objectName: stepper.objectName + "_value"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: stepper.value
            font.pixelSize: Theme.points
            font.bold: true
        }
        Words {
            width: parent.width
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
