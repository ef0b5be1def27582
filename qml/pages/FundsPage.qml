pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The shop's money, fund by fund.
PageFrame {
    id: page

    required property FundsModel funds
    required property SessionModel session
    signal leave()
    signal picked()
    signal newAsked()

    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.gap) / (Theme.target + Theme.gap)))

    title: qsTr("Funds")
    onBack: page.leave()
    onRowsShownChanged: page.funds.funds.pageSize = page.rowsShown
    Component.onCompleted: {
        page.funds.funds.pageSize = page.rowsShown
        page.funds.start()
    }
    // Back from a fund it may hold something else.
    onVisibleChanged: if (page.visible) page.funds.load()

    header: Pager {
        objectName: "fundPager"
        rows: page.funds.funds
    }
    Item {
        id: list
        anchors.fill: parent
        Column {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: page.funds.funds
                FundRow {
                    width: list.width
                    height: Theme.target
                    onClicked: {
                        page.funds.open(number)
                        page.picked()
                    }
                }
            }
        }
        EmptyState {
            objectName: "noFunds"
            visible: page.funds.loaded && page.funds.funds.total === 0
            picture: "rule-support"
            text: qsTr("There is no fund yet.")
            note: page.session.mayManage ? qsTr("Open one for each paper that grants money.") : qsTr("A manager opens one for each paper that grants money.")
        }
    }
    footer: Words {
        objectName: "fundsTotal"
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        visible: page.funds.funds.total > 0
        text: qsTr("All together %1 yuan").arg(page.funds.total)
        font.pixelSize: Theme.title
        font.bold: true
    }
    primary: BigButton {
        objectName: "newFund"
        kind: "primary"
        visible: page.session.mayManage
        picture: "plus"
        text: qsTr("New fund")
        onClicked: {
            page.funds.beginNew()
            page.newAsked()
        }
    }
}
