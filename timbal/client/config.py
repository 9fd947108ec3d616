"""Where settings come from: arguments, then the environment, then profile files, then defaults."""

from __future__ import annotations

import os
import re
import stat
from ipaddress import ip_address
from typing import TYPE_CHECKING, NamedTuple

import httpx

from .errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = "0.1.0"

DEFAULT_BASE_URL = "https://api.timbal.ai"
DEFAULT_REV = "main"
_FILE_LIMIT = 1024 * 1024


class Secret:
    """A text that no repr, format, dump or pickle shows."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself. Do not keep it in a variable: tracebacks can show local variables."""
        return self._text

    def __repr__(self) -> str:
        return "***"

    def __reduce__(self) -> str:
        raise TypeError("an API key is not pickled: read it again from the settings where it is needed")


class Source(NamedTuple):
    """One setting and the places where it may be found, in this order."""

    argument: str
    variables: tuple[str, ...]
    key: str | None = None
    """Its name in the profile files."""


API_KEY = Source("api_key", ("TIMBAL_API_KEY", "TIMBAL_API_TOKEN"), "api_key")
BASE_URL = Source("base_url", ("TIMBAL_BASE_URL", "TIMBAL_API_HOST"), "base_url")
ORG_ID = Source("org_id", ("TIMBAL_ORG_ID",), "org")
PROJECT_ID = Source("project_id", ("TIMBAL_PROJECT_ID",))
REV = Source("rev", ("TIMBAL_PROJECT_REV", "TIMBAL_REV"))


class Settings(NamedTuple):
    """What a client was told, from wherever it was told.

    Attributes:
        api_key: what authorises requests; its repr is `***`.
        base_url: where requests go.
        org_id: the organisation of calls that name none.
        project_id: the project of calls that name none.
        rev: the branch of calls that name none.
        profile: the profile of the files that was read.
        directory: the folder of these files.
    """

    api_key: Secret
    base_url: httpx.URL
    org_id: str | None
    project_id: str | None
    rev: str
    profile: str
    directory: str

    def setting(self, name: str, value: object = None) -> str:
        """A value for `org_id`, `project_id` or `rev`: the one given, else the client's.

        Raises:
            ConfigError: there is neither.
            ValueError: it is empty.
        """
        found = getattr(self, name) if value is None else str(value)
        if found is None:
            source = {"org_id": ORG_ID, "project_id": PROJECT_ID}[name]
            raise ConfigError(f"no {name}: pass it to the call, {_places(source, self.profile, self.directory)}")
        if not found:
            raise ValueError(f"{name} is empty")
        return str(found)


def load_settings(
    *,
    api_key: Secret | None = None,
    base_url: str | httpx.URL | None = None,
    org_id: str | None = None,
    project_id: str | None = None,
    rev: str | None = None,
    profile: str | None = None,
    allow_http: bool = False,
) -> Settings:
    """Find every setting.

    Args:
        api_key: and the five that follow: what the caller gave; None looks further.
        allow_http: whether the key may travel over http to other machines, where anyone on the way can read it.

    Raises:
        ConfigError: a setting is missing, unsafe, or cannot be read.
    """
    # os.environ is in no variable, here or below: its repr, in a traceback that shows variables, shows the key.
    directory = os.path.expanduser(os.environ.get("TIMBAL_CONFIG_DIR") or os.path.join("~", ".timbal"))
    named = _argument("profile", profile) or os.environ.get("TIMBAL_PROFILE") or None
    values = read_profile(directory, named or "default", required=named is not None)

    def find(source: Source, given: object) -> tuple[str | None, str]:
        """A value and the name of the place where it was found."""
        argument = _argument(source.argument, given)
        if argument is not None:
            return argument, f"{source.argument}="
        for variable in source.variables:
            if os.environ.get(variable):
                return os.environ[variable], variable
        if source.key and source.key in values:
            return values[source.key].reveal(), f"{source.key} of profile {named or 'default'!r}"
        return None, ""

    return Settings(
        api_key=_find_key(api_key, values, named or "default", directory),
        base_url=_base_url(*find(BASE_URL, base_url), allow_http=allow_http),
        org_id=find(ORG_ID, org_id)[0],
        project_id=find(PROJECT_ID, project_id)[0],
        rev=find(REV, rev)[0] or DEFAULT_REV,
        profile=named or "default",
        directory=directory,
    )


def _argument(name: str, value: object) -> str | None:
    """What the caller gave. An empty text is refused: it is a mistake, and looking further could hide it."""
    if value is None:
        return None
    if not str(value):
        raise ConfigError(f"{name}= is empty; leave it out, or give None, to have it looked up")
    return str(value)


def _places(source: Source, profile: str, directory: str) -> str:
    """Where a setting may be given, for people."""
    places = [f"give Timbal({source.argument}=...)", f"set {' or '.join(source.variables)}"]
    if source.key:
        section = "[default]" if profile == "default" else f"[profile {profile}]"
        file = os.path.join(directory, "credentials" if source is API_KEY else "config")
        places.append(f"write '{source.key} = ...' under {section} in {file}")
    return f"{', '.join(places[:-1])}, or {places[-1]}"


# ------------------------------------------------------------------------------------------------- the key


def _find_key(given: Secret | None, values: Mapping[str, Secret], profile: str, directory: str) -> Secret:
    # No variable of this function holds the key as text, because a traceback may show its variables.
    if given is not None:
        return check_key(given, "api_key=")
    for variable in API_KEY.variables:
        if os.environ.get(variable):
            return check_key(Secret(os.environ[variable]), variable)
    if API_KEY.key in values:
        return check_key(values["api_key"], f"api_key of profile {profile!r}")
    raise ConfigError(f"no api_key: {_places(API_KEY, profile, directory)}")


def check_key(key: Secret, place: str) -> Secret:
    """The key, if it can stand in a header.

    Raises:
        ConfigError: it is empty, or holds what no key holds. The key is not shown.
    """
    if not isinstance(key.reveal(), str):
        raise ConfigError(f"the API key from {place} is not a text")
    if not key.reveal():
        raise ConfigError(f"{place} is empty; leave it out, or give None, to have it looked up")
    if not re.fullmatch(r"[!-~]+", key.reveal()):
        raise ConfigError(
            f"the API key from {place} holds a space, a line break or a character outside ASCII"
            " (the key is not shown here; give it without 'Bearer ' and without quotes)"
        )
    return key


# ------------------------------------------------------------------------------------------------- the URL


def _base_url(value: str | None, place: str, *, allow_http: bool) -> httpx.URL:
    if value is None:
        return httpx.URL(DEFAULT_BASE_URL)
    if place == "TIMBAL_API_HOST":
        if not re.fullmatch(r"[\w.-]+(:\d+)?", value, re.ASCII):
            raise ConfigError("TIMBAL_API_HOST takes a host name, such as api.timbal.ai; a URL goes in TIMBAL_BASE_URL")
        value = f"https://{value}"
    return check_base_url(value, place, allow_http=allow_http)


def check_base_url(value: str, place: str, *, allow_http: bool = False) -> httpx.URL:
    """The base URL, if requests with a key may go there. It is not shown, because it may hold a password.

    Raises:
        ConfigError: it is not an https URL of a host and perhaps a path, nor an http URL of this machine.
    """
    problem = "it is not a URL"
    try:
        url = httpx.URL(value)
    except (httpx.InvalidURL, UnicodeError):
        url = None
    if url is not None:
        problem = _problem(url, value, allow_http)
    if url is None or problem:
        raise ConfigError(f"the base URL from {place} cannot be used: {problem}")
    return url


def _problem(url: httpx.URL, value: str, allow_http: bool) -> str:
    if url.scheme not in ("http", "https") or not url.host:
        return "it must start with https:// and name a host"
    if url.port is not None and not 0 < url.port < 65536:
        return "its port is none"
    if url.userinfo or "@" in url.netloc.decode():
        return "it holds a user name or password; the key goes in api_key"
    if "?" in value or "#" in value:
        return "it must not hold '?' or '#'"
    if url.scheme == "http" and not allow_http and not is_loopback(url.host):
        return (
            f"over http, everyone on the way to {url.host} can read the key; use https,"
            " or say allow_http=True if the way is safe"
        )
    return ""


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, so that what is sent to it never leaves it."""
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


# --------------------------------------------------------------------------------------- the profile files


def read_profile(directory: str, profile: str, *, required: bool = False) -> dict[str, Secret]:
    """The values of one profile, from the files `config` and `credentials` of a folder; the latter wins.

    Args:
        directory: the folder; it need not exist.
        profile: `default` for the section `[default]`, NAME for `[profile NAME]`.
        required: whether somebody asked for this profile, so that it must exist.

    Raises:
        ConfigError: a file cannot be read, or the profile that was asked for is in neither.
    """
    section = "default" if profile == "default" else f"profile {profile}"
    files = [os.path.join(directory, name) for name in ("config", "credentials")]
    found = [sections[section] for sections in map(read_sections, files) if section in sections]
    if not found and required and profile != "default":
        raise ConfigError(f"there is no profile {profile!r}: looked for [{section}] in {' and '.join(files)}")
    return {key: value for values in found for key, value in values.items()}


def read_sections(path: str) -> dict[str, dict[str, Secret]]:
    """A profile file: sections of `key = value`. Empty values are left out; a file that is not there is empty.

    Raises:
        ConfigError: it is there and cannot be read. The message names the line, and shows nothing of it.
    """
    text = _read_text(path)
    if text is None:
        return {}
    from configparser import ConfigParser, Error  # here, because most programs have no such file

    # Keys may hold '%' and ':'; two sections of one name are merged, as the other clients do.
    parser = ConfigParser(
        interpolation=None, delimiters=("=",), strict=False, default_section="", empty_lines_in_values=False
    )
    problem = None
    try:
        parser.read_string(text.reveal(), source=path)
    except Error as error:
        # Neither the exception nor its text is kept: both show the line, which may hold the key.
        problem = _line_of(error)
    if problem is not None:
        raise ConfigError(f"{path}, line {problem}: neither a [section] nor 'key = value'")
    return {name: {key: Secret(value) for key, value in parser.items(name) if value} for name in parser.sections()}


def _line_of(error: Exception) -> int:
    lines = [line for line, _ in getattr(error, "errors", [])]
    return int(lines[0] if lines else getattr(error, "lineno", 0))


def _read_text(path: str) -> Secret | None:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise ConfigError(f"{path} is not a file")
        with open(path, "rb") as file:
            content = file.read(_FILE_LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from None
    if len(content) > _FILE_LIMIT:
        del content
        raise ConfigError(f"{path} is larger than {_FILE_LIMIT} bytes")
    line = None
    try:
        return Secret(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
    del content
    raise ConfigError(f"{path}, line {line}: not UTF-8 text")
