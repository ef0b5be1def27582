#!/bin/bash
# Proves that sources.sh sees what it looks for: a small clean tree passes, and each planted fault is named where it is.
set -euo pipefail
check=$(dirname "$(readlink -f "$0")")/sources.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
passed=0
failed=0

cleanTree() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree"/{core/{base,journal,ports,till},db/sqlite,qml/pages,app/{kiosk,cli,io},tests/core,packaging}
    local folder
    for folder in core db qml app tests packaging; do printf 'One duty.\n' >"$tree/$folder/README.md"; done
    printf '#include <string>\n#include <sodium.h>\n#include "core/base/ids.hpp"\n// never std::chrono::system_clock::now()\n' >"$tree/core/base/ids.cpp"
    printf '#include <google/protobuf/message_lite.h>\n#include <tl/expected.hpp> // std::getenv is not for core\n' >>"$tree/core/base/ids.cpp"
    printf '#include "core/ports/site_state.hpp"\n#include "core/journal/payload.pb.h"\n' >"$tree/core/journal/effects.cpp"
    printf '#include "core/journal/document.hpp"\n#include "core/till/business_day.hpp"\n' >"$tree/core/ports/site_state.hpp"
    printf '#include "core/points/award.hpp"\n#include "core/till/day.hpp"\n' >"$tree/core/till/redeem.cpp"
    printf '#include <SQLiteCpp/SQLiteCpp.h>\n#include "core/base/ids.hpp"\n' >"$tree/db/sqlite/store.cpp"
    printf '#include <QObject>\n#include "core/base/ids.hpp"\n' >"$tree/qml/model.cpp"
    printf '#include <QGuiApplication>\n#include "db/sqlite/store.hpp"\n#include "qml/model.hpp"\n' >"$tree/app/kiosk/main.cpp"
    printf '#include "db/sqlite/store.hpp"\nfail("Update the program, then select the file again");\n' >"$tree/app/cli/main.cpp"
    printf 'import QtQuick\n' >"$tree/qml/pages/Home.qml"
    printf 'base/ids.cpp journal/effects.cpp till/redeem.cpp\n' >"$tree/core/CMakeLists.txt"
    printf 'target_sources(jiamei_db PRIVATE sqlite/store.cpp)\n' >"$tree/db/CMakeLists.txt"
    printf 'model.cpp pages/Home.qml\n' >"$tree/qml/CMakeLists.txt"
    printf 'cli/main.cpp\nkiosk/main.cpp\n' >"$tree/app/CMakeLists.txt"
}

tell() {
    if [ "$1" = yes ]; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        printf 'FAILED: %s\n' "$2"
    fi
}

expected=$tree/expected
# plant FILE LINE MESSAGE: appends the line and notes where it must be found under which message.
plant() {
    printf '%s\n' "$2" >>"$tree/$1"
    printf '%s:%d: \t%s\n' "$1" "$(wc -l <"$tree/$1")" "$3" >>"$expected"
}

cleanTree
if output=$("$check" "$tree"); then tell yes; else tell no "a clean tree passes: $output"; fi

cleanTree

plant core/base/ids.cpp '#include "db/sqlite/store.hpp"' 'wrong arrow: core -> db'
plant core/base/ids.cpp '#include "qml/model.hpp"' 'wrong arrow: core -> qml'
plant core/base/ids.cpp '#include "app/cli/arguments.hpp"' 'wrong arrow: core -> app'
plant core/base/ids.cpp '#include "core/journal/row.hpp"' 'wrong arrow inside core: core/base/ids.cpp is on step 1'
plant core/journal/effects.cpp '#include "core/journal/bookkeeper.hpp"' 'core/journal/bookkeeper.hpp on step 5'
plant core/ports/site_state.hpp '#include "core/till/day.hpp"' 'wrong arrow inside core'
plant core/till/redeem.cpp '#include "core/sync/file.hpp"' 'core/sync/file.hpp on step 10'
plant core/base/ids.cpp '#include "ids.hpp"' 'written from the root'
plant core/base/ids.cpp '#include <QString>' 'must not know Qt'
plant core/base/ids.cpp '#include <QtCore/qstring.h>' 'must not know Qt'
plant core/base/ids.cpp '#include <sqlite3.h>' 'only db knows the database'
for header in fstream filesystem thread iostream unistd.h sys/socket.h nlohmann/json.hpp; do
    plant core/base/ids.cpp "#include <$header>" 'must not reach outside'
done
plant core/base/ids.cpp 'auto t = std::chrono::system_clock::now();' 'asks its Clock'
plant core/base/ids.cpp 'std::random_device device;' 'asks its Clock'
plant core/base/ids.cpp 'auto home = std::getenv("HOME");' 'asks its Clock'
plant core/base/ids.cpp 'randombytes_buf(data, size);' 'asks its Clock'
plant db/sqlite/store.cpp '#include <QString>' 'must not know Qt'
plant db/sqlite/store.cpp '#include "qml/model.hpp"' 'wrong arrow: db -> qml'
plant db/sqlite/store.cpp '#include "app/cli/arguments.hpp"' 'wrong arrow: db -> app'
plant db/sqlite/store.cpp 'run("SELECT 1");' 'SQL stands in .sql'
plant db/sqlite/store.cpp 'run("PRAGMA synchronous");' 'SQL stands in .sql'
plant qml/model.cpp '#include "db/sqlite/store.hpp"' 'wrong arrow: qml -> db'
plant qml/model.cpp '#include "app/kiosk/main.hpp"' 'wrong arrow: qml -> app'
plant qml/model.cpp '#include "tests/support/builders.hpp"' 'must not include tests'
plant qml/model.cpp 'context->setContextProperty(a, b);' 'QML types come from the module'
plant app/cli/main.cpp '#include <QString>' 'must not know Qt'
plant app/cli/main.cpp '#include "qml/model.hpp"' 'only the kiosk program uses qml'
plant app/cli/main.cpp '#include <sqlite3.h>' 'only db knows the database'
plant app/cli/main.cpp '// TO''DO later' 'unfinished'
plant qml/pages/Home.qml '// FIX''ME later' 'unfinished'
plant app/io/lost.cpp '//' 'no CMakeLists.txt names this file'
plant qml/pages/Lost.qml 'import QtQuick' 'no CMakeLists.txt names this file'
plant core/base/eids.cpp '//' 'no CMakeLists.txt names this file'
rm "$tree/app/README.md"
printf 'app/README.md:1: \tevery top folder has a README\n' >>"$expected"

if output=$("$check" "$tree"); then tell no 'faults end with a status'; else tell yes; fi
while IFS=$'\t' read -r place message; do
    found=$(grep -F "$place" <<<"$output" || true)
    if [[ $found == "$place"*"$message"* && $found != *$'\n'* ]]; then tell yes; else
        tell no "$place expected \"$message\" alone, got: $found"
    fi
done <"$expected"
if [[ $output == *$'\n'"$(wc -l <"$expected") source findings" ]]; then tell yes; else tell no "more was found: $output"; fi

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
