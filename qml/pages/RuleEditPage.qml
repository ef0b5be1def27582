import QtQuick
import Jiamei.Kiosk

// One rule, field by field. Nothing is recorded here: it waits in the draft that is being put together.
PageFrame {
    id: page

    required property RuleDraftModel draft
    /// Place in `fields`
    property int part: 0
    readonly property bool isNew: page.draft.mark === "added"
    readonly property bool isDropped: page.draft.mark === "dropped"
    readonly property var fields: (page.isNew ? ["kind"] : []).concat(["points", "limit", "review", "time", "unit", "proof"])
    readonly property var words: (page.isNew ? [qsTr("Kind")] : []).concat([qsTr("Points"), qsTr("Limit"), qsTr("Review"), qsTr("Time"), qsTr("Unit"), qsTr("Proof")])
    signal leave()
    signal titleAsked()

    title: page.isNew ? qsTr("New rule %1").arg(page.draft.code) : qsTr("Rule %1").arg(page.draft.code)
    onBack: page.leave()

    ChoiceStrip {
        id: strip
        objectName: "ruleFields"
        prefix: "field_"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        choices: page.words
        current: page.part
        visible: !page.isDropped
        onChosen: index => page.part = index
    }
    Rectangle {
        id: face
        visible: !page.isDropped
        anchors { left: parent.left; top: strip.bottom; topMargin: Theme.gap; bottom: parent.bottom }
        width: Math.round(parent.width * 0.4)
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line
        Column {
            anchors { left: parent.left; right: parent.right; margins: Theme.gap; top: parent.top }
            spacing: Theme.small
            Row {
                spacing: Theme.gap
                Picture {
                    name: page.draft.picture
                    size: Math.round(12 * Theme.mm)
                }
                Words {
                    objectName: "rulePoints"
                    anchors.verticalCenter: parent.verticalCenter
                    text: page.draft.points
                    font.pixelSize: Theme.points
                    font.bold: true
                    color: page.draft.deduction ? Theme.bad : Theme.good
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("per %1").arg(page.draft.unit)
                    color: Theme.quiet
                }
            }
            Words {
                objectName: "ruleTitle"
                width: parent.width
                text: page.draft.title === "" ? qsTr("no title yet") : page.draft.title
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.strong
                font.bold: true
                color: page.draft.title === "" ? Theme.bad : Theme.ink
            }
            Words {
                objectName: "ruleDetails"
                width: parent.width
                text: page.draft.details
                wrapMode: Text.Wrap
                maximumLineCount: 3
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
        BigButton {
            objectName: "editTitle"
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.small }
            picture: "letters"
            text: qsTr("Write the title")
            onClicked: {
                page.draft.beginTitle()
                page.titleAsked()
            }
        }
    }
    EmptyState {
        objectName: "ruleDropped"
        visible: page.isDropped
        picture: page.draft.picture
        text: page.draft.title + "  " + page.draft.points
        note: qsTr("It is dropped with this version. Touch Bring it back if it should stay.")
    }
    RuleFieldEditor {
        anchors { left: face.right; leftMargin: Theme.pad; right: parent.right; top: face.top; bottom: parent.bottom }
        visible: !page.isDropped
        draft: page.draft
        field: page.fields[Math.min(page.part, page.fields.length - 1)]
    }
    footer: BigButton {
        objectName: "dropRule"
        height: Theme.primary
        picture: page.isDropped ? "undo" : "bin"
        text: page.isDropped ? qsTr("Bring it back") : page.isNew ? qsTr("Not this one") : qsTr("Drop this rule")
        onClicked: {
            const wasNew = page.isNew
            page.draft.drop()
            if (wasNew)
                page.leave()
        }
    }
    primary: BigButton {
        objectName: "ruleReady"
        kind: "primary"
        picture: "check"
        text: qsTr("Ready")
        onClicked: page.leave()
    }
}
