pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Rankings, gauge, radar, policy.
PageGroup {
    id: group

    objectName: "insightGroup"
    picture: "rule-health"
    text: qsTr("Overview")
    note: qsTr("rankings and budget")
    entries: []
}
