import QtQuick
import Jiamei.Kiosk

// Goods came in or left, and it is saved: the slip with its number. Goes home by itself.
PageFrame {
    id: page

    required property StockSlipModel slip
    property int seconds: 30
    signal leave()
    signal homeAsked()

    title: qsTr("Done and saved")
    canGoBack: false
    onHelpAsked: countdown.stay()

    header: [
        Countdown {
            id: countdown
            seconds: page.seconds
            onFinished: page.homeAsked()
        },
        BigButton {
            objectName: "stay"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            visible: countdown.visible
            text: qsTr("Stay")
            picture: "stay"
            onClicked: countdown.stay()
        }
    ]
    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; right: view.left; rightMargin: Theme.gap }
        radius: Theme.corner
        color: Theme.goodTint
        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.pad
            spacing: Theme.gap
            Picture {
                anchors.horizontalCenter: parent.horizontalCenter
                name: page.slip.picture
                size: Math.round(18 * Theme.mm)
            }
            Words {
                objectName: "stockSlipTitle"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: page.slip.title
                font.pixelSize: Theme.title
                font.bold: true
            }
            Words {
                objectName: "stockSlipNumber"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Document no. %1").arg(page.slip.document)
                font.pixelSize: Theme.points
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: page.slip.issue ? qsTr("Write the number on the paper and let it be signed.")
                    : qsTr("Write the number on the paper of the goods.")
            }
            Words {
                objectName: "onlyReversal"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: qsTr("Something wrong? Nothing is erased: a manager reverses the whole document by its number, with a second person.")
                color: Theme.warn
                font.bold: true
            }
        }
    }
    StockSlipView {
        id: view
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.round(92 * Theme.mm)
        slip: page.slip
    }
    footer: BigButton {
        objectName: "printStockSlip"
        height: Theme.primary
        picture: page.slip.printState === "done" ? "check" : "print"
        text: page.slip.printState === "failed" ? qsTr("Not printed, try again") : qsTr("Print")
        note: page.slip.printState === "done" ? qsTr("Made") : ""
        onClicked: {
            countdown.stay()
            page.slip.print()
        }
    }
    primary: BigButton {
        objectName: "stockSlipDone"
        kind: "primary"
        picture: "check"
        text: qsTr("Done")
        onClicked: page.leave()
    }
}
