"""What the fuzzers try: each takes bytes, and raises only when the code under it does what it must not do.

Each returns whether the code had anything to do with the bytes, rather than nothing or a refusal.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

from timbal.client._settings import read_sections
from timbal.client.errors import ConfigError
from timbal.client.sse import SSEDecoder
from timbal_api import models
from timbal_api.client import expand_path
from timbal_api.types import MissingField, Model

_FOLDER = Path(tempfile.mkdtemp(prefix="timbal-fuzz-"))
_MODELS = [getattr(models, name) for name in dir(models)]
_MODELS = [each for each in _MODELS if isinstance(each, type) and issubclass(each, Model)]


def events(data: bytes) -> bool:
    """However a stream is cut into chunks, its events are the same."""
    cut = data[0] + 1 if data else 1
    data = data[1:]
    pieces = SSEDecoder()
    in_pieces = [event for start in range(0, len(data), cut) for event in pieces.feed(data[start : start + cut])]
    whole = list(SSEDecoder().feed(data))
    assert [(e.event, e.data, e.id) for e in in_pieces] == [(e.event, e.data, e.id) for e in whole]
    return bool(whole)


def profiles(data: bytes) -> bool:
    """A profile file is read, or refused by ConfigError without a word of what is in it."""
    path = _FOLDER / "credentials"
    path.write_bytes(data)
    try:
        sections = read_sections(str(path))
    except ConfigError as error:
        assert str(path) in str(error)
        return False
    assert all(value.reveal() for values in sections.values() for value in values.values())
    return True


def reading(data: bytes) -> bool:
    """Any JSON object is read by any model, and comes back as it was."""
    kind = _MODELS[int.from_bytes(data[:2], "big") % len(_MODELS)]
    try:
        value = json.loads(data[2:])
    except (ValueError, RecursionError):
        return False
    if not isinstance(value, dict):
        return False
    model = kind.from_dict(value)
    assert model.to_dict() == value or value != value
    for name in kind._required | kind._optional:
        try:
            getattr(model, name)
        except MissingField:
            assert name in kind._required
    return True


def paths(data: bytes) -> bool:
    """A path value stays in its place, or is refused."""
    text = data.decode("utf-8", "surrogatepass" if len(data) % 2 else "replace") if _decodes(data) else ""
    sent = False
    for catch_all in ("", "path"):
        try:
            path = expand_path("/orgs/{org_id}/workforce/{path}", {"org_id": "o1", "path": text}, catch_all)
        except (ValueError, UnicodeError):
            continue
        sent = True
        assert path.startswith("/orgs/o1/workforce/")
        assert path.isascii()
        plain = path
        for _ in range(9):
            plain = unquote(plain)
        inside = plain.removeprefix("/orgs/o1/workforce/").replace("\\", "/").split("/")
        assert ".." not in inside
        assert "." not in inside
        if not catch_all:
            assert path.count("/") == 4
    return sent


def _decodes(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


TARGETS: dict[str, Callable[[bytes], bool]] = {each.__name__: each for each in (events, profiles, reading, paths)}
