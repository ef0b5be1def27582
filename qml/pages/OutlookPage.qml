pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// How long the goods last, the most urgent first; from here to the shopping list and to the budget.
PageFrame {
    id: page

    required property OutlookModel outlook
    signal leave()
    signal shoppingAsked()
    signal gaugeAsked()

    readonly property var parts: ["all", "short", "slow"]

    title: qsTr("How long it lasts")
    onBack: page.leave()
    Component.onCompleted: page.outlook.start()

    header: Pager {
        objectName: "outlookPager"
        rows: page.outlook.goods
    }
    ChoiceStrip {
        id: strip
        objectName: "outlookParts"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        choices: [qsTr("All (%1)").arg(page.outlook.allOnes), qsTr("Too little (%1)").arg(page.outlook.shortOnes),
                  qsTr("Lies 90 days (%1)").arg(page.outlook.slowOnes)]
        current: page.parts.indexOf(page.outlook.shows)
        onChosen: index => page.outlook.choose(page.parts[index])
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: strip.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.outlook.goods
        spacing: Theme.small
        delegate: OutlookRow {
            width: list.width
            height: Theme.target
        }
        EmptyState {
            objectName: "noOutlook"
            visible: page.outlook.loaded && page.outlook.goods.total === 0
            picture: page.outlook.allOnes === 0 ? "box" : "done"
            text: page.outlook.allOnes === 0 ? qsTr("There are no goods in the list yet.")
                : page.outlook.shows === "short" ? qsTr("There is enough of everything.") : qsTr("Everything is taken now and then.")
            note: page.outlook.allOnes === 0 ? qsTr("A manager adds goods to the goods list.") : ""
        }
    }
    footer: [
        BigButton {
            objectName: "toGauge"
            height: Theme.primary
            picture: "gauge"
            text: qsTr("Points against goods")
            onClicked: page.gaugeAsked()
        },
        Words {
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: page.outlook.spanDays > 0
            text: qsTr("Pace of the last %n day(s)", "", page.outlook.spanDays)
            color: Theme.quiet
        }
    ]
    primary: BigButton {
        objectName: "toShopping"
        kind: "primary"
        picture: "basket"
        text: qsTr("What to buy")
        onClicked: page.shoppingAsked()
    }
}
