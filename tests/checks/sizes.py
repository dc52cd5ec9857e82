#!/usr/bin/env python3
"""No file grows past what a person reads in one sitting."""
from tree import files, report, root

limits = {".cpp": 500, ".h": 200}
faults = []
for name in files(*limits):
    if not name.startswith(("app/", "ui/", "tests/")):
        continue
    ending = name[name.rindex("."):]
    lines = len((root / name).read_text(encoding="utf-8").splitlines())
    if lines > limits[ending]:
        faults.append(f"{name}: {lines} lines, at most {limits[ending]}")
report("sizes", faults)
