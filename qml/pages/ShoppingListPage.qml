pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What to buy so that the stock lasts, the most urgent first, as far as the money of the funds goes.
PageFrame {
    id: page

    required property OutlookModel outlook
    signal leave()

    readonly property var spans: [30, 60, 90]

    title: qsTr("What to buy")
    onBack: page.leave()
    Component.onCompleted: page.outlook.startShopping()

    header: Pager {
        objectName: "shoppingPager"
        rows: page.outlook.shopping
    }
    Banner {
        id: banner
        objectName: "shoppingWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        mood: page.outlook.cutLines > 0 ? "warn" : "calm"
        picture: "rule-support"
        text: page.outlook.cutLines > 0
            ? qsTr("The funds hold %1 yuan. For %2 yuan goods are listed; what is grey has to wait for more money.").arg(page.outlook.budget).arg(page.outlook.cost)
            : qsTr("The list comes to %1 yuan; the funds hold %2 yuan.").arg(page.outlook.cost).arg(page.outlook.budget)
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.outlook.shopping
        rowHeight: Theme.target
        spacing: Theme.small
        delegate: ShoppingRow {
            width: list.width
            height: Theme.target
        }
        EmptyState {
            objectName: "nothingToBuy"
            visible: page.outlook.shoppingLoaded && page.outlook.shopping.total === 0
            readonly property bool noGoods: page.outlook.loaded && page.outlook.allOnes === 0
            picture: noGoods ? "box" : "done"
            text: noGoods ? qsTr("There are no goods in the list yet.") : qsTr("Nothing has to be bought.")
            note: noGoods ? qsTr("A manager adds goods to the goods list.")
                : qsTr("What is there lasts for %1 days.").arg(page.outlook.targetDays)
        }
    }
    footer: [
        Words {
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            text: qsTr("To last:")
        },
        ChoiceStrip {
            objectName: "shoppingSpan"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            width: Math.round(110 * Theme.mm)
            choices: [qsTr("for 30 days"), qsTr("for 60 days"), qsTr("for 90 days")]
            current: page.spans.indexOf(page.outlook.targetDays)
            onChosen: index => page.outlook.setTargetDays(page.spans[index])
        }
    ]
    primary: BigButton {
        objectName: "shoppingDone"
        kind: "primary"
        picture: "check"
        text: qsTr("Done")
        onClicked: page.leave()
    }
}
