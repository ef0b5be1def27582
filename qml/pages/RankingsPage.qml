pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Honour list and progress with bars beside the names, and how many deductions there were: no names there.
PageFrame {
    id: page

    required property RankingModel ranking
    required property SessionModel session
    signal leave()

    readonly property bool on: page.ranking.state === "on"
    readonly property int rowsShown: Math.max(1, Math.floor(list.height / Math.round(9.5 * Theme.mm)))

    component Count: Figure {
        width: (figures.width - 2 * Theme.pad) / 3
        height: figures.height
        tint: Theme.warnTint
        ink: Theme.warn
        size: Theme.huge
    }

    title: page.ranking.list === 1 ? qsTr("Progress") : page.ranking.list === 2 ? qsTr("Deductions") : qsTr("Honour list")
    onBack: page.leave()
    onRowsShownChanged: page.ranking.places.pageSize = page.rowsShown
    Component.onCompleted: {
        page.ranking.places.pageSize = page.rowsShown
        page.ranking.start()
    }

    header: Pager {
        id: pager
        objectName: "placePager"
        visible: pager.pages > 1 && page.ranking.list !== 2
        rows: page.ranking.places
    }
    Row {
        id: strips
        visible: page.ranking.state !== "off"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        // Two questions, not one row of six keys
        spacing: 4 * Theme.pad
        ChoiceStrip {
            objectName: "lists"
            width: (strips.width - strips.spacing) / 2
            choices: [qsTr("Honour list"), qsTr("Progress"), qsTr("Deductions")]
            current: page.ranking.list
            onChosen: index => page.ranking.chooseList(index)
        }
        ChoiceStrip {
            objectName: "periods"
            width: (strips.width - strips.spacing) / 2
            choices: [qsTr("Month"), qsTr("Quarter"), qsTr("Year")]
            current: page.ranking.period
            onChosen: index => page.ranking.choosePeriod(index)
        }
    }
    Item {
        id: list
        anchors { left: parent.left; right: parent.right; top: strips.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Column {
            visible: page.on && page.ranking.list !== 2
            width: parent.width
            Repeater {
                model: page.ranking.places
                RankingBar {
                    width: list.width
                    height: Math.floor(list.height / page.rowsShown)
                    progress: page.ranking.list === 1
                }
            }
        }
        EmptyState {
            objectName: "noPlace"
            visible: page.on && page.ranking.list !== 2 && page.ranking.places.total === 0
            picture: page.ranking.list === 1 ? "progress" : "ranking"
            text: page.ranking.list === 1 ? qsTr("Nobody gained more than in the period before.") : qsTr("Nobody gained points in this period.")
        }
        Row {
            id: figures
            visible: page.on && page.ranking.list === 2
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            height: Math.min(parent.height, Math.round(36 * Theme.mm))
            spacing: Theme.pad
            Count {
                objectName: "blackHouseholds"
                name: qsTr("Households with a deduction")
                value: page.ranking.households
                unit: qsTr("household(s)", "", page.ranking.households)
            }
            Count {
                objectName: "blackDeductions"
                name: qsTr("Deductions")
                value: page.ranking.deductions
                unit: qsTr("time(s)", "", page.ranking.deductions)
            }
            Count {
                objectName: "blackPoints"
                name: qsTr("Points deducted")
                value: page.ranking.deducted
                unit: qsTr("point(s)", "", page.ranking.deducted)
            }
        }
        Words {
            visible: figures.visible
            anchors { horizontalCenter: parent.horizontalCenter; top: figures.bottom; topMargin: Theme.gap }
            text: qsTr("Whose they are is shown to nobody.")
            color: Theme.quiet
        }
        EmptyState {
            objectName: "tooEarly"
            visible: page.ranking.state === "early"
            picture: "calendar-day"
            text: qsTr("The lists begin on %1.").arg(Dates.spoken(page.ranking.begin))
            note: page.ranking.list === 1 ? qsTr("Progress needs one whole period before; look again in the next one.") : qsTr("Choose a later period.")
        }
    }
    EmptyState {
        objectName: "rankingOff"
        visible: page.ranking.state === "off"
        picture: "ranking"
        text: qsTr("The village has not switched its lists on.")
        note: page.session.mayManage ? qsTr("Lists name households in public. Ask the village first; when it agrees, switch them on below.")
                                     : qsTr("Lists name households in public. When the village agrees, a manager switches them on here.")
    }
    footer: [
        BigButton {
            objectName: "periodEarlier"
            height: Theme.primary
            visible: page.ranking.state !== "off"
            picture: "back"
            text: qsTr("Earlier")
            enabled: page.on
            onClicked: page.ranking.earlier()
        },
        Words {
            objectName: "span"
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: page.ranking.state !== "off"
            //: first and last day of a period
            text: qsTr("%1 to %2").arg(page.ranking.first).arg(page.ranking.last)
        },
        BigButton {
            objectName: "periodLater"
            height: Theme.primary
            visible: page.ranking.state !== "off"
            picture: "next"
            text: qsTr("Later")
            enabled: !page.ranking.latest
            onClicked: page.ranking.later()
        }
    ]
    primary: BigButton {
        objectName: "switchOn"
        kind: "primary"
        visible: page.ranking.state === "off" && page.session.mayManage
        picture: "check"
        text: page.ranking.busy ? qsTr("Saving …") : qsTr("The village agrees: switch on")
        enabled: !page.ranking.busy
        onClicked: page.ranking.switchOn()
    }
}
