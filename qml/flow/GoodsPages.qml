pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The shelf and what pays for it: the entries of the menu; their pages stand in one file for each subject.
PageGroup {
    id: group

    objectName: "goodsGroup"
    picture: "box"
    text: qsTr("Shop")
    note: qsTr("goods, counts, money")
    entries: [
        MenuEntry {
            objectName: "receive"
            picture: "goods-in"
            text: qsTr("Goods in")
            note: qsTr("bought or given")
            duty: "manage"
            page: stock.receive
        },
        MenuEntry {
            objectName: "issue"
            picture: "goods-out"
            text: qsTr("Goods out")
            note: qsTr("care, prizes, write-offs")
            duty: "manage"
            page: stock.issue
        },
        MenuEntry {
            objectName: "expiring"
            picture: "expiring"
            text: qsTr("Dates")
            note: qsTr("what expires soon")
            page: stock.expiring
        },
        MenuEntry {
            objectName: "outlook"
            picture: "outlook"
            text: qsTr("How long it lasts")
            note: qsTr("and what to buy")
            page: stock.outlook
        },
        MenuEntry {
            objectName: "catalogue"
            picture: "catalogue"
            text: qsTr("Goods list")
            note: qsTr("prices, codes, pictures")
            page: catalogue.catalogue
        },
        MenuEntry {
            objectName: "prices"
            picture: "prices"
            text: qsTr("Price list")
            note: qsTr("for the wall, and labels")
            page: catalogue.prices
        },
        MenuEntry {
            objectName: "funds"
            picture: "rule-support"
            text: qsTr("Funds")
            note: qsTr("money in and out")
            page: money.funds
        },
        MenuEntry {
            objectName: "donors"
            picture: "source-donation"
            text: qsTr("Donors")
            note: qsTr("gifts and thanks")
            page: money.donors
        },
        MenuEntry {
            objectName: "stocktakes"
            picture: "stocktake"
            text: qsTr("Stocktake")
            note: qsTr("count what is there")
            duty: "redeem"
            page: counting.stocktakes
        },
        MenuEntry {
            objectName: "keeper"
            picture: "keeper"
            text: qsTr("Hand over")
            note: qsTr("to the next keeper")
            duty: "manage"
            page: counting.keeper
        },
        MenuEntry {
            objectName: "assets"
            picture: "asset-shelf"
            text: qsTr("Shop's own things")
            note: qsTr("shelf, computer")
            page: papers.assets
        },
        MenuEntry {
            objectName: "paperKit"
            picture: "paper-kit"
            text: qsTr("Power cuts")
            note: qsTr("slips written by hand")
            duty: "redeem"
            page: papers.kit
        }
    ]

    // Each subject answers for its own pages.
    function matter(page: string): string {
        return money.matter(page) + stock.matter(page) + catalogue.matter(page) + counting.matter(page)
    }
    function secondPerson(page: string): var {
        return counting.secondPerson(page)
    }
    function confirmWith(page: string, id: string, pin: string) {
        stock.confirmWith(page, id, pin)
        money.confirmWith(page, id, pin)
        catalogue.confirmWith(page, id, pin)
        counting.confirmWith(page, id, pin)
    }

    // A gift of goods is received like any other goods, with its donor chosen already; what was begun goes first.
    function receiveFrom(donor: int) {
        group.pageAsked(stock.receive)
        if (group.kiosk.receive.resumed)
            return
        group.kiosk.receive.chooseSource("donation")
        group.kiosk.receive.chooseDonor(donor)
    }

    MoneyPages {
        id: money
        kiosk: group.kiosk
        onLeave: group.leave()
        onHomeAsked: group.homeAsked()
        onPageAsked: page => group.pageAsked(page)
        onSecondAsked: what => group.secondAsked(what)
        onGoodsAsked: donor => group.receiveFrom(donor)
    }
    StockPages {
        id: stock
        kiosk: group.kiosk
        onLeave: group.leave()
        onHomeAsked: group.homeAsked()
        onEntered: purpose => group.entered(purpose)
        onPageAsked: page => group.pageAsked(page)
        onFindAsked: group.findAsked()
        onSecondAsked: what => group.secondAsked(what)
    }
    CataloguePages {
        id: catalogue
        kiosk: group.kiosk
        onLeave: group.leave()
        onPageAsked: page => group.pageAsked(page)
    }
    PaperPages {
        id: papers
        kiosk: group.kiosk
        onLeave: group.leave()
        onEntered: purpose => group.entered(purpose)
        onPageAsked: page => group.pageAsked(page)
        onFindAsked: group.findAsked()
    }
    CountPages {
        id: counting
        kiosk: group.kiosk
        onLeave: group.leave()
        onHomeAsked: group.homeAsked()
        onPageAsked: page => group.pageAsked(page)
        onSecondAsked: what => group.secondAsked(what)
    }
}
