import QtQuick
import Jiamei.Kiosk

// In the place of an empty list: a picture, why it is empty, and what to do.
Row {
    id: state

    property string picture
    property string text
    property string note

    anchors.centerIn: parent
    spacing: Theme.pad

    // Measured apart from the words, which wrap in what they get.
    FontMetrics {
        id: metrics
        font: words.font
    }
    FontMetrics {
        id: noteMetrics
        font: noteWords.font
    }
    Picture {
        id: image
        anchors.verticalCenter: parent.verticalCenter
        name: state.picture
        size: Math.round(26 * Theme.mm)
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(Math.max(metrics.advanceWidth(state.text), noteMetrics.advanceWidth(state.note))) + 2,
                        (state.parent?.width ?? 0) - image.width - 2 * Theme.pad, Math.round(130 * Theme.mm))
        spacing: Theme.small
        Words {
            id: words
            objectName: state.objectName + "_words"
            width: parent.width
            wrapMode: Text.Wrap
            text: state.text
            font.pixelSize: Theme.strong
            font.bold: true
        }
        Words {
            id: noteWords
            visible: state.note !== ""
            width: parent.width
            wrapMode: Text.Wrap
            text: state.note
            color: Theme.quiet
        }
    }
}
