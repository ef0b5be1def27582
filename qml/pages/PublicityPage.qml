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

    title: qsTr("Public notices")
    onBack: page.leave()
    Component.onCompleted: page.notices.start()
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
        rows: page.notices.items
    }
    AloneBanner {
        id: alone
        anchors { left: parent.left; right: parent.right; top: parent.top }
        session: page.session
    }
    PagedList {
        id: list
        anchors {
            left: parent.left; right: parent.right; bottom: parent.bottom
            top: alone.visible ? alone.bottom : parent.top; topMargin: alone.visible ? Theme.gap : 0
        }
        rows: page.notices.items
        rowHeight: Theme.primary
        delegate: NoticeTile {
            width: list.width
            height: Theme.primary
            onClicked: page.notices.look(document)
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
