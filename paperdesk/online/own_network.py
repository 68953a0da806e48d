"""Which machines belong to your own network: a server outside may not send PaperDesk to them.

A router's or a printer's page answers whoever asks from within. So it is looked at where a connection really leads,
after its name was resolved: names can be made to mean any address.
"""

import ipaddress

from paperdesk.errors import FetchFailed


def is_own(peer: str) -> bool:
    """Whether an address is of this machine or its network, and not of the Internet."""
    try:
        address = ipaddress.ip_address(peer.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return not (mapped or address).is_global


class Guard:
    """Watches one fetch: it may begin within the own network, as a feed of yours does, but not be sent there."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._began_within: bool | None = None

    def connected(self, peer: str) -> None:
        """Look at the machine behind a new connection of the fetch.

        Raises:
            FetchFailed: it belongs to the own network, and the first one did not.
        """
        is_within = is_own(peer)
        if self._began_within is None:
            self._began_within = is_within
        elif is_within and not self._began_within:
            raise FetchFailed(
                "redirect-into-own-network",
                "{host} sends you to {peer}, a machine of your own network. That was not followed.",
                host=self._host,
                peer=peer,
            )
