pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The budget: what was promised in points against what stands behind it, and what to do at each stage.
PageFrame {
    id: page

    required property GaugeModel gauge
    signal leave()

    readonly property var stages: ["calm", "warning", "full"]
    readonly property var pictures: ["done", "rule-negative", "stop"]
    readonly property var names: [qsTr("Below %1 %: calm").arg(page.gauge.warnPercent),
                                  qsTr("From %1 %: careful").arg(page.gauge.warnPercent),
                                  qsTr("From %1 %: full").arg(page.gauge.fullPercent)]
    readonly property var advice: [qsTr("Go on as usual. Goods and money are enough for all points."),
                                   qsTr("Order goods, ask donors, begin no new campaign."),
                                   qsTr("Campaigns stop by themselves. Bring goods or money before more is promised.")]

    title: qsTr("Budget")
    hasFooter: false
    onBack: page.leave()
    Component.onCompleted: page.gauge.start()

    Item {
        anchors.fill: parent
        visible: page.gauge.loaded
        GaugeBar {
            id: bar
            anchors { left: parent.left; right: parent.right; top: parent.top }
            percent: page.gauge.percent
            marks: [page.gauge.warnPercent, page.gauge.fullPercent]
            level: page.gauge.level
        }
        Row {
            id: facts
            anchors { left: parent.left; right: parent.right; top: bar.bottom; topMargin: Theme.gap }
            spacing: Theme.gap
            Banner {
                objectName: "gaugePromised"
                width: (facts.width - Theme.gap) / 2
                height: Math.round(20 * Theme.mm)
                picture: "balance"
                text: qsTr("Promised: %1 yuan. %2 unspent points and %3 that wait, at %4 yuan each.").arg(page.gauge.promised).arg(page.gauge.spendable).arg(page.gauge.pending).arg(page.gauge.pointValue)
            }
            Banner {
                objectName: "gaugeCover"
                width: (facts.width - Theme.gap) / 2
                height: Math.round(20 * Theme.mm)
                picture: "box"
                text: qsTr("Behind it: %1 yuan. Goods %2 yuan, money %3 yuan.").arg(page.gauge.cover).arg(page.gauge.stock).arg(page.gauge.funds)
            }
        }
        Row {
            id: stageRow
            anchors { left: parent.left; right: parent.right; top: facts.bottom; topMargin: Theme.gap; bottom: costless.visible ? costless.top : parent.bottom; bottomMargin: costless.visible ? Theme.gap : Theme.small }
            spacing: Theme.gap
            Repeater {
                model: 3
                Rectangle {
                    id: stage
                    required property int index
                    readonly property bool isNow: page.gauge.level === page.stages[stage.index]
                    objectName: "stage_" + page.stages[stage.index]
                    width: (stageRow.width - 2 * stageRow.spacing) / 3
                    height: stageRow.height
                    radius: Theme.corner
                    color: !stage.isNow ? Theme.surface : stage.index === 0 ? Theme.goodTint : stage.index === 1 ? Theme.warnTint : Theme.badTint
                    border.width: stage.isNow ? Math.round(0.7 * Theme.mm) : Theme.hair
                    border.color: stage.isNow ? (stage.index === 0 ? Theme.good : stage.index === 1 ? Theme.warn : Theme.bad) : Theme.line
                    Picture {
                        id: stageArt
                        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                        name: page.pictures[stage.index]
                        size: Math.round(10 * Theme.mm)
                        opacity: stage.isNow ? 1 : 0.5
                    }
                    Column {
                        anchors {
                            left: stageArt.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.gap
                            verticalCenter: parent.verticalCenter
                        }
                        Words {
                            width: parent.width
                            text: page.names[stage.index]
                            font.bold: true
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.least
                        }
                        Words {
                            width: parent.width
                            text: page.advice[stage.index]
                            wrapMode: Text.Wrap
                            maximumLineCount: 4
                            font.pixelSize: stage.isNow ? Theme.body : Theme.label
                            color: stage.isNow ? Theme.ink : Theme.quiet
                        }
                    }
                }
            }
        }
        Banner {
            id: costless
            objectName: "gaugeCostless"
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.small }
            visible: page.gauge.lotsWithoutCost > 0
            mood: "warn"
            text: qsTr("Goods without a price in the book: %1 lots. They count as nothing, so the budget only warns and stops no campaign.").arg(page.gauge.lotsWithoutCost)
        }
    }
}
