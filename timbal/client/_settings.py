"""The sources of settings: arguments, then the environment, then profile files, then defaults."""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from ipaddress import ip_address
from typing import TYPE_CHECKING, NamedTuple

import httpx

from timbal_api.client import to_text

from ._log import logger
from ._secret import Secret, guard
from .errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILE_LIMIT = 1024 * 1024


class Source(NamedTuple):
    """One setting and its sources, in this order."""

    argument: str
    variables: tuple[str, ...]
    key: str = ""
    """Its name in the profile files, if they may hold it."""


# TIMBAL_PROJECT_SECRET is what the platform puts into deployed projects (unverified against the live platform).
API_KEY = Source("api_key", ("TIMBAL_PROJECT_SECRET", "TIMBAL_API_KEY", "TIMBAL_API_TOKEN"), "api_key")
BASE_URL = Source("base_url", ("TIMBAL_BASE_URL", "TIMBAL_API_HOST"), "base_url")
ORG_ID = Source("org_id", ("TIMBAL_ORG_ID",), "org")
PROJECT_ID = Source("project_id", ("TIMBAL_PROJECT_ID",), "project")
REV = Source("rev", ("TIMBAL_PROJECT_REV", "TIMBAL_REV"))
PROFILE = Source("profile", ("TIMBAL_PROFILE",))

_KEYS = frozenset(source.key for source in (API_KEY, BASE_URL, ORG_ID, PROJECT_ID))
"""The settings that a profile may hold."""


class Settings(NamedTuple):
    """The settings of a client, from all sources."""

    api_key: Secret
    base_url: httpx.URL
    org_id: str | None
    project_id: str | None
    rev: str
    profile: str
    """The profile that was read."""
    directory: str
    """The folder of these files."""

    def setting(self, name: str, value: object = None) -> str:
        """Return a value for `org_id`, `project_id` or `rev`: the argument, or the client's if that is None.

        Raises:
            ConfigError: there is neither.
            TypeError: it is not one value.
            ValueError: it is empty.
        """
        found = getattr(self, name) if value is None else value
        if found is None:
            source = ORG_ID if name == "org_id" else PROJECT_ID
            raise ConfigError(f"no {name}: pass it to the call, {_places(source, self.profile, self.directory)}")
        text = to_text(found, name)
        if not text:
            raise ValueError(f"{name} is empty")
        return text


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
    """Find every setting. An argument that is None is looked up in the other sources.

    Raises:
        ConfigError: a setting is missing, unsafe, or cannot be read.
    """
    asked = os.environ.get("TIMBAL_CONFIG_DIR")
    directory = os.path.expanduser(asked or "~/.timbal")
    named = _find(PROFILE, profile, {})[0]
    name = named.reveal() if named else "default"
    # A home that may not be read, as containers with a changed user have, is no error unless somebody meant it.
    values = read_profile(directory, name, required=named is not None, lenient=not asked and named is None)

    def text(source: Source, given: object) -> str | None:
        found, _ = _find(source, given, values, name)
        return found.reveal() if found else None

    # The key and what may hold a password are in no variable as text: a traceback may show its variables.
    key, place = _find(API_KEY, api_key, values, name)
    if key is None:
        raise ConfigError(f"no api_key: {_places(API_KEY, name, directory)}")
    check_key(key, place)
    url, place = _find(BASE_URL, base_url, values, name)
    if url is not None and place == "TIMBAL_API_HOST":
        # A host, or a URL, as the platform's own pages write it; either with or without a slash behind it.
        host = Secret(url.reveal().rstrip("/"))
        if "://" not in host.reveal() and not re.fullmatch(r"[\w.-]+(:\d+)?", host.reveal(), re.ASCII):
            raise ConfigError("TIMBAL_API_HOST takes a host, such as api.timbal.ai, or a URL")
        url = host if "://" in host.reveal() else Secret(f"https://{host.reveal()}")
    return Settings(
        api_key=key,
        base_url=check_base_url(url.reveal() if url else "https://api.timbal.ai", place, allow_http=allow_http),
        org_id=text(ORG_ID, org_id),
        project_id=text(PROJECT_ID, project_id),
        rev=text(REV, rev) or "main",
        profile=name,
        directory=directory,
    )


def _find(source: Source, given: object, values: Mapping[str, Secret], profile: str = "") -> tuple[Secret | None, str]:
    """Return a value, and the name of its source."""
    if given is not None:
        return given_text(source.argument, given), f"{source.argument}="
    for variable in source.variables:
        # os.environ is in no variable: its repr shows the key.
        if os.environ.get(variable):
            return Secret(os.environ[variable]), variable
    return values.get(source.key), f"{source.key} of profile {profile!r}"


def given_text(argument: str, given: object) -> Secret:
    """Return the setting that an argument holds.

    Raises:
        TypeError: it is not one value.
        ConfigError: it is empty. That is a mistake, which a lookup could hide.
    """
    if not isinstance(given, Secret):
        given = Secret(str(given) if isinstance(given, httpx.URL) else to_text(given, argument))
    if given.reveal() == "":
        raise ConfigError(f"{argument}= is empty; leave it out, or give None, to have it looked up")
    return given


def _places(source: Source, profile: str, directory: str) -> str:
    """Where a setting may be given, for people."""
    places = [f"give Timbal({source.argument}=...)", f"set {' or '.join(source.variables)}"]
    if source.key:
        file = os.path.join(directory, "credentials" if source is API_KEY else "config")
        places.append(f"write '{source.key} = ...' under [{_section(profile)}] in {file}")
    return f"{', '.join(places[:-1])}, or {places[-1]}"


def check_key(key: Secret, place: str) -> Secret:
    """Return the key, if a header can carry it.

    Raises:
        ConfigError: it is empty, or has characters that no key has. The key is not shown.
    """
    if not isinstance(key.reveal(), str) or not re.fullmatch(r"(?!['\"])[!-~]+", key.reveal()):
        raise ConfigError(
            f"the API key from {place} is empty, or holds a space, a line break, quotes or a character outside ASCII"
            " (the key is not shown here; give it as a string, without 'Bearer ' and without quotes)"
        )
    return guard(key)


def check_base_url(value: str, place: str, *, allow_http: bool = False) -> httpx.URL:
    """Return the base URL, if requests with a key may be sent to it.

    Raises:
        ConfigError: it is neither an https URL of a host nor an http URL of localhost. The URL is not shown, because it
            may hold a password.
    """
    problem: str | None = "it is not a URL"
    url = httpx.URL()
    with suppress(httpx.InvalidURL, UnicodeError):
        url = httpx.URL(value)
        host = url.raw_host.decode()
        host.encode("idna")  # as the resolver will; it refuses empty and long labels
        unsafe = url.scheme == "http" and not allow_http and not is_loopback(host)
        problems = {
            "it must start with https:// and name a host": url.scheme not in ("http", "https") or not url.host,
            f"the port {url.port} is out of range (1 to 65535)": url.port is not None and not 0 < url.port < 65536,
            "it holds a user name or password; the key goes in api_key": "@" in url.netloc.decode() or url.userinfo,
            "it must not hold '?' or '#'": "?" in value or "#" in value,
            f"over http, everyone on the way to {url.host} can read the key; use https,"
            " or say allow_http=True if the way is safe": unsafe,
        }
        problem = next((text for text, is_so in problems.items() if is_so), None)
    if problem:
        raise ConfigError(f"the base URL from {place} cannot be used: {problem}")
    return url


def is_loopback(host: str) -> bool:
    """Return whether a host is surely localhost, so that requests to it never leave your machine.

    Args:
        host: a name or an address as URLs write it. Spellings that only some resolvers know, such as `127.1`, are not.
    """
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    host = host.removesuffix(".").lower()
    if host == "localhost":
        return True
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


# --------------------------------------------------------------------------------------- the profile files


def _section(profile: str) -> str:
    return "default" if profile == "default" else f"profile {profile}"


def read_profile(directory: str, profile: str, *, required: bool = False, lenient: bool = False) -> dict[str, Secret]:
    """Return the values of one profile, from the files `config` and `credentials` of a folder; the latter wins.

    Args:
        directory: the folder.
        profile: the profile.
        required: whether it must exist.
        lenient: whether files without read permission are ignored.

    Raises:
        ConfigError: a file cannot be read, or no file has a profile that is required.
    """
    section = _section(profile)
    files = [os.path.join(directory, name) for name in ("config", "credentials")]
    found = [sections[section] for sections in (read_sections(file, lenient) for file in files) if section in sections]
    if not found and required and profile != "default":
        raise ConfigError(f"there is no profile {profile!r}: looked for [{section}] in {' and '.join(files)}")
    values = {key: value for each in found for key, value in each.items()}
    unread = sorted(values.keys() - _KEYS)
    if unread:
        logger.warning(
            "profile %r: nobody reads %s; the keys are %s", profile, ", ".join(unread), ", ".join(sorted(_KEYS))
        )
    return values


def read_sections(path: str, lenient: bool = False) -> dict[str, dict[str, Secret]]:
    """Return the sections of a profile file with their `key = value` pairs, without empty values; {} without a file.

    Raises:
        ConfigError: the file exists and cannot be read. The message names the line, but does not show it.
    """
    try:
        found = os.stat(path)
        if not stat.S_ISREG(found.st_mode) or found.st_size > _FILE_LIMIT:
            raise ConfigError(f"{path} is not a file, or larger than {_FILE_LIMIT} bytes")
        with open(path, "rb") as file:
            # What is not UTF-8 becomes surrogates, because an exception of the decoder would hold the text.
            text = Secret(file.read().decode("utf-8-sig", "surrogateescape"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except PermissionError as error:
        if lenient:
            return {}
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from None
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from None
    lines = enumerate(text.reveal().split("\n"), 1)
    line = next((number for number, each in lines if re.search(r"[\udc80-\udcff]", each)), None)
    del lines
    if line is not None:
        raise ConfigError(f"{path}, line {line}: not UTF-8 text")

    from configparser import ConfigParser, Error  # here, because most programs have no such file

    # Keys may hold '%' and ':'; two sections of one name are merged, as the other clients do.
    parser = ConfigParser(
        interpolation=None, delimiters=("=",), strict=False, default_section="", empty_lines_in_values=False
    )
    try:
        parser.read_string(text.reveal())
    except Error as error:
        # Neither the exception nor its text is kept: both show the line, which may hold the key.
        line = next((number for number, _ in getattr(error, "errors", [])), getattr(error, "lineno", 0))
    if line is not None:
        raise ConfigError(f"{path}, line {line}: neither a [section] nor 'key = value'")
    return {name: {key: Secret(value) for key, value in parser.items(name) if value} for name in parser.sections()}
