"""Pictures of the library: charts drawn from figures, and a map of papers. Charts are data and know how to be drawn."""
