#!/usr/bin/env bash
# All checks that need no build; each also is a CTest test.
set -uo pipefail
cd "$(dirname "$0")" || exit 1
failed=0
for check in layers sizes format translations words desktop; do
    python3 "$check.py" || failed=1
done
shellcheck ../../dev ../../.ci/run ./*.sh || failed=1
exit $failed
