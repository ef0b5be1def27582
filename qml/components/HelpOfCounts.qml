import QtQuick

// The help of stocktakes and of the keeper's hand-over.
QtObject {
    readonly property var topics: ({
        "stocktakePage.none": { steps: [
            ["stocktake", qsTr("Touch what is to be counted: the whole shop or one kind of goods.")],
            ["done", qsTr("Then begin. Counting may take days.")],
            ["redeem", qsTr("The shop goes on serving meanwhile.")]
        ], keys: ["primary", "area_", "back"] },
        "stocktakePage.counting": { steps: [
            ["number", qsTr("Go on counting. What was written down is there.")],
            ["person", qsTr("Helpers may count too.")],
            ["done", qsTr("Is everything counted? A manager touches Finish.")]
        ] },
        "stocktakePage.finished": { steps: [
            ["persons", qsTr("Now somebody who did not count looks at it.")],
            ["done", qsTr("Touch Show the differences.")],
            ["bin", qsTr("Did it go wrong? Give it up and begin again.")]
        ] },
        "stocktakeCountPage.count": { steps: [
            ["scan", qsTr("Scan an item, or touch its picture.")],
            ["number", qsTr("Count all its pieces and type the number.")],
            ["done", qsTr("Touch Write down, or scan the next one.")]
        ], keys: ["primary", "key_1", "shelf_"] },
        "stocktakeCountPage.again": { steps: [
            ["stocktake", qsTr("This item was counted already.")],
            ["refresh", qsTr("Was it wrong? Count it again.")],
            ["close", qsTr("If not, leave it as it is.")]
        ] },
        "stocktakeDifferencesPage.open": { steps: [
            ["hand", qsTr("Touch each difference and say why, by a picture.")],
            ["persons", qsTr("Somebody who did not count then accepts.")],
            ["box", qsTr("The book is set to what was counted.")]
        ], keys: ["primary", "difference_", "back"] },
        "stocktakeDifferencesPage.accepted": { steps: [
            ["done", qsTr("It is accepted. The book says what was counted.")]
        ] },
        "keeperPage.count": { steps: [
            ["stocktake", qsTr("First count the whole shop, today.")],
            ["persons", qsTr("The count has to be accepted.")],
            ["keeper", qsTr("Then come back here.")]
        ] },
        "keeperPage.sheet": { steps: [
            ["box", qsTr("Look together at what is handed over.")],
            ["done", qsTr("Is it right? Touch Next.")]
        ] },
        "keeperPage.receiver": { steps: [
            ["person", qsTr("Choose who takes the shop over.")],
            ["lock", qsTr("At the end that person types their own PIN.")]
        ] },
        "keeperPage.words": { steps: [
            ["person", qsTr("Write who oversees the hand-over.")],
            ["letters", qsTr("Write what is not settled yet, if there is anything.")]
        ], keys: ["primary", "keeperOverseer"] },
        "keeperPage.sign": { steps: [
            ["sign", qsTr("Write your name with a finger, large.")],
            ["hand", qsTr("Who cannot write presses a thumb.")],
            ["done", qsTr("Is it good? Touch the key at the lower right.")]
        ], keys: ["primary", "signatureAgain"] },
        "keeperPage.confirm": { steps: [
            ["sign", qsTr("Look at the three signatures.")],
            ["keeper", qsTr("Touch Hand over.")],
            ["lock", qsTr("The one who takes over types their own PIN.")]
        ] },
        "keeperPage.done": { steps: [
            ["done", qsTr("It is saved. Note the number of the document.")],
            ["person", qsTr("The new keeper signs in with their own PIN.")]
        ] }
    })
}
