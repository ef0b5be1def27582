import QtQuick

// The help of activities, teams, rounds, honours and what is said of the village.
QtObject {
    readonly property var topics: ({
        activitiesPage: { steps: [
            ["rule-volunteer", qsTr("Touch the activity that goes on now.")],
            ["plus", qsTr("Or open a new one.")]
        ] },
        activityNewPage: { steps: [
            ["rule-volunteer", qsTr("Choose what kind of activity it is.")],
            ["award", qsTr("Touch the rule that gives the points.")],
            ["done", qsTr("Then open it and take the cards.")]
        ], keys: ["primary", "activityRule_"] },
        activityPage: { steps: [
            ["cardholder", qsTr("Take card after card.")],
            ["persons", qsTr("Two of a household came? Touch More.")],
            ["done", qsTr("Close it at the end. Then the points are given.")]
        ] },
        "roundPage.groups": { steps: [
            ["rule-broom", qsTr("Touch the group whose yards were looked at.")]
        ], keys: ["group_"] },
        "roundPage.judges": { steps: [
            ["persons", qsTr("Touch the three people who went round.")],
            ["number", qsTr("A villager is found by the household's number.")],
            ["household", qsTr("They come from three different households.")]
        ], keys: ["primary", "person_", "villager_", "key_1"] },
        "roundPage.grades": { steps: [
            ["hand", qsTr("One touch a household: its grade from the sheet.")],
            ["down", qsTr("Down turns to the next households.")],
            ["done", qsTr("Finish when all are graded.")]
        ], keys: ["ungraded", "primary"] },
        "roundPage.scores": { steps: [
            ["number", qsTr("Type the six scores from the sheet one after the other.")],
            ["done", qsTr("The grade follows from the total by itself.")]
        ] },
        "roundPage.summary": { steps: [
            ["clipboard", qsTr("Compare the numbers with the sheet.")],
            ["done", qsTr("Then enter the round; another operator reviews it.")]
        ] },
        "roundPage.done": { steps: [
            ["done", qsTr("The round is saved.")],
            ["clipboard", qsTr("Another operator now finds it under Review.")]
        ] },
        activityTotalsPage: { steps: [
            ["calendar-day", qsTr("Choose a month, a quarter or a year.")],
            ["persons", qsTr("Each line is a kind of activity: how often, and how many came.")],
            ["clipboard", qsTr("The last line is what the township's report asks for.")]
        ], keys: ["back"] },
        teamsPage: { steps: [
            ["rule-volunteer", qsTr("Touch a team to see its people and their hours.")],
            ["plus", qsTr("Or open a new team.")]
        ] },
        teamNewPage: { steps: [
            ["rule-volunteer", qsTr("Touch the name of the team.")],
            ["letters", qsTr("Another name is typed; never a person's name.")],
            ["done", qsTr("Then touch New team, and add its households.")]
        ], keys: ["primary", "teamName_", "character_", "key_w"] },
        teamPage: { steps: [
            ["household", qsTr("Add the households whose people help.")],
            ["plus", qsTr("Set with minus and plus how many of each help.")],
            ["leave", qsTr("Does one stop? Touch Leaves; its hours stay.")]
        ] },
        honoursPage: { steps: [
            ["rule-honour", qsTr("Here stands what households were given.")],
            ["candidates", qsTr("Who might be named shows whom to think of.")],
            ["undo", qsTr("Entered wrongly? Touch it, then Take back.")]
        ] },
        candidatesPage: { steps: [
            ["calendar-day", qsTr("Choose the honour above and the year below.")],
            ["candidates", qsTr("The list has whoever got points in most months.")],
            ["hand", qsTr("Touch a household to enter its honour.")]
        ], keys: ["candidate_", "back"] },
        "honourNewPage.name": { steps: [
            ["rule-honour", qsTr("Touch which honour it is.")],
            ["rule-merit", qsTr("Then touch who gave it: village, township, county.")],
            ["cardholder", qsTr("The household comes next.")]
        ], keys: ["choice_"] },
        honourNewPage: { steps: [
            ["cardholder", qsTr("Show the card of the household, or find it.")],
            ["photo", qsTr("Add the certificate's number and a photo, if there are any.")],
            ["done", qsTr("Then enter it, with its points or without.")]
        ], keys: ["findHousehold", "primary"] },
        villagePage: { steps: [
            ["village-flag", qsTr("Here stands what the village is named, and since when.")],
            ["hand", qsTr("Touch the key on the card to enter it or change it.")]
        ], keys: ["changeFlag_"] },
        villageFlagPage: { steps: [
            ["village-flag", qsTr("Say whether the village is so named, and since when.")],
            ["liaison", qsTr("Enter the cadre's role and telephone, but no name.")],
            ["done", qsTr("Then record it.")]
        ], keys: ["primary", "flagSince"] },
        articlesPage: { steps: [
            ["article", qsTr("Was something written about the village? Enter it here.")],
            ["number", qsTr("Touch an article to enter how often it was read.")]
        ] },
        "articleNewPage.place": { steps: [
            ["hand", qsTr("Touch where the article appeared.")],
            ["letters", qsTr("Its title comes next.")]
        ], keys: ["choice_"] },
        articleNewPage: { steps: [
            ["letters", qsTr("Type the title as it was published.")],
            ["calendar-day", qsTr("Set the day on which it appeared.")],
            ["done", qsTr("Then enter it. Readers can be counted later.")]
        ], keys: ["primary", "articleTitle"] }
    })
}
