import QtQuick

// The kinds of activity: their names for core, their words and pictures for people.
QtObject {
    id: types

    readonly property var names: ["volunteer", "cleanup", "lecture", "training", "meeting", "reading", "other"]
    //: kinds of activity in a village
    readonly property var words: [qsTr("Volunteer work"), qsTr("Clean-up"), qsTr("Talk"), qsTr("Training"), qsTr("Meeting"),
                                  qsTr("Reading together"), qsTr("Other")]
    readonly property var pictures: ["rule-volunteer", "rule-broom", "rule-speech", "rule-learning", "rule-chair", "rule-family",
                                     "calendar-day"]

    function wordOf(name: string): string { return types.words[Math.max(0, types.names.indexOf(name))] }
    function pictureOf(name: string): string { return types.pictures[Math.max(0, types.names.indexOf(name))] }
}
