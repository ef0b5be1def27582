pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Why shelf and book differ: a few pictures, one touch; own words beside it if somebody likes.
Panel {
    id: panel

    required property StocktakeDifferenceModel differences
    signal wordsAsked()

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(190 * Theme.mm))
    panelHeight: height - 2 * Theme.small

    Words {
        id: title
        objectName: "differenceWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: qsTr("%1. Why?").arg(panel.differences.chosenWords)
        font.pixelSize: Theme.title
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
    }
    Grid {
        id: grid
        anchors {
            left: parent.left; right: parent.right; top: title.bottom; bottom: cancel.top
            topMargin: Theme.gap; bottomMargin: Theme.gap
        }
        columns: 3
        spacing: Theme.gap
        Repeater {
            model: panel.differences.reasons
            PictureTile {
                id: tile
                required property string code
                required property string words
                required property string art
                required chosen
                objectName: "cause_" + code
                width: (grid.width - 2 * grid.spacing) / 3
                height: (grid.height - grid.spacing) / 2
                picture: tile.art
                text: tile.words
                wordSize: Theme.strong
                tint: tile.chosen ? Theme.brandTint : Theme.surface
                wordColour: tile.chosen ? Theme.brand : Theme.ink
                onClicked: {
                    panel.visible = false
                    panel.differences.giveReason(tile.code)
                }
            }
        }
    }
    BigButton {
        id: cancel
        objectName: "causeCancel"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "close"
        text: qsTr("Cancel")
        onClicked: panel.visible = false
    }
    BigButton {
        objectName: "causeWords"
        anchors { left: cancel.right; leftMargin: Theme.gap; right: parent.right; bottom: parent.bottom }
        height: Theme.primary
        picture: panel.differences.note !== "" ? "check" : "letters"
        text: qsTr("Add own words")
        note: panel.differences.note !== "" ? panel.differences.note : qsTr("only if you like")
        onClicked: {
            panel.visible = false
            panel.wordsAsked()
        }
    }
}
