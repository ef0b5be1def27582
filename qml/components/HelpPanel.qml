pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What to do on a page: at most three sentences, each with its picture, lit up one after the other within twelve
// seconds, and a pulsing ring round the key that comes next. Any touch ends it; the key in the ring is pressed by it.
Item {
    id: panel

    property Page page: null
    property Item key: null
    property rect hole: Qt.rect(0, 0, 0, 0)
    property int step: 0
    property int stepMs: 4000
    readonly property var steps: panel.page !== null ? HelpTexts.steps(panel.page.topic) : []

    function show(page: Page) {
        panel.page = page
        panel.key = HelpTexts.nextKey(page, page.topic)
        panel.hole = panel.key !== null ? panel.key.mapToItem(panel, 0, 0, panel.key.width, panel.key.height) : Qt.rect(0, 0, 0, 0)
        panel.step = 0
        panel.visible = true
    }
    function close() {
        panel.visible = false
        panel.page = null
        panel.key = null
    }

    component Shade: Rectangle {
        color: Theme.shade
        MouseArea { anchors.fill: parent }
    }
    Timer {
        interval: panel.stepMs
        repeat: true
        running: panel.visible && panel.step < panel.steps.length - 1
        onTriggered: panel.step += 1
    }
    Shade {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: panel.hole.y
    }
    Shade {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: panel.height - panel.hole.y - panel.hole.height
    }
    Shade {
        anchors { left: parent.left }
        y: panel.hole.y
        width: panel.hole.x
        height: panel.hole.height
    }
    Shade {
        anchors { right: parent.right }
        y: panel.hole.y
        width: panel.width - panel.hole.x - panel.hole.width
        height: panel.hole.height
    }
    Rectangle {
        objectName: "helpRing"
        visible: panel.key !== null
        x: panel.hole.x - Theme.small
        y: panel.hole.y - Theme.small
        width: panel.hole.width + 2 * Theme.small
        height: panel.hole.height + 2 * Theme.small
        radius: Theme.corner + Theme.small
        color: "transparent"
        border.width: Theme.small
        border.color: Theme.highlight
        SequentialAnimation on opacity {
            running: panel.visible && panel.key !== null
            loops: Animation.Infinite
            NumberAnimation { to: 0.35; duration: 600 }
            NumberAnimation { to: 1; duration: 600 }
        }
    }
    Rectangle {
        id: card
        objectName: "helpCard"
        readonly property bool above: panel.hole.y + panel.hole.height / 2 > panel.height / 2
        anchors.horizontalCenter: parent.horizontalCenter
        y: panel.key === null ? Math.round((panel.height - height) / 2) : above ? Theme.gap : panel.height - height - Theme.gap
        width: panel.width - 2 * Theme.gap
        height: Math.round(45 * Theme.mm)
        radius: Theme.corner * 1.6
        color: Theme.surface

        Row {
            id: parts
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.pad }
            spacing: Theme.gap
            Repeater {
                model: panel.steps
                Rectangle {
                    id: part
                    required property var modelData
                    required property int index
                    width: (card.width - 2 * Theme.pad - understood.width - 3 * Theme.gap) / 3
                    height: parts.height
                    radius: Theme.corner
                    color: part.index === panel.step ? Theme.warnTint : Theme.sunken
                    Picture {
                        id: image
                        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.small }
                        name: part.modelData[0]
                        size: Math.round(13 * Theme.mm)
                    }
                    // Chinese breaks anywhere: lines of about one length, so that no character stands alone in the last.
                    TextMetrics {
                        id: whole
                        font { family: Theme.family; pixelSize: Theme.body }
                        text: part.modelData[1]
                    }
                    Words {
                        objectName: "helpStep_" + part.index
                        readonly property real room: part.width - 2 * Theme.small
                        readonly property real even: Math.ceil(whole.advanceWidth / Math.max(1, Math.ceil(whole.advanceWidth / room))) + Theme.body
                        anchors {
                            horizontalCenter: parent.horizontalCenter; top: image.bottom; bottom: parent.bottom
                            topMargin: Theme.small; bottomMargin: Theme.small
                        }
                        width: whole.text.indexOf(" ") >= 0 ? room : Math.min(room, even)
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        wrapMode: Text.Wrap
                        text: part.modelData[1]
                        fontSizeMode: Text.Fit
                        minimumPixelSize: Theme.least
                    }
                }
            }
        }
        Words {
            anchors {
                left: understood.left; right: understood.right; top: parent.top; bottom: understood.top
                topMargin: Theme.pad; bottomMargin: Theme.small
            }
            visible: panel.key !== null
            wrapMode: Text.Wrap
            text: qsTr("The key in the ring comes next.")
            font.bold: true
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
        }
        BigButton {
            id: understood
            objectName: "helpClose"
            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.pad }
            height: Theme.primary
            width: Math.round(48 * Theme.mm)
            picture: "check"
            text: qsTr("Understood")
        }
    }
    // Sees every touch before what lies below and takes none.
    Item {
        anchors.fill: parent
        PointHandler {
            onActiveChanged: if (!active) panel.close()
        }
    }
}
