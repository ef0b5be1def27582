import QtQuick
import Jiamei.Kiosk

// A second person says yes to one act with their own PIN.
Panel {
    id: panel

    required property SessionModel session
    required property ScannerInput scanner
    property string chosen
    /// What is to be agreed to, in words
    property string what
    /// Who alone may agree, as { id, name }; null = one of the list
    property var only: null
    signal approved(string id, string pin)
    signal cancelled()

    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(190 * Theme.mm))
    panelHeight: height - 2 * Theme.small
    function ask(what: string, only: var) {
        panel.what = what
        panel.only = only
        panel.chosen = only ? only.id : ""
        pad.reset()
        panel.session.people.pageSize = 6
        panel.visible = true
    }
    Connections {
        target: panel.scanner
        enabled: panel.visible
        function onTyped(key) { pad.type(key) }
        function onErased() { pad.erase() }
    }

    Words {
        id: title
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: panel.only ? qsTr("%1, type your PIN").arg(panel.only.name) : qsTr("Second person: who agrees?")
        font.pixelSize: Theme.title
        font.bold: true
    }
    Rectangle {
        id: matter
        anchors { left: parent.left; right: pad.left; rightMargin: Theme.pad; top: title.bottom; topMargin: Theme.gap }
        height: matterWords.implicitHeight + 2 * Theme.gap
        radius: Theme.corner
        color: Theme.warnTint
        Words {
            id: matterWords
            objectName: "secondMatter"
            anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
            text: panel.what
            wrapMode: Text.Wrap
            maximumLineCount: panel.only ? 7 : 3
            color: Theme.warn
            font.bold: true
        }
    }
    BigButton {
        objectName: "person_" + (panel.only ? panel.only.id : "")
        anchors { left: parent.left; right: pad.left; rightMargin: Theme.pad; top: matter.bottom; topMargin: Theme.gap }
        height: Theme.primary
        visible: panel.only !== null
        leading: true
        chosen: true
        picture: "check"
        text: panel.only ? panel.only.name : ""
        onClicked: pad.reset()
    }
    PeopleRow {
        visible: panel.only === null
        anchors { left: parent.left; right: pad.left; rightMargin: Theme.pad; top: matter.bottom; topMargin: Theme.gap }
        model: panel.session.people
        except: panel.session.operatorId
        decidingOnly: true
        chosen: panel.chosen
        columns: 2
        onPicked: (id, name) => {
            panel.chosen = id
            pad.reset()
        }
    }
    PinPad {
        id: pad
        anchors { right: parent.right; top: title.bottom; topMargin: Theme.gap }
        ready: panel.chosen !== ""
    }
    BigButton {
        objectName: "secondCancel"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "close"
        text: qsTr("Cancel")
        onClicked: panel.cancelled()
    }
    BigButton {
        objectName: "secondApprove"
        anchors { right: parent.right; bottom: parent.bottom }
        width: pad.width
        kind: "primary"
        picture: "check"
        text: qsTr("I agree")
        enabled: panel.chosen !== "" && pad.complete
        onClicked: panel.approved(panel.chosen, pad.pin)
    }
}
