pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The price of one goods: another one with its first day, or a campaign with its last; on the right all there were.
PageFrame {
    id: page

    required property GoodsPriceModel price
    required property SessionModel session
    signal leave()

    readonly property bool mayManage: page.session.mayManage
    /// Once it is set there is nothing to enter any more.
    readonly property bool enters: page.mayManage && !page.price.done

    title: qsTr("Price of %1").arg(page.price.name)
    onBack: page.leave()

    header: Pager {
        objectName: "pricePager"
        rows: page.price.prices
    }
    Column {
        id: form
        anchors { left: parent.left; top: parent.top }
        width: Math.round(103 * Theme.mm)
        visible: page.enters
        spacing: Theme.gap
        BigButton {
            objectName: "pricePoints"
            width: parent.width
            height: Theme.primary
            leading: true
            picture: "number"
            wordSize: Theme.title
            text: page.price.points > 0 ? qsTr("%n point(s)", "", page.price.points) : qsTr("How many points?")
            note: page.price.unit === "" ? qsTr("for one") : qsTr("for one %1").arg(page.price.unit)
            onClicked: pointsPanel.ask("")
        }
        DateRow {
            objectName: "priceFrom"
            caption: qsTr("first day")
            date: page.price.from
            onMoved: (days, months) => page.price.moveFrom(days, months)
        }
        ChoiceStrip {
            objectName: "priceKind"
            prefix: "kind_"
            width: parent.width
            choices: [qsTr("Until it is changed"), qsTr("For a campaign")]
            current: page.price.until === "" ? 0 : 1
            onChosen: index => page.price.setCampaign(index === 1)
        }
        DateRow {
            objectName: "priceUntil"
            visible: page.price.until !== ""
            caption: qsTr("last day")
            date: page.price.until
            onMoved: (days, months) => page.price.moveUntil(days, months)
        }
    }
    PagedList {
        id: list
        anchors {
            left: page.enters ? form.right : parent.left; leftMargin: page.enters ? Theme.pad : 0
            right: parent.right; top: parent.top; bottom: parent.bottom
        }
        rows: page.price.prices
        rowHeight: Math.round(13 * Theme.mm)
        spacing: Theme.small
        delegate: PriceRow {
            width: list.width
            height: Math.round(13 * Theme.mm)
        }
        EmptyState {
            objectName: "noPrice"
            visible: page.price.loaded && page.price.prices.total === 0
            picture: "balance"
            text: qsTr("They never had a price.")
        }
    }
    footer: Words {
        objectName: "priceWords"
        height: Theme.primary
        width: Math.round(115 * Theme.mm)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        maximumLineCount: 2
        text: !page.mayManage ? qsTr("A manager sets the price.")
            : page.price.done ? qsTr("The price is set. Go back and touch Shelf label.")
            : page.price.until !== "" ? qsTr("After the last day the price before it holds again.") : qsTr("A second person agrees to every price.")
        color: page.price.done ? Theme.good : Theme.quiet
        font.bold: page.price.done
    }
    primary: BigButton {
        objectName: page.price.done ? "priceDone" : "setPrice"
        kind: "primary"
        visible: page.mayManage
        picture: page.price.done || page.price.ready ? "check" : ""
        text: page.price.busy ? qsTr("Saving …") : page.price.done ? qsTr("Done") : qsTr("Set the price")
        enabled: page.price.done || page.price.ready
        onClicked: {
            if (page.price.done)
                page.leave()
            else
                page.price.set()
        }
    }

    DigitsPanel {
        id: pointsPanel
        objectName: "pointsPanel"
        parent: page
        title: qsTr("How many points for one?")
        hint: page.price.name
        most: 6
        onKept: digits => {
            page.price.setPoints(parseInt(digits))
            pointsPanel.visible = false
        }
    }
}
