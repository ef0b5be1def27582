pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One of several words, in one row or two; each an object named choice_0, choice_1 ..., or as `prefix` says where
// several strips are on the screen. Turns pages only when even two rows are too few.
Item {
    id: strip

    required property var choices
    property int current: 0
    property string prefix: "choice_"
    property int page: 0
    /// The narrowest a word may be; a longer one takes two lines
    property real minimumWidth: Math.round(22 * Theme.mm)
    /// Kept free on both sides of a word, for words that fill their key
    property real inset: 0
    readonly property real room: width - (needsArrows ? 2 * (Theme.target + Theme.gap) : 0)
    readonly property int widest: Math.max(1, Math.floor((room + Theme.gap) / (minimumWidth + Theme.gap)))
    readonly property bool needsArrows: choices.length > 2 * Math.floor((width + Theme.gap) / (minimumWidth + Theme.gap))
    readonly property int rows: choices.length > widest ? 2 : 1
    readonly property int columns: needsArrows ? widest : Math.max(1, Math.ceil(choices.length / rows))
    readonly property int pages: Math.ceil(choices.length / (rows * columns))
    readonly property var shown: choices.slice(page * rows * columns, (page + 1) * rows * columns)
    signal chosen(int index)

    implicitHeight: rows * Theme.target + (rows - 1) * Theme.gap

    Grid {
        id: grid
        columns: strip.columns
        spacing: Theme.gap
        width: strip.room

        Repeater {
            model: strip.shown
            T.AbstractButton {
                id: choice
                required property string modelData
                required property int index
                readonly property int place: strip.page * strip.rows * strip.columns + index
                readonly property bool isCurrent: place === strip.current
                objectName: strip.prefix + place
                focusPolicy: Qt.NoFocus
                width: (strip.room - (strip.columns - 1) * Theme.gap) / strip.columns
                height: Theme.target
                // In narrow keys a word of four characters breaks in its middle.
                readonly property real side: Math.max(strip.inset, strip.minimumWidth > Theme.target ? Theme.small
                                                      : text.length > 3 ? Theme.gap : Theme.hair)
                leftPadding: choice.side
                rightPadding: choice.side
                text: modelData
                Accessible.role: Accessible.Button
                Accessible.name: modelData
                onClicked: strip.chosen(place)
                // A little smaller rather than with its last character alone on a second line
                readonly property bool justTooLong: boldWord.advanceWidth > choice.availableWidth
                                                    && boldWord.advanceWidth * Theme.label / Theme.body < choice.availableWidth
                // Too long even so: broken in its middle
                readonly property bool inHalves: !choice.justTooLong && boldWord.advanceWidth > choice.availableWidth
                                                 && boldWord.advanceWidth < 1.8 * choice.availableWidth
                                                 && /^[\u4e00-\u9fff]+$/.test(choice.modelData)
                readonly property int middle: Math.ceil(choice.modelData.length / 2)
                TextMetrics {
                    id: boldWord
                    font { family: Theme.family; pixelSize: Theme.body; bold: true }
                    text: choice.modelData
                }
                background: Rectangle {
                    radius: Theme.corner
                    color: choice.isCurrent ? Theme.brandTint : choice.down ? Theme.sunken : Theme.surface
                    border.width: choice.isCurrent ? Math.round(0.6 * Theme.mm) : Theme.hair
                    border.color: choice.isCurrent ? Theme.brand : Theme.keyLine
                }
                verticalPadding: 0
                contentItem: Words {
                    text: choice.inHalves ? choice.text.slice(0, choice.middle) + "\n" + choice.text.slice(choice.middle) : choice.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: choice.justTooLong ? Theme.label : Theme.body
                    font.bold: choice.isCurrent
                    color: choice.isCurrent ? Theme.brand : Theme.ink
                    // Never within a word of letters: that shrinks
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.least
                }
            }
        }
    }
    Column {
        visible: strip.needsArrows
        anchors { right: parent.right; top: parent.top }
        spacing: Theme.gap
        IconKey {
            objectName: strip.objectName + "_previous"
            picture: "up"
            text: qsTr("Previous")
            enabled: strip.page > 0
            onClicked: strip.page -= 1
        }
        IconKey {
            objectName: strip.objectName + "_next"
            picture: "down"
            text: qsTr("Next")
            enabled: strip.page < strip.pages - 1
            onClicked: strip.page += 1
        }
    }
}
