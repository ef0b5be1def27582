import QtQuick
import Jiamei.Kiosk

// The date is said by a person, not by the clock; then who else is on duty, beside how the last day was closed.
PageFrame {
    id: page

    required property DayModel day
    required property SessionModel session
    signal leave()

    /// "date", then "duty"
    property string stage: "date"

    /// Dates are ISO, so that they compare as text.
    readonly property bool tooEarly: page.day.date !== "" && page.day.lastDate !== "" && page.day.date < page.day.lastDate

    topic: "dayOpenPage." + page.stage
    title: page.stage === "date" ? qsTr("Open the day") : qsTr("Open %1").arg(Dates.spoken(page.day.date))
    onBack: {
        if (page.stage === "duty")
            page.stage = "date"
        else
            page.leave()
    }
    Component.onCompleted: {
        page.day.propose()
        // The keys that turn pages take the place of a row.
        page.day.others.pageSize = page.day.others.total > 6 ? 4 : 6
    }
    Item {
        anchors.fill: parent
        visible: page.stage === "duty"
        Words {
            id: dutyQuestion
            anchors { left: parent.left; right: lastClose.left; rightMargin: Theme.gap; top: parent.top }
            text: page.day.others.total > 0 ? qsTr("Who else is on duty today?") : qsTr("Nobody else is registered here.")
            font.pixelSize: Theme.strong
            font.bold: true
        }
        DutyTiles {
            anchors { left: parent.left; right: lastClose.left; rightMargin: Theme.pad; top: dutyQuestion.bottom; topMargin: Theme.gap }
            day: page.day
        }
        LastCloseCard {
            id: lastClose
            objectName: "lastClose"
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            width: Math.round(parent.width * 0.44)
            day: page.day
        }
    }
    Row {
        id: question
        visible: page.stage === "date"
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
        visible: page.stage === "date"
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
            border.color: page.tooEarly ? Theme.bad : page.day.today ? Theme.good : Theme.warn
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
        objectName: "dateBanner"
        visible: page.stage === "date"
        anchors { left: parent.left; right: parent.right; top: dateRow.bottom; topMargin: Theme.pad }
        mood: page.tooEarly ? "bad" : page.day.today ? "good" : "warn"
        text: page.tooEarly ? qsTr("The shop was open on %1 already. It cannot be opened for an earlier day.").arg(Dates.spoken(page.day.lastDate))
            : page.day.today ? qsTr("This machine's clock shows the same date.")
            : page.day.clockSure ? qsTr("This machine's clock shows %1. Look at a calendar before you confirm.").arg(Dates.spoken(page.session.clockDate))
            : qsTr("This machine's clock is not sure. Look at a calendar or a phone before you confirm.")
    }
    footer: StatusPill {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        picture: "user"
        text: qsTr("On duty: %1").arg(page.session.operatorName)
    }
    primary: [
        BigButton {
            objectName: "dateRight"
            kind: "primary"
            visible: page.stage === "date"
            picture: "check"
            text: page.tooEarly ? qsTr("Too early") : qsTr("Yes, it is")
            enabled: page.day.canOpen && !page.tooEarly
            onClicked: page.stage = "duty"
        },
        BigButton {
            objectName: "openDay"
            kind: "primary"
            visible: page.stage === "duty"
            picture: "day-open"
            text: page.day.busy ? qsTr("Saving …") : qsTr("Open the day")
            enabled: page.day.canOpen
            onClicked: page.day.open()
        }
    ]
}
