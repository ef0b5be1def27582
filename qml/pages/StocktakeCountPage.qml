pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Counting: a goods is scanned or touched on the left, its pieces are typed on the right. What the book says is shown
// nowhere. Each number is on disk at once: whoever leaves goes on later.
SplitFrame {
    id: page

    required property CountModel count
    required property ScannerInput scanner
    signal leave()

    readonly property int columns: 4
    readonly property int rows: Math.max(1, Math.floor((area.height + Theme.gap) / (Math.round(27 * Theme.mm) + Theme.gap)))
    readonly property bool types: page.count.chosen !== 0 && !page.count.asksAgain

    topic: page.count.asksAgain ? "stocktakeCountPage.again" : "stocktakeCountPage.count"
    title: qsTr("Count")
    onBack: {
        // What is typed is not lost.
        page.count.keep()
        page.leave()
    }
    onRowsChanged: page.count.items.pageSize = page.columns * page.rows
    Component.onCompleted: {
        page.count.items.pageSize = page.columns * page.rows
        page.count.start()
    }
    Connections {
        target: page.scanner
        enabled: page.visible
        function onGoodsScanned(barcode) { page.count.scan(barcode) }
        function onTyped(key) { page.count.type(key) }
        function onErased() { page.count.erase() }
    }

    header: Pager {
        objectName: "shelfPager"
        rows: page.count.items
    }
    CountBar {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top }
        counted: page.count.counted
        total: page.count.total
    }
    ChoiceStrip {
        id: strip
        anchors { left: parent.left; right: parent.right; top: bar.bottom; topMargin: Theme.gap }
        choices: [qsTr("Still to count: %1").arg(page.count.total - page.count.counted), qsTr("Counted: %1").arg(page.count.counted)]
        current: page.count.showsCounted ? 1 : 0
        onChosen: index => page.count.showsCounted = index === 1
    }
    Item {
        id: area
        anchors { left: parent.left; right: parent.right; top: strip.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Grid {
            columns: page.columns
            spacing: Theme.gap
            Repeater {
                model: page.count.items
                CountTile {
                    width: (area.width - (page.columns - 1) * Theme.gap) / page.columns
                    height: (area.height - (page.rows - 1) * Theme.gap) / page.rows
                    onClicked: page.count.choose(goods)
                }
            }
        }
        EmptyState {
            objectName: "allCounted"
            visible: page.count.complete && !page.count.showsCounted
            picture: "done"
            text: qsTr("Every item is counted.")
            note: qsTr("Go back; a manager finishes the stocktake.")
        }
        EmptyState {
            objectName: "noneCounted"
            visible: page.count.loaded && page.count.showsCounted && page.count.items.total === 0
            picture: "stocktake"
            text: qsTr("Nothing is counted yet.")
            note: qsTr("Touch Still to count, then an item.")
        }
    }

    side: [
        CountEntry {
            id: entry
            anchors { left: parent?.left; right: parent?.right; top: parent?.top }
            height: Math.round(26 * Theme.mm)
            count: page.count
        },
        Keypad {
            visible: page.types
            anchors { horizontalCenter: parent?.horizontalCenter; top: entry.bottom; topMargin: Theme.gap }
            onDigit: value => page.count.type(value)
            onErase: page.count.erase()
            onClear: page.count.clear()
        },
        Column {
            visible: page.count.asksAgain
            anchors { left: parent?.left; right: parent?.right; top: entry.bottom; topMargin: Theme.pad }
            spacing: Theme.pad
            Words {
                objectName: "againWords"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: qsTr("Count it again?")
                font.pixelSize: Theme.title
                font.bold: true
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: qsTr("The new number takes the place of the old one.")
            }
            BigButton {
                objectName: "leaveAsCounted"
                width: parent.width
                height: Theme.primary
                picture: "close"
                text: qsTr("No, leave it")
                onClicked: page.count.leaveAsCounted()
            }
        },
        Words {
            visible: page.count.chosen === 0 && !page.count.complete
            anchors { left: parent?.left; right: parent?.right; top: entry.bottom; topMargin: 2 * Theme.pad }
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Count all pieces of an item, wherever they lie, then type them. The shop may go on serving meanwhile.")
            color: Theme.quiet
        }
    ]
    primary: BigButton {
        objectName: page.count.asksAgain ? "countAgain" : page.count.complete && page.count.chosen === 0 ? "countFinished" : "keepCount"
        width: page.primaryWidth
        kind: "primary"
        picture: page.count.asksAgain ? "refresh" : page.count.ready || page.count.complete ? "check" : ""
        text: page.count.busy ? qsTr("Saving …") : page.count.asksAgain ? qsTr("Yes, count again")
            : page.count.chosen === 0 ? (page.count.complete ? qsTr("Done") : qsTr("Choose an item"))
            : page.count.typed === "" ? qsTr("Type the pieces") : qsTr("Write down")
        enabled: page.count.asksAgain || page.count.ready || (page.count.complete && page.count.chosen === 0)
        onClicked: {
            if (page.count.asksAgain)
                page.count.countAgain()
            else if (page.count.chosen === 0)
                page.leave()
            else
                page.count.keep()
        }
    }
}
