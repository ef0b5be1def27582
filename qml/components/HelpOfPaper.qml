import QtQuick

// The help of what belongs to the shop, of collection slips and of slips for days without power.
QtObject {
    readonly property var topics: ({
        assetsPage: { steps: [
            ["asset-shelf", qsTr("Here stands what belongs to the shop itself.")],
            ["plus", qsTr("Is something new? Touch Enter something.")],
            ["hand", qsTr("Moved, broken or gone? Touch it and change it.")]
        ] },
        "assetPage.new": { steps: [
            ["letters", qsTr("Say what it is and where it stands.")],
            ["person", qsTr("Choose who answers for it.")],
            ["done", qsTr("Is it right? Touch Record.")]
        ], keys: ["primary", "assetName"] },
        "assetPage.known": { steps: [
            ["hand", qsTr("Touch what is no longer so and change it.")],
            ["asset", qsTr("Is it broken, lent or gone? Touch that word.")],
            ["done", qsTr("Then touch the red key.")]
        ], keys: ["primary", "state_1"] },
        slipsPage: { steps: [
            ["slip", qsTr("A slip lets somebody collect for a household, once.")],
            ["plus", qsTr("Touch New slip and show the household's card.")],
            ["hand", qsTr("Not wanted any more? Touch the slip and cancel it.")]
        ] },
        "slipNewPage.who": { steps: [
            ["cardholder", qsTr("Show the card of the household, or look for it.")],
            ["letters", qsTr("Write the name of who collects.")],
            ["relation-kin", qsTr("Touch the picture of what they are to each other.")]
        ], keys: ["primary", "findHousehold", "slipCollector", "relation_"] },
        "slipNewPage.terms": { steps: [
            ["balance", qsTr("Type how many points may be spent at most.")],
            ["calendar-day", qsTr("Set the last day with minus and plus.")],
            ["done", qsTr("Touch Write the slip.")]
        ], keys: ["primary", "key_1"] },
        slipPage: { steps: [
            ["print", qsTr("Print the slip, or let the code be photographed.")],
            ["person", qsTr("The collector shows it at the counter.")]
        ] },
        paperKitPage: { steps: [
            ["paper-kit", qsTr("When the power is off, goods are written on these slips.")],
            ["scan", qsTr("Afterwards scan every slip, in any order.")],
            ["print", qsTr("Are few left? A manager prints new ones.")]
        ] },
        "paperSlipPage.unused": { steps: [
            ["redeem", qsTr("Touch Enter it and enter what the slip says.")],
            ["bin", qsTr("Nothing went out by it? Touch Spoiled.")],
            ["rule-negative", qsTr("Goods went out and the books refuse? Touch Conflict.")]
        ] },
        "paperSlipPage.used": { steps: [
            ["stop", qsTr("This number was used. It is not entered again.")],
            ["scan", qsTr("Put the slip away and scan the next one.")]
        ] },
        paperConflictPage: { steps: [
            ["household", qsTr("Say whose slip it is: by card or by number.")],
            ["number", qsTr("Type how many points the slip says.")],
            ["done", qsTr("Then record it and say why.")]
        ], keys: ["primary", "findHousehold", "key_1"] }
    })
}
