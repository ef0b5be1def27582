pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The village's settings in plain words: what holds now and what is planned.
PageFrame {
    id: page

    required property SettingsModel settings
    required property SessionModel session
    signal leave()
    signal settingAsked()
    signal yearEndAsked()

    readonly property int rows: Math.max(1, Math.floor((list.height + Theme.gap) / (Math.round(21 * Theme.mm) + Theme.gap)))

    title: qsTr("What the village has decided")
    onBack: page.leave()
    onRowsChanged: page.settings.items.pageSize = 2 * page.rows
    Component.onCompleted: {
        page.settings.items.pageSize = 2 * page.rows
        page.settings.items.firstPage()
        page.settings.start()
    }

    header: Pager {
        objectName: "settingPager"
        rows: page.settings.items
    }
    Item {
        id: list
        anchors.fill: parent
        Grid {
            id: grid
            width: parent.width
            columns: 2
            spacing: Theme.gap
            Repeater {
                model: page.settings.items
                SettingRow {
                    choosable: page.session.mayManage
                    width: (list.width - grid.spacing) / 2
                    height: (list.height - (page.rows - 1) * grid.spacing) / page.rows
                    onClicked: {
                        page.settings.pick(name)
                        page.settingAsked()
                    }
                }
            }
        }
    }
    footer: [
        BigButton {
            objectName: "toYearEnd"
            height: Theme.primary
            picture: "calendar"
            text: qsTr("Year end")
            note: qsTr("carry over, halve, clear")
            onClicked: page.yearEndAsked()
        },
        Words {
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            text: page.session.mayManage ? qsTr("Tap what is to change.") : qsTr("A manager changes these.")
            color: Theme.quiet
        }
    ]
}
