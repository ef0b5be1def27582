pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Who gives goods or money to the shop.
PageFrame {
    id: page

    required property DonorsModel donors
    required property SessionModel session
    signal leave()
    signal picked()
    signal newAsked()

    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.gap) / (Theme.target + Theme.gap)))

    title: qsTr("Donors")
    onBack: page.leave()
    onRowsShownChanged: page.donors.donors.pageSize = page.rowsShown
    Component.onCompleted: {
        page.donors.donors.pageSize = page.rowsShown
        page.donors.start()
    }
    // Back from one its name may be another.
    onVisibleChanged: if (page.visible) page.donors.load()

    header: Pager {
        objectName: "donorPager"
        rows: page.donors.donors
    }
    Item {
        id: list
        anchors.fill: parent
        Column {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: page.donors.donors
                BigButton {
                    id: row
                    required property int number
                    required property string name
                    required property string kindWords
                    required picture
                    objectName: "donor_" + row.number
                    width: list.width
                    leading: true
                    text: row.name
                    note: row.kindWords
                    onClicked: {
                        page.donors.open(row.number)
                        page.picked()
                    }
                }
            }
        }
        EmptyState {
            objectName: "noDonors"
            visible: page.donors.loaded && page.donors.donors.total === 0
            picture: "source-donation"
            text: qsTr("No donor is in the list yet.")
            note: page.session.mayManage ? qsTr("Add whoever gives goods or money.") : qsTr("A manager adds whoever gives goods or money.")
        }
    }
    primary: BigButton {
        objectName: "newDonor"
        kind: "primary"
        visible: page.session.mayManage
        picture: "plus"
        text: qsTr("New donor")
        onClicked: {
            page.donors.beginNew()
            page.newAsked()
        }
    }
}
