"""Files over HTTP: politely, a few at a time, and again only what has changed since the last time."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple, TextIO

import httpx

from ..openapi.document import DocumentError
from ..openapi.outside import check_size

AT_ONCE = 4
REDIRECTS = 5
TRIES = 3
LONGEST_WAIT = 30.0
"""Seconds, whatever Retry-After asks for."""

LOOPBACK = ("127.0.0.1", "::1", "localhost")

Told = Callable[[int, int], None]
"""Called as `told(done, total)`."""


class Answer(NamedTuple):
    """What stands at an address."""

    data: bytes
    modified: str = ""
    """Its Last-Modified header, as it came."""


class Fetcher:
    """Gets what stands at addresses of one site.

    Args:
        cache: The folder for what has an ETag or a date; it is made when needed. None keeps nothing.
        sleep: How to wait, in seconds, when the site asks for it.
    """

    def __init__(self, cache: Path | None, *, sleep: Callable[[float], None] = time.sleep) -> None:
        self._cache = cache
        self._sleep = sleep

    def get(self, url: str) -> Answer:
        """What stands at one address.

        Raises:
            DocumentError: it is not to be had: the address is refused, the answer is an error, too large or cut off.
        """
        with _client() as client:
            return self._get(client, url)

    def get_all(self, urls: Sequence[str], told: Told = lambda done, total: None) -> list[Answer]:
        """What stands at several addresses, in their order. The first failure ends it all.

        Raises:
            DocumentError: as `get`, for the first address that fails.
        """
        done = 0
        failed = threading.Event()
        counting = threading.Lock()

        def one(url: str) -> Answer:
            nonlocal done
            if failed.is_set():
                return Answer(b"")
            try:
                answer = self._get(client, url)
            except BaseException:
                failed.set()
                raise
            with counting:
                done += 1
                told(done, len(urls))
            return answer

        with _client() as client, ThreadPoolExecutor(AT_ONCE) as pool:
            waiting = [pool.submit(one, url) for url in urls]
            errors = [each.exception() for each in waiting]
            for error in errors:
                if error is not None:
                    raise error
            return [each.result() for each in waiting]

    def _get(self, client: httpx.Client, url: str) -> Answer:
        check_address(url)
        known = self._read(url)
        for attempt in range(TRIES):
            try:
                answer = _ask(client, url, known)
            except httpx.HTTPError as error:
                raise DocumentError(f"{public_url(url)}: {str(error) or type(error).__name__}") from None
            if isinstance(answer, tuple):
                found, etag = answer
                if etag or found.modified:
                    self._write(url, found, etag)
                return found
            if attempt < TRIES - 1:
                self._sleep(min(answer, LONGEST_WAIT))
        raise DocumentError(f"{public_url(url)}: the site asked {TRIES} times to try again later; do so")

    # ---- the cache: one file for an address, a line about it and then the bytes

    def _file(self, url: str) -> Path | None:
        return self._cache / hashlib.sha256(url.encode()).hexdigest() if self._cache else None

    def _read(self, url: str) -> tuple[Answer, str] | None:
        path = self._file(url)
        try:
            head, _, data = path.read_bytes().partition(b"\n") if path else (b"", b"", b"")
            facts = json.loads(head)
            if facts["url"] == url and facts["sha256"] == hashlib.sha256(data).hexdigest():
                return Answer(data, facts["modified"]), facts["etag"]
        except (OSError, ValueError, TypeError, KeyError):
            pass  # nothing there, or nothing to rely on: ask without it
        return None

    def _write(self, url: str, answer: Answer, etag: str) -> None:
        path = self._file(url)
        if path is None:
            return
        digest = hashlib.sha256(answer.data).hexdigest()
        facts = {"url": url, "etag": etag, "modified": answer.modified, "sha256": digest}
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
                file.write(json.dumps(facts).encode() + b"\n" + answer.data)
            os.replace(file.name, path)
        except OSError:
            pass  # a cache that cannot be written costs time and nothing else


def _client() -> httpx.Client:
    headers = {"User-Agent": "timbal-client (scripts/vendor.py)", "Accept": "*/*"}
    return httpx.Client(headers=headers, timeout=30, limits=httpx.Limits(max_connections=AT_ONCE))


def _ask(client: httpx.Client, url: str, known: tuple[Answer, str] | None) -> tuple[Answer, str] | float:
    """One answer with its ETag, or how many seconds the site asks to wait."""
    headers = {}
    if known and known[1]:
        headers["If-None-Match"] = known[1]
    elif known:
        headers["If-Modified-Since"] = known[0].modified
    address, name = httpx.URL(url), public_url(url)
    for _ in range(REDIRECTS + 1):
        with client.stream("GET", address, headers=headers) as response:
            if response.has_redirect_location:
                target = address.join(response.headers["Location"])
                if _origin(target) != _origin(address):
                    other = public_url(str(target))
                    raise DocumentError(f"{name}: redirects to another site, {other}: use that address instead")
                address = target
                continue
            if response.status_code == 304 and known:
                return known
            if response.status_code in (429, 503):
                wait = response.headers.get("Retry-After", "")
                return float(wait) if wait.isdigit() else 1.0
            if response.status_code != 200:
                raise DocumentError(f"{name}: HTTP {response.status_code} {response.reason_phrase}".rstrip())
            answer = Answer(_body(response, name), response.headers.get("Last-Modified", ""))
            return answer, response.headers.get("ETag", "")
    raise DocumentError(f"{name}: more than {REDIRECTS} redirects")


def _body(response: httpx.Response, name: str) -> bytes:
    """The body, whose size is checked before it is read and while."""
    length = response.headers.get("Content-Length", "")
    if length.isdigit():
        check_size(name, int(length))
    data = bytearray()
    for chunk in response.iter_bytes():
        data += chunk
        check_size(name, len(data))
    return bytes(data)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def check_address(url: str) -> None:
    """An address must be one that can be trusted and written down.

    Raises:
        DocumentError: it is no address, it is not encrypted on its way, or it holds a password.
    """
    try:
        address = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise DocumentError(f"{url!r}: {error}") from None
    if address.scheme not in ("http", "https") or not address.host:
        raise DocumentError(f"{url!r}: not an http address")
    if address.userinfo:
        raise DocumentError(f"{public_url(url)}: the address holds a password, which would be written down")
    if address.scheme == "http" and address.host not in LOOPBACK:
        raise DocumentError(f"{public_url(url)}: not encrypted, and code is made of what it says: use https")


def public_url(url: str) -> str:
    """An address as it may be shown and written down: without a password and a query, which may be secret."""
    try:
        return str(httpx.URL(url).copy_with(username=None, password=None, query=None, fragment=None))
    except httpx.InvalidURL:
        return repr(url)


def default_cache() -> Path:
    """The user's folder for caches, by the custom of the system."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "timbal-client"


def meter(stream: TextIO | None = None) -> Told:
    """A progress bar on a terminal, and nothing anywhere else."""
    terminal = stream or sys.stderr
    if not terminal.isatty():
        return lambda done, total: None

    def told(done: int, total: int) -> None:
        full = 30 * done // max(total, 1)
        terminal.write(f"\r[{'#' * full}{'.' * (30 - full)}] {done} of {total} pages" + "\n" * (done == total))
        terminal.flush()

    return told
