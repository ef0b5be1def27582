#!/bin/bash
# Proves that sources.sh sees what it looks for: a small clean tree passes, and each planted fault is named.
set -euo pipefail
check=$(dirname "$(readlink -f "$0")")/sources.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
passed=0
failed=0

cleanTree() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree"/{core/base,db/sqlite,qml/pages,app/{kiosk,cli,io},tests/core,packaging}
    local folder
    for folder in core db qml app tests packaging; do printf 'One duty.\n' >"$tree/$folder/README.md"; done
    printf '#include <string>\n#include <sodium.h>\n#include "core/base/ids.hpp"\n// never std::chrono::system_clock::now()\n' >"$tree/core/base/ids.cpp"
    printf '#include <SQLiteCpp/SQLiteCpp.h>\n#include "core/base/ids.hpp"\n' >"$tree/db/sqlite/store.cpp"
    printf '#include <QObject>\n#include "core/base/ids.hpp"\n' >"$tree/qml/model.cpp"
    printf '#include <QGuiApplication>\n#include "db/sqlite/store.hpp"\n#include "qml/model.hpp"\n' >"$tree/app/kiosk/main.cpp"
    printf '#include "db/sqlite/store.hpp"\n' >"$tree/app/cli/main.cpp"
    printf 'import QtQuick\n' >"$tree/qml/pages/Home.qml"
    printf 'base/ids.cpp\n' >"$tree/core/CMakeLists.txt"
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

# finds FILE LINE MESSAGE: the line appended to the file is found, under that message, and nothing else is.
finds() {
    local file=$1 line=$2 message=$3 output
    cleanTree
    printf '%s\n' "$line" >>"$tree/$file"
    if output=$("$check" "$tree"); then
        tell no "not found in $file: $line"
    elif [[ $output == "$file:"*"$message"*$'\n1 source findings' ]]; then
        tell yes
    else
        tell no "$file: $line: expected \"$message\" alone, got: $output"
    fi
}

passes() {
    local file=$1 line=$2 output
    cleanTree
    printf '%s\n' "$line" >>"$tree/$file"
    if output=$("$check" "$tree"); then tell yes; else tell no "$file: $line: $output"; fi
}

cleanTree
if "$check" "$tree" >/dev/null; then tell yes; else tell no 'a clean tree passes'; fi

finds core/base/ids.cpp '#include "db/sqlite/store.hpp"' 'wrong arrow: core -> db'
finds core/base/ids.cpp '#include "qml/model.hpp"' 'wrong arrow: core -> qml'
finds core/base/ids.cpp '#include "app/cli/arguments.hpp"' 'wrong arrow: core -> app'
finds core/base/ids.cpp '#include "ids.hpp"' 'written from the root'
finds core/base/ids.cpp '#include <QString>' 'must not know Qt'
finds core/base/ids.cpp '#include <QtCore/qstring.h>' 'must not know Qt'
finds core/base/ids.cpp '#include <sqlite3.h>' 'only db knows the database'
for header in fstream filesystem thread iostream unistd.h sys/socket.h nlohmann/json.hpp; do
    finds core/base/ids.cpp "#include <$header>" 'must not reach outside'
done
finds core/base/ids.cpp 'auto t = std::chrono::system_clock::now();' 'asks its Clock'
finds core/base/ids.cpp 'std::random_device device;' 'asks its Clock'
finds core/base/ids.cpp 'auto home = std::getenv("HOME");' 'asks its Clock'
finds core/base/ids.cpp 'randombytes_buf(data, size);' 'asks its Clock'
finds db/sqlite/store.cpp '#include <QString>' 'must not know Qt'
finds db/sqlite/store.cpp '#include "qml/model.hpp"' 'wrong arrow: db -> qml'
finds db/sqlite/store.cpp '#include "app/cli/arguments.hpp"' 'wrong arrow: db -> app'
finds db/sqlite/store.cpp 'run("SELECT 1");' 'SQL stands in .sql'
finds db/sqlite/store.cpp 'run("PRAGMA synchronous");' 'SQL stands in .sql'
finds qml/model.cpp '#include "db/sqlite/store.hpp"' 'wrong arrow: qml -> db'
finds qml/model.cpp '#include "app/kiosk/main.hpp"' 'wrong arrow: qml -> app'
finds qml/model.cpp '#include "tests/support/builders.hpp"' 'must not include tests'
finds qml/model.cpp 'context->setContextProperty(a, b);' 'QML types come from the module'
finds app/cli/main.cpp '#include <QString>' 'must not know Qt'
finds app/cli/main.cpp '#include "qml/model.hpp"' 'only the kiosk program uses qml'
finds app/cli/main.cpp '#include <sqlite3.h>' 'only db knows the database'
finds app/cli/main.cpp '// TO''DO later' 'unfinished'
finds qml/pages/Home.qml '// FIX''ME later' 'unfinished'
finds app/io/lost.cpp '' 'no CMakeLists.txt names this file'
finds qml/pages/Lost.qml 'import QtQuick' 'no CMakeLists.txt names this file'
finds core/base/eids.cpp '' 'no CMakeLists.txt names this file'
passes core/base/ids.cpp '#include <google/protobuf/message_lite.h>'
passes core/base/ids.cpp '#include "core/sync/file.pb.h"'
passes core/base/ids.cpp '#include <tl/expected.hpp> // std::getenv is not for core'
passes app/cli/main.cpp 'fail("Update the program, then select the file again");'

cleanTree
rm "$tree/app/README.md"
output=$("$check" "$tree" || true)
if [[ $output == app/README.md:* ]]; then tell yes; else tell no "a missing README is found: $output"; fi

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
