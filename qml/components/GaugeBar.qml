pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// How much of what is there has been promised: a bar with marks where it becomes tight and where it is full.
Item {
    id: gauge

    required property int percent
    required property var marks
    /// "calm", "warning", "full"
    required property string level
    readonly property int whole: 125
    readonly property color ink: level === "full" ? Theme.bad : level === "warning" ? Theme.redeemInk : Theme.good

    implicitHeight: Math.round(30 * Theme.mm)

    Words {
        id: figure
        objectName: "gaugePercent"
        anchors { top: parent.top; left: parent.left }
        text: gauge.percent >= 999 ? qsTr("nothing stands behind the points") : qsTr("%1 % promised").arg(gauge.percent)
        font.pixelSize: Theme.points
        font.bold: true
        color: gauge.ink
    }
    Rectangle {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Math.round(6 * Theme.mm) }
        height: Math.round(11 * Theme.mm)
        radius: Theme.corner
        color: Theme.sunken
        border.width: Theme.hair
        border.color: Theme.keyLine
        Rectangle {
            objectName: "gaugeFill"
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.hair }
            width: Math.max(0, (bar.width - 2 * Theme.hair) * Math.min(gauge.percent, gauge.whole) / gauge.whole)
            radius: Theme.corner
            color: gauge.ink
        }
    }
    Repeater {
        model: gauge.marks
        Item {
            id: mark
            required property int modelData
            x: bar.width * modelData / gauge.whole
            y: bar.y - Theme.small
            height: bar.height + 2 * Theme.small
            Rectangle {
                width: Math.round(0.6 * Theme.mm)
                height: parent.height
                color: Theme.ink
            }
            Words {
                anchors { horizontalCenter: parent.left; top: parent.bottom }
                text: qsTr("%1 %").arg(mark.modelData)
                font.pixelSize: Theme.label
            }
        }
    }
}
