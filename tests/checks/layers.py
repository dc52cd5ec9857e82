#!/usr/bin/env python3
"""Who may include whom. Targets alone let a cross-layer #include through, so the includes are read."""
import re

from tree import files, report, root

allowed = {
    "app/domain": [],
    "app/methods": ["app/domain"],
    "app/messages": ["app/domain"],
    "app/exchange": ["app/domain"],
    "app/storage": ["app/domain"],
    "app/reports": ["app/domain", "app/methods", "app/messages"],
    "app/workbook": ["app/domain", "app/methods", "app/messages", "app/exchange", "app/storage", "app/reports"],
    "app/cli": ["app/domain", "app/methods", "app/messages", "app/exchange", "app/reports", "app/workbook",
                "ui/charts"],
    "ui/charts": ["app/domain", "app/reports"],
    "ui": ["app/domain", "app/methods", "app/messages", "app/exchange", "app/reports", "app/workbook"],
}
no_screen = ["app/domain", "app/methods", "app/messages", "app/exchange", "app/storage", "app/workbook"]
screen = re.compile(r"<Q(Widget|Application|GuiApplication|MainWindow|Dialog|Painter|Chart|Font|Color|Image|Pixmap|Icon|Palette|Screen)\b")
widget = re.compile(r"<Q(Widget|Application|MainWindow|Dialog|Chart|GraphicsScene)\b")
heavy = re.compile(r"<Qt(Widgets|Charts|Gui|Core|Test)>")
sql = re.compile(r"\b(SELECT\s.+\sFROM|INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM|PRAGMA)\b")


def room_of(name):
    if name.startswith("app/"):
        return "/".join(name.split("/")[:2])
    if name.startswith("ui/charts/"):
        return "ui/charts"
    return "ui" if name.startswith("ui/") else None


faults = []
for name in files(".h", ".cpp"):
    room = room_of(name)
    if room is None or room not in allowed:
        continue
    for number, line in enumerate((root / name).read_text(encoding="utf-8").splitlines(), 1):
        where = f"{name}:{number}:"
        include = re.match(r'\s*#include\s+(["<].+[">])', line)
        if include:
            target = room_of(include.group(1).strip('"<>'))
            if target and target != room and target not in allowed[room] and not (room == "ui" and target == "ui/charts"):
                faults.append(f"{where} {room} may not include {target}")
            if room in no_screen and screen.search(include.group(1)):
                faults.append(f"{where} a screen class below the screen: {include.group(1)}")
            if room == "app/reports" and widget.search(include.group(1)):
                faults.append(f"{where} a widget in documents: {include.group(1)}")
            if heavy.search(include.group(1)):
                faults.append(f"{where} {include.group(1)} costs seconds a file: include the classes")
            if room != "app/storage" and re.search(r"sqlite3\.h|SQLiteCpp", include.group(1)):
                faults.append(f"{where} SQLite outside storage")
        elif room != "app/storage" and sql.search(line) and not line.lstrip().startswith("//"):
            faults.append(f"{where} SQL outside storage")
report("layers", faults)
