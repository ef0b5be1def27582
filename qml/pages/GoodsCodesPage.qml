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
            : page.mayManage ? qsTr("Scan a further package now. Touch a code to change it. Then go back and save.")
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
                    onClicked: {
                        codePanel.barcode = barcode
                        codePanel.isFirst = first
                        codePanel.ask(-1)
                    }
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

    ChoicePanel {
        id: codePanel
        property string barcode
        property bool isFirst: false
        objectName: "codePanel"
        parent: page
        title: codePanel.barcode
        choices: codePanel.isFirst ? [qsTr("Take it away")] : [qsTr("Take it away"), qsTr("Pieces in a pack")]
        onChosen: index => {
            if (index === 0)
                page.form.dropCode(codePanel.barcode)
            else
                digitsPanel.askFor(codePanel.barcode)
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
