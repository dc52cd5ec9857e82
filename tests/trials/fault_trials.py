#!/usr/bin/env python3
"""Full disk and failing disk: a clear message, the file as it was, work goes on afterwards (R5, R6)."""
from trial import main, must_be_whole, observations, run, soak


def failing(call, error, persistent):
    def trial(bench, _chance, number):
        path = bench.fresh()
        when = f"{1 + number * 2}{'+' if persistent else ''}"
        result = run("import", path, bench.table, "--as", "observations",
                     prefix=["strace", "-f", "-qq", "-o", "/dev/null", "-P", str(path), "-P", f"{path}-journal",
                             "-P", str(bench.folder), "-e", f"trace={call}",
                             "-e", f"inject={call}:error={error}:when={when}"])
        if result.returncode not in (0, 3):
            raise AssertionError(f"exit {result.returncode}: {result.stderr[-300:]}")
        if result.returncode == 3 and not result.stderr.strip():
            raise AssertionError("no message")
        must_be_whole(path)
        count = observations(path)
        # The last sync of a commit is that of the folder: when it fails, nothing is acknowledged, yet the
        # change may stand, whole.
        allowed = {0: [bench.count], 3: [0, bench.count] if "sync" in call else [0]}[result.returncode]
        if count not in allowed:
            raise AssertionError(f"exit {result.returncode} but {count} rows")
        again = run("import", path, bench.table, "--as", "observations", "--on-duplicate", "replace")
        if again.returncode != 0:
            raise AssertionError(f"does not work after the fault: {again.stderr[-300:]}")
        bench.drop(path)
    return trial


many = 60 if soak else 12
main("fault", [("no space, once", failing("pwrite64", "ENOSPC", False), many),
               ("no space from then on", failing("pwrite64", "ENOSPC", True), many),
               ("write error, once", failing("pwrite64", "EIO", False), many),
               ("sync error from then on", failing("fdatasync,fsync", "EIO", True), 10 if soak else 4),
               ("read error from then on", failing("pread64", "EIO", True), many)])
