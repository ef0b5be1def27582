import QtQuick
import Jiamei.Kiosk

// Who serves: a name, then a PIN.
PageFrame {
    id: page

    required property SessionModel session
    required property ScannerInput scanner
    property string chosen
    signal leave()

    title: qsTr("Who is serving?")
    onBack: page.leave()
    Component.onCompleted: page.session.people.pageSize = 6
    Connections {
        target: page.scanner
        function onTyped(key) { pad.type(key) }
        function onErased() { pad.erase() }
    }
    Connections {
        target: page.session
        function onSignInRefused() { pad.reset() }
    }

    PeopleRow {
        anchors { left: parent.left; right: pad.left; rightMargin: Theme.pad * 2; top: parent.top }
        model: page.session.people
        chosen: page.chosen
        onPicked: (id, name) => {
            page.chosen = id
            pad.reset()
        }
    }
    Column {
        visible: page.session.people.total === 0
        anchors { left: parent.left; right: pad.left; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap
        Picture {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "persons"
            size: Math.round(24 * Theme.mm)
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No operator has been set up yet.")
            color: Theme.quiet
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Call whoever set up this machine.")
            color: Theme.quiet
        }
    }
    PinPad {
        id: pad
        objectName: "pinPad"
        anchors { right: parent.right; top: parent.top }
        ready: page.chosen !== "" && !page.session.busy
        waitSeconds: page.session.waitSeconds
    }
    primary: BigButton {
        objectName: "signIn"
        width: pad.width
        kind: "primary"
        picture: "check"
        text: page.session.busy ? qsTr("One moment …") : qsTr("Sign in")
        enabled: page.chosen !== "" && pad.complete && !page.session.busy && page.session.waitSeconds === 0
        onClicked: page.session.signIn(page.chosen, pad.pin)
    }
}
