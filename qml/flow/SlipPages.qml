pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The pages of collection slips, for the group "Households" of the menu.
PageGroup {
    id: group

    readonly property Component slips: slipsPage

    picture: ""
    text: ""

    Component {
        id: slipsPage
        SlipsPage {
            objectName: "slipsPage"
            slips: group.kiosk.slips
            session: group.kiosk.session
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onNewAsked: group.pageAsked(slipNewPage)
            onSheetAsked: group.pageAsked(slipPage)
        }
    }
    Component {
        id: slipNewPage
        SlipNewPage {
            objectName: "slipNewPage"
            form: group.kiosk.slipForm
            household: group.kiosk.household
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onFindAsked: group.findAsked()
            onCollectorAsked: group.askWords(qsTr("Who collects?"), qsTr("The name of that person"),
                                             group.kiosk.slipForm.collector, 60,
                                             words => group.kiosk.slipForm.setCollector(words))
            onIssued: group.replace(slipPage)
        }
    }
    Component {
        id: slipPage
        SlipPage {
            objectName: "slipPage"
            slips: group.kiosk.slips
            onLeave: group.leave()
        }
    }
}
