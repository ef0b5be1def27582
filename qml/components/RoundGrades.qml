pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The households of a group in two columns, four grades each: one tap a household.
Item {
    id: view

    required property RoundModel round
    readonly property int columns: 2
    readonly property int rowsShown: Math.max(1, Math.floor((view.height + Theme.gap) / (Theme.target + Theme.gap)))
    readonly property var words: [qsTr("Best"), qsTr("Clean"), qsTr("Fair"), qsTr("Poor")]

    function setSize() {
        if (view.height > 0)
            view.round.rows.pageSize = view.columns * view.rowsShown
    }
    onRowsShownChanged: view.setSize()
    Component.onCompleted: view.setSize()

    Grid {
        columns: view.columns
        columnSpacing: Theme.pad
        rowSpacing: Theme.gap
        Repeater {
            model: view.round.rows
            GradeRow {
                width: (view.width - (view.columns - 1) * Theme.pad) / view.columns
                height: Theme.target
                words: view.words
                onGraded: grade => view.round.giveGrade(household, grade)
                onSheetAsked: view.round.openSheet(household)
            }
        }
    }
}
