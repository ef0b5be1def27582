import QtQuick
import Jiamei.Kiosk

// One entry of the staff's menu; pale and with its reason where the signed-in person may not use it.
PictureTile {
    id: tile

    required property MenuEntry entry
    required property SessionModel session
    property bool compact: false
    /// Three rows of tiles
    property bool low: false
    readonly property bool allowed: entry.duty === "manage" ? session.mayManage : entry.duty === "award" ? session.mayAward
                                    : entry.duty === "redeem" ? session.mayRedeem : entry.duty === "answer" ? session.mayAnswer : true

    objectName: entry.objectName
    picture: entry.picture
    text: entry.text
    note: allowed ? entry.note : entry.duty === "manage" ? qsTr("a manager does this")
        : entry.duty === "answer" ? qsTr("a supervisor or manager does this") : qsTr("an operator does this")
    enabled: allowed
    noteLines: 2
    beside: low
    wordSize: low ? Theme.body : Math.round(5.1 * Theme.mm)
    pictureSize: Math.round(Math.min(width, height) * (low ? 0.34 : compact ? 0.28 : 0.42))
    tint: Theme.surface
}
