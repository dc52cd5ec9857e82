#!/usr/bin/env python3
"""One hour of an office in a minute, on the real program by keys and mouse: read the index, import a faulty
table, mend a cell, store, see the index change, open the explanation down to the source, undo."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from driver import App, cells, wait_until, walk

program = os.environ["PILOTAGE_PROGRAM"]
command_line = os.environ["PILOTAGE_CLI"]
county, indicator, period = "330302", "pm25.mean", "2024"
checks = 0


def check(what, fact):
    global checks
    checks += 1
    print(f"{'ok' if fact else 'FAILED'}: {what}", flush=True)
    if not fact:
        raise AssertionError(what)


def score(book):
    out = subprocess.run([command_line, "evaluate", book, "--scheme", "county_example", "--period", period,
                          "--under", "330300", "--format", "csv"], check=True, capture_output=True, text=True).stdout
    head, *lines = [line.split(",") for line in out.strip().splitlines()]
    return next(float(line[head.index("score")]) for line in lines if line[head.index("code")] == county)


def table(app, name):
    return app.find("table", name)


def row_with(app, name, part):
    def look():
        rows = cells(table(app, name))
        return next((row for row in rows if any(part in cell for cell in row)), None)
    return wait_until(look, f"a row with {part!r} in {name!r}")


def shown_score(app):
    row = row_with(app, "Ranking", "Lucheng")
    numbers = [cell for cell in row if re.fullmatch(r"\d+\.\d", cell.strip())]
    return float(numbers[0])


def go(app, page):
    app.click(app.find("push button", page) if app.find_all("push button", page) else app.find(None, page))


def explanation_texts(app):
    tree = app.find("tree", "Where this number comes from")
    app.click(tree)
    app.key("ctrl+Home")
    for _ in range(6):  # opens level after level
        app.key("asterisk")
    return [node.get_name() for node in walk(tree)]


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pilotage-e2e-"))
    book, faulty = folder / "office.pilotage", folder / "county.csv"
    subprocess.run([command_line, "new", str(book), "--demo"], check=True, capture_output=True)
    faulty.write_text("subject,indicator,period,value\n"
                      f"{county},{indicator},{period},see annex\n"
                      f"330399,{indicator},{period},31\n", encoding="utf-8")
    before = score(book)
    env = {"PILOTAGE_LANG": "en", "PILOTAGE_NOW": "2025-11-01T09:00:00"}
    with App([program, str(book)], env) as app:
        try:
            go(app, "Synergy index")
            wait_until(lambda: abs(shown_score(app) - before) < 0.06 or None, "the score of the command line")
            check(f"the page shows the score of the command line, {before:.1f}", True)

            go(app, "Import")
            app.click(app.find("push button", "Choose tables"))
            app.find("dialog", None)
            app.type(str(faulty))
            app.key("Return")
            refused = app.find("check box", "Refused", timeout=20)
            row = row_with(app, "Rows", "see annex")
            check("text in a number cell is refused with its place", any("D2" in cell for cell in row))
            check("an unknown code is refused", row_with(app, "Rows", "330399") is not None)

            grid = table(app, "Rows")
            interface = grid.get_table_iface()
            position = next(index for index, line in enumerate(cells(grid)) if "see annex" in " ".join(line))
            column = next(index for index, cell in enumerate(cells(grid)[position]) if "see annex" in cell)
            app.click(interface.get_accessible_at(position, column))
            app.key("F2", "ctrl+a")
            app.type("5")
            app.key("Return")
            store = app.find("push button", "Store 1 row")
            check("the mended row can be stored", store is not None and refused is not None)
            app.click(store)
            app.wait_text("stored")
            after = score(book)
            check(f"the index changed: {before:.2f} to {after:.2f}", after > before)

            go(app, "Synergy index")
            wait_until(lambda: abs(shown_score(app) - after) < 0.06 or None, "the new score on the page")
            check("the page shows the new score", True)
            app.click(next(node for node in walk(table(app, "Ranking")) if "Lucheng" in (node.get_name() or "")))
            texts = explanation_texts(app)
            check("the explanation ends at the imported file", any("county.csv" in (text or "") for text in texts))

            app.key("ctrl+z")
            wait_until(lambda: abs(shown_score(app) - before) < 0.06 or None, "the old score after undo")
            check("undo brings the old score back", abs(score(book) - before) < 1e-9)
        except Exception:
            app.picture("first_hour_failed.png")
            print("on the screen:", *sorted(set(app.texts()))[:150], sep="\n  ", file=sys.stderr)
            raise
    shutil.rmtree(folder, ignore_errors=True)
    print(f"{checks} passed, 0 failed")


main()
