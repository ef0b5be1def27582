import QtQuick
import Jiamei.Kiosk

// What the day came to; after closing the slip with the journal's fingerprint.
PageFrame {
    id: page

    required property DayModel day
    signal leave()
    signal handoverAsked()

    title: page.day.closed ? qsTr("The day is closed") : qsTr("Close the day?")
    canGoBack: !page.day.closed
    onBack: page.leave()
    Component.onCompleted: page.day.loadTotals()

    SlipView {
        anchors.fill: parent
        day: page.day
    }
    footer: [
        BigButton {
            objectName: "printSlip"
            height: Theme.primary
            visible: page.day.closed
            picture: page.day.printState === "done" ? "check" : "print"
            text: page.day.printState === "failed" ? qsTr("Not printed, try again") : qsTr("Print slip")
            note: page.day.printState === "done" ? qsTr("Printed") : ""
            onClicked: page.day.print()
        },
        BigButton {
            objectName: "toHandover"
            height: Theme.primary
            visible: page.day.closed
            picture: "usb"
            text: qsTr("Hand over")
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
