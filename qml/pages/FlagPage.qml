pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One question of the radar: what it is about, the entries behind it, and the written answer.
PageFrame {
    id: page

    required property RadarModel radar
    signal leave()
    signal wordsAsked()

    readonly property real rowHeight: Math.round(13 * Theme.mm)

    title: page.radar.answered ? qsTr("An answered question") : qsTr("A question")
    onBack: page.leave()

    FlagKinds { id: flagKinds }

    header: Pager {
        objectName: "entryPager"
        rows: page.radar.entries
    }
    Rectangle {
        id: about
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.max(Math.round(22 * Theme.mm), sentences.height + 2 * Theme.small)
        radius: Theme.corner
        color: page.radar.answered ? Theme.goodTint : Theme.warnTint
        Picture {
            id: image
            anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            name: flagKinds.pictureOf(page.radar.kind)
            size: Math.round(16 * Theme.mm)
        }
        Column {
            id: sentences
            anchors { left: image.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            Words {
                objectName: "flagText"
                width: parent.width
                text: page.radar.text
                wrapMode: Text.Wrap
                font.bold: true
            }
            Words {
                objectName: "flagAnswer"
                width: parent.width
                wrapMode: Text.Wrap
                text: page.radar.answered ? qsTr("%1 answered on %2: %3").arg(page.radar.answeredBy).arg(Dates.spoken(page.radar.answeredOn)).arg(page.radar.answer)
                                          : page.radar.why
                color: page.radar.answered ? Theme.good : Theme.warn
            }
        }
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: about.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.radar.entries
        rowHeight: page.rowHeight
        spacing: Theme.small
        delegate: FlagEntryRow {
            width: list.width
            height: page.rowHeight
        }
        EmptyState {
            objectName: "opening"
            visible: page.radar.opening
            picture: "hourglass"
            text: qsTr("Looking for its entries …")
        }
    }
    footer: Words {
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        visible: !page.radar.opening
        text: qsTr("%n entry(ies)", "", page.radar.entries.total)
        color: Theme.quiet
    }
    primary: BigButton {
        objectName: "answerFlag"
        kind: "primary"
        visible: !page.radar.answered
        picture: "letters"
        text: page.radar.busy ? qsTr("Saving …") : qsTr("Answer")
        enabled: !page.radar.busy
        onClicked: reasonPanel.ask()
    }

    ReasonPanel {
        id: reasonPanel
        objectName: "reasonPanel"
        parent: page
        title: qsTr("What was found out?")
        reasons: page.radar.reasons
        onChosen: index => {
            if (page.radar.isOwn(index))
                page.wordsAsked()
            else
                page.radar.give(index)
        }
    }
}
