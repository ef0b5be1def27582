pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Activities, rounds, honours.
PageGroup {
    id: group

    objectName: "programmeGroup"
    picture: "rule-broom"
    text: qsTr("Activities")
    note: qsTr("rounds and honours")
    entries: [
        MenuEntry {
            objectName: "activities"
            picture: "rule-volunteer"
            text: qsTr("Activities")
            note: qsTr("card after card")
            duty: "award"
            page: activitiesPage
        },
        MenuEntry {
            objectName: "rounds"
            picture: "rule-broom"
            text: qsTr("Rounds")
            note: qsTr("one tap a household")
            duty: "award"
            page: roundPage
        },
        MenuEntry {
            objectName: "honours"
            picture: "rule-honour"
            text: qsTr("Honours")
            note: qsTr("who was named what")
            duty: "award"
            page: honoursPage
        },
        MenuEntry {
            objectName: "village"
            picture: "village-flag"
            text: qsTr("The village")
            note: qsTr("what it is named")
            duty: "manage"
            page: villagePage
        },
        MenuEntry {
            objectName: "articles"
            picture: "article"
            text: qsTr("Articles")
            note: qsTr("and their reads")
            duty: "award"
            page: articlesPage
        },
        MenuEntry {
            objectName: "teams"
            picture: "persons"
            text: qsTr("Volunteer teams")
            note: qsTr("members and hours")
            duty: "award"
            page: teamsPage
        },
        MenuEntry {
            objectName: "activityTotals"
            picture: "calendar-day"
            text: qsTr("Sessions held")
            note: qsTr("month, quarter, year")
            page: activityTotalsPage
        }
    ]

    function matter(page: string): string {
        if (page === "honoursPage")
            return group.kiosk.honours.matter
        if (page === "honourNewPage")
            return group.kiosk.honourForm.matter
        return page === "activityPage" ? qsTr("The activity %1 is closed, %2 households").arg(group.kiosk.activity.title).arg(group.kiosk.activity.households) : ""
    }
    function confirmWith(page: string, id: string, pin: string) {
        if (page === "activityPage")
            group.kiosk.activity.closeWith(id, pin)
        else if (page === "honoursPage")
            group.kiosk.honours.takeBackWith(id, pin)
        else if (page === "honourNewPage")
            group.kiosk.honourForm.enterWith(id, pin)
    }

    Component {
        id: activitiesPage
        ActivitiesPage {
            objectName: "activitiesPage"
            activity: group.kiosk.activity
            session: group.kiosk.session
            onLeave: group.leave()
            onPicked: group.pageAsked(activityPage)
            onNewAsked: group.pageAsked(activityNewPage)
        }
    }
    Component {
        id: activityNewPage
        ActivityNewPage {
            objectName: "activityNewPage"
            form: group.kiosk.activityForm
            activity: group.kiosk.activity
            onLeave: group.leave()
            onOpened: {
                group.leave()
                group.pageAsked(activityPage)
            }
        }
    }
    Component {
        id: activityPage
        ActivityPage {
            objectName: "activityPage"
            activity: group.kiosk.activity
            household: group.kiosk.household
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onFindAsked: group.findAsked()
        }
    }
    Component {
        id: roundPage
        RoundPage {
            objectName: "roundPage"
            round: group.kiosk.round
            household: group.kiosk.household
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onHomeAsked: group.homeAsked()
        }
    }
    Component {
        id: honoursPage
        HonoursPage {
            objectName: "honoursPage"
            honours: group.kiosk.honours
            session: group.kiosk.session
            onLeave: group.leave()
            onNewAsked: {
                group.kiosk.honourForm.start()
                group.pageAsked(honourNewPage)
            }
            onCandidatesAsked: group.pageAsked(candidatesPage)
            onSecondAsked: group.secondAsked(group.kiosk.honours.matter)
        }
    }
    Component {
        id: candidatesPage
        CandidatesPage {
            objectName: "candidatesPage"
            form: group.kiosk.honourForm
            onLeave: group.leave()
            onNamed: group.pageAsked(honourNewPage)
        }
    }
    Component {
        id: honourNewPage
        HonourNewPage {
            objectName: "honourNewPage"
            form: group.kiosk.honourForm
            household: group.kiosk.household
            photo: group.kiosk.photo
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onFindAsked: group.findAsked()
            onKindAsked: group.askWords(qsTr("Name of the honour"), qsTr("As it stands on the certificate"), "", 90,
                                           words => group.kiosk.honourForm.chooseKind(words))
            onCertificateAsked: group.askWords(qsTr("Number of the certificate"), qsTr("Letters, digits and characters"),
                                                  group.kiosk.honourForm.certificate, 60,
                                                  words => group.kiosk.honourForm.setCertificate(words))
        }
    }
    Component {
        id: villagePage
        VillagePage {
            objectName: "villagePage"
            village: group.kiosk.village
            onLeave: group.leave()
            onChangeAsked: group.pageAsked(villageFlagPage)
        }
    }
    Component {
        id: villageFlagPage
        VillageFlagPage {
            objectName: "villageFlagPage"
            village: group.kiosk.village
            onLeave: group.leave()
            onContactAsked: group.askWords(qsTr("Who answers for it?"), qsTr("The role of the cadre"),
                                              group.kiosk.village.contact, 90,
                                              words => group.kiosk.village.setContact(words))
        }
    }
    Component {
        id: articlesPage
        ArticlesPage {
            objectName: "articlesPage"
            articles: group.kiosk.articles
            onLeave: group.leave()
            onNewAsked: {
                group.kiosk.articles.startNew()
                group.pageAsked(articleNewPage)
            }
        }
    }
    Component {
        id: articleNewPage
        ArticleNewPage {
            objectName: "articleNewPage"
            articles: group.kiosk.articles
            onLeave: group.leave()
            onTitleAsked: group.askWords(qsTr("Title of the article"), qsTr("As it was published"),
                                            group.kiosk.articles.title, 300, words => group.kiosk.articles.setTitle(words))
            onChannelAsked: group.askWords(qsTr("Where did it appear?"), qsTr("Paper, account, group"), "", 90,
                                              words => group.kiosk.articles.setChannel(words))
        }
    }
    Component {
        id: teamsPage
        TeamsPage {
            objectName: "teamsPage"
            teams: group.kiosk.teams
            onLeave: group.leave()
            onPicked: group.pageAsked(teamPage)
            onNewAsked: group.pageAsked(teamNewPage)
        }
    }
    Component {
        id: teamPage
        TeamPage {
            objectName: "teamPage"
            teams: group.kiosk.teams
            onLeave: group.leave()
            onFindAsked: group.findAsked()
        }
    }
    Component {
        id: teamNewPage
        TeamNewPage {
            objectName: "teamNewPage"
            teams: group.kiosk.teams
            onLeave: group.leave()
            onAdded: {
                group.leave()
                group.pageAsked(teamPage)
            }
        }
    }
    Component {
        id: activityTotalsPage
        ActivityTotalsPage {
            objectName: "activityTotalsPage"
            totals: group.kiosk.activityTotals
            onLeave: group.leave()
        }
    }
}
