"""Proxies of the environment: what meets one and what never does, and messages that name the variable to correct."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from support.conversations import KEY, converse
from support.flavours import FLAVOURS
from support.servers import FaultServer, close, refusing, reply, stall
from timbal.client.errors import APIConnectionError, APITimeoutError, ConfigError, TimbalError

VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
FAR = "http://deployment.invalid:8080"
PASSWORD = "pa55word-of-the-proxy"


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def call(flavour: str, url: str, **options: Any) -> Any:
    return converse(flavour, url, lambda client: client.request("GET", "/x"), allow_http=True, **options)[0]


# -------------------------------------------------------------------------------------------------- this machine

HERE = [
    "127.0.0.1",
    "127.0.0.2",
    "127.255.255.254",
    "localhost",
    "LOCALHOST",
    "localhost.",
    "127.0.0.1.",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[0000:0000::0001]",
    "[::ffff:127.0.0.1]",
    "[::1%25lo]",
]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("host", HERE)
def test_this_machine_is_never_reached_through_a_proxy(
    host: str, flavour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as proxy, FaultServer(reply(200, {"from": "the server"})) as server:
        for name in VARIABLES[:3]:
            monkeypatch.setenv(name, proxy.url)
            monkeypatch.setenv(name.lower(), proxy.url)
        try:
            answer = call(flavour, f"http://{host}:{server.port}", max_retries=0)
        except APIConnectionError:  # not every machine has every address
            assert host not in ("127.0.0.1", "localhost")
        else:
            assert answer.json() == {"from": "the server"}
    assert proxy.connections == 0


# ------------------------------------------------------------------------------------------------ other machines


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_another_machine_is_reached_through_the_proxy(name: str, flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer() as proxy:
        monkeypatch.setenv(name, proxy.url)
        assert call(flavour, FAR).status_code == 200
        monkeypatch.setenv(name, proxy.url.removeprefix("http://"))  # as curl takes it too
        assert call(flavour, FAR).status_code == 200
    assert [each.target for each in proxy.requests] == [f"{FAR}/x"] * 2


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("excepted", "met"),
    [
        ("*", False),
        ("deployment.invalid", False),
        (".invalid", False),
        ("other.example, deployment.invalid:8080", False),
        ("fd00::/8,10.0.0.0/8,::1,[::1],::1/128", True),
        ("http://a b, ,http://x:99999", True),
        ("example.com,deployment.invalid:81", True),
    ],
)
def test_what_is_excepted_does_not_meet_the_proxy(
    excepted: str, met: bool, flavour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", excepted)
        if met:
            assert call(flavour, FAR).status_code == 200
        else:
            with pytest.raises(APIConnectionError, match=r"cannot connect to deployment\.invalid:8080: "):
                call(flavour, FAR, max_retries=0)
    assert proxy.connections == met


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("status", [407, 403, 503])
def test_a_proxy_that_refuses_is_named(status: int, flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(reply(status, b"no")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", f"//user:{PASSWORD}@"))
        with pytest.raises(APIConnectionError) as caught:
            call(flavour, "https://platform.invalid")
    text = str(caught.value)
    assert f"the proxy 127.0.0.1:{proxy.port} of HTTPS_PROXY refused to connect to platform.invalid: {status}" in text
    assert PASSWORD not in text
    assert [each.method for each in proxy.requests] == ["CONNECT"]  # it would refuse again
    assert "authorization" not in proxy.requests[0].headers


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_proxy_that_is_not_there_is_named(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with refusing() as nowhere:
        monkeypatch.setenv("ALL_PROXY", nowhere)
        with pytest.raises(APIConnectionError, match=r"through the proxy 127\.0\.0\.1:\d+ of ALL_PROXY: ."):
            call(flavour, "https://platform.invalid", max_retries=0)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_proxy_that_says_nothing_is_a_timbal_error(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for step in (stall(), close()):
        with FaultServer(step) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            with pytest.raises(TimbalError) as caught:
                call(flavour, "https://platform.invalid", max_retries=0, timeout=0.2)
            assert isinstance(caught.value, APITimeoutError | APIConnectionError)


# ----------------------------------------------------------------------------------------------- bad variables

BAD = [
    "ftp://127.0.0.1:1",
    "socks4://127.0.0.1:1",
    "unix:///run/proxy",
    "http://",
    "http://:8080",
    "http://127.0.0.1:99999",
    "http://127.0.0.1:0",
    "http://user:p@ss:w/rd@127.0.0.1:x",
    "http://[::1",
    "http://pro..xy",
    "http://" + "a" * 64 + ".example",
    "http://pro\u2028xy",
]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", ["HTTP_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize("value", BAD)
def test_a_variable_that_names_no_proxy_is_a_config_error(
    value: str, name: str, flavour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value.replace("//127", f"//user:{PASSWORD}@127"))
    with pytest.raises(ConfigError, match=f"^{name}") as caught:
        call(flavour, FAR)
    assert PASSWORD not in str(caught.value)
    with FaultServer() as server:  # what does not meet a proxy is not disturbed by it
        assert call(flavour, server.url).status_code == 200


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("value", ["socks5://127.0.0.1:1080", "socks5h://127.0.0.1:1080"])
def test_a_socks_proxy_needs_a_package(value: str, flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)  # as if it were not installed, wherever this runs
    monkeypatch.setenv("ALL_PROXY", value)
    for url in (FAR, "https://platform.invalid"):
        with pytest.raises(ConfigError, match=r"ALL_PROXY names a SOCKS proxy: install httpx\[socks\]"):
            call(flavour, url)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_key_goes_to_no_proxy_of_an_encrypted_connection(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(reply(502)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(APIConnectionError):
            call(flavour, "https://platform.invalid")
    assert KEY not in repr(proxy.requests)
