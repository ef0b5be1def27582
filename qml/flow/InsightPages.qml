pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Rankings, gauge, radar, policy.
PageGroup {
    id: group

    objectName: "insightGroup"
    picture: "rule-health"
    text: qsTr("Overview")
    note: qsTr("rankings and budget")
    entries: [
        MenuEntry {
            objectName: "gauge"
            picture: "gauge"
            text: qsTr("Budget")
            note: qsTr("points against goods")
            page: gaugePage
        },
        MenuEntry {
            objectName: "settings"
            picture: "settings"
            text: qsTr("Settings")
            note: qsTr("what the village decided")
            page: settingsPage
        },
        MenuEntry {
            objectName: "yearEnd"
            picture: "year-end"
            text: qsTr("Year end")
            note: qsTr("carry over, halve, clear")
            page: yearEndPage
        }
    ]

    function matter(page: string): string {
        return page === "yearEndPage" ? group.kiosk.yearEnd.matter : ""
    }
    function confirmWith(page: string, id: string, pin: string) {
        if (page === "yearEndPage")
            group.kiosk.yearEnd.confirmWith(id, pin)
    }

    Component {
        id: gaugePage
        GaugePage {
            objectName: "gaugePage"
            gauge: group.kiosk.gauge
            onLeave: group.leave()
        }
    }
    Component {
        id: settingsPage
        SettingsPage {
            objectName: "settingsPage"
            settings: group.kiosk.settings
            session: group.kiosk.session
            onLeave: group.leave()
            onSettingAsked: group.pageAsked(settingPage)
            onYearEndAsked: group.pageAsked(yearEndPage)
        }
    }
    Component {
        id: settingPage
        SettingPage {
            objectName: "settingPage"
            settings: group.kiosk.settings
            onLeave: group.leave()
        }
    }
    Component {
        id: yearEndPage
        YearEndPage {
            objectName: "yearEndPage"
            yearEnd: group.kiosk.yearEnd
            session: group.kiosk.session
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.kiosk.yearEnd.matter)
            onHistoryAsked: group.pageAsked(yearEndsPage)
            onDoneAsked: group.pageAsked(yearEndDonePage)
        }
    }
    Component {
        id: yearEndDonePage
        YearEndDonePage {
            objectName: "yearEndDonePage"
            yearEnd: group.kiosk.yearEnd
            onLeave: group.leave()
        }
    }
    Component {
        id: yearEndsPage
        YearEndsPage {
            objectName: "yearEndsPage"
            yearEnd: group.kiosk.yearEnd
            onLeave: group.leave()
        }
    }
}
