"""The parameters of a run as JSON, and the files in them in the deployment's own form."""

from __future__ import annotations

import mimetypes
import os
from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Any

from timbal_api.types import File, to_json

_RESERVED = {
    "run_context": "a deployment reads it in place of context=, which the client always sends",
    "run_in_background": "a run that is detached from its request cannot be followed; leave its stream, and read"
    " events(run_id) later",
}
"""Names that a deployment reserves, so that no runnable can have such a parameter, and the reason."""


def parameters(prompt: Mapping[str, Any], params: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a runnable, including the prompt if there is one.

    Raises:
        TypeError: a name is reserved, there are two prompts, or a value has no JSON form.
        OSError: a file in the prompt cannot be read.
    """
    for name, reason in _RESERVED.items():
        if name in params:
            raise TypeError(f"{name} is not a parameter of a run: {reason}")
    if prompt.keys() & params.keys():
        raise TypeError("the prompt is given twice: as the first argument, and as prompt=")
    return {name: _sent(name, value) for name, value in {**prompt, **params}.items()}


def _sent(name: str, value: Any) -> Any:
    try:
        return to_json(_content(value) if name == "prompt" else _plain(value), name)
    except RecursionError:
        raise ValueError(f"{name} is nested too deeply") from None


def _content(prompt: Any) -> Any:
    """Return a prompt with the files in it as content parts."""
    if isinstance(prompt, File | os.PathLike):
        return [_part(prompt)]
    if isinstance(prompt, Mapping) and "role" in prompt and "content" in prompt:
        return {**_plain(prompt), "content": _content(prompt["content"])}
    if isinstance(prompt, Sequence) and not isinstance(prompt, str | bytes | bytearray):
        return [_part(each) for each in prompt]
    return _plain(prompt)


def _part(part: Any) -> Any:
    if isinstance(part, os.PathLike):
        part = File.from_path(part)
    if isinstance(part, File):
        return {"type": "file", "file": url_of(part), **({"name": part.name} if part.name else {})}
    return _plain(part)


def _plain(value: Any) -> Any:
    """Return a value in which each file is a URL, the form of files in a runnable's parameters."""
    if isinstance(value, File):
        return url_of(value)
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value


def url_of(file: File) -> str:
    """Return the URL that stands for a file: its own, or a data URL with its content."""
    if file.content is None:
        return file.url or file.server_path or ""
    return f"data:{_media_type(file)};base64,{b64encode(file.read()).decode('ascii')}"


def _media_type(file: File) -> str:
    """Return the media type of a file. A deployment knows a file by its ending, which it derives from this."""
    known = file.media_type or mimetypes.guess_type(file.name or "")[0]
    if known and mimetypes.guess_extension(known.partition(";")[0].strip()):
        return known
    ending = os.path.splitext(file.name or "")[1].lstrip(".").lower()
    return f"timbal/{ending}" if ending.isalnum() else "application/octet-stream"
