pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One group of the staff's menu: its tile, its entries and its pages. It pushes nothing itself: the flow does.
Item {
    id: group

    required property Kiosk kiosk
    required property string picture
    required property string text
    property string note
    property list<MenuEntry> entries
    /// One step back, or to the counter
    signal leave()
    signal homeAsked()
    /// To the counter's own pages; purposes as in the flow
    signal entered(string purpose)
    /// Another page above the present one
    signal pageAsked(Component page)
    /// A household is wanted; the present page comes back and finds it in the kiosk's household model
    signal findAsked()
    /// Somebody else has to agree to `what`; then confirmWith() is called
    signal secondAsked(string what)

    /// What the page of words is for: title, caption, begun, mostBytes, keep
    property var wanted: ({})

    visible: false

    /// Opens the page of words; `keep` gets what was written there.
    function askWords(title: string, caption: string, begun: string, mostBytes: int, keep: var) {
        group.wanted = { title: title, caption: caption, begun: begun, mostBytes: mostBytes, keep: keep }
        group.pageAsked(wordsPage)
    }

    /// What a second person agrees to on this page, for refusals that ask for one
    function matter(page: string): string { return "" }
    /// Who alone may agree on this page, as { id, name }; null = whoever may be a second person
    function secondPerson(page: string): var { return null }
    /// Another page in the place of the present one
    function replace(page: Component) {
        group.leave()
        group.pageAsked(page)
    }
    function confirmWith(page: string, id: string, pin: string) {}

    Component {
        id: wordsPage
        TextPage {
            objectName: "textPage"
            text: group.kiosk.text
            title: group.wanted.title
            caption: group.wanted.caption
            begun: group.wanted.begun
            mostBytes: group.wanted.mostBytes
            onLeave: group.leave()
            onWritten: words => {
                group.wanted.keep(words)
                group.leave()
            }
        }
    }
}
