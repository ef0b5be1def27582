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

    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.gap) / (Theme.primary + Theme.gap)))

    title: qsTr("Activities")
    onBack: page.leave()
    onRowsShownChanged: page.activity.activities.pageSize = page.rowsShown
    Component.onCompleted: {
        page.activity.activities.pageSize = page.rowsShown
        page.activity.start()
    }
    // Coming back from an activity the list may be another.
    onVisibleChanged: if (page.visible) page.activity.start()

    ActivityTypes { id: activityTypes }

    header: Pager {
        objectName: "activityPager"
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        page: page.activity.activities.page
        pages: page.activity.activities.pages
        onPrevious: page.activity.activities.previousPage()
        onNext: page.activity.activities.nextPage()
    }
    Item {
        id: list
        anchors.fill: parent
        Column {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: page.activity.activities
                ActivityRow {
                    types: activityTypes
                    width: list.width
                    height: Theme.primary
                    onClicked: {
                        page.activity.pick(number)
                        page.picked()
                    }
                }
            }
        }
        Column {
            visible: page.activity.loaded && page.activity.activities.total === 0
            anchors.centerIn: parent
            spacing: Theme.gap
            Picture {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "rule-volunteer"
                size: Math.round(26 * Theme.mm)
            }
            Words {
                objectName: "noActivity"
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("No activity goes on.")
                font.pixelSize: Theme.strong
                color: Theme.quiet
            }
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Open one, then take card after card.")
                color: Theme.quiet
            }
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
