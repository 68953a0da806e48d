"""Windows for feeds: rules for new papers, the digest and its mail settings."""
