pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What is past its date or soon will be: how much of it at the left, which goods at the right.
PageFrame {
    id: page

    required property ExpiringModel expiring
    required property SessionModel session
    signal leave()
    signal writeOffAsked()

    title: qsTr("What expires")
    onBack: page.leave()
    Component.onCompleted: page.expiring.start()
    // Back from a write-off the list is another.
    onVisibleChanged: if (page.visible) page.expiring.load()

    header: Pager {
        objectName: "expiringPager"
        rows: page.expiring.lots
    }
    Column {
        id: bands
        anchors { left: parent.left; top: parent.top }
        width: Math.round(parent.width * 0.4)
        spacing: Theme.gap
        Repeater {
            model: page.expiring.bands
            ExpiryBand {
                width: bands.width
                height: Theme.target
                onClicked: page.expiring.chooseBand(band)
            }
        }
    }
    PagedList {
        id: list
        anchors { left: bands.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }
        rows: page.expiring.lots
        delegate: ExpiringRow {
            width: list.width
            height: Theme.target
            onClicked: page.expiring.choose(lot)
        }
        EmptyState {
            objectName: "nothingExpires"
            visible: page.expiring.loaded && page.expiring.lots.total === 0
            picture: "done"
            text: page.expiring.band === "past" ? qsTr("Nothing is past its date.") : qsTr("Nothing expires within %1 days.").arg(page.expiring.band)
            note: qsTr("Only goods received with a last good day stand here.")
        }
    }
    footer: Words {
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        visible: page.expiring.lots.total > 0 && page.expiring.chosen === 0
        text: page.session.mayManage ? qsTr("Touch what is to be taken off the shelf.") : qsTr("A manager writes off what is past its date.")
        color: Theme.quiet
    }
    primary: BigButton {
        objectName: "writeOffLot"
        kind: "primary"
        visible: page.session.mayManage && page.expiring.lots.total > 0
        enabled: page.expiring.chosen !== 0
        picture: enabled ? "bin" : ""
        text: qsTr("Write it off")
        onClicked: {
            if (!page.session.dayOpen) {
                page.session.requireOpenDay()
                return
            }
            page.expiring.writeOff()
            page.writeOffAsked()
        }
    }
}
