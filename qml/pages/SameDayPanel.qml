import QtQuick
import Jiamei.Kiosk

// Asked at sign-in when the clock is past the open day, or the machine has been on for very long.
Panel {
    id: panel

    required property SessionModel session
    readonly property string shopDay: Dates.spoken(session.dayDate)
    signal goOn()
    signal closeFirst()

    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(165 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.gap, words.implicitHeight + Theme.primary + 4 * Theme.pad)

    Row {
        id: words
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.pad
        Picture {
            id: image
            name: "calendar-day"
            size: Math.round(24 * Theme.mm)
        }
        Column {
            width: parent.width - image.width - parent.spacing
            spacing: Theme.gap
            Words {
                objectName: "sameDayQuestion"
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("Is it still %1?").arg(panel.shopDay)
                font.pixelSize: Theme.title
                font.bold: true
            }
            Words {
                width: parent.width
                wrapMode: Text.Wrap
                text: panel.session.clockDate !== "" && panel.session.clockDate !== panel.session.dayDate
                      ? qsTr("The day of %1 was not closed. This machine's clock shows %2.").arg(panel.shopDay).arg(Dates.spoken(panel.session.clockDate))
                      : qsTr("The machine has been on for very long since this day was opened.")
            }
            Words {
                width: parent.width
                wrapMode: Text.Wrap
                color: Theme.quiet
                text: panel.session.mayManage ? qsTr("Entries made now count for %1.").arg(panel.shopDay)
                    : qsTr("Entries made now count for %1. A manager closes that day.").arg(panel.shopDay)
            }
        }
    }
    BigButton {
        objectName: "sameDayGoOn"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "check"
        text: qsTr("Same day, go on")
        onClicked: panel.goOn()
    }
    BigButton {
        objectName: "sameDayClose"
        anchors { right: parent.right; bottom: parent.bottom }
        kind: "primary"
        picture: "day-closed"
        enabled: panel.session.mayManage
        text: qsTr("Close that day first")
        onClicked: panel.closeFirst()
    }
}
