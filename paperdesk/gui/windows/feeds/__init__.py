"""Windows for those who follow feeds: rules for what arrives, the digest and how it is mailed."""
