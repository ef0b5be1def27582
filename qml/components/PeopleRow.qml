pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The operators as tiles, a few at a time; objects named person_<id>.
Column {
    id: people

    required property RowsModel model
    property string chosen
    property string except
    property int columns: 2
    /// Only those who may be a second person
    property bool decidingOnly: false
    signal picked(string id, string name)

    spacing: Theme.gap

    Grid {
        id: grid
        width: parent.width
        columns: people.columns
        spacing: Theme.gap
        Repeater {
            model: people.model
            BigButton {
                required property string personId
                required property string name
                required property string role
                required property bool mayDecide
                objectName: "person_" + personId
                visible: personId !== people.except && (!people.decidingOnly || mayDecide)
                width: (grid.width - (people.columns - 1) * Theme.gap) / people.columns
                height: Theme.primary
                leading: true
                chosen: people.chosen === personId
                picture: chosen ? "check" : "user"
                text: name
                note: role === "manager" ? qsTr("Manager") : role === "operator" ? qsTr("Operator")
                    : role === "helper" ? qsTr("Helper") : qsTr("Supervisor")
                onClicked: people.picked(personId, name)
            }
        }
    }
    Pager {
        objectName: "peoplePager"
        rows: people.model
    }
}
