pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The notices that were put up, newest first, and the way to the next one.
PageFrame {
    id: page

    required property NoticesModel notices
    required property SessionModel session
    signal leave()
    /// A notice, or the preview of the next one, is wanted
    signal noticeAsked()

    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.gap) / (Theme.primary + Theme.gap)))

    title: qsTr("Public notices")
    onBack: page.leave()
    onRowsShownChanged: page.notices.items.pageSize = page.rowsShown
    Component.onCompleted: {
        page.notices.items.pageSize = page.rowsShown
        page.notices.start()
    }
    Connections {
        target: page.notices
        enabled: page.visible
        function onChanged() {
            if (page.notices.stage !== "list")
                page.noticeAsked()
        }
    }

    header: Pager {
        objectName: "noticePager"
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        page: page.notices.items.page
        pages: page.notices.items.pages
        onPrevious: page.notices.items.previousPage()
        onNext: page.notices.items.nextPage()
    }
    AloneBanner {
        id: alone
        anchors { left: parent.left; right: parent.right; top: parent.top }
        session: page.session
    }
    Item {
        id: list
        anchors {
            left: parent.left; right: parent.right; bottom: parent.bottom
            top: alone.visible ? alone.bottom : parent.top; topMargin: alone.visible ? Theme.gap : 0
        }
        Column {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: page.notices.items
                NoticeTile {
                    width: list.width
                    height: Theme.primary
                    onClicked: page.notices.look(document)
                }
            }
        }
        EmptyState {
            objectName: "noNotice"
            visible: page.notices.loaded && page.notices.items.total === 0
            picture: "scroll"
            text: qsTr("Nothing has been put up yet.")
            note: qsTr("What was reviewed goes on a notice first: touch the key below.")
        }
    }
    primary: BigButton {
        objectName: "nextNotice"
        kind: "primary"
        picture: "plus"
        text: qsTr("New notice")
        onClicked: page.notices.previewNext()
    }
}
