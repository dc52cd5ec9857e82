"""What all trials share: the command line as the program under test, and the oracle after each trial."""
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

cli = os.environ.get("PILOTAGE_CLI", "pilotage-cli")
soak = os.environ.get("PILOTAGE_SOAK") == "1"
rows = 2000


def run(*arguments, prefix=(), timeout=60):
    return subprocess.run([*prefix, cli, *map(str, arguments)], capture_output=True, text=True, timeout=timeout,
                          env={**os.environ, "PILOTAGE_LANG": "en"})


def info(path):
    result = run("info", path, "--format", "json")
    if result.returncode != 0:
        raise AssertionError(f"info failed: {result.stderr}")
    return json.loads(result.stdout)


def observations(path):
    return info(path)["counts"]["observation"]


def must_be_whole(path):
    """Opens without a manual step; integrity, foreign keys and the audit chain are right."""
    result = run("check", path)
    if result.returncode != 0:
        raise AssertionError(f"check failed after the trial: {result.stdout}{result.stderr}")


def state(folder):
    """Everything in a folder: names, sizes, times, modes, links and contents."""
    return [(name.name, status.st_size, status.st_mtime_ns, status.st_mode, status.st_nlink,
             hashlib.sha256(name.read_bytes()).hexdigest() if name.is_file() and os.access(name, os.R_OK) else "")
            for name in sorted(pathlib.Path(folder).iterdir()) for status in [name.stat()]]


class Skipped(Exception):
    """This machine cannot do what the trial needs; the reason is printed."""


class Bench:
    """A folder with a base workbook and a table of `rows` figures."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="pilotage-trial-"))
        self.base = self.folder / "base.pilotage"
        made = run("new", self.base)
        assert made.returncode == 0, made.stderr
        self.table = self.folder / "table.csv"
        years = range(2024 - rows // 40 + 1, 2025)
        counties = ["330302", "330303", "330304", "330305", "330324", "330326", "330327", "330328", "330329", "330381"]
        lines = ["subject,indicator,period,value"]
        for indicator in ("co2.total", "energy.total", "gdp.constant", "population.resident"):
            lines += [f"{code},{indicator},{year},{100 + index}.5" for index, code in enumerate(counties) for year in years]
        self.table.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.count = len(lines) - 1
        self.number = 0

    def fresh(self, filled=False):
        """A new copy of the base, with the table in it if asked."""
        self.number += 1
        path = self.folder / f"trial-{self.number}.pilotage"
        shutil.copyfile(self.base, path)
        if filled:
            done = run("import", path, self.table, "--as", "observations")
            assert done.returncode == 0, done.stderr
        return path

    def drop(self, path):
        for name in self.folder.glob(path.name + "*"):
            shutil.rmtree(name) if name.is_dir() else name.unlink()

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def main(title, trials):
    """Runs each trial function with a bench and a seeded random; a failing one is named with its number."""
    seed = int(os.environ.get("PILOTAGE_SEED", "20231107"))
    bench = Bench()
    done = skipped = 0
    try:
        for name, trial, count in trials:
            chance = random.Random(f"{seed}/{name}")
            for number in range(count):
                try:
                    trial(bench, chance, number)
                except Skipped as reason:
                    print(f"{title}: {name}: skipped: {reason}", flush=True)
                    skipped += count - number
                    break
                except Exception as fault:
                    print(f"{title}: {name} #{number} (seed {seed}): {fault}")
                    sys.exit(1)
                done += 1
            else:
                print(f"{title}: {name}: {count} trials", flush=True)
    finally:
        bench.close()
    print(f"{done} passed, {skipped} skipped, 0 failed")
