pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What belongs to the shop and is not for giving away: shelves, computer, scanner.
PageFrame {
    id: page

    required property AssetsModel assets
    required property SessionModel session
    signal leave()
    signal entryAsked()

    title: qsTr("Shop's own things")
    onBack: page.leave()
    Component.onCompleted: page.assets.start()

    header: Pager {
        objectName: "assetPager"
        rows: page.assets.assets
    }
    Banner {
        id: banner
        objectName: "assetWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.assets.doneWords !== ""
        height: visible ? implicitHeight : 0
        mood: "good"
        text: page.assets.doneWords
    }
    PagedList {
        id: list
        anchors {
            left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom
            topMargin: banner.visible ? Theme.gap : 0
        }
        rows: page.assets.assets
        rowHeight: Theme.primary
        delegate: AssetRow {
            width: list.width
            height: Theme.primary
            touchable: page.session.mayManage
            onClicked: {
                page.assets.pick(number)
                page.entryAsked()
            }
        }
        EmptyState {
            objectName: "noAsset"
            visible: page.assets.loaded && page.assets.assets.total === 0
            picture: "asset-shelf"
            text: qsTr("Nothing stands in the register yet.")
            note: qsTr("Enter the shelves, the computer, the scanner: what it is, where it stands, who answers for it.")
        }
    }
    footer: Words {
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        visible: page.session.mayManage && page.assets.assets.total > 0
        text: qsTr("Moved, handed on, broken? Touch it.")
        color: Theme.quiet
    }
    primary: BigButton {
        objectName: "newAsset"
        kind: "primary"
        picture: "plus"
        text: qsTr("Enter something")
        note: page.session.mayManage ? "" : qsTr("a manager does this")
        enabled: page.session.mayManage && page.assets.loaded
        onClicked: {
            page.assets.beginNew()
            page.entryAsked()
        }
    }
}
