"""What a finished report must say: read back from the PDF, the pages and the spreadsheet by other programs."""
import csv
import io
import re
import subprocess
import unicodedata

import openpyxl

# Characters that look right and cannot be searched for: compatibility ideographs, radicals, private use.
lookalikes = [(0x2E80, 0x2FDF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0x2F800, 0x2FA1F), (0xE000, 0xF8FF),
              (0xF0000, 0x10FFFF), (0xFFFD, 0xFFFD)]


def scores_of(command_line, book, period, under, lang):
    """County name -> score, as the command line evaluates the workbook now; counties without a score are left out."""
    out = subprocess.run([command_line, "evaluate", str(book), "--scheme", "county_example", "--period", period,
                          "--under", under, "--format", "csv"], check=True, capture_output=True, text=True,
                         env={"PILOTAGE_LANG": lang, "PATH": "/usr/bin:/bin"}).stdout
    return {row["name"]: float(row["score"]) for row in csv.DictReader(io.StringIO(out)) if row["score"]}


def pdf_text(path):
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True).stdout.decode()


def odd_characters(text):
    return sorted({f"U+{ord(c):04X} {unicodedata.name(c, '?')}" for c in text
                   if any(first <= ord(c) <= last for first, last in lookalikes)})


def page_ink(path, folder):
    """Share of dark pixels of each page between its head and its number, in percent."""
    subprocess.run(["pdftoppm", "-gray", "-r", "40", str(path), str(folder / "page")], check=True)
    shares = []
    for page in sorted(folder.glob("page-*.pgm")):
        kind, size, depth, pixels = page.read_bytes().split(b"\n", 3)
        assert kind == b"P5" and depth == b"255", (kind, depth)
        width, height = map(int, size.split())
        body = pixels[width * (height // 10):width * (height * 8 // 9)]
        shares.append(100 * sum(1 for pixel in body if pixel < 160) / len(body))
    return shares


def numbers_beside(text, name):
    """Lists of numbers of the lines of a table that begin with (a rank and) this name."""
    found = []
    for line in text.splitlines():
        row = re.match(rf"\s*(?:\d+\s+)?{re.escape(name)}\s+(.+)", line.replace("△", ""))  # △: preliminary
        if row:
            found.append([float(word.replace("−", "-")) for word in row[1].split()
                          if re.fullmatch(r"[+−-]?\d+(\.\d+)?", word)])
    return found


def typed_numbers(path):
    """Text of a cell -> lists of the numbers in its row, over all sheets; only cells typed as numbers."""
    found = {}
    for sheet in openpyxl.load_workbook(path, data_only=False):
        for row in sheet.iter_rows(values_only=True):
            numbers = [cell for cell in row if isinstance(cell, (int, float)) and not isinstance(cell, bool)]
            for cell in row:
                if isinstance(cell, str):
                    found.setdefault(cell, []).append(numbers)
    return found


def holds(lists, score, tolerance=0.0500001):
    return any(abs(number - score) <= tolerance for numbers in lists for number in numbers)


def check_report(check, files, folder, scores, words):
    """`files` are those of one report; `scores` what they must say; `words` must be found as typed."""
    pdf = next(file for file in files if file.suffix == ".pdf")
    sheet = next(file for file in files if file.suffix == ".xlsx")
    page = next(file for file in files if file.suffix == ".html")
    text = pdf_text(pdf)
    bare = re.sub(r"\s+", "", text)
    for word in words:
        check(f"the PDF says {word}", re.sub(r"\s+", "", word) in bare)
    odd = odd_characters(text)
    check(f"the PDF has no look-alike characters {odd[:5]}", not odd)
    # The score stands right behind the name in the table of ranks.
    wrong = {name: score for name, score in scores.items()
             if not holds([numbers[:1] for numbers in numbers_beside(text, name)], score)}
    check(f"{len(scores)} scores in the PDF are those of the command line {wrong}", scores and not wrong)
    ink = page_ink(pdf, folder)
    check("no page is empty: " + ", ".join(f"{share:.2f} %" for share in ink), ink and min(ink) > 0.05)
    cells = typed_numbers(sheet)
    wrong = {name: score for name, score in scores.items() if not holds(cells.get(name, []), score)}
    check(f"the spreadsheet has them as numbers {wrong}", not wrong)
    html = page.read_text(encoding="utf-8")
    missing = [name for name, score in scores.items()
               if not re.search(f">{re.escape(name)}</t[dh]><td[^>]*>(<b[^>]*>)?{score:.1f}", html)]
    check(f"the HTML has them too {missing}", not missing and not odd_characters(html))
