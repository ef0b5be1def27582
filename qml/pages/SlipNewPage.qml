pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A new collection slip: first for which household and who collects, then how much and until when.
SplitFrame {
    id: page

    required property SlipFormModel form
    required property HouseholdModel household
    required property ScannerInput scanner
    /// "who" or "terms"
    property string stage: "who"
    readonly property int columns: 3
    readonly property real tileWidth: (area.width - (page.columns - 1) * Theme.gap) / page.columns
    readonly property real tileHeight: (area.height - 2 * Theme.gap) / 3
    signal leave()
    signal findAsked()
    signal collectorAsked()
    signal issued()

    topic: "slipNewPage." + page.stage
    title: page.stage === "who" ? qsTr("New collection slip") : qsTr("How much, and until when?")
    onBack: {
        if (page.stage === "terms")
            page.stage = "who"
        else
            page.leave()
    }
    Component.onCompleted: page.form.start()
    Connections {
        target: page.scanner
        enabled: page.visible
        function onCardScanned(text) { page.household.openCard(text) }
    }
    Connections {
        target: page.form
        enabled: page.visible
        function onIssued() { page.issued() }
    }

    Words {
        id: heading
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.stage === "who"
        text: qsTr("What is the collector to the household?")
        font.pixelSize: Theme.strong
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.least
    }
    Item {
        id: area
        visible: page.stage === "who"
        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Grid {
            columns: page.columns
            spacing: Theme.gap
            Repeater {
                model: page.form.relations
                PictureTile {
                    id: tile
                    required property string code
                    required property string words
                    required property string art
                    required chosen
                    objectName: "relation_" + code
                    width: page.tileWidth
                    height: page.tileHeight
                    picture: tile.art
                    wordSize: Theme.body
                    text: tile.words
                    tint: tile.chosen ? Theme.brandTint : Theme.surface
                    wordColour: tile.chosen ? Theme.brand : Theme.ink
                    onClicked: page.form.choose(tile.code)
                }
            }
        }
    }
    NumberPad {
        objectName: "slipCeiling"
        visible: page.stage === "terms"
        anchors.fill: parent
        caption: qsTr("At most how many points?")
        typed: page.form.ceiling
        unit: qsTr("points")
        hint: qsTr("The household has %n point(s) now.", "", page.household.spendable)
        onDigit: value => page.form.type(value)
        onErase: page.form.erase()
        onClear: page.form.clearCeiling()
    }

    side: [
        HouseholdCard {
            id: card
            anchors { left: parent?.left; right: parent?.right; top: parent?.top }
            household: page.household
            onFindAsked: page.findAsked()
        },
        BigButton {
            id: collector
            objectName: "slipCollector"
            anchors { left: parent?.left; right: parent?.right; top: card.bottom; topMargin: Theme.gap }
            height: Theme.primary
            leading: true
            picture: page.form.collector === "" ? "letters" : "user"
            text: page.form.collector === "" ? qsTr("Who collects?") : page.form.collector
            note: page.form.collector === "" ? qsTr("the name of that person") : qsTr("collects")
            enabled: page.stage === "who"
            onClicked: page.collectorAsked()
        },
        Rectangle {
            anchors { left: parent?.left; right: parent?.right; top: collector.bottom; bottom: parent?.bottom; topMargin: Theme.gap }
            visible: page.stage === "terms"
            radius: Theme.corner
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.line
            Column {
                anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
                spacing: Theme.gap
                Words {
                    objectName: "slipUntil"
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("good until %1").arg(Dates.spoken(page.form.until))
                    font.pixelSize: Theme.strong
                    font.bold: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.least
                }
                StepperRow {
                    objectName: "slipDays"
                    anchors.horizontalCenter: parent.horizontalCenter
                    value: page.form.days
                    from: 0
                    to: page.form.mostDays
                    caption: qsTr("days")
                    onLess: page.form.setDays(page.form.days - 1)
                    onMore: page.form.setDays(page.form.days + 1)
                }
            }
        }
    ]
    primary: BigButton {
        objectName: page.stage === "who" ? "slipNext" : "issueSlip"
        width: page.primaryWidth
        kind: "primary"
        readonly property bool ready: page.stage === "who" ? page.form.knowsWho : page.form.ready
        picture: !page.household.known ? "card" : !ready ? "" : page.stage === "who" ? "next" : "check"
        text: page.form.busy ? qsTr("Saving …") : !page.household.known ? qsTr("Card first")
            : page.form.collector === "" ? qsTr("Say who collects") : page.form.relation === "" ? qsTr("Choose a picture")
            : page.stage === "who" ? qsTr("Next") : page.form.ceiling === "" ? qsTr("Type the points") : qsTr("Write the slip")
        enabled: ready
        onClicked: {
            if (page.stage === "who")
                page.stage = "terms"
            else
                page.form.issue()
        }
    }
}
