import QtQuick
import Jiamei.Kiosk

// What an honour brings by the ladder, highest level only, said before it is confirmed.
Rectangle {
    id: card

    required property HonourFormModel form
    readonly property bool stopped: card.form.withBonus && card.form.obstacle !== ""

    radius: Theme.corner
    color: card.stopped ? Theme.warnTint : card.form.promised ? Theme.awardTint : Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Column {
        anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
        spacing: Theme.small
        Words {
            objectName: "bonus"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: card.form.promised || !card.form.withBonus
            text: card.form.withBonus ? qsTr("+%n point(s)", "", card.form.bonus) : qsTr("no points")
            font.pixelSize: Theme.points
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.strong
            color: card.form.withBonus ? Theme.awardInk : Theme.quiet
        }
        Words {
            objectName: "bonusWords"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 4
            text: !card.form.withBonus ? qsTr("Only the register keeps it.")
                : card.stopped ? card.form.obstacle
                : !card.form.promised ? qsTr("Choose name, level and household: then it says how many points.")
                : card.form.had > 0 ? qsTr("%1 for this level, less %2 for another level of the same honour.").arg(card.form.ladder).arg(card.form.had)
                : card.form.reviewed ? qsTr("After review and public notice.") : qsTr("At once.")
            font.bold: card.stopped
            color: card.stopped ? Theme.warn : Theme.ink
        }
        Words {
            width: parent.width
            visible: card.stopped
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 3
            text: card.form.obstacleNext
            font.pixelSize: Theme.label
            color: Theme.warn
        }
    }
}
