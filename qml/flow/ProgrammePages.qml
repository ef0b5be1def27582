pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Activities, rounds, honours.
PageGroup {
    id: group

    objectName: "programmeGroup"
    picture: "rule-broom"
    text: qsTr("Activities")
    note: qsTr("rounds and honours")
    entries: []
}
