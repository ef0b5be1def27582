import QtQuick
import Jiamei.Kiosk

// The date is said by a person, not by the clock.
PageFrame {
    id: page

    required property DayModel day
    required property SessionModel session
    signal leave()

    title: qsTr("Open the day")
    onBack: page.leave()
    Component.onCompleted: page.day.propose()
    Row {
        id: question
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.pad }
        spacing: Theme.pad
        Picture {
            anchors.verticalCenter: parent.verticalCenter
            name: "sun"
            size: Math.round(16 * Theme.mm)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Is this today's date?")
            font.pixelSize: Theme.title
            font.bold: true
        }
    }
    Row {
        id: dateRow
        anchors { horizontalCenter: parent.horizontalCenter; top: question.bottom; topMargin: Theme.pad }
        spacing: Theme.pad
        BigButton {
            objectName: "dateEarlier"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(40 * Theme.mm)
            picture: "minus"
            text: qsTr("Day before")
            onClicked: page.day.stepDate(-1)
        }
        Rectangle {
            width: Math.round(96 * Theme.mm)
            height: Math.round(30 * Theme.mm)
            radius: Theme.corner
            color: Theme.surface
            border.width: Math.round(0.5 * Theme.mm)
            border.color: page.day.today ? Theme.good : Theme.warn
            Column {
                anchors { centerIn: parent; verticalCenterOffset: -Theme.small }
                spacing: -Theme.gap
                Words {
                    objectName: "date"
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: page.day.date === "" ? qsTr("not known") : Dates.spoken(page.day.date)
                    font.pixelSize: Theme.huge
                    font.bold: true
                }
                Words {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: Dates.weekdayAndYear(page.day.date)
                    color: Theme.quiet
                }
            }
        }
        BigButton {
            objectName: "dateLater"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(40 * Theme.mm)
            picture: "plus"
            text: qsTr("Day after")
            onClicked: page.day.stepDate(1)
        }
    }
    Banner {
        anchors { left: parent.left; right: parent.right; top: dateRow.bottom; topMargin: Theme.pad }
        mood: page.day.today ? "good" : "warn"
        text: page.day.today ? qsTr("This machine's clock shows the same date.")
            : page.day.clockSure ? qsTr("This machine's clock shows %1. Look at a calendar before you confirm.").arg(Dates.spoken(page.session.clockDate))
            : qsTr("This machine's clock is not sure. Look at a calendar or a phone before you confirm.")
    }
    footer: StatusPill {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        picture: "user"
        text: qsTr("On duty: %1").arg(page.session.operatorName)
    }
    primary: BigButton {
        objectName: "openDay"
        kind: "primary"
        picture: "check"
        text: page.day.busy ? qsTr("Saving …") : qsTr("Yes, open")
        enabled: page.day.canOpen
        onClicked: page.day.open()
    }
}
