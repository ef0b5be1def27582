pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// 分值对应表: what goods cost in points today, since when and by whose word, for the screen and for the wall.
PageFrame {
    id: page

    required property PriceListModel prices
    signal leave()
    signal labelsAsked()

    readonly property real rowHeight: Math.round(11 * Theme.mm)
    readonly property int rowsShown: Math.max(1, Math.floor(list.height / page.rowHeight))

    title: qsTr("Price list")
    onBack: page.leave()
    onRowsShownChanged: page.prices.lines.pageSize = page.rowsShown
    Component.onCompleted: {
        page.prices.lines.pageSize = page.rowsShown
        page.prices.start()
    }

    header: Pager {
        objectName: "priceListPager"
        rows: page.prices.lines
    }
    TableLine {
        id: heading
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(9 * Theme.mm)
        visible: page.prices.lines.total > 0
        heading: true
        hasPictures: false
        title: qsTr("Goods")
        cells: [qsTr("Points"), qsTr("Since"), qsTr("Until"), qsTr("Approved by")]
    }
    Item {
        id: list
        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom }
        Column {
            width: parent.width
            Repeater {
                model: page.prices.lines
                TableLine {
                    id: line
                    required property int goods
                    required property string name
                    required property string spec
                    required property string unit
                    required property int points
                    required property string since
                    required property string until
                    required property string approvedBy
                    objectName: "priceLine_" + line.goods
                    width: list.width
                    height: page.rowHeight
                    hasPictures: false
                    title: line.spec === "" ? line.name : line.name + "  " + line.spec
                    cells: [line.unit === "" ? "" + line.points : line.points + " / " + line.unit,
                            line.since === "" ? "–" : line.since, line.until === "" ? "–" : line.until, line.approvedBy]
                }
            }
        }
        EmptyState {
            objectName: "noPrices"
            visible: page.prices.loaded && page.prices.lines.total === 0
            picture: "prices"
            text: qsTr("No goods have a price today.")
            note: qsTr("A manager sets prices in the goods list.")
        }
    }
    footer: [
        BigButton {
            objectName: "toLabels"
            height: Theme.primary
            visible: page.prices.lines.total > 0
            picture: "print"
            text: qsTr("Shelf labels")
            onClicked: page.labelsAsked()
        },
        Words {
            objectName: "priceListFile"
            height: Theme.primary
            width: Math.round(80 * Theme.mm)
            verticalAlignment: Text.AlignVCenter
            visible: page.prices.printedFile !== ""
            text: qsTr("The manager prints it in the office.")
            font.pixelSize: Theme.label
            color: Theme.quiet
        }
    ]
    primary: BigButton {
        objectName: "printPrices"
        kind: "primary"
        visible: page.prices.lines.total > 0
        picture: page.prices.printedFile !== "" ? "check" : "print"
        text: page.prices.busy ? qsTr("Making it …") : page.prices.printedFile !== "" ? qsTr("Made") : qsTr("Print the list")
        enabled: !page.prices.busy
        onClicked: page.prices.printList()
    }
}
