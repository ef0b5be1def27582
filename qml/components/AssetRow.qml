import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One thing of the shop in its register: what it is, where it stands and who answers for it.
T.AbstractButton {
    id: row

    required property int number
    required property string name
    required property string art
    required property int pieces
    required property string place
    required property string keeper
    required property string mark
    property bool touchable: true

    objectName: "asset_" + number
    focusPolicy: Qt.NoFocus
    enabled: touchable
    Accessible.role: Accessible.Button
    Accessible.name: name

    background: RowGround {
        down: row.down
        touchable: row.touchable
    }
    Item {
        anchors.fill: parent
        Picture {
            id: image
            anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            name: row.art
            size: Math.round(12 * Theme.mm)
            opacity: row.mark === "gone" ? 0.5 : 1
        }
        TwoLines {
            anchors { left: image.right; leftMargin: Theme.gap; right: middle.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            //: what it is, and how many of it
            text: row.pieces === 1 ? row.name : qsTr("%1 × %2").arg(row.name).arg(row.pieces)
            note: row.place
        }
        TwoLines {
            id: middle
            anchors { right: pill.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            width: Math.round(row.width * 0.24)
            bold: false
            text: row.keeper === "" ? qsTr("nobody") : row.keeper
            note: qsTr("answers for it")
        }
        StatusPill {
            id: pill
            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            width: Math.round(row.width * 0.16)
            mood: row.mark === "in-use" ? "good" : row.mark === "broken" ? "bad" : row.mark === "lent" ? "warn" : "calm"
            picture: row.mark === "in-use" ? "check" : row.mark === "broken" ? "warn" : row.mark === "lent" ? "leave" : "close"
            text: row.mark === "in-use" ? qsTr("in use") : row.mark === "broken" ? qsTr("broken")
                : row.mark === "lent" ? qsTr("lent") : qsTr("gone")
        }
    }
}
