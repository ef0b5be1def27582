import QtQuick

// The picture of each thing the radar asks about.
QtObject {
    id: kinds

    readonly property var names: ["one_submitter", "one_proposer", "just_under_limit", "at_night", "period_end", "each_other", "too_fast",
                                  "same_picture", "alike_picture"]
    readonly property var pictures: ["flag-submitter", "rule-speech", "flag-limit", "moon", "calendar-day", "rule-neighbours", "flag-fast",
                                     "flag-same", "flag-alike"]

    function pictureOf(name: string): string { return kinds.pictures[Math.max(0, kinds.names.indexOf(name))] }
}
