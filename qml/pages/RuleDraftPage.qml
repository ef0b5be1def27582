pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A new version of the rules put together: tap a rule to change it, then say from when it should hold.
PageFrame {
    id: page

    required property RuleDraftModel draft
    /// 0 the rules, 1 the day
    property int step: 0
    signal leave()
    signal editAsked()
    signal saved()

    readonly property int rows: Math.max(1, Math.floor((list.height + Theme.gap) / (Math.round(20 * Theme.mm) + Theme.gap)))

    title: page.draft.edits === 0 ? qsTr("Change rules: tap one") : qsTr("Change rules: %1 so far").arg(page.draft.edits)
    onBack: {
        if (page.step > 0)
            page.step = 0
        else
            page.leave()
    }
    onRowsChanged: page.draft.rules.pageSize = 2 * page.rows
    Component.onCompleted: {
        page.draft.rules.pageSize = 2 * page.rows
        page.draft.start()
    }
    Connections {
        target: page.draft
        function onSaved() { page.saved() }
    }

    header: Pager {
        objectName: "draftPager"
        visible: pages > 1 && page.step === 0
        rows: page.draft.rules
    }
    Item {
        id: list
        anchors.fill: parent
        visible: page.step === 0
        Grid {
            id: grid
            width: parent.width
            columns: 2
            spacing: Theme.gap
            Repeater {
                model: page.draft.rules
                RuleCard {
                    choosable: true
                    width: (list.width - grid.spacing) / 2
                    height: (list.height - (page.rows - 1) * grid.spacing) / page.rows
                    onClicked: {
                        page.draft.pick(code)
                        page.editAsked()
                    }
                }
            }
        }
    }
    Column {
        visible: page.step === 1
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.pad
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("From which day should they hold?")
            font.pixelSize: Theme.title
            font.bold: true
        }
        DateRow {
            objectName: "draftFirst"
            anchors.horizontalCenter: parent.horizontalCenter
            date: page.draft.first
            onMoved: (days, months) => page.draft.moveFirst(days, months)
        }
        Banner {
            width: parent.width
            text: qsTr("Rules that differ: %1. The draft holds only after the village has voted for it; the day can still be moved then.").arg(page.draft.edits)
        }
    }
    footer: [
        BigButton {
            objectName: "addRule"
            height: Theme.primary
            visible: page.step === 0
            enabled: !page.draft.busy && page.draft.loaded
            picture: "plus"
            text: qsTr("New rule")
            onClicked: {
                page.draft.add()
                page.editAsked()
            }
        },
        BigButton {
            objectName: "startOver"
            height: Theme.primary
            visible: page.step === 0 && page.draft.edits > 0
            enabled: !page.draft.busy
            picture: "undo"
            text: qsTr("Begin again")
            note: qsTr("undoes all changes")
            onClicked: page.draft.startOver()
        }
    ]
    primary: BigButton {
        objectName: page.step === 0 ? "draftNext" : "saveDraft"
        kind: "primary"
        picture: !page.draft.canSave ? "" : page.step === 0 ? "next" : "check"
        text: page.draft.busy ? qsTr("Saving …") : page.draft.edits === 0 ? qsTr("Nothing changed yet")
            : !page.draft.canSave ? qsTr("A rule has no title") : page.step === 0 ? qsTr("Next: the day") : qsTr("Save the draft")
        enabled: page.draft.canSave
        onClicked: {
            if (page.step === 0)
                page.step = 1
            else
                page.draft.save()
        }
    }
}
