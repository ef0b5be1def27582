pragma Singleton
import QtQuick

// Dates as people say them, where the date is what is asked. Lists and receipts keep 2026-03-09.
QtObject {
    id: dates

    function of(iso: string): date {
        const parts = iso.split("-")
        return new Date(parseInt(parts[0]), parseInt(parts[1]) - 1, parseInt(parts[2]))
    }
    function spoken(iso: string): string {
        return iso === "" ? "" : dates.of(iso).toLocaleDateString(dates.locale(), qsTr("d MMMM", "day and month as people say them"))
    }
    function weekdayAndYear(iso: string): string {
        return iso === "" ? "" : dates.of(iso).toLocaleDateString(dates.locale(), qsTr("dddd, yyyy", "weekday and year, for reading"))
    }
    function month(yearAndMonth: string): string {
        return dates.of(yearAndMonth + "-01").toLocaleDateString(dates.locale(), qsTr("MMMM"))
    }
    function moment(date: date): string {
        return date.toLocaleString(dates.locale(), qsTr("d MMMM, h:mm", "day, month and time as people say them"))
    }
    function locale(): var {
        return Qt.locale(qsTr("en_GB", "the locale that names months and weekdays"))
    }
}
