pragma Singleton
import QtQuick

// Sizes, colours and type of the kiosk. Lengths are millimetres on the glass times `mm`, pixels to a millimetre,
// which the window sets from its size and the screen's diagonal; nothing else holds a literal pixel or colour.
QtObject {
    id: theme

    property real mm: 5.88

    // A 10.1 inch screen is the reference: 1280x800 is 5.88 pixels to a millimetre, 1024x600 is 4.63.
    property real diagonalInches: 10.1
    function measure(width: real, height: real) {
        theme.mm = Math.sqrt(width * width + height * height) / (theme.diagonalInches * 25.4)
    }

    // Lengths
    readonly property real target: Math.ceil(15 * mm)
    readonly property real primary: Math.ceil(20 * mm)
    readonly property real gap: Math.round(3 * mm)
    readonly property real pad: Math.round(4 * mm)
    readonly property real small: Math.round(1.5 * mm)
    readonly property real hair: Math.max(1, Math.round(0.3 * mm))
    readonly property real corner: Math.round(2.5 * mm)
    readonly property real bar: Math.round(18 * mm)
    /// Above every page in practice mode
    readonly property real practiceBand: Math.round(5 * mm)
    readonly property real pill: Math.round(8 * mm)

    // Type: body and the second lines of lists are 24 pixels or more on 1280x800. Points are never below 8.6 mm where
    // they are the message; in a list they stand in title. A word that has to shrink into its key stops at least.
    readonly property string family: "Noto Sans CJK SC"
    readonly property int least: Math.round(3.4 * mm)
    readonly property int label: Math.round(4.1 * mm)
    readonly property int body: Math.round(4.3 * mm)
    readonly property int strong: Math.round(5.2 * mm)
    readonly property int title: Math.round(6.4 * mm)
    readonly property int points: Math.round(8.8 * mm)
    readonly property int huge: Math.round(14 * mm)

    // Colours; text on its ground has a contrast of 7:1 or more
    readonly property color ground: "#faf6f0"
    readonly property color surface: "#ffffff"
    readonly property color sunken: "#f1eae1"
    readonly property color line: "#ded3c6"
    // The edge of what can be touched: 3:1 against surface and ground
    readonly property color keyLine: "#96877a"
    readonly property color ink: "#2b2622"
    readonly property color quiet: "#564c45"
    readonly property color light: "#ffffff"
    readonly property color brand: "#96193a"
    readonly property color brandPressed: "#74112b"
    readonly property color brandTint: "#fbe8eb"
    readonly property color balanceTint: "#e3edf9"
    readonly property color balanceInk: "#16457e"
    readonly property color redeemTint: "#ffeed2"
    readonly property color redeemInk: "#6b3a00"
    readonly property color awardTint: "#e1f2e4"
    readonly property color awardInk: "#17522f"
    readonly property color good: "#17522f"
    readonly property color goodTint: "#e1f2e4"
    readonly property color bad: "#971717"
    readonly property color badTint: "#fde8e6"
    readonly property color warn: "#6b3a00"
    readonly property color warnTint: "#ffeed2"
    readonly property color off: "#e6dfd6"
    readonly property color offInk: "#6b625b"
    readonly property color shade: "#d9201814"
    readonly property color highlight: "#f2b705"
    readonly property color practiceA: "#f2b705"
    readonly property color practiceB: "#2b2622"
    readonly property var categoryTints: ["#e3edf9", "#e1f2e4", "#ffeed2", "#fbe8eb", "#ece6f8", "#def1f0", "#f3ecd8"]

    function categoryTint(index: int): color {
        return theme.categoryTints[index % theme.categoryTints.length]
    }
}
