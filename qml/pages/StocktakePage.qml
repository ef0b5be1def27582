pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Stocktakes: the one that is open and how far it is, or a new one - of what? - and when the next is due.
PageFrame {
    id: page

    required property StocktakeModel stocktakes
    required property SessionModel session
    signal leave()
    signal countAsked()
    signal differencesAsked()

    readonly property string stage: page.stocktakes.stage
    readonly property int columns: 4
    readonly property int rows: Math.max(1, Math.floor((body.height + Theme.gap) / (Math.round(31 * Theme.mm) + Theme.gap)))
    readonly property bool mayBegin: page.stage === "none" && page.stocktakes.areas.total > 0 && page.session.mayManage

    readonly property bool complete: page.stocktakes.counted >= page.stocktakes.total

    component CountKey: BigButton {
        objectName: "countStocktake"
        height: Theme.primary
        picture: "number"
        onClicked: page.countAsked()
    }

    topic: "stocktakePage." + page.stage
    title: page.stage === "none" ? qsTr("Stocktake") : qsTr("Stocktake: %1").arg(page.stocktakes.area)
    onBack: page.leave()
    onRowsChanged: page.stocktakes.areas.pageSize = page.columns * page.rows
    Component.onCompleted: {
        page.stocktakes.areas.pageSize = page.columns * page.rows
        page.stocktakes.start()
    }
    // Coming back from counting it is further.
    onVisibleChanged: if (page.visible) page.stocktakes.load()
    Connections {
        target: page.stocktakes
        enabled: page.visible
        function onBegun() { page.countAsked() }
    }

    header: Pager {
        objectName: "areaPager"
        visible: pages > 1 && page.mayBegin
        rows: page.stocktakes.areas
    }
    Banner {
        id: banner
        objectName: "stocktakePlan"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.stocktakes.loaded
        mood: page.stocktakes.doneWords !== "" ? "good" : page.stocktakes.isDue ? "warn" : "calm"
        picture: mood === "good" ? "check" : page.stocktakes.isDue ? "warn" : "calendar"
        text: page.stocktakes.doneWords !== "" ? page.stocktakes.doneWords
            : page.stocktakes.isDue ? qsTr("A stocktake is due since %1.").arg(Dates.spoken(page.stocktakes.due))
            : page.stocktakes.due !== "" ? qsTr("The next stocktake is due from %1 on.").arg(Dates.spoken(page.stocktakes.due))
            : page.stocktakes.last !== "" ? qsTr("The whole shop was counted last on %1.").arg(Dates.spoken(page.stocktakes.last))
            : qsTr("No date is set for stocktakes. Count whenever it is time.")
    }
    Item {
        id: body
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Grid {
            columns: page.columns
            spacing: Theme.gap
            visible: page.mayBegin
            Repeater {
                model: page.stocktakes.areas
                PictureTile {
                    id: tile
                    required property int place
                    required property string words
                    required property int goods
                    required property bool whole
                    required property int tone
                    required chosen
                    objectName: "area_" + place
                    width: (body.width - (page.columns - 1) * Theme.gap) / page.columns
                    height: (body.height - (page.rows - 1) * Theme.gap) / page.rows
                    picture: tile.whole ? "shop" : "box"
                    beside: true
                    pictureSize: Math.round(10 * Theme.mm)
                    wordSize: Theme.strong
                    text: tile.words
                    note: qsTr("items: %1").arg(tile.goods)
                    tint: tile.chosen ? Theme.brandTint : tile.whole ? Theme.surface : Theme.categoryTint(tile.tone)
                    wordColour: tile.chosen ? Theme.brand : Theme.ink
                    onClicked: page.stocktakes.choose(tile.place)
                }
            }
        }
        EmptyState {
            objectName: "nothingToCount"
            visible: page.stocktakes.loaded && page.stage === "none" && page.stocktakes.areas.total === 0
            picture: "box"
            text: qsTr("There is nothing to count yet.")
            note: qsTr("First goods have to come in.")
        }
        EmptyState {
            objectName: "noStocktake"
            visible: page.stocktakes.loaded && page.stage === "none" && page.stocktakes.areas.total > 0 && !page.session.mayManage
            picture: "stocktake"
            text: qsTr("No stocktake goes on.")
            note: qsTr("A manager begins one. Then everybody may count.")
        }
        Rectangle {
            visible: page.stage !== "none"
            anchors.fill: parent
            radius: Theme.corner
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.line
            Picture {
                id: art
                anchors { left: parent.left; leftMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
                name: page.stage === "finished" ? "done" : "stocktake"
                size: Math.round(30 * Theme.mm)
            }
            Column {
                anchors { left: art.right; leftMargin: 2 * Theme.pad; right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
                spacing: Theme.gap
                Words {
                    objectName: "stocktakeState"
                    width: parent.width
                    text: page.stage === "finished" ? qsTr("Counted. Somebody who did not count looks at the differences now.")
                        : qsTr("Begun on %1").arg(Dates.spoken(page.stocktakes.opened))
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    font.pixelSize: Theme.strong
                    font.bold: true
                }
                CountBar {
                    width: parent.width
                    counted: page.stocktakes.counted
                    total: page.stocktakes.total
                }
                Words {
                    width: parent.width
                    visible: page.stocktakes.counters !== ""
                    text: qsTr("Counted by %1").arg(page.stocktakes.counters)
                    color: Theme.quiet
                }
                Words {
                    width: parent.width
                    text: page.stage === "finished" ? qsTr("Until then the book is as before.")
                        : qsTr("The shop goes on serving meanwhile. Helpers may count too.")
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    color: Theme.quiet
                }
            }
        }
    }
    footer: [
        BigButton {
            objectName: "dropStocktake"
            height: Theme.primary
            visible: page.stage !== "none" && page.session.mayManage
            picture: "bin"
            text: qsTr("Give it up")
            enabled: !page.stocktakes.busy
            onClicked: reasonPanel.ask()
        },
        Words {
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: page.mayBegin
            text: qsTr("Touch what is to be counted.")
            color: Theme.quiet
        }
    ]
    primary: [
        BigButton {
            objectName: "beginStocktake"
            kind: "primary"
            visible: page.mayBegin
            picture: "check"
            text: page.stocktakes.busy ? qsTr("Saving …") : qsTr("Begin counting")
            enabled: page.stocktakes.chosen >= 0 && !page.stocktakes.busy
            onClicked: page.stocktakes.begin()
        },
        CountKey {
            kind: "primary"
            visible: page.stage === "counting" && !page.complete
            text: page.stocktakes.counted === 0 ? qsTr("Begin counting") : qsTr("Go on counting")
        },
        BigButton {
            objectName: "finishStocktake"
            height: Theme.primary
            kind: page.complete ? "primary" : "plain"
            visible: page.stage === "counting"
            picture: "check"
            text: page.stocktakes.busy ? qsTr("Saving …") : qsTr("Finish")
            note: page.session.mayManage ? "" : qsTr("a manager does this")
            enabled: page.session.mayManage && page.stocktakes.counted > 0 && !page.stocktakes.busy
            onClicked: page.stocktakes.finish()
        },
        CountKey {
            visible: page.stage === "counting" && page.complete
            text: qsTr("Look again")
        },
        BigButton {
            objectName: "showDifferences"
            kind: "primary"
            visible: page.stage === "finished"
            picture: "next"
            text: qsTr("Show the differences")
            note: page.session.mayManage ? "" : qsTr("a manager does this")
            enabled: page.session.mayManage
            onClicked: page.differencesAsked()
        }
    ]

    ReasonPanel {
        id: reasonPanel
        objectName: "dropReasons"
        parent: page
        title: qsTr("Why is it given up?")
        reasons: page.stocktakes.reasons
        onChosen: index => page.stocktakes.drop(index)
    }
    StocktakeRestPanel {
        objectName: "restPanel"
        parent: page
        stocktakes: page.stocktakes
    }
}
