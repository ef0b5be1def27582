pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The pages of money and of those who give, for the group "Shop" of the menu.
PageGroup {
    id: group

    readonly property Component funds: fundsPage
    readonly property Component donors: donorsPage
    /// Goods come from this donor
    signal goodsAsked(int donor)

    picture: ""
    text: ""

    function matter(page: string): string {
        return page === "moneyPage" ? group.kiosk.money.matter : ""
    }
    function confirmWith(page: string, id: string, pin: string) {
        if (page === "moneyPage")
            group.kiosk.money.confirmWith(id, pin)
    }

    Component {
        id: fundsPage
        FundsPage {
            objectName: "fundsPage"
            funds: group.kiosk.funds
            session: group.kiosk.session
            onLeave: group.leave()
            onPicked: group.pageAsked(fundPage)
            onNewAsked: group.pageAsked(fundFormPage)
        }
    }
    Component {
        id: fundPage
        FundPage {
            objectName: "fundPage"
            funds: group.kiosk.funds
            session: group.kiosk.session
            onLeave: group.leave()
            onEditAsked: group.pageAsked(fundFormPage)
            onMoneyAsked: comesIn => {
                group.kiosk.money.beginWith(group.kiosk.funds.number, comesIn)
                group.pageAsked(moneyPage)
            }
        }
    }
    Component {
        id: fundFormPage
        FundFormPage {
            objectName: "fundFormPage"
            funds: group.kiosk.funds
            onLeave: group.leave()
            onSaved: {
                if (group.kiosk.funds.editing)
                    group.leave()
                else
                    group.replace(fundPage)
            }
            onNameAsked: group.askWords(qsTr("Name of the fund"), qsTr("Not a person's name"), group.kiosk.funds.formName, 120,
                                        words => group.kiosk.funds.setName(words))
            onProjectAsked: group.askWords(qsTr("Which project?"), qsTr("What the money is granted for"), group.kiosk.funds.formProject, 120,
                                           words => group.kiosk.funds.setProject(words))
            onPaperAsked: group.askWords(qsTr("Number of the paper"), qsTr("Letters, digits and characters"), group.kiosk.funds.formPaper, 60,
                                         words => group.kiosk.funds.setPaper(words))
        }
    }
    Component {
        id: moneyPage
        MoneyPage {
            objectName: "moneyPage"
            money: group.kiosk.money
            photo: group.kiosk.photo
            session: group.kiosk.session
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.kiosk.money.matter)
            onPurposeAsked: group.askWords(group.kiosk.money.comesIn ? qsTr("What is it meant for?") : qsTr("What is it for?"),
                                           qsTr("In own words; no person's name"), group.kiosk.money.purpose, 200,
                                           words => group.kiosk.money.setPurpose(words))
            onPaperAsked: group.askWords(qsTr("Number of the paper"), qsTr("Letters, digits and characters"), group.kiosk.money.paper, 60,
                                         words => group.kiosk.money.setPaper(words))
        }
    }
    Component {
        id: donorsPage
        DonorsPage {
            objectName: "donorsPage"
            donors: group.kiosk.donors
            session: group.kiosk.session
            onLeave: group.leave()
            onPicked: group.pageAsked(donorPage)
            onNewAsked: group.pageAsked(donorFormPage)
        }
    }
    Component {
        id: donorPage
        DonorPage {
            objectName: "donorPage"
            donors: group.kiosk.donors
            session: group.kiosk.session
            onLeave: group.leave()
            onEditAsked: group.pageAsked(donorFormPage)
            onMoneyAsked: {
                group.kiosk.money.beginGift(group.kiosk.donors.number)
                group.pageAsked(moneyPage)
            }
            onGoodsAsked: group.goodsAsked(group.kiosk.donors.number)
        }
    }
    Component {
        id: donorFormPage
        DonorFormPage {
            objectName: "donorFormPage"
            donors: group.kiosk.donors
            onLeave: group.leave()
            onSaved: {
                if (group.kiosk.donors.editing)
                    group.leave()
                else
                    group.replace(donorPage)
            }
            onNameAsked: group.askWords(qsTr("Name of the donor"), qsTr("As it shall stand on the thanks"), group.kiosk.donors.formName, 120,
                                        words => group.kiosk.donors.setName(words))
        }
    }
}
