import QtQuick
import Jiamei.Kiosk

// A page of two parts: what to choose from on the left 60 %, who it is for and the primary action on the right.
Page {
    id: frame

    default property alias content: leftBody.data
    property alias side: rightBody.data
    property alias header: headerRow.data
    property alias primary: primaryPlace.data
    property string title
    property string backText: qsTr("Back")
    property string backPicture: "back"
    readonly property real primaryWidth: rightSide.width
    signal back()

    Item {
        id: leftSide
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.gap }
        width: Math.round(parent.width * 0.6) - 2 * Theme.gap

        BigButton {
            id: top
            objectName: "back"
            kind: "quiet"
            picture: frame.backPicture
            text: frame.backText
            onClicked: frame.back()
        }
        Words {
            anchors {
                left: top.right; leftMargin: Theme.gap; right: headerRow.left; rightMargin: Theme.gap
                verticalCenter: top.verticalCenter
            }
            text: frame.title
            font.pixelSize: Theme.title
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
        HelpKey {
            id: helpKey
            anchors { right: parent.right; top: parent.top }
            onClicked: frame.helpAsked()
        }
        Row {
            id: headerRow
            anchors { right: helpKey.left; rightMargin: Theme.gap; top: parent.top }
            height: Theme.target
            spacing: Theme.gap
        }
        Item {
            id: leftBody
            anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        }
    }
    Rectangle {
        anchors { fill: rightSide; margins: -Theme.gap }
        color: Theme.sunken
    }
    Item {
        id: rightSide
        anchors { left: leftSide.right; leftMargin: Theme.gap * 2; right: parent.right; top: parent.top; bottom: parent.bottom; rightMargin: Theme.gap; topMargin: Theme.gap; bottomMargin: Theme.gap }
        Item {
            id: rightBody
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: primaryPlace.top; bottomMargin: Theme.gap }
        }
        Item {
            id: primaryPlace
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.primary
        }
    }
}
