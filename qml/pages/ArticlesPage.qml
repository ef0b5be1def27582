pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Articles about the village's work; tapping one counts its reads again.
PageFrame {
    id: page

    required property ArticlesModel articles
    signal leave()
    signal newAsked()

    title: qsTr("Articles about the village")
    onBack: page.leave()
    Component.onCompleted: page.articles.start()

    header: Pager {
        objectName: "articlePager"
        rows: page.articles.items
    }
    PagedList {
        id: list
        anchors.fill: parent
        rows: page.articles.items
        delegate: ArticleRow {
            width: list.width
            height: Theme.target
            onClicked: {
                page.articles.pick(document)
                readsPanel.ask(reads > 0 ? "" + reads : "")
            }
        }
        EmptyState {
            objectName: "noArticle"
            visible: page.articles.loaded && page.articles.items.total === 0
            picture: "article"
            text: qsTr("No article has been entered yet.")
            note: qsTr("Enter what a group, an account or a paper said about the village.")
        }
    }
    footer: Words {
        objectName: "articleSum"
        height: Theme.primary
        verticalAlignment: Text.AlignVCenter
        visible: page.articles.items.total > 0
        text: qsTr("%n article(s), read %1 times. Tap one to count again.", "", page.articles.items.total).arg(page.articles.reads)
        color: Theme.quiet
    }
    primary: BigButton {
        objectName: "newArticle"
        kind: "primary"
        picture: "plus"
        text: page.articles.busy ? qsTr("Saving …") : qsTr("New article")
        onClicked: page.newAsked()
    }

    DigitsPanel {
        id: readsPanel
        objectName: "readsPanel"
        parent: page
        title: qsTr("How often was it read?")
        hint: page.articles.picked
        onKept: digits => {
            page.articles.countReads(parseInt(digits))
            readsPanel.visible = false
        }
    }
}
