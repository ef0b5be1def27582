pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The living notice board: while nobody is at the counter the notice that hangs out turns its pages here. A touch or a
// card ends it. It shows what the paper shows and nothing more.
Item {
    id: view

    required property BoardModel board
    property bool watching: true
    property int waitMs: 45000
    property int pageSeconds: 12
    readonly property bool showing: shown && board.hangs && watching
    property bool shown: false
    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.small) / (Theme.target + Theme.small)))

    onWatchingChanged: view.shown = false

    Timer {
        id: wait
        interval: view.waitMs
        running: view.watching && !view.shown
        onTriggered: {
            view.board.look()
            countdown.begin()
            view.shown = true
        }
    }
    // Where nothing hangs out it looks again after a while.
    Timer {
        interval: view.waitMs
        running: view.shown && !view.board.hangs
        repeat: true
        onTriggered: view.board.look()
    }
    PointHandler {
        onActiveChanged: {
            if (!active || view.showing)
                return
            view.shown = false
            wait.restart()
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: view.showing
        color: Theme.ground

        Rectangle {
            id: top
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.bar + Theme.gap
            color: Theme.brand
            Picture {
                id: pin
                anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
                name: "notice-board"
                size: Math.round(13 * Theme.mm)
            }
            Words {
                objectName: "boardTitle"
                anchors {
                    left: pin.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.pad
                    verticalCenter: parent.verticalCenter
                }
                text: qsTr("Public notice no. %1, until %2").arg(view.board.batch).arg(Dates.spoken(view.board.last))
                font.pixelSize: Theme.title
                font.bold: true
                color: Theme.light
            }
        }
        Item {
            id: list
            anchors {
                left: parent.left; right: parent.right; top: top.bottom; bottom: foot.top
                leftMargin: Theme.pad; rightMargin: Theme.pad; topMargin: Theme.gap; bottomMargin: Theme.gap
            }
            Column {
                width: parent.width
                spacing: Theme.small
                Repeater {
                    model: view.board.lines
                    NoticeLine {
                        width: list.width
                        height: Theme.target
                    }
                }
            }
        }
        Item {
            id: foot
            anchors {
                left: parent.left; right: parent.right; bottom: parent.bottom
                leftMargin: Theme.pad; rightMargin: Theme.pad; bottomMargin: Theme.gap
            }
            height: Theme.target
            Words {
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                text: qsTr("Touch the screen, or show your card.")
                color: Theme.quiet
            }
            Words {
                objectName: "boardCountdown"
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                visible: view.board.lines.pages > 1
                text: qsTr("Page %1 of %2, next in %3 s").arg(view.board.lines.page + 1).arg(view.board.lines.pages).arg(countdown.left)
                color: Theme.quiet
            }
        }
        Timer {
            id: countdown
            property int left: view.pageSeconds
            interval: 1000
            repeat: true
            running: view.showing
            function begin() { left = view.pageSeconds }
            onTriggered: {
                left -= 1
                if (left > 0)
                    return
                left = view.pageSeconds
                view.board.turn()
            }
        }
        MouseArea {
            objectName: "boardTouch"
            anchors.fill: parent
            onClicked: view.shown = false
        }
    }
    onRowsShownChanged: view.board.lines.pageSize = view.rowsShown
    Component.onCompleted: view.board.lines.pageSize = view.rowsShown
}
