pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// The open funds with what they hold; a tap lets one pay, another tap changes how much.
Item {
    id: list

    required property FundPayment payment
    readonly property int rowsShown: Math.max(1, Math.floor((height - rows.y + Theme.gap) / (Theme.target + Theme.gap)))
    signal amountAsked(int fund, string name, string amount)

    function fit() {
        list.payment.rows.pageSize = list.rowsShown
    }
    onRowsShownChanged: list.fit()
    onVisibleChanged: if (list.visible) list.fit()
    Component.onCompleted: list.fit()

    Banner {
        id: due
        objectName: "payDue"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: list.payment.cost !== "" && list.payment.rows.total > 0
        mood: list.payment.lack !== "" ? "bad" : list.payment.open === "" ? "good" : "calm"
        text: list.payment.lack !== "" ? qsTr("The goods cost %1 yuan. %2 yuan too little in the fund.").arg(list.payment.cost).arg(list.payment.lack)
            : list.payment.open === "" ? qsTr("The goods cost %1 yuan, all of it is paid.").arg(list.payment.cost)
            : list.payment.pays ? qsTr("The goods cost %1 yuan, %2 yuan are paid, %3 yuan still open.").arg(list.payment.cost).arg(list.payment.paid).arg(list.payment.open)
            : qsTr("The goods cost %1 yuan. Touch who pays.").arg(list.payment.cost)
    }
    Column {
        id: rows
        y: due.visible ? due.height + Theme.gap : 0
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: list.payment.rows
            T.AbstractButton {
                id: row
                required property int number
                required property string name
                required property string balance
                required property string amount
                required property bool chosen
                required property bool lacks
                objectName: "fund_" + number
                width: list.width
                height: Theme.target
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.Button
                Accessible.name: row.name
                background: RowGround {
                    chosen: row.chosen
                    down: row.down
                }
                onClicked: if (list.payment.tap(row.number)) list.amountAsked(row.number, row.name, row.amount)
                Item {
                    anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
                    Picture {
                        id: image
                        anchors.verticalCenter: parent.verticalCenter
                        name: "rule-support"
                        size: Math.round(9 * Theme.mm)
                    }
                    TwoLines {
                        anchors { left: image.right; leftMargin: Theme.gap; right: pays.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                        text: row.name
                        note: row.lacks ? qsTr("holds only %1 yuan").arg(row.balance) : qsTr("holds %1 yuan").arg(row.balance)
                        noteColour: row.lacks ? Theme.bad : Theme.quiet
                    }
                    Words {
                        id: pays
                        objectName: "fundAmount_" + row.number
                        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                        visible: row.chosen
                        text: qsTr("pays %1 yuan").arg(row.amount)
                        font.pixelSize: Theme.strong
                        font.bold: true
                        color: row.lacks ? Theme.bad : Theme.brand
                    }
                }
            }
        }
    }
    EmptyState {
        objectName: "noFund"
        visible: list.payment.rows.total === 0
        picture: "rule-support"
        text: qsTr("No fund is open.")
        note: qsTr("A manager opens one under Money.")
    }
}
