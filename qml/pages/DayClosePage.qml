import QtQuick
import Jiamei.Kiosk

// What the day came to; after closing the slip with the journal's fingerprint.
PageFrame {
    id: page

    required property DayModel day
    required property RedeemModel redeem
    signal leave()
    signal handoverAsked()
    signal countAsked()
    signal parkedAsked()

    title: page.day.closed ? qsTr("The day is closed") : qsTr("Close the day?")
    canGoBack: !page.day.closed
    onBack: page.leave()
    Component.onCompleted: page.day.loadTotals()

    SlipView {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: parkedNote.visible ? parkedNote.top : parent.bottom; bottomMargin: parkedNote.visible ? Theme.gap : 0 }
        day: page.day
    }
    Banner {
        id: parkedNote
        objectName: "parkedNote"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !page.day.closed && page.redeem.parked.total > 0
        mood: "warn"
        text: qsTr("%n basket(s) still put aside. Closing empties them; nothing in them was recorded.", "", page.redeem.parked.total)
    }
    footer: [
        BigButton {
            objectName: "toParked"
            height: Theme.primary
            visible: parkedNote.visible
            picture: "basket"
            text: qsTr("See these baskets")
            onClicked: page.parkedAsked()
        },
        BigButton {
            objectName: "countGoods"
            height: Theme.primary
            visible: !page.day.closed && page.day.count.total > 0
            picture: page.day.countedGoods > 0 ? "check" : "number"
            text: qsTr("Count goods")
            note: page.day.countedGoods > 0 ? qsTr("%n counted", "", page.day.countedGoods) : qsTr("if you like")
            onClicked: page.countAsked()
        },
        BigButton {
            objectName: "printSlip"
            height: Theme.primary
            visible: page.day.closed
            picture: page.day.printState === "done" ? "check" : "print"
            text: page.day.printState === "failed" ? qsTr("Not printed, try again") : qsTr("Print slip")
            note: page.day.printState === "done" ? qsTr("Made") : ""
            onClicked: page.day.print()
        },
        BigButton {
            objectName: "toHandover"
            height: Theme.primary
            visible: page.day.closed
            picture: "usb"
            text: qsTr("Send to township")
            onClicked: page.handoverAsked()
        }
    ]
    primary: BigButton {
        objectName: page.day.closed ? "finish" : "closeDay"
        kind: "primary"
        picture: page.day.closed ? "home" : "day-closed"
        text: page.day.closed ? qsTr("Done") : page.day.busy ? qsTr("Saving …") : qsTr("Close the day")
        enabled: !page.day.busy
        onClicked: {
            if (page.day.closed)
                page.leave()
            else
                page.day.close()
        }
    }
}
