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

    visible: false

    /// What a second person agrees to on this page, for refusals that ask for one
    function matter(page: string): string { return "" }
    /// Another page in the place of the present one
    function replace(page: Component) {
        group.leave()
        group.pageAsked(page)
    }
    function confirmWith(page: string, id: string, pin: string) {}
}
