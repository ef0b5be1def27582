pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The pages of the goods list, of one goods, its barcodes and its price, of the price list and the labels, for the group
// "Shop" of the menu.
PageGroup {
    id: group

    readonly property Component catalogue: cataloguePage
    readonly property Component prices: priceListPage

    picture: ""
    text: ""

    function openGoods(goods: int) {
        group.kiosk.goods.start(goods)
        group.pageAsked(goodsPage)
    }
    function askField(field: string) {
        const form = group.kiosk.goods
        if (field === "name")
            group.askWords(qsTr("What are the goods called?"), qsTr("As it stands on the shelf"), form.name, 120, words => form.setName(words))
        else if (field === "category")
            group.askWords(qsTr("Which group do they belong to?"), qsTr("As on the screen"), form.category, 60, words => form.setCategory(words))
        else if (field === "unit")
            group.askWords(qsTr("What is one of them called?"), qsTr("As one says one of it"), form.unit, 30, words => form.setUnit(words))
        else
            group.askWords(qsTr("Size or make"), qsTr("As it stands on the package"), form.spec, 120, words => form.setSpec(words))
    }
    function matter(page: string): string {
        return page === "goodsPage" || page === "goodsNewPage" ? group.kiosk.goods.matter
             : page === "goodsPricePage" ? group.kiosk.goodsPrice.matter : ""
    }
    function confirmWith(page: string, id: string, pin: string) {
        if (page === "goodsPage" || page === "goodsNewPage")
            group.kiosk.goods.saveWith(id, pin)
        else if (page === "goodsPricePage")
            group.kiosk.goodsPrice.setWith(id, pin)
    }

    Component {
        id: cataloguePage
        CataloguePage {
            objectName: "cataloguePage"
            catalogue: group.kiosk.catalogue
            session: group.kiosk.session
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onGoodsAsked: goods => group.openGoods(goods)
            onNewAsked: barcode => {
                group.kiosk.goods.startNew(barcode)
                group.pageAsked(goodsNewPage)
            }
            onFindAsked: group.pageAsked(goodsFindPage)
            onPricesAsked: group.pageAsked(priceListPage)
            onLabelsAsked: group.pageAsked(shelfLabelsPage)
        }
    }
    Component {
        id: goodsFindPage
        GoodsFindPage {
            objectName: "goodsFindPage"
            catalogue: group.kiosk.catalogue
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onGoodsAsked: goods => {
                group.leave()
                group.openGoods(goods)
            }
        }
    }
    Component {
        id: goodsPage
        GoodsPage {
            objectName: "goodsPage"
            form: group.kiosk.goods
            catalogue: group.kiosk.catalogue
            labels: group.kiosk.priceList
            photo: group.kiosk.photo
            session: group.kiosk.session
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onWordsAsked: field => group.askField(field)
            onCodesAsked: group.pageAsked(goodsCodesPage)
            onPriceAsked: {
                group.kiosk.goodsPrice.start(group.kiosk.goods.goods)
                group.pageAsked(goodsPricePage)
            }
        }
    }
    Component {
        id: goodsCodesPage
        GoodsCodesPage {
            objectName: "goodsCodesPage"
            form: group.kiosk.goods
            session: group.kiosk.session
            scanner: group.kiosk.scanner
            onLeave: group.leave()
        }
    }
    Component {
        id: goodsPricePage
        GoodsPricePage {
            objectName: "goodsPricePage"
            price: group.kiosk.goodsPrice
            session: group.kiosk.session
            onLeave: group.leave()
        }
    }
    Component {
        id: goodsNewPage
        GoodsNewPage {
            objectName: "goodsNewPage"
            form: group.kiosk.goods
            catalogue: group.kiosk.catalogue
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onWordsAsked: field => group.askField(field)
            onAdded: group.replace(goodsPage)
        }
    }
    Component {
        id: priceListPage
        PriceListPage {
            objectName: "priceListPage"
            prices: group.kiosk.priceList
            onLeave: group.leave()
            onLabelsAsked: group.pageAsked(shelfLabelsPage)
        }
    }
    Component {
        id: shelfLabelsPage
        ShelfLabelsPage {
            objectName: "shelfLabelsPage"
            prices: group.kiosk.priceList
            onLeave: group.leave()
        }
    }
}
