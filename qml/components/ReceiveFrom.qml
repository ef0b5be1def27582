import QtQuick
import Jiamei.Kiosk

// From whom goods come: a donor of the list, a supplier or another shop; number and photo of the paper.
Item {
    id: from

    required property ReceiveModel form
    required property PhotoModel photo
    signal supplierAsked()
    signal siteAsked()
    signal paperAsked()
    signal photoAsked()

    readonly property bool isTransfer: from.form.source === "transfer"

    GivingDonors {
        anchors { left: parent.left; right: keys.left; rightMargin: Theme.pad; top: parent.top; bottom: parent.bottom }
        visible: from.form.takesDonor
        model: from.form.donors
        onChosen: donor => from.form.chooseDonor(donor)
    }
    ChoiceCard {
        anchors { left: parent.left; right: keys.left; rightMargin: Theme.pad; top: parent.top; bottom: parent.bottom }
        visible: !from.form.takesDonor
        picture: from.form.sourcePicture
        text: from.form.sourceWords
        note: from.isTransfer ? qsTr("The number of the other shop stands on its transfer slip.")
            : qsTr("Name and paper help whoever checks later. Without them you can go on, too.")
    }
    Column {
        id: keys
        anchors { right: parent.right; top: parent.top }
        width: Math.round(86 * Theme.mm)
        spacing: Theme.gap
        BigButton {
            objectName: "receiveSupplier"
            width: keys.width
            height: Theme.primary
            visible: !from.form.needsDonor
            leading: true
            picture: from.form.supplier === "" ? from.isTransfer ? "number" : "letters" : "check"
            text: from.form.supplier !== "" ? from.form.supplier : from.isTransfer ? qsTr("Number of the shop") : qsTr("Name of the supplier")
            note: from.isTransfer ? from.form.supplier === "" ? qsTr("fourteen digits") : qsTr("Number of the shop")
                : from.form.supplier === "" ? qsTr("not a person's name") : qsTr("Name of the supplier")
            onClicked: {
                if (from.isTransfer)
                    from.siteAsked()
                else
                    from.supplierAsked()
            }
        }
        BigButton {
            objectName: "receivePaper"
            width: keys.width
            height: Theme.primary
            leading: true
            picture: from.form.paper === "" ? "number" : "check"
            text: from.form.paper === "" ? qsTr("Number of the paper") : from.form.paper
            note: from.form.paper === "" ? qsTr("invoice, delivery note") : qsTr("Number of the paper")
            onClicked: from.paperAsked()
        }
        BigButton {
            objectName: "receivePhoto"
            width: keys.width
            height: Theme.primary
            leading: true
            picture: from.photo.taken ? "check" : "photo"
            text: from.photo.taken ? qsTr("Picture added") : qsTr("Photo of the paper")
            onClicked: from.photoAsked()
        }
    }
}
