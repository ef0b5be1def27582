import QtQuick
import Jiamei.Kiosk

// A date that may be left unsaid: a key to say it, then steps by day and month, or eight digits typed.
Column {
    id: said

    /// 2026-03-09; "" = not said
    required property string date
    property string caption
    property string invitation
    signal begun()
    signal moved(int days, int months)
    signal typeAsked()

    spacing: Theme.gap

    Words {
        width: parent.width
        text: said.caption
        font.pixelSize: Theme.strong
        font.bold: true
    }
    BigButton {
        objectName: said.objectName + "_say"
        width: said.width
        visible: said.date === ""
        leading: true
        picture: "calendar"
        text: said.invitation
        onClicked: said.begun()
    }
    Row {
        visible: said.date !== ""
        spacing: Theme.gap
        DateRow {
            objectName: said.objectName
            date: said.date
            onMoved: (days, months) => said.moved(days, months)
        }
        IconKey {
            objectName: said.objectName + "_type"
            picture: "number"
            text: qsTr("Type")
            onClicked: said.typeAsked()
        }
    }
}
