"""A process that imports into a library as the window does, and is killed in the middle: `python -m ... FOLDER`."""

import sys
import time
from pathlib import Path

from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library.library import Library


def main() -> None:
    library = Library(Path(sys.argv[1]))
    records = "\n".join(f"@article{{k{i}, title={{Number {i} of many}}, keywords={{x}}}}" for i in range(120))

    def hold(_changes: object) -> None:
        with library.read() as session:
            count = session.exec_driver_sql("select count(*) from papers").scalar() or 0
        if count >= 100:
            print("halfway", flush=True)
            time.sleep(600)

    library.subscribe(hold)
    import_sources(library, [Source(records.encode(), "many.bib")], ImportOptions(), Progress())


if __name__ == "__main__":
    main()
