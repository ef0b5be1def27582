pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Activities that go on or have households that wait; a new one is opened from here.
PageFrame {
    id: page

    required property ActivityModel activity
    required property SessionModel session
    signal leave()
    signal picked()
    signal newAsked()

    title: qsTr("Activities")
    onBack: page.leave()
    Component.onCompleted: page.activity.start()
    // Coming back from an activity the list may be another.
    onVisibleChanged: if (page.visible) page.activity.start()

    ActivityTypes { id: activityTypes }

    header: Pager {
        objectName: "activityPager"
        rows: page.activity.activities
    }
    PagedList {
        id: list
        anchors.fill: parent
        rows: page.activity.activities
        rowHeight: Theme.primary
        delegate: ActivityRow {
            types: activityTypes
            width: list.width
            height: Theme.primary
            onClicked: {
                page.activity.pick(number)
                page.picked()
            }
        }
        EmptyState {
            objectName: "noActivity"
            visible: page.activity.loaded && page.activity.activities.total === 0
            picture: "rule-volunteer"
            text: qsTr("No activity goes on.")
            note: qsTr("Open one, then take card after card.")
        }
    }
    primary: BigButton {
        objectName: "newActivity"
        kind: "primary"
        picture: "plus"
        text: qsTr("New activity")
        onClicked: {
            if (page.session.dayOpen)
                page.newAsked()
            else
                page.session.requireOpenDay()
        }
    }
}
