import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// Three things to come for; the whole screen listens for a card.
Page {
    id: page

    required property SessionModel session
    required property Language language
    required property BoardModel board
    property int boardMs: 45000
    signal balanceAsked()
    signal redeemAsked()
    signal awardAsked()
    signal staffAsked()
    signal dayOpenAsked()

    Rectangle {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.bar + Theme.gap
        color: Theme.brand

        Picture {
            id: emblem
            anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            name: "household"
            size: Math.round(13 * Theme.mm)
        }
        Column {
            anchors {
                left: emblem.right; leftMargin: Theme.gap; right: keys.left; rightMargin: Theme.gap
                // Clear of the mark of practice mode, which hangs from the upper edge
                verticalCenter: parent.verticalCenter; verticalCenterOffset: page.session.practice ? Theme.small : 0
            }
            Words {
                width: parent.width
                text: page.session.siteName
                font.pixelSize: Theme.title
                font.bold: true
                color: Theme.light
            }
            Words {
                width: parent.width
                text: qsTr("Jiamei points shop")
                color: Theme.light
                font.pixelSize: Theme.label
            }
        }
        Row {
            id: keys
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.gap
            BigButton {
                objectName: "language"
                picture: "language"
                text: page.language.tag === "en" ? "中文" : "English"
                onClicked: page.language.toggle()
            }
            BigButton {
                objectName: "staff"
                picture: "staff"
                text: page.session.signedIn ? page.session.operatorName : qsTr("Staff")
                onClicked: page.staffAsked()
            }
            HelpKey { onClicked: page.helpAsked() }
        }
    }
    Row {
        id: tiles
        anchors {
            left: parent.left; right: parent.right; top: top.bottom; bottom: hint.top
            leftMargin: Theme.pad; rightMargin: Theme.pad; topMargin: Theme.pad; bottomMargin: Theme.pad
        }
        spacing: Theme.pad
        readonly property real tileWidth: (width - 2 * spacing) / 3

        PictureTile {
            objectName: "balance"
            width: tiles.tileWidth
            height: tiles.height
            picture: "balance"
            text: qsTr("Check points")
            note: qsTr("See what you have")
            tint: Theme.balanceTint
            wordColour: Theme.balanceInk
            wordSize: Math.round(9 * Theme.mm)
            onClicked: page.balanceAsked()
        }
        PictureTile {
            objectName: "redeem"
            width: tiles.tileWidth
            height: tiles.height
            picture: "redeem"
            text: qsTr("Redeem")
            note: qsTr("Points for goods")
            tint: Theme.redeemTint
            wordColour: Theme.redeemInk
            wordSize: Math.round(9 * Theme.mm)
            onClicked: page.redeemAsked()
        }
        PictureTile {
            objectName: "award"
            width: tiles.tileWidth
            height: tiles.height
            picture: "award"
            text: qsTr("Give points")
            note: qsTr("For good conduct")
            tint: Theme.awardTint
            wordColour: Theme.awardInk
            wordSize: Math.round(9 * Theme.mm)
            onClicked: page.awardAsked()
        }
    }
    T.AbstractButton {
        id: hint
        objectName: "openTheDay"
        anchors {
            left: parent.left; right: parent.right; bottom: strip.top
            leftMargin: Theme.pad; rightMargin: Theme.pad; bottomMargin: Theme.gap
        }
        height: Math.round(18 * Theme.mm)
        // A key only while the shop is closed; while it is open a sentence.
        enabled: hint.closed
        focusPolicy: Qt.NoFocus
        text: hint.closed ? qsTr("The shop is closed. Touch here to open the day.")
                          : qsTr("Or simply show your points card to the scanner")
        Accessible.role: hint.closed ? Accessible.Button : Accessible.StaticText
        Accessible.name: text
        onClicked: page.dayOpenAsked()
        readonly property bool closed: !page.session.dayOpen
        background: Rectangle {
            radius: Theme.corner
            color: !hint.closed ? Theme.surface : hint.down ? Qt.darker(Theme.warnTint, 1.08) : Theme.warnTint
            border.width: hint.closed ? Math.round(0.6 * Theme.mm) : Theme.hair
            border.color: hint.closed ? Theme.warn : Theme.line
        }
        Row {
            anchors.centerIn: parent
            spacing: Theme.pad
            Picture {
                anchors.verticalCenter: parent.verticalCenter
                name: hint.closed ? "moon" : "cardholder"
                size: Math.round(12 * Theme.mm)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: hint.text
                font.pixelSize: Theme.strong
                font.bold: hint.closed
                color: hint.closed ? Theme.warn : Theme.ink
            }
        }
    }
    StatusStrip {
        id: strip
        anchors {
            left: parent.left; right: parent.right; bottom: parent.bottom
            leftMargin: Theme.pad; rightMargin: Theme.pad; bottomMargin: Theme.gap
        }
        session: page.session
    }
    NoticeBoard {
        objectName: "noticeBoard"
        anchors.fill: parent
        board: page.board
        waitMs: page.boardMs
        // Not below a page or while somebody serves
        watching: page.visible
    }
}
