import QtQuick

// The help of the rules, from a draft to the vote.
QtObject {
    readonly property var topics: ({
        rulesPage: { steps: [
            ["rulebook", qsTr("Each card is one rule: what for, and how many points.")],
            ["calendar-day", qsTr("Campaigns shows the rules that hold for a short time.")],
            ["scroll", qsTr("Under Versions are earlier rules, and drafts to vote on.")]
        ], keys: ["primary", "ruleVersions"] },
        ruleDraftPage: { steps: [
            ["hand", qsTr("Touch the rule that is to change, or add a new one.")],
            ["calendar-day", qsTr("Then say from which day it should hold.")],
            ["rule-vote", qsTr("Save the draft. It holds only after the village has voted.")]
        ], keys: ["primary", "ruleCard_"] },
        ruleEditPage: { steps: [
            ["hand", qsTr("Touch above what is to change, say Points or Limit.")],
            ["plus", qsTr("Set it on the right. The card shows how it will read.")],
            ["done", qsTr("Then touch Ready. It waits in the draft.")]
        ] },
        ruleTitlePage: { steps: [
            ["letters", qsTr("Type the sound of each character.")],
            ["hand", qsTr("Touch the right character above.")],
            ["done", qsTr("Is the title complete? Then touch Keep.")]
        ], keys: ["primary", "character_", "key_w"] },
        ruleVersionsPage: { steps: [
            ["hand", qsTr("Touch one to read its rules.")],
            ["rulebook", qsTr("Touch Side by side to see what changes.")],
            ["rule-vote", qsTr("Has the village voted? Touch the draft, then Enter the vote.")]
        ], keys: ["primary", "ruleSet_", "back"] },
        ruleDifferencePage: { steps: [
            ["rulebook", qsTr("Red is how a rule reads now, green how it would read.")],
            ["rule-vote", qsTr("Has the village voted on it? Touch Enter the vote.")]
        ], keys: ["primary", "back"] },
        ruleVotePage: { steps: [
            ["rule-vote", qsTr("Type how many were in favour, against, and abstained.")],
            ["calendar-day", qsTr("Then the day of the vote, and the day the rules begin.")],
            ["persons", qsTr("A second person agrees. More than half must be in favour.")]
        ], keys: ["primary", "key_1"] }
    })
}
