pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What changes about a household, and its register.
PageGroup {
    id: group

    objectName: "householdGroup"
    picture: "household"
    text: qsTr("Households")
    note: qsTr("members and kin")
    entries: []
}
