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

    // What fits between head and foot; the printed receipt has every line.
    readonly property real lineHeight: Math.round(5.8 * Theme.mm)
    readonly property int room: Math.max(1, Math.floor((foot.y - head.y - head.height - Theme.small) / lineHeight))
    readonly property int count: receipt.lines.total
    readonly property int linesShown: count <= room ? count : room - 1

    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
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
                     : paper.receipt.kind === "reversal" ? qsTr("Taken back")
                     : paper.receipt.kind === "pending" ? qsTr("Submitted for review") : qsTr("Points receipt"))
                  + "  " + qsTr("No. %1").arg(paper.receipt.document)
        }
        Rule {}
        Line { caption: paper.receipt.maskedName; value: qsTr("No. %1").arg(paper.receipt.householdText) }
        Line { caption: paper.receipt.time; value: paper.receipt.operatorName }
        Repeater {
            model: paper.receipt.notes
            Words {
                required property string modelData
                width: head.width
                text: modelData
                font.pixelSize: Theme.label
            }
        }
        Rule {}
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.gap; topMargin: Theme.small }
        Repeater {
            model: paper.receipt.lines
            Line {
                required property string name
                required property string unit
                required property int quantity
                required property int points
                required property int index
                visible: index < paper.linesShown
                height: paper.lineHeight
                caption: unit === "" && quantity === 1 ? name : (name + "  × " + quantity + " " + unit).trim()
                value: points
            }
        }
        Words {
            objectName: "moreLines"
            visible: paper.linesShown < paper.count
            text: qsTr("and %n more, all of them on paper", "", paper.count - paper.linesShown)
            font.pixelSize: Theme.label
            color: Theme.quiet
        }
    }
    Rule {
        anchors { left: parent.left; right: parent.right; bottom: foot.top; leftMargin: Theme.gap; rightMargin: Theme.gap; bottomMargin: Theme.hair }
        width: parent.width - 2 * Theme.gap
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.gap; bottomMargin: Theme.small }
        height: qr.height + 2 * Theme.hair
        Column {
            anchors { left: parent.left; right: qr.left; rightMargin: Theme.gap; top: parent.top; topMargin: Theme.small }
            spacing: Math.round(0.8 * Theme.mm)
            Line { caption: qsTr("Points before"); value: paper.receipt.before }
            Line { caption: qsTr("Points now"); value: paper.receipt.after; strong: true }
            Line {
                visible: paper.receipt.owed > 0
                caption: qsTr("Still owed")
                value: paper.receipt.owed
            }
        }
        Words {
            anchors { left: parent.left; bottom: parent.bottom }
            text: qsTr("Check code: %1").arg(paper.receipt.fingerprint)
            font.pixelSize: Theme.label
            color: Theme.quiet
        }
        QrImage {
            id: qr
            objectName: "receiptQr"
            anchors { right: parent.right; bottom: parent.bottom }
            width: Math.round(28 * Theme.mm)
            height: width
            text: paper.receipt.proof
        }
    }
}
