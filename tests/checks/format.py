#!/usr/bin/env python3
"""clang-format 14, the version of Debian 12, has nothing to change."""
import subprocess

from tree import files, report, root

names = [name for name in files(".h", ".cpp") if name.startswith(("app/", "ui/", "tests/"))]
found = subprocess.run(["clang-format", "--dry-run", "--Werror", *names], cwd=root, capture_output=True, text=True)
faults = sorted({line.split(":")[0] + ": run clang-format -i on it"
                 for line in found.stderr.splitlines() if "-Wclang-format-violations" in line})
report("format", faults)
