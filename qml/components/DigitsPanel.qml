import QtQuick
import Jiamei.Kiosk

// A number by touch. `form` says how the digits are shown while they are typed: "", "date", "phone", or "yuan" with a
// point.
Panel {
    id: panel

    property string title
    property string hint
    property int most: 9
    property string form
    property string typed
    /// Whether what is typed may be kept
    property bool good: panel.typed !== "" && (panel.form !== "date" || panel.typed.length === 8)
    /// What is typed cannot be; `hint` says why
    property bool bad: false
    signal kept(string digits)

    visible: false
    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(180 * Theme.mm))
    panelHeight: height - 2 * Theme.small

    function ask(digits: string) {
        panel.typed = digits
        panel.visible = true
    }
    function shown(): string {
        if (panel.form !== "date")
            return panel.typed === "" ? "–" : panel.form === "yuan" ? qsTr("%1 yuan").arg(panel.typed) : panel.typed
        const filled = panel.typed + "－－－－－－－－".slice(panel.typed.length)
        return filled.slice(0, 4) + "-" + filled.slice(4, 6) + "-" + filled.slice(6)
    }

    /// With one key more, or as it was where that would be no number any more
    function after(key: string): string {
        if (panel.form === "yuan")
            return /^\d{1,7}(\.\d{0,2})?$/.test(panel.typed + key) ? panel.typed + key : panel.typed
        return panel.typed.length < panel.most ? panel.typed + key : panel.typed
    }

    Words {
        id: words
        text: panel.title
        font.pixelSize: Theme.title
        font.bold: true
    }
    Column {
        anchors { left: parent.left; right: pad.left; rightMargin: Theme.pad; top: words.bottom; topMargin: Theme.pad }
        spacing: Theme.gap
        Rectangle {
            width: parent.width
            height: Theme.primary
            radius: Theme.corner
            color: panel.bad ? Theme.badTint : Theme.brandTint
            border.width: Math.round(0.6 * Theme.mm)
            border.color: panel.bad ? Theme.bad : Theme.brand
            Words {
                objectName: "digitsWords"
                anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignHCenter
                text: panel.shown()
                font.pixelSize: Theme.points
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }
        }
        Words {
            width: parent.width
            visible: !panel.bad
            wrapMode: Text.Wrap
            text: panel.hint
            color: Theme.quiet
        }
        Banner {
            objectName: "digitsBad"
            width: parent.width
            visible: panel.bad
            mood: "bad"
            text: panel.hint
        }
    }
    Keypad {
        id: pad
        anchors { right: parent.right; top: words.bottom; topMargin: Theme.gap }
        withPoint: panel.form === "yuan"
        onDigit: value => panel.typed = panel.after(value)
        onErase: panel.typed = panel.typed.slice(0, -1)
        onClear: panel.typed = ""
    }
    BigButton {
        objectName: "digitsCancel"
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.primary
        picture: "close"
        text: qsTr("Cancel")
        onClicked: panel.visible = false
    }
    BigButton {
        objectName: "digitsKeep"
        anchors { right: parent.right; bottom: parent.bottom }
        width: pad.width
        kind: "primary"
        picture: "check"
        text: panel.bad ? qsTr("Not possible") : qsTr("Keep")
        enabled: panel.good && !panel.bad
        onClicked: panel.kept(panel.typed)
    }
}
