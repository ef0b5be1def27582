pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The slip about goods in or out as it is printed, on the screen.
Rectangle {
    id: paper

    required property StockSlipModel slip
    readonly property real lineHeight: Math.round(5.8 * Theme.mm)
    // What fits between head and foot; the printed slip has every line.
    readonly property int room: Math.max(0, Math.floor((foot.y - head.y - head.height - 2 * Theme.small) / lineHeight))
    readonly property int count: slip.lines.total
    readonly property int linesShown: count <= room ? count : Math.max(0, room - 1)

    color: Theme.surface
    radius: Theme.small
    border.width: Theme.hair
    border.color: Theme.line
    clip: true

    component Rule: Rectangle {
        width: parent ? parent.width : 0
        height: Theme.hair
        color: Theme.line
    }

    // The code stands beside the notes, so that the goods have the rest of the paper.
    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
        spacing: Math.round(0.8 * Theme.mm)
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: (paper.slip.practice ? qsTr("PRACTICE") + "  " : "") + paper.slip.title + "  " + qsTr("No. %1").arg(paper.slip.document)
            font.bold: true
        }
        Rule {}
        Item {
            width: parent.width
            height: Math.max(notes.height, qr.height)
            Column {
                id: notes
                anchors { left: parent.left; right: qr.left; rightMargin: Theme.gap; top: parent.top }
                Repeater {
                    model: paper.slip.notes
                    Words {
                        required property string modelData
                        width: notes.width
                        text: modelData
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        font.pixelSize: Theme.label
                    }
                }
                Words {
                    width: notes.width
                    text: qsTr("Check code: %1").arg(paper.slip.fingerprint)
                    font.pixelSize: Theme.label
                    color: Theme.quiet
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.least
                }
            }
            QrImage {
                id: qr
                objectName: "stockSlipQr"
                anchors { right: parent.right; top: parent.top }
                width: Math.round(24 * Theme.mm)
                height: width
                text: paper.slip.proof
            }
        }
        Words {
            width: parent.width
            text: paper.slip.time + "  " + paper.slip.people
            font.pixelSize: Theme.label
        }
        Rule {}
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.gap; topMargin: Theme.small }
        Repeater {
            model: paper.slip.lines
            Item {
                id: line
                required property string count
                required property string value
                required property int index
                objectName: "slipLine_" + index
                visible: index < paper.linesShown
                width: parent ? parent.width : 0
                height: paper.lineHeight
                Words {
                    anchors { left: parent.left; right: figure.left; rightMargin: Theme.small }
                    text: line.count
                    font.pixelSize: Theme.label
                }
                Words {
                    id: figure
                    anchors.right: parent.right
                    text: qsTr("%1 yuan").arg(line.value)
                    font.pixelSize: Theme.label
                }
            }
        }
        Words {
            objectName: "moreStockLines"
            visible: paper.linesShown < paper.count
            text: paper.linesShown > 0 ? qsTr("and %n more, all of them on paper", "", paper.count - paper.linesShown)
                : qsTr("%n line(s), all of them on paper", "", paper.count)
            font.pixelSize: Theme.label
            color: Theme.quiet
        }
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.gap; bottomMargin: Theme.small }
        height: sum.implicitHeight + Theme.small
        Rule { anchors { left: parent.left; right: parent.right; top: parent.top } }
        Words {
            anchors { left: parent.left; right: sum.left; rightMargin: Theme.gap; verticalCenter: sum.verticalCenter }
            text: qsTr("Goods in yuan")
            font.pixelSize: Theme.label
            color: Theme.quiet
        }
        Words {
            id: sum
            objectName: "stockSlipValue"
            anchors { right: parent.right; bottom: parent.bottom }
            text: paper.slip.value
            font.pixelSize: Theme.strong
            font.bold: true
        }
    }
}
