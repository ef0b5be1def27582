pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Every list that was recorded and every year end that was carried out, the newest first.
PageFrame {
    id: page

    required property YearEndModel yearEnd
    readonly property var policies: [qsTr("carried over"), qsTr("halved"), qsTr("cleared")]
    signal leave()

    title: qsTr("Year ends before")
    hasFooter: false
    onBack: page.leave()
    Component.onCompleted: page.yearEnd.loadHistory()

    header: Pager {
        objectName: "yearEndPager"
        rows: page.yearEnd.history
    }
    PagedList {
        id: list
        anchors.fill: parent
        rows: page.yearEnd.history
        delegate: Rectangle {
            id: row
            required property int document
            required property int year
            required property int policy
            required property string stage
            required property string date
            objectName: "yearEnd_" + document
            width: list.width
            height: Theme.target
            radius: Theme.corner
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.line
            Picture {
                id: art
                anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                name: "year-end"
                size: Math.round(9 * Theme.mm)
            }
            Column {
                anchors { left: art.right; leftMargin: Theme.gap; right: pill.left; verticalCenter: parent.verticalCenter }
                Words {
                    width: parent.width
                    text: qsTr("%1, %2").arg(row.year).arg(page.policies[row.policy])
                    font.bold: true
                }
                Words {
                    width: parent.width
                    text: qsTr("document no. %1, %2").arg(row.document).arg(row.date)
                    font.pixelSize: Theme.label
                    color: Theme.quiet
                }
            }
            StatusPill {
                id: pill
                anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                mood: row.stage === "run" ? "good" : row.stage === "reversed" ? "warn" : "calm"
                picture: row.stage === "run" ? "check" : row.stage === "reversed" ? "undo" : "clock"
                text: row.stage === "run" ? qsTr("carried out") : row.stage === "reversed" ? qsTr("taken back") : qsTr("list recorded")
            }
        }
        EmptyState {
            objectName: "noYearEnds"
            visible: page.yearEnd.history.total === 0
            picture: "year-end"
            text: qsTr("No year end has been prepared yet.")
            note: qsTr("Go back, choose a policy and record the list.")
        }
    }
}
