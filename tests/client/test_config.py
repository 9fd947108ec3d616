"""Where settings come from, and what is refused."""

from __future__ import annotations

import os
import pickle
import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.systems import needs_modes
from timbal.client._secret import Secret
from timbal.client._settings import Settings, check_base_url, load_settings, read_sections
from timbal.client.errors import ConfigError

KEY = "tk_5ecret-do-not-show"


@pytest.fixture(autouse=True)
def folder(no_settings: Path) -> Path:
    """The folder of the profile files, the only setting that there is."""
    return no_settings


def load(**given: Any) -> Settings:
    if isinstance(given.get("api_key"), str):
        given["api_key"] = Secret(given["api_key"])
    return load_settings(**given)


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def shown_by(error: BaseException) -> list[str]:
    """What a traceback with local variables shows of an error: its message, and the frames of this package."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [frame for frame in report.stack if f"timbal{os.sep}client" in frame.filename]
    assert own
    return [str(error), *(text for frame in own for text in (frame.locals or {}).values())]


# ----------------------------------------------------------------------------------------------- precedence


def places(folder: Path, monkeypatch: pytest.MonkeyPatch, *kinds: str) -> dict[str, str]:
    """Settings in each of these places, each with the place's name in it; the arguments are returned."""
    if "file" in kinds:
        write(folder, "credentials", "[default]\napi_key = key-file\n")
        write(folder, "config", "[default]\norg = org-file\nbase_url = https://file.example\n")
    if "second" in kinds:
        for name in ("TIMBAL_API_TOKEN", "TIMBAL_REV"):
            monkeypatch.setenv(name, "second")
        monkeypatch.setenv("TIMBAL_API_HOST", "second.example")
    if "first" in kinds:
        for name in ("TIMBAL_API_KEY", "TIMBAL_PROJECT_REV", "TIMBAL_ORG_ID", "TIMBAL_PROJECT_ID"):
            monkeypatch.setenv(name, "first")
        monkeypatch.setenv("TIMBAL_BASE_URL", "https://first.example")
    names = ("api_key", "org_id", "project_id", "rev")
    return {**dict.fromkeys(names, "given"), "base_url": "https://given.example"} if "argument" in kinds else {}


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ("argument first second file", ("given", "https://given.example", "given", "given", "given")),
        ("first second file", ("first", "https://first.example", "first", "first", "first")),
        ("second file", ("second", "https://second.example", "org-file", None, "second")),
        ("file", ("key-file", "https://file.example", "org-file", None, "main")),
    ],
)
def test_the_order_of_the_places(
    kinds: str, expected: tuple[str | None, ...], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = load(**places(folder, monkeypatch, *kinds.split()))
    assert (found.api_key.reveal(), str(found.base_url), found.org_id, found.project_id, found.rev) == expected


def test_the_defaults() -> None:
    found = load(api_key="k")
    assert str(found.base_url) == "https://api.timbal.ai"
    assert (found.org_id, found.project_id, found.rev, found.profile) == (None, None, "main", "default")


def test_an_empty_variable_counts_as_absent(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TIMBAL_API_KEY", "TIMBAL_BASE_URL", "TIMBAL_ORG_ID", "TIMBAL_PROJECT_REV", "TIMBAL_PROFILE"):
        monkeypatch.setenv(name, "")
    places(folder, monkeypatch, "file")
    found = load()
    assert (found.api_key.reveal(), found.org_id, found.rev) == ("key-file", "org-file", "main")


@pytest.mark.parametrize("name", ["api_key", "org_id", "project_id", "rev", "base_url", "profile"])
def test_an_empty_argument_is_a_mistake(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMBAL_API_KEY", "k")
    with pytest.raises(ConfigError, match=f"{name}= is empty"):
        load(**{name: ""})


# --------------------------------------------------------------------------------------- what is not there


def test_a_missing_key_names_every_place(folder: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load(profile=None)
    assert str(caught.value) == (
        "no api_key: give Timbal(api_key=...), set TIMBAL_PROJECT_SECRET or TIMBAL_API_KEY or TIMBAL_API_TOKEN,"
        f" or write 'api_key = ...' under [default] in {folder / 'credentials'}"
    )


def test_a_missing_organisation_or_project_is_named_when_it_is_needed(folder: Path) -> None:
    write(folder, "config", "[profile work]\nbase_url = https://x.example\n")
    found = load(api_key="k", profile="work")
    with pytest.raises(ConfigError) as caught:
        found.setting("org_id")
    assert str(caught.value) == (
        "no org_id: pass it to the call, give Timbal(org_id=...), set TIMBAL_ORG_ID,"
        f" or write 'org = ...' under [profile work] in {folder / 'config'}"
    )
    with pytest.raises(
        ConfigError, match=r"no project_id: .*Timbal\(project_id=\.\.\.\), set TIMBAL_PROJECT_ID, or write"
    ):
        found.setting("project_id")
    assert found.setting("org_id", "o") == "o"
    assert found.setting("project_id", 12) == "12"
    assert found.setting("rev") == "main"
    with pytest.raises(ValueError, match="rev is empty"):
        found.setting("rev", "")


# ------------------------------------------------------------------------------------------------- profiles


def test_profiles_are_sections_of_both_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder, "config", "[default]\norg = o1\n[profile work]\norg = o2\n")
    write(folder, "credentials", "[default]\napi_key = k1\n[profile work]\napi_key = k2\n")
    assert (load().api_key.reveal(), load().org_id) == ("k1", "o1")
    assert (load(profile="work").api_key.reveal(), load(profile="work").org_id) == ("k2", "o2")
    monkeypatch.setenv("TIMBAL_PROFILE", "work")
    assert load().org_id == "o2"
    assert load(profile="default").org_id == "o1"


def test_profiles_do_not_inherit(folder: Path) -> None:
    write(folder, "config", "[DEFAULT]\norg = o0\n[default]\norg = o1\n[profile work]\nbase_url = https://x.example\n")
    assert load(api_key="k", profile="work").org_id is None


@pytest.mark.parametrize("way", ["argument", "environment"])
def test_a_profile_that_is_named_must_exist(way: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder, "config", "[default]\norg = o1\n[work]\norg = o2\n")
    given = {"profile": "work"} if way == "argument" else {}
    if way == "environment":
        monkeypatch.setenv("TIMBAL_PROFILE", "work")
    with pytest.raises(ConfigError) as caught:
        load(api_key="k", **given)
    assert str(caught.value) == (
        f"there is no profile 'work': looked for [profile work] in {folder / 'config'} and {folder / 'credentials'}"
    )
    assert load(api_key="k", profile="default").org_id == "o1"


def test_the_home_folder_is_the_default_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TIMBAL_CONFIG_DIR")
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".timbal").mkdir()
    write(tmp_path / ".timbal", "credentials", "[default]\napi_key = home\n")
    assert load().api_key.reveal() == "home"
    monkeypatch.setenv("TIMBAL_CONFIG_DIR", "~/.timbal")
    assert load().api_key.reveal() == "home"


def test_values_are_taken_as_they_are_written(folder: Path) -> None:
    lines = [
        "\ufeff# comment",
        "[default]",
        "api_key=tk_%(x)s%:=ab",
        "  ; note",
        "",
        "[default]",
        "org = o:1",
        "X = ",
    ]
    write(folder, "credentials", "\r\n".join(lines))
    found = load()
    assert found.api_key.reveal() == "tk_%(x)s%:=ab"
    assert found.org_id == "o:1"
    assert "x" not in read_sections(str(folder / "credentials"))["default"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"api_key = {KEY}\n", 1),
        (f"[default]\n\n{KEY}\n", 3),
        (f"[default]\napi_key: {KEY}\n", 2),
        (f"[default\napi_key = {KEY}\n", 1),
        (f"[default]\n= {KEY}\n", 2),
        (b"[default]\norg = o\napi_key = " + KEY.encode() + b"\xff\n", 3),
    ],
)
def test_a_broken_file_is_named_with_its_line_and_shows_nothing(text: str | bytes, line: int, folder: Path) -> None:
    path = write(folder, "credentials", text)
    with pytest.raises(ConfigError) as caught:
        load(api_key="k")
    assert str(caught.value).startswith(f"{path}, line {line}: ")
    assert KEY not in "".join(shown_by(caught.value))
    assert caught.value.__context__ is None


def test_what_is_not_a_file_or_too_large_is_refused(folder: Path) -> None:
    (folder / "config").mkdir()
    with pytest.raises(ConfigError, match="config is not a file"):
        load(api_key="k")
    (folder / "config").rmdir()
    write(folder, "config", b"#" * 2_000_000)
    with pytest.raises(ConfigError, match="larger than"):
        load(api_key="k")


@needs_modes
def test_a_file_that_may_not_be_read_is_named(folder: Path) -> None:
    write(folder, "config", "[default]\n").chmod(0)
    with pytest.raises(ConfigError, match="config cannot be read: Permission denied"):
        load(api_key="k")


def test_an_unreadable_file_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*args: Any, **kwargs: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    path = write(folder, "config", "[default]\n")
    monkeypatch.setattr("builtins.open", deny)
    with pytest.raises(ConfigError, match="cannot be read: Permission denied") as caught:
        read_sections(str(path))
    assert str(path) in str(caught.value)


@given(text=st.text(max_size=200) | st.binary(max_size=200))
def test_no_file_does_anything_but_load_or_say_what_is_wrong(
    text: str | bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = write(tmp_path_factory.getbasetemp(), "fuzzed", text if isinstance(text, bytes) else text.encode("utf-8"))
    try:
        sections = read_sections(str(path))
    except ConfigError:
        return
    assert all(value.reveal() for section in sections.values() for value in section.values())


# -------------------------------------------------------------------------------------------------- the key


@pytest.mark.parametrize("bad", ["a b", "a\n", " a", "a\r\nX: 1", "é", "a\0", "\t", "Bearer abc", "a\u2028"])
@pytest.mark.parametrize("way", ["argument", "environment", "file"])
def test_a_key_that_is_none_is_refused_without_being_shown(
    bad: str, way: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = KEY + bad + "tail"
    if way == "environment":
        if "\0" in key:
            return
        monkeypatch.setenv("TIMBAL_API_KEY", key)
    if way == "file":
        if any(c in bad for c in "\r\n\u2028\0"):
            return
        write(folder, "credentials", f"[default]\napi_key = {key}\n")
    with pytest.raises(ConfigError, match="a space, a line break, quotes or a character outside ASCII") as caught:
        load(**({"api_key": key} if way == "argument" else {}))
    assert KEY not in "".join(shown_by(caught.value))


def test_a_secret_does_not_show() -> None:
    secret = Secret(KEY)
    settings = load(api_key=KEY)
    for value in (secret, settings, [secret], {"k": secret}):
        assert KEY not in f"{value} {value!r} {value!s}"
    assert not hasattr(secret, "__dict__")
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(settings)
    assert secret.reveal() == KEY


# -------------------------------------------------------------------------------------------------- the URL


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://api.timbal.ai", "https://api.timbal.ai"),
        ("https://api.timbal.ai/", "https://api.timbal.ai/"),
        ("https://api.timbal.ai/v1", "https://api.timbal.ai/v1"),
        ("HTTPS://API.timbal.ai:8443", "https://api.timbal.ai:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000/base", "http://localhost:8000/base"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("http://127.8.9.1", "http://127.8.9.1"),
    ],
)
def test_base_urls_that_are_taken(url: str, kept: str) -> None:
    assert str(check_base_url(url, "base_url=")) == kept
    assert load(api_key="k", base_url=httpx.URL(url)).base_url.host


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://api.timbal.ai", "over http"),
        ("http://10.0.0.1", "over http"),
        ("http://localhost.evil.example", "over http"),
        ("http://127.0.0.1.evil.example", "over http"),
        ("http://0.0.0.0", "over http"),
        ("http://2130706433", "over http"),
        ("ftp://api.timbal.ai", "must start with https"),
        ("api.timbal.ai", "must start with https"),
        ("//api.timbal.ai", "must start with https"),
        ("https://", "must start with https"),
        ("https:///path", "must start with https"),
        ("file:///etc/passwd", "must start with https"),
        ("https://user:hunter2@api.timbal.ai", "user name or password"),
        ("https://hunter2@api.timbal.ai", "user name or password"),
        ("http://127.0.0.1@evil.example/", "user name or password"),
        ("https://api.timbal.ai/?token=hunter2", "must not hold"),
        ("https://api.timbal.ai/?", "must not hold"),
        ("https://api.timbal.ai/#hunter2", "must not hold"),
        ("https://api.timbal.ai:99999/hunter2", "port"),
        ("https://api.timbal.ai:x", "not a URL"),
        ("https://api\n.timbal.ai", "not a URL"),
        ("https://[::1", "not a URL"),
    ],
)
@pytest.mark.parametrize("way", ["argument", "environment", "file"])
def test_base_urls_that_are_refused(
    url: str, reason: str, way: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = {"argument": "base_url=", "environment": "TIMBAL_BASE_URL", "file": "base_url of profile 'default'"}[way]
    if way == "environment":
        monkeypatch.setenv("TIMBAL_BASE_URL", url)
    if way == "file":
        if "\n" in url:
            return
        write(folder, "config", f"[default]\nbase_url = {url}\n")
    with pytest.raises(ConfigError, match=reason) as caught:
        load(api_key="k", **({"base_url": url} if way == "argument" else {}))
    assert place in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_plain_http_can_be_asked_for() -> None:
    assert load(api_key="k", base_url="http://10.0.0.1", allow_http=True).base_url.scheme == "http"


@pytest.mark.parametrize("host", ["x.example/path", "user@x.example", "x y", "x.example?a"])
def test_a_host_is_a_host_or_a_url(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMBAL_API_HOST", host)
    with pytest.raises(ConfigError, match="TIMBAL_API_HOST takes a host, such as"):
        load(api_key="k")


@pytest.mark.parametrize("host", ["https://x.example", "https://x.example/", "x.example", "x.example/"])
def test_a_host_may_be_written_as_the_platform_does(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMBAL_API_HOST", host)
    assert str(load(api_key="k").base_url) == "https://x.example"


def test_a_host_may_have_a_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMBAL_API_HOST", "x.example:8443")
    assert str(load(api_key="k").base_url) == "https://x.example:8443"
