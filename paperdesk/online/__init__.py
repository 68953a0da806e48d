"""The network: one HTTP client with limits on time and size, and the protocols of individual services.

Nothing here stores or parses papers: results are bytes with their headers. Only `jobs` calls it.
"""
