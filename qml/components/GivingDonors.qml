pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Who gives goods, to be chosen from; rows are donor, name, person, chosen.
Item {
    id: list

    required property RowsModel model
    readonly property int rowsShown: Math.max(1, Math.floor(hint.y / (Theme.target + Theme.gap)))
    signal chosen(int donor)

    onRowsShownChanged: list.model.pageSize = list.rowsShown
    Component.onCompleted: list.model.pageSize = list.rowsShown

    Column {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: list.model
            BigButton {
                id: row
                required property int donor
                required property string name
                required property bool person
                required chosen
                objectName: "donor_" + donor
                width: list.width
                leading: true
                picture: row.chosen ? "check" : row.person ? "user" : "users"
                text: row.name
                onClicked: list.chosen(row.donor)
            }
        }
    }
    // Below the rows, so that nobody is stuck whose giver is not among them
    Words {
        id: hint
        objectName: "donorMissing"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: list.model.total > 0
        wrapMode: Text.Wrap
        maximumLineCount: 2
        text: qsTr("Not in the list? A manager adds the donor under Donors first.")
        color: Theme.quiet
    }
    EmptyState {
        objectName: "noDonor"
        visible: list.model.total === 0
        picture: "source-donation"
        text: qsTr("No donor is in the list yet.")
        note: qsTr("A manager adds one under Donors, then comes back here.")
    }
}
