pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// New goods in as few steps as can be: name, group, unit, points; everything else can be written down later.
PageFrame {
    id: page

    required property GoodsModel form
    required property CatalogueModel catalogue
    required property ScannerInput scanner
    readonly property var categories: page.catalogue.knownCategories
    readonly property var units: page.catalogue.knownUnits
    signal leave()
    signal wordsAsked(string field)
    signal added()

    readonly property real cell: (grid.height - 2 * Theme.gap) / 3
    readonly property real half: (grid.width - Theme.gap) / 2
    readonly property string missing: page.form.name === "" ? qsTr("Enter the name") : page.form.category === "" ? qsTr("Choose the group")
        : page.form.unit === "" ? qsTr("Choose the unit") : page.form.points === 0 ? qsTr("Enter the points") : ""

    topic: page.form.name === "" ? "goodsNewPage.name" : "goodsNewPage"
    title: qsTr("New goods")
    onBack: page.leave()

    Connections {
        target: page.scanner
        enabled: page.visible
        function onGoodsScanned(barcode) { page.form.setBarcode(barcode) }
    }
    Connections {
        target: page.form
        enabled: page.visible
        function onSaved() { page.added() }
    }

    Grid {
        id: grid
        anchors.fill: parent
        columns: 2
        spacing: Theme.gap
        BigButton {
            objectName: "newName"
            width: page.half
            height: page.cell
            leading: true
            picture: page.form.name === "" ? "letters" : "check"
            wordSize: Theme.strong
            text: page.form.name === "" ? qsTr("Name") : page.form.name
            note: page.form.name === "" ? qsTr("as people say it") : qsTr("Name")
            onClicked: page.wordsAsked("name")
        }
        BigButton {
            objectName: "newCategory"
            width: page.half
            height: page.cell
            leading: true
            picture: page.form.category === "" ? "folder" : "check"
            wordSize: Theme.strong
            text: page.form.category === "" ? qsTr("Group") : page.form.category
            note: page.form.category === "" ? qsTr("where it stands on the screen") : qsTr("Group")
            onClicked: categoryPanel.ask(page.categories.indexOf(page.form.category))
        }
        BigButton {
            objectName: "newUnit"
            width: page.half
            height: page.cell
            leading: true
            picture: page.form.unit === "" ? "basket" : "check"
            wordSize: Theme.strong
            text: page.form.unit === "" ? qsTr("Unit") : page.form.unit
            note: page.form.unit === "" ? qsTr("bottle, bag, piece") : qsTr("Unit")
            onClicked: unitPanel.ask(page.units.indexOf(page.form.unit))
        }
        BigButton {
            objectName: "newPoints"
            width: page.half
            height: page.cell
            leading: true
            picture: page.form.points === 0 ? "number" : "check"
            wordSize: Theme.strong
            text: page.form.points === 0 ? qsTr("Points") : qsTr("%n point(s)", "", page.form.points)
            note: qsTr("for one")
            onClicked: pointsPanel.ask("")
        }
        BigButton {
            objectName: "newCode"
            width: page.half
            height: page.cell
            leading: true
            picture: page.form.barcode === "" && !page.form.ownBarcode ? "scan" : "check"
            wordSize: Theme.strong
            text: page.form.barcode !== "" ? page.form.barcode : page.form.ownBarcode ? qsTr("One of this shop") : qsTr("Barcode")
            note: page.form.barcode !== "" || page.form.ownBarcode ? qsTr("scan another to change it") : qsTr("scan it, or touch to type")
            onClicked: codePanel.ask(-1)
        }
    }
    primary: BigButton {
        objectName: "addGoods"
        kind: "primary"
        picture: page.form.ready ? "check" : ""
        text: page.form.busy ? qsTr("Saving …") : page.missing !== "" ? page.missing : qsTr("Add them")
        enabled: page.form.ready
        onClicked: page.form.save()
    }

    ChoicePanel {
        id: categoryPanel
        objectName: "categoryPanel"
        parent: page
        title: qsTr("Which group do they belong to?")
        choices: page.categories
        another: qsTr("Another group")
        onChosen: index => page.form.setCategory(page.categories[index])
        onAnotherAsked: page.wordsAsked("category")
    }
    ChoicePanel {
        id: unitPanel
        objectName: "unitPanel"
        parent: page
        title: qsTr("What is one of them called?")
        choices: page.units
        another: qsTr("Another word")
        onChosen: index => page.form.setUnit(page.units[index])
        onAnotherAsked: page.wordsAsked("unit")
    }
    ChoicePanel {
        id: codePanel
        objectName: "codePanel"
        parent: page
        title: qsTr("Which barcode?")
        choices: [qsTr("Type the digits"), qsTr("One of this shop")]
        onChosen: index => {
            if (index === 0)
                digitsPanel.ask("")
            else
                page.form.giveOwnBarcode()
        }
    }
    DigitsPanel {
        id: digitsPanel
        objectName: "codeDigits"
        parent: page
        title: qsTr("The digits below the bars")
        hint: qsTr("8, 12, 13 or 14 digits")
        most: 14
        onKept: digits => {
            page.form.setBarcode(digits)
            digitsPanel.visible = false
        }
    }
    DigitsPanel {
        id: pointsPanel
        objectName: "pointsPanel"
        parent: page
        title: qsTr("How many points for one?")
        hint: page.form.name
        most: 6
        onKept: digits => {
            page.form.setPoints(parseInt(digits))
            pointsPanel.visible = false
        }
    }
}
