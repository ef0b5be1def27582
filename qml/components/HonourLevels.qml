import QtQuick

// Who named the household, lowest first: the levels' names for core, their words for people.
QtObject {
    id: levels

    readonly property var names: ["village", "township", "county", "city", "province", "nation"]
    //: who named the household
    readonly property var words: [qsTr("Village"), qsTr("Township"), qsTr("County"), qsTr("City"), qsTr("Province"), qsTr("Nation")]

    function wordOf(name: string): string { return name === "" ? "" : levels.words[Math.max(0, levels.names.indexOf(name))] }
}
