"""Which files there are: those git tracks or would track, so that build folders never count."""
import pathlib
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parents[2]


def files(*endings):
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard"],
                            check=True, capture_output=True, text=True).stdout.split("\n")
    return [name for name in listed if name and name.endswith(endings) and (root / name).is_file()]


def report(title, faults):
    """Prints the faults and ends the program: 0 = none."""
    for fault in faults:
        print(fault)
    print(f"{title}: {'ok' if not faults else f'{len(faults)} faults'}")
    sys.exit(1 if faults else 0)
