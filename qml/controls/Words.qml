import QtQuick
import Jiamei.Kiosk

// Text in the kiosk's type.
Text {
    font.family: Theme.family
    font.pixelSize: Theme.body
    color: Theme.ink
    textFormat: Text.PlainText
    elide: Text.ElideRight
}
