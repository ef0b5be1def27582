import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Files to the township and its answers.
Counter {
    name: "Handover"

    function init() { begin() }

    function test_handOverFindsTheStickByItselfAndSaysWhenItIsSafe() {
        signIn("wangxl")
        touch("staff")
        touch("handover")
        has("noStick")
        verify(!item("writeFile").enabled)
        shop.plugStick()
        touch("writeFile")
        has("safeToRemove")
        verify(kiosk.session.delivery !== "delivered")
    }
    function test_aFullStickIsSaidAndNothingIsCalledSafe() {
        signIn("wangxl")
        touch("staff")
        touch("handover")
        shop.plugStick()
        shop.failSync()
        touch("writeFile")
        has("refusalOk")
        compare(kiosk.refusals.code, "StorageFull")
        touch("refusalOk")
        compare(item("safeToRemove"), null)
    }
    function test_theFirstAnswerOfTheTownshipIsComparedAndItsReceiptDelivers() {
        signIn("wangxl")
        touch("staff")
        touch("handover")
        has("noStick")
        shop.bringAnswer()
        shop.plugStick()
        has("readAnswer")
        compare(item("readAnswer").kind, "primary")
        compare(item("writeFile").kind, "plain")
        touch("readAnswer")
        has("digitsAgree")
        compare(has("digits_0").text.length, 4)
        compare(has("digits_3").text.length, 4)
        verify(kiosk.session.delivery !== "delivered")
        touch("digitsAgree")
        has("answerRead")
        tryCompare(kiosk.session, "delivery", "delivered")
    }
    function test_otherDigitsAreRefusedAndNothingIsTaken() {
        signIn("wangxl")
        shop.bringForeignAnswer()
        shop.plugStick()
        touch("staff")
        touch("handover")
        touch("readAnswer")
        touch("digitsDiffer")
        has("refusalOk")
        compare(kiosk.refusals.code, "EnrolmentCodeWrong")
        verify(kiosk.session.delivery !== "delivered")
    }
    function test_anAnswerOfAnotherSenderThanTheFirstIsRefused() {
        signIn("wangxl")
        shop.bringAnswer()
        shop.plugStick()
        touch("staff")
        touch("handover")
        touch("readAnswer")
        touch("digitsAgree")
        has("answerRead")
        touch("finish")
        shop.swapForForeignAnswer()
        touch("staff")
        touch("handover")
        touch("readAnswer")
        has("refusalOk")
        compare(kiosk.refusals.code, "SyncKeyUnknown")
    }
    function takeFirstAnswer() {
        signIn("wangxl")
        shop.bringAnswer()
        shop.plugStick()
        touch("staff")
        touch("handover")
        touch("readAnswer")
        touch("digitsAgree")
        has("answerRead")
        touch("finish")
    }
    function test_rulesThatComeAfterTheReceiptAreNewsUntilTheyAreRead() {
        takeFirstAnswer()
        shop.bringRules()
        touch("staff")
        touch("handover")
        touch("readAnswer")
        has("answerRead")
        compare(shop.ruleDrafts(), 1)
        touch("finish")
        touch("staff")
        touch("handover")
        has("writeFile")
        shop.waitForAnswers()
        compare(item("readAnswer"), null)
    }
    function test_rulesAreTakenFromAFileWhoseReceiptIsRefused() {
        takeFirstAnswer()
        shop.bringRulesWithForeignReceipt()
        touch("staff")
        touch("handover")
        touch("readAnswer")
        has("refusalOk")
        compare(kiosk.refusals.code, "ReceiptNotInChain")
        compare(shop.ruleDrafts(), 1)
    }
    function test_aStickSwappedAfterTheDigitsWereComparedIsNotTrusted() {
        signIn("wangxl")
        shop.bringAnswer()
        shop.plugStick()
        touch("staff")
        touch("handover")
        touch("readAnswer")
        has("digitsAgree")
        shop.swapForForeignAnswer()
        touch("digitsAgree")
        has("refusalOk")
        compare(kiosk.refusals.code, "EnrolmentCodeWrong")
        verify(kiosk.session.delivery !== "delivered")
    }
}
