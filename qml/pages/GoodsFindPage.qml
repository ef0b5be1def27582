pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Goods by number, or by the first letters of the name's pinyin.
PageFrame {
    id: page

    required property CatalogueModel catalogue
    required property ScannerInput scanner
    signal leave()
    signal goodsAsked(int goods)

    readonly property int columns: 3
    readonly property int rowsShown: Math.max(1, Math.floor((results.height + Theme.gap) / (Theme.target + Theme.gap)))

    hasFooter: false
    onBack: page.leave()
    Component.onCompleted: {
        page.catalogue.clearQuery()
        page.catalogue.hits.pageSize = page.columns * page.rowsShown
    }
    onRowsShownChanged: page.catalogue.hits.pageSize = page.columns * page.rowsShown

    Connections {
        target: page.scanner
        enabled: page.visible
        function onTyped(key) { page.catalogue.typeKey(key.toLowerCase()) }
        function onErased() { page.catalogue.eraseKey() }
        function onGoodsScanned(barcode) { page.catalogue.scan(barcode) }
    }
    Connections {
        target: page.catalogue
        enabled: page.visible
        function onOpened(goods) { page.goodsAsked(goods) }
        function onUnknownScanned() { page.catalogue.refuseUnknown() }
    }

    header: Rectangle {
        width: page.headerRoom
        height: Theme.target
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        radius: Theme.corner
        color: Theme.surface
        border.width: Math.round(0.5 * Theme.mm)
        border.color: Theme.brand
        Words {
            objectName: "goodsQuery"
            anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
            text: page.catalogue.query !== "" ? page.catalogue.query.toUpperCase() : qsTr("First letters, for example FZ for 肥皂, or the number")
            color: page.catalogue.query !== "" ? Theme.ink : Theme.quiet
            font.pixelSize: page.catalogue.query !== "" ? Theme.points : Theme.body
            font.bold: page.catalogue.query !== ""
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
    }
    LetterPad {
        id: letterPad
        width: parent ? parent.width : 0
        onTyped: value => page.catalogue.typeKey(value)
        onErase: page.catalogue.eraseKey()
        onClear: page.catalogue.clearQuery()
    }
    Pager {
        objectName: "goodsHitPager"
        x: parent ? parent.width - width : 0
        y: letterPad.sideY
        upright: true
        rows: page.catalogue.hits
    }
    Item {
        id: results
        anchors { left: parent.left; right: parent.right; top: letterPad.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Grid {
            columns: page.columns
            spacing: Theme.gap
            Repeater {
                model: page.catalogue.hits
                BigButton {
                    required property int goods
                    required property string name
                    required property string spec
                    required property string code
                    required property bool withdrawn
                    objectName: "hit_" + goods
                    width: (results.width - (page.columns - 1) * Theme.gap) / page.columns
                    leading: true
                    text: spec === "" ? name : name + "  " + spec
                    note: withdrawn ? qsTr("withdrawn") : code
                    onClicked: page.goodsAsked(goods)
                }
            }
        }
        Words {
            objectName: "goodsSearchHint"
            anchors.centerIn: parent
            width: parent.width
            visible: page.catalogue.hits.total === 0
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            font.pixelSize: Theme.strong
            color: page.catalogue.searched ? Theme.bad : Theme.quiet
            text: page.catalogue.searched ? qsTr("Nothing found. Check what was typed, or scan the package.")
                                          : qsTr("A scan of the package is quickest.")
        }
    }
}
