import QtQuick

// The help of what changes in a household.
QtObject {
    readonly property var topics: ({
        householdChangePage: { steps: [
            ["household", qsTr("Touch what changes in this household.")],
            ["persons", qsTr("A second person of another household agrees.")]
        ], keys: ["changeHead", "changeReopen", "back"] },
        householdHeadPage: { steps: [
            ["letters", qsTr("Type the sound of each character of the name.")],
            ["hand", qsTr("Touch the right character above.")],
            ["cardholder", qsTr("The new head gets a new card.")]
        ], keys: ["primary", "character_", "key_w"] },
        householdMembersPage: { steps: [
            ["persons", qsTr("Ask how many belong to the household now.")],
            ["plus", qsTr("Set the numbers with minus and plus.")],
            ["done", qsTr("Then record it; a second person agrees.")]
        ], keys: ["primary", "members_more"] },
        householdSplitPage: { steps: [
            ["persons", qsTr("How many leave, and what share do they take along?")],
            ["letters", qsTr("Then type the name of who heads the new household.")],
            ["cardholder", qsTr("Both get a new card.")]
        ], keys: ["primary", "character_", "key_w"] },
        householdMergePage: { steps: [
            ["box", qsTr("The household on the left closes.")],
            ["search", qsTr("Find the one that stays.")],
            ["done", qsTr("Points and relatives pass over to it.")]
        ], keys: ["primary", "findOther"] },
        householdClosePage: { steps: [
            ["leave", qsTr("Say why the household leaves.")],
            ["balance", qsTr("Say what becomes of its points.")],
            ["persons", qsTr("A second person agrees.")]
        ], keys: ["primary", "closeKeep"] },
        householdReopenPage: { steps: [
            ["household", qsTr("The household is there again, with its points.")],
            ["cardholder", qsTr("It gets a new card.")]
        ] },
        householdChangedPage: { steps: [
            ["done", qsTr("The change is saved.")],
            ["print", qsTr("A manager prints the new cards in the office.")]
        ] },
        kinPage: { steps: [
            ["persons", qsTr("Here stand the households that are kin of this one.")],
            ["plus", qsTr("Add one that is missing.")],
            ["close", qsTr("No longer kin? Touch No longer beside its name.")]
        ] },
        freezePage: { steps: [
            ["hourglass", qsTr("Choose for how long the household gets no goods.")],
            ["stop", qsTr("Touch Stop redemption and say why; a second person agrees.")],
            ["undo", qsTr("Is it to end earlier? Touch Lift it now.")]
        ] },
        householdPinPage: { steps: [
            ["household-pin", qsTr("The household types four digits of its own, twice. Nobody looks.")],
            ["household", qsTr("Where the shop asks for it, it types them at every redemption.")],
            ["bin", qsTr("Forgotten? A manager takes the PIN away and says why.")]
        ], keys: ["primary", "key_5"] },
        liaisonPage: { steps: [
            ["liaison", qsTr("Above stands who looks after the household now.")],
            ["hand", qsTr("Touch an operator, another household, or Nobody.")],
            ["done", qsTr("Then record it.")]
        ], keys: ["primary", "person_", "otherHousehold"] }
    })
}
