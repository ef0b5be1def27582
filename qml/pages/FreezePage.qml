pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// No goods for a household until a date: how long, then why; two persons. A present one is changed or lifted here.
PageFrame {
    id: page

    required property FreezeModel freeze
    required property SessionModel session
    readonly property var spans: [7, 30, 90, 180]
    signal leave()
    signal secondAsked()

    title: page.freeze.title
    onBack: page.leave()
    Component.onCompleted: page.freeze.start()
    Connections {
        target: page.freeze
        function onSecondNeeded() {
            if (page.session.othersWhoDecide > 0)
                page.secondAsked()
            else
                page.freeze.confirmWith("", "")
        }
    }

    Banner {
        id: banner
        objectName: "freezeWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        mood: page.freeze.doneWords !== "" ? "good" : page.freeze.frozen ? "warn" : "calm"
        text: page.freeze.doneWords !== "" ? page.freeze.doneWords
            : !page.freeze.open ? qsTr("This household is closed.")
            : page.freeze.frozen ? qsTr("It gets no goods until %1: %2").arg(Dates.spoken(page.freeze.until)).arg(page.freeze.reason)
            : qsTr("It may redeem. If that is stopped, points are still given and kept.")
    }
    Column {
        visible: page.freeze.loaded && page.freeze.open
        anchors { left: parent.left; right: parent.right; top: banner.bottom; topMargin: Theme.pad }
        spacing: Theme.gap
        Words {
            text: page.freeze.frozen ? qsTr("Another end, counted from today:") : qsTr("For how long?")
            font.pixelSize: Theme.strong
            font.bold: true
        }
        ChoiceStrip {
            objectName: "spans"
            width: parent.width
            //: %1 is 7, 30, 90 or 180
            choices: page.spans.map(days => qsTr("%1 days").arg(days))
            current: page.spans.indexOf(page.freeze.days)
            onChosen: index => page.freeze.setDays(page.spans[index])
        }
        Row {
            spacing: Theme.pad
            StepperRow {
                objectName: "freezeDays"
                value: page.freeze.days
                from: 1
                to: 365
                caption: qsTr("days")
                onLess: page.freeze.setDays(page.freeze.days - 1)
                onMore: page.freeze.setDays(page.freeze.days + 1)
            }
            Words {
                objectName: "freezeUntil"
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: qsTr("until %1, that day included").arg(Dates.spoken(page.freeze.wantedUntil))
                font.pixelSize: Theme.title
                font.bold: true
            }
        }
    }
    footer: BigButton {
        objectName: "liftFreeze"
        height: Theme.primary
        visible: page.freeze.frozen
        enabled: page.freeze.open && !page.freeze.busy
        picture: "undo"
        text: qsTr("Lift it now")
        note: qsTr("it may redeem again")
        onClicked: liftPanel.ask()
    }
    primary: BigButton {
        objectName: "setFreeze"
        kind: "primary"
        picture: page.freeze.busy ? "" : "hand"
        text: page.freeze.busy ? qsTr("Saving …") : page.freeze.frozen ? qsTr("Change the end") : qsTr("Stop redemption")
        enabled: page.freeze.loaded && page.freeze.open && !page.freeze.busy
        onClicked: reasonPanel.ask()
    }

    ReasonPanel {
        id: reasonPanel
        objectName: "freezeReasons"
        parent: page
        title: qsTr("Why does it get no goods?")
        reasons: page.freeze.reasons
        onChosen: index => page.freeze.freeze(index)
    }
    ReasonPanel {
        id: liftPanel
        objectName: "liftReasons"
        parent: page
        title: qsTr("Why may it redeem again?")
        reasons: page.freeze.liftReasons
        onChosen: index => page.freeze.lift(index)
    }
}
