import QtQuick

// The help of points on their way: review, meeting, notice, objections, reminders.
QtObject {
    readonly property var topics: ({
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
        remindersPage: { steps: [
            ["search", qsTr("Look again at the household, then touch its line here.")],
            ["done", qsTr("Touch It was put right. Then nothing is deducted.")],
            ["rule-negative", qsTr("Not put right when its day is over? Touch Take points.")]
        ], keys: ["mended", "reminder_", "primary"] },
        reminderNewPage: { steps: [
            ["cardholder", qsTr("First show the household's card.")],
            ["hand", qsTr("Touch what is to be put right, and set the days.")],
            ["done", qsTr("Touch Remind. Only this household is told.")]
        ], keys: ["findHousehold", "primary", "reminderRule_"] },
        restorePage: { steps: [
            ["hand", qsTr("Touch the deduction that was made good.")],
            ["done", qsTr("Touch Give back and say why.")],
            ["persons", qsTr("A second person agrees. Points and honour come back.")]
        ], keys: ["primary", "deduction_", "back"] }
    })
}
