import QtQuick

// The help of the counter, of the staff's menus and of the day; HelpTexts says what a topic is.
QtObject {
    readonly property var topics: ({
        homePage: { steps: [
            ["cardholder", qsTr("Hold the household's card in front of the scanner.")],
            ["redeem", qsTr("Or touch a picture: look at points, take goods, give points.")],
            ["household", qsTr("Whoever works here touches Staff.")]
        ], keys: ["openTheDay", "balance"] },
        findPage: { steps: [
            ["number", qsTr("Type the household's number.")],
            ["letters", qsTr("Or touch By name and type the first letters of the name.")],
            ["household", qsTr("Then touch the household in the list.")]
        ], keys: ["hit_", "key_1", "key_w"] },
        balancePage: { steps: [
            ["balance", qsTr("The large number is what the household can spend today.")],
            ["hourglass", qsTr("Pending points count after the public notice.")],
            ["redeem", qsTr("Touch Redeem to take goods for them.")]
        ] },
        redeemPage: { steps: [
            ["cardholder", qsTr("First show the household's card.")],
            ["basketful", qsTr("Then touch the goods, or scan them.")],
            ["done", qsTr("Touch Confirm. Only then the points are taken.")]
        ], keys: ["findHousehold", "primary", "goods_"] },
        "redeemPage.parked": { steps: [
            ["park", qsTr("A basket put aside holds nothing back: points and goods stay free.")],
            ["household", qsTr("Touch its key below to go on with it.")],
            ["cardholder", qsTr("Or show the card of another household.")]
        ], keys: ["parked_", "findHousehold"] },
        collectorPage: { steps: [
            ["person", qsTr("Touch what whoever came is to the household.")],
            ["letters", qsTr("Then touch the name, or type it.")],
            ["done", qsTr("Touch Keep. The receipt names both.")]
        ], keys: ["primary", "collectorName"] },
        signaturePage: { steps: [
            ["sign", qsTr("Whoever takes the goods writes their name with a finger.")],
            ["hand", qsTr("Whoever does not write presses a thumb there once.")],
            ["done", qsTr("Then touch the key at the lower right.")]
        ] },
        awardPage: { steps: [
            ["cardholder", qsTr("First show the household's card.")],
            ["award", qsTr("Then touch what the points are for.")],
            ["done", qsTr("Touch the key at the lower right. Only then it counts.")]
        ], keys: ["findHousehold", "primary", "rule_"] },
        resultPage: { steps: [
            ["done", qsTr("It is saved. Read the new number of points aloud.")],
            ["receipt", qsTr("Touch Print if the household wants a receipt.")],
            ["undo", qsTr("Was it wrong? Touch Take back within a minute.")]
        ] },
        signInPage: { steps: [
            ["person", qsTr("Touch your own name.")],
            ["lock", qsTr("Type your PIN. Let nobody look on.")],
            ["done", qsTr("Then touch Sign in.")]
        ], keys: ["primary", "key_1", "person_"] },
        staffPage: { steps: [
            ["sun", qsTr("Above: open or close the day, send the file, give a new card.")],
            ["clipboard", qsTr("Below: everything else, by subject.")],
            ["household", qsTr("To the counter leads back to the customers.")]
        ], keys: ["day"] },
        menuPage: { steps: [
            ["hand", qsTr("Touch the picture of what you want to do.")],
            ["lock", qsTr("A pale one is for somebody else; below it stands who.")]
        ], keys: ["entry"] },
        "dayOpenPage.date": { steps: [
            ["calendar-day", qsTr("Look at a calendar or a phone: is this today's date?")],
            ["calendar", qsTr("If not, touch Day before or Day after.")],
            ["done", qsTr("Is it right? Touch Yes, it is.")]
        ] },
        "dayOpenPage.duty": { steps: [
            ["persons", qsTr("Touch those who are on duty with you today.")],
            ["clipboard", qsTr("On the right stands how the last day was closed.")],
            ["sun", qsTr("Then open the day. Without it no points move.")]
        ] },
        dayClosePage: { steps: [
            ["box", qsTr("Count a few goods on the shelf, if there is time.")],
            ["moon", qsTr("Then close the day. The slip shows its totals.")],
            ["outbox", qsTr("Afterwards write the file for the township.")]
        ] },
        handoverPage: { steps: [
            ["usb", qsTr("Plug in the stick. It is found by itself.")],
            ["outbox", qsTr("Touch Write to the stick. Wait until it says that it is safe.")],
            ["inbox", qsTr("Take it to the township and bring the answer back.")]
        ], keys: ["primary", "carrier_"] },
        newCardPage: { steps: [
            ["cardholder", qsTr("The old card stops working, the points stay.")],
            ["print", qsTr("A manager prints the new card in the office.")]
        ] },
        textPage: { steps: [
            ["letters", qsTr("Type the sound of each character, or digits.")],
            ["hand", qsTr("Touch the right character above.")],
            ["done", qsTr("Is it complete? Then touch Keep.")]
        ], keys: ["primary", "character_", "key_w"] }
    })
}
