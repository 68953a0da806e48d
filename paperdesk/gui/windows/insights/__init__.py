"""Pictures of the library: charts of its statistics, and a map of papers. Charts are data that can draw themselves."""
