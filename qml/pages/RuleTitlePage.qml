import QtQuick
import Jiamei.Kiosk

// The title of a rule, character by character.
PageFrame {
    id: page

    required property RuleDraftModel draft
    signal leave()

    title: qsTr("Title of rule %1").arg(page.draft.code)
    hasFooter: false
    onBack: page.leave()

    NamePad {
        anchors.fill: parent
        name: page.draft.name
        caption: qsTr("What is done or left undone")
        word: qsTr("Keep")
        ready: page.draft.name.name !== ""
        onConfirmed: {
            page.draft.keepTitle()
            page.leave()
        }
    }
}
