pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// All goods of the shop by group, also those that are withdrawn or have no price.
PageFrame {
    id: page

    required property CatalogueModel catalogue
    required property SessionModel session
    required property ScannerInput scanner
    signal leave()
    signal goodsAsked(int goods)
    signal newAsked(string barcode)
    signal findAsked()
    signal pricesAsked()
    signal labelsAsked()

    readonly property int columns: 5
    readonly property int rowsShown: Math.max(1, Math.floor((area.height + Theme.gap) / (Math.round(27 * Theme.mm) + Theme.gap)))

    title: qsTr("Goods list")
    onBack: page.leave()
    onRowsShownChanged: page.catalogue.tiles.pageSize = page.columns * page.rowsShown
    Component.onCompleted: {
        page.catalogue.tiles.pageSize = page.columns * page.rowsShown
        page.catalogue.load()
    }
    // Coming back from one goods it may look different.
    onVisibleChanged: if (page.visible) page.catalogue.load()

    Connections {
        target: page.scanner
        enabled: page.visible
        function onGoodsScanned(barcode) { page.catalogue.scan(barcode) }
    }
    Connections {
        target: page.catalogue
        enabled: page.visible
        function onOpened(goods) {
            unknownPanel.visible = false
            page.goodsAsked(goods)
        }
        function onUnknownScanned() {
            if (page.session.mayManage)
                unknownPanel.ask()
            else
                page.catalogue.refuseUnknown()
        }
    }

    header: Pager {
        objectName: "cataloguePager"
        rows: page.catalogue.tiles
    }
    ChoiceStrip {
        id: categories
        objectName: "catalogueCategories"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.catalogue.categories.length > 0
        choices: page.catalogue.categories
        current: page.catalogue.category
        onChosen: index => page.catalogue.chooseCategory(index)
    }
    Item {
        id: area
        anchors { left: parent.left; right: parent.right; top: categories.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Grid {
            columns: page.columns
            spacing: Theme.gap
            Repeater {
                model: page.catalogue.tiles
                CatalogueTile {
                    width: (area.width - (page.columns - 1) * Theme.gap) / page.columns
                    height: (area.height - (page.rowsShown - 1) * Theme.gap) / page.rowsShown
                    onClicked: page.goodsAsked(goods)
                }
            }
        }
        EmptyState {
            objectName: "noCatalogue"
            visible: page.catalogue.loaded && page.catalogue.categories.length === 0
            picture: "box"
            text: qsTr("There are no goods in the list yet.")
            note: page.session.mayManage ? qsTr("Scan a package, or touch New goods.") : qsTr("A manager adds goods.")
        }
    }
    footer: [
        BigButton {
            objectName: "findGoods"
            height: Theme.primary
            visible: page.catalogue.categories.length > 0
            picture: "search"
            text: qsTr("Find")
            onClicked: page.findAsked()
        },
        BigButton {
            objectName: "toPrices"
            height: Theme.primary
            picture: "prices"
            text: qsTr("Price list")
            onClicked: page.pricesAsked()
        },
        BigButton {
            objectName: "toLabels"
            height: Theme.primary
            picture: "print"
            text: qsTr("Shelf labels")
            onClicked: page.labelsAsked()
        }
    ]
    primary: BigButton {
        objectName: "newGoods"
        kind: "primary"
        visible: page.session.mayManage
        picture: "plus"
        text: qsTr("New goods")
        onClicked: page.newAsked("")
    }

    Panel {
        id: unknownPanel
        objectName: "unknownPanel"
        parent: page
        visible: false
        panelWidth: Math.min(width - 2 * Theme.gap, Math.round(190 * Theme.mm))
        panelHeight: Math.min(height - 2 * Theme.gap, unknownWords.height + Theme.primary + 4 * Theme.pad)
        function ask() {
            unknownPanel.visible = true
        }
        Words {
            id: unknownWords
            anchors { left: parent.left; right: parent.right; top: parent.top }
            text: qsTr("Nothing in the list carries %1.").arg(page.catalogue.unknownCode)
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.pixelSize: Theme.title
            font.bold: true
        }
        BigButton {
            objectName: "reasonCancel"
            anchors { left: parent.left; bottom: parent.bottom }
            height: Theme.primary
            picture: "back"
            text: qsTr("Back")
            onClicked: unknownPanel.visible = false
        }
        BigButton {
            objectName: "reason_0"
            anchors { right: parent.right; bottom: parent.bottom }
            kind: "primary"
            picture: "plus"
            text: qsTr("New goods with this code")
            onClicked: {
                unknownPanel.visible = false
                page.newAsked(page.catalogue.unknownCode)
            }
        }
    }
}
