pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Who looks after a household: an operator, another household, or nobody.
PageFrame {
    id: page

    required property LiaisonModel liaison
    required property SessionModel session
    signal leave()
    signal otherAsked()

    title: qsTr("Who looks after %1?").arg(page.liaison.name)
    onBack: page.leave()
    Component.onCompleted: {
        page.session.people.pageSize = 4
        page.liaison.start()
    }
    Connections {
        target: page.liaison
        // A page that was left may live a little longer.
        enabled: page.visible
        function onSaved() { page.leave() }
    }

    Banner {
        id: banner
        objectName: "liaisonNow"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        picture: "liaison"
        text: !page.liaison.loaded ? "" : page.liaison.nowName === "" ? qsTr("Nobody looks after no. %1 yet.").arg(page.liaison.numberText)
            : qsTr("Now: %1").arg(page.liaison.nowName)
    }
    PeopleRow {
        id: people
        anchors { left: parent.left; right: others.left; rightMargin: Theme.pad; top: banner.bottom; topMargin: Theme.gap }
        model: page.session.people
        chosen: page.liaison.personId
        onPicked: (id, name) => page.liaison.choosePerson(id)
    }
    Column {
        id: others
        anchors { right: parent.right; top: banner.bottom; topMargin: Theme.gap }
        width: Math.round(parent.width * 0.36)
        spacing: Theme.gap
        BigButton {
            objectName: "otherHousehold"
            width: parent.width
            height: Theme.primary
            leading: true
            chosen: page.liaison.otherName !== ""
            picture: page.liaison.otherName === "" ? "household" : "check"
            text: page.liaison.otherName === "" ? qsTr("Another household") : page.liaison.otherName
            note: page.liaison.otherName === "" ? qsTr("find it by name or number") : qsTr("another household")
            onClicked: {
                page.liaison.awaitOther()
                page.otherAsked()
            }
        }
        BigButton {
            objectName: "noLiaison"
            width: parent.width
            height: Theme.primary
            leading: true
            chosen: page.liaison.loaded && page.liaison.nobody
            picture: page.liaison.loaded && page.liaison.nobody ? "check" : "close"
            text: qsTr("Nobody")
            onClicked: page.liaison.chooseNobody()
        }
    }
    primary: BigButton {
        objectName: "saveLiaison"
        kind: "primary"
        picture: "check"
        text: page.liaison.busy ? qsTr("Saving …") : qsTr("Record")
        enabled: page.liaison.ready
        onClicked: page.liaison.save()
    }
}
