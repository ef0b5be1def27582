pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The groups of the village and how far each round is.
Item {
    id: view

    required property RoundModel round
    readonly property int columns: 2
    readonly property int rowsShown: Math.max(1, Math.floor((grid.height + Theme.gap) / (Theme.primary + Theme.gap)))

    onRowsShownChanged: view.round.groups.pageSize = view.columns * view.rowsShown

    Item {
        id: grid
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: parent.bottom }
        Grid {
            columns: view.columns
            spacing: Theme.gap
            Repeater {
                model: view.round.groups
                BigButton {
                    required property int index
                    required property string name
                    required property int households
                    required property int graded
                    required property bool drafted
                    required property bool entered
                    required property int remaining
                    objectName: "group_" + index
                    width: (grid.width - (view.columns - 1) * Theme.gap) / view.columns
                    height: Theme.primary
                    leading: true
                    wordSize: Theme.strong
                    picture: drafted ? "rule-broom" : remaining > 0 ? "persons" : entered ? "check" : "household"
                    text: name
                    note: drafted ? qsTr("begun: %1 of %2 households").arg(graded).arg(households)
                        : remaining > 0 ? qsTr("%n household(s) left for another person", "", remaining)
                        : entered ? qsTr("%n household(s), entered this month", "", households) : qsTr("%n household(s)", "", households)
                    onClicked: view.round.choose(name)
                }
            }
        }
    }
}
