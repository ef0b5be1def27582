pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Who else is on duty today: one touch puts somebody on, another takes them off. Objects named duty_<id>.
Column {
    id: tiles

    required property DayModel day
    property int columns: 2

    spacing: Theme.gap

    Grid {
        id: grid
        width: parent.width
        columns: tiles.columns
        spacing: Theme.gap
        Repeater {
            model: tiles.day.others
            BigButton {
                required property string personId
                required property string name
                required property string role
                required property bool onDuty
                objectName: "duty_" + personId
                width: (grid.width - (tiles.columns - 1) * grid.spacing) / tiles.columns
                height: Theme.primary
                leading: true
                chosen: onDuty
                picture: onDuty ? "check" : "user"
                text: name
                note: onDuty ? qsTr("on duty") : role === "manager" ? qsTr("Manager") : role === "operator" ? qsTr("Operator")
                    : role === "helper" ? qsTr("Helper") : qsTr("Supervisor")
                onClicked: tiles.day.toggleDuty(personId)
            }
        }
    }
    Pager {
        objectName: "dutyPager"
        rows: tiles.day.others
    }
}
