pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Reminders that run, told to nobody but the household. One is chosen: put right, or deducted once its day is over.
PageFrame {
    id: page

    required property RemindersModel reminders
    required property SessionModel session
    signal leave()
    signal newAsked()

    readonly property bool hasChosen: page.reminders.chosen !== 0

    title: qsTr("Reminders")
    onBack: page.leave()
    Component.onCompleted: page.reminders.start()
    // Coming back from a new one the list is another.
    onVisibleChanged: if (page.visible) page.reminders.load()

    header: Pager {
        objectName: "reminderPager"
        rows: page.reminders.items
    }
    Banner {
        id: banner
        objectName: "reminderWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        mood: page.reminders.doneWords !== "" ? "good" : "calm"
        text: page.reminders.doneWords !== "" ? page.reminders.doneWords
            : qsTr("Only the household is told. Nothing of it hangs on the board.")
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.reminders.items
        rowHeight: Theme.primary
        delegate: ReminderRow {
            width: list.width
            height: Theme.primary
            onClicked: page.reminders.choose(document)
        }
        EmptyState {
            objectName: "noReminder"
            visible: page.reminders.loaded && page.reminders.items.total === 0
            picture: "done"
            text: qsTr("No reminder runs.")
            note: qsTr("Before points are taken under some rules, remind the household first: tap New reminder.")
        }
    }
    footer: [
        // Far from the key that takes nothing
        BigButton {
            objectName: "deduct"
            height: Theme.primary
            visible: page.hasChosen
            enabled: page.reminders.due && !page.reminders.busy
            picture: "minus"
            text: qsTr("Take points")
            note: !page.reminders.due ? qsTr("from %1 on").arg(Dates.spoken(page.reminders.from))
                : page.reminders.reviewed ? qsTr("others review it") : qsTr("it was not put right")
            onClicked: pointsPanel.ask()
        },
        Words {
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: page.reminders.items.total > 0 && !page.hasChosen
            text: qsTr("Tap the household that was looked at again.")
            color: Theme.quiet
        }
    ]
    primary: [
        BigButton {
            objectName: "newReminder"
            kind: "primary"
            visible: !page.hasChosen
            picture: "plus"
            text: qsTr("New reminder")
            onClicked: {
                if (page.session.dayOpen)
                    page.newAsked()
                else
                    page.session.requireOpenDay()
            }
        },
        BigButton {
            objectName: "mended"
            kind: "primary"
            visible: page.hasChosen
            enabled: !page.reminders.busy
            picture: "check"
            text: qsTr("It was put right")
            note: qsTr("nothing is deducted")
            onClicked: page.reminders.mended()
        }
    ]

    ReasonPanel {
        id: pointsPanel
        objectName: "deductPoints"
        parent: page
        title: qsTr("It was not put right. How many points are taken?")
        reasons: page.reminders.choices
        onChosen: index => page.reminders.deduct(index)
    }
}
