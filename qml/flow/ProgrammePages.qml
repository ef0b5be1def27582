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
            note: qsTr("what was written about it")
            duty: "award"
            page: articlesPage
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
            onKindAsked: group.pageAsked(honourKindText)
            onCertificateAsked: group.pageAsked(certificateText)
        }
    }
    Component {
        id: honourKindText
        TextPage {
            objectName: "textPage"
            text: group.kiosk.text
            title: qsTr("Name of the honour")
            caption: qsTr("As it stands on the certificate")
            onLeave: group.leave()
            onWritten: words => {
                group.kiosk.honourForm.chooseKind(words)
                group.leave()
            }
        }
    }
    Component {
        id: certificateText
        TextPage {
            objectName: "textPage"
            text: group.kiosk.text
            title: qsTr("Number of the certificate")
            caption: qsTr("Letters, digits and characters")
            begun: group.kiosk.honourForm.certificate
            mostBytes: 60
            onLeave: group.leave()
            onWritten: words => {
                group.kiosk.honourForm.setCertificate(words)
                group.leave()
            }
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
            onContactAsked: group.pageAsked(contactText)
        }
    }
    Component {
        id: contactText
        TextPage {
            objectName: "textPage"
            text: group.kiosk.text
            title: qsTr("Who answers for it?")
            caption: qsTr("The role of the cadre")
            begun: group.kiosk.village.contact
            onLeave: group.leave()
            onWritten: words => {
                group.kiosk.village.setContact(words)
                group.leave()
            }
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
            onTitleAsked: group.pageAsked(titleText)
            onChannelAsked: group.pageAsked(channelText)
        }
    }
    Component {
        id: titleText
        TextPage {
            objectName: "textPage"
            text: group.kiosk.text
            title: qsTr("Title of the article")
            caption: qsTr("As it was published")
            begun: group.kiosk.articles.title
            mostBytes: 300
            onLeave: group.leave()
            onWritten: words => {
                group.kiosk.articles.setTitle(words)
                group.leave()
            }
        }
    }
    Component {
        id: channelText
        TextPage {
            objectName: "textPage"
            text: group.kiosk.text
            title: qsTr("Where did it appear?")
            caption: qsTr("Paper, account, group")
            onLeave: group.leave()
            onWritten: words => {
                group.kiosk.articles.setChannel(words)
                group.leave()
            }
        }
    }
}
