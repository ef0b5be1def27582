#!/bin/bash
# Runs clang-tidy over our sources, as many at once as there are JOBS. Usage: tidy.sh BUILD_FOLDER JOBS.
# A source that passed is not looked at again until it, a header of ours that it reads, its compile command or
# .clang-tidy changes: BUILD_FOLDER/tidy holds the checksums of what was read when it passed.
set -euo pipefail
build=$(readlink -f "$1")
jobs=$2
root=$(readlink -f "$(dirname "$0")/../..")
export build root
mkdir -p "$build/tidy"

# "file<TAB>command" of every source of ours, from CMake's one-key-a-line compile_commands.json.
entries() {
    awk -v root="$root/" -v build="$build/" '
    function value(line) {
        sub(/^[^:]*: "/, "", line); sub(/",?$/, "", line)
        gsub(/\\"/, "\"", line); gsub(/\\\\/, "\\", line)
        return line
    }
    /^ *"command":/ { command = value($0) }
    /^ *"file":/ {
        file = value($0)
        if (index(file, root) == 1 && index(file, build) != 1 && !seen[file]++)
            print substr(file, length(root) + 1) "\t" command
    }' "$build/compile_commands.json"
}

# The checksums of one source and the headers of ours it reads; system headers change with the packages, not with us.
readFiles() {
    local file=$1 command=$2
    (cd "$build" && eval "${command% -o *} -MM -MT x $root/$file" 2>/dev/null) |
        tr -d '\\\n' | sed 's/^x://' | tr -s ' ' '\n' | grep -v '^$' | xargs realpath | sort -u | xargs sha256sum
}

tidyOne() {
    local file=${1%%$'\t'*} command=${1#*$'\t'} state output
    state=$build/tidy/${file//\//__}
    local settings
    settings=$( { clang-tidy-16 --version; cat "$root"/.clang-tidy "$root"/*/.clang-tidy; printf '%s' "$command"; } | sha256sum | cut -c 1-64)
    if [ -f "$state.read" ] && [ "$(cat "$state.settings")" = "$settings" ] &&
        sha256sum --check --status "$state.read" 2>/dev/null; then
        return 0
    fi
    rm -f "$state.read"
    readFiles "$file" "$command" >"$state.new" || { printf '%s: cannot be preprocessed\n' "$file"; return 1; }
    if output=$(cd "$root" && clang-tidy-16 -p "$build" --quiet "$file" 2>"$state.errors"); then
        printf '%s' "$settings" >"$state.settings"
        mv "$state.new" "$state.read"
        printf 'clean: %s\n' "$file"
    else
        printf '%s\n' "$output"
        [ -n "$output" ] || cat "$state.errors"
        return 1
    fi
}
export -f tidyOne readFiles

# shellcheck disable=SC2016 # the inner shell expands it
entries | tr '\n' '\0' | xargs -0 --no-run-if-empty -n 1 -P "$jobs" bash -c 'set -euo pipefail; tidyOne "$1"' tidy
printf 'clang-tidy: all clean\n'
