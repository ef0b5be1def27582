import QtQuick
import Jiamei.Kiosk

// Turns the pages of a list by two keys; hidden when everything fits on one page.
Row {
    id: pager

    required property int page
    required property int pages
    signal previous()
    signal next()

    spacing: Theme.gap
    visible: pages > 1

    IconKey {
        objectName: pager.objectName + "_previous"
        picture: "up"
        text: qsTr("Previous page")
        enabled: pager.page > 0
        onClicked: pager.previous()
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        //: page 2 of 3
        text: qsTr("%1 / %2").arg(pager.page + 1).arg(pager.pages)
        color: Theme.quiet
    }
    IconKey {
        objectName: pager.objectName + "_next"
        picture: "down"
        text: qsTr("Next page")
        enabled: pager.page < pager.pages - 1
        onClicked: pager.next()
    }
}
