import QtQuick
import Jiamei.Kiosk

// Who takes the goods signs, or presses a thumb. Where the confirmation waits for it, it goes on from here.
PageFrame {
    id: page

    required property RedeemModel redeem
    required property HouseholdModel household
    signal leave()

    readonly property string who: page.redeem.pickup.signer !== "" ? page.redeem.pickup.signer : page.household.name

    title: qsTr("Signature")
    hasFooter: false
    onBack: {
        page.redeem.stopSigning()
        page.leave()
    }

    SignaturePad {
        anchors { fill: parent; bottomMargin: Theme.small }
        title: qsTr("%1 signs for goods of %2 points").arg(page.who).arg(page.redeem.total)
        otherText: page.redeem.awaitsSignature ? qsTr("Without a signature") : ""
        otherPicture: "next"
        doneText: page.redeem.awaitsSignature ? qsTr("Signed, confirm") : qsTr("Signed")
        onDrawn: picture => {
            page.redeem.sign(picture)
            page.leave()
        }
        onOtherAsked: {
            page.redeem.goWithoutSignature()
            page.leave()
        }
    }
}
