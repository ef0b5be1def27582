pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What a household has and whether its deeds were recorded, in plain words; goes home by itself.
PageFrame {
    id: page

    required property HouseholdModel household
    required property StatementModel statement
    required property SessionModel session
    property int seconds: 8
    signal finished()
    signal redeemAsked()
    signal awardAsked()
    readonly property bool mayAward: session.signedIn && session.mayAward && household.open
    readonly property bool nothingToSpend: household.known && household.spendable === 0
    readonly property string frozenUntil: page.statement.frozenUntil

    function load() {
        page.statement.load()
        page.household.loadWithinReach()
    }

    title: page.household.known
           ? page.household.name + "  " + qsTr("No. %1").arg(page.household.numberText) : qsTr("Check points")
    onHelpAsked: countdown.stay()
    onBack: page.finished()
    Component.onCompleted: {
        page.statement.entries.pageSize = Math.max(1, Math.floor((entryArea.height) / Math.round(13.5 * Theme.mm)))
        page.load()
    }
    Connections {
        target: page.household
        function onOpened() {
            countdown.restart()
            page.load()
        }
    }

    header: [
        Countdown {
            id: countdown
            seconds: page.seconds
            onFinished: page.finished()
        },
        BigButton {
            objectName: "stay"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            visible: countdown.visible
            text: qsTr("Stay")
            picture: "stay"
            onClicked: countdown.stay()
        }
    ]

    Item {
        id: left
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.round(parent.width * 0.46)

        Figure {
            id: spendable
            objectName: "spendable"
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Math.round((parent.height - Theme.gap) * 0.58)
            name: qsTr("Points you can spend")
            value: page.household.spendable
            size: Math.round(20 * Theme.mm)
            tint: page.frozenUntil !== "" ? Theme.warnTint : Theme.balanceTint
            ink: page.frozenUntil !== "" ? Theme.warn : Theme.balanceInk
            note: !page.household.open ? qsTr("This household is closed")
                : page.frozenUntil !== "" ? qsTr("No goods until %1. The points stay.").arg(Dates.spoken(page.frozenUntil)) : ""
            Picture {
                anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
                name: "balance"
                size: Math.round(24 * Theme.mm)
            }
        }
        Row {
            anchors { left: parent.left; right: parent.right; top: spendable.bottom; bottom: parent.bottom; topMargin: Theme.gap }
            spacing: Theme.gap
            readonly property int shown: page.household.owed > 0 ? 3 : 2
            readonly property real cell: (width - (shown - 1) * spacing) / shown
            Figure {
                objectName: "pending"
                width: parent.cell
                height: parent.height
                name: qsTr("Pending")
                value: page.household.pending
                note: qsTr("after notice")
            }
            Figure {
                objectName: "honour"
                width: parent.cell
                height: parent.height
                name: qsTr("Honour")
                value: page.household.honour
                note: qsTr("never spent")
            }
            Figure {
                objectName: "owed"
                visible: page.household.owed > 0
                width: parent.cell
                height: parent.height
                name: qsTr("Owed")
                value: page.household.owed
                note: qsTr("paid first")
                tint: Theme.warnTint
                ink: Theme.warn
            }
        }
    }
    Rectangle {
        anchors { left: left.right; leftMargin: Theme.gap; right: parent.right; top: parent.top; bottom: parent.bottom }
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line

        Words {
            id: caption
            anchors { left: parent.left; top: parent.top; margins: Theme.gap }
            text: qsTr("Latest entries")
            font.bold: true
        }
        Item {
            id: entryArea
            anchors { left: parent.left; right: parent.right; top: caption.bottom; bottom: parent.bottom; margins: Theme.gap }
            Column {
                id: rows
                width: parent.width
                Repeater {
                    model: page.statement.entries
                    EntryRow { width: entryArea.width }
                }
            }
            WithinReach {
                objectName: "withinReach"
                anchors { left: parent.left; right: parent.right; top: rows.bottom; topMargin: Theme.gap }
                room: entryArea.height - rows.height - Theme.gap
                visible: page.household.open && page.frozenUntil === "" && page.statement.entries.total > 0 && page.statement.entries.total <= 2
                         && page.household.withinReach.total > 0
                goods: page.household.withinReach
            }
            Column {
                visible: page.statement.loaded && page.statement.entries.total === 0
                anchors.centerIn: parent
                width: parent.width
                spacing: Theme.gap
                Picture {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "scroll"
                    size: Math.round(18 * Theme.mm)
                }
                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: qsTr("Nothing yet. The first points will appear here.")
                    color: Theme.quiet
                }
            }
        }
    }
    primary: [
        BigButton {
            objectName: "toRedeem"
            kind: "primary"
            picture: "basket"
            text: qsTr("Redeem")
            note: page.nothingToSpend ? qsTr("no points to spend") : page.frozenUntil !== "" ? qsTr("not at present") : ""
            // With nothing to spend, giving points takes its place.
            visible: !page.nothingToSpend || !page.mayAward
            enabled: page.household.open && !page.nothingToSpend && page.frozenUntil === ""
            onClicked: page.redeemAsked()
        },
        BigButton {
            objectName: "toAward"
            kind: page.nothingToSpend ? "primary" : "plain"
            height: Theme.primary
            picture: "plus"
            text: qsTr("Give points")
            visible: page.mayAward
            onClicked: page.awardAsked()
        }
    ]
    footer: [
        Pager {
            objectName: "entryPager"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            rows: page.statement.entries
            onTurned: countdown.stay()
        },
        BigButton {
            objectName: "printStatement"
            height: Theme.primary
            // The paper is a file that somebody of the shop fetches.
            visible: page.session.signedIn && page.household.known
            enabled: !page.statement.busy
            picture: page.statement.printedFile !== "" ? "check" : "print"
            text: qsTr("Statement")
            note: page.statement.printedFile !== "" ? qsTr("ready in the office") : ""
            onClicked: { countdown.stay(); page.statement.print() }
        }
    ]
}
