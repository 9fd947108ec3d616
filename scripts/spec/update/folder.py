"""What is vendored: the files of `openapi/`, read together, and written together or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..generate.lock import Lock, read_lock
from ..generate.requirements import check
from ..openapi import document as documents
from ..openapi.corrections import MEMORY_HEADER, Corrected, Memory, apply, read_memory
from ..openapi.document import Document, DocumentError
from ..openapi.lift import lifted
from ..openapi.tree import Place, flat, place_of, pointer
from . import intake

DOCUMENT, OVERLAY, NAMES, SOURCE, TEXTS = "timbal.yaml", "overlay.yaml", "names.yaml", "SOURCE.yaml", "texts.yaml"
MEMORY, RETIRED = "corrections.yaml", "retired.yaml"

HEADERS = {
    SOURCE: """\
# Where timbal.yaml came from. Written by `python3 scripts/vendor.py`, apart from two lists:
#   kept        operations that stay in timbal.yaml though a newer document leaves them out, each with its reason
#   unverified  what could not be tried against the live platform; overlay.yaml says how sure we are of each correction
""",
    TEXTS: """\
# Digests of the published texts, of which none is copied: `python3 scripts/vendor.py` sees by them that a text changed
# and that ours must be read again.
""",
    MEMORY: MEMORY_HEADER,
    RETIRED: """\
# Our descriptions of what the document lacks by now, by the place where they stood. `python3 scripts/vendor.py` puts
# them back when it returns.
""",
}

Words = Mapping[Place, Mapping[str, str]]
"""What we say at a place, by `description` and `summary`."""


class Folder(NamedTuple):
    """What is vendored so far."""

    path: Path
    document: Document | None
    corrections: dict[str, Any]
    memory: Memory
    lock: Lock
    texts: dict[str, str]
    retired: Words
    source: dict[str, Any]

    def corrected(self, document: Document, name: str) -> Corrected:
        """A document with the overlay laid over it.

        Raises:
            DocumentError: calling the document by this name: it is not as everything else relies on.
        """
        found = apply(document, self.corrections, self.memory) if self.corrections else Corrected(document)
        check(found.document, name)
        return found

    def refuse_unusable(self, document: Document, name: str) -> None:
        """Make sure that a document is usable once the overlay is laid over it.

        Raises:
            DocumentError: telling of everything that is wrong.
        """
        corrected = apply(document, self.corrections, self.memory).document if self.corrections else document
        intake.refuse_unusable(corrected, name)

    def changed(self, texts: Mapping[str, str]) -> dict[Path, str]:
        """Of texts for its files, those that differ from what is there; an empty one needs no file.

        Args:
            texts: By the name of the file, without the comment that it begins with.
        """
        wanted = {name: HEADERS.get(name, "") + text if text else "" for name, text in texts.items()}
        return {self.path / name: text for name, text in wanted.items() if text != _text(self.path / name)}


def kept(source: dict[str, Any]) -> dict[str, str]:
    """The operations that SOURCE.yaml wants to stay, whatever a document leaves out, and the day of what it keeps.

    Raises:
        DocumentError: its list is no such list.
    """
    entries = source.get("kept") or []
    if not isinstance(entries, list) or not all(
        isinstance(each, dict) and isinstance(each.get("operations"), list) for each in entries
    ):
        raise DocumentError(f"{SOURCE}: `kept` is a list of objects with `operations` and `why`")
    return {str(key): str(each.get("from") or "") for each in entries for key in each["operations"]}


def read_folder(path: Path) -> Folder:
    """What is vendored in a folder, which may be empty."""
    return Folder(
        path,
        document=flat(lifted(documents.load_document(path / DOCUMENT))) if (path / DOCUMENT).exists() else None,
        corrections=documents.load_object(path / OVERLAY),
        memory=read_memory(path / MEMORY),
        lock=read_lock(path / NAMES),
        texts=documents.load_object(path / TEXTS),
        retired=_words(documents.load_object(path / RETIRED)),
        source=documents.load_object(path / SOURCE),
    )


def _words(value: dict[str, Any]) -> Words:
    if not all(isinstance(words, dict) for words in value.values()):
        raise DocumentError(f"{RETIRED}: not what `python3 scripts/vendor.py` writes")
    return {place_of(at): words for at, words in value.items()}


def as_retired(words: Words) -> str:
    """The text of `retired.yaml`, empty where nothing is retired."""
    return documents.dump({pointer(place): dict(words[place]) for place in sorted(words)}) if words else ""


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def header(path: Path) -> str:
    """The comment that a file of ours begins with."""
    return "".join(re.findall(r"\A(?:#.*\n)*", _text(path)))


def save(files: Mapping[Path, str]) -> None:
    """Write every file, or none; one whose text is empty is removed.

    Raises:
        DocumentError: a file cannot be written; the others are as they were.
    """
    before: dict[Path, bytes | None] = {}
    ready: dict[Path, str] = {}
    done: list[Path] = []
    try:
        for path in files:
            before[path] = path.read_bytes() if path.exists() else None
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if text:
                with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
                    ready[path] = file.name
                    file.write(text)
                os.chmod(file.name, 0o644)
        for path in files:
            if path in ready:
                os.replace(ready[path], path)
            else:
                path.unlink(missing_ok=True)
            done.append(path)
    except OSError as error:
        for path in done:
            data = before[path]
            path.write_bytes(data) if data is not None else path.unlink(missing_ok=True)
        raise DocumentError(f"{error.filename}: {error.strerror}; nothing was changed") from None
    finally:
        for name in ready.values():
            with contextlib.suppress(OSError):
                os.unlink(name)
