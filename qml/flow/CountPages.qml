pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The pages of stocktakes and of the keeper's hand-over, for the group "Shop" of the menu.
PageGroup {
    id: group

    readonly property Component stocktakes: stocktakePage
    readonly property Component keeper: keeperPage

    picture: ""
    text: ""

    function matter(page: string): string {
        return page === "stocktakeDifferencesPage" ? group.kiosk.differences.matter
             : page === "keeperPage" ? group.kiosk.keeper.matter : ""
    }
    function secondPerson(page: string): var {
        return page === "keeperPage" ? { id: group.kiosk.keeper.receiver, name: group.kiosk.keeper.receiverName } : null
    }
    function confirmWith(page: string, id: string, pin: string) {
        if (page === "stocktakeDifferencesPage")
            group.kiosk.differences.acceptWith(id, pin)
        else if (page === "keeperPage")
            group.kiosk.keeper.confirmWith(id, pin)
    }

    Component {
        id: stocktakePage
        StocktakePage {
            objectName: "stocktakePage"
            stocktakes: group.kiosk.stocktakes
            session: group.kiosk.session
            onLeave: group.leave()
            onCountAsked: group.pageAsked(countPage)
            onDifferencesAsked: group.pageAsked(differencesPage)
        }
    }
    Component {
        id: countPage
        StocktakeCountPage {
            objectName: "stocktakeCountPage"
            count: group.kiosk.count
            scanner: group.kiosk.scanner
            onLeave: group.leave()
        }
    }
    Component {
        id: differencesPage
        StocktakeDifferencesPage {
            objectName: "stocktakeDifferencesPage"
            differences: group.kiosk.differences
            session: group.kiosk.session
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.kiosk.differences.matter)
            onWordsAsked: group.askWords(qsTr("What was found out?"), qsTr("In own words; no person's name"),
                                         group.kiosk.differences.note, 200,
                                         words => group.kiosk.differences.setNote(words))
        }
    }
    Component {
        id: keeperPage
        KeeperPage {
            objectName: "keeperPage"
            keeper: group.kiosk.keeper
            session: group.kiosk.session
            onLeave: group.leave()
            onHomeAsked: group.homeAsked()
            onStocktakeAsked: group.pageAsked(stocktakePage)
            onSecondAsked: group.secondAsked(group.kiosk.keeper.matter)
            onOverseerAsked: group.askWords(qsTr("Who oversees the hand-over?"), qsTr("The name of that person"),
                                            group.kiosk.keeper.overseer, 60,
                                            words => group.kiosk.keeper.overseer = words)
            onMattersAsked: group.askWords(qsTr("What is not settled yet?"), qsTr("Goods on order, debts, repairs"),
                                           group.kiosk.keeper.openMatters, 900,
                                           words => group.kiosk.keeper.openMatters = words)
        }
    }
}
