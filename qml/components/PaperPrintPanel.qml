import QtQuick
import Jiamei.Kiosk

// How many new slips? They are four to a sheet.
Panel {
    id: panel

    required property PaperKitModel kit
    signal printAsked()

    visible: false
    panelHeight: Math.min(height - 2 * Theme.gap, Math.round(96 * Theme.mm))
    function ask() {
        panel.kit.beginPrint()
        panel.visible = true
    }

    Words {
        id: words
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: qsTr("How many new slips?")
        font.pixelSize: Theme.title
        font.bold: true
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: words.bottom; bottom: cancel.top; topMargin: Theme.pad }
        spacing: Theme.gap
        StepperRow {
            objectName: "paperCount"
            anchors.horizontalCenter: parent.horizontalCenter
            value: panel.kit.count
            from: panel.kit.step
            to: panel.kit.most
            caption: qsTr("slips")
            onLess: panel.kit.setCount(panel.kit.count - panel.kit.step)
            onMore: panel.kit.setCount(panel.kit.count + panel.kit.step)
        }
        Words {
            objectName: "paperSheets"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("%n sheet(s) to be cut", "", Math.ceil(panel.kit.count / panel.kit.step)) + " · "
                + qsTr("every slip has a number of its own")
            color: Theme.quiet
        }
    }
    BigButton {
        id: cancel
        objectName: "paperPrintCancel"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "close"
        text: qsTr("Cancel")
        onClicked: panel.visible = false
    }
    BigButton {
        objectName: "paperPrint"
        anchors { right: parent.right; bottom: parent.bottom }
        kind: "primary"
        picture: "print"
        text: qsTr("Print")
        onClicked: {
            panel.visible = false
            panel.printAsked()
        }
    }
}
