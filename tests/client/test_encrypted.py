"""Encrypted connections: authorities of the caller's, and faults of encryption, which are this package's exceptions."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path
from typing import Any

import pytest
import trustme

from support.compose_wire import CAPTURE, LAST
from support.compose_wire import sse as compose_sse
from support.conversations import converse
from support.flavours import FLAVOURS
from support.run_wire import HEAD, RUN, chunk, live, log, numbered, sse
from support.servers import FaultServer, Received, Step, message, raw, reply
from timbal.client.errors import APIConnectionError, StreamInterrupted

AUTHORITY = trustme.CA()


class TlsServer(FaultServer):
    """Answers over TLS, with a certificate of an authority that only this test knows."""

    def __init__(self, *steps: Step, host: str = "127.0.0.1", demanding: bool = False) -> None:
        super().__init__(*steps)
        self.url = self.url.replace("http:", "https:")
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        AUTHORITY.issue_cert(host).configure_cert(self._context)
        if demanding:
            self._context.verify_mode = ssl.CERT_REQUIRED
            AUTHORITY.configure_trust(self._context)

    def serve(self, connection: socket.socket) -> None:
        with self._context.wrap_socket(connection, server_side=True) as encrypted:
            super().serve(encrypted)


def garbled(data: bytes) -> Step:
    """These bytes, and then a record that cannot be decrypted."""

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(data)
        with socket.fromfd(connection.fileno(), connection.family, connection.type) as plain:
            plain.sendall(b"\x17\x03\x03\x00\x40" + bytes(64))
            plain.recv(65536)  # the alert
        return False

    return step


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The authority, named by the environment as many programs take it."""
    AUTHORITY.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)


def request(client: Any) -> Any:
    return client.request("GET", "/x")


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_an_authority_of_the_callers_is_trusted(flavour: str) -> None:
    with TlsServer(reply(200, {"id": "r1"})) as server:
        answers = converse(flavour, server.url, *[request] * 3)
        assert server.connections == 1
    assert [answer.json() for answer in answers] == [{"id": "r1"}] * 3


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_an_unknown_authority_is_told_once(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with TlsServer() as server:
        with pytest.raises(
            APIConnectionError, match=r"cannot connect to 127\.0\.0\.1:\d+: .*certificate verify failed"
        ):
            converse(flavour, server.url, request, max_retries=5)
        assert server.connections == 1  # it would be as unknown the next time
        assert server.requests == []


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_certificate_of_another_host_is_told(flavour: str) -> None:
    with TlsServer(host="other.invalid") as server, pytest.raises(APIConnectionError, match=r"(?i)ip address mismatch"):
        converse(flavour, server.url, request)
    assert server.requests == []


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_certificate_that_is_demanded_is_told(flavour: str) -> None:
    with TlsServer(demanding=True) as server, pytest.raises(APIConnectionError, match=r"\[SSL|reset|disconnected"):
        converse(flavour, server.url, request, max_retries=0)
    assert server.requests == []


HALF = message(200, b"{", {"Content-Length": "9"})
BREAKS = {"a record that cannot be decrypted": garbled, "an end without a word": raw}


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", BREAKS)
@pytest.mark.parametrize("data", [b"", HALF[:20], HALF], ids=["at once", "in the headers", "in the body"])
def test_an_answer_that_breaks_is_a_connection_error(data: bytes, way: str, flavour: str) -> None:
    with TlsServer(BREAKS[way](data)) as server, pytest.raises(APIConnectionError) as caught:
        converse(flavour, server.url, request, max_retries=0)
    assert "broke before the whole response came: " in str(caught.value)
    assert way != "a record that cannot be decrypted" or "SSL" in str(caught.value)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", BREAKS)
def test_a_broken_get_is_repeated(way: str, flavour: str) -> None:
    with TlsServer(BREAKS[way](HALF), BREAKS[way](b""), reply(200, {"id": "r1"})) as server:
        (answer,) = converse(flavour, server.url, lambda client: client.runs.get("r1"))
    assert answer.to_dict() == {"id": "r1"}
    assert server.connections == 3


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", BREAKS)
@pytest.mark.parametrize("events", [0, 3, 6])
def test_a_run_goes_on_from_its_log(events: int, way: str, flavour: str) -> None:
    begun = HEAD + chunk(sse(numbered(RUN[:events]))) if events else b""
    with TlsServer(BREAKS[way](begun), BREAKS[way](b""), log(RUN)) as server:
        (outcome,) = converse(flavour, server.url, lambda client: client.workforce("bot").run("Hello"))
    assert outcome.text == "Hello"
    assert [each.method for each in server.requests] == ["POST", "GET", "GET"]


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", BREAKS)
def test_a_turn_is_interrupted(way: str, flavour: str) -> None:
    with TlsServer(BREAKS[way](HEAD + chunk(compose_sse(*CAPTURE[:4])))) as server:
        with pytest.raises(StreamInterrupted):
            converse(flavour, server.url, lambda client: client.compose("Hello").result())
        assert len(server.requests) == 1
    with TlsServer(raw(live(compose_sse(*CAPTURE)))) as server:
        (answer,) = converse(flavour, server.url, lambda client: client.compose("Hello").result())
    assert answer.text == LAST
