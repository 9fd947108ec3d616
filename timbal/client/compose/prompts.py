"""What a prompt may be, and the files in it: everything that can be said about them before anything is sent."""

from __future__ import annotations

import mimetypes
import os
import stat
from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from attrs import field, frozen

from timbal_api.types import Model

__all__ = ["MAX_FILE_BYTES", "File", "Prompt", "build_prompt"]

MAX_FILE_BYTES = 30 * 1024 * 1024
"""Bytes of one file that is sent along. The platform publishes no limit: this one only stops mistakes early."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENDINGS = _words(
    """
    png jpg jpeg gif webp svg pdf xlsx docx parquet
    txt text md mdx markdown rst adoc org tex bib log csv tsv json jsonl json5 ndjson geojson ipynb yaml yml toml ini
    cfg conf env properties editorconfig gitignore dockerignore xml xsd xsl html htm css scss sass less js jsx mjs cjs
    ts tsx mts cts vue svelte astro py pyi pyx rs go java kt kts scala groovy gradle c h cc cpp cxx hh hpp cs fs vb
    swift m mm rb erb php pl pm lua r jl dart ex exs erl hrl hs clj cljs elm ml mli nim zig sol sql graphql gql proto
    thrift sh bash zsh fish ps1 bat cmd tf tfvars hcl nix cmake mk diff patch srt vtt lock
    """
)

_NAMES = _words("dockerfile makefile procfile gemfile rakefile jenkinsfile license readme changelog")

_MEDIA_TYPES = _words(
    """
    image/png image/jpeg image/gif image/webp image/svg+xml application/pdf application/json application/x-ndjson
    application/xml application/yaml application/x-yaml application/toml application/javascript application/sql
    application/x-sh application/vnd.apache.parquet
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
    application/vnd.openxmlformats-officedocument.wordprocessingml.document
    """
)

_guess = mimetypes.MimeTypes()  # the built-in table alone, so that every machine decides alike


@frozen
class File:
    """A file in a prompt. Make one with `from_path`, `from_bytes` or `from_url`.

    Attributes:
        name: the name under which the agent finds it; its ending tells what it is.
        media_type: what it is, where the name does not tell.
    """

    name: str | None
    media_type: str | None
    _source: dict[str, str] = field(repr=False)

    @classmethod
    def from_path(cls, path: str | os.PathLike[str], *, name: str | None = None, media_type: str | None = None) -> File:
        """A file of this machine, read now and sent along.

        Args:
            path: where it is.
            name: another name for it.
            media_type: what it is, where its name does not tell: `text/plain`.

        Raises:
            FileNotFoundError, IsADirectoryError, PermissionError: it is not a file that can be read.
            ValueError: it is empty, larger than `MAX_FILE_BYTES`, or of a type that the platform does not take.
        """
        shown = os.fspath(path)
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(f"{shown!r} is a folder, and a prompt takes files")
        if not stat.S_ISREG(status.st_mode):
            raise ValueError(f"{shown!r} is not a regular file")
        name = os.path.basename(shown) if name is None else name
        _check_type(name, media_type)
        _check_size(status.st_size, shown)
        with open(path, "rb") as file:
            return cls.from_bytes(file.read(MAX_FILE_BYTES + 1), name=name, media_type=media_type)

    @classmethod
    def from_bytes(cls, data: bytes, *, name: str | None = None, media_type: str | None = None) -> File:
        """A file that is in memory. Args and raises as for `from_path`; a name or a media type is needed."""
        _check_type(name, media_type)
        _check_size(len(data), name or media_type or "")
        return cls(name, media_type, {"type": "base64", "data": b64encode(data).decode("ascii")})

    @classmethod
    def from_url(cls, url: str, *, name: str | None = None, media_type: str | None = None) -> File:
        """A file that the platform fetches by itself, over http or https.

        The last part of the URL's path is its name when none is given. Raises as `from_path`.
        """
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"{url!r} is not an http or https URL")
        if name is None:
            name = os.path.basename(unquote(parts.path)) or None
        _check_type(name, media_type)
        return cls(name, media_type, {"type": "url", "url": url})

    def block(self) -> dict[str, Any]:
        """The content block that stands for this file in a message."""
        known = {"name": self.name, "media_type": self.media_type}
        return {"type": "file", "file": {**{k: v for k, v in known.items() if v}, "source": self._source}}


Part = str | File | os.PathLike[str] | Mapping[str, Any] | Model
"""One part of a prompt: a text, a file, the path of a file, or a content block as the API takes it."""

Prompt = Part | Sequence[Part]
"""A prompt: one part, several, or a whole message `{"role": ..., "content": ...}`."""


def build_prompt(prompt: Prompt) -> Any:
    """The prompt as the API takes it. Files are read here.

    Raises:
        TypeError: it, or a part of it, is nothing that a prompt can be made of.
        ValueError: it, or a part of it, is empty, or is a file that the platform does not take.
        FileNotFoundError, IsADirectoryError, PermissionError: a path is not that of a file that can be read.
    """
    if isinstance(prompt, str):
        return _text(prompt)
    if isinstance(prompt, Model):
        prompt = prompt.to_dict()
    if isinstance(prompt, Mapping) and "type" not in prompt:
        if "content" not in prompt:
            raise ValueError("a message has 'content', and a content block has 'type': this has neither")
        content = prompt["content"]
        return {**prompt, "content": _blocks([content] if isinstance(content, str) else content)}
    return _blocks(prompt if isinstance(prompt, Sequence) else [prompt])


def _blocks(parts: Any) -> list[dict[str, Any]]:
    if not isinstance(parts, Sequence) or isinstance(parts, bytes | bytearray):
        raise TypeError(f"a prompt is made of texts, files and content blocks, not of {type(parts).__name__}")
    if not parts:
        raise ValueError("the prompt is empty")
    return [_block(each) for each in parts]


def _block(part: Any) -> dict[str, Any]:
    if isinstance(part, str):
        return {"type": "text", "text": _text(part)}
    if isinstance(part, File):
        return part.block()
    if isinstance(part, os.PathLike):
        return File.from_path(part).block()
    if isinstance(part, Model):
        part = part.to_dict()
    if isinstance(part, Mapping):
        if not isinstance(part.get("type"), str):
            raise ValueError(f"a content block has a 'type'; this one has {', '.join(map(str, part)) or 'nothing'}")
        return dict(part)
    hint = "; File.from_bytes takes these" if isinstance(part, bytes | bytearray) else ""
    raise TypeError(f"a prompt is made of texts, files and content blocks, not of {type(part).__name__}{hint}")


def _text(text: str) -> str:
    if not text:
        raise ValueError("the prompt, or a text in it, is empty")
    return text


def _check_size(size: int, name: str) -> None:
    if not size:
        raise ValueError(f"{name!r} is empty")
    if size > MAX_FILE_BYTES:
        raise ValueError(f"{name!r} has more than {MAX_FILE_BYTES:,} bytes; give a URL, or upload it elsewhere")


def _check_type(name: str | None, media_type: str | None) -> None:
    """Say what cannot be sent. A media type that is given counts more than the name."""
    if name is not None and (name in ("", ".", "..") or any(c in "/\\" or not c.isprintable() for c in name)):
        raise ValueError(f"{name!r} is not the name of a file")
    if name is None and media_type is None:
        raise ValueError("a file needs a name, such as report.csv, or a media_type, such as text/csv")
    if not (_takes_media_type(media_type) if media_type is not None else _takes_name(name or "")):
        advice = "save it as .xlsx" if (name or "").lower().endswith(".xls") else "give a media_type if it is text"
        raise ValueError(
            f"{name or media_type!r} is not of a type that the platform takes: images (png, jpg, gif, webp, svg),"
            f" PDFs, texts (json, csv, md, yaml, py, ...), xlsx, docx, parquet and audio; {advice}"
        )


def _takes_name(name: str) -> bool:
    stem, dot, ending = name.lower().rpartition(".")
    if not dot:
        return ending in _NAMES
    return ending in _ENDINGS or stem in _NAMES or _takes_media_type(_guess.guess_type(f"file.{ending}")[0] or "")


def _takes_media_type(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return kind in _MEDIA_TYPES or kind.startswith(("text/", "audio/")) or kind.endswith(("+json", "+xml", "+yaml"))
