import QtQuick

// The help of goods in and out, of dates and of how long the stock lasts.
QtObject {
    readonly property var topics: ({
        "receivePage.source": { steps: [
            ["goods-in", qsTr("Touch the picture of where the goods come from.")],
            ["source-donation", qsTr("Donated goods need a donor of the list.")]
        ], keys: ["source_"] },
        "receivePage.from": { steps: [
            ["letters", qsTr("Say who brought the goods.")],
            ["photo", qsTr("Enter the number of the paper and add a photo of it.")],
            ["next", qsTr("Then go on to the goods.")]
        ], keys: ["primary", "donor_", "receiveSupplier"] },
        "receivePage.goods": { steps: [
            ["scan", qsTr("Scan a package, or touch the goods on the left.")],
            ["hand", qsTr("Entered wrongly? Touch the line on the right.")],
            ["next", qsTr("Go on when everything stands in the list.")]
        ], keys: ["primary", "goods_"] },
        "receivePage.pieces": { steps: [
            ["number", qsTr("Count the pieces and type how many came.")],
            ["scan", qsTr("Every further scan adds one package.")],
            ["next", qsTr("Then go on.")]
        ], keys: ["primary", "key_1"] },
        "receivePage.cost": { steps: [
            ["receipt", qsTr("Type what one costs, as it stands on the paper.")],
            ["number", qsTr("The point key is for yuan and jiao: 8 point 5.")],
            ["help", qsTr("No price anywhere? Touch Nobody knows.")]
        ], keys: ["primary", "key_1"] },
        "receivePage.dates": { steps: [
            ["calendar", qsTr("Look for the dates on the packing.")],
            ["number", qsTr("Step by day and month, or touch Type for eight digits.")],
            ["plus", qsTr("Soap and bowls have no date: put them into the list.")]
        ] },
        "receivePage.pay": { steps: [
            ["rule-support", qsTr("Touch the fund that pays for the goods.")],
            ["number", qsTr("Touch it again to change how much it pays.")],
            ["next", qsTr("Is nothing paid now? Touch No fund pays.")]
        ] },
        "receivePage.sum": { steps: [
            ["receipt", qsTr("Compare the list with the paper.")],
            ["users", qsTr("Call the second person, who counts and types their PIN.")]
        ] },
        "issuePage.kind": { steps: [
            ["goods-out", qsTr("Touch the picture of what the goods leave for.")],
            ["redeem", qsTr("Goods for points are given on the page Redeem, not here.")]
        ], keys: ["kind_"] },
        "issuePage.to-care": { steps: [
            ["cardholder", qsTr("Show the card of each household, or add it by name.")],
            ["plus", qsTr("Set how many visits were made.")],
            ["letters", qsTr("A home or school is written down as a place.")]
        ], keys: ["primary", "addVisited"] },
        "issuePage.to-prize": { steps: [
            ["letters", qsTr("Write down at which activity the prizes are given.")],
            ["next", qsTr("Then go on to the goods.")]
        ], keys: ["primary", "issueRecipient"] },
        "issuePage.to-write-off": { steps: [
            ["hand", qsTr("Touch the picture of what happened to the goods.")],
            ["letters", qsTr("Then say why, in one of the sentences or your own.")],
            ["photo", qsTr("A photo of the goods helps whoever checks.")]
        ], keys: ["primary", "issueReason", "cause_"] },
        "issuePage.to-transfer": { steps: [
            ["number", qsTr("Type the fourteen digits of the other shop.")],
            ["receipt", qsTr("Enter the number of the transfer slip.")],
            ["next", qsTr("Then go on to the goods.")]
        ], keys: ["primary", "issueSite"] },
        "issuePage.to-return": { steps: [
            ["letters", qsTr("Write down the supplier, and choose the reason.")],
            ["next", qsTr("Then go on to the goods.")]
        ], keys: ["primary", "issueRecipient"] },
        "issuePage.goods": { steps: [
            ["scan", qsTr("Scan the goods, or touch them on the left.")],
            ["hand", qsTr("Entered wrongly? Touch the line on the right.")],
            ["next", qsTr("Go on when everything stands in the list.")]
        ], keys: ["primary", "goods_"] },
        "issuePage.pieces": { steps: [
            ["number", qsTr("Type how many leave.")],
            ["box", qsTr("All of them takes everything that is there.")],
            ["plus", qsTr("Then put them into the list.")]
        ], keys: ["primary", "key_1"] },
        "issuePage.money": { steps: [
            ["rule-support", qsTr("Touch the fund that gives the money, then type how much.")],
            ["next", qsTr("Only goods? Then go on without money.")]
        ] },
        "issuePage.sum": { steps: [
            ["clipboard", qsTr("Look through everything once more.")],
            ["users", qsTr("Call the second person, who agrees with their PIN.")]
        ] },
        stockSlipPage: { steps: [
            ["number", qsTr("Write the number on the paper, so that both can be found.")],
            ["print", qsTr("Print the slip and let both people sign it.")]
        ] },
        expiringPage: { steps: [
            ["expiring", qsTr("On the left: how much is past its date, or soon will be.")],
            ["hand", qsTr("Touch a bar to see its goods.")],
            ["bin", qsTr("Is it past its date? Touch it, then write it off.")]
        ], keys: ["primary", "lot_", "band_"] },
        outlookPage: { steps: [
            ["outlook", qsTr("The bar shows for how many days the goods last.")],
            ["warn", qsTr("Red means: below the least that should be there.")],
            ["basket", qsTr("What to buy makes the shopping list.")]
        ] },
        shoppingListPage: { steps: [
            ["basket", qsTr("The most urgent goods stand first.")],
            ["rule-support", qsTr("What is grey, the funds cannot pay any more.")],
            ["calendar", qsTr("Choose below for how long it is to last.")]
        ] }
    })
}
