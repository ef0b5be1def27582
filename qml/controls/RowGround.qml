import QtQuick
import Jiamei.Kiosk

// The ground of a row that can be touched: its edge says so, and a strong one that it is chosen.
Rectangle {
    id: ground

    property bool chosen: false
    property bool down: false
    property bool touchable: true

    radius: Theme.corner
    color: ground.chosen ? Theme.brandTint : ground.down ? Theme.sunken : Theme.surface
    border.width: ground.chosen ? Math.round(0.7 * Theme.mm) : Theme.hair
    border.color: ground.chosen ? Theme.brand : ground.touchable ? Theme.keyLine : Theme.line
}
