import QtQuick
import Jiamei.Kiosk

// When goods were produced and until when they are good.
Item {
    id: dates

    required property ReceiveLine line
    signal typeAsked(bool ofProduction)

    Column {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.pad
        SaidDate {
            objectName: "receiveProduced"
            width: parent.width
            date: dates.line.produced
            caption: qsTr("Production date")
            invitation: qsTr("Touch here to set it")
            onBegun: dates.line.sayProduced()
            onMoved: (days, months) => dates.line.moveProduced(days, months)
            onTypeAsked: dates.typeAsked(true)
        }
        SaidDate {
            objectName: "receiveUntil"
            width: parent.width
            date: dates.line.until
            caption: dates.line.shelfLifeDays > 0 ? qsTr("Last good day (it keeps %n day(s))", "", dates.line.shelfLifeDays) : qsTr("Last good day")
            invitation: qsTr("Touch here to set it")
            onBegun: dates.line.sayUntil()
            onMoved: (days, months) => dates.line.moveUntil(days, months)
            onTypeAsked: dates.typeAsked(false)
        }
    }
}
