pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The pages of goods in and out, what expires and how long the stock lasts, for the group "Shop" of the menu.
PageGroup {
    id: group

    readonly property Component receive: receivePage
    readonly property Component issue: issuePage
    readonly property Component expiring: expiringPage
    readonly property Component outlook: outlookPage

    picture: ""
    text: ""

    function askRecipient(kind: string) {
        const aim = group.kiosk.issue.aim
        if (kind === "prize")
            group.askWords(qsTr("At which activity?"), qsTr("The occasion of the prize"), aim.recipient, 120, words => aim.setRecipient(words))
        else if (kind === "return")
            group.askWords(qsTr("To which supplier?"), qsTr("Its name; not a person's name"), aim.recipient, 120, words => aim.setRecipient(words))
        else
            group.askWords(qsTr("Which place?"), qsTr("A home or school that is visited; no person's name"), aim.recipient, 120, words => aim.setRecipient(words))
    }
    function matter(page: string): string {
        return page === "receivePage" ? group.kiosk.receive.matter : page === "issuePage" ? group.kiosk.issue.matter : ""
    }
    function confirmWith(page: string, id: string, pin: string) {
        if (page === "receivePage")
            group.kiosk.receive.confirmWith(id, pin)
        else if (page === "issuePage")
            group.kiosk.issue.confirmWith(id, pin)
    }

    Component {
        id: receivePage
        ReceivePage {
            objectName: "receivePage"
            form: group.kiosk.receive
            photo: group.kiosk.receive.photo
            session: group.kiosk.session
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onBooked: group.replace(slipPage)
            onSecondAsked: group.secondAsked(group.kiosk.receive.matter)
            onSupplierAsked: group.askWords(qsTr("Who delivered it?"), qsTr("Its name; not a person's name"),
                                               group.kiosk.receive.supplier, 200, words => group.kiosk.receive.setSupplier(words))
            onPaperAsked: group.askWords(qsTr("Number of the paper"), qsTr("Letters, digits and characters"),
                                            group.kiosk.receive.paper, 60, words => group.kiosk.receive.setPaper(words))
        }
    }
    Component {
        id: issuePage
        IssuePage {
            objectName: "issuePage"
            form: group.kiosk.issue
            household: group.kiosk.household
            photo: group.kiosk.issue.photo
            session: group.kiosk.session
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onBooked: group.replace(slipPage)
            onSecondAsked: group.secondAsked(group.kiosk.issue.matter)
            onFindAsked: group.findAsked()
            onRecipientAsked: group.askRecipient(group.kiosk.issue.aim.kind)
            onReasonAsked: group.askWords(qsTr("What is the reason?"), qsTr("In own words; no person's name"), "", 300,
                                             words => group.kiosk.issue.aim.setReason(words))
            onPaperAsked: group.askWords(qsTr("Number of the slip"), qsTr("Letters, digits and characters"),
                                            group.kiosk.issue.aim.paper, 60, words => group.kiosk.issue.aim.setPaper(words))
        }
    }
    Component {
        id: slipPage
        StockSlipPage {
            objectName: "stockSlipPage"
            slip: group.kiosk.stockSlip
            onLeave: group.leave()
            onHomeAsked: group.homeAsked()
        }
    }
    Component {
        id: expiringPage
        ExpiringPage {
            objectName: "expiringPage"
            expiring: group.kiosk.expiring
            session: group.kiosk.session
            onLeave: group.leave()
            onWriteOffAsked: group.pageAsked(issuePage)
        }
    }
    Component {
        id: outlookPage
        OutlookPage {
            objectName: "outlookPage"
            outlook: group.kiosk.outlook
            onLeave: group.leave()
            onShoppingAsked: group.pageAsked(shoppingPage)
            onGaugeAsked: group.pageAsked(gaugePage)
        }
    }
    Component {
        id: shoppingPage
        ShoppingListPage {
            objectName: "shoppingListPage"
            outlook: group.kiosk.outlook
            onLeave: group.leave()
        }
    }
    Component {
        id: gaugePage
        GaugePage {
            objectName: "gaugePage"
            gauge: group.kiosk.gauge
            onLeave: group.leave()
        }
    }
}
