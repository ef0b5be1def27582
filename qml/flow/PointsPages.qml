pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// From award to spendable points: review, meeting, publicity, objections, rules.
PageGroup {
    id: group

    objectName: "pointsGroup"
    picture: "clipboard"
    text: qsTr("Points")
    note: qsTr("review and notices")
    entries: [
        MenuEntry {
            objectName: "review"
            picture: "clipboard"
            text: qsTr("Review")
            note: qsTr("what waits")
            duty: "award"
            page: reviewPage
        },
        MenuEntry {
            objectName: "meeting"
            picture: "meeting"
            text: qsTr("Meeting")
            note: qsTr("votes item by item")
            duty: "award"
            page: meetingPage
        },
        MenuEntry {
            objectName: "publicity"
            picture: "notice-board"
            text: qsTr("Public notice")
            note: qsTr("put up, print, enter")
            duty: "award"
            page: publicityPage
        },
        MenuEntry {
            objectName: "objections"
            picture: "objections"
            text: qsTr("Objections")
            note: qsTr("look into, then settle")
            duty: "award"
            page: objectionsPage
        },
        MenuEntry {
            objectName: "reminders"
            picture: "rule-negative"
            text: qsTr("Reminders")
            note: qsTr("before a deduction")
            duty: "award"
            page: remindersPage
        },
        MenuEntry {
            objectName: "restore"
            picture: "done"
            text: qsTr("Give back")
            note: qsTr("after it was put right")
            duty: "award"
            needsHousehold: true
            page: restorePage
        },
        MenuEntry {
            objectName: "rules"
            picture: "rulebook"
            text: qsTr("Rules")
            note: qsTr("read, change, vote")
            page: rulesPage
        }
    ]

    function matter(page: string): string {
        return page === "reviewPage" ? group.kiosk.review.matter : page === "noticePage" ? group.kiosk.notices.matter
             : page === "objectionsPage" ? group.kiosk.objections.matter : page === "ruleVotePage" ? group.kiosk.ruleVote.matter
             : page === "remindersPage" ? group.kiosk.reminders.matter : page === "restorePage" ? group.kiosk.restore.matter : ""
    }
    function confirmWith(page: string, id: string, pin: string) {
        if (page === "reviewPage")
            group.kiosk.review.decideWith(id, pin)
        else if (page === "noticePage")
            group.kiosk.notices.postWith(id, pin)
        else if (page === "objectionsPage")
            group.kiosk.objections.settleWith(id, pin)
        else if (page === "ruleVotePage")
            group.kiosk.ruleVote.confirmWith(id, pin)
        else if (page === "remindersPage")
            group.kiosk.reminders.deductWith(id, pin)
        else if (page === "restorePage")
            group.kiosk.restore.confirmWith(id, pin)
    }

    Component {
        id: reviewPage
        ReviewPage {
            objectName: "reviewPage"
            review: group.kiosk.review
            session: group.kiosk.session
            onLeave: group.leave()
            onOtherAsked: group.secondAsked(group.kiosk.review.matter)
        }
    }
    Component {
        id: meetingPage
        MeetingPage {
            objectName: "meetingPage"
            meeting: group.kiosk.meeting
            household: group.kiosk.household
            photo: group.kiosk.photo
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onHomeAsked: group.homeAsked()
            onFindAsked: group.findAsked()
            onNoticesAsked: group.replace(publicityPage)
        }
    }
    Component {
        id: publicityPage
        PublicityPage {
            objectName: "publicityPage"
            notices: group.kiosk.notices
            session: group.kiosk.session
            onLeave: group.leave()
            onNoticeAsked: group.pageAsked(noticePage)
        }
    }
    Component {
        id: noticePage
        NoticePage {
            objectName: "noticePage"
            notices: group.kiosk.notices
            photo: group.kiosk.photo
            session: group.kiosk.session
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.kiosk.notices.matter)
            onObjectionsAsked: group.replace(objectionsPage)
        }
    }
    Component {
        id: objectionsPage
        ObjectionsPage {
            objectName: "objectionsPage"
            objections: group.kiosk.objections
            session: group.kiosk.session
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.kiosk.objections.matter)
        }
    }
    function askVote(draft: int) {
        group.kiosk.ruleVote.start(draft)
        group.pageAsked(ruleVotePage)
    }
    Component {
        id: rulesPage
        RulesPage {
            objectName: "rulesPage"
            book: group.kiosk.ruleBook
            session: group.kiosk.session
            onLeave: group.leave()
            onVersionsAsked: group.pageAsked(ruleVersionsPage)
            onDraftAsked: group.pageAsked(ruleDraftPage)
        }
    }
    Component {
        id: ruleVersionsPage
        RuleVersionsPage {
            objectName: "ruleVersionsPage"
            book: group.kiosk.ruleBook
            session: group.kiosk.session
            onLeave: group.leave()
            onRulesAsked: group.leave()
            onDifferenceAsked: group.pageAsked(ruleDifferencePage)
            onVoteAsked: draft => group.askVote(draft)
        }
    }
    Component {
        id: ruleDifferencePage
        RuleDifferencePage {
            objectName: "ruleDifferencePage"
            book: group.kiosk.ruleBook
            session: group.kiosk.session
            onLeave: group.leave()
            onVoteAsked: draft => {
                group.leave()
                group.askVote(draft)
            }
        }
    }
    Component {
        id: ruleVotePage
        RuleVotePage {
            objectName: "ruleVotePage"
            vote: group.kiosk.ruleVote
            session: group.kiosk.session
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.kiosk.ruleVote.matter)
        }
    }
    Component {
        id: ruleDraftPage
        RuleDraftPage {
            objectName: "ruleDraftPage"
            draft: group.kiosk.ruleDraft
            onLeave: group.leave()
            onEditAsked: group.pageAsked(ruleEditPage)
            onSaved: {
                group.leave()
                group.pageAsked(ruleVersionsPage)
            }
        }
    }
    Component {
        id: ruleEditPage
        RuleEditPage {
            objectName: "ruleEditPage"
            draft: group.kiosk.ruleDraft
            onLeave: group.leave()
            onTitleAsked: group.pageAsked(ruleTitlePage)
        }
    }
    Component {
        id: ruleTitlePage
        RuleTitlePage {
            objectName: "ruleTitlePage"
            draft: group.kiosk.ruleDraft
            onLeave: group.leave()
        }
    }
    Component {
        id: remindersPage
        RemindersPage {
            objectName: "remindersPage"
            reminders: group.kiosk.reminders
            session: group.kiosk.session
            onLeave: group.leave()
            onNewAsked: group.pageAsked(reminderNewPage)
        }
    }
    Component {
        id: reminderNewPage
        ReminderNewPage {
            objectName: "reminderNewPage"
            form: group.kiosk.reminderForm
            household: group.kiosk.household
            photo: group.kiosk.photo
            scanner: group.kiosk.scanner
            onLeave: group.leave()
            onFindAsked: group.findAsked()
        }
    }
    Component {
        id: restorePage
        RestorePage {
            objectName: "restorePage"
            restore: group.kiosk.restore
            session: group.kiosk.session
            onLeave: group.leave()
            onSecondAsked: group.secondAsked(group.kiosk.restore.matter)
        }
    }
}
