pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What changes about a household, and its register.
PageGroup {
    id: group

    readonly property HouseholdChangeModel change: group.kiosk.change

    objectName: "householdGroup"
    picture: "household"
    text: qsTr("Households")
    note: qsTr("members and kin")
    entries: [
        MenuEntry {
            objectName: "householdChange"
            picture: "rule-door"
            text: qsTr("Changes")
            note: qsTr("new head, split, merge, leave")
            duty: "manage"
            needsHousehold: true
            page: householdChangePage
        },
        MenuEntry {
            objectName: "kin"
            picture: "rule-hug"
            text: qsTr("Relatives")
            note: qsTr("who may not decide")
            duty: "award"
            needsHousehold: true
            page: kinPage
        },
        MenuEntry {
            objectName: "liaison"
            picture: "liaison"
            text: qsTr("Looked after by")
            note: qsTr("who visits a household")
            duty: "manage"
            needsHousehold: true
            page: liaisonPage
        },
        MenuEntry {
            objectName: "freeze"
            picture: "stop"
            text: qsTr("Stop redemption")
            note: qsTr("until a date, and lift it")
            duty: "award"
            needsHousehold: true
            page: freezePage
        },
        MenuEntry {
            objectName: "slips"
            picture: "slip"
            text: qsTr("Collection slips")
            note: qsTr("somebody else collects")
            duty: "award"
            page: slips.slips
        },
        MenuEntry {
            objectName: "householdPin"
            picture: "household-pin"
            text: qsTr("Household PIN")
            note: qsTr("four digits for redeeming")
            duty: "award"
            needsHousehold: true
            page: householdPinPage
        }
    ]

    function isChange(page: string): bool {
        return page.startsWith("household") && page !== "householdChangePage" && page !== "householdPinPage"
    }
    function matter(page: string): string {
        return page === "kinPage" ? group.kiosk.kin.matter : page === "freezePage" ? group.kiosk.freeze.matter
             : group.isChange(page) ? group.change.matter : ""
    }
    function confirmWith(page: string, id: string, pin: string) {
        if (page === "kinPage")
            group.kiosk.kin.confirmWith(id, pin)
        else if (page === "freezePage")
            group.kiosk.freeze.confirmWith(id, pin)
        else if (group.isChange(page))
            group.change.confirmWith(id, pin)
    }

    Connections {
        target: group.change
        function onDone() { group.pageAsked(householdChangedPage) }
    }

    SlipPages {
        id: slips
        kiosk: group.kiosk
        onLeave: group.leave()
        onPageAsked: page => group.pageAsked(page)
        onFindAsked: group.findAsked()
    }
    Component {
        id: householdChangePage
        HouseholdChangePage {
            objectName: "householdChangePage"
            change: group.change
            onLeave: group.leave()
            onHeadAsked: group.pageAsked(householdHeadPage)
            onMembersAsked: group.pageAsked(householdMembersPage)
            onSplitAsked: group.pageAsked(householdSplitPage)
            onMergeAsked: group.pageAsked(householdMergePage)
            onCloseAsked: group.pageAsked(householdClosePage)
            onReopenAsked: group.pageAsked(householdReopenPage)
        }
    }
    Component {
        id: householdHeadPage
        HouseholdHeadPage {
            objectName: "householdHeadPage"
            change: group.change
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.change.matter)
        }
    }
    Component {
        id: householdMembersPage
        HouseholdMembersPage {
            objectName: "householdMembersPage"
            change: group.change
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.change.matter)
        }
    }
    Component {
        id: householdSplitPage
        HouseholdSplitPage {
            objectName: "householdSplitPage"
            change: group.change
            photo: group.kiosk.photo
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.change.matter)
        }
    }
    Component {
        id: householdMergePage
        HouseholdMergePage {
            objectName: "householdMergePage"
            change: group.change
            onLeave: group.leave()
            onOtherAsked: group.findAsked()
            onSecondAsked: group.secondAsked(group.change.matter)
        }
    }
    Component {
        id: householdClosePage
        HouseholdClosePage {
            objectName: "householdClosePage"
            change: group.change
            onLeave: group.leave()
            onRedeemAsked: group.entered("redeem")
            onSecondAsked: group.secondAsked(group.change.matter)
        }
    }
    Component {
        id: householdReopenPage
        HouseholdReopenPage {
            objectName: "householdReopenPage"
            change: group.change
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.change.matter)
        }
    }
    Component {
        id: householdChangedPage
        HouseholdChangedPage {
            objectName: "householdChangedPage"
            change: group.change
            onFinished: group.homeAsked()
        }
    }
    Component {
        id: kinPage
        KinPage {
            objectName: "kinPage"
            kin: group.kiosk.kin
            session: group.kiosk.session
            onLeave: group.leave()
            onOtherAsked: group.findAsked()
            onSecondAsked: group.secondAsked(group.kiosk.kin.matter)
        }
    }
    Component {
        id: liaisonPage
        LiaisonPage {
            objectName: "liaisonPage"
            liaison: group.kiosk.liaison
            session: group.kiosk.session
            onLeave: group.leave()
            onOtherAsked: group.findAsked()
        }
    }
    Component {
        id: freezePage
        FreezePage {
            objectName: "freezePage"
            freeze: group.kiosk.freeze
            session: group.kiosk.session
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.kiosk.freeze.matter)
        }
    }
    Component {
        id: householdPinPage
        HouseholdPinPage {
            objectName: "householdPinPage"
            pins: group.kiosk.householdPin
            session: group.kiosk.session
            scanner: group.kiosk.scanner
            onLeave: group.leave()
        }
    }
}
