pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The pages of what belongs to the shop and of the slips for days without power, for the group "Shop" of the menu.
PageGroup {
    id: group

    readonly property Component assets: assetsPage
    readonly property Component kit: paperKitPage

    picture: ""
    text: ""

    // To the counter, with the number of the slip; there the household is found and the goods are entered.
    function redeemSlip() {
        if (!group.kiosk.session.requireOpenDay())
            return
        const number = group.kiosk.paperKit.number
        group.entered("redeem")
        group.kiosk.redeem.enterPaper(number)
    }

    Component {
        id: assetsPage
        AssetsPage {
            objectName: "assetsPage"
            assets: group.kiosk.assets
            session: group.kiosk.session
            onLeave: group.leave()
            onEntryAsked: group.pageAsked(assetPage)
        }
    }
    Component {
        id: assetPage
        AssetPage {
            objectName: "assetPage"
            assets: group.kiosk.assets
            session: group.kiosk.session
            onLeave: group.leave()
            onNameAsked: group.askWords(qsTr("What is it?"), qsTr("Shelves, computer, scanner"),
                                        group.kiosk.assets.name, 120, words => group.kiosk.assets.setName(words))
            onPlaceAsked: group.askWords(qsTr("Where does it stand?"), qsTr("The room or the place"),
                                         group.kiosk.assets.place, 120, words => group.kiosk.assets.setPlace(words))
            onOriginAsked: group.askWords(qsTr("Who bought or gave it?"), qsTr("An office or a firm; no person's name"),
                                          group.kiosk.assets.origin, 120, words => group.kiosk.assets.setOrigin(words))
        }
    }
    Component {
        id: paperKitPage
        PaperKitPage {
            objectName: "paperKitPage"
            kit: group.kiosk.paperKit
            session: group.kiosk.session
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onSlipAsked: group.pageAsked(paperSlipPage)
        }
    }
    Component {
        id: paperSlipPage
        PaperSlipPage {
            objectName: "paperSlipPage"
            kit: group.kiosk.paperKit
            session: group.kiosk.session
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onRedeemAsked: group.redeemSlip()
            onConflictAsked: group.pageAsked(paperConflictPage)
        }
    }
    Component {
        id: paperConflictPage
        PaperConflictPage {
            objectName: "paperConflictPage"
            kit: group.kiosk.paperKit
            household: group.kiosk.household
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onFindAsked: group.findAsked()
        }
    }
}
