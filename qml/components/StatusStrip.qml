import QtQuick
import Jiamei.Kiosk

// Whether the shop is open, who serves, and what the township has not got yet. Always there, also at zero.
Row {
    id: strip

    required property SessionModel session

    spacing: Theme.small

    StatusPill {
        id: dayPill
        objectName: "dayPill"
        mood: strip.session.dayOpen ? "good" : "warn"
        picture: strip.session.dayOpen ? "day-open" : "day-closed"
        text: strip.session.dayOpen
              ? qsTr("Open: %1").arg(Dates.spoken(strip.session.dayDate))
              : qsTr("Shop closed")
    }
    StatusPill {
        id: operatorPill
        objectName: "operatorPill"
        mood: "calm"
        picture: "user"
        text: strip.session.signedIn ? qsTr("On duty: %1").arg(strip.session.operatorName) : qsTr("Nobody signed in")
    }
    StatusPill {
        objectName: "deliveryPill"
        width: Math.min(implicitWidth, strip.width - dayPill.width - operatorPill.width - 2 * strip.spacing)
        // What is practised never goes to the township.
        visible: !strip.session.practice
        mood: strip.session.delivery === "delivered" ? "good" : strip.session.delivery === "attention" ? "bad" : "warn"
        picture: strip.session.delivery === "delivered" ? "check" : strip.session.delivery === "attention" ? "warn" : "cloud-up"
        text: {
            if (strip.session.delivery === "delivered")
                return qsTr("All delivered, %1").arg(Dates.spoken(strip.session.lastReceipt))
            const waiting = qsTr("%n record(s)", "not yet delivered", strip.session.unsent)
            const age = strip.session.unsentDays === 0 ? qsTr("today", "the oldest record waits since")
                : qsTr("%n day(s)", "since the oldest of them", strip.session.unsentDays)
            if (strip.session.delivery === "attention")
                return qsTr("Please send %1 to the township (oldest: %2)").arg(waiting).arg(age)
            return qsTr("%1 to send (oldest: %2)").arg(waiting).arg(age)
        }
    }
}
