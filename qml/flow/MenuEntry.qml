import QtQuick

// One tile of the staff's menu: what it says, who may use it, and the page it leads to.
QtObject {
    required property string picture
    required property string text
    property string note
    /// "look" (whoever is signed in), "redeem", "award", "manage" or "answer" (the radar); others are told who may
    property string duty: "look"
    /// A household is looked for first; the page then finds it in the kiosk's household model
    property bool needsHousehold: false
    required property Component page
}
