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
            objectName: "rankings"
            picture: "ranking"
            text: qsTr("Honour list")
            note: qsTr("month, quarter, year")
            page: rankingsPage
        },
        MenuEntry {
            objectName: "radar"
            picture: "radar"
            text: qsTr("Radar")
            note: qsTr("where somebody should ask")
            duty: "answer"
            page: radarPage
        },
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
    Component {
        id: rankingsPage
        RankingsPage {
            objectName: "rankingsPage"
            ranking: group.kiosk.ranking
            session: group.kiosk.session
            onLeave: group.leave()
        }
    }
    Component {
        id: radarPage
        RadarPage {
            objectName: "radarPage"
            radar: group.kiosk.radar
            onLeave: group.leave()
            onPicked: group.pageAsked(flagPage)
        }
    }
    Component {
        id: flagPage
        FlagPage {
            objectName: "flagPage"
            radar: group.kiosk.radar
            onLeave: group.leave()
            onWordsAsked: group.pageAsked(answerText)
        }
    }
    Component {
        id: answerText
        TextPage {
            objectName: "textPage"
            text: group.kiosk.text
            title: qsTr("What was found out?")
            caption: qsTr("In own words; no person's name")
            mostBytes: 300
            onLeave: group.leave()
            onWritten: words => {
                group.kiosk.radar.giveWords(words)
                group.leave()
            }
        }
    }
}
