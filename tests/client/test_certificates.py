"""Certificates: a variable that names none is named, nothing is loaded for http, and one context serves a process."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path
from typing import Any

import pytest

from support.conversations import converse
from support.flavours import FLAVOURS
from support.listeners import Listener
from support.servers import FaultServer
from timbal.client import AsyncTimbal, Timbal
from timbal.client.errors import APIConnectionError, APITimeoutError, ConfigError

VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*VARIABLES, "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


class Plain(Listener):
    """Says something, whatever it is asked, or nothing, and waits for the other side to hang up."""

    def __init__(self, said: bytes) -> None:
        super().__init__()
        self.said = said

    def serve(self, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(self.said)
        while connection.recv(65536):
            pass


def call(flavour: str, url: str, **options: Any) -> Any:
    return converse(flavour, url, lambda client: client.request("GET", "/x"), max_retries=0, **options)[0]


def stream(flavour: str, url: str, **options: Any) -> Any:
    return converse(flavour, url, lambda client: client.compose("Hello").result(), max_retries=0, **options)[0]


def _missing(folder: Path) -> tuple[str, Path]:
    return "SSL_CERT_FILE", folder / "missing.pem"


def _empty(folder: Path) -> tuple[str, Path]:
    (folder / "empty.pem").write_text("")
    return "SSL_CERT_FILE", folder / "empty.pem"


def _no_certificate(folder: Path) -> tuple[str, Path]:
    (folder / "text.pem").write_text("-----BEGIN CERTIFICATE-----\nbm8=\n-----END CERTIFICATE-----\n")
    return "SSL_CERT_FILE", folder / "text.pem"


def _a_folder(folder: Path) -> tuple[str, Path]:
    return "SSL_CERT_FILE", folder


def _log_in_no_folder(folder: Path) -> tuple[str, Path]:
    return "SSLKEYLOGFILE", folder / "missing" / "keys.log"


@pytest.mark.parametrize("use", [call, stream])
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("make", [_missing, _empty, _no_certificate, _a_folder, _log_in_no_folder])
def test_a_variable_that_cannot_be_used_is_named(
    make: Any, flavour: str, use: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    name, path = make(tmp_path)
    monkeypatch.setenv(name, str(path))
    with pytest.raises(ConfigError, match="correct or unset the variable") as caught:
        use(flavour, "https://127.0.0.1:9")
    assert f"{name}={path}" in str(caught.value)
    with FaultServer() as server:  # http needs no certificate
        assert call(flavour, server.url).status_code == 200


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_what_is_not_encrypted_loads_no_certificates(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[object] = []
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", lambda *_, **__: loaded.append("a file"))
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda *_, **__: loaded.append("the system's"))
    with FaultServer() as server:
        call(flavour, server.url)
    assert loaded == []


def test_one_context_serves_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    new = ssl.SSLContext.__new__

    def counted(kind: Any, *args: Any, **kwargs: Any) -> Any:
        made.append(kind)
        return new(kind, *args, **kwargs)

    with Plain(b"this is not TLS\r\n\r\n") as server:
        url = server.url.replace("http:", "https:")
        for flavour in FLAVOURS:  # the first ones, whose context is made
            with pytest.raises(APIConnectionError):
                call(flavour, url)
        monkeypatch.setattr(ssl.SSLContext, "__new__", counted)
        for flavour in FLAVOURS * 3:
            with pytest.raises(APIConnectionError):
                call(flavour, url)
    assert made == []


@pytest.mark.parametrize("use", [call, stream])
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_what_does_not_speak_tls_says_why(flavour: str, use: Any) -> None:
    with Plain(b"HTTP/1.1 400 Bad Request\r\n\r\n") as server, pytest.raises(APIConnectionError) as caught:
        use(flavour, server.url.replace("http:", "https:"))
    assert f"cannot connect to 127.0.0.1:{server.port}: [SSL" in str(caught.value)
    with Plain(b"") as server, pytest.raises(APITimeoutError):
        use(flavour, server.url.replace("http:", "https:"), timeout=0.2, deadline=2)


@pytest.mark.parametrize("kind", [Timbal, AsyncTimbal])
def test_a_client_is_made_without_looking_at_certificates(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    kind(api_key="k", org_id="o1", project_id="p1").workforce("bot")
