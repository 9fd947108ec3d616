"""Prompts: what they may be made of, what goes over the wire for them, and what is refused before anything is sent."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING, Any

import pytest

from timbal.client import File
from timbal.client.compose.prompts import build_prompt
from timbal_api.types import Model

if TYPE_CHECKING:
    from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n\0"


def encoded(data: bytes) -> dict[str, str]:
    return {"type": "base64", "data": base64.b64encode(data).decode()}


def file_block(source: dict[str, str], **known: str) -> dict[str, Any]:
    return {"type": "file", "file": {**known, "source": source}}


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.md"
    path.write_text("# Ünï\n", "utf-8")
    return path


# ------------------------------------------------------------------ prompts


def text(words: str) -> dict[str, str]:
    return {"type": "text", "text": words}


def test_a_text_goes_as_it_is() -> None:
    assert build_prompt(" Hello\n") == " Hello\n"


def test_a_file_or_a_path_alone_is_a_list_of_one(notes: Path) -> None:
    block = file_block(encoded("# Ünï\n".encode()), name="notes.md")
    assert build_prompt(notes) == build_prompt(File.from_path(notes)) == build_prompt([notes]) == [block]
    assert build_prompt({"type": "text", "text": "one block"}) == [text("one block")]


def test_a_list_mixes_everything(notes: Path) -> None:
    link = File.from_url("https://example.com/a/config.json?x=1")
    own = {"type": "something_new", "x": [1]}
    assert build_prompt(["Review", notes, link, own, text("Thanks")]) == [
        text("Review"),
        file_block(encoded("# Ünï\n".encode()), name="notes.md"),
        file_block({"type": "url", "url": "https://example.com/a/config.json?x=1"}, name="config.json"),
        own,
        text("Thanks"),
    ]
    assert build_prompt(("a", "b")) == [text("a"), text("b")]


def test_a_message_keeps_what_it_says_of_itself(notes: Path) -> None:
    built = build_prompt({"role": "user", "content": ["Look", notes], "new": 1})
    assert built == {"role": "user", "content": [text("Look"), *build_prompt(notes)], "new": 1}
    assert build_prompt({"role": "user", "content": "Look"}) == {"role": "user", "content": [text("Look")]}
    assert build_prompt({"content": [text("Look")]}) == {"content": [text("Look")]}


def test_models_of_the_document_are_taken() -> None:
    block = Model.from_dict(text("Look"))
    message = Model.from_dict({"role": "user", "content": [text("Look")]})
    assert build_prompt(block) == build_prompt([block]) == [text("Look")]
    assert build_prompt(message) == {"role": "user", "content": [text("Look")]}


def test_what_was_given_is_not_changed(notes: Path) -> None:
    given = {"role": "user", "content": ["Look", notes]}
    build_prompt(given)
    assert given == {"role": "user", "content": ["Look", notes]}


@pytest.mark.parametrize(
    ("prompt", "error", "said"),
    [
        ("", ValueError, "empty"),
        ([], ValueError, "empty"),
        (["a", ""], ValueError, "empty"),
        ({"role": "user", "content": []}, ValueError, "empty"),
        ({"role": "user", "content": ""}, ValueError, "empty"),
        ({"role": "user"}, ValueError, "'content'"),
        ({}, ValueError, "'content'"),
        ([{"text": "a"}], ValueError, "'type'"),
        ([{}], ValueError, "'type'"),
        (b"bytes", TypeError, "bytes"),
        ([b"bytes"], TypeError, "from_bytes"),
        (["a", 7], TypeError, "int"),
        (["a", ["b"]], TypeError, "list"),
        (["a", None], TypeError, "NoneType"),
        (None, TypeError, "NoneType"),
        (7, TypeError, "int"),
        ({"content": None}, TypeError, "NoneType"),
        ({"content": {"a": 1}}, TypeError, "dict"),
    ],
)
def test_what_is_no_prompt(prompt: Any, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        build_prompt(prompt)


# ------------------------------------------------------------------ files


def test_a_file_may_have_another_name_and_type(notes: Path) -> None:
    renamed = File.from_path(notes, name="other.txt", media_type="text/markdown")
    known = {"name": "other.txt", "media_type": "text/markdown"}
    assert build_prompt(renamed) == [file_block(encoded(notes.read_bytes()), **known)]


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"missing\.py"):
        build_prompt(["Look", tmp_path / "missing.py"])


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        build_prompt(tmp_path)


def test_the_platform_judges_types_and_sizes(tmp_path: Path) -> None:
    for name in ("program.exe", "noending", "sales.xls", "empty.txt"):
        path = tmp_path / name
        path.write_bytes(b"" if name == "empty.txt" else b"MZ")
        assert build_prompt(path) == [file_block(encoded(path.read_bytes()), name=name)]


def test_bytes() -> None:
    assert build_prompt(File.from_bytes(PNG, name="shot.png")) == [file_block(encoded(PNG), name="shot.png")]
    assert build_prompt(File.from_bytes(PNG, media_type="image/png")) == [
        file_block(encoded(PNG), media_type="image/png")
    ]
    with pytest.raises(ValueError, match="needs a name"):
        build_prompt(File.from_bytes(PNG))


def test_a_file_that_is_open() -> None:
    assert build_prompt(File(io.BytesIO(PNG), "shot.png")) == [file_block(encoded(PNG), name="shot.png")]


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.com/config.json", "config.json"),
        ("http://example.com/a%20b.csv?signature=x#y", "a b.csv"),
        ("https://example.com/Ünï.md", "Ünï.md"),
    ],
)
def test_a_url_names_its_file(url: str, name: str) -> None:
    assert build_prompt(File.from_url(url)) == [file_block({"type": "url", "url": url}, name=name)]


def test_a_url_that_does_not_name_its_file() -> None:
    for url in ("https://example.com/", "https://example.com"):
        with pytest.raises(ValueError, match="needs a name"):
            build_prompt(File.from_url(url))
        assert build_prompt(File.from_url(url, name="a.pdf")) == [file_block({"type": "url", "url": url}, name="a.pdf")]


def test_a_file_that_is_on_the_server() -> None:
    file = File.from_server_path("/inbox/report.pdf")
    assert build_prompt(file) == [file_block({"type": "path", "path": "/inbox/report.pdf"}, name="report.pdf")]
