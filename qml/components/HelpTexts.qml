pragma Singleton
import QtQuick

// The help of every page, in one place. A topic is a page's objectName, or that with its stage after a dot. It has at
// most three steps, each a picture and one short sentence, and the keys that may come next: the first that is there and
// can be touched gets the ring. "primary" is the page's primary key, "entry" the first tile of a menu, a name that ends
// in _ the first of its kind; a topic without keys means the primary one.
QtObject {
    id: texts

    readonly property var topics: ({
        // The counter
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
        // The shop
        staffPage: { steps: [
            ["sun", qsTr("Above: open or close the day, send the file, give a new card.")],
            ["clipboard", qsTr("Below: everything else, by subject.")],
            ["household", qsTr("To the counter leads back to the customers.")]
        ], keys: ["day"] },
        menuPage: { steps: [
            ["hand", qsTr("Touch the picture of what you want to do.")],
            ["lock", qsTr("A pale one is for somebody else; below it stands who.")]
        ], keys: ["entry"] },
        dayOpenPage: { steps: [
            ["calendar-day", qsTr("Look at a calendar or a phone: is this today's date?")],
            ["calendar", qsTr("If not, touch Day before or Day after.")],
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
        // Points on their way
        reviewPage: { steps: [
            ["clipboard", qsTr("Read what somebody entered. Was it really so?")],
            ["hand", qsTr("Tap what you have checked.")],
            ["done", qsTr("Then approve it, or reject it and say why.")]
        ], keys: ["primary", "claim_", "back"] },
        "meetingPage.people": { steps: [
            ["cardholder", qsTr("Whoever comes shows the card, or says the household's number.")],
            ["persons", qsTr("Count people of no household here as guests.")],
            ["vote-for", qsTr("When enough are here, begin to vote.")]
        ], keys: ["primary", "hit_", "key_1"] },
        "meetingPage.items": { steps: [
            ["meeting", qsTr("Read it aloud. Then ask who is against and who abstains.")],
            ["plus", qsTr("Count them with the plus keys. All others are in favour.")],
            ["vote-for", qsTr("Keep the votes; the next one comes.")]
        ] },
        "meetingPage.close": { steps: [
            ["scroll", qsTr("Let the minutes on paper be signed.")],
            ["photo", qsTr("Put a photo of them with it, if there is one.")],
            ["done", qsTr("Then record the meeting. It cannot be changed afterwards.")]
        ] },
        "meetingPage.done": { steps: [
            ["done", qsTr("What was decided is saved.")],
            ["notice-board", qsTr("Next it goes on a public notice.")]
        ] },
        publicityPage: { steps: [
            ["clipboard", qsTr("What was approved goes on a notice first.")],
            ["notice-board", qsTr("Touch New notice and look it through.")],
            ["done", qsTr("Is an old one over? Touch it and enter its points.")]
        ] },
        noticePage: { steps: [
            ["print", qsTr("Make the sheet and pin it to the board.")],
            ["objections", qsTr("Who disagrees with a line taps it, then Objection.")],
            ["done", qsTr("When the time is over two people enter the points.")]
        ] },
        objectionsPage: { steps: [
            ["objections", qsTr("Ask both sides what happened.")],
            ["hand", qsTr("Tap the objection you looked into.")],
            ["persons", qsTr("Say who is right. A second person agrees.")]
        ], keys: ["primary", "objection_", "back"] },
        // Households
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
        // Activities and rounds
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
        ] }
    })

    function steps(topic: string): var {
        return texts.topics[topic]?.steps ?? []
    }
    /// The key on the page that comes next, or nothing
    function nextKey(page: Item, topic: string): var {
        for (const name of texts.topics[topic]?.keys ?? ["primary"]) {
            const key = texts.find(page, name)
            if (key !== null)
                return key
        }
        return null
    }
    function find(root: Item, name: string): var {
        for (const child of Array.from(root.children)) {
            if (!child.visible || !child.enabled)
                continue
            const isIt = name === "primary" ? child.kind === "primary" : name === "entry" ? child.entry !== undefined
                       : name.endsWith("_") ? child.objectName.startsWith(name) : child.objectName === name
            const found = isIt && child.clicked !== undefined ? child : texts.find(child, name)
            if (found !== null)
                return found
        }
        return null
    }
}
