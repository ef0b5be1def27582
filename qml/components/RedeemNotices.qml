pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Above the goods: that the household was here today, and the slips by which it redeems. Mostly nothing.
Column {
    id: notices

    required property PickupModel pickup
    readonly property int chips: (notices.pickup.slip > 0 ? 1 : 0) + (notices.pickup.paper > 0 ? 1 : 0)
    readonly property real chipWidth: (width - (notices.chips - 1) * Theme.gap) / Math.max(1, notices.chips)
    readonly property bool any: notices.pickup.visits > 0 || notices.chips > 0

    spacing: Theme.gap

    component Chip: Rectangle {
        id: chip
        property string picture
        property string text
        property string note
        property alias keyName: remove.objectName
        signal removed()
        height: Theme.target
        radius: Theme.corner
        color: Theme.balanceTint
        Picture {
            id: image
            anchors { left: parent.left; leftMargin: Theme.small; verticalCenter: parent.verticalCenter }
            name: chip.picture
            size: Math.round(9 * Theme.mm)
        }
        Column {
            anchors {
                left: image.right; leftMargin: Theme.small; right: remove.left; rightMargin: Theme.small
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: chip.text
                font.bold: true
                font.pixelSize: Theme.label
                color: Theme.balanceInk
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Words {
                width: parent.width
                visible: chip.note !== ""
                text: chip.note
                font.pixelSize: Theme.label
                color: Theme.balanceInk
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
        }
        IconKey {
            id: remove
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            quiet: true
            picture: "close"
            text: qsTr("Remove")
            onClicked: chip.removed()
        }
    }

    Banner {
        objectName: "visitBanner"
        visible: notices.pickup.visits > 0
        width: notices.width
        picture: "clock"
        text: notices.pickup.visits > 1
              ? qsTr("Here %1 times today, last at %2: %3 points in all.").arg(notices.pickup.visits).arg(notices.pickup.visitTime).arg(notices.pickup.visitPoints)
              : qsTr("Here today already at %1: %2 points.").arg(notices.pickup.visitTime).arg(notices.pickup.visitPoints)
    }
    Row {
        visible: notices.chips > 0
        spacing: Theme.gap
        Chip {
            objectName: "slipChip"
            width: notices.chipWidth
            visible: notices.pickup.slip > 0
            keyName: "removeSlip"
            picture: "slip"
            // Side by side there is no room for more; who collects stands on the household's card too.
            text: notices.chips > 1 ? qsTr("Slip no. %1").arg(notices.pickup.slip)
                : qsTr("Slip no. %1: %2").arg(notices.pickup.slip).arg(notices.pickup.collector)
            note: notices.chips > 1 ? qsTr("%1 points at most").arg(notices.pickup.ceiling)
                : qsTr("%1 points at most, until %2").arg(notices.pickup.ceiling).arg(Dates.spoken(notices.pickup.until))
            onRemoved: notices.pickup.removeSlip()
        }
        Chip {
            objectName: "paperChip"
            width: notices.chipWidth
            visible: notices.pickup.paper > 0
            keyName: "removePaper"
            picture: "paper-kit"
            text: notices.chips > 1 ? qsTr("By hand: no. %1").arg(notices.pickup.paper)
                : qsTr("Written by hand: slip no. %1").arg(notices.pickup.paper)
            note: notices.chips > 1 ? qsTr("confirm to enter it") : qsTr("It counts as entered when you confirm.")
            onRemoved: notices.pickup.removePaper()
        }
    }
}
