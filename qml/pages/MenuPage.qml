pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The entries of one group as tiles; who may not use one is told who may.
PageFrame {
    id: page

    required property SessionModel session
    /// MenuEntry each
    required property var entries
    signal leave()
    signal homeAsked()
    signal chosen(MenuEntry entry)

    readonly property int columns: Math.min(4, page.entries.length)
    readonly property int rows: Math.ceil(page.entries.length / 4)

    onBack: page.leave()

    Grid {
        id: grid
        anchors.fill: parent
        columns: page.columns
        spacing: Theme.pad
        Repeater {
            model: page.entries
            MenuTile {
                required property MenuEntry modelData
                entry: modelData
                session: page.session
                // A lone tile is as wide as one of two.
                width: (grid.width - (Math.max(2, page.columns) - 1) * grid.spacing) / Math.max(2, page.columns)
                height: (grid.height - (page.rows - 1) * grid.spacing) / page.rows
                compact: page.rows > 1
                low: page.rows > 2
                onClicked: page.chosen(entry)
            }
        }
    }
    primary: BigButton {
        objectName: "toHome"
        height: Theme.primary
        picture: "home"
        text: qsTr("To the counter")
        onClicked: page.homeAsked()
    }
}
