"""Machines in the local network: an external server may not send PaperDesk to them.

The pages of routers and printers answer anyone inside the network. So the check uses the resolved address of each
connection, since a name can be made to resolve to any address.
"""

import ipaddress
from collections.abc import Iterator

from paperdesk.errors import FetchFailed

TRANSLATED = tuple(map(ipaddress.IPv6Network, ("::/96", "::ffff:0:0:0/96", "64:ff9b::/96")))
LOCAL = ipaddress.IPv6Network("64:ff9b:1::/48")  # translated as the local network is configured


def is_own(peer: str) -> bool:
    """True if an address belongs to this computer or its network, not to the internet."""
    try:
        address = ipaddress.ip_address(peer.partition("%")[0])
    except ValueError:
        return False
    address = getattr(address, "ipv4_mapped", None) or address
    every = (address, *_carried(address))
    return address in LOCAL or any(not one.is_global or one.is_multicast for one in every)


def _carried(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> Iterator[ipaddress.IPv4Address]:
    """The IPv4 address embedded in an IPv6 one, in any of the possible ways."""
    if isinstance(address, ipaddress.IPv4Address):
        return
    number = int(address)
    if any(address in network for network in TRANSLATED):
        yield ipaddress.IPv4Address(number & 0xFFFFFFFF)
    if address.sixtofour is not None:
        yield address.sixtofour


class Guard:
    """Watches one fetch: it may start in the local network, as the user's own feed may, but not be redirected there."""

    def __init__(self, host: str) -> None:
        self._host = host
        self.began_within: bool | None = None
        """Whether the first connection stayed within; None before there is one."""

    def connected(self, peer: str) -> None:
        """Check the machine behind a new connection of the fetch.

        Raises:
            FetchFailed: it is in the local network, and the first address was not.
        """
        is_within = is_own(peer)
        if self.began_within is None:
            self.began_within = is_within
        elif is_within and not self.began_within:
            raise FetchFailed(
                "redirect-into-own-network",
                "{host} redirects to {peer} on your own network. The redirect was not followed.",
                host=self._host,
                peer=peer,
            )
