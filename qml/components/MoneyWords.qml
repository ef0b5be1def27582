import QtQuick
import Jiamei.Kiosk

// What money is for, its paper, a photo of it, and the goods that it pays.
Item {
    id: words

    required property MoneyModel money
    required property PhotoModel photo
    readonly property real keyHeight: Math.min(Theme.primary, Math.floor((words.height - 3 * Theme.gap) / 4))
    signal purposeAsked()
    signal paperAsked()
    signal photoAsked()

    ChoiceCard {
        anchors { left: parent.left; right: keys.left; rightMargin: Theme.pad; top: parent.top; bottom: parent.bottom }
        picture: words.money.kindPicture
        text: qsTr("%1 yuan").arg(words.money.amount)
        note: words.money.comesIn ? qsTr("into “%1”").arg(words.money.fundName) : qsTr("out of “%1”").arg(words.money.fundName)
    }
    Column {
        id: keys
        anchors { right: parent.right; top: parent.top }
        width: Math.round(100 * Theme.mm)
        spacing: Theme.gap
        BigButton {
            objectName: "moneyPurpose"
            width: keys.width
            height: words.keyHeight
            leading: true
            picture: words.money.purpose === "" ? "letters" : "check"
            text: words.money.purpose !== "" ? words.money.purpose : words.money.comesIn ? qsTr("What is it meant for?") : qsTr("What is it for?")
            note: words.money.purpose !== "" ? qsTr("what it is for") : words.money.needsPurpose ? qsTr("has to be said; no person's name") : qsTr("if you know; no person's name")
            onClicked: words.purposeAsked()
        }
        BigButton {
            objectName: "moneyPaper"
            width: keys.width
            height: words.keyHeight
            leading: true
            picture: words.money.paper === "" ? "number" : "check"
            text: words.money.paper === "" ? qsTr("Number of the paper") : words.money.paper
            note: words.money.paper === "" ? qsTr("receipt or invoice") : qsTr("Number of the paper")
            onClicked: words.paperAsked()
        }
        BigButton {
            objectName: "moneyPhoto"
            width: keys.width
            height: words.keyHeight
            leading: true
            picture: words.photo.taken ? "check" : "photo"
            text: words.photo.taken ? qsTr("Picture added") : qsTr("Photo of the paper")
            onClicked: words.photoAsked()
        }
        BigButton {
            objectName: "moneyGoods"
            width: keys.width
            height: words.keyHeight
            visible: words.money.paysGoods
            leading: true
            picture: words.money.receipt === 0 ? "basket" : "check"
            text: words.money.receipt === 0 ? qsTr("For which goods?") : qsTr("Pays the goods of no. %1").arg(words.money.receipt)
            note: words.money.receipt === 0 ? qsTr("if it pays goods that came in") : ""
            onClicked: words.money.askGoods()
        }
    }
}
