"""Write the manual as one HTML page: `.venv/bin/python packaging/make_html_manual.py FILE`."""

import html
import re
import sys
from pathlib import Path

from markdown_it import MarkdownIt

from paperdesk import __version__
from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.actions.keymap import make_keymap
from paperdesk.gui.windows.help.manual import ManualPage, read_manual
from paperdesk.settings import KeySettings

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>PaperDesk {version}: the manual</title>
<style>
:root {{ color-scheme: light dark;
  --ink: #1f2328; --paper: #ffffff; --line: #d8dce0; --shade: #f4f5f7; --link: #1a5fb4; }}
@media (prefers-color-scheme: dark) {{
  :root {{ --ink: #e2e4e7; --paper: #1c1e21; --line: #3a3d42; --shade: #26292d; --link: #8ab8f0; }}
}}
body {{ font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0;
  display: grid; grid-template-columns: minmax(11rem, 15rem) minmax(0, 46rem); gap: 3rem; padding: 2rem; }}
nav {{ position: sticky; top: 2rem; align-self: start; font-size: 15px; }}
nav ul {{ list-style: none; padding: 0; }}
nav li {{ margin: .4rem 0; }}
a {{ color: var(--link); }}
h1 {{ font-size: 1.6rem; margin: 3rem 0 1rem; }}
main > section:first-child h1 {{ margin-top: 0; }}
h2 {{ font-size: 1.15rem; margin: 2rem 0 .6rem; }}
code {{ font: 14px/1.4 ui-monospace, monospace; background: var(--shade); padding: .1em .3em; border-radius: 3px; }}
pre {{ background: var(--shade); padding: .8rem 1rem; overflow-x: auto; border-radius: 4px; }}
pre code {{ padding: 0; }}
table {{ border-collapse: collapse; display: block; overflow-x: auto; }}
td, th {{ border-bottom: 1px solid var(--line); padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top; }}
@media (max-width: 800px) {{ body {{ display: block; padding: 1rem; }} nav {{ position: static; }} }}
@media print {{ body {{ display: block; }} nav {{ display: none; }} }}
</style>
</head>
<body>
<nav><p><strong>PaperDesk {version}</strong></p><ul>
{contents}
</ul></nav>
<main>
{sections}
</main>
</body>
</html>
"""


def manual_page() -> str:
    """All pages of the manual, with the keys as they are designed."""
    pages = read_manual(make_keymap(ACTIONS, KeySettings()))
    contents = [f'<li><a href="#{name_of(page)}">{html.escape(page.title)}</a></li>' for page in pages]
    sections = [f'<section id="{name_of(page)}">\n{rendered(page)}</section>' for page in pages]
    return PAGE.format(version=__version__, contents="\n".join(contents), sections="\n".join(sections))


def name_of(page: ManualPage) -> str:
    return re.sub(r"[^a-z0-9]+", "-", page.title.lower()).strip("-")


def rendered(page: ManualPage) -> str:
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    shown: str = markdown.render(page.text)
    return shown.replace("<thead>\n<tr>\n<th></th>\n<th></th>\n</tr>\n</thead>\n", "")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(manual_page(), encoding="utf-8")
