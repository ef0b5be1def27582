import QtQuick
import Jiamei.Kiosk

// Points of one line of a list, with their sign: what is given is good, what is taken is bad.
Words {
    id: words

    required property int points
    /// Not yet or no longer counted
    property bool pale: false
    property bool struck: false

    text: (words.points < 0 ? "−" : words.points > 0 ? "+" : "") + Math.abs(words.points)
    font.pixelSize: Theme.title
    font.bold: true
    font.strikeout: words.struck
    color: words.pale || words.struck ? Theme.quiet : words.points < 0 ? Theme.bad : Theme.good
}
