pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One fund: what it holds of what came in, and every movement, newest first.
PageFrame {
    id: page

    required property FundsModel funds
    required property SessionModel session
    signal leave()
    signal editAsked()
    signal moneyAsked(bool comesIn)

    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.small) / (Theme.target + Theme.small)))
    readonly property bool mayBook: page.session.mayManage && page.funds.opened && !page.funds.closed

    title: page.funds.name
    onBack: page.leave()
    onRowsShownChanged: page.funds.movements.pageSize = page.rowsShown
    Component.onCompleted: page.funds.movements.pageSize = page.rowsShown
    // Back from a booking it holds something else.
    onVisibleChanged: if (page.visible) page.funds.look()

    header: Pager {
        objectName: "movementPager"
        rows: page.funds.movements
    }
    Rectangle {
        id: card
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.round(68 * Theme.mm)
        radius: Theme.corner
        color: Theme.balanceTint
        Column {
            anchors { left: parent.left; right: parent.right; margins: Theme.pad; verticalCenter: parent.verticalCenter }
            visible: page.funds.opened
            spacing: Theme.gap
            Words {
                width: parent.width
                text: qsTr("There is")
                color: Theme.balanceInk
            }
            Words {
                objectName: "fundBalance"
                width: parent.width
                text: qsTr("%1 yuan").arg(page.funds.balance)
                font.pixelSize: Theme.points
                font.bold: true
                color: Theme.balanceInk
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }
            LeftBar {
                objectName: "fundBar"
                width: parent.width
                height: Math.round(6 * Theme.mm)
                percent: page.funds.percent
            }
            Words {
                objectName: "fundCame"
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("%1 % of the %2 yuan that came in").arg(page.funds.percent).arg(page.funds.came)
            }
            Words {
                width: parent.width
                wrapMode: Text.Wrap
                maximumLineCount: 4
                // Source, project and paper, each on a line of its own
                text: page.funds.note.split(" · ").join("\n")
                color: Theme.quiet
            }
            Words {
                width: parent.width
                visible: page.funds.hasOlder
                wrapMode: Text.Wrap
                text: qsTr("Older ones are in the books.")
                color: Theme.quiet
            }
            StatusPill {
                objectName: "fundClosed"
                visible: page.funds.closed
                picture: "lock"
                text: qsTr("Closed")
            }
        }
    }
    Item {
        id: list
        anchors { left: card.right; leftMargin: Theme.pad; right: parent.right; top: parent.top; bottom: parent.bottom }
        Column {
            width: parent.width
            spacing: Theme.small
            Repeater {
                model: page.funds.movements
                MovementRow {
                    objectName: "movement_" + document
                    width: list.width
                    height: Theme.target
                    required comesIn
                    required balance
                }
            }
        }
        EmptyState {
            objectName: "noMovement"
            visible: page.funds.opened && page.funds.movements.total === 0
            picture: "rule-support"
            text: qsTr("No money moved yet.")
            note: page.session.mayManage ? qsTr("Touch Money in when some comes.") : ""
        }
    }
    footer: [
        BigButton {
            objectName: "editFund"
            height: Theme.primary
            visible: page.mayBook
            picture: "letters"
            text: qsTr("Change")
            onClicked: {
                page.funds.beginEdit()
                page.editAsked()
            }
        },
        BigButton {
            objectName: page.funds.closed ? "reopenFund" : "closeFund"
            height: Theme.primary
            visible: page.session.mayManage && page.funds.opened
            enabled: !page.funds.busy
            picture: page.funds.closed ? "undo" : "lock"
            text: page.funds.closed ? qsTr("Open it again") : qsTr("Close it")
            onClicked: page.funds.setClosed(!page.funds.closed)
        },
        Words {
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: !page.session.mayManage
            text: qsTr("A manager books money in and out.")
            color: Theme.quiet
        }
    ]
    primary: [
        BigButton {
            objectName: "moneyIn"
            kind: "primary"
            visible: page.mayBook
            picture: "plus"
            text: qsTr("Money in")
            onClicked: page.moneyAsked(true)
        },
        BigButton {
            objectName: "moneyOut"
            height: Theme.primary
            visible: page.mayBook
            picture: "minus"
            text: qsTr("Money out")
            onClicked: page.moneyAsked(false)
        }
    ]
}
