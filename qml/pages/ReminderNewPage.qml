pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A new reminder: the rule on the left, the household, the last day and a picture on the right.
SplitFrame {
    id: page

    required property ReminderFormModel form
    required property HouseholdModel household
    required property PhotoModel photo
    required property ScannerInput scanner
    signal leave()
    signal findAsked()

    readonly property int columns: 2
    readonly property int rows: 2
    readonly property real tileWidth: (area.width - (page.columns - 1) * Theme.gap) / page.columns
    readonly property real tileHeight: (area.height - (page.rows - 1) * Theme.gap) / page.rows

    title: qsTr("New reminder")
    onBack: page.leave()
    Component.onCompleted: {
        page.form.rules.pageSize = page.columns * page.rows
        page.form.start()
    }
    Connections {
        target: page.scanner
        enabled: page.visible
        function onCardScanned(text) { page.household.openCard(text) }
    }
    Connections {
        target: page.form
        function onReminded() { page.leave() }
    }

    header: Pager {
        objectName: "reminderRulePager"
        rows: page.form.rules
    }
    Words {
        id: heading
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.form.rules.total > 0
        text: qsTr("What is to be put right?")
        font.pixelSize: Theme.strong
        font.bold: true
    }
    Item {
        id: area
        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Grid {
            columns: page.columns
            spacing: Theme.gap
            Repeater {
                model: page.form.rules
                PictureTile {
                    id: tile
                    required property string code
                    required property string title
                    required property int points
                    required property int days
                    required property string art
                    required chosen
                    objectName: "reminderRule_" + code
                    width: page.tileWidth
                    height: page.tileHeight
                    picture: tile.art
                    pictureSize: Math.round(page.tileHeight * 0.28)
                    wordSize: Theme.strong
                    noteLines: 2
                    text: qsTr("−%1 after %2 days").arg(tile.points).arg(tile.days)
                    note: tile.title
                    tint: tile.chosen ? Theme.brandTint : Theme.surface
                    wordColour: tile.chosen ? Theme.brand : Theme.ink
                    onClicked: page.form.choose(tile.code)
                }
            }
        }
        EmptyState {
            objectName: "noReminderRule"
            visible: page.form.loaded && page.form.rules.total === 0
            picture: "clipboard"
            text: qsTr("No rule wants a reminder.")
            note: qsTr("Which deductions do, the village decides with its rules.")
        }
    }

    side: [
        HouseholdCard {
            id: card
            anchors { left: parent?.left; right: parent?.right; top: parent?.top }
            household: page.household
            onFindAsked: page.findAsked()
        },
        Rectangle {
            anchors { left: parent?.left; right: parent?.right; top: card.bottom; bottom: parent?.bottom; topMargin: Theme.gap }
            radius: Theme.corner
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.line
            Column {
                visible: page.form.rule !== ""
                anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
                spacing: Theme.gap
                Words {
                    objectName: "reminderUntil"
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: qsTr("Put right by %1").arg(Dates.spoken(page.form.until))
                    font.pixelSize: Theme.strong
                    font.bold: true
                }
                StepperRow {
                    objectName: "reminderDays"
                    anchors.horizontalCenter: parent.horizontalCenter
                    value: page.form.days
                    from: page.form.leastDays
                    to: page.form.mostDays
                    caption: qsTr("days")
                    onLess: page.form.setDays(page.form.days - 1)
                    onMore: page.form.setDays(page.form.days + 1)
                }
                BigButton {
                    objectName: "reminderPhoto"
                    anchors.horizontalCenter: parent.horizontalCenter
                    picture: page.photo.taken ? "check" : "photo"
                    text: page.photo.taken ? qsTr("Picture added") : qsTr("Add a picture")
                    onClicked: photoPanel.ask()
                }
            }
            Words {
                visible: page.form.rule === ""
                anchors { left: parent.left; right: parent.right; margins: Theme.pad; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: qsTr("Points are only taken when it is not put right in time.")
                color: Theme.quiet
            }
        }
    ]
    primary: BigButton {
        objectName: "remind"
        width: page.primaryWidth
        kind: "primary"
        picture: page.form.ready ? "check" : !page.household.known ? "card" : ""
        text: page.form.busy ? qsTr("Saving …") : !page.household.known ? qsTr("Card first")
            : page.form.rule === "" ? qsTr("Choose what") : qsTr("Remind")
        enabled: page.form.ready
        onClicked: reasonPanel.ask()
    }

    ReasonPanel {
        id: reasonPanel
        objectName: "reminderReasons"
        parent: page
        title: qsTr("How is it known?")
        reasons: page.form.reasons
        onChosen: index => page.form.remind(index)
    }
    PhotoPanel {
        id: photoPanel
        objectName: "photoPanel"
        parent: page
        photo: page.photo
        title: qsTr("A picture of what is to be put right")
    }
}
