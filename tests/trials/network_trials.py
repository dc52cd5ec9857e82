#!/usr/bin/env python3
"""A share whose locks are not to be trusted, here a real FUSE mount: warned of, read-only unless insisted on (R10)."""
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

from trial import Skipped, cli, main, must_be_whole, observations, run, state

insist = "--write-on-network-drive"


@contextlib.contextmanager
def share(bench, filled=True):
    """A folder seen through bindfs, with a workbook in it: (path on the share, path behind it)."""
    if not shutil.which("bindfs"):
        raise Skipped("bindfs is not installed")
    if not os.path.exists("/dev/fuse"):
        raise Skipped("there is no /dev/fuse")
    behind = pathlib.Path(tempfile.mkdtemp(dir=bench.folder))
    place = pathlib.Path(tempfile.mkdtemp(dir=bench.folder))
    shutil.move(bench.fresh(filled), behind / "shared.pilotage")
    mounted = subprocess.run(["bindfs", str(behind), str(place)], capture_output=True, text=True)
    if mounted.returncode != 0:
        raise Skipped(f"this kernel forbids it: {mounted.stderr.strip()}")
    try:
        yield place / "shared.pilotage", behind / "shared.pilotage"
    finally:
        leave = ["umount", "-l", str(place)] if os.getuid() == 0 else ["fusermount", "-uz", str(place)]
        subprocess.run(leave, check=False)


def must_warn(path, bench):
    shown = run("info", path, "--format", "json")
    facts = json.loads(shown.stdout)
    if not facts["read_only"] or facts["read_only_reason"] != "network-place" or "network drive" not in shown.stderr:
        raise AssertionError(f"no warning: {shown.stdout} {shown.stderr}")
    refused = run("import", path, bench.table, "--as", "observations", "--on-duplicate", "replace")
    if refused.returncode != 3 or "network drive" not in refused.stderr:
        raise AssertionError(f"writes without being asked to: {refused.returncode} {refused.stderr}")


def read_only_by_itself(bench, _chance, _number):
    with share(bench) as (path, behind):
        before = state(behind.parent)
        must_warn(path, bench)
        must_be_whole(path)
        if state(behind.parent) != before:
            raise AssertionError("reading changed the file or its folder")


def written_when_insisted_on(bench, _chance, _number):
    with share(bench, filled=False) as (path, _behind):
        done = run("import", path, bench.table, "--as", "observations", insist)
        if done.returncode != 0:
            raise AssertionError(f"cannot be insisted on: {done.stderr}")
        must_be_whole(path)
        if observations(path) != bench.count:
            raise AssertionError("not all rows are there")
        if [name.name for name in path.parent.iterdir()] != [path.name]:
            raise AssertionError(f"litter: {list(path.parent.iterdir())}")


def through_a_link(bench, _chance, _number):
    with share(bench) as (path, _behind):
        link = pathlib.Path(tempfile.mkdtemp(dir=bench.folder)) / "link.pilotage"
        link.symlink_to(path)
        must_warn(link, bench)


def killed_there(bench, _chance, _number):
    with share(bench) as (path, behind):
        subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=unlink", "-P", f"{path}-journal",
                        "-e", "inject=unlink:signal=SIGKILL:when=1", cli, "undo", str(path), insist],
                       capture_output=True)
        if not pathlib.Path(f"{path}-journal").exists():
            raise AssertionError("no journal was left behind")
        before = behind.read_bytes()
        refused = run("info", path)
        if refused.returncode != 3 or "-journal" not in refused.stderr or behind.read_bytes() != before:
            raise AssertionError(f"not left alone: {refused.returncode} {refused.stderr}")
        if run("info", path, insist).returncode != 0:
            raise AssertionError("the cut-off step is not taken back when insisted on")
        must_be_whole(path)
        if observations(path) != bench.count:
            raise AssertionError("the cut-off step is visible")


def copied_to_this_computer(bench, _chance, _number):
    with share(bench) as (path, _behind):
        copy = bench.folder / "copied.pilotage"
        done = run("backup", path, "--out", copy)
        if done.returncode != 0:
            raise AssertionError(f"cannot be copied: {done.stderr}")
        if run("undo", copy).returncode != 0:
            raise AssertionError("the copy cannot be worked on")
        must_be_whole(copy)
        bench.drop(copy)


main("network", [("read-only by itself, with a warning", read_only_by_itself, 1),
                 ("written when insisted on", written_when_insisted_on, 1),
                 ("reached through a link", through_a_link, 1), ("killed while writing there", killed_there, 1),
                 ("copied from there", copied_to_this_computer, 1)])
