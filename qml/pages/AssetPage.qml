pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One entry of the register, new or changed: what it is, where it stands, who answers for it, and whether it is still
// there.
PageFrame {
    id: page

    required property AssetsModel assets
    required property SessionModel session
    readonly property bool isNew: page.assets.number === 0
    readonly property real half: (body.width - Theme.gap) / 2
    signal leave()
    signal nameAsked()
    signal placeAsked()
    signal originAsked()

    component Field: BigButton {
        width: page.half
        leading: true
    }

    topic: page.isNew ? "assetPage.new" : "assetPage.known"
    title: page.isNew ? qsTr("Enter something of the shop") : qsTr("%1, no. %2").arg(page.assets.name).arg(page.assets.number)
    onBack: page.leave()
    Connections {
        target: page.assets
        enabled: page.visible
        function onSaved() { page.leave() }
    }

    Grid {
        id: body
        anchors { left: parent.left; right: parent.right; top: parent.top }
        columns: 2
        spacing: Theme.gap
        Field {
            objectName: "assetName"
            picture: page.assets.name === "" ? "letters" : page.assets.art
            text: page.assets.name === "" ? qsTr("What is it?") : page.assets.name
            note: page.assets.name === "" ? qsTr("shelves, computer, scanner") : qsTr("what it is")
            onClicked: page.nameAsked()
        }
        Field {
            objectName: "assetPlace"
            picture: "home"
            text: page.assets.place === "" ? qsTr("Where does it stand?") : page.assets.place
            note: page.assets.place === "" ? "" : qsTr("where it stands")
            onClicked: page.placeAsked()
        }
        Field {
            objectName: "assetKeeper"
            picture: "user"
            text: page.assets.keeperName === "" ? qsTr("Who answers for it?") : page.assets.keeperName
            note: page.assets.keeperName === "" ? qsTr("nobody yet") : qsTr("answers for it")
            onClicked: keeperPanel.ask()
        }
        Field {
            objectName: "assetOrigin"
            picture: "inbox"
            text: page.assets.origin === "" ? qsTr("Who bought or gave it?") : page.assets.origin
            note: page.assets.origin === "" ? qsTr("may stay empty") : qsTr("bought or gave it")
            onClicked: page.originAsked()
        }
        Field {
            objectName: "assetValue"
            picture: "number"
            text: qsTr("%1 yuan").arg(page.assets.yuan)
            note: qsTr("what all of it cost when new")
            onClicked: valuePanel.ask("")
        }
        Item {
            width: page.half
            height: Theme.target
            StepperRow {
                objectName: "assetCount"
                anchors.centerIn: parent
                value: page.assets.count
                from: 1
                caption: qsTr("piece(s)", "", page.assets.count)
                onLess: page.assets.setCount(page.assets.count - 1)
                onMore: page.assets.setCount(page.assets.count + 1)
            }
        }
        Item {
            width: page.half
            height: Theme.target
            DateRow {
                objectName: "assetSince"
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                date: page.assets.since
                caption: qsTr("in use since")
                canGoOn: page.assets.canGoOn
                onMoved: (days, months) => page.assets.moveSince(days, months)
            }
        }
        ChoiceStrip {
            objectName: "assetStates"
            visible: !page.isNew
            prefix: "state_"
            width: page.half
            choices: [qsTr("in use"), qsTr("broken"), qsTr("lent"), qsTr("gone")]
            current: page.assets.state
            onChosen: index => page.assets.setState(index)
        }
    }
    primary: BigButton {
        objectName: "saveAsset"
        kind: "primary"
        picture: page.assets.ready ? "check" : ""
        text: page.assets.busy ? qsTr("Saving …") : page.assets.name === "" ? qsTr("Say what it is")
            : page.isNew && page.assets.place === "" ? qsTr("Say where it stands") : page.isNew ? qsTr("Record") : qsTr("Save it")
        enabled: page.assets.ready
        onClicked: page.assets.save()
    }

    AssetKeeperPanel {
        id: keeperPanel
        objectName: "assetKeeperPanel"
        parent: page
        session: page.session
        chosen: page.assets.keeperId
        onPicked: (id, name) => page.assets.setKeeper(id, name)
    }
    DigitsPanel {
        id: valuePanel
        objectName: "assetValuePanel"
        parent: page
        title: qsTr("What did all of it cost when new?")
        hint: qsTr("In yuan, as it stands on the paper. The point key is for jiao and fen.")
        form: "yuan"
        onKept: digits => {
            valuePanel.visible = false
            page.assets.setYuan(digits)
        }
    }
}
