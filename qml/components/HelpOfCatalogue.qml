import QtQuick

// The help of the goods list, of one goods, its price and barcodes, and of the price list and the labels.
QtObject {
    readonly property var topics: ({
        cataloguePage: { steps: [
            ["hand", qsTr("Touch the goods you want to look at or change.")],
            ["scan", qsTr("Or scan the package: its page opens.")],
            ["plus", qsTr("Goods that are not there yet: touch New goods.")]
        ], keys: ["goods_", "primary"] },
        goodsFindPage: { steps: [
            ["letters", qsTr("Type the first letter of each character, FZ for soap.")],
            ["hand", qsTr("Then touch the goods below the letters.")]
        ], keys: ["hit_", "key_f"] },
        goodsPage: { steps: [
            ["hand", qsTr("Touch the field that is wrong and enter it anew.")],
            ["balance", qsTr("The price has a page of its own.")],
            ["check", qsTr("Save it when everything is right.")]
        ], keys: ["primary", "field_"] },
        goodsCodesPage: { steps: [
            ["scan", qsTr("Scan another package of the same goods.")],
            ["box", qsTr("Touch the code of a pack and type the pieces in it.")],
            ["check", qsTr("Then go back and save.")]
        ] },
        goodsPricePage: { steps: [
            ["number", qsTr("Type the points and set the first day.")],
            ["calendar", qsTr("A campaign also has a last day.")],
            ["users", qsTr("Then call the second person, who agrees.")]
        ], keys: ["primary", "pricePoints"] },
        "goodsNewPage.name": { steps: [
            ["letters", qsTr("Enter the name first, as people say it.")],
            ["scan", qsTr("Scan the package for its barcode.")]
        ], keys: ["newName"] },
        goodsNewPage: { steps: [
            ["hand", qsTr("Choose group and unit, and type the points.")],
            ["scan", qsTr("Without a barcode: choose one of this shop.")],
            ["users", qsTr("The second person agrees to the points.")]
        ], keys: ["primary", "newCategory"] },
        priceListPage: { steps: [
            ["prices", qsTr("What one costs, since when, and who approved it.")],
            ["print", qsTr("Touch Print the list. The manager prints it for the wall.")]
        ] },
        shelfLabelsPage: { steps: [
            ["calendar", qsTr("All labels, or only of prices that are new.")],
            ["print", qsTr("The manager prints them. Cut them and put them on the shelf.")]
        ] }
    })
}
