import QtQuick
import Jiamei.Kiosk

// It was to be finished, and some goods are not counted yet: what becomes of them?
Panel {
    id: panel

    required property StocktakeModel stocktakes

    visible: panel.stocktakes.asksAboutRest
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(170 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.gap, words.implicitHeight + Theme.primary + 4 * Theme.pad)

    Row {
        id: words
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.pad
        Picture {
            id: image
            name: "stocktake"
            size: Math.round(24 * Theme.mm)
        }
        Column {
            width: parent.width - image.width - parent.spacing
            spacing: Theme.gap
            Words {
                objectName: "restWords"
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("%1 of %2 items are not counted yet.").arg(panel.stocktakes.total - panel.stocktakes.counted).arg(panel.stocktakes.total)
                font.pixelSize: Theme.title
                font.bold: true
            }
            Words {
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("What nobody counted stays as the book has it.")
            }
        }
    }
    BigButton {
        objectName: "restLeave"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "next"
        text: qsTr("Finish without them")
        onClicked: panel.stocktakes.finishWithoutRest()
    }
    BigButton {
        objectName: "restCount"
        anchors { right: parent.right; bottom: parent.bottom }
        kind: "primary"
        picture: "number"
        text: qsTr("Count them")
        onClicked: panel.stocktakes.countRest()
    }
}
