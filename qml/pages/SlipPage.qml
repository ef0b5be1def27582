pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One collection slip with its code, to be printed or to be photographed by who collects.
PageFrame {
    id: page

    required property SlipsModel slips
    readonly property bool isGood: page.slips.mark === "open"
    signal leave()

    component Fact: Item {
        id: fact
        property string name
        property string value
        width: facts.width
        height: Math.round(9 * Theme.mm)
        Words {
            id: word
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.round(parent.width * 0.36)
            text: fact.name
            color: Theme.quiet
        }
        Words {
            anchors { left: word.right; right: parent.right; verticalCenter: parent.verticalCenter }
            text: fact.value
            font.pixelSize: Theme.strong
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
    }

    title: qsTr("Collection slip no. %1").arg(page.slips.number)
    onBack: page.leave()

    Rectangle {
        id: ground
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: height
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line
        QrImage {
            objectName: "collectionQr"
            anchors { fill: parent; margins: Theme.small }
            text: page.slips.digits
            opacity: page.isGood ? 1 : 0.25
        }
    }
    Column {
        id: facts
        anchors { left: ground.right; leftMargin: 2 * Theme.pad; right: parent.right; verticalCenter: parent.verticalCenter }
        StatusPill {
            objectName: "slipState"
            mood: page.isGood ? "good" : page.slips.mark === "expired" ? "warn" : "calm"
            picture: page.isGood ? "check" : page.slips.mark === "expired" ? "clock" : page.slips.mark === "redeemed" ? "basket" : "close"
            text: page.isGood ? qsTr("good, once") : page.slips.mark === "expired" ? qsTr("past its last day")
                : page.slips.mark === "redeemed" ? qsTr("used") : qsTr("cancelled")
        }
        Item {
            width: 1
            height: Theme.small
        }
        Fact { name: qsTr("Household"); value: page.slips.household }
        Fact { objectName: "slipCollectorFact"; name: qsTr("Collects"); value: page.slips.collector === "" ? "–" : page.slips.collector }
        Fact { name: qsTr("Relation"); value: page.slips.relation }
        Fact { name: qsTr("At most"); value: qsTr("%n point(s)", "", page.slips.ceiling) }
        Fact { name: qsTr("Good until"); value: Dates.spoken(page.slips.until) }
        Fact { name: qsTr("Written on"); value: Dates.spoken(page.slips.issued) }
    }
    footer: [
        BigButton {
            objectName: "printSlip"
            height: Theme.primary
            picture: page.slips.printState === "done" ? "check" : "print"
            text: page.slips.printState === "failed" ? qsTr("Not printed, try again") : qsTr("Print")
            note: page.slips.printState === "done" ? qsTr("Made") : ""
            enabled: page.isGood
            onClicked: page.slips.print()
        },
        Words {
            objectName: "slipFile"
            height: Theme.primary
            width: Math.round(page.width * 0.34)
            verticalAlignment: Text.AlignVCenter
            visible: page.slips.fileName !== ""
            text: qsTr("The sheet is ready: a manager prints it in the office.")
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: Theme.quiet
        }
    ]
    primary: BigButton {
        objectName: "slipDone"
        kind: "primary"
        picture: "check"
        text: qsTr("Done")
        onClicked: page.leave()
    }
}
