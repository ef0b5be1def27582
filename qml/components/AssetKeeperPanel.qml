import QtQuick
import Jiamei.Kiosk

// Who answers for something of the shop: one of its people, or nobody.
Panel {
    id: panel

    required property SessionModel session
    property string chosen
    signal picked(string id, string name)

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(190 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.gap, 4 * Theme.primary + Theme.target + 6 * Theme.gap + 2 * Theme.pad)
    function ask() {
        panel.session.people.pageSize = 4
        panel.session.people.firstPage()
        panel.visible = true
    }

    Words {
        id: words
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: qsTr("Who answers for it?")
        font.pixelSize: Theme.title
        font.bold: true
    }
    PeopleRow {
        anchors { left: parent.left; right: parent.right; top: words.bottom; topMargin: Theme.gap }
        model: panel.session.people
        chosen: panel.chosen
        onPicked: (id, name) => {
            panel.visible = false
            panel.picked(id, name)
        }
    }
    BigButton {
        objectName: "keeperCancel"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "close"
        text: qsTr("Cancel")
        onClicked: panel.visible = false
    }
    BigButton {
        objectName: "keeperNobody"
        anchors { right: parent.right; bottom: parent.bottom }
        height: Theme.primary
        picture: "user"
        text: qsTr("Nobody")
        onClicked: {
            panel.visible = false
            panel.picked("", "")
        }
    }
}
