pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One notice line by line, or what the next one would list. Here it is printed, photographed, objected to and posted.
PageFrame {
    id: page

    required property NoticesModel notices
    required property PhotoModel photo
    required property SessionModel session
    signal leave()
    signal secondAsked()

    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.gap) / (Theme.target + Theme.gap)))
    readonly property bool isNext: page.notices.stage === "next"
    readonly property bool hangs: !page.isNext && !page.notices.over

    title: page.isNext ? qsTr("The next notice, until %1").arg(Dates.spoken(page.notices.last))
                       : qsTr("Notice no. %1, until %2").arg(page.notices.batch).arg(Dates.spoken(page.notices.last))
    onBack: {
        page.notices.start()
        page.leave()
    }
    onRowsShownChanged: page.notices.lines.pageSize = page.rowsShown
    Component.onCompleted: page.notices.lines.pageSize = page.rowsShown

    header: Pager {
        objectName: "linePager"
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        page: page.notices.lines.page
        pages: page.notices.lines.pages
        onPrevious: page.notices.lines.previousPage()
        onNext: page.notices.lines.nextPage()
    }
    Banner {
        id: banner
        objectName: "noticeWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        mood: page.notices.postedLines > 0 || page.notices.printedFile !== "" ? "good"
            : page.notices.stopped > 0 ? "warn" : "calm"
        text: page.isNext ? qsTr("This would hang out: +%1 and −%2 points. Names hide one character if the village wants it so.").arg(page.notices.given).arg(page.notices.deducted)
            : page.notices.postedLines > 0 ? qsTr("%n line(s) entered, %1 points in all.", "", page.notices.postedLines).arg(page.notices.postedPoints)
            : page.notices.printedFile !== "" ? qsTr("The sheet is made: print the file %1 and pin it to the board.").arg(page.notices.printedFile)
            : page.notices.stopped > 0 ? qsTr("%n line(s) stopped by an objection; all the others go on.", "", page.notices.stopped)
            : page.notices.waiting === 0 ? qsTr("Everything on it is settled.")
            : page.hangs ? qsTr("It hangs out until %1. Who disagrees with a line says so here: tap the line.").arg(Dates.spoken(page.notices.last))
            : qsTr("The time is over. Two persons may enter the points now.")
    }
    Item {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Column {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: page.notices.lines
                NoticeLine {
                    width: list.width
                    height: Theme.target
                    choosable: !page.isNext && mark !== "taken" && mark !== "stopped"
                    onClicked: page.notices.choose(key)
                }
            }
        }
    }
    footer: [
        BigButton {
            objectName: "printNotice"
            height: Theme.primary
            visible: !page.isNext
            enabled: !page.notices.busy
            picture: page.notices.printedFile !== "" ? "check" : "print"
            text: qsTr("Sheet")
            onClicked: page.notices.print()
        },
        BigButton {
            objectName: "photographNotice"
            height: Theme.primary
            visible: !page.isNext
            enabled: !page.notices.busy
            picture: page.notices.hasPhoto ? "check" : "photo"
            text: qsTr("Photo")
            note: page.notices.hasPhoto ? qsTr("kept") : ""
            onClicked: photoPanel.ask()
        },
        BigButton {
            objectName: "objectToLine"
            height: Theme.primary
            visible: !page.isNext
            enabled: page.notices.chosen !== "" && !page.notices.busy
            picture: "hand"
            text: qsTr("Objection")
            onClicked: reasonPanel.ask()
        }
    ]
    primary: BigButton {
        objectName: page.isNext ? "putUp" : "postNotice"
        kind: "primary"
        picture: "check"
        text: page.notices.busy ? qsTr("Saving …") : page.isNext ? qsTr("Put it up") : qsTr("Enter points")
        enabled: !page.notices.busy && (page.isNext || (page.notices.over && page.notices.waiting > 0))
        onClicked: {
            if (page.isNext)
                page.notices.putUp()
            else if (page.session.othersWhoDecide > 0)
                page.secondAsked()
            else
                page.notices.post()
        }
    }

    ReasonPanel {
        id: reasonPanel
        objectName: "objectionPanel"
        parent: page
        title: qsTr("What is wrong with this line?")
        reasons: page.notices.objectionReasons
        onChosen: index => page.notices.object(index)
    }
    PhotoPanel {
        id: photoPanel
        objectName: "photoPanel"
        parent: page
        photo: page.photo
        title: qsTr("A photo of the notice on the board")
        onUsed: page.notices.photograph()
    }
}
