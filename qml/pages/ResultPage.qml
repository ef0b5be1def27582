import QtQuick
import Jiamei.Kiosk

// It is done: what moved, the receipt, and a minute to take it back. Goes home by itself.
PageFrame {
    id: page

    required property ReceiptModel receipt
    required property SessionModel session
    property int seconds: 12
    readonly property bool pending: page.receipt.kind === "pending"
    /// Nothing could be spent before, and nothing can now: a submission, or one that was withdrawn
    readonly property bool unmoved: page.receipt.before === page.receipt.after
    readonly property bool deducted: page.receipt.kind === "award" && page.receipt.after < page.receipt.before
    signal finished()

    title: page.receipt.kind === "reversal" ? qsTr("Taken back") : page.pending ? qsTr("Submitted and saved") : qsTr("Done and saved")
    onBack: page.finished()
    onHelpAsked: countdown.stay()
    Connections {
        target: page.receipt
        function onTakenBack() { countdown.stayed = false; countdown.restart() }
    }

    header: [
        Countdown {
            id: countdown
            seconds: page.seconds
            onFinished: page.finished()
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
        id: left
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; right: view.left; rightMargin: Theme.gap }
        radius: Theme.corner
        color: page.receipt.kind === "reversal" || page.deducted ? Theme.warnTint : page.pending ? Theme.balanceTint : Theme.goodTint

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.pad
            spacing: Theme.gap
            Picture {
                anchors.horizontalCenter: parent.horizontalCenter
                name: page.receipt.kind === "redemption" ? "redeem" : page.deducted ? "rule-negative" : page.receipt.kind === "award" ? "award" : page.pending ? "hourglass" : "receipt"
                size: Math.round(20 * Theme.mm)
            }
            Words {
                objectName: "resultSentence"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: page.pending ? qsTr("%1 points are waiting").arg(page.receipt.points)
                    : page.receipt.kind === "reversal" && page.unmoved ? qsTr("Taken back before it counted")
                    : page.receipt.kind === "redemption" ? qsTr("%1 points spent").arg(page.receipt.points)
                    : page.receipt.kind === "reversal" ? (page.receipt.after >= page.receipt.before
                        ? qsTr("%1 points given back") : qsTr("%1 points taken back")).arg(Math.abs(page.receipt.after - page.receipt.before))
                    : page.receipt.after >= page.receipt.before ? qsTr("%1 points given").arg(page.receipt.points)
                    : qsTr("%1 points deducted").arg(page.receipt.points)
                font.pixelSize: Theme.title
                font.bold: true
            }
            Words {
                objectName: "pendingWords"
                visible: page.pending
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: qsTr("Others look at it, then it hangs out. After that the points can be spent.")
            }
            Row {
                visible: !page.pending
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.gap
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: page.receipt.before
                    font.pixelSize: Theme.points
                    color: Theme.quiet
                }
                Picture {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "next"
                    size: Math.round(9 * Theme.mm)
                }
                Words {
                    objectName: "pointsAfter"
                    anchors.verticalCenter: parent.verticalCenter
                    text: page.receipt.after
                    font.pixelSize: Theme.huge
                    font.bold: true
                }
            }
            Words {
                visible: !page.pending
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("points to spend")
                color: Theme.quiet
            }
            Words {
                objectName: "goodsBack"
                visible: page.receipt.goodsBack !== ""
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                text: qsTr("Put back on the shelf: %1").arg(page.receipt.goodsBack)
                font.bold: true
                color: Theme.warn
            }
        }
    }
    ReceiptView {
        id: view
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.round(88 * Theme.mm)
        receipt: page.receipt
    }

    footer: [
        BigButton {
            objectName: "takeBack"
            height: Theme.primary
            visible: page.receipt.takeBackSeconds > 0 && (page.receipt.atOnce || page.session.mayAward)
            enabled: !page.receipt.busy
            picture: "undo"
            text: qsTr("Take back")
            note: qsTr("for another %n second(s)", "", page.receipt.takeBackSeconds)
            onClicked: { countdown.stay(); page.receipt.takeBack() }
        },
        BigButton {
            objectName: "print"
            height: Theme.primary
            picture: page.receipt.printState === "done" ? "check" : "print"
            text: page.receipt.printState === "failed" ? qsTr("Not printed, try again") : qsTr("Print")
            note: page.receipt.printState === "done" ? qsTr("Made") : ""
            onClicked: { countdown.stay(); page.receipt.print() }
        }
    ]
    primary: BigButton {
        objectName: "finish"
        kind: "primary"
        picture: "home"
        text: qsTr("Next household")
        onClicked: page.finished()
    }
}
