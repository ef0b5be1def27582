#!/bin/bash
# Checks of the source text itself: who may include whom, what core must not touch, SQL only in .sql files, every file
# in the build. Usage: sources.sh ROOT. Prints `path:line: what is wrong`; status 1 when anything is wrong.
# Needs bash, find, grep and awk, nothing that is installed for it.
set -euo pipefail
cd "$1"
folders=(core db qml app tests packaging)
findings=$(mktemp)
trap 'rm -f "$findings"' EXIT

existing() {
    local folder
    for folder in "${folders[@]}"; do [ ! -d "$folder" ] || printf '%s\n' "$folder"; done
}

# filesNamed EXTENSION...: paths below the top folders.
filesNamed() {
    local extension
    for extension in "$@"; do
        existing | xargs -I{} find {} -type f -name "*.$extension" -not -path '*/build/*' -not -path '*/node_modules/*'
    done | sort
}

# Line comments say what code must not do in the very words that are looked for; they do not count.
# shellcheck disable=SC2016 # the dollars are awk's own
checkCode() {
    filesNamed hpp cpp h inc | xargs --no-run-if-empty awk '
    function bad(what) { printf "%s:%d: %s\n", FILENAME, FNR, what }
    # The steps inside core, as ARCHITECTURE.md tells them; a header stands beside its source. 0 = on none.
    function step(path) {
        sub(/\.(pb\.h|hpp|cpp|h|inc)$/, "", path)
        if (path ~ /^core\/base\//) return 1
        if (path ~ /^core\/(household\/(household|divisions|card)|operators\/operator|points\/(rule|claim|policy|posted|round_sheet)|programme\/(activity|flag|honour|team)|stock\/(asset|count|goods|issue_kind)|fund\/fund|till\/(business_day|slip)|ports\/signer)$/) return 2
        if (path ~ /^core\/journal\/(account|row|document|payload)$/ || path ~ /^core\/sync\/(totals|sync)$/ || path ~ /^core\/till\/(closing|tally)$/) return 3
        if (path ~ /^core\/ports\// || path ~ /^core\/journal\/(effects|claim_effects|household_effects|honour_effects|policy_effects|programme_effects|round_effects|shop_effects|slip_effects|conversions)$/) return 4
        if (path ~ /^core\/journal\// || path == "core/household/merged") return 5
        if (path ~ /^core\/operators\//) return 6
        if (path ~ /^core\/household\/(split|merge|close|household_pin)$/) return 9
        if (path ~ /^core\/household\// || path ~ /^core\/till\/(day|settings)$/) return 7
        if (path ~ /^core\/(points|stock|fund|programme)\//) return 8
        if (path ~ /^core\/till\//) return 9
        if (path ~ /^core\/sync\//) return 10
        return 0
    }
    FNR == 1 {
        split(FILENAME, part, "/")
        top = part[1]
        here = step(FILENAME)
        if (top == "core" && here == 0)
            bad("stands on no step inside core (ARCHITECTURE.md)")
        # The only Qt is the screen and the kiosk program.
        qt = (top == "qml" || FILENAME ~ /^app\/kiosk\// || FILENAME ~ /^tests\/(qml|support\/qml)\//)
    }
    { code = $0; sub(/(^|[ \t;{}])\/\/.*/, "", code) }

    code ~ /^[ \t]*#[ \t]*include[ \t]*["<]/ {
        match(code, /["<][^">]*[">]/)
        name = substr(code, RSTART + 1, RLENGTH - 2)
        angle = substr(code, RSTART, 1) == "<"
        isQt = name ~ /^(Qt?[A-Z]|q[a-z]+\.h$|qt6?\/)/ && name != "qrencode.h"
        split(name, to, "/")

        if (isQt && !qt)
            bad("wrong arrow: " top " must not know Qt (" name ")")
        if (to[1] == "tests" && top != "tests")
            bad("wrong arrow: " top " must not include tests (" name ")")
        if (to[1] == "app" && top != "app" && top != "tests")
            bad("wrong arrow: " top " -> app (" name ")")
        if (to[1] == "qml" && (top == "core" || top == "db"))
            bad("wrong arrow: " top " -> qml (" name ")")
        if (to[1] == "qml" && top == "app" && FILENAME !~ /^app\/kiosk\//)
            bad("wrong arrow: only the kiosk program uses qml (" name ")")
        if (to[1] == "db" && (top == "core" || top == "qml"))
            bad("wrong arrow: " top " -> db (" name ")")
        if ((name ~ /^sqlite3/ || to[1] == "SQLiteCpp" || name ~ /^libpq/) && top != "db" && top != "tests")
            bad("wrong arrow: only db knows the database library (" name ")")

        if (top == "core" && to[1] == "core" && step(name) > here)
            bad("wrong arrow inside core: " FILENAME " is on step " here ", " name " on step " step(name))

        # Core: headers of its own, the standard library without the outside world, libraries that only compute.
        if (top == "core" && angle) {
            standard = name ~ /^[a-z_0-9]+$/
            computes = name ~ /^(sodium\.h|zstd\.h|unicode\/.*|google\/protobuf\/.*|tl\/expected\.hpp)$/
            outside = name ~ /^(fstream|filesystem|iostream|cstdio|thread|future|condition_variable|ctime|csignal|semaphore|syncstream)$/
            if (!isQt && name !~ /^sqlite3/ && to[1] != "SQLiteCpp" && (outside || !(standard || computes)))
                bad("core must not reach outside itself (" name ")")
        }
        if (top == "core" && !angle && to[1] != "core" && to[1] !~ /^(db|qml|app|tests)$/)
            bad("core includes are written from the root (" name ")")
    }

    top == "core" && code ~ /(system_clock|steady_clock|high_resolution_clock)::now|random_device|[^a-zA-Z_]getenv|[^a-zA-Z_]fopen[ \t]*\(|randombytes_(buf|random|uniform)|crypto_(sign|box|kx)_keypair/ {
        bad("core asks its Clock and Random, never the system: " code)
    }
    top != "tests" && code ~ /"[ \t]*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|WITH|PRAGMA|ATTACH|DETACH|VACUUM|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|REINDEX|ANALYZE)[ ";]/ {
        bad("SQL stands in .sql files only: " code)
    }
    code ~ /setContextProperty|qmlRegister[A-Z]/ { bad("QML types come from the module: " code) }
    /(^|[^A-Za-z])(TODO|FIXME|XXX)([^A-Za-z]|$)/ { bad("unfinished: " $0) }
    '
}

# shellcheck disable=SC2016 # the dollars are awk's own
checkQml() {
    filesNamed qml | xargs --no-run-if-empty awk '
    function bad(what) { printf "%s:%d: %s\n", FILENAME, FNR, what }
    /(SELECT|INSERT INTO|UPDATE|DELETE FROM) .*(FROM|VALUES|SET)|executeSql/ { bad("SQL stands in .sql files only: " $0) }
    /(^|[^A-Za-z])(TODO|FIXME|XXX)([^A-Za-z]|$)/ { bad("unfinished: " $0) }
    '
}

# A source is in the build when the CMakeLists.txt of its folder or of one above names it by its path from there.
# Test pages (tst_*.qml) are found by their runner.
checkListed() {
    local file folder name
    while read -r file; do
        case $file in tests/*.qml) continue ;; esac
        folder=$(dirname "$file") name=${file##*/}
        while :; do
            if [ -f "$folder/CMakeLists.txt" ] && grep -qE "(^|[ \t(\"/}])${name//./\\.}([ \t)\"]|\$)" "$folder/CMakeLists.txt"
            then continue 2; fi
            [ "$folder" != . ] || break
            name=${folder##*/}/$name folder=$(dirname "$folder")
        done
        printf '%s:1: no CMakeLists.txt names this file\n' "$file"
    done < <(filesNamed cpp qml proto sql)
}

checkReadmes() {
    local folder
    for folder in $(existing); do
        [ -s "$folder/README.md" ] || printf '%s/README.md:1: every top folder has a README\n' "$folder"
    done
}

# For information: when to look again, not an error.
tellCeilings() {
    filesNamed hpp cpp | xargs --no-run-if-empty wc -l | awk '$2 != "total" && $1 > 500 { print "note: " $2 " has " $1 " lines (500)" }'
    filesNamed qml | xargs --no-run-if-empty wc -l | awk '$2 != "total" && $1 > 300 { print "note: " $2 " has " $1 " lines (300)" }'
}

{ checkCode; checkQml; checkListed; checkReadmes; } >"$findings"
cat "$findings"
tellCeilings
printf '%d source findings\n' "$(wc -l <"$findings")"
[ ! -s "$findings" ]
