"""Drives a program from outside as a person would: finds things by role and accessible name through
AT-SPI, then uses mouse and keys. Run inside desktop.sh."""
import os
import shutil
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


class NotFound(Exception):
    pass


def wait_until(condition, what, timeout=15.0):
    """Asks until the answer is true; the answer is returned."""
    end = time.monotonic() + timeout
    while True:
        try:
            answer = condition()
        except Exception:  # a node may vanish while it is read
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotFound(f"{what} (waited {timeout:.0f} s)")
        time.sleep(0.05)


def xdo(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def keyboard_owner():
    """The process whose window has the keyboard, or none while it goes from one to another."""
    done = subprocess.run(["xdotool", "getwindowfocus", "getwindowpid"], capture_output=True, text=True)
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip().isdigit() else None


def has_state(node, state):
    return node.get_state_set().contains(state)


def put_on_clipboard(text):
    """As another program would; it serves the text until something else is copied."""
    subprocess.run(["xclip", "-selection", "clipboard", "-in"], input=text.encode(), check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def walk(node, depth=0, into=lambda node: True):
    if node is None or depth > 40:
        return
    yield node
    if not into(node):
        return
    for index in range(min(node.get_child_count(), 400)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child, depth + 1, into)


def is_no_grid(node):
    """Grids have many cells; who looks for anything else stays out of them."""
    return node.get_role_name() not in ("table", "tree", "tree table", "list", "menu bar")


class App:
    """One running program; ends with the `with` block."""

    def __init__(self, command, env=None, timeout=20):
        self.process = subprocess.Popen(command, env={**os.environ, **(env or {})})
        self.node = wait_until(self._find_application, "the program on the accessibility bus", timeout)

    def _find_application(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            node = desktop.get_child_at_index(index)
            if node is not None and node.get_process_id() == self.process.pid and node.get_child_count():
                return node
        return None

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind and self.process.poll() is None:
            self._tell()
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()

    def _tell(self):
        """For those who look into a failure: what there was to be seen and who had the keyboard."""
        try:
            manager = subprocess.run(["pgrep", "-a", "openbox"], capture_output=True, text=True).stdout.strip()
            print(f"window manager: {manager or 'gone'}; process {self.process.pid}, the keyboard is with "
                  f"{keyboard_owner()}; on its screen:", *self.texts(),
                  sep="\n  ", file=sys.stderr, flush=True)
        except Exception as fault:
            print(f"process {self.process.pid} does not say what it shows: {fault}", file=sys.stderr)

    def find_all(self, role=None, name=None, under=None, showing=True):
        found = []
        for node in walk(under or self.node, into=is_no_grid):
            if role and node.get_role_name() != role:
                continue
            if name and name not in (node.get_name() or ""):
                continue
            if showing and not node.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            found.append(node)
        return found

    def find(self, role=None, name=None, under=None, timeout=15, showing=True):
        def first():
            found = self.find_all(role, name, under, showing)
            return found[0] if found else None
        return wait_until(first, f"{role or 'anything'} named {name!r}", timeout)

    def texts(self):
        """Everything that can be read on the screen now but for the cells of grids."""
        said = []
        for node in walk(self.node, into=is_no_grid):
            if node.get_state_set().contains(Atspi.StateType.SHOWING):
                said += [text for text in (node.get_name(), text_of(node)) if text]
        return said

    def wait_text(self, part, timeout=15):
        return wait_until(lambda: next((t for t in self.texts() if part in t), None), f"text {part!r}", timeout)

    def click(self, node, count=1):
        box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        if box.width <= 0 or box.height <= 0:
            raise NotFound(f"{node.get_name()!r} has no place on the screen")
        xdo("mousemove", box.x + box.width // 2, box.y + box.height // 2, "click", "--repeat", count, 1)
        time.sleep(0.15)

    def take_keyboard(self):
        """Where several programs are open, the keys may be another's or nobody's, as after a dialog has closed:
        looks first, and brings the window forward as somebody would, by a click into it."""
        try:
            wait_until(lambda: keyboard_owner() == self.process.pid, "the keyboard", 2)
            return
        except NotFound:
            print(f"the keyboard is with {keyboard_owner()}, not with {self.process.pid}; clicks into the window",
                  file=sys.stderr, flush=True)
        bar = self.find("menu bar").get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        xdo("mousemove", bar.x + bar.width - 40, bar.y + bar.height // 2, "click", 1)
        for window in subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                                     capture_output=True, text=True).stdout.split():
            subprocess.run(["xdotool", "windowfocus", window], capture_output=True)
        wait_until(lambda: keyboard_owner() == self.process.pid, "the keyboard to come to this program")

    def key(self, *keys):
        for key in keys:
            self.take_keyboard()
            xdo("key", "--clearmodifiers", key)
            time.sleep(0.12)

    def moves(self, *keys):
        """Keys that stay in one window, such as arrows, as fast as a hand holds them down."""
        if keys:
            self.take_keyboard()
            xdo("key", "--clearmodifiers", "--delay", 15, *keys)
            time.sleep(0.12)

    def type(self, text):
        self.take_keyboard()
        xdo("type", "--delay", 12, "--", text)
        time.sleep(0.1)

    def wait_active(self, timeout=15):
        """Until the window has the keyboard: keys pressed before are nobody's."""
        return wait_until(lambda: any(has_state(node, Atspi.StateType.ACTIVE) for node in self.find_all("frame")),
                          "the window to have the keyboard", timeout)

    def focused(self):
        """What has the keyboard; a grid, not its cell."""
        return next((node for node in walk(self.node, into=is_no_grid)
                     if has_state(node, Atspi.StateType.FOCUSED)), None)

    def tab_to(self, role, name, most=70, key="Tab", timeout=15):
        """Presses Tab until it is there, as somebody without a mouse does; returns it."""
        wanted = self.find(role, name, timeout=timeout)
        for press in range(most + 1):
            if press > 0:
                xdo("key", "--clearmodifiers", key)
            end = time.monotonic() + (0.15 if most else 5)
            while time.monotonic() < end:
                if has_state(wanted, Atspi.StateType.FOCUSED):
                    return wanted
                time.sleep(0.02)
        focused = self.focused()
        raise NotFound(f"{role} named {name!r} by {key}; the keyboard is at "
                       f"{focused.get_role_name() + ' ' + (focused.get_name() or '') if focused else 'nothing'}")

    def press(self, role, name, **how):
        """A button or box by the keyboard alone."""
        node = self.tab_to(role, name, **how)
        self.key("space")
        return node

    def picture(self, path):
        """Only where ImageMagick happens to be there; for people who look into a failure."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", path], check=False)


def text_of(node):
    try:
        interface = node.get_text_iface()
        return Atspi.Text.get_text(interface, 0, Atspi.Text.get_character_count(interface)) if interface else ""
    except Exception:
        return ""


def cells(table):
    """Rows of a table as lists of text; small tables only."""
    interface = table.get_table_iface()
    return [[interface.get_accessible_at(row, column).get_name() for column in range(interface.get_n_columns())]
            for row in range(interface.get_n_rows())]
