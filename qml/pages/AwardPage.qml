pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A rule on the left, who gets it and how much on the right.
SplitFrame {
    id: page

    required property AwardModel award
    required property HouseholdModel household
    required property PhotoModel photo
    required property ScannerInput scanner
    signal leave()
    signal findAsked()

    // The rows share the room, so that none is left below them.
    readonly property real rowHeight: Math.floor((list.height + Theme.gap) / list.rowsShown) - Theme.gap

    title: qsTr("Give points")
    onBack: page.leave()
    Component.onCompleted: page.award.start()
    Connections {
        target: page.scanner
        function onCardScanned(text) { page.household.openCard(text) }
    }

    header: Pager {
        objectName: "rulePager"
        rows: page.award.rules
    }
    ChoiceStrip {
        id: categories
        objectName: "categories"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        // Narrow, so that a village's thirteen kinds of conduct need no pages of their own
        minimumWidth: Theme.target
        choices: page.award.categories
        current: page.award.category
        onChosen: index => page.award.chooseCategory(index)
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: categories.bottom; bottom: hint.top; topMargin: Theme.gap; bottomMargin: Theme.small }
        rows: page.award.rules
        delegate: RuleTile {
            width: list.width
            height: page.rowHeight
            onClicked: page.award.choose(code)
        }
        EmptyState {
            objectName: "noRules"
            visible: page.award.rules.total === 0
            picture: "scroll"
            text: qsTr("No points rules are in force yet.")
            note: qsTr("A manager must enter them first.")
        }
    }
    Words {
        id: hint
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: page.award.rules.total > 0
        text: qsTr("Marked for review: it can be spent after the public notice.")
        font.pixelSize: Theme.label
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.least
        color: Theme.quiet
    }

    side: [
        HouseholdCard {
            id: card
            anchors { left: parent?.left; right: parent?.right; top: parent?.top }
            household: page.household
            onFindAsked: page.findAsked()
        },
        Rectangle {
            anchors { left: parent?.left; right: parent?.right; top: card.bottom; bottom: parent?.bottom; topMargin: Theme.gap }
            radius: Theme.corner
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.line

            Column {
                visible: page.award.chosen === ""
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.pad
                spacing: Theme.gap
                Picture {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "award"
                    size: Math.round(22 * Theme.mm)
                }
                Words {
                    visible: page.award.rules.total > 0
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: qsTr("What for? Tap a rule on the left.")
                    color: Theme.quiet
                }
            }
            Column {
                visible: page.award.chosen !== ""
                anchors {
                    left: parent.left; right: parent.right; margins: Theme.gap
                    verticalCenter: parent.verticalCenter; verticalCenterOffset: -sum.height / 2
                }
                spacing: page.award.pointsVary ? Theme.gap : Theme.pad
                Words {
                    objectName: "chosenTitle"
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    text: page.award.title
                    font.pixelSize: Theme.strong
                    font.bold: true
                }
                StepperRow {
                    objectName: "points"
                    visible: page.award.pointsVary
                    anchors.horizontalCenter: parent.horizontalCenter
                    value: page.award.points
                    from: page.award.pointsMin
                    to: page.award.pointsMax
                    caption: qsTr("points each")
                    onLess: page.award.fewerPoints()
                    onMore: page.award.morePoints()
                }
                StepperRow {
                    objectName: "quantity"
                    anchors.horizontalCenter: parent.horizontalCenter
                    value: page.award.quantity
                    from: 1
                    to: 99
                    caption: page.award.unit
                    onLess: page.award.fewerTimes()
                    onMore: page.award.moreTimes()
                }
                BigButton {
                    objectName: "evidence"
                    visible: page.award.reviewed
                    anchors.horizontalCenter: parent.horizontalCenter
                    picture: page.photo.taken ? "check" : "photo"
                    text: page.photo.taken ? qsTr("Picture added") : qsTr("Add a picture")
                    onClicked: photoPanel.ask()
                }
            }
            Foot {
                id: sum
                visible: page.award.chosen !== ""
                height: Math.round(17 * Theme.mm)
                tint: page.award.deduction ? Theme.badTint : Theme.goodTint
                Words {
                    anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                    text: page.award.byMeeting ? qsTr("The meeting decides") : page.award.reviewed ? qsTr("Pending until reviewed")
                        : page.award.deduction ? qsTr("Points deducted") : qsTr("Points given")
                    color: page.award.deduction ? Theme.bad : Theme.good
                }
                Words {
                    objectName: "awardTotal"
                    anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                    text: (page.award.deduction ? "−" : "+") + page.award.total
                    font.pixelSize: Theme.points
                    font.bold: true
                    color: page.award.deduction ? Theme.bad : Theme.good
                }
            }
        }
    ]
    primary: BigButton {
        objectName: "confirm"
        width: page.primaryWidth
        kind: "primary"
        // Where there is nothing to choose a card changes nothing.
        readonly property bool nothing: page.award.rules.total === 0 && page.award.categories.length === 0
        picture: nothing ? "" : !page.household.known ? "card" : page.award.chosen === "" ? "" : "check"
        text: page.award.busy ? qsTr("Saving …") : nothing ? qsTr("No rules yet") : !page.household.known ? qsTr("Card first")
            : page.award.chosen === "" ? qsTr("Choose what for") : page.award.reviewed ? qsTr("Submit") : qsTr("Confirm")
        enabled: page.award.canConfirm
        onClicked: page.award.confirm()
    }

    PhotoPanel {
        id: photoPanel
        objectName: "photoPanel"
        parent: page
        photo: page.photo
        title: qsTr("A picture as proof")
    }
}
