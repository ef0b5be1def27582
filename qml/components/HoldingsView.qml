pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What a keeper answers for: goods, points that are still promised, money by fund.
Item {
    id: view

    required property KeeperModel keeper
    readonly property int fundRows: Math.max(1, Math.floor((funds.height - fundHead.height) / (Math.round(9 * Theme.mm))))

    onFundRowsChanged: view.keeper.funds.pageSize = view.fundRows
    Component.onCompleted: view.keeper.funds.pageSize = view.fundRows

    component Holding: Rectangle {
        id: holding
        property string picture
        property string caption
        property string figure
        property string unit
        property string note
        width: (view.width - Theme.gap) / 2
        height: (view.height - Theme.gap) / 2
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line
        Picture {
            id: art
            anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            name: holding.picture
            size: Math.round(18 * Theme.mm)
        }
        Column {
            anchors { left: art.right; leftMargin: Theme.pad; right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            Words {
                width: parent.width
                text: holding.caption
                color: Theme.quiet
            }
            Words {
                objectName: holding.objectName + "_figure"
                width: parent.width
                text: holding.figure + " " + holding.unit
                font.pixelSize: holding.height < Math.round(28 * Theme.mm) ? Theme.title : Theme.points
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }
            Words {
                width: parent.width
                visible: holding.note !== ""
                text: holding.note
                color: Theme.quiet
            }
        }
    }

    Column {
        id: left
        anchors { left: parent.left; top: parent.top }
        spacing: Theme.gap
        Holding {
            objectName: "heldGoods"
            picture: "box"
            caption: qsTr("Goods on the shelf")
            figure: view.keeper.pieces
            unit: qsTr("pieces")
            note: qsTr("worth %1 yuan").arg(view.keeper.stockYuan)
        }
        Holding {
            objectName: "heldPoints"
            picture: "balance"
            caption: qsTr("Points not redeemed yet")
            figure: view.keeper.points
            unit: qsTr("points")
            note: qsTr("of all households")
        }
    }
    Rectangle {
        id: funds
        anchors { left: left.right; leftMargin: Theme.gap; right: parent.right; top: parent.top; bottom: parent.bottom }
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line
        Item {
            id: fundHead
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.pad }
            height: Math.round(24 * Theme.mm)
            Picture {
                id: moneyArt
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                name: "rule-support"
                size: Math.round(18 * Theme.mm)
            }
            Column {
                anchors { left: moneyArt.right; leftMargin: Theme.pad; right: fundPager.left; verticalCenter: parent.verticalCenter }
                Words {
                    width: parent.width
                    text: qsTr("Money of all funds")
                    color: Theme.quiet
                }
                Words {
                    objectName: "heldMoney"
                    width: parent.width
                    text: qsTr("%1 yuan").arg(view.keeper.moneyYuan)
                    font.pixelSize: Theme.points
                    font.bold: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.body
                }
            }
            Pager {
                id: fundPager
                objectName: "fundPager"
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: visible ? implicitWidth : 0
                rows: view.keeper.funds
            }
        }
        Column {
            anchors { left: parent.left; right: parent.right; top: fundHead.bottom; leftMargin: Theme.pad; rightMargin: Theme.pad }
            Repeater {
                model: view.keeper.funds
                Item {
                    id: fund
                    required property string name
                    required property string yuan
                    width: parent ? parent.width : 0
                    height: Math.round(9 * Theme.mm)
                    Words {
                        anchors { left: parent.left; right: sum.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                        text: fund.name
                    }
                    Words {
                        id: sum
                        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                        text: qsTr("%1 yuan").arg(fund.yuan)
                        font.bold: true
                    }
                }
            }
        }
        Words {
            visible: view.keeper.funds.total === 0
            anchors { left: parent.left; right: parent.right; top: fundHead.bottom; margins: Theme.pad }
            wrapMode: Text.Wrap
            text: qsTr("No fund is kept here.")
            color: Theme.quiet
        }
    }
}
