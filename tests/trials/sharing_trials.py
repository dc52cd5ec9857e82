#!/usr/bin/env python3
"""Two at once on one file, also through a link; and a copy made while it is open (R9, R11)."""
import os
import shutil
import subprocess
import threading
import time

from trial import cli, main, must_be_whole, observations, run, soak


def writers(through_link):
    def trial(bench, _chance, number):
        path = bench.fresh()
        if through_link:
            os.symlink(path, bench.folder / f"link-{number}.pilotage")
        names = [path, bench.folder / f"link-{number}.pilotage" if through_link else path]
        end = time.monotonic() + (60 if soak else 10)
        stored = [0] * 8
        strange = []

        def writer(index):
            year = 1990
            while time.monotonic() < end and year < 2030:
                table = bench.folder / f"one-{number}-{index}.csv"
                table.write_text(f"subject,indicator,period,value\n3303{index + 24 if index > 3 else f'0{index + 2}'},"
                                 f"co2.total,{year},5\n", encoding="utf-8")
                result = run("import", names[index % 2], table, "--as", "observations")
                if result.returncode == 0:
                    stored[index] += 1
                    year += 1
                elif result.returncode != 3 or not result.stderr.strip():
                    strange.append(f"exit {result.returncode}: {result.stderr[-200:]}")
                    return
        threads = [threading.Thread(target=writer, args=(index,)) for index in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if strange:
            raise AssertionError(strange[0])
        must_be_whole(path)
        if observations(path) != sum(stored):
            raise AssertionError(f"{sum(stored)} acknowledged, {observations(path)} there")
        if sum(stored) == 0:
            raise AssertionError("nobody could write")
        bench.drop(path)
    return trial


def copied_while_open(bench, chance, _number):
    path = bench.fresh(filled=chance.random() < 0.5)
    before = observations(path)
    process = subprocess.Popen([cli, "import", path, bench.table, "--as", "observations", "--on-duplicate", "replace"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(chance.uniform(0, 0.15))
    copy = bench.folder / ("copy-" + path.name)
    shutil.copyfile(path, copy)
    process.wait()
    must_be_whole(path)
    opened = run("info", copy)
    if opened.returncode not in (0, 3) or (opened.returncode == 3 and not opened.stderr.strip()):
        raise AssertionError(f"the copy: exit {opened.returncode} {opened.stderr[-200:]}")
    if opened.returncode == 0 and run("check", copy).returncode == 0 and observations(copy) not in (before, bench.count):
        raise AssertionError("the copy shows half a use case")
    bench.drop(path)
    bench.drop(copy)


main("sharing", [("six writers", writers(False), 1), ("six writers, half through a link", writers(True), 1),
                 ("copied while open", copied_while_open, 200 if soak else 25)])
