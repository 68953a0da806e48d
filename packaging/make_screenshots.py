"""Draw the pictures of the README from the sample: `.venv/bin/python packaging/make_screenshots.py`."""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "packaging" / "screenshots"
STEPS = (
    ("import", "resources/samples/feed-page.txt"),
    ("star", "1", "4"),
    ("tag", "1", "2", "5", "--add", "training-dynamics"),
    ("tag", "4", "5", "--add", "physics"),
    ("read", "3", "5"),
    ("keep", "8", "9", "10", "11"),
    ("edit", "1", "--set", "authors=Nora Lindqvist; Teo Marchetti; Ada Okafor", "--set", "year=2026"),
    ("edit", "1", "--set", "venue=Journal of Sleepy Computing"),
    ("edit", "2", "--set", "authors=Ines Duarte; Pavel Hora", "--set", "year=2025", "--set", "venue=Tidal Letters"),
    ("note", "1", "Try the scheduled snooze on our own runs: does it survive *weight decay*?"),
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for step in STEPS:
            paperdesk(folder, *step)
        PICTURES.mkdir(exist_ok=True)
        for theme in ("light", "dark"):
            target = str(PICTURES / f"window-{theme}.png")
            search = ("--query", "training") if theme == "dark" else ()
            paperdesk(folder, "window", "--screenshot", target, "--theme", theme, "--size", "1280x760", *search)


def paperdesk(library: str, *words: str) -> None:
    subprocess.run([sys.executable, "-m", "paperdesk", *words, "--library", library], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()
