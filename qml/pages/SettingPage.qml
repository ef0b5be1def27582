import QtQuick
import Jiamei.Kiosk

// One setting: the new value and its first day, then what it would take from whom, then the confirmation.
PageFrame {
    id: page

    required property SettingsModel settings
    signal leave()

    title: page.settings.title
    onBack: {
        if (page.settings.previewed)
            page.settings.reconsider()
        else
            page.leave()
    }
    Connections {
        target: page.settings
        function onSaved() { page.leave() }
    }

    header: Pager {
        objectName: "settingOptionPager"
        visible: pages > 1 && (page.settings.previewed || page.settings.kind === "choice")
        rows: page.settings.previewed ? page.settings.losses : page.settings.options
    }
    Item {
        id: left
        visible: !page.settings.previewed
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.round((parent.width - Theme.pad) / 2)

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: when.top; bottomMargin: Theme.gap }
            radius: Theme.corner
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.line
            Column {
                anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
                spacing: Theme.small
                Words {
                    width: parent.width
                    text: page.settings.meaning
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    color: Theme.quiet
                }
                Words {
                    objectName: "settingPresent"
                    width: parent.width
                    text: qsTr("Now: %1").arg(page.settings.present)
                }
                Words {
                    width: parent.width
                    visible: page.settings.later !== ""
                    text: page.settings.later
                    font.pixelSize: Theme.label
                    color: Theme.warn
                }
                Words {
                    objectName: "settingNew"
                    width: parent.width
                    text: qsTr("New: %1").arg(page.settings.valueWords)
                    font.pixelSize: Theme.title
                    font.bold: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.least
                    color: page.settings.inRange ? Theme.brand : Theme.bad
                }
                Words {
                    width: parent.width
                    visible: page.settings.kind === "number"
                    text: page.settings.limits
                    font.pixelSize: Theme.label
                    color: page.settings.inRange ? Theme.quiet : Theme.bad
                }
            }
        }
        Column {
            id: when
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            spacing: Theme.gap
            ChoiceStrip {
                objectName: "settingWhen"
                prefix: "when_"
                width: parent.width
                choices: [qsTr("From a day on"), qsTr("At once")]
                current: page.settings.atOnce ? 1 : 0
                onChosen: index => page.settings.setAtOnce(index === 1)
            }
            DateRow {
                objectName: "settingFrom"
                visible: !page.settings.atOnce
                date: page.settings.from
                onMoved: (days, months) => page.settings.moveFrom(days, months)
            }
        }
    }
    SettingValue {
        visible: !page.settings.previewed
        anchors { left: left.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }
        settings: page.settings
    }
    Banner {
        id: words
        objectName: "previewWords"
        visible: page.settings.previewed
        anchors { left: parent.left; right: parent.right; top: parent.top }
        mood: page.settings.lost > 0 || page.settings.tight ? "warn" : "good"
        text: page.settings.hasWorth && page.settings.percentAfter > 100
            ? qsTr("%1 unspent points are worth %2 yuan now and %3 yuan then: more than all goods and money together.").arg(page.settings.unspent).arg(page.settings.worthBefore).arg(page.settings.worthAfter)
            : page.settings.hasWorth ? qsTr("%1 unspent points are worth %2 yuan now and %3 yuan then: %4 % of the goods and the money.").arg(page.settings.unspent).arg(page.settings.worthBefore).arg(page.settings.worthAfter).arg(page.settings.percentAfter)
            : page.settings.lost > 0 ? qsTr("Under this limit %1 points fewer would have been given. What was given stays.").arg(page.settings.lost)
            : qsTr("No household loses points by it now.")
    }
    Row {
        id: monthRow
        visible: page.settings.previewed && page.settings.lost > 0
        anchors { left: parent.left; right: parent.right; top: words.bottom; topMargin: Theme.gap }
        spacing: Theme.gap
        Repeater {
            model: page.settings.months
            StatusPill {
                required property string month
                required property int households
                required property int sum
                mood: sum > 0 ? "warn" : "calm"
                picture: "calendar"
                text: qsTr("%1: households %2, points %3").arg(Dates.month(month)).arg(households).arg(sum)
            }
        }
    }
    LossList {
        visible: monthRow.visible
        anchors { left: parent.left; right: parent.right; top: monthRow.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        model: page.settings.losses
    }
    Words {
        objectName: "settingSummary"
        visible: page.settings.previewed && !monthRow.visible
        anchors { left: parent.left; right: parent.right; top: words.bottom; bottom: parent.bottom }
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        text: qsTr("Now: %1. Then: %2.").arg(page.settings.present).arg(page.settings.valueWords)
        font.pixelSize: Theme.title
        font.bold: true
    }
    footer: Words {
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        visible: page.settings.previewed
        text: page.settings.atOnce ? qsTr("It holds at once.") : qsTr("It holds from %1.").arg(Dates.spoken(page.settings.from))
        font.pixelSize: Theme.strong
    }
    primary: BigButton {
        objectName: page.settings.previewed ? "settingConfirm" : "settingPreview"
        kind: "primary"
        picture: page.settings.previewed ? "check" : page.settings.canPreview ? "next" : ""
        text: page.settings.busy ? qsTr("One moment …") : page.settings.previewed ? qsTr("Confirm")
            : page.settings.canPreview ? qsTr("See the effect") : !page.settings.inRange ? qsTr("Out of range")
            : page.settings.kind === "number" ? qsTr("Type the new number") : qsTr("Choose one")
        enabled: page.settings.previewed ? !page.settings.busy : page.settings.canPreview
        onClicked: {
            if (page.settings.previewed)
                page.settings.confirm()
            else
                page.settings.preview()
        }
    }
}
