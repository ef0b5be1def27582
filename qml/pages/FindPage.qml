pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A household without its card: by number, or by the first letters of the name's pinyin.
PageFrame {
    id: page

    required property HouseholdModel household
    required property ScannerInput scanner
    property bool byLetters: false
    readonly property int columns: byLetters ? 3 : 2
    readonly property int rowsShown: Math.max(1, Math.floor((results.height + Theme.gap) / (Theme.target + Theme.gap)))
    signal leave()

    title: ""
    hasFooter: false
    onBack: page.leave()
    Component.onCompleted: {
        page.household.clearQuery()
        page.household.hits.pageSize = page.columns * page.rowsShown
    }
    onRowsShownChanged: page.household.hits.pageSize = page.columns * page.rowsShown
    onColumnsChanged: page.household.hits.pageSize = page.columns * page.rowsShown

    function switchTo(letters: bool) {
        page.byLetters = letters
        page.household.clearQuery()
    }
    Connections {
        target: page.scanner
        function onTyped(key) { page.household.typeKey(key.toLowerCase()) }
        function onErased() { page.household.eraseKey() }
    }

    header: [
        Rectangle {
            width: page.headerRoom - switchPad.width
            height: Theme.target
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            radius: Theme.corner
            color: Theme.surface
            border.width: Math.round(0.5 * Theme.mm)
            border.color: Theme.brand
            Words {
                objectName: "query"
                anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
                text: page.household.query !== "" ? page.household.query.toUpperCase()
                    : page.byLetters ? qsTr("First letters, for example WXL for 王秀兰") : qsTr("Household or door number")
                color: page.household.query !== "" ? Theme.ink : Theme.quiet
                font.pixelSize: page.household.query !== "" ? Theme.points : Theme.body
                font.bold: page.household.query !== ""
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
        },
        BigButton {
            id: switchPad
            objectName: "switchPad"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            picture: page.byLetters ? "number" : "letters"
            text: page.byLetters ? qsTr("By number") : qsTr("By name")
            onClicked: page.switchTo(!page.byLetters)
        }
    ]

    Keypad {
        id: numberPad
        visible: !page.byLetters
        keyHeight: Math.floor(((parent?.height ?? 0) - 3 * Theme.gap) / 4)
        onDigit: value => page.household.typeKey(value)
        onErase: page.household.eraseKey()
        onClear: page.household.clearQuery()
    }
    LetterPad {
        id: letterPad
        visible: page.byLetters
        width: parent.width
        onTyped: value => page.household.typeKey(value)
        onErase: page.household.eraseKey()
        onClear: page.household.clearQuery()
    }
    Pager {
        objectName: "hitPager"
        x: parent.width - width
        y: page.byLetters ? letterPad.sideY : parent.height - height
        upright: page.byLetters
        rows: page.household.hits
    }
    Item {
        id: results
        x: page.byLetters ? 0 : numberPad.width + Theme.pad
        y: page.byLetters ? letterPad.height + Theme.gap : 0
        width: parent ? parent.width - x : 0
        height: parent ? parent.height - y - (page.byLetters ? 0 : Theme.target + Theme.gap) : 0

        Grid {
            id: hitGrid
            width: parent.width
            columns: page.columns
            spacing: Theme.gap
            Repeater {
                model: page.household.hits
                BigButton {
                    required property int number
                    required property string numberText
                    required property string name
                    required property string address
                    objectName: "hit_" + numberText
                    width: (hitGrid.width - (page.columns - 1) * Theme.gap) / page.columns
                    leading: true
                    picture: "user"
                    text: name
                    note: numberText + "  " + address
                    onClicked: page.household.openNumber(number)
                }
            }
        }
        Row {
            visible: page.household.hits.total === 0
            anchors.centerIn: parent
            spacing: Theme.pad
            Picture {
                anchors.verticalCenter: parent.verticalCenter
                name: page.household.searched ? "drawer" : "cardholder"
                size: Math.round((page.byLetters ? 20 : 30) * Theme.mm)
            }
            Words {
                objectName: "searchHint"
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, results.width - Math.round(40 * Theme.mm))
                wrapMode: Text.Wrap
                font.pixelSize: Theme.strong
                color: page.household.searched ? Theme.bad : Theme.quiet
                text: page.household.searched ? qsTr("Nobody found. Check what was typed, or try another way.")
                                              : qsTr("The card is quickest: hold it in front of the scanner.")
            }
        }
    }
}
