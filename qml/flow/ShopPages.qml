pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The pages of the shop itself: day, hand-over, cards, and the menu that leads to the groups. The menu's own group
// "Shop" - goods, counts, money - is GoodsPages.qml.
Item {
    id: pages

    required property Kiosk kiosk
    /// PageGroup each
    required property var groups
    readonly property Component staff: staffPage
    readonly property Component dayOpen: dayOpenPage
    readonly property Component dayClose: dayClosePage
    readonly property Component newCard: newCardPage
    readonly property Component handover: handoverPage
    signal homeAsked()
    signal entered(string purpose)
    signal handoverAsked()
    signal countAsked()
    signal parkedAsked()
    signal groupAsked(PageGroup group)

    visible: false

    Component {
        id: staffPage
        StaffPage {
            objectName: "staffPage"
            session: pages.kiosk.session
            language: pages.kiosk.language
            groups: pages.groups
            onLeave: pages.homeAsked()
            onDayAsked: pages.entered("day")
            onHandoverAsked: pages.handoverAsked()
            onNewCardAsked: pages.entered("card")
            onSignOutAsked: pages.kiosk.session.signOut()
            onGroupAsked: group => pages.groupAsked(group)
        }
    }
    Component {
        id: dayOpenPage
        DayOpenPage {
            objectName: "dayOpenPage"
            day: pages.kiosk.day
            session: pages.kiosk.session
            onLeave: pages.homeAsked()
        }
    }
    Component {
        id: dayClosePage
        DayClosePage {
            objectName: "dayClosePage"
            day: pages.kiosk.day
            redeem: pages.kiosk.redeem
            onLeave: pages.homeAsked()
            onHandoverAsked: pages.handoverAsked()
            onCountAsked: pages.countAsked()
            onParkedAsked: pages.parkedAsked()
        }
    }
    Component {
        id: newCardPage
        NewCardPage {
            objectName: "newCardPage"
            card: pages.kiosk.card
            household: pages.kiosk.household
            onLeave: pages.homeAsked()
        }
    }
    Component {
        id: handoverPage
        HandoverPage {
            objectName: "handoverPage"
            handover: pages.kiosk.handover
            session: pages.kiosk.session
            onLeave: pages.homeAsked()
        }
    }
}
