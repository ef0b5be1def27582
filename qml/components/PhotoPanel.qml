import QtQuick
import Jiamei.Kiosk

// The newest picture on the stick with its date, to be kept as evidence.
Panel {
    id: panel

    required property PhotoModel photo
    property string title
    signal used()

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(170 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.gap, Math.round(120 * Theme.mm))
    function ask() {
        panel.photo.look()
        panel.visible = true
    }

    Words {
        id: words
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: panel.title
        font.pixelSize: Theme.title
        font.bold: true
    }
    Rectangle {
        anchors {
            left: parent.left; right: parent.right; top: words.bottom; bottom: cancel.top
            topMargin: Theme.gap; bottomMargin: Theme.gap
        }
        radius: Theme.corner
        color: Theme.sunken
        Image {
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: date.top; margins: Theme.small }
            visible: panel.photo.found
            source: panel.photo.source
            sourceSize.width: Math.round(panel.width)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }
        Words {
            id: date
            objectName: "photoDate"
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.small }
            visible: panel.photo.found
            horizontalAlignment: Text.AlignHCenter
            text: isNaN(panel.photo.date) ? qsTr("The newest picture on the stick") : qsTr("Taken on %1").arg(Dates.moment(panel.photo.date))
        }
        Words {
            objectName: "photoWords"
            anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
            visible: !panel.photo.found
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: panel.photo.stick ? qsTr("No picture was found on the stick.")
                : qsTr("Plug in the stick or the camera's card that holds the picture, then look again.")
        }
    }
    BigButton {
        id: cancel
        objectName: "photoCancel"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "close"
        text: qsTr("No picture")
        onClicked: {
            panel.photo.clear()
            panel.visible = false
        }
    }
    BigButton {
        objectName: "photoAgain"
        anchors { left: cancel.right; leftMargin: Theme.gap; bottom: parent.bottom }
        height: Theme.primary
        picture: "refresh"
        text: qsTr("Look again")
        onClicked: panel.photo.look()
    }
    BigButton {
        objectName: "photoUse"
        anchors { right: parent.right; bottom: parent.bottom }
        kind: "primary"
        picture: "check"
        text: qsTr("Use it")
        enabled: panel.photo.found
        onClicked: {
            panel.photo.take()
            panel.visible = false
            panel.used()
        }
    }
}
