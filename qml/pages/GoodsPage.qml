pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Everything about one goods. Fields are touched one by one and saved together; the price has a page of its own.
PageFrame {
    id: page

    required property GoodsModel form
    required property CatalogueModel catalogue
    required property PriceListModel labels
    required property PhotoModel photo
    required property SessionModel session
    required property ScannerInput scanner
    readonly property var categories: page.catalogue.knownCategories
    readonly property var units: page.catalogue.knownUnits
    signal leave()
    signal wordsAsked(string field)
    signal codesAsked()
    signal priceAsked()

    readonly property bool mayManage: page.session.mayManage
    readonly property real cell: (fields.height - 3 * Theme.gap) / 4

    readonly property var captions: ({
        name: qsTr("Name"), category: qsTr("Group"), spec: qsTr("Size or make"), unit: qsTr("Unit"),
        price: page.form.campaignUntil === "" ? qsTr("Price") : qsTr("until %1").arg(Dates.spoken(page.form.campaignUntil)),
        codes: qsTr("Barcodes"), limit: qsTr("Most for a household"), period: qsTr("The limit counts"),
        minimum: qsTr("Warn below"), shelfLife: qsTr("Keeps"), cost: qsTr("Usual cost"), photo: qsTr("Picture")
    })
    readonly property var values: ({
        name: page.form.name, category: page.form.category, spec: page.form.spec, unit: page.form.unit,
        price: page.form.points > 0 ? qsTr("%n point(s)", "", page.form.points) : "",
        codes: page.form.codes.total > 1 ? qsTr("%n code(s)", "", page.form.codes.total)
             : page.form.barcode !== "" ? page.form.barcode : page.form.ownBarcode ? qsTr("one of this shop") : "",
        limit: page.form.limit > 0 ? page.form.limit + " " + page.form.unit : qsTr("no limit"),
        period: page.form.limitPeriods[page.form.limitPeriod],
        minimum: page.form.minimum > 0 ? page.form.minimum + " " + page.form.unit : qsTr("as the shop does"),
        shelfLife: page.form.shelfLifeDays > 0 ? qsTr("%n day(s)", "", page.form.shelfLifeDays) : "",
        cost: page.form.cost !== "" ? qsTr("%1 yuan").arg(page.form.cost) : "",
        photo: page.form.hasPhoto ? qsTr("there is one") : page.form.picture !== "" ? qsTr("built in") : ""
    })

    title: page.form.spec === "" ? page.form.name : page.form.name + "  " + page.form.spec
    onBack: {
        if (page.form.edited)
            leavePanel.ask()
        else
            page.leave()
    }
    Component.onCompleted: page.labels.forget()
    // Coming back from its price or its barcodes; a label made before may say another price.
    onVisibleChanged: {
        if (!page.visible)
            return
        page.labels.forget()
        page.form.refresh()
    }

    Connections {
        target: page.scanner
        enabled: page.visible && page.mayManage && page.form.loaded
        function onGoodsScanned(barcode) { page.form.addCode(barcode) }
    }

    Rectangle {
        id: card
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.round(48 * Theme.mm)
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line
        Picture {
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.pad }
            visible: String(photoView.source) === ""
            name: page.form.picture === "" ? "box" : page.form.picture
            size: Math.round(26 * Theme.mm)
        }
        Image {
            id: photoView
            objectName: "goodsPhoto"
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: marks.top; margins: Theme.small }
            source: page.form.photo
            sourceSize.width: Math.round(card.width)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }
        Column {
            id: marks
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.gap }
            spacing: Theme.small
            Words {
                objectName: "goodsStock"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%1 %2 on the shelf").arg(page.form.stock).arg(page.form.unit)
                font.bold: true
                color: page.form.low ? Theme.bad : Theme.ink
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            StatusPill {
                objectName: "goodsWithdrawn"
                width: parent.width
                visible: page.form.withdrawn
                mood: "bad"
                picture: "warn"
                text: qsTr("Withdrawn")
            }
            StatusPill {
                objectName: "goodsUnpriced"
                width: parent.width
                visible: page.form.loaded && page.form.points === 0
                mood: "bad"
                picture: "warn"
                text: qsTr("No price")
            }
            StatusPill {
                objectName: "goodsLow"
                width: parent.width
                visible: page.form.low
                mood: "warn"
                picture: "warn"
                text: page.form.stock > 0 ? qsTr("Few left") : qsTr("None left")
            }
        }
    }
    Grid {
        id: fields
        anchors { left: card.right; leftMargin: Theme.gap; right: parent.right; top: parent.top; bottom: parent.bottom }
        columns: 3
        spacing: Theme.gap
        Repeater {
            model: ["name", "category", "spec", "unit", "price", "codes", "limit", "period", "minimum", "shelfLife", "cost", "photo"]
            BigButton {
                required property string modelData
                objectName: "field_" + modelData
                width: (fields.width - 2 * Theme.gap) / 3
                height: page.cell
                leading: true
                enabled: page.form.loaded && (page.mayManage || modelData === "price" || modelData === "codes")
                text: page.values[modelData] !== "" ? page.values[modelData] : qsTr("not said")
                note: page.captions[modelData]
                onClicked: page.edit(modelData)
            }
        }
    }
    function edit(field: string) {
        if (field === "price")
            page.priceAsked()
        else if (field === "codes")
            page.codesAsked()
        else if (field === "photo" && page.form.hasPhoto)
            photoChoice.ask(-1)
        else if (field === "photo")
            photoPanel.ask()
        else if (field === "category")
            categoryPanel.ask(page.categories.indexOf(page.form.category))
        else if (field === "unit")
            unitPanel.ask(page.units.indexOf(page.form.unit))
        else if (field === "period")
            periodPanel.ask(page.form.limitPeriod)
        else if (field === "name" || field === "spec")
            page.wordsAsked(field)
        else
            numberPanel.askFor(field)
    }

    footer: [
        BigButton {
            objectName: "withdrawGoods"
            height: Theme.primary
            visible: page.mayManage && page.form.loaded
            picture: page.form.withdrawn ? "undo" : "hand"
            text: page.form.withdrawn ? qsTr("Give out again") : qsTr("Withdraw")
            onClicked: page.form.setWithdrawn(!page.form.withdrawn)
        },
        BigButton {
            objectName: "labelGoods"
            height: Theme.primary
            visible: page.form.loaded
            picture: page.labels.printedFile !== "" ? "check" : "print"
            text: page.labels.printedFile !== "" ? qsTr("Label made") : qsTr("Shelf label")
            note: page.labels.printedFile !== "" ? qsTr("the manager prints it") : ""
            enabled: !page.labels.busy
            onClicked: page.labels.printLabel(page.form.goods)
        }
    ]
    primary: BigButton {
        objectName: "saveGoods"
        kind: "primary"
        visible: page.mayManage
        picture: page.form.ready ? "check" : ""
        text: page.form.busy ? qsTr("Saving …") : page.form.edited ? qsTr("Save it") : qsTr("Nothing changed")
        enabled: page.form.ready
        onClicked: page.form.save()
    }

    ReasonPanel {
        id: leavePanel
        objectName: "leavePanel"
        parent: page
        title: qsTr("Throw away what was changed?")
        reasons: [qsTr("Throw it away")]
        stayText: qsTr("No, go on changing")
        onChosen: page.leave()
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
        id: periodPanel
        objectName: "periodPanel"
        parent: page
        title: qsTr("In what time does the limit count?")
        choices: page.form.limitPeriods
        onChosen: index => page.form.setLimitPeriod(index)
    }
    ChoicePanel {
        id: photoChoice
        objectName: "photoChoice"
        parent: page
        title: qsTr("Which picture?")
        choices: [qsTr("Another picture"), qsTr("Take it away")]
        onChosen: index => {
            if (index === 0)
                photoPanel.ask()
            else
                page.form.dropPhoto()
        }
    }
    PhotoPanel {
        id: photoPanel
        objectName: "photoPanel"
        parent: page
        photo: page.photo
        title: qsTr("A picture of the goods")
        onUsed: page.form.usePhoto()
    }
    DigitsPanel {
        id: numberPanel
        property string field
        objectName: "numberPanel"
        parent: page
        title: numberPanel.field === "limit" ? qsTr("How many may a household have?")
            : numberPanel.field === "minimum" ? qsTr("Warn when fewer are left than …")
            : numberPanel.field === "shelfLife" ? qsTr("How many days do they keep?") : qsTr("What does one usually cost?")
        hint: numberPanel.field === "limit" ? qsTr("0 = no limit") : numberPanel.field === "minimum" ? qsTr("0 = as the shop does for all goods")
            : numberPanel.field === "shelfLife" ? qsTr("From the day of production; 0 = not said") : qsTr("In yuan")
        form: numberPanel.field === "cost" ? "yuan" : ""
        most: numberPanel.field === "minimum" ? 7 : 4
        function askFor(field: string) {
            numberPanel.field = field
            numberPanel.ask("")
        }
        onKept: digits => {
            if (numberPanel.field === "limit")
                page.form.setLimit(parseInt(digits))
            else if (numberPanel.field === "minimum")
                page.form.setMinimum(parseInt(digits))
            else if (numberPanel.field === "shelfLife")
                page.form.setShelfLife(parseInt(digits))
            else
                page.form.setCost(digits)
            numberPanel.visible = false
        }
    }
}
