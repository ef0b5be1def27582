pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The receipt as it is printed, on the screen.
Rectangle {
    id: paper

    required property ReceiptModel receipt

    color: Theme.surface
    radius: Theme.small
    border.width: Theme.hair
    border.color: Theme.line
    clip: true

    component Line: Item {
        id: line
        property string caption
        property string value
        property bool strong: false
        width: parent ? parent.width : 0
        height: leftText.implicitHeight
        Words {
            id: leftText
            anchors { left: parent.left; right: rightText.left; rightMargin: Theme.small }
            text: line.caption
            font.pixelSize: line.strong ? Theme.strong : Theme.label
            font.bold: line.strong
        }
        Words {
            id: rightText
            anchors { right: parent.right; baseline: leftText.baseline }
            text: line.value
            font.pixelSize: line.strong ? Theme.strong : Theme.label
            font.bold: line.strong
        }
    }
    component Rule: Rectangle {
        width: parent ? parent.width : 0
        height: Theme.hair
        color: Theme.line
    }

    Column {
        anchors { fill: parent; margins: Theme.gap }
        spacing: Math.round(0.8 * Theme.mm)

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: paper.receipt.siteName
            font.bold: true
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.label
            text: (paper.receipt.practice ? qsTr("PRACTICE") + "  " : "")
                  + (paper.receipt.kind === "redemption" ? qsTr("Redemption receipt")
                     : paper.receipt.kind === "reversal" ? qsTr("Taken back") : qsTr("Points receipt"))
                  + "  " + qsTr("No. %1").arg(paper.receipt.document)
        }
        Rule {}
        Line { caption: paper.receipt.maskedName; value: qsTr("No. %1").arg(paper.receipt.householdText) }
        Line { caption: paper.receipt.time; value: paper.receipt.operatorName }
        Rule {}
        Repeater {
            model: paper.receipt.lines
            Line {
                required property string name
                required property string unit
                required property int quantity
                required property int points
                caption: name + "  × " + quantity + " " + unit
                value: points
            }
        }
        Rule {}
        Line { caption: qsTr("Points before"); value: paper.receipt.before }
        Line { caption: qsTr("Points now"); value: paper.receipt.after; strong: true }
        Line {
            visible: paper.receipt.owed > 0
            caption: qsTr("Still owed")
            value: paper.receipt.owed
        }
    }
    QrImage {
        id: qr
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.small }
        width: Math.round(24 * Theme.mm)
        height: width
        text: paper.receipt.proof
        visible: paper.height > Math.round(85 * Theme.mm)
    }
    Words {
        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.gap }
        width: parent.width - (qr.visible ? qr.width : 0) - 2 * Theme.gap
        text: paper.receipt.fingerprint
        font.pixelSize: Theme.label
        color: Theme.quiet
    }
}
