"""What counts as this machine, and therefore may be reached over plain http: what a second judge finds to be it."""

from __future__ import annotations

import socket

from hypothesis import given
from hypothesis import strategies as st

from timbal.client._settings import is_loopback

bytes_ = st.integers(0, 255)
loopbacks = st.one_of(
    st.sampled_from(["localhost", "::1", "[::1]", "0:0:0:0:0:0:0:1", "[0000::0001]"]),
    st.builds("127.{}.{}.{}".format, bytes_, bytes_, bytes_),
)


@st.composite
def almost(draw: st.DrawFn) -> str:
    """A loopback with something changed in one place."""
    host = draw(loopbacks)
    place = draw(st.integers(0, len(host)))
    rest = host[place + draw(st.integers(0, 2)) :]
    return host[:place] + draw(st.text("0123456789.:[]%axl @/\u0661\u3002", max_size=3)) + rest


def found_by_the_system(host: str) -> bool:
    """Whether a host is a loopback by the system's own reading of addresses."""
    address = host.strip("[]").partition("%")[0]  # a zone names an interface, not another address
    try:
        return socket.inet_pton(socket.AF_INET, address)[:1] == b"\x7f"
    except (OSError, ValueError):
        pass
    try:
        packed = socket.inet_pton(socket.AF_INET6, address)
    except (OSError, ValueError):
        return host == "localhost"
    mapped = packed.startswith(bytes(10) + b"\xff\xff\x7f")  # an IPv4 loopback, written as IPv6
    return packed == bytes(15) + b"\x01" or mapped


@given(loopbacks)
def test_this_machine_is_loopback(host: str) -> None:
    assert is_loopback(host)
    assert found_by_the_system(host)


@given(st.one_of(almost(), almost(), st.ip_addresses().map(str), st.text(max_size=30)))
def test_no_text_is_loopback_by_accident(host: str) -> None:
    assert not is_loopback(host) or found_by_the_system(host)
