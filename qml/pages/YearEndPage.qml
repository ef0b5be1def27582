import QtQuick
import Jiamei.Kiosk

// What becomes of unspent points at the end of the year: seen first, published for thirty days, then carried out by two.
PageFrame {
    id: page

    required property YearEndModel yearEnd
    required property SessionModel session
    readonly property bool isPublished: page.yearEnd.shownOn !== ""
    signal leave()
    signal secondAsked()
    signal historyAsked()
    signal doneAsked()

    title: qsTr("Year end")
    onBack: page.leave()
    Component.onCompleted: page.yearEnd.start()
    // Coming back from what was done the list may be another.
    onVisibleChanged: if (page.visible) page.yearEnd.start()
    Connections {
        target: page.yearEnd
        function onDone() { page.doneAsked() }
    }

    header: Pager {
        objectName: "lossPager"
        visible: pages > 1 && figures.visible
        rows: page.yearEnd.losses
    }
    StepperRow {
        id: years
        objectName: "year"
        anchors { left: parent.left; top: parent.top }
        value: page.yearEnd.year
        from: page.yearEnd.firstYear
        to: page.yearEnd.lastYear
        lessText: qsTr("Year before")
        moreText: qsTr("Year after")
        onLess: page.yearEnd.stepYear(-1)
        onMore: page.yearEnd.stepYear(1)
    }
    ChoiceStrip {
        objectName: "policies"
        prefix: "policy_"
        anchors { left: years.right; leftMargin: Theme.pad; right: parent.right; top: parent.top }
        choices: [qsTr("Carry over"), qsTr("Halve"), qsTr("Clear")]
        current: page.yearEnd.policy
        onChosen: index => page.yearEnd.choosePolicy(index)
    }
    Banner {
        id: banner
        objectName: "yearEndWords"
        anchors { left: parent.left; right: parent.right; top: years.bottom; topMargin: Theme.gap }
        visible: page.yearEnd.loaded && !page.yearEnd.run
        mood: page.yearEnd.due ? "good" : "warn"
        text: !page.isPublished ? qsTr("Step 1: record this list and publish it. After 30 days it may be carried out.")
            : page.yearEnd.due ? qsTr("Published on %1. Step 2: two persons may carry it out now.").arg(Dates.spoken(page.yearEnd.shownOn))
            : qsTr("Published on %1. It may be carried out from %2 on.").arg(Dates.spoken(page.yearEnd.shownOn)).arg(Dates.spoken(page.yearEnd.from))
    }
    Row {
        id: figures
        visible: page.yearEnd.loaded && !page.yearEnd.run
        anchors { left: parent.left; right: parent.right; top: banner.bottom; topMargin: Theme.gap }
        height: Math.round(17 * Theme.mm)
        spacing: Theme.gap
        Figure {
            objectName: "before"
            width: (figures.width - 3 * Theme.gap) / 4
            height: parent.height
            size: Theme.title
            name: qsTr("points now")
            value: page.yearEnd.spendable
        }
        Figure {
            objectName: "expires"
            width: (figures.width - 3 * Theme.gap) / 4
            height: parent.height
            size: Theme.title
            name: qsTr("would expire")
            value: page.yearEnd.expires
            tint: page.yearEnd.expires > 0 ? Theme.badTint : Theme.surface
            ink: page.yearEnd.expires > 0 ? Theme.bad : Theme.ink
        }
        Figure {
            objectName: "carried"
            width: (figures.width - 3 * Theme.gap) / 4
            height: parent.height
            size: Theme.title
            name: qsTr("carried over")
            value: page.yearEnd.spendable - page.yearEnd.expires
            tint: Theme.goodTint
            ink: Theme.good
        }
        Figure {
            objectName: "losing"
            width: (figures.width - 3 * Theme.gap) / 4
            height: parent.height
            size: Theme.title
            name: qsTr("households lose")
            value: page.yearEnd.losing
        }
    }
    LossList {
        visible: figures.visible
        anchors { left: parent.left; right: parent.right; top: figures.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        columns: 3
        model: page.yearEnd.losses
    }
    EmptyState {
        objectName: "yearEndOver"
        visible: page.yearEnd.loaded && page.yearEnd.run
        anchors.verticalCenterOffset: Math.round(years.height / 2)
        picture: "year-end"
        text: qsTr("The year end of %1 is done.").arg(page.yearEnd.year)
        note: qsTr("What was done stands under Before.")
    }
    footer: BigButton {
        objectName: "yearEndHistory"
        height: Theme.primary
        picture: "clock"
        text: qsTr("Before")
        note: qsTr("what was done when")
        onClicked: page.historyAsked()
    }
    primary: BigButton {
        objectName: page.isPublished ? "runYearEnd" : "recordYearEnd"
        kind: "primary"
        picture: page.yearEnd.run || (page.isPublished && !page.yearEnd.due) ? "" : "check"
        text: page.yearEnd.busy ? qsTr("Saving …") : page.yearEnd.run ? qsTr("Done for this year")
            : !page.isPublished ? qsTr("Record the list") : page.yearEnd.due ? qsTr("Carry out") : qsTr("From %1").arg(Dates.spoken(page.yearEnd.from))
        note: page.session.mayManage ? "" : qsTr("a manager does this")
        enabled: page.session.mayManage && page.yearEnd.loaded && !page.yearEnd.busy && !page.yearEnd.run
                 && (!page.isPublished || page.yearEnd.due)
        onClicked: {
            if (!page.isPublished)
                page.yearEnd.recordPreview()
            else if (page.session.othersWhoDecide > 0)
                page.secondAsked()
            else
                page.yearEnd.confirmWith("", "")
        }
    }
}
