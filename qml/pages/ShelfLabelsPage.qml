pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Shelf labels: of all goods, or of those whose price began lately. One alone is printed on the page of its goods.
PageFrame {
    id: page

    required property PriceListModel prices
    signal leave()

    readonly property int columns: 3
    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.small) / (Math.round(12 * Theme.mm) + Theme.small)))
    readonly property bool changedOnly: page.prices.since !== ""

    function fit() {
        page.prices.labels.pageSize = page.columns * page.rowsShown
    }
    title: qsTr("Shelf labels")
    onBack: page.leave()
    onRowsShownChanged: page.fit()
    Component.onCompleted: {
        page.fit()
        page.prices.start()
    }

    header: Pager {
        objectName: "labelPager"
        rows: page.prices.labels
    }
    ChoiceStrip {
        id: kinds
        objectName: "labelKinds"
        prefix: "labels_"
        anchors { left: parent.left; top: parent.top }
        width: Math.round(100 * Theme.mm)
        choices: [qsTr("All goods"), qsTr("New prices since …")]
        current: page.changedOnly ? 1 : 0
        onChosen: index => {
            if (index === 0)
                page.prices.chooseAll()
            else
                page.prices.chooseChanged()
        }
    }
    DateRow {
        objectName: "labelsSince"
        anchors { right: parent.right; top: parent.top }
        visible: page.changedOnly
        caption: qsTr("from this day on")
        date: page.prices.since
        onMoved: (days, months) => page.prices.moveSince(days, months)
    }
    Item {
        id: list
        anchors { left: parent.left; right: parent.right; top: kinds.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Grid {
            columns: page.columns
            spacing: Theme.small
            Repeater {
                model: page.prices.labels
                Rectangle {
                    id: label
                    required property int goods
                    required property string name
                    required property string spec
                    required property int points
                    objectName: "label_" + label.goods
                    width: (list.width - (page.columns - 1) * Theme.small) / page.columns
                    height: Math.round(12 * Theme.mm)
                    radius: Theme.corner
                    color: Theme.surface
                    border.width: Theme.hair
                    border.color: Theme.line
                    Words {
                        anchors { left: parent.left; right: figure.left; margins: Theme.gap; verticalCenter: parent.verticalCenter }
                        text: label.spec === "" ? label.name : label.name + "  " + label.spec
                    }
                    Words {
                        id: figure
                        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                        text: label.points
                        font.pixelSize: Theme.strong
                        font.bold: true
                        color: Theme.brand
                    }
                }
            }
        }
        EmptyState {
            objectName: "noLabels"
            visible: page.prices.loaded && page.prices.labels.total === 0
            picture: "prices"
            text: page.changedOnly ? qsTr("No price began on that day or later.") : qsTr("No goods have a price today.")
            note: page.changedOnly ? qsTr("Go back by a day or a month.") : qsTr("A manager sets prices in the goods list.")
        }
    }
    footer: Words {
        objectName: "labelFile"
        height: Theme.primary
        width: Math.round(115 * Theme.mm)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        maximumLineCount: 2
        text: page.prices.printedFile !== "" ? qsTr("The manager prints it in the office.")
                                             : qsTr("24 labels on a sheet of A4, to be cut along the marks.")
        color: Theme.quiet
    }
    primary: BigButton {
        objectName: "printLabels"
        kind: "primary"
        picture: page.prices.printedFile !== "" ? "check" : enabled ? "print" : ""
        text: page.prices.busy ? qsTr("Making it …") : page.prices.printedFile !== "" ? qsTr("Made")
            : page.prices.loaded && page.prices.labels.total === 0 ? qsTr("Nothing to print")
            : qsTr("Print %n label(s)", "", page.prices.labels.total)
        enabled: !page.prices.busy && page.prices.labels.total > 0
        onClicked: page.prices.printLabels()
    }
}
