"""The trials: each way of installing PaperDesk, as people go about it."""

import re
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from fresh_systems.root import READER, Outcome, Root

PROJECT = Path(__file__).resolve().parents[2]
CHECKOUT = "/srv/Über uns/paper desk"
PLAIN_CHECKOUT = "/srv/paper desk"
OWN_CHECKOUT = f"/home/{READER}/Über uns/paper desk"
BIBTEX = "@article{lee2020, title = {Deep sleep of machines}, author = {Lee, Ann}, year = 2020}\n"
PDF = """%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F1 24 Tf 20 100 Td (Dreams of PDFium) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
"""
BASE = "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends"
SMALLEST_PICTURE_BYTES = 10_000
# What a window on a display is: one of our class, on a screen of its own that nobody sees.
WINDOW = """
rm -f /tmp/.X7-lock
Xvfb :7 -screen 0 1280x900x24 >/dev/null 2>&1 & screen=$!
export DISPLAY=:7
for i in $(seq 100); do xwininfo -root >/dev/null 2>&1 && break; sleep 0.2; done
{command} & program=$!
for i in $(seq 600); do
    kill -0 $program 2>/dev/null || break
    xwininfo -root -tree | grep -q '("paperdesk" "PaperDesk")' && found=yes && break
    sleep 0.2
done
xwininfo -root -tree | grep '"paperdesk"'
kill $program $screen
wait
[ "$found" = yes ]
"""


@dataclass(slots=True)
class Trial:
    """One system, and what was seen in it."""

    root: Root
    built: Path  # what the release script made
    rows: list[tuple[str, Outcome, str]] = field(default_factory=list)

    def expect(self, what: str, outcome: Outcome, *, code: int = 0, says: str = "", note: str = "") -> Outcome:
        """Write down a step.

        Raises:
            AssertionError: it ended otherwise, or did not say what it should.
        """
        self.rows.append((what, outcome, note))
        print(f"    {what}: exit {outcome.code}, {outcome.wall_s:.2f} s, {outcome.cpu_s:.2f} CPU s {note}", flush=True)
        if outcome.code != code or not re.search(says, outcome.output) or "Traceback" in outcome.output:
            raise AssertionError(f"{what}: exit {outcome.code}, wanted {code} and “{says}”\n{outcome.output[-3000:]}")
        return outcome

    def install(self, *packages: str) -> None:
        done = self.root.run(f"{BASE} {' '.join(packages)} >/dev/null")
        if done.code:
            raise AssertionError(done.output[-3000:])

    def uses(self, program: str, user: str, *, environ: dict[str, str] | None = None) -> None:
        """Go through what people do: bring, tag, find, export and cite a paper, and read its PDF."""
        self.root.path("/tmp/one.bib").write_text(BIBTEX, encoding="utf-8")
        self.root.path("/tmp/one.pdf").write_text(PDF, encoding="utf-8")
        script = f"""
set -e
cd /tmp
{program} --library "$HOME/papers" import one.bib
{program} --library "$HOME/papers" tag lee2020 --add 'to read'
{program} --library "$HOME/papers" search sleep --json | grep -q 'Deep sleep'
{program} --library "$HOME/papers" export -o "$HOME/out.bib"
grep -q 'Deep sleep' "$HOME/out.bib"
{program} --library "$HOME/papers" attach lee2020 one.pdf
{program} --library "$HOME/papers" text lee2020 | grep -q 'Dreams of PDFium'
{program} --library "$HOME/papers" bibliography --style ieee | grep -q 'Deep sleep'
"""
        self.expect(
            "import, tag, search, export, a PDF, a bibliography", self.root.run(script, user=user, environ=environ)
        )

    def draws(self, program: str, user: str, *, has_network: bool = True) -> None:
        home = "/root" if user == "root" else f"/home/{user}"
        picture = f"{home}/picture.png"
        done = self.root.run(f"cd && {program} window --screenshot picture.png", user=user, has_network=has_network)
        size = self.root.path(picture).stat().st_size if self.root.path(picture).exists() else 0
        self.expect("a picture of the window", done, note=f"{size / 1000:.0f} kB")
        require(size > SMALLEST_PICTURE_BYTES, f"the picture has {size} bytes")

    def opens(self, program: str, user: str) -> None:
        self.install("xvfb", "x11-utils", "xauth")
        script = WINDOW.replace("{command}", program)
        self.expect("a window on a display, of the class paperdesk", self.root.run(script, user=user))


def require(is_so: bool, told: str) -> None:  # noqa: FBT001 - as assert has it
    if not is_so:
        raise AssertionError(told)


# The two commands


def two_commands_as_root(trial: Trial) -> None:
    """Nothing is there but Debian; no display; then without network."""
    root, run = trial.root, f"cd '{CHECKOUT}' && packaging/run"
    root.copy_tree(PROJECT, CHECKOUT)
    trial.expect("packaging/run", root.run(run), says=r"saved to .*paperdesk\.png")
    require(root.path(f"{CHECKOUT}/paperdesk.png").stat().st_size > SMALLEST_PICTURE_BYTES, "the picture is empty")
    trial.expect(
        "the second start, without network, by a word",
        root.run(f"{run} --version", has_network=False),
        note=f".venv {root.size_mb(f'{CHECKOUT}/.venv'):.0f} MB",
    )
    trial.expect("the program alone", root.run(f"cd '{CHECKOUT}' && .venv/bin/python -P -m paperdesk --version"))
    trial.draws(f"'{CHECKOUT}/packaging/run'", "root", has_network=False)
    trial.uses(f"'{CHECKOUT}/packaging/run'", "root")
    trial.opens(f"'{CHECKOUT}/packaging/run'", "root")
    trial.expect("uninstalled", root.run(f"{run} uninstall"), says="Your library and settings are kept")
    require(not root.path(f"{CHECKOUT}/.venv").exists(), "the environment was left behind")
    require(root.path("/root/papers/library.sqlite").exists(), "the library is gone")


def two_commands_as_a_reader(trial: Trial) -> None:
    """An ordinary user is told what to install, as lines; commands need no library of windows."""
    root, run = trial.root, f"cd '{OWN_CHECKOUT}' && packaging/run"
    root.copy_tree(PROJECT, OWN_CHECKOUT, user=READER)
    trial.expect("no Python", root.run(run, user=READER), code=1, says="sudo apt-get install python3 python3-venv")
    trial.install("python3", "python3-venv", "ca-certificates")
    trial.expect("a command", root.run(f"{run} --version", user=READER), says="version")
    trial.uses(f"'{OWN_CHECKOUT}/packaging/run'", READER)
    require(root.run("ldconfig -p | grep -c libGL.so").output.strip() == "0", "there are libraries of windows")
    told = trial.expect("the window", root.run(run, user=READER), code=1, says="sudo apt-get update")
    lines = [line.strip().replace("sudo ", "") for line in told.output.splitlines() if line.startswith("    ")]
    trial.expect(
        "the lines it printed", root.run("\n".join(lines)), note=f"{len(told.output.split('lib')) - 1} packages"
    )
    trial.draws(f"'{OWN_CHECKOUT}/packaging/run'", READER)
    told = trial.expect(
        "the window on a display",
        root.run(f"export DISPLAY=:99; {run}", user=READER),
        code=1,
        says="sudo apt-get update|no display responds",
    )
    lines = [line.strip().replace("sudo ", "") for line in told.output.splitlines() if line.startswith("    ")]
    trial.expect("the lines it printed", root.run("\n".join(line for line in lines if "QT_QPA" not in line)))
    trial.expect(
        "a display that does not answer",
        root.run(f"export DISPLAY=:99; {run}", user=READER),
        code=1,
        says="no display responds at DISPLAY=:99",
    )
    trial.opens(f"'{OWN_CHECKOUT}/packaging/run'", READER)
    trial.expect("in the menu", root.run(f"{run} menu", user=READER), says="in your desktop's menu")
    trial.opens(f"/home/{READER}/.local/bin/paperdesk", READER)
    trial.expect("uninstalled", root.run(f"{run} uninstall", user=READER), says="menu entry and .venv are gone")


def two_commands_on_bad_days(trial: Trial) -> None:
    """Killed, without network, with damage, in a folder that may not be written, with pip set up strangely."""
    root, run = trial.root, f"cd '{OWN_CHECKOUT}' && packaging/run"
    root.copy_tree(PROJECT, OWN_CHECKOUT, user=READER)
    trial.install("python3", "python3-venv", "ca-certificates")
    offline = root.run(f"{run} --version", user=READER, has_network=False)
    trial.expect("the first start without network", offline, code=1, says="Connect to the network")
    trial.expect(
        "killed while packages are installed",
        root.run(f"{run} --version", user=READER, killed_at="installing the Python packages"),
        code=-9,
    )
    user_set = {"PIP_USER": "1"}
    trial.expect("once more, with PIP_USER=1", root.run(f"{run} --version", user=READER, environ=user_set))
    lock = root.path(f"{OWN_CHECKOUT}/packaging/requirements.lock")
    before = lock.read_text(encoding="utf-8")
    lock.write_text(before + "paperdesk-of-tomorrow==1 --hash=sha256:" + "0" * 64 + "\n", encoding="utf-8")
    trial.expect(
        "an update that fails, without network",
        root.run(f"{run} --version", user=READER, has_network=False),
        says=r"starts with the existing ones(.|\n)*version",
    )
    lock.write_text(before, encoding="utf-8")
    trial.expect("the update taken back", root.run(f"{run} --version", user=READER), says="^paperdesk, version")
    site = f"'{OWN_CHECKOUT}'/.venv/lib/python3*/site-packages"
    root.run(f"rm -r {site}/click")
    trial.expect("a package that has gone", root.run(f"{run} --version", user=READER), says="version")
    root.run(f"printf '\\0\\0' > $(echo {site}/click/core.py)")
    trial.expect("a package that is damaged", root.run(f"{run} --version", user=READER), says="will be reinstalled")
    root.run(f"rm -r {site}/click; chown -R root:root '{OWN_CHECKOUT}'")
    not_ours = root.run(f"{run} --version", user=READER)
    trial.expect("a folder that may not be written", not_ours, code=1, says="is not writable. Copy PaperDesk")


def tests_in_a_checkout(trial: Trial) -> None:
    """`packaging/run test`, in part; some tests turn UTF-8 off, where a package in Rust fails in a path with Ü."""
    root = trial.root
    root.copy_tree(PROJECT, PLAIN_CHECKOUT)
    parts = "tests/cli tests/packaging tests/model tests/text tests/meaning"
    run = f"cd '{PLAIN_CHECKOUT}' && packaging/run test -q -n 1 {parts} > /tmp/told 2>&1"
    done = root.run(f"{run}; code=$?; tail -25 /tmp/told; exit $code")
    summary = re.findall(r"\d+ passed.*", done.output)
    trial.expect(f"packaging/run test {parts}", done, says=r"\d+ passed", note=summary[-1] if summary else "")
    require(not re.search(r"\d+ (failed|error)", done.output), done.output)


# The wheel


def wheel_by_pip(trial: Trial) -> None:
    """In a virtual environment, away from the checkout."""
    root = trial.root
    trial.install("python3", "python3-venv", "ca-certificates", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3")
    trial.install("libfontconfig1", "libglib2.0-0", "libgssapi-krb5-2")
    wheel = give(trial, "*.whl")
    script = f"cd && python3 -m venv env && env/bin/pip install -q '{wheel}'"
    trial.expect("pip install", root.run(script, user=READER), note=f"{size_kb(trial, '*.whl'):.0f} kB")
    program = f"/home/{READER}/env/bin/paperdesk"
    trial.uses(program, READER)
    trial.draws(program, READER)


def sdist_by_pip(trial: Trial) -> None:
    """The source archive gives the same program."""
    root = trial.root
    trial.install("python3", "python3-venv", "ca-certificates")
    archive = give(trial, "*.tar.gz")
    script = f"cd && python3 -m venv env && env/bin/pip install -q '{archive}'"
    trial.expect("pip install", root.run(script, user=READER), note=f"{size_kb(trial, '*.tar.gz'):.0f} kB")
    trial.uses(f"/home/{READER}/env/bin/paperdesk", READER)


def wheel_by_pipx(trial: Trial) -> None:
    """As a tool of its own, with all extras."""
    trial.install("pipx", "ca-certificates")
    wheel = give(trial, "*.whl")
    done = trial.root.run(f"pipx install '{wheel}[all]'", user=READER)
    trial.expect("pipx install, all extras", done, says="installed package paperdesk")
    trial.uses(f"/home/{READER}/.local/bin/paperdesk", READER)
    trial.expect("removed", trial.root.run("pipx uninstall paperdesk", user=READER))


def wheel_by_uv(trial: Trial) -> None:
    """As a tool of uv, which compiles nothing by itself."""
    trial.install("python3", "python3-venv", "ca-certificates")
    wheel = give(trial, "*.whl")
    done = trial.root.run("cd && python3 -m venv uv && uv/bin/pip install -q uv", user=READER)
    trial.expect("pip install uv", done)
    certificates = {"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"}
    uv = f"/home/{READER}/uv/bin/uv"
    script = f"{uv} tool install --python python3 '{wheel}'"
    trial.expect("uv tool install", trial.root.run(script, user=READER, environ=certificates))
    trial.uses(f"/home/{READER}/.local/bin/paperdesk", READER)
    trial.expect("removed", trial.root.run(f"{uv} tool uninstall paperdesk", user=READER))


# The Debian package


def deb(trial: Trial) -> None:
    """Installed, used with and without a display, brought up to date, removed."""
    root = trial.root
    package = give(trial, "*.deb")
    done = root.run(f"{BASE} '{package}' >/dev/null")
    trial.expect("apt-get install", done, note=f"{size_kb(trial, '*.deb') / 1024:.0f} MB")
    size = root.size_mb("/usr/lib/paperdesk")
    trial.expect("the program", root.run("paperdesk --version", user=READER), note=f"{size:.0f} MB")
    trial.uses("paperdesk", READER)
    trial.draws("paperdesk", READER)
    trial.expect(
        "an index, by a process of its own",
        root.run('paperdesk --library "$HOME/papers" index rebuild', user=READER),
    )
    trial.expect("its manual page", root.run("zcat /usr/share/man/man1/paperdesk.1.gz"), says="SYNOPSIS")
    trial.opens("paperdesk", READER)
    newer = give(trial, "*.deb", raised=True)
    trial.expect("a newer version", root.run(f"{BASE} '{newer}' >/dev/null"))
    known = root.run('paperdesk --library "$HOME/papers" show lee2020', user=READER)
    trial.expect("the library afterwards", known, says="Deep sleep")
    trial.expect("removed", root.run("apt-get purge -y -qq paperdesk >/dev/null"))
    left = root.run("find / -xdev -iname '*paperdesk*' -not -path '/home/*' -not -path '/tmp/*' | grep -v '^/proc'")
    require(not left.output.strip(), f"left behind: {left.output}")
    require(root.path(f"/home/{READER}/papers/library.sqlite").exists(), "the library is gone")


def give(trial: Trial, pattern: str, *, raised: bool = False) -> str:
    """Put something that was built into the system; where it lies there. `raised`: with a higher version."""
    found = sorted(trial.built.glob(pattern))
    if not found:
        raise AssertionError(f"{trial.built} holds no {pattern}: run packaging/release first")
    target = trial.root.path(f"/tmp/{found[-1].name}")
    target.write_bytes(found[-1].read_bytes())
    inside = f"/tmp/{found[-1].name}"
    if raised:
        with tempfile.TemporaryDirectory() as unpacked:
            subprocess.run(["dpkg-deb", "-R", target, unpacked], check=True)
            control = Path(unpacked) / "DEBIAN" / "control"
            text = re.sub(r"^(Version: .*)$", r"\1+next", control.read_text(), flags=re.MULTILINE)
            control.write_text(text)
            subprocess.run(["dpkg-deb", "-Znone", "--root-owner-group", "-b", unpacked, target], check=True)
    return inside


def size_kb(trial: Trial, pattern: str) -> float:
    return sorted(trial.built.glob(pattern))[-1].stat().st_size / 1024


TRIALS: tuple[Callable[[Trial], None], ...] = (
    two_commands_as_root,
    two_commands_as_a_reader,
    two_commands_on_bad_days,
    tests_in_a_checkout,
    wheel_by_pip,
    sdist_by_pip,
    wheel_by_pipx,
    wheel_by_uv,
    deb,
)
