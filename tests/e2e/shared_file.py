#!/usr/bin/env python3
"""One file in two windows, and a file that others move, delete and replace while it is open (R9, R12)."""
import getpass
import hashlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from driver import App, wait_until

program = os.environ["PILOTAGE_PROGRAM"]
command_line = os.environ["PILOTAGE_CLI"]
env = {"PILOTAGE_LANG": "en", "USER": getpass.getuser()}
noticed_within = 5.0  # seconds
checks = 0


def check(what, fact):
    global checks
    checks += 1
    print(f"{'ok' if fact else 'FAILED'}: {what}", flush=True)
    if not fact:
        raise AssertionError(what)


def cli(*arguments):
    return subprocess.run([command_line, *map(str, arguments)], capture_output=True, text=True, env={**os.environ, **env})


def change_sets(path):
    return json.loads(cli("info", path, "--format", "json").stdout)["change_sets"]


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def save_through_dialog(app, button, path):
    app.click(app.find("push button", button))
    app.find("file chooser" if app.find_all("file chooser") else "dialog", None)
    app.key("ctrl+a")
    app.type(str(path))
    app.key("Return")
    wait_until(path.is_file, f"{path}", 30)
    wait_until(lambda: not app.find_all("push button", button), f"the bar with {button!r} to go", 30)


def quit_by_keys(app):
    app.key("ctrl+q")
    wait_until(lambda: app.process.poll() is not None, "the window to close")


def two_windows(folder, book):
    with App([program, str(book)], env) as first:
        first.wait_text("writable")
        with App([program, str(book)], env) as second:
            said = second.wait_text("has had this workbook open")
            check("the second window says who has the file and where",
                  getpass.getuser() in said and socket.gethostname() in said)
            second.wait_text("read-only")
            check("the first stays as it was", any("writable" in text for text in first.texts()))
            copy = folder / "second.pilotage"
            steps = change_sets(book)
            save_through_dialog(second, "Open a copy", copy)
            second.wait_text("writable")
            second.key("ctrl+z")
            wait_until(lambda: change_sets(copy) == steps + 1, "undo in the copy")
            check("the copy is worked on, the original is not touched", change_sets(book) == steps)
            quit_by_keys(second)
        quit_by_keys(first)
    check("nothing is left beside the files", not list(folder.glob(".~*")))


def renamed(path, aside, _other):
    path.rename(path.with_name("renamed.pilotage"))
    return path.with_name("renamed.pilotage")


def moved(path, aside, _other):
    shutil.move(path, aside / path.name)
    return aside / path.name


def deleted(path, _aside, _other):
    path.unlink()


def replaced_by_a_workbook(path, _aside, other):
    shutil.copyfile(other, path.with_name("coming"))
    path.with_name("coming").rename(path)
    return path


def replaced_by_a_text(path, _aside, _other):
    path.with_name("coming").write_text("subject,value\n1,2\n", encoding="utf-8")
    path.with_name("coming").rename(path)
    return path


def deleted_and_made_anew(path, _aside, _other):
    path.unlink()
    path.write_bytes(b"another program's file\n")
    return path


def replaced_by_an_older_copy(path, aside, _other):
    shutil.copyfile(path, aside / "older")
    (aside / "older").rename(path)
    return path


def replaced_by_a_folder(path, _aside, _other):
    path.unlink()
    path.mkdir()


def folder_renamed(path, _aside, _other):
    path.parent.rename(path.parent.with_name(path.parent.name + "-renamed"))
    return path.parent.with_name(path.parent.name + "-renamed") / path.name


def folder_deleted(path, _aside, _other):
    shutil.rmtree(path.parent)


cases = [renamed, moved, deleted, replaced_by_a_workbook, replaced_by_a_text, deleted_and_made_anew,
         replaced_by_an_older_copy, replaced_by_a_folder, folder_renamed, folder_deleted]


def lost_and_saved(folder, book, other):
    """One window goes through all cases, each time saved elsewhere and going on there."""
    aside = folder / "aside"
    aside.mkdir()
    place = folder / "case-0"
    place.mkdir()
    path = place / "office.pilotage"
    shutil.copyfile(book, path)
    with App([program, str(path)], env) as app:
        app.wait_text("writable")
        for number, case in enumerate(cases, 1):
            steps = change_sets(path)
            left = case(path, aside, other)
            began = time.monotonic()
            app.find("push button", "Save as", timeout=noticed_within)
            waited = time.monotonic() - began
            check(f"{case.__name__}: noticed after {waited:.1f} s", waited <= noticed_within)
            before = digest(left) if left else None
            app.key("ctrl+z")  # nothing may happen
            target = folder / f"case-{number}" / "office.pilotage"
            target.parent.mkdir()
            if case is deleted:  # back under its own name
                target = path
            save_through_dialog(app, "Save as", target)
            check(f"{case.__name__}: what was left is as it was", not left or digest(left) == before)
            check(f"{case.__name__}: all of it is in the new file",
                  change_sets(target) == steps and cli("check", target).returncode == 0)
            app.wait_text("writable")
            app.key("ctrl+z" if number % 2 else "ctrl+y")
            wait_until(lambda: change_sets(target) == steps + 1, f"{case.__name__}: a step in the new file")
            path = target
        with open(path, "r+b") as file:  # in place: nothing can be saved, and that is said
            file.write(other.read_bytes())
        app.wait_text("wrote over the file", timeout=noticed_within)
        there = digest(path)
        app.click(app.find("push button", "Close this workbook"))
        app.wait_text("No workbook open")
        check("written over in place: said, left alone, closed", digest(path) == there)


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pilotage-e2e-"))
    book, other, table = folder / "office.pilotage", folder / "other.pilotage", folder / "table.csv"
    table.write_text("subject,indicator,period,value\n330302,co2.total,2019,5\n", encoding="utf-8")
    for path in (book, other):
        assert cli("new", path).returncode == 0
    done = cli("import", book, table, "--as", "observations")
    assert done.returncode == 0, done.stderr
    try:
        two_windows(folder, book)
        lost_and_saved(folder, book, other)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{checks} passed, 0 failed")


try:
    main()
except AssertionError as fault:
    print(f"shared_file: {fault}", file=sys.stderr)
    sys.exit(1)
