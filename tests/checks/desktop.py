"""The desktop entry, the store description and the type of file say the same names, and the tools accept them."""
import re
import shutil
import subprocess

from tree import report, root

folder = root / "resources" / "packaging"
app_id = "io.github.pilotage.Pilotage"
faults = []


def run(*command):
    if shutil.which(command[0]) is None:
        faults.append(f"{command[0]} is not installed")
        return
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        faults.append(f"{' '.join(command)}: {done.stdout}{done.stderr}")


run("desktop-file-validate", str(folder / f"{app_id}.desktop"))
run("appstreamcli", "validate", "--no-net", str(folder / f"{app_id}.metainfo.xml"))
texts = {name: (folder / f"{app_id}.{name}").read_text("utf-8") for name in ("desktop", "metainfo.xml", "mime.xml")}
for name, text in texts.items():
    if app_id not in text:
        faults.append(f"{name} does not name {app_id}")
    if "application/vnd.pilotage" not in text:
        faults.append(f"{name} does not name the type of file")
main = (root / "ui" / "shell" / "main.cpp").read_text("utf-8")
if f'setDesktopFileName(u"{app_id}"' not in main:
    faults.append("ui/shell/main.cpp sets another desktop file name")
header = (root / "app" / "storage" / "migrations.h").read_text("utf-8")
number = int(re.search(r"applicationId = (0x[0-9a-f]+)", header).group(1), 16)
magic = number.to_bytes(4, "big").decode("ascii")
if f'offset="68" value="{magic}"' not in texts["mime.xml"]:
    faults.append(f"mime.xml does not look for the application id {magic}")
report("desktop", faults)
