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
        }
    ]

    // Each subject answers for its own pages.
    function matter(page: string): string {
        return stock.matter(page) + counting.matter(page)
    }
    function confirmWith(page: string, id: string, pin: string) {
        stock.confirmWith(page, id, pin)
        counting.confirmWith(page, id, pin)
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
    CountPages {
        id: counting
        kiosk: group.kiosk
        onLeave: group.leave()
        onHomeAsked: group.homeAsked()
        onPageAsked: page => group.pageAsked(page)
        onSecondAsked: what => group.secondAsked(what)
    }
}
