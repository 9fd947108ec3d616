"""Prompts: what they may be made of, what goes over the wire for them, and what is refused before anything is sent."""

from __future__ import annotations

import base64
import mimetypes
import os
from pathlib import Path
from typing import Any

import pytest

from timbal.client.compose import prompts
from timbal.client.compose.prompts import MAX_FILE_BYTES, File, build_prompt
from timbal_api.types import Model

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


# ------------------------------------------------------------------ files of this machine


def test_a_file_is_read_when_it_is_made(notes: Path) -> None:
    file = File.from_path(str(notes))
    notes.unlink()
    assert file.block() == file_block(encoded("# Ünï\n".encode()), name="notes.md")
    assert repr(file) == "File(name='notes.md', media_type=None)"
    assert file == File.from_bytes("# Ünï\n".encode(), name="notes.md")


def test_a_file_may_have_another_name_and_type(notes: Path) -> None:
    renamed = File.from_path(notes, name="other.txt", media_type="text/markdown")
    assert renamed.block()["file"] == {
        "name": "other.txt",
        "media_type": "text/markdown",
        "source": encoded(notes.read_bytes()),
    }


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"missing\.py"):
        build_prompt(["Look", tmp_path / "missing.py"])
    with pytest.raises(FileNotFoundError):
        File.from_path("")


def test_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder.txt"
    folder.mkdir()
    with pytest.raises(IsADirectoryError, match="is a folder"):
        build_prompt(folder)


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    with pytest.raises(ValueError, match=r"empty\.txt' is empty"):
        build_prompt(path)


def test_something_that_is_no_regular_file(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    with pytest.raises(ValueError, match="not a regular file"):  # and it does not wait for a writer
        build_prompt(path)


def test_a_link_is_followed(notes: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(notes)
    assert File.from_path(link).block()["file"] == {"name": "link.txt", "source": encoded(notes.read_bytes())}


def test_a_type_that_is_not_listed_is_refused_before_the_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "program.exe"
    path.write_bytes(b"MZ")
    path.chmod(0)
    with pytest.raises(ValueError, match=r"'program.exe' is not of a type that the platform takes: images \(png"):
        build_prompt(path)


def test_a_size_limit_is_said_before_the_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)  # a hole, which takes no room
    monkeypatch.setattr("builtins.open", None)
    with pytest.raises(ValueError, match=r"large\.csv' has more than 31,457,280 bytes"):
        build_prompt(path)


def test_a_file_as_large_as_the_limit(monkeypatch: pytest.MonkeyPatch, notes: Path) -> None:
    monkeypatch.setattr(prompts, "MAX_FILE_BYTES", len(notes.read_bytes()))
    assert File.from_path(notes)
    monkeypatch.setattr(prompts, "MAX_FILE_BYTES", len(notes.read_bytes()) - 1)
    with pytest.raises(ValueError, match="more than"):
        File.from_bytes(notes.read_bytes(), name="notes.md")


# ------------------------------------------------------------------ files in memory, and elsewhere


def test_bytes() -> None:
    assert File.from_bytes(PNG, name="shot.png").block() == file_block(encoded(PNG), name="shot.png")
    assert File.from_bytes(PNG, media_type="image/png").block() == file_block(encoded(PNG), media_type="image/png")
    with pytest.raises(ValueError, match="is empty"):
        File.from_bytes(b"", name="a.txt")
    with pytest.raises(ValueError, match="needs a name"):
        File.from_bytes(PNG)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.com/config.json", "config.json"),
        ("http://example.com/a%20b.csv?signature=x#y", "a b.csv"),
        ("https://example.com/Ünï.md", "Ünï.md"),
    ],
)
def test_a_url_names_its_file(url: str, name: str) -> None:
    assert File.from_url(url).block() == file_block({"type": "url", "url": url}, name=name)


def test_a_url_that_does_not_name_its_file() -> None:
    for url in ("https://example.com/download?id=7", "https://example.com/", "https://example.com"):
        with pytest.raises(ValueError, match=r"not of a type|needs a name"):
            File.from_url(url)
        assert File.from_url(url, name="a.pdf").block()["file"]["name"] == "a.pdf"
        assert File.from_url(url, media_type="image/png").block()["file"]["media_type"] == "image/png"


@pytest.mark.parametrize("url", ["", "config.json", "/config.json", "ftp://a/b.json", "file:///etc/passwd", "https://"])
def test_what_is_no_url(url: str) -> None:
    with pytest.raises(ValueError, match="not an http or https URL"):
        File.from_url(url)


# ------------------------------------------------------------------ types

TAKEN = (
    "a.png a.jpg a.jpeg a.gif a.webp a.svg a.pdf a.json a.csv a.md a.yaml a.yml a.py a.rs A.PNG Report.Final.PDF a.txt "
    "a.ts a.tsx a.go a.sh a.toml a.html a.css a.sql a.xml a.ipynb a.log Dockerfile Dockerfile.dev Makefile LICENSE "
    "README .gitignore .env a.xlsx a.docx a.parquet a.mp3 a.wav a.tsv"
)
REFUSED = (
    "a.exe a.zip a.tar.gz a.gz a.bin a.dll a.so a.mp4 a.avi a.doc a.xls a.ppt a.iso a.jar a.pyc a.woff2 a.bmp a.tiff "
    "a.sqlite a.pkl noending a. ."
)


@pytest.mark.parametrize("name", TAKEN.split())
def test_types_that_are_taken(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    assert build_prompt(path) == [file_block(encoded(b"x"), name=name)]


@pytest.mark.parametrize("name", REFUSED.split())
def test_types_that_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"not of a type|not the name of a file"):
        File.from_bytes(b"x", name=name)


def test_an_old_spreadsheet_is_told_what_to_become() -> None:
    with pytest.raises(ValueError, match="save it as"):
        File.from_bytes(b"x", name="sales.xls")


@pytest.mark.parametrize(
    ("media_type", "taken"),
    [
        ("text/plain", True),
        ("text/csv; charset=utf-8", True),
        ("IMAGE/PNG", True),
        ("application/pdf", True),
        ("application/ld+json", True),
        ("audio/mpeg", True),
        ("image/tiff", False),
        ("video/mp4", False),
        ("application/octet-stream", False),
        ("", False),
    ],
)
def test_a_media_type_counts_more_than_the_name(media_type: str, taken: bool) -> None:
    for name in (None, "noending", "a.bin"):
        if taken:
            assert File.from_bytes(b"x", name=name, media_type=media_type).media_type == media_type
        else:
            with pytest.raises(ValueError, match="not of a type"):
                File.from_bytes(b"x", name=name, media_type=media_type)


@pytest.mark.parametrize("name", ["", "..", "a/b.txt", "..\\b.txt", "/etc/passwd.txt", "a\n.txt", "a\0.txt"])
def test_a_name_is_only_a_name(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a file"):
        File.from_bytes(b"x", name=name)


def test_every_machine_decides_alike() -> None:
    mimetypes.add_type("text/x-odd", ".odd")
    try:
        assert mimetypes.guess_type("a.odd")[0] == "text/x-odd"
        with pytest.raises(ValueError, match="not of a type"):
            File.from_bytes(b"x", name="a.odd")
    finally:
        mimetypes.init()  # which forgets it
