pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What a month's awards make a supervisor ask. Each question opens its entries and waits for a written answer.
PageFrame {
    id: page

    required property RadarModel radar
    signal leave()
    signal picked()

    readonly property real rowHeight: Theme.target

    title: qsTr("Radar")
    onBack: page.leave()
    Component.onCompleted: page.radar.start()

    FlagKinds { id: flagKinds }

    header: Pager {
        objectName: "flagPager"
        rows: page.radar.items
    }
    ChoiceStrip {
        id: months
        objectName: "months"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        choices: [qsTr("This month"), qsTr("Last month"), qsTr("The month before")]
        current: page.radar.back
        onChosen: index => page.radar.showMonth(index)
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: months.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.radar.items
        rowHeight: page.rowHeight
        delegate: FlagRow {
            kinds: flagKinds
            width: list.width
            height: page.rowHeight
            onClicked: {
                page.radar.pick(flag)
                page.picked()
            }
        }
        EmptyState {
            objectName: page.radar.looking ? "looking" : "noFlag"
            visible: page.radar.looking || page.radar.items.total === 0
            picture: page.radar.looking ? "hourglass" : "done"
            text: page.radar.looking ? qsTr("Looking through the month …") : qsTr("Nothing in this month asks for an answer.")
            note: page.radar.looking ? qsTr("You may go on; it needs nobody.") : qsTr("The radar accuses nobody: it only says where somebody should ask.")
        }
    }
    footer: Words {
        objectName: "waiting"
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        visible: !page.radar.looking && page.radar.items.total > 0
        text: page.radar.waiting > 0 ? qsTr("%n question(s) wait for an answer. Tap one to see its entries.", "", page.radar.waiting)
                                     : qsTr("All questions are answered.")
        color: Theme.quiet
    }
}
