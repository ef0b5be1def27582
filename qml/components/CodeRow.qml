import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One barcode of goods: the first, a further one, or that of a pack.
T.AbstractButton {
    id: row

    required property string barcode
    required property int pieces
    required property bool first
    required property bool fixed
    property bool touchable: true

    objectName: "code_" + barcode
    focusPolicy: Qt.NoFocus
    enabled: row.touchable && !row.fixed
    Accessible.role: Accessible.Button
    Accessible.name: barcode

    background: RowGround {
        down: row.down
        touchable: row.enabled
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: row.pieces > 1 ? "box" : "scan"
            size: Math.round(8 * Theme.mm)
        }
        TwoLines {
            anchors { left: image.right; leftMargin: Theme.gap; right: parent.right; verticalCenter: parent.verticalCenter }
            text: row.barcode
            note: row.fixed ? qsTr("given by this shop, stays") : row.first ? qsTr("the first one, on the label")
                : row.pieces > 1 ? qsTr("a pack of %n", "", row.pieces) : qsTr("a further one, of a piece")
        }
    }
}
