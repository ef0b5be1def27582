#!/bin/bash
# The kiosk's main job without a display, on the programs of a preset: it ends well, every step left its picture, and
# village and county show the same figures. Usage: walkthrough.sh ROOT PRESET FOLDER
set -euo pipefail
cd "$1"
folder=$3

# As on a machine without a screen, whatever this one has.
env -u DISPLAY -u WAYLAND_DISPLAY packaging/dev walkthrough "$2" "$folder"

pictures=(home pin staff balance award award-done redeem redeem-done day-totals day-closed hand-over hand-over-done)
for picture in "${pictures[@]}"; do
    found=("$folder"/[0-9][0-9]-"$picture".png)
    [ -s "${found[0]}" ] || { printf 'no picture of the step "%s"\n' "$picture" >&2; exit 1; }
    [ "$(head -c 4 "${found[0]}" | tail -c 3)" = PNG ] || { printf '%s is no picture\n' "${found[0]}" >&2; exit 1; }
done

# Written by the shop and by the hub; compared again here, so that a comparison that never ran is seen.
jq -e --slurpfile county "$folder/county-totals.json" '
    . as $village | ($county[0].units | map(select(.level == "county")) | first) as $sum
    | (keys | length) >= 7 and all(keys[]; $village[.] == $sum[.]) and .redemptions > 0 and .points_awarded > 0
' "$folder/village-totals.json" >/dev/null || { printf 'village and county do not agree\n' >&2; exit 1; }
