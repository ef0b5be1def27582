import QtQuick
import Jiamei.Kiosk

// What a site with one operator can do, and what it needs for the rest.
Banner {
    id: banner

    required property SessionModel session

    objectName: "alone"
    visible: session.signedIn && session.othersWhoDecide === 0
    mood: "warn"
    text: qsTr("You are the only operator here. Everyday points, goods and the meeting work. Reviews, entering a notice and objections need a second operator of another household: a manager adds one in the office.")
}
