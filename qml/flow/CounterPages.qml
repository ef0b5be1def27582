pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The pages of the counter. They push nothing themselves: the flow does.
Item {
    id: pages

    required property Kiosk kiosk
    readonly property Component home: homePage
    readonly property Component balance: balancePage
    readonly property Component find: findPage
    readonly property Component redeem: redeemPage
    readonly property Component award: awardPage
    readonly property Component signature: signaturePage
    readonly property Component result: resultPage
    readonly property Component signIn: signInPage
    /// How long the counter waits until the notice that hangs out covers it
    property int boardMs: 45000
    signal homeAsked()
    signal backAsked()
    /// Purposes as in the flow
    signal entered(string purpose)
    signal findAsked(string purpose)
    signal pageAsked(Component page)

    visible: false

    Component {
        id: homePage
        HomePage {
            objectName: "homePage"
            session: pages.kiosk.session
            language: pages.kiosk.language
            board: pages.kiosk.board
            boardMs: pages.boardMs
            onBalanceAsked: pages.findAsked("balance")
            onRedeemAsked: pages.entered("redeem")
            onAwardAsked: pages.entered("award")
            onStaffAsked: pages.entered("staff")
            onDayOpenAsked: pages.entered("day")
        }
    }
    Component {
        id: balancePage
        BalancePage {
            objectName: "balancePage"
            household: pages.kiosk.household
            statement: pages.kiosk.statement
            session: pages.kiosk.session
            onFinished: pages.homeAsked()
            onRedeemAsked: pages.entered("redeem")
            onAwardAsked: pages.entered("award")
        }
    }
    Component {
        id: findPage
        FindPage {
            objectName: "findPage"
            household: pages.kiosk.household
            scanner: pages.kiosk.scanner
            onLeave: pages.backAsked()
        }
    }
    Component {
        id: redeemPage
        RedeemPage {
            objectName: "redeemPage"
            redeem: pages.kiosk.redeem
            household: pages.kiosk.household
            scanner: pages.kiosk.scanner
            onLeave: pages.homeAsked()
            onFindAsked: pages.findAsked("redeem")
            onCollectorAsked: pages.pageAsked(collectorPage)
            onSignatureAsked: pages.pageAsked(signaturePage)
        }
    }
    Component {
        id: collectorPage
        CollectorPage {
            objectName: "collectorPage"
            pickup: pages.kiosk.redeem.pickup
            household: pages.kiosk.household
            onLeave: pages.backAsked()
            onNameAsked: pages.pageAsked(collectorNamePage)
        }
    }
    Component {
        id: collectorNamePage
        TextPage {
            objectName: "textPage"
            text: pages.kiosk.text
            title: qsTr("Who collects")
            caption: qsTr("Name of whoever came")
            begun: pages.kiosk.redeem.pickup.chosenName
            mostBytes: 60
            onLeave: pages.backAsked()
            onWritten: words => {
                pages.kiosk.redeem.pickup.setName(words)
                pages.backAsked()
            }
        }
    }
    Component {
        id: signaturePage
        SignaturePage {
            objectName: "signaturePage"
            redeem: pages.kiosk.redeem
            household: pages.kiosk.household
            onLeave: pages.backAsked()
        }
    }
    Component {
        id: awardPage
        AwardPage {
            objectName: "awardPage"
            award: pages.kiosk.award
            household: pages.kiosk.household
            photo: pages.kiosk.photo
            scanner: pages.kiosk.scanner
            onLeave: pages.homeAsked()
            onFindAsked: pages.findAsked("award")
        }
    }
    Component {
        id: resultPage
        ResultPage {
            objectName: "resultPage"
            receipt: pages.kiosk.receipt
            session: pages.kiosk.session
            onFinished: pages.homeAsked()
        }
    }
    Component {
        id: signInPage
        SignInPage {
            objectName: "signInPage"
            session: pages.kiosk.session
            scanner: pages.kiosk.scanner
            onLeave: pages.homeAsked()
        }
    }
}
