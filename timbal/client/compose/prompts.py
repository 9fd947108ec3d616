"""Prompts and the files in them. The platform decides which types and sizes it accepts."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from timbal_api.types import File, Model

__all__ = ["File", "Prompt", "build_prompt"]

Part = str | File | os.PathLike[str] | Mapping[str, Any] | Model
"""One part of a prompt: a string, a file, the path of a file, or an API content block."""

Prompt = Part | Sequence[Part]
"""A prompt: one part, several, or a whole message `{"role": ..., "content": ...}`."""


def build_prompt(prompt: Prompt) -> Any:
    """Return the prompt as the API takes it. Files are read here.

    Raises:
        TypeError: it, or a part of it, is not a string, file or content block.
        ValueError: it, or a part of it, is empty, or a file has neither a name nor a media type.
        FileNotFoundError, IsADirectoryError, PermissionError: a path does not name a readable file.
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
    if isinstance(part, os.PathLike):
        part = File.from_path(part)
    if isinstance(part, File):
        return _file_block(part)
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


def _file_block(file: File) -> dict[str, Any]:
    name = file.name
    if file.url is not None:
        name = name or os.path.basename(unquote(urlsplit(file.url).path))
        source = {"type": "url", "url": file.url}
    elif file.server_path is not None:
        source = {"type": "path", "path": file.server_path}
    else:
        source = {"type": "base64", "data": b64encode(file.read()).decode("ascii")}
    known = {"name": name, "media_type": file.media_type}
    if not any(known.values()):
        raise ValueError("a file in a prompt needs a name, such as report.csv, or a media_type, such as text/csv")
    return {"type": "file", "file": {**{key: value for key, value in known.items() if value}, "source": source}}
