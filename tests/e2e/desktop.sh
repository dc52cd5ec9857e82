#!/usr/bin/env bash
# desktop.sh COMMAND...: runs it on a private X server with a window manager, a session bus with
# accessibility, and an empty home; passes its exit status on and leaves nothing behind.
set -uo pipefail

if [ "${PILOTAGE_DESKTOP:-}" != inside ]; then
    scratch=$(mktemp -d)
    Xvfb -displayfd 3 -screen 0 "${PILOTAGE_SCREEN:-1366x768}x24" -nolisten tcp 3>"$scratch/display" 2>"$scratch/xvfb.log" &
    server=$!
    trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$scratch"' EXIT
    for _ in $(seq 100); do
        [ -s "$scratch/display" ] && break
        sleep 0.1
    done
    [ -s "$scratch/display" ] || { cat "$scratch/xvfb.log" >&2; exit 125; }
    mkdir -p "$scratch/home" "$scratch/run"
    chmod 700 "$scratch/run"
    env -u WAYLAND_DISPLAY DISPLAY=":$(cat "$scratch/display")" HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" \
        XDG_CONFIG_HOME="$scratch/home/.config" XDG_DATA_HOME="$scratch/home/.local/share" \
        XDG_CACHE_HOME="$scratch/home/.cache" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb \
        NO_AT_BRIDGE=0 PILOTAGE_DESKTOP=inside LANG=C.UTF-8 dbus-run-session -- "$0" "$@"
    exit $?
fi

while sleep 0.1; do # a manager that ends begins again: without one nothing gets the keyboard any more
    openbox >/dev/null 2>&1
done &
manager=$!
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
launcher=$!
trap 'kill $manager $launcher 2>/dev/null' EXIT
for _ in $(seq 100); do # windows that come before their manager never get the keyboard from it
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q window && break
    sleep 0.1
done
"$@"
