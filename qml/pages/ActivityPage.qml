pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A crowd: card after card, who came last in large letters, how many there are; the close at the end.
SplitFrame {
    id: page

    required property ActivityModel activity
    required property HouseholdModel household
    required property ScannerInput scanner
    signal leave()
    signal findAsked()

    readonly property bool again: page.activity.lastState === "again"
    readonly property bool came: page.activity.lastState !== ""

    title: page.activity.title
    onBack: page.leave()

    Connections {
        target: page.scanner
        enabled: page.visible
        function onCardScanned(text) {
            headsPanel.visible = false
            if (!page.activity.ended)
                endPanel.visible = false
            page.activity.scan(text)
        }
    }
    Connections {
        target: page.household
        function onOpened() { page.activity.signIn(page.household.number) }
    }
    Connections {
        target: page.activity
        function onHeadsKept() { headsPanel.visible = false }
    }

    Rectangle {
        id: last
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: counters.top; bottomMargin: Theme.gap }
        radius: Theme.corner
        color: !page.came ? Theme.surface : page.again ? Theme.badTint : Theme.goodTint
        border.width: Theme.hair
        border.color: Theme.line

        Column {
            visible: !page.came
            anchors.centerIn: parent
            spacing: Theme.gap
            Picture {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "cardholder"
                size: Math.round(26 * Theme.mm)
            }
            Words {
                objectName: "firstCard"
                anchors.horizontalCenter: parent.horizontalCenter
                text: page.activity.open ? qsTr("Scan card after card") : qsTr("This activity is closed.")
                font.pixelSize: Theme.title
                color: Theme.quiet
            }
            Words {
                objectName: "whereAndWho"
                anchors.horizontalCenter: parent.horizontalCenter
                visible: text !== ""
                text: page.activity.place + (page.activity.place !== "" && page.activity.team !== "" ? " · " : "") + page.activity.team
                color: Theme.quiet
            }
        }
        Column {
            visible: page.came
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.pad
            spacing: Theme.small
            Words {
                objectName: "lastName"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: page.activity.lastName === "" ? page.activity.lastNumber : page.activity.lastName
                font.pixelSize: Theme.huge
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.title
                color: page.again ? Theme.bad : Theme.good
            }
            Words {
                objectName: "lastWords"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: page.again ? qsTr("has signed in already")
                    : page.activity.lastState === "out" ? qsTr("was taken out again")
                    : qsTr("No. %1 · %n person(s)", "", page.activity.lastPersons).arg(page.activity.lastNumber)
                font.pixelSize: Theme.title
                color: page.again ? Theme.bad : Theme.ink
            }
        }
    }
    Row {
        id: counters
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        // Read from two metres away
        height: Math.round(34 * Theme.mm)
        spacing: Theme.gap
        Repeater {
            model: [{ name: "countHouseholds", value: page.activity.households, word: qsTr("household(s)", "", page.activity.households) },
                    { name: "countPersons", value: page.activity.persons, word: qsTr("people with a card") },
                    { name: "countHeads", value: page.activity.headcount, word: qsTr("without a card") }]
            Rectangle {
                id: counter
                required property var modelData
                width: (counters.width - 2 * counters.spacing) / 3
                height: counters.height
                radius: Theme.corner
                color: Theme.surface
                border.width: Theme.hair
                border.color: Theme.line
                Column {
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.small
                    spacing: -Theme.gap
                    Words {
                        objectName: counter.modelData.name
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: counter.modelData.value
                        font.pixelSize: Math.round(18 * Theme.mm)
                        font.bold: true
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.title
                    }
                    Words {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: counter.modelData.word
                        font.pixelSize: Theme.strong
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.least
                        color: Theme.quiet
                    }
                }
            }
        }
    }

    side: Column {
        anchors { left: parent?.left; right: parent?.right; top: parent?.top }
        spacing: Theme.gap
        Words {
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 2
            text: page.activity.rule === "" ? qsTr("No points, people are only counted")
                : page.activity.reviewed ? qsTr("+%1 each, after a review").arg(page.activity.pointsEach)
                : qsTr("+%1 each").arg(page.activity.pointsEach)
            font.pixelSize: Theme.strong
            font.bold: true
        }
        BigButton {
            objectName: "heads"
            width: parent.width
            height: Theme.primary
            leading: true
            picture: "users"
            text: qsTr("People without a card")
            enabled: page.activity.open
            onClicked: headsPanel.ask()
        }
        BigButton {
            objectName: "findHousehold"
            width: parent.width
            leading: true
            picture: "search"
            text: qsTr("Find by name or number")
            enabled: page.activity.open
            onClicked: page.findAsked()
        }
        StepperRow {
            objectName: "people"
            visible: page.activity.open && page.came && page.activity.lastPersons > 0 && page.activity.countsPersons
            anchors.horizontalCenter: parent.horizontalCenter
            value: page.activity.lastPersons
            from: 1
            to: 50
            caption: qsTr("person(s)", "", page.activity.lastPersons)
            onLess: page.activity.setLastPersons(page.activity.lastPersons - 1)
            onMore: page.activity.setLastPersons(page.activity.lastPersons + 1)
        }
        BigButton {
            objectName: "takeOut"
            visible: page.activity.open && page.came && page.activity.lastPersons > 0
            width: parent.width
            leading: true
            kind: "quiet"
            picture: "undo"
            text: qsTr("Take the last one out")
            onClicked: page.activity.setLastPersons(0)
        }
    }
    primary: BigButton {
        objectName: "closeActivity"
        width: page.primaryWidth
        kind: "primary"
        picture: "check"
        text: page.activity.open ? qsTr("Close the activity") : qsTr("Give the rest")
        enabled: page.activity.number > 0 && (page.activity.open || page.activity.waiting > 0)
        onClicked: endPanel.ask()
    }

    HeadsPanel {
        id: headsPanel
        objectName: "headsPanel"
        parent: page
        activity: page.activity
    }
    ActivityEndPanel {
        id: endPanel
        objectName: "endPanel"
        parent: page
        activity: page.activity
        onFinished: page.leave()
    }
}
