#!/usr/bin/env python3
"""Places that cannot be written: opened for reading, with the reason; not a byte, time or name changes (R8)."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

from trial import Skipped, cli, main, run, state

nobody = 65534
as_nobody = ["setpriv", f"--reuid={nobody}", f"--regid={nobody}", "--clear-groups"]
# In a mount namespace of its own: $1 = how, $2 = the place, $3 = where the workbook comes from, $4 = notes; then
# the command. What is seen before and after is written to the notes.
in_namespace = r"""
how=$1 place=$2 source=$3 notes=$4
shift 4
snap() { (cd "$place" && find . -printf '%p %s %T@ %m %n\n' | sort && sha256sum ./*.pilotage*); }
case $how in
bind) mount --bind "$source" "$place" && mount -o remount,bind,ro "$place" ;;
tmpfs) mount -t tmpfs tmpfs "$place" && cp -p "$source"/* "$place" && mount -o remount,bind,ro "$place" ;;
image) mount -o loop,ro "$source" "$place" 2>/dev/null || fuseiso "$source" "$place" -o ro ;;
esac || exit 99
trap 'umount "$place"' EXIT # or the program behind a FUSE mount lives on
snap >"$notes/before"
"$@"
code=$?
snap >"$notes/after"
exit $code
"""


def judge(shown, refused, reason):
    if shown.returncode != 0:
        raise AssertionError(f"does not open for reading: {shown.stderr[-300:]}")
    facts = json.loads(shown.stdout)
    if not facts["read_only"] or facts["read_only_reason"] != reason or not shown.stderr.strip():
        raise AssertionError(f"says {facts['read_only_reason']} instead of {reason}: {shown.stderr}")
    if refused.returncode != 3 or not refused.stderr.strip():
        raise AssertionError(f"a write was not refused with a reason: {refused.returncode} {refused.stderr[-300:]}")


class Place:
    """A folder of its own with a filled workbook."""

    def __init__(self, bench):
        self.bench = bench
        bench.folder.chmod(0o755)
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=bench.folder))
        self.folder.chmod(0o755)
        self.path = self.folder / "office.pilotage"
        filled = bench.fresh(filled=True)
        shutil.move(filled, self.path)

    def own(self, user):
        if os.getuid() == 0:
            os.chown(self.path, user, user)
            os.chown(self.folder, user, user)

    def commands(self, path):
        return (["info", path, "--format", "json"], ["check", path],
                ["import", path, self.bench.table, "--as", "observations", "--on-duplicate", "replace"])

    def look(self, reason, path=None, prefix=None):
        if prefix is None:
            prefix = as_nobody if os.getuid() == 0 else []
        before = state(self.folder)
        shown, checked, refused = (run(*command, prefix=prefix) for command in self.commands(path or self.path))
        judge(shown, refused, reason)
        if checked.returncode != 0:
            raise AssertionError(f"what is read is not whole: {checked.stdout}")
        if state(self.folder) != before:
            raise AssertionError("the file or its folder changed")

    def refuse(self, part, path=None, prefix=None):
        """Not opened at all, with a reason that says `part`; nothing changes."""
        if prefix is None:
            prefix = as_nobody if os.getuid() == 0 else []
        before = state(self.folder)
        shown = run("info", path or self.path, prefix=prefix)
        if shown.returncode != 3 or part not in shown.stderr:
            raise AssertionError(f"exit {shown.returncode}: {shown.stderr[-300:]}")
        if state(self.folder) != before:
            raise AssertionError("the file or its folder changed")

    def mounted(self, how, source=None):
        """The prefix that shows the folder at a read-only place, and that place."""
        place = pathlib.Path(tempfile.mkdtemp(dir=self.bench.folder))
        notes = pathlib.Path(tempfile.mkdtemp(dir=self.bench.folder))
        share = ["unshare", "-m"] if os.getuid() == 0 else ["unshare", "-rm"]
        prefix = [*share, "sh", "-c", in_namespace, "sh", how, str(place), str(source or self.folder), str(notes)]
        probe = subprocess.run([*prefix, "true"], capture_output=True, text=True)
        if probe.returncode == 99:
            raise Skipped(f"this kernel forbids it: {probe.stderr.strip()}")

        def unchanged():
            if (notes / "before").read_text() != (notes / "after").read_text():
                raise AssertionError("the file or its place changed")
        return prefix, place / self.path.name, unchanged

    def make_hot(self):
        """A program killed in its commit leaves a journal behind."""
        subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=unlink",
                        "-P", f"{self.path}-journal", "-e", "inject=unlink:signal=SIGKILL:when=1", cli, "undo",
                        str(self.path)], capture_output=True)
        journal = pathlib.Path(f"{self.path}-journal")
        if not journal.exists() or journal.stat().st_size == 0:
            raise AssertionError("no journal was left behind")
        for litter in self.folder.glob(".~*"):
            litter.unlink()


def root_owned(bench):
    if os.getuid() != 0:
        raise Skipped("only root can make files of root")
    Place(bench).look("read-only-place")


def file_mode(bench):
    place = Place(bench)
    place.own(nobody)
    place.path.chmod(0o444)
    place.look("read-only-place")


def folder_mode(bench):
    place = Place(bench)
    place.own(nobody)
    place.folder.chmod(0o555)
    place.look("read-only-place")
    place.folder.chmod(0o755)


def writable_file_in_a_folder_of_root(bench):
    if os.getuid() != 0:
        raise Skipped("only root can make folders of root")
    place = Place(bench)
    place.path.chmod(0o666)
    place.look("read-only-place")


def unreadable(bench):
    place = Place(bench)
    place.own(nobody)
    place.path.chmod(0)
    place.refuse("cannot be opened")
    place.path.chmod(0o600)


def through_a_link(bench):
    place = Place(bench)
    place.own(nobody)
    place.path.chmod(0o444)
    link = pathlib.Path(tempfile.mkdtemp(dir=bench.folder)) / "link.pilotage"
    link.parent.chmod(0o777)
    link.symlink_to(place.path)
    place.look("read-only-place", link)
    if [name.name for name in link.parent.iterdir()] != [link.name]:
        raise AssertionError("something was left beside the link")


def mounted_read_only(how):
    def case(bench):
        place = Place(bench)
        prefix, path, unchanged = place.mounted(how)
        shown, checked, refused = (run(*command, prefix=prefix) for command in place.commands(path))
        judge(shown, refused, "read-only-place")
        if checked.returncode != 0:
            raise AssertionError(f"what is read is not whole: {checked.stdout}")
        unchanged()
    return case


def disc_image(bench):
    place = Place(bench)
    maker = shutil.which("genisoimage") or shutil.which("xorrisofs")
    if not maker:
        raise Skipped("neither genisoimage nor xorriso is installed")
    image = bench.folder / "disc.iso"
    subprocess.run([maker, "-quiet", "-R", "-o", str(image), str(place.folder)], check=True, capture_output=True)
    prefix, path, unchanged = place.mounted("image", image)
    shown, _checked, refused = (run(*command, prefix=prefix) for command in place.commands(path))
    judge(shown, refused, "read-only-place")
    unchanged()


def journal_in_a_read_only_folder(bench):
    place = Place(bench)
    place.make_hot()
    place.own(nobody)
    place.folder.chmod(0o555)
    place.refuse("-journal")
    place.folder.chmod(0o755)


def journal_on_a_read_only_mount(bench):
    place = Place(bench)
    place.make_hot()
    prefix, path, unchanged = place.mounted("bind")
    shown = run("info", path, prefix=prefix)
    if shown.returncode != 3 or "-journal" not in shown.stderr:
        raise AssertionError(f"exit {shown.returncode}: {shown.stderr[-300:]}")
    unchanged()
    # Where it can be written, the cut-off step is taken back and all is well.
    if run("check", place.path).returncode != 0:
        raise AssertionError("not whole after the journal was played back")


def hard_links(bench):
    place = Place(bench)
    os.link(place.path, place.folder / "second.pilotage")
    place.look("hard-links", prefix=[])
    place.look("hard-links", place.folder / "second.pilotage", prefix=[])


def single(case):
    return lambda bench, _chance, _number: case(bench)


main("read-only", [(name, single(case), 1) for name, case in (
    ("a file of root", root_owned), ("a file marked read-only", file_mode), ("a folder marked read-only", folder_mode),
    ("a writable file in a folder of root", writable_file_in_a_folder_of_root), ("a file nobody may read", unreadable),
    ("through a symbolic link", through_a_link), ("a folder bound read-only", mounted_read_only("bind")),
    ("a memory disk made read-only", mounted_read_only("tmpfs")), ("the image of a disc", disc_image),
    ("a journal in a read-only folder", journal_in_a_read_only_folder),
    ("a journal on a read-only mount", journal_on_a_read_only_mount), ("more than one hard link", hard_links))])
