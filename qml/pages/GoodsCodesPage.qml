pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The barcodes of one goods: scanned or typed ones, those of packs, and one that only this shop gives.
PageFrame {
    id: page

    required property GoodsModel form
    required property SessionModel session
    required property ScannerInput scanner
    signal leave()

    readonly property bool mayManage: page.session.mayManage
    readonly property int rowsShown: Math.max(1, Math.floor((list.height + Theme.gap) / (Theme.target + Theme.gap)))

    title: qsTr("Barcodes of %1").arg(page.form.name)
    onBack: page.leave()
    onRowsShownChanged: page.form.codes.pageSize = 2 * page.rowsShown
    Component.onCompleted: page.form.codes.pageSize = 2 * page.rowsShown

    Connections {
        target: page.scanner
        enabled: page.visible && page.mayManage
        function onGoodsScanned(barcode) { page.form.addCode(barcode) }
    }

    header: Pager {
        objectName: "codePager"
        rows: page.form.codes
    }
    Banner {
        id: banner
        objectName: "codeWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        picture: "scan"
        text: page.form.ownBarcode ? qsTr("They get a barcode of this shop when they are saved.")
            : page.mayManage ? qsTr("Scan a further package now. Touch a code to change it. Touch Done, then save.")
            : qsTr("A manager changes the barcodes.")
    }
    Item {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        Grid {
            columns: 2
            spacing: Theme.gap
            Repeater {
                model: page.form.codes
                CodeRow {
                    width: (list.width - Theme.gap) / 2
                    height: Theme.target
                    touchable: page.mayManage
                    onClicked: codePanel.askFor(barcode, first)
                }
            }
        }
        EmptyState {
            objectName: "noCode"
            visible: page.form.codes.total === 0
            picture: "box"
            text: qsTr("These goods have no barcode.")
            note: qsTr("Scan it, type it, or give them one of this shop for the label.")
        }
    }
    footer: [
        BigButton {
            objectName: "typeCode"
            height: Theme.primary
            visible: page.mayManage
            picture: "number"
            text: qsTr("Type a code")
            onClicked: digitsPanel.askFor("")
        },
        BigButton {
            objectName: "ownCode"
            height: Theme.primary
            visible: page.mayManage && page.form.barcode === "" && !page.form.ownBarcode
            picture: "plus"
            text: qsTr("One of this shop")
            onClicked: page.form.giveOwnBarcode()
        }
    ]
    primary: BigButton {
        objectName: "codesDone"
        kind: "primary"
        picture: "check"
        text: qsTr("Done")
        onClicked: page.leave()
    }

    Panel {
        id: codePanel
        property string barcode
        property bool isFirst: false
        objectName: "codePanel"
        parent: page
        visible: false
        panelWidth: Math.min(width - 2 * Theme.gap, Math.round(190 * Theme.mm))
        panelHeight: Math.min(height - 2 * Theme.gap, codeTitle.height + 2 * Theme.primary + 5 * Theme.pad)
        function askFor(barcode: string, isFirst: bool) {
            codePanel.barcode = barcode
            codePanel.isFirst = isFirst
            codePanel.visible = true
        }
        Words {
            id: codeTitle
            anchors { left: parent.left; right: parent.right; top: parent.top }
            text: codePanel.barcode
            font.pixelSize: Theme.title
            font.bold: true
        }
        Row {
            id: codeKeys
            anchors { left: parent.left; right: parent.right; top: codeTitle.bottom; topMargin: Theme.pad }
            spacing: Theme.gap
            BigButton {
                objectName: "option_1"
                visible: !codePanel.isFirst
                width: (codeKeys.width - Theme.gap) / 2
                height: Theme.primary
                picture: "box"
                text: qsTr("Pieces in a pack")
                onClicked: {
                    codePanel.visible = false
                    digitsPanel.askFor(codePanel.barcode)
                }
            }
            BigButton {
                objectName: "option_0"
                width: (codeKeys.width - Theme.gap) / 2
                height: Theme.primary
                picture: "bin"
                text: qsTr("Take it away")
                onClicked: {
                    codePanel.visible = false
                    page.form.dropCode(codePanel.barcode)
                }
            }
        }
        BigButton {
            objectName: "optionCancel"
            anchors { left: parent.left; bottom: parent.bottom }
            height: Theme.primary
            picture: "close"
            text: qsTr("Cancel")
            onClicked: codePanel.visible = false
        }
    }
    DigitsPanel {
        id: digitsPanel
        /// Whose pieces are typed; "" = a code itself
        property string barcode
        objectName: "codeDigits"
        parent: page
        title: digitsPanel.barcode === "" ? qsTr("The digits below the bars") : qsTr("How many pieces are in the pack?")
        hint: digitsPanel.barcode === "" ? qsTr("8, 12, 13 or 14 digits") : digitsPanel.barcode
        most: digitsPanel.barcode === "" ? 14 : 5
        function askFor(barcode: string) {
            digitsPanel.barcode = barcode
            digitsPanel.ask("")
        }
        onKept: digits => {
            if (digitsPanel.barcode === "")
                page.form.addCode(digits)
            else
                page.form.setPieces(digitsPanel.barcode, parseInt(digits))
            digitsPanel.visible = false
        }
    }
}
