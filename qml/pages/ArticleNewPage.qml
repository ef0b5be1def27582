pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A new article: where it appeared, its title, when, and how often it was read.
PageFrame {
    id: page

    required property ArticlesModel articles
    signal leave()
    signal titleAsked()
    signal channelAsked()

    //: where an article about a village appears
    readonly property var channels: [qsTr("Village group"), qsTr("Public account"), qsTr("County media"), qsTr("Newspaper"),
                                     qsTr("Radio, TV")]
    readonly property int place: page.channels.indexOf(page.articles.channel)
    readonly property bool otherChannel: page.place < 0 && page.articles.channel !== ""

    topic: page.articles.channel === "" ? "articleNewPage.place" : "articleNewPage"
    title: qsTr("New article")
    onBack: page.leave()
    Connections {
        target: page.articles
        // A page that was left may live a little longer.
        enabled: page.visible
        function onAdded() { page.leave() }
    }

    ChoiceStrip {
        id: strip
        objectName: "channels"
        inset: Theme.small
        anchors { left: parent.left; right: parent.right; top: parent.top }
        choices: page.channels.concat([page.otherChannel ? page.articles.channel : qsTr("Another …")])
        current: page.otherChannel ? page.channels.length : page.place
        onChosen: index => {
            if (index < page.channels.length)
                page.articles.setChannel(page.channels[index])
            else
                page.channelAsked()
        }
    }
    BigButton {
        id: titleKey
        objectName: "articleTitle"
        anchors { left: parent.left; right: parent.right; top: strip.bottom; topMargin: Theme.pad }
        height: Theme.primary
        leading: true
        picture: page.articles.title === "" ? "letters" : "check"
        text: page.articles.title === "" ? qsTr("Its title") : page.articles.title
        note: page.articles.title === "" ? "" : qsTr("Its title")
        onClicked: page.titleAsked()
    }
    Row {
        anchors { left: parent.left; top: titleKey.bottom; topMargin: Theme.pad }
        spacing: Theme.pad
        IconKey {
            objectName: "articleEarlier"
            anchors.verticalCenter: parent.verticalCenter
            picture: "minus"
            text: qsTr("Earlier")
            onClicked: page.articles.stepDate(-1)
        }
        Column {
            width: Math.round(46 * Theme.mm)
            anchors.verticalCenter: parent.verticalCenter
            Words {
                objectName: "articleDate"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Dates.spoken(page.articles.date)
                font.pixelSize: Theme.title
                font.bold: true
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Dates.weekdayAndYear(page.articles.date)
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
        IconKey {
            objectName: "articleLater"
            anchors.verticalCenter: parent.verticalCenter
            picture: "plus"
            text: qsTr("Later")
            enabled: !page.articles.isToday
            onClicked: page.articles.stepDate(1)
        }
        BigButton {
            objectName: "articleReads"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(60 * Theme.mm)
            height: Theme.primary
            picture: "number"
            text: qsTr("Read %n time(s)", "", page.articles.newReads)
            note: qsTr("can be counted later")
            onClicked: readsPanel.ask(page.articles.newReads > 0 ? "" + page.articles.newReads : "")
        }
    }
    primary: BigButton {
        objectName: "addArticle"
        kind: "primary"
        picture: page.articles.ready || page.articles.busy ? "check" : ""
        text: page.articles.busy ? qsTr("Saving …") : page.articles.channel === "" ? qsTr("Choose where")
            : page.articles.title === "" ? qsTr("Enter the title") : qsTr("Enter it")
        enabled: page.articles.ready
        onClicked: page.articles.add()
    }

    DigitsPanel {
        id: readsPanel
        objectName: "readsPanel"
        parent: page
        title: qsTr("How often was it read?")
        hint: page.articles.title
        onKept: digits => {
            page.articles.setNewReads(parseInt(digits))
            readsPanel.visible = false
        }
    }
}
