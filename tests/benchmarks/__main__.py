"""Print the figures of the main job as they stand in RESULTS.md."""

import platform
from datetime import UTC, datetime

from tests.benchmarks.basics import measure, table

print(f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {platform.machine()}, {platform.system()}")
print(table(measure()))
