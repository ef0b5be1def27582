import QtQuick
import Jiamei.Kiosk

// A picture of the theme by name, drawn at the size it is shown.
Image {
    id: picture

    property string name
    property real size: Theme.target

    width: size
    height: size
    source: name === "" ? "" : "qrc:/icons/" + name + ".svg"
    sourceSize.width: Math.ceil(size)
    sourceSize.height: Math.ceil(size)
    fillMode: Image.PreserveAspectFit
    visible: name !== ""
}
