#!/usr/bin/env python3
"""A killed process loses nothing that was acknowledged and leaves nothing half done (R1, R2)."""
import signal
import subprocess
import time

from trial import cli, info, main, must_be_whole, observations, run, soak


def operations(bench, path):
    return {
        "import": ["import", path, bench.table, "--as", "observations"],
        "undo": ["undo", path],
        "save": ["evaluate", path, "--scheme", "county_example", "--period", "2023", "--save"],
        "backup": ["backup", path, "--out", str(path) + ".copy"],
    }


def started(bench, name):
    path = bench.fresh(filled=name in ("undo", "save", "backup"))
    before = info(path)
    return path, before, operations(bench, path)[name]


def judge(bench, path, name, before, acknowledged):
    must_be_whole(path)
    after = info(path)
    grown = after["change_sets"] - before["change_sets"]
    if grown not in (0, 1):
        raise AssertionError(f"{grown} change sets appeared")
    if acknowledged and name != "backup" and grown != 1:
        raise AssertionError("an acknowledged change is lost")
    count = observations(path)
    if count not in (0, bench.count):
        raise AssertionError(f"half a use case is visible: {count} of {bench.count} rows")
    bench.drop(path)


def at_random_time(name):
    def trial(bench, chance, _number):
        path, before, command = started(bench, name)
        process = subprocess.Popen([cli, *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, 0.25))
        process.send_signal(signal.SIGKILL)
        judge(bench, path, name, before, acknowledged=process.wait() == 0)
    return trial


def at_system_call(name, step):
    calls = "pwrite64,fdatasync,fsync,ftruncate,unlink,rename"

    def trial(bench, _chance, number):
        path, before, command = started(bench, name)
        result = run(*command, prefix=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={calls}",
                                       "-e", f"inject={calls}:signal=SIGKILL:when={1 + number * step}"])
        judge(bench, path, name, before, acknowledged=result.returncode == 0)
    return trial


main("kill", [("killed while importing", at_random_time("import"), 500 if soak else 50),
              ("killed while undoing", at_random_time("undo"), 300 if soak else 25),
              ("killed while backing up", at_random_time("backup"), 200 if soak else 25),
              ("killed at a call of import", at_system_call("import", 1 if soak else 7), 120 if soak else 20),
              ("killed at a call of undo", at_system_call("undo", 1 if soak else 7), 120 if soak else 20),
              ("killed at a call of save", at_system_call("save", 1 if soak else 7), 40 if soak else 8)])
