import QtQuick
import Jiamei.Kiosk

// A date and the keys that move it by a day or a month. It asks for a change and shows what it is given back.
Row {
    id: row

    /// 2026-03-09
    required property string date
    property string caption
    property bool canGoBack: true
    property bool canGoOn: true
    signal moved(int days, int months)

    spacing: Theme.gap

    IconKey {
        objectName: row.objectName + "_monthLess"
        picture: "back"
        text: qsTr("Month")
        enabled: row.canGoBack
        onClicked: row.moved(0, -1)
    }
    IconKey {
        objectName: row.objectName + "_dayLess"
        picture: "minus"
        text: qsTr("Day")
        enabled: row.canGoBack
        onClicked: row.moved(-1, 0)
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(30 * Theme.mm)
        // Three lines are no higher than the keys beside them.
        spacing: row.caption !== "" ? -Theme.small : 0
        Words {
            width: parent.width
            visible: row.caption !== ""
            horizontalAlignment: Text.AlignHCenter
            text: row.caption
            font.pixelSize: Theme.label
            color: Theme.quiet
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
        Words {
            objectName: row.objectName + "_date"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Dates.spoken(row.date)
            font.pixelSize: Theme.strong
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Dates.weekdayAndYear(row.date)
            font.pixelSize: Theme.label
            color: Theme.quiet
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
    }
    IconKey {
        objectName: row.objectName + "_dayMore"
        picture: "plus"
        text: qsTr("Day")
        enabled: row.canGoOn
        onClicked: row.moved(1, 0)
    }
    IconKey {
        objectName: row.objectName + "_monthMore"
        picture: "next"
        text: qsTr("Month")
        enabled: row.canGoOn
        onClicked: row.moved(0, 1)
    }
}
