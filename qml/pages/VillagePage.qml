pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// What the village itself is named, and who answers for it.
PageFrame {
    id: page

    required property VillageModel village
    signal leave()
    signal changeAsked()

    title: qsTr("What the village is named")
    onBack: page.leave()
    Component.onCompleted: page.village.start()

    Row {
        id: cards
        anchors.fill: parent
        spacing: Theme.pad
        Repeater {
            model: page.village.flags
            VillageFlagCard {
                width: (cards.width - Theme.pad) / 2
                height: cards.height
                onChangeAsked: {
                    page.village.pick(flag)
                    page.changeAsked()
                }
            }
        }
    }
    footer: Words {
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Telephone numbers stay in this shop; no notice shows them.")
        color: Theme.quiet
    }
}
