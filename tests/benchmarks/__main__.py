"""Print the figures of the main job as they stand in RESULTS.md: `python -m tests.benchmarks [RECORDS]`."""

import platform
import sys
from datetime import UTC, datetime

from tests.benchmarks.basics import measure, table

print(f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {platform.machine()}, {platform.system()}")
count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
print(table(measure(count), f"{count:,} "))
