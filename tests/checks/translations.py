#!/usr/bin/env python3
"""Chinese is complete, English has the plural forms and nothing else (its words are the sources), nothing is
unfinished, and every translation uses the same %1, %2, %n as its source."""
import re
import xml.etree.ElementTree as xml

from tree import files, report, root

faults = []
seen = files(".ts")
for name in seen:
    for context in xml.parse(root / name).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            kind = translation.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            where = f"{name}: {context.findtext('name')}: {source[:60]!r}"
            if name.endswith("_en.ts") and message.get("numerus") != "yes":
                faults.append(f"{where} needs no English translation; run ./dev i18n")
                continue
            if kind == "unfinished":
                faults.append(f"{where} is not translated")
                continue
            marks = sorted(set(re.findall(r"%L?\d|%n", source)))
            for text in [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]:
                if text and sorted(set(re.findall(r"%L?\d|%n", text))) != marks and message.get("numerus") != "yes":
                    faults.append(f"{where}: placeholders differ in {text[:60]!r}")
if not any(name.endswith("zh_CN.ts") for name in seen):
    faults.append("translations/pilotage_zh_CN.ts is missing")
report("translations", faults)
