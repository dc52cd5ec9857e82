#!/usr/bin/env bash
# The packages as a user gets them: packages.sh FOLDER. The .deb passes lintian and holds what a desktop needs;
# the TGZ runs from a folder of its own.
set -euo pipefail
folder=$1
deb=$(find "$folder" -name "*.deb" | sort | tail -1)
archive=$(find "$folder" -name "*.tar.gz" | sort | tail -1)

# initial-upload-closes-no-bugs: not an upload to the distribution.
lintian --fail-on error --suppress-tags initial-upload-closes-no-bugs "$deb"
contents=$(dpkg-deb -c "$deb")
for file in bin/pilotage bin/pilotage-cli share/applications/io.github.pilotage.Pilotage.desktop \
    share/metainfo/io.github.pilotage.Pilotage.metainfo.xml share/mime/packages/io.github.pilotage.Pilotage.xml \
    share/icons/hicolor/scalable/apps/io.github.pilotage.Pilotage.svg \
    share/icons/hicolor/16x16/apps/io.github.pilotage.Pilotage.png share/man/man1/pilotage.1.gz \
    share/man/man1/pilotage-cli.1.gz share/doc/pilotage/copyright; do
    grep -q " ./usr/$file$" <<<"$contents" || { echo "missing in $deb: $file"; exit 1; }
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tar -xzf "$archive" -C "$scratch"
program=$(find "$scratch" -name pilotage-cli -path '*/bin/*')
export HOME="$scratch" XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config"
"$program" --version
"$program" new "$scratch/demo.pilotage" --demo >/dev/null
"$program" check "$scratch/demo.pilotage" >/dev/null
echo "packages: ok ($(basename "$deb"), $(basename "$archive"))"
