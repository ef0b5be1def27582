import QtQuick

// What every page is: a screen with a "?" key that somebody who does not know how to go on can touch.
Item {
    id: page

    /// Which help belongs to what is on the screen, as HelpTexts names it
    property string topic: page.objectName
    /// It takes codes itself that are neither a card nor goods
    property bool takesCodes: false
    signal helpAsked()
}
