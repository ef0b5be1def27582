import QtQuick

// The help of lists, the budget, the radar, the settings and the year end.
QtObject {
    readonly property var topics: ({
        gaugePage: { steps: [
            ["balance", qsTr("Promised is what all unspent points are worth.")],
            ["box", qsTr("Behind it are the goods on the shelf and the money.")],
            ["gauge", qsTr("The coloured card says what to do now.")]
        ], keys: ["back"] },
        radarPage: { steps: [
            ["radar", qsTr("Each line is something to ask about; it accuses nobody.")],
            ["hand", qsTr("Touch a line to see its entries.")],
            ["letters", qsTr("Find out what happened, then answer.")]
        ], keys: ["flag_", "back"] },
        flagPage: { steps: [
            ["clipboard", qsTr("Look at the entries one by one.")],
            ["meeting", qsTr("Ask those who were there what happened.")],
            ["done", qsTr("Touch Answer and say what was found out.")]
        ], keys: ["primary", "back"] },
        rankingsPage: { steps: [
            ["meeting", qsTr("Lists name households. First ask whether the village agrees.")],
            ["ranking", qsTr("Then choose a list, and a month, a quarter or a year.")],
            ["lock", qsTr("Of deductions only the number is shown, never whose.")]
        ], keys: ["primary", "back"] },
        settingsPage: { steps: [
            ["settings", qsTr("Here stands what the village has decided.")],
            ["hand", qsTr("A manager touches what is to change.")],
            ["year-end", qsTr("Year end settles what becomes of unspent points.")]
        ], keys: ["setting_", "back"] },
        settingPage: { steps: [
            ["hand", qsTr("Choose the new value, and the day it begins.")],
            ["search", qsTr("Look who would lose points by it.")],
            ["done", qsTr("Then confirm. Points already given stay.")]
        ], keys: ["primary", "option_", "key_1"] },
        yearEndPage: { steps: [
            ["year-end", qsTr("Choose what becomes of unspent points.")],
            ["notice-board", qsTr("Record the list and show it in public for 30 days.")],
            ["persons", qsTr("Then two people carry it out. Only then points expire.")]
        ], keys: ["primary", "back"] },
        yearEndDonePage: { steps: [
            ["done", qsTr("It is saved. Note the number of the document.")],
            ["notice-board", qsTr("A list is shown in public; nothing was taken yet.")],
            ["balance", qsTr("Carried out? Each household's statement shows it.")]
        ] },
        yearEndsPage: { steps: [
            ["scroll", qsTr("Here stand all lists and year ends, the newest first.")],
            ["done", qsTr("The mark on the right says whether it was carried out.")]
        ], keys: ["back"] }
    })
}
