"""Finding web addresses in running text."""

import re

ADDRESS = re.compile(r"https?://[^\s<>\"“”‘’«»{}|\\^`\x00-\x1f]+", re.IGNORECASE)
TRAILING = ".,;:!?'*_"
PAIRS = {")": "(", "]": "["}


def find_urls(text: str) -> tuple[str, ...]:
    """Return the http and https addresses in `text`, in order, without repetition or trailing punctuation."""
    if "://" not in text:
        return ()
    found = (trim_url(match[0]) for match in ADDRESS.finditer(text))
    return tuple(dict.fromkeys(url for url in found if len(url) > len("https://")))


def trim_url(url: str) -> str:
    """Remove characters that belong to the sentence: `(see https://x.org/a_(b)).` contains `https://x.org/a_(b)`."""
    while url:
        last = url[-1]
        if last not in TRAILING and not (last in PAIRS and url.count(last) > url.count(PAIRS[last])):
            break
        url = url[:-1]
    return url


def is_web_address(url: str) -> bool:
    """True if `url` is an http or https address with a host; nothing else may become a link."""
    return bool(re.match(r"https?://[^\s/?#<>\"'\\]+[^\s<>\"\\]*\Z", url, re.IGNORECASE))
