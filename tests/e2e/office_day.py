#!/usr/bin/env python3
"""A day of an office on the real program, by keys: three messy tables are imported and their faults found,
a block is pasted, a figure changed and an older step taken back, the program started again and undone, and
the report of the year is read back."""
import csv
import dataclasses
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl

from driver import App, Atspi, cells, has_state, put_on_clipboard, wait_until
import office_files
import office_report

program = os.environ["PILOTAGE_PROGRAM"]
command_line = os.environ["PILOTAGE_CLI"]
env = {"PILOTAGE_LANG": "en", "PILOTAGE_NOW": "2025-11-01T09:00:00"}
checks = 0


def check(what, fact):
    global checks
    checks += 1
    print(f"{'ok' if fact else 'FAILED'}: {what}", flush=True)
    if not fact:
        raise AssertionError(what)


def cli(*arguments, lang="en"):
    done = subprocess.run([command_line, *map(str, arguments)], capture_output=True, text=True,
                          env={**os.environ, **env, "PILOTAGE_LANG": lang})
    assert done.returncode == 0, f"{arguments}: {done.stderr}"
    return done.stdout


def figures(book):
    """(subject, indicator, period) -> (value, state, qualifier), as the workbook has them now."""
    path = book.with_suffix(".csv")
    cli("export", book, "observations", "--out", path)
    with open(path, encoding="utf-8-sig") as table:
        return {(row["subject"], row["indicator"], row["period"]):
                (float(row["value"]) if row["value"] else None, row["state"], row["qualifier"])
                for row in csv.DictReader(table)}


def codes_by_name(book):
    """What the page may call a district or an indicator, in either language -> its code."""
    found = {}
    for kind in ("districts", "indicators"):
        path = book.with_name(f"{kind}.csv")
        cli("export", book, kind, "--out", path)
        with open(path, encoding="utf-8-sig") as table:
            for row in csv.DictReader(table):
                for column in ("name", "name_zh", "name_en"):
                    found.setdefault(row.get(column), row["code"])
    return found


def rows_of(app, name):
    """The lines of a table as a person reads them, by the names over the columns."""
    table = app.find("table", name)
    interface = table.get_table_iface()
    heads = [interface.get_column_description(column) for column in range(interface.get_n_columns())]
    return [dict(zip(heads, row)) for row in cells(table)]


def paste(app, text):
    put_on_clipboard(text)
    app.key("ctrl+v")


def answer_dialog(app, title, text):
    """A file dialog by keys: the name is pasted, Return."""
    app.find("dialog", title)
    app.key("ctrl+a")
    paste(app, text)
    app.key("Return")
    wait_until(lambda: not app.find_all("dialog", title), f"the dialog {title!r} to close")


class ImportPage:
    verdicts = ("New", "Changed", "Same", "Refused")

    def __init__(self, app, sent):
        self.app, self.sent = app, sent

    def open(self, paths):
        self.app.key("ctrl+i")
        answer_dialog(self.app, "Choose tables", " ".join(f'"{path}"' for path in paths))
        wait_until(lambda: self.files_read() == len(paths), "all files in the list", 60)

    def files_read(self):
        states = [row["State"] for row in rows_of(self.app, "Files")]
        return 0 if "waiting" in states else len(states)

    def choose(self, number):
        """Brings the file to the front; the title of its preview says when it is there."""
        self.app.tab_to("table", "Files")
        self.app.moves(*["Up"] * len(self.sent), *["Down"] * number)
        self.app.wait_text(self.sent[number].name)

    def rows(self, verdict):
        chip = self.app.press("check box", verdict)
        wait_until(lambda: has_state(chip, Atspi.StateType.CHECKED), f"the rows that are {verdict}")
        return rows_of(self.app, "Rows")

    def read(self):
        """What the page says of the file: verdict -> rows."""
        return {verdict: self.rows(verdict) for verdict in self.verdicts}

    def mend(self, cell, column, *keys):
        """Goes to the row of a cell and to a column of it by arrows, and types there."""
        rows = self.rows("Refused")
        at = next(row for row, line in enumerate(rows) if place(line) == cell)
        self.app.tab_to("table", "Rows")
        self.app.moves("ctrl+Home", *["Down"] * at, *["Right"] * list(rows[0]).index(column), "F2", *keys)
        wait_until(lambda: cell not in [place(line) for line in rows_of(self.app, "Rows")], f"{cell} to be mended")

    def accept_texts(self, count):
        self.app.press("check box", "Look")
        self.app.tab_to("tree", "Doubtful texts")
        self.app.moves("Home", *["space", "Down"] * (count - 1), "space")
        self.app.press("push button", f"Accept {count}", key="shift+Tab")
        self.app.wait_text(f"{count} accepted")

    def return_with_comments(self, target):
        self.app.press("push button", "Return with comments")
        answer_dialog(self.app, "Return with comments", str(target))
        wait_until(target.is_file, f"{target}")

    def return_stored(self, number, target):
        """After storing: which of the files goes back is chosen in a menu."""
        self.app.press("push button", "Return with comments")
        self.app.moves(*["Down"] * (number + 1), "Return")
        answer_dialog(self.app, "Return with comments", str(target))
        wait_until(target.is_file, f"{target}")

    def store(self):
        self.app.press("push button", "Store ")
        return self.app.wait_text("stored as one step", 60)


def place(row):
    return row["Place in file"].split()[-1]


def value_of(text):
    number = text.split(" ")[0]
    return float(number) if number.lstrip("-")[:1].isdigit() else None


def check_faults(sent, read):
    refused = {place(row): row["Finding"] for row in read["Refused"]}
    for cell, reason in sent.refused.items():
        check(f"{sent.name} {cell}: {refused.get(cell, 'not found')}", reason in refused.get(cell, ""))
    check(f"nothing else is refused {sorted(set(refused) - set(sent.refused))}", set(refused) == set(sent.refused))
    first = {place(row): row["Finding"] for verdict in ("New", "Changed")
             for row in read[verdict][:len(sent.doubtful)]}
    for cell, doubt in sent.doubtful.items():
        check(f"{sent.name} {cell} stands first: {first.get(cell, 'not found')}", doubt in first.get(cell, ""))


def import_column(rows):
    return next(name for name in rows[0] if name.lower().endswith("to import"))


def check_good(sent, read, codes):
    staged = {(codes.get(row["Subject"]), codes.get(row["Indicator"].split("  ")[0]), row["Period"]): row
              for verdict in ("New", "Changed", "Same") for row in read[verdict]}
    column = import_column(read["Changed"] or read["New"])
    wrong = {}
    for key, value in sent.good.items():
        row = staged.pop(key, {column: "not staged"})
        if value_of(row[column]) != value:
            wrong[key] = row
    check(f"{sent.name}: {len(sent.good)} good figures are staged as they are meant {wrong}", not wrong)
    for key in sent.states:
        staged.pop(key, None)
    check(f"{sent.name}: and nothing else {staged}", not staged)


def check_comments(sent, path):
    """Another program finds the comments at the cells that were refused, and the cells as they were sent."""
    book, original = openpyxl.load_workbook(path), openpyxl.load_workbook(path.with_name(sent.name))
    check(f"{path.name} has the sheets of the sender", book.sheetnames == original.sheetnames)
    found = {cell.coordinate: cell.comment.text for line in book[sent.sheet] for cell in line if cell.comment}
    for cell, reason in sent.refused.items():
        check(f"{path.name}: the comment at {cell}", reason in found.get(cell, ""))
    check(f"{path.name}: no other comments", set(found) == set(sent.refused))
    check(f"{path.name}: the cells are as they were sent",
          all(cell.value == original[name][cell.coordinate].value
              for name in book.sheetnames for line in book[name] for cell in line))


def import_tables(app, folder, book, sent):
    page = ImportPage(app, sent)
    before = figures(book)
    codes = codes_by_name(book)
    page.open([folder / each.name for each in sent])
    for number, each in enumerate(sent):
        page.choose(number)
        if len(openpyxl.load_workbook(folder / each.name, read_only=True).sheetnames) > 1 and number == 2:
            app.press("push button", each.sheet)
            wait_until(lambda: "choose a sheet" not in [row["State"] for row in rows_of(app, "Files")], "the sheet")
        if each.mended:
            page.accept_texts(len(each.mended))
        read = page.read()
        check_faults(each, read)
        check_good(each, read, codes)
        target = folder / f"退回{number + 1}.xlsx"
        page.return_with_comments(target)
        check_comments(each, target)
    page.choose(1)
    page.mend("E14", "Mend", "Return")
    page.choose(0)
    page.mend("G10", import_column(page.rows("Refused")), "ctrl+a", "3", "period", "2", "Return")
    check("two refused cells were mended in place", True)
    check(f"stored: {page.store()}", True)
    left = {cell: reason for cell, reason in sent[0].refused.items() if cell != "G10"}
    page.return_stored(0, folder / "入库后退回.xlsx")
    check_comments(dataclasses.replace(sent[0], refused=left), folder / "入库后退回.xlsx")
    now = figures(book)
    good = {key: value for each in sent for key, value in each.good.items()}
    good.update({("330327", office_files.power, "2024-03"): 5.5, ("330305", office_files.coal, "2024"): 3.2})
    wrong = {key: now.get(key) for key, value in good.items() if key not in now or now[key][0] != value}
    check(f"{len(good)} good figures are in the workbook {wrong}", not wrong)
    states = {key: state for each in sent for key, state in each.states.items()}
    wrong = {key: now.get(key) for key, state in states.items() if state not in now.get(key, ())}
    check(f"states and qualifiers too {wrong}", not wrong)
    other = {key for key in now if key not in good and key not in states and now[key] != before.get(key)}
    check(f"and nothing else changed {sorted(other)}", not other and set(before) <= set(now))


def history_labels(book):
    out = cli("history", book, "--format", "csv", "--limit", "8")
    return list(csv.DictReader(out.splitlines()))


class Grid:
    """The entry grid of one indicator, worked on by arrows."""
    years = ("2019", "2020", "2021", "2022", "2023", "2024")

    def __init__(self, app, code, name):
        self.app = app
        app.key("ctrl+3")
        app.tab_to("table", "Figures", most=0)  # a page chosen by a key has the keyboard
        app.key("ctrl+Home")
        app.tab_to("combo box", "lower is better", key="shift+Tab", most=12)
        app.key("F4")  # its list is no part of the accessible tree (Qt 6.4), but has the keyboard
        app.type(code)
        app.key("Return")
        app.find("combo box", name)
        app.key("ctrl+3")

    def go(self, row, year):
        self.app.tab_to("table", "Figures", most=0)
        self.app.moves("ctrl+Home", *["Down"] * row, *["Right"] * self.years.index(year))

    def type(self, row, year, text):
        self.go(row, year)
        self.app.type(text)
        self.app.key("Return")


def paste_block(app, book):
    """Two columns of five: last year's figures as they are, this year's new ones with two bad cells."""
    counties = office_files.counties[:5]
    before = figures(book)
    code = office_files.good_days
    now = ["95.6", "待核", "94.1", "130", "93.0"]
    block = "\n".join(f"{before[county, code, '2023'][0]}\t{text}" for county, text in zip(counties, now))
    grid = Grid(app, code, "Share of good-air days")
    grid.go(0, "2023")
    paste(app, block + "\n")
    app.tab_to("table", "Refused cells", most=0)
    refused = {(row["Row"], row["Value"]): row["Reason"] for row in rows_of(app, "Refused cells")}
    check(f"two cells of the block are refused with their reason {refused}",
          set(refused) == {("Longwan", "待核"), ("Dongtou", "130")} and "is not a number" in refused["Longwan", "待核"]
          and "cannot be" in refused["Dongtou", "130"])
    app.moves("ctrl+Home", "Right", "Right", "F2", "ctrl+a")
    app.type("94.4")
    app.key("Return")
    wait_until(lambda: len([row for row in rows_of(app, "Refused cells") if row["Reason"] == "will be written"]) == 1,
               "the mended cell")
    app.press("push button", "Write the accepted")
    wait_until(lambda: not app.find_all("table", "Refused cells"), "the block to be written")
    after = figures(book)
    expected = dict(zip(counties, (95.6, 94.4, 94.1, before[counties[3], code, "2024"][0], 93.0)))
    check("the good cells and the mended one are stored, the bad one is not",
          {county: after[county, code, "2024"][0] for county in counties} == expected)
    check("it is one step of its own", "Paste" in history_labels(book)[0]["label"])
    return grid


def edit_and_take_back(app, book, grid):
    """Two edits; the older one is taken back from the history page."""
    code = office_files.good_days
    lucheng, longwan = ("330302", code, "2024"), ("330303", code, "2024")
    grid.type(0, "2024", "96.1")
    wait_until(lambda: figures(book)[lucheng][0] == 96.1, "the first edit")
    grid.type(1, "2024", "91.5")
    wait_until(lambda: figures(book)[longwan][0] == 91.5, "the second edit")
    grid.go(0, "2024")
    check("the panel shows the history of the figure", app.wait_text("95.6 → 96.1"))
    app.key("ctrl+8")
    app.tab_to("table", "Steps", most=0)
    wait_until(lambda: len(rows_of(app, "Steps")) > 2, "the steps")
    app.key("ctrl+Home", "Down")
    wait_until(lambda: any("Lucheng" in row["Row"] for row in rows_of(app, "What it changed")), "the older edit")
    changed = [row for row in rows_of(app, "What it changed") if "96.1" in row["After"]]
    check(f"the older step is explained {changed}", changed and "95.6" in changed[0]["Before"])
    app.key("Return")
    app.tab_to("text", "Reason for taking back", most=0)
    app.key("ctrl+a")
    app.type("wrong station")
    app.key("Return")
    wait_until(lambda: figures(book)[lucheng][0] == 95.6, "the older step to be taken back")
    check("the newer edit stays", figures(book)[longwan][0] == 91.5)
    newest = wait_until(lambda: next((row for row in rows_of(app, "Steps")[:1] if row["Kind"] == "taken back"), None),
                        "the step in the list")
    check(f"taking back is a step with its reason {newest}", newest["Reason"] == "wrong station")
    return lucheng, longwan


def quit_by_keys(app):
    app.key("ctrl+q")
    wait_until(lambda: app.process.poll() is not None, "the window to close")
    check("the program ends well", app.process.returncode == 0)


def undo_after_restart(app, book, lucheng, longwan, good):
    app.key("ctrl+z")
    wait_until(lambda: figures(book)[lucheng][0] == 96.1, "undo of taking back")
    app.key("ctrl+z")
    wait_until(lambda: figures(book)[longwan][0] == 94.4, "undo of the newer edit")
    app.key("ctrl+y")
    wait_until(lambda: figures(book)[longwan][0] == 91.5, "redo")
    check("undo and redo go on after the program was started again", True)
    now = figures(book)
    check("and what was imported is still there", all(now[key][0] == value for key, value in good.items()))


def export_report(app, out):
    """The report of the year in all its formats, from its page."""
    out.mkdir()
    app.key("ctrl+7")
    wait_until(lambda: has_state(app.find("push button", "Export PDF"), Atspi.StateType.SENSITIVE), "the report", 60)
    for number, name in enumerate(("PDF", "XLSX", "HTML")):
        if number > 0:
            app.tab_to("check box", ("PDF", "XLSX")[number - 1])
            app.key("Right")
        target = out / f"report.{name.lower()}"
        app.press("push button", f"Export {name}")
        answer_dialog(app, "Export report", str(target))
        wait_until(target.is_file, f"{target}", 60)


def check_reports(folder, book, exported):
    """What the page wrote in English, and the same report in Chinese from the command line."""
    def read(name, files, lang, words):
        pages = folder / name
        pages.mkdir()
        office_report.check_report(check, list(files.iterdir()), pages,
                                   office_report.scores_of(command_line, book, "2024", "330300", lang), words)

    read("pages", exported, "en", ["Pollution and carbon reduction pilots of Wenzhou", "Annual report 2024", "tCO₂"])
    out = folder / "report"
    cli("report", book, "annual", "--period", "2024", "--subject", "330300", "--out", out,
        "--formats", "pdf,xlsx,html", lang="zh_CN")
    read("页", out, "zh_CN",
         ["温州市减污降碳协同试点工作报告", "全年应报数据", "目标完成进度", "万吨CO₂", "二氧化碳排放总量"])


def at_work(book, work):
    """The program on the workbook while `work` lasts; what was to be seen when it failed is told."""
    with App([program, str(book)], env) as app:
        try:
            app.wait_text("writable", 30)
            app.wait_active()
            work(app)
            quit_by_keys(app)
        except Exception:
            app.picture("office_day_failed.png")
            if app.process.poll() is None:
                print("on the screen:", *sorted(set(app.texts()))[:150], sep="\n  ", file=sys.stderr)
            raise


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pilotage-e2e-"))
    book = folder / "office.pilotage"
    cli("new", book, "--demo")
    known = {key: value for key, (value, state, _) in figures(book).items() if state == "present"}
    sent = [make(folder, known) for make in office_files.makers]
    edited = []

    def before_noon(app):
        import_tables(app, folder, book, sent)
        edited.extend(edit_and_take_back(app, book, paste_block(app, book)))

    at_work(book, before_noon)
    good = {key: value for each in sent for key, value in each.good.items() if key[1] != office_files.good_days}

    def after_noon(app):
        undo_after_restart(app, book, *edited, good)
        export_report(app, folder / "exported")

    at_work(book, after_noon)
    check_reports(folder, book, folder / "exported")
    shutil.rmtree(folder, ignore_errors=True)
    print(f"{checks} passed, 0 failed")


if __name__ == "__main__":
    main()
