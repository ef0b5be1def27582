pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The declared relatives of a household: nobody of them decides about its points.
PageFrame {
    id: page

    required property KinModel kin
    required property SessionModel session
    signal leave()
    signal otherAsked()
    signal secondAsked()

    title: page.kin.name + "  " + qsTr("No. %1").arg(page.kin.numberText)
    onBack: page.leave()
    Component.onCompleted: page.kin.start()
    Connections {
        target: page.kin
        function onSecondNeeded() {
            if (page.session.othersWhoDecide > 0)
                page.secondAsked()
            else
                page.kin.confirmWith("", "")
        }
    }

    header: Pager {
        objectName: "kinPager"
        rows: page.kin.kin
    }
    Banner {
        id: banner
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: qsTr("Relatives never decide about each other's points, whatever their role.")
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.kin.kin
        delegate: Rectangle {
            id: row
            required property int household
            required property string number
            required property string name
            width: list.width
            height: Theme.target
            radius: Theme.corner
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.line
            Words {
                anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                text: row.name + "  " + qsTr("No. %1").arg(row.number)
                font.pixelSize: Theme.strong
            }
            BigButton {
                objectName: "endKin_" + row.number
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                kind: "quiet"
                picture: "close"
                text: qsTr("No longer")
                enabled: !page.kin.busy
                onClicked: page.kin.end(row.household)
            }
        }
        EmptyState {
            objectName: "noKin"
            visible: page.kin.loaded && page.kin.kin.total === 0
            picture: "persons"
            text: qsTr("No relatives are declared.")
            note: qsTr("Add the households that are kin, so that they do not decide about each other.")
        }
    }
    primary: BigButton {
        objectName: "addKin"
        kind: "primary"
        picture: "plus"
        text: page.kin.busy ? qsTr("Saving …") : qsTr("Add relatives")
        enabled: !page.kin.busy
        onClicked: {
            page.kin.awaitOther()
            page.otherAsked()
        }
    }
}
