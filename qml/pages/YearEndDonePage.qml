import QtQuick
import Jiamei.Kiosk

// What was recorded or carried out at the year end, household by household.
PageFrame {
    id: page

    required property YearEndModel yearEnd
    signal leave()

    title: page.yearEnd.doneIsRun ? qsTr("Year end of %1 carried out").arg(page.yearEnd.year)
                                  : qsTr("List of %1 recorded").arg(page.yearEnd.year)
    canGoBack: false

    header: Pager {
        objectName: "donePager"
        rows: page.yearEnd.losses
    }
    Banner {
        id: banner
        objectName: "yearEndDone"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        mood: "good"
        text: page.yearEnd.doneIsRun ? qsTr("Document no. %1: %2 points expired, %3 were carried over. Every statement shows it.").arg(page.yearEnd.document).arg(page.yearEnd.expires).arg(page.yearEnd.spendable - page.yearEnd.expires)
            : qsTr("Document no. %1. Nothing was taken. Publish the list; after 30 days two persons carry it out.").arg(page.yearEnd.document)
    }
    LossList {
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        columns: 3
        model: page.yearEnd.losses
    }
    EmptyState {
        objectName: "noLosses"
        visible: page.yearEnd.losses.total === 0
        picture: "done"
        text: qsTr("No household loses a point.")
    }
    primary: BigButton {
        objectName: "yearEndFinish"
        kind: "primary"
        picture: "check"
        text: qsTr("Done")
        onClicked: page.leave()
    }
}
