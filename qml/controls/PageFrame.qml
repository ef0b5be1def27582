import QtQuick
import Jiamei.Kiosk

// The frame of every page but home: back top left, title, help top right, the page, and a bottom bar whose right end is
// the primary action.
Page {
    id: frame

    default property alias content: body.data
    property alias header: headerRow.data
    property alias footer: footerRow.data
    property alias primary: primaryPlace.data
    property string title
    property bool hasFooter: true
    property bool canGoBack: true
    /// What the back and help keys leave for a header without a title
    readonly property real headerRoom: width - backButton.width - helpKey.width - 3 * Theme.gap - 2 * Theme.pad
    signal back()

    Rectangle {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.bar
        color: Theme.surface
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.hair
            color: Theme.line
        }
        BigButton {
            id: backButton
            objectName: "back"
            anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            kind: "quiet"
            picture: "back"
            text: qsTr("Back")
            visible: frame.canGoBack
            onClicked: frame.back()
        }
        Words {
            anchors {
                left: frame.canGoBack ? backButton.right : parent.left; leftMargin: Theme.pad
                right: headerRow.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            text: frame.title
            font.pixelSize: Theme.title
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
        }
        HelpKey {
            id: helpKey
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            onClicked: frame.helpAsked()
        }
        Row {
            id: headerRow
            anchors { right: helpKey.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            height: Theme.target
            spacing: Theme.gap
        }
    }
    Item {
        id: body
        anchors {
            left: parent.left; right: parent.right
            top: top.bottom; bottom: frame.hasFooter ? bottomBar.top : parent.bottom
            leftMargin: Theme.pad; rightMargin: Theme.pad
            topMargin: Theme.gap; bottomMargin: frame.hasFooter ? 0 : Theme.small
        }
    }
    Item {
        id: bottomBar
        visible: frame.hasFooter
        anchors {
            left: parent.left; right: parent.right; bottom: parent.bottom
            leftMargin: Theme.pad; rightMargin: Theme.pad; bottomMargin: Theme.gap; topMargin: Theme.gap
        }
        height: Theme.primary + Theme.gap
        Row {
            id: footerRow
            anchors { left: parent.left; bottom: parent.bottom }
            height: Theme.primary
            spacing: Theme.gap
        }
        Row {
            id: primaryPlace
            anchors { right: parent.right; bottom: parent.bottom }
            height: Theme.primary
            layoutDirection: Qt.RightToLeft
            spacing: Theme.gap
        }
    }
}
