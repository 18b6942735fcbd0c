"""Network addresses: which are this machine's own, and which are one caller's."""

from __future__ import annotations

import ipaddress


def is_loopback(host: str) -> bool:
    """Whether a host to listen on can be reached from this machine only: a loopback address, or ``localhost``. Names are not looked up."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def caller(address: str | None) -> str:
    """A caller's address -> what stands for the caller: of IPv6 the first 64 bits, because whoever has one address has all of its network's."""
    try:
        found = ipaddress.ip_address(address or "")
    except ValueError:
        return "unknown"
    if isinstance(found, ipaddress.IPv6Address):
        mapped = found.ipv4_mapped
        return str(mapped or ipaddress.ip_network((int(found) >> 64 << 64, 64)))
    return str(found)
