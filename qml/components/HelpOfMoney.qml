import QtQuick

// The help of funds, of money in and out, and of donors.
QtObject {
    readonly property var topics: ({
        "fundsPage": { steps: [
            ["rule-support", qsTr("Each fund is money of one paper or purpose.")],
            ["hand", qsTr("Touch a fund to see what came in and went out.")],
            ["gauge", qsTr("The bar shows how much of what came in is left.")]
        ], keys: ["fund_", "primary"] },
        "fundPage": { steps: [
            ["plus", qsTr("Does money come in? Touch Money in.")],
            ["minus", qsTr("Is something paid? Touch Money out, with its paper.")],
            ["lock", qsTr("When it is empty and settled, close it.")]
        ] },
        "fundFormPage.source": { steps: [
            ["rule-support", qsTr("Touch where the money comes from.")]
        ], keys: ["source_"] },
        "fundFormPage.words": { steps: [
            ["letters", qsTr("Write what the fund is called.")],
            ["number", qsTr("Write the number of the paper that grants it.")],
            ["done", qsTr("Is it right? Touch the key at the lower right.")]
        ], keys: ["primary", "fundName"] },
        "moneyPage.kind": { steps: [
            ["hand", qsTr("Touch why money comes in or goes out.")]
        ], keys: ["kind_"] },
        "moneyPage.fund": { steps: [
            ["rule-support", qsTr("Touch the fund that the money goes into.")]
        ], keys: ["fund_", "back"] },
        "moneyPage.donor": { steps: [
            ["source-donation", qsTr("Touch who gives the money.")],
            ["plus", qsTr("Not in the list? Add the donor under Donors first.")]
        ], keys: ["donor_", "back"] },
        "moneyPage.amount": { steps: [
            ["number", qsTr("Type how much, in yuan.")],
            ["done", qsTr("Touch Go on.")]
        ], keys: ["primary", "key_1"] },
        "moneyPage.words": { steps: [
            ["letters", qsTr("Say what the money is for.")],
            ["number", qsTr("Write the number of the paper, or take its picture.")],
            ["goods-in", qsTr("Does it pay goods that came in? Say which.")]
        ], keys: ["primary", "moneyPurpose"] },
        "moneyPage.goods": { steps: [
            ["goods-in", qsTr("Touch the goods that this money pays.")]
        ], keys: ["receipt_", "back"] },
        "moneyPage.sum": { steps: [
            ["redeem", qsTr("Look at the amount and the fund once more.")],
            ["persons", qsTr("Call a second person, who types their own PIN.")]
        ] },
        "moneyPage.done": { steps: [
            ["done", qsTr("It is saved. Write the number on the paper.")]
        ] },
        "donorsPage": { steps: [
            ["source-donation", qsTr("Touch a donor to see what became of the gifts.")],
            ["plus", qsTr("Somebody new gives? Touch New donor.")]
        ], keys: ["donor_", "primary"] },
        "donorPage": { steps: [
            ["ranking", qsTr("The bar shows what households got and what is left.")],
            ["box", qsTr("Does the donor bring something? Touch Goods or Money.")],
            ["receipt", qsTr("Touch Thanks on paper. A manager prints the letter.")]
        ] },
        "donorFormPage.kind": { steps: [
            ["persons", qsTr("Is it a firm or one person? Touch it.")]
        ], keys: ["kind_"] },
        "donorFormPage.words": { steps: [
            ["letters", qsTr("Write the name as it shall stand on the thanks.")],
            ["number", qsTr("Add the telephone only if they want it.")],
            ["done", qsTr("Is it right? Touch the key at the lower right.")]
        ], keys: ["primary", "donorName"] }
    })
}
