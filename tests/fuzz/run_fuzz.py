#!/usr/bin/env python3
"""Runs each libFuzzer program for PILOTAGE_FUZZ_SECONDS (60 if unset), seeded from tests/data.

run_fuzz.py FOLDER_OF_PROGRAMS [NAME ...]; the corpus grows beside the programs, a find lands in finds/ there.
"""
import csv
import os
import pathlib
import subprocess
import sys

data = pathlib.Path(__file__).resolve().parents[1] / "data"
seconds = int(os.environ.get("PILOTAGE_FUZZ_SECONDS", "60"))
# Words and forms that no table in tests/data happens to hold.
words = ["2023年第一季度", "2023Q1", "2023年上半年", "2023-01..05", "2023年1-5月", "202305", "2024年3月5日", "20240305",
         "2024.3.5", "2024/3/5", "1,234.5", "1 234 567", "1.234,5", "12,3", "-0", "1e400", "1e-320", "0x1F", "nan",
         "约12.5万", "≥3.5", "12.5%", "15.3万吨标准煤", "(1,234)", "——", "不适用", "１２．５", "1.5亿元", "tCO2e", "μg/m³",
         "吨标准煤", "0.1000000000000000055511151231257827", "123456789012345678", "'=1+1", "=1+1", "\ufeffa,b\r\n1,2"]
longest = {"csv": 4096, "text": 4096, "open": 2048}  # bytes of an input; the others read one cell


def tables():
    return [path.read_bytes() for path in sorted(data.rglob("*.csv"))]


def cells():
    found = set(words)
    for table in tables():
        found.update(cell for row in csv.reader(table.decode("utf-8-sig").splitlines()) for cell in row if cell)
    return sorted(found)


def seeds(name):
    if name == "open":  # damage to a good file: mode, cut, then place (3 bytes), count, bytes
        return [b"\x01\xff" + bytes([0, page, at, 7]) + b"\xff\x00\x7f\x80" * 4 for page in range(0, 256, 16)
                for at in (0, 100, 200)] + [b"\x01\x01" + bytes([0, part, 0]) for part in range(0, 256, 32)]
    if name == "csv":
        return tables() + [word.encode() for word in words]
    if name == "text":
        return [form for table in tables() for text in [table.decode("utf-8-sig")[:2000]]
                for form in (text.encode(), text.encode("gb18030"), text.encode("utf-16"), text.encode("utf-16-be"))]
    return [cell.encode() for cell in cells()]


def run(folder, name):
    corpus, finds = folder / "corpus" / name, folder / "finds"
    corpus.mkdir(parents=True, exist_ok=True)
    finds.mkdir(exist_ok=True)
    for number, seed in enumerate(seeds(name)):
        (corpus / f"seed-{number}").write_bytes(seed[:longest.get(name, 128)])
    result = subprocess.run(
        [folder / f"fuzz_{name}", corpus, f"-max_total_time={seconds}", f"-max_len={longest.get(name, 128)}",
         "-timeout=10", "-rss_limit_mb=1024", "-malloc_limit_mb=256", "-print_final_stats=1", "-verbosity=0",
         f"-artifact_prefix={finds}/{name}-"], capture_output=True, text=True, errors="replace")
    runs = next((line.rsplit(":")[-1].strip() for line in result.stderr.splitlines() if "executed_units" in line), "?")
    print(f"fuzz {name}: {runs} inputs in {seconds} s, {'nothing found' if result.returncode == 0 else 'FAULT'}",
          flush=True)
    if result.returncode != 0:
        print(result.stderr[-6000:])
    return result.returncode == 0


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    names = sys.argv[2:] or ["csv", "number", "date", "text", "period", "open"]
    good = [run(folder, name) for name in names]
    print(f"{sum(good)} passed, {len(good) - sum(good)} failed")
    sys.exit(0 if all(good) else 1)


main()
