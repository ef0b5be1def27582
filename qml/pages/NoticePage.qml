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
    signal objectionsAsked()

    readonly property bool isNext: page.notices.stage === "next"
    readonly property bool printed: page.notices.printedFile !== ""
    /// What comes next with this notice: "putUp", "print", "photo", "wait", "post", "objections" or "done"
    readonly property string step: page.isNext ? "putUp"
        : page.notices.over ? page.notices.waiting > 0 ? "post" : page.notices.stopped > 0 ? "objections" : "done"
        : page.notices.hasPhoto ? "wait" : page.printed ? "photo" : "print"
    readonly property var words: ({
        putUp: qsTr("This would hang out: +%1 and −%2 points. Names hide one character if the village wants it so.").arg(page.notices.given).arg(page.notices.deducted),
        print: qsTr("It counts from now until %1. Make its sheet and pin it to the board.").arg(Dates.spoken(page.notices.last)),
        photo: qsTr("The sheet is ready: a manager prints it in the office. Pin it to the board, then take a photo."),
        wait: qsTr("It hangs out until %1. Who disagrees with a line says so here: tap the line. After that two people enter the points.").arg(Dates.spoken(page.notices.last)),
        post: qsTr("The time is over. Two people may enter the points now."),
        objections: qsTr("What is left is stopped by objections. Settle them first."),
        done: qsTr("Everything on it is settled.")
    })

    title: page.isNext ? qsTr("The next notice, until %1").arg(Dates.spoken(page.notices.last))
                       : qsTr("Notice no. %1, until %2").arg(page.notices.batch).arg(Dates.spoken(page.notices.last))
    onBack: page.toList()

    header: Pager {
        objectName: "linePager"
        rows: page.notices.lines
    }
    Banner {
        id: banner
        objectName: "noticeWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        mood: page.notices.postedLines > 0 || page.step === "done" ? "good"
            : page.notices.stopped > 0 ? "warn" : page.step === "photo" ? "good" : "calm"
        text: page.notices.postedLines > 0 ? qsTr("%n line(s) entered, %1 points in all. They can be spent from now on.", "", page.notices.postedLines).arg(page.notices.postedPoints)
            : page.notices.stopped > 0 && page.step !== "objections" ? qsTr("%n line(s) stopped by an objection; all the others go on.", "", page.notices.stopped)
            : page.words[page.step]
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.notices.lines
        delegate: NoticeLine {
            width: list.width
            height: Theme.target
            choosable: !page.isNext && mark !== "taken" && mark !== "stopped"
            onClicked: page.notices.choose(key)
        }
    }
    footer: [
        BigButton {
            objectName: "printNotice"
            height: Theme.primary
            visible: !page.isNext && page.step !== "print"
            enabled: !page.notices.busy
            picture: page.printed ? "check" : "print"
            text: qsTr("Sheet")
            note: page.printed ? qsTr("ready in the office") : ""
            onClicked: page.notices.print()
        },
        BigButton {
            objectName: "photographNotice"
            height: Theme.primary
            visible: !page.isNext && page.step !== "photo"
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
            note: page.notices.chosen === "" ? qsTr("tap a line first") : ""
            onClicked: reasonPanel.ask()
        }
    ]
    primary: BigButton {
        readonly property var names: ({ putUp: "putUp", print: "printNotice", photo: "photographNotice", wait: "finish",
                                        post: "postNotice", objections: "toObjections", done: "finish" })
        readonly property var pictures: ({ putUp: "check", print: "print", photo: "photo", wait: "back", post: "check",
                                           objections: "next", done: "back" })
        readonly property var texts: ({ putUp: qsTr("Put it up"), print: qsTr("Make the sheet"), photo: qsTr("Photo of the board"),
                                        wait: qsTr("To the notices"), post: qsTr("Enter points"),
                                        objections: qsTr("To the objections"), done: qsTr("To the notices") })
        objectName: names[page.step]
        kind: "primary"
        picture: pictures[page.step]
        text: page.notices.busy ? qsTr("Saving …") : texts[page.step]
        enabled: !page.notices.busy
        onClicked: page.goOn()
    }

    function toList() {
        page.notices.start()
        page.leave()
    }
    function post() {
        if (page.session.othersWhoDecide > 0)
            page.secondAsked()
        else
            page.notices.post()
    }
    function goOn() {
        switch (page.step) {
        case "putUp": return page.notices.putUp()
        case "print": return page.notices.print()
        case "photo": return photoPanel.ask()
        case "post": return page.post()
        case "objections": return page.objectionsAsked()
        default: return page.toList()
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
