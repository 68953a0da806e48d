"""The network: one HTTP client, with limits on time and size, and what speaks a service's own protocol.

Nothing here stores or parses papers: what comes back is bytes with their headers. Only `jobs` calls it.
"""
