pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A new honour: its name, level, year and certificate on the left; whose it is and what it brings on the right.
SplitFrame {
    id: page

    required property HonourFormModel form
    required property HouseholdModel household
    required property PhotoModel photo
    required property ScannerInput scanner
    signal leave()
    signal findAsked()
    signal kindAsked()
    signal certificateAsked()

    readonly property int place: Array.from(page.form.kinds).indexOf(page.form.kind)

    topic: page.form.kind === "" ? "honourNewPage.name" : "honourNewPage"
    title: qsTr("New honour")
    onBack: page.leave()
    Component.onDestruction: page.form.stop()
    Connections {
        target: page.scanner
        enabled: page.visible
        function onCardScanned(text) { page.household.openCard(text) }
    }
    Connections {
        target: page.form
        // A page that was left may live a little longer.
        enabled: page.visible
        function onEntered() { page.leave() }
    }

    HonourLevels { id: honourLevels }

    Column {
        id: fields
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.gap
        ChoiceStrip {
            objectName: "honourKinds"
            width: parent.width
            inset: Theme.small
            choices: Array.from(page.form.kinds).concat([page.place < 0 && page.form.kind !== "" ? page.form.kind : qsTr("Another …")])
            current: page.form.kind === "" ? -1 : page.place < 0 ? page.form.kinds.length : page.place
            onChosen: index => {
                if (index < page.form.kinds.length)
                    page.form.chooseKind(page.form.kinds[index])
                else
                    page.kindAsked()
            }
        }
        ChoiceStrip {
            objectName: "honourLevels"
            width: parent.width
            choices: honourLevels.words
            current: honourLevels.names.indexOf(page.form.level)
            onChosen: index => page.form.chooseLevel(honourLevels.names[index])
        }
        Row {
            spacing: Theme.gap
            StepperRow {
                id: years
                objectName: "honourYear"
                value: page.form.year
                from: 1990
                to: page.form.lastYear
                caption: qsTr("year")
                lessText: qsTr("Year before")
                moreText: qsTr("Year after")
                onLess: page.form.stepYear(-1)
                onMore: page.form.stepYear(1)
            }
            BigButton {
                objectName: "certificate"
                width: fields.width - years.width - Theme.gap
                picture: page.form.certificate === "" ? "number" : "check"
                text: page.form.certificate === "" ? qsTr("Certificate number") : page.form.certificate
                note: page.form.certificate === "" ? "" : qsTr("Certificate number")
                onClicked: page.certificateAsked()
            }
        }
    }

    side: [
        HouseholdCard {
            id: card
            anchors { left: parent?.left; right: parent?.right; top: parent?.top }
            household: page.household
            onFindAsked: page.findAsked()
        },
        HonourBonus {
            anchors { left: parent?.left; right: parent?.right; top: card.bottom; bottom: keys.top; topMargin: Theme.gap; bottomMargin: Theme.gap }
            form: page.form
        },
        Row {
            id: keys
            anchors { left: parent?.left; right: parent?.right; bottom: parent?.bottom }
            spacing: Theme.gap
            BigButton {
                objectName: "withBonus"
                width: (keys.width - Theme.gap) / 2
                picture: page.form.withBonus ? "close" : "award"
                text: page.form.withBonus ? qsTr("Without points") : qsTr("With points")
                onClicked: page.form.setWithBonus(!page.form.withBonus)
            }
            BigButton {
                objectName: "honourPhoto"
                width: (keys.width - Theme.gap) / 2
                picture: page.photo.taken ? "check" : "photo"
                text: page.photo.taken ? qsTr("Picture added") : qsTr("Photo")
                onClicked: photoPanel.ask()
            }
        }
    ]
    primary: BigButton {
        objectName: "enterHonour"
        width: page.primaryWidth
        kind: "primary"
        picture: page.form.ready || page.form.busy ? "check" : ""
        text: page.form.busy ? qsTr("Saving …") : page.form.kind === "" ? qsTr("Choose its name")
            : page.form.level === "" ? qsTr("Choose the level") : !page.household.known ? qsTr("Whose is it?") : qsTr("Enter it")
        enabled: page.form.ready
        onClicked: page.form.enter()
    }

    PhotoPanel {
        id: photoPanel
        objectName: "photoPanel"
        parent: page
        photo: page.photo
        title: qsTr("A photo of the certificate")
    }
}
