pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A name by touch: letters of a syllable below, its characters above, the primary action at the lower right.
// Characters are objects named character_0 ...
Item {
    id: pad

    required property NameModel name
    required property string word
    required property bool ready
    property string caption
    /// Letters are typed whose character is not chosen
    readonly property bool unfinished: pad.name.letters !== ""
    readonly property int shownCharacters: Math.max(1, Math.floor((row.width - 2 * (Theme.target + Theme.gap) + Theme.gap) / (Theme.target + Theme.gap)))
    signal confirmed()

    onShownCharactersChanged: pad.name.characters.pageSize = pad.shownCharacters
    Component.onCompleted: pad.name.characters.pageSize = pad.shownCharacters

    Rectangle {
        id: line
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(12 * Theme.mm)
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line
        Words {
            objectName: "nameWords"
            anchors { left: parent.left; leftMargin: Theme.pad; right: letters.left; verticalCenter: parent.verticalCenter }
            text: pad.name.name !== "" ? pad.name.name : pad.caption
            color: pad.name.name !== "" ? Theme.ink : Theme.quiet
            font.pixelSize: Theme.title
            font.bold: pad.name.name !== ""
            // Of long words the end is being written.
            elide: Text.ElideLeft
        }
        Words {
            id: letters
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            text: pad.name.letters
            font.pixelSize: Theme.title
            color: Theme.brand
        }
    }
    Row {
        id: row
        anchors { left: parent.left; right: parent.right; top: line.bottom; topMargin: Theme.gap }
        height: Theme.target
        spacing: Theme.gap
        IconKey {
            objectName: "characters_previous"
            picture: "back"
            text: qsTr("Prev")
            enabled: pad.name.characters.page > 0
            onClicked: pad.name.characters.previousPage()
        }
        Row {
            spacing: Theme.gap
            width: row.width - 2 * (Theme.target + Theme.gap)
            height: Theme.target
            Repeater {
                model: pad.name.characters
                BigButton {
                    required property string character
                    required property int index
                    objectName: "character_" + index
                    width: Theme.target
                    padding: 0
                    wordSize: Theme.title
                    text: character
                    onClicked: pad.name.take(character)
                }
            }
            Words {
                visible: pad.name.characters.total === 0
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Type the sound of each character, then choose it.")
                color: Theme.quiet
            }
        }
        IconKey {
            objectName: "characters_next"
            picture: "next"
            text: qsTr("Next")
            enabled: pad.name.characters.page < pad.name.characters.pages - 1
            onClicked: pad.name.characters.nextPage()
        }
    }
    LetterPad {
        id: keys
        anchors { left: parent.left; right: parent.right; top: row.bottom; topMargin: Theme.gap }
        onTyped: value => pad.name.typeKey(value)
        onErase: pad.name.eraseKey()
        onClear: pad.name.clear()
        BigButton {
            objectName: "changeConfirm"
            x: keys.sideX
            y: keys.sideY
            width: keys.sideWidth
            height: 2 * keys.keyHeight + Theme.gap
            kind: "primary"
            stacked: true
            wordSize: Theme.body
            picture: pad.unfinished ? "letters" : "check"
            text: pad.unfinished ? qsTr("Choose above first") : pad.word
            enabled: pad.ready && !pad.unfinished
            onClicked: pad.confirmed()
        }
    }
}
