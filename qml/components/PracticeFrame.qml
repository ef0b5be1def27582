pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The striped border of practice mode, over every page, and above them a band with its word.
Item {
    id: frame

    anchors.fill: parent
    readonly property real thickness: Math.round(1.2 * Theme.mm)

    component Stripes: Item {
        id: stripes
        property bool isUpright: false
        clip: true
        readonly property real step: Math.round(8 * Theme.mm)
        Rectangle { anchors.fill: parent; color: Theme.practiceA }
        Repeater {
            model: Math.ceil((stripes.isUpright ? stripes.height : stripes.width) / stripes.step / 2)
            Rectangle {
                required property int index
                x: stripes.isUpright ? 0 : index * 2 * stripes.step
                y: stripes.isUpright ? index * 2 * stripes.step : 0
                width: stripes.isUpright ? stripes.width : stripes.step
                height: stripes.isUpright ? stripes.step : stripes.height
                color: Theme.practiceB
            }
        }
    }

    Stripes { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: frame.thickness }
    Stripes { anchors { left: parent.left; top: parent.top; bottom: parent.bottom } width: frame.thickness; isUpright: true }
    Stripes { anchors { right: parent.right; top: parent.top; bottom: parent.bottom } width: frame.thickness; isUpright: true }

    // The pages begin below it.
    Rectangle {
        objectName: "practiceMark"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.practiceBand
        color: Theme.practiceA
        Words {
            anchors.centerIn: parent
            text: qsTr("Practice – nothing counts")
            font.bold: true
            font.pixelSize: Theme.label
            color: Theme.practiceB
        }
    }
}
