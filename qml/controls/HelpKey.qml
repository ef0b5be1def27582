import QtQuick
import Jiamei.Kiosk

// The question mark that every page has.
IconKey {
    objectName: "help"
    quiet: true
    picture: "help"
    text: qsTr("Help")
}
