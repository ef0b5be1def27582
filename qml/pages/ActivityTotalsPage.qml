pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Sessions and attendances of a month, quarter or year by kind, as the reports of the township want them.
PageFrame {
    id: page

    required property ActivityTotalsModel totals
    signal leave()

    readonly property real rowHeight: Math.min(Math.round(11 * Theme.mm), Math.floor(table.height / 9))
    function hours(minutes: int): string {
        return (minutes / 60).toLocaleString(Dates.locale(), "f", minutes % 60 === 0 ? 0 : 1)
    }

    title: qsTr("Sessions and attendances")
    hasFooter: false
    onBack: page.leave()
    Component.onCompleted: page.totals.show(2)

    ActivityTypes { id: types }

    ChoiceStrip {
        id: periods
        objectName: "periods"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        choices: [qsTr("This month"), qsTr("This quarter"), qsTr("This year")]
        current: page.totals.period
        onChosen: index => page.totals.show(index)
    }
    Words {
        id: note
        objectName: "totalsWords"
        anchors { left: parent.left; right: parent.right; top: periods.bottom; topMargin: Theme.small }
        visible: page.totals.loaded
        //: teams and volunteers
        text: page.totals.first + " – " + page.totals.last + "   "
            + qsTr("%1, %2").arg(qsTr("%n volunteer team(s)", "", page.totals.teams)).arg(qsTr("%n volunteer(s)", "", page.totals.volunteers))
        font.pixelSize: Theme.label
        color: Theme.quiet
    }
    Rectangle {
        anchors.fill: table
        visible: page.totals.rows.total > 0
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line
    }
    Item {
        id: table
        anchors { left: parent.left; right: parent.right; top: note.bottom; bottom: parent.bottom; topMargin: Theme.small; bottomMargin: Theme.small }
        Column {
            visible: page.totals.rows.total > 0
            width: parent.width
            TableLine {
                width: parent.width
                height: page.rowHeight
                heading: true
                cells: [qsTr("sessions"), qsTr("attendances"), qsTr("households"), qsTr("hours")]
            }
            Repeater {
                model: page.totals.rows
                TableLine {
                    id: row
                    required property string type
                    required property int sessions
                    required property int issues
                    required property int attendances
                    required property int households
                    required property int minutes
                    readonly property bool isSum: row.type === ""
                    objectName: row.isSum ? "total_all" : "total_" + row.type
                    width: parent ? parent.width : 0
                    height: page.rowHeight
                    bold: row.isSum
                    picture: row.isSum ? "calendar-day" : types.pictureOf(row.type)
                    title: row.isSum ? qsTr("Together") : types.wordOf(row.type)
                    cells: [row.sessions + row.issues, row.attendances, row.households, page.hours(row.minutes)]
                }
            }
        }
        EmptyState {
            objectName: "noTotals"
            visible: page.totals.loaded && page.totals.rows.total === 0
            picture: "calendar-day"
            text: qsTr("No activity took place in this time.")
            note: qsTr("An activity counts once it is closed and somebody was there.")
        }
    }
}
