"""From what was published to `openapi/`: the structure taken over, our words kept, and what that means for users."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from ..generate.names import Name
from ..generate.requirements import check
from ..openapi import document as documents
from ..openapi import overlay
from ..openapi.document import Document, DocumentError, count_operations
from ..openapi.tree import canonical, flat
from .descriptions import as_line, fingerprints, from_line, in_client_terms, in_our_words, retold
from .diff import Change, described, difference
from .published import Published, graft
from .reconcile import keep, tidied, whole
from .renames import Moves, moves_between, names_of

DOCUMENT, OVERLAY, NAMES, SOURCE, TEXTS = "timbal.yaml", "overlay.yaml", "names.yaml", "SOURCE.yaml", "texts.yaml"

_SOURCE_HEADER = """\
# Where timbal.yaml came from. Written by `python3 scripts/vendor.py`, apart from two lists:
#   kept        operations that stay in timbal.yaml though a newer document leaves them out, each with its reason
#   unverified  what could not be tried against the live platform; overlay.yaml says how sure we are of each correction
"""
_TEXTS_HEADER = """\
# Digests of the published texts, of which none is copied: `python3 scripts/vendor.py` sees by them that a text changed
# and that ours must be read again.
"""

RETOLD = "the published text changed, read ours again"


@dataclass
class Update:
    """What vendoring a document would write, and what it means."""

    source: str
    files: dict[Path, str]
    """The new text of every file that changes."""
    before: int
    """Operations."""
    after: int
    changes: list[Change] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    todo: list[str] = field(default_factory=list)
    """What only a person can do."""


class Folder(NamedTuple):
    """What is vendored so far."""

    path: Path
    document: Document | None
    corrections: dict[str, Any]
    lock: dict[str, str]
    texts: dict[str, str]
    source: dict[str, Any]

    def corrected(self, document: Document, name: str) -> tuple[Document, list[str]]:
        """A document with the overlay laid over it, and the targets of the overlay that match nothing.

        Raises:
            DocumentError: calling the document by this name: it is not as everything else relies on.
        """
        corrected, unmatched = overlay.apply(document, self.corrections) if self.corrections else (document, [])
        check(corrected, name)
        return corrected, unmatched


def kept(source: dict[str, Any]) -> list[str]:
    """The operations that SOURCE.yaml wants to stay, whatever a document leaves out.

    Raises:
        DocumentError: its list is no such list.
    """
    entries = source.get("kept") or []
    if not isinstance(entries, list) or not all(
        isinstance(each, dict) and isinstance(each.get("operations"), list) for each in entries
    ):
        raise DocumentError(f"{SOURCE}: `kept` is a list of objects with `operations` and `why`")
    return [str(key) for each in entries for key in each["operations"]]


def read_folder(path: Path) -> Folder:
    """What is vendored in a folder, which may be empty."""
    return Folder(
        path,
        document=flat(documents.load_document(path / DOCUMENT)) if (path / DOCUMENT).exists() else None,
        corrections=documents.load_object(path / OVERLAY),
        lock=documents.load_object(path / NAMES),
        texts=documents.load_object(path / TEXTS),
        source=documents.load_object(path / SOURCE),
    )


def prepare(published: Published, path: Path, *, today: str, accept_loss: bool = False) -> Update:
    """Find out what a published document changes, and change nothing.

    Args:
        published: What was published.
        path: `openapi/`, or a folder like it; it may be empty.
        today: The day to write down when nothing says when the document was published.
        accept_loss: Whether a document that looks cut off is taken all the same.

    Raises:
        DocumentError: the document cannot be used, or does not go with what is in the folder.
    """
    folder = read_folder(path)
    ours = folder.document
    newcomer = whole(published, ours, accept_loss=accept_loss)
    moves = moves_between(ours, newcomer) if ours else Moves()
    newcomer, stayed, renamed = keep(newcomer, ours, set(kept(folder.source)) - set(moves.operations.values()))
    moves = moves._replace(schemas={**moves.schemas, **renamed})
    newcomer = tidied(newcomer, ours, lambda document: folder.corrected(document, published.name)[0])

    old, unmatched_before = folder.corrected(ours, DOCUMENT) if ours else (None, [])
    new, unmatched = folder.corrected(newcomer, published.name)
    names = names_of(old, new, folder.lock, moves)
    document, undescribed = in_our_words(newcomer, ours, moves, names.new)
    document = canonical(document)
    texts, changed = _texts(folder, published, document)
    changes = difference(old, new, names, moves) if old else []
    # Our words against the publisher's differ everywhere; what tells is theirs now against theirs before.
    changes = [each for each in changes if each.kind != "described"]
    changes += [described(of, names.new, RETOLD) for of in changed]
    return Update(
        source=published.name,
        files=_files(folder, published, document, texts, moves, today),
        before=count_operations(ours),
        after=count_operations(document),
        changes=changes,
        notes=list(_stayed(stayed, names.new)),
        todo=[
            *_overlay_todo(new, [each for each in unmatched if each not in unmatched_before]),
            *_describe_todo({in_client_terms(of, names.new): places for of, places in undescribed.items()}),
        ],
    )


def between(old: Published, new: Published, path: Path) -> Update:
    """What changed between two published documents, with nothing to write.

    Args:
        old: The older one.
        new: The newer one; a single page is put into the older document.
        path: `openapi/`, for its corrections and names.

    Raises:
        DocumentError: a document cannot be used.
    """
    folder = read_folder(path)
    older, newer = old.document, new.document if new.whole else graft(old.document, new.document)
    before, after = folder.corrected(older, old.name)[0], folder.corrected(newer, new.name)[0]
    moves = moves_between(older, newer)
    names = names_of(before, after, folder.lock, moves)
    changes = difference(before, after, names, moves)
    return Update(f"{old.name} -> {new.name}", {}, count_operations(before), count_operations(after), changes)


def save(update: Update) -> None:
    """Write every file of an update, or none.

    Raises:
        DocumentError: a file cannot be written; the others are as they were.
    """
    before: dict[Path, bytes | None] = {}
    ready: dict[Path, str] = {}
    done: list[Path] = []
    try:
        for path in update.files:
            before[path] = path.read_bytes() if path.exists() else None
        for path, text in update.files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
                ready[path] = file.name
                file.write(text)
            os.chmod(file.name, 0o644)
        for path, name in ready.items():
            os.replace(name, path)
            done.append(path)
    except OSError as error:
        for path in done:
            data = before[path]
            path.write_bytes(data) if data is not None else path.unlink()
        raise DocumentError(f"{error.filename}: {error.strerror}; nothing was changed") from None
    finally:
        for name in ready.values():
            with contextlib.suppress(OSError):
                os.unlink(name)


# --------------------------------------------------------------------------------- what is in the folder


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _header(path: Path) -> str:
    """The comment that a file of ours begins with."""
    return "".join(re.findall(r"\A(?:#.*\n)*", _text(path)))


# ---------------------------------------------------------------------------- names, texts, source


def _moved(lock: Mapping[str, str], moves: Moves) -> dict[str, str]:
    """The lock with a moved operation's name at its new place."""
    later = {earlier: key for key, earlier in moves.operations.items()}
    return {later.get(key, key): name for key, name in lock.items()}


def _texts(folder: Folder, published: Published, document: Document) -> tuple[dict[str, str], list[str]]:
    """The digests of the published texts, and the subjects whose text changed since the last time."""
    own = fingerprints(folder.document) if folder.document else {}
    present = documents.by_key(document).keys() | documents.schemas(document).keys()
    known = {of: from_line(line) for of, line in folder.texts.items() if of in present}
    fresh = {
        of: digests
        for of, digests in fingerprints(published.document).items()
        # Our own document, vendored again, is no news of what is published.
        if of in present and own.get(of) != digests
    }
    changed = sorted(of for of, digests in fresh.items() if retold(known.get(of, {}), digests))
    return {of: as_line(digests) for of, digests in sorted({**known, **fresh}.items())}, changed


def _stayed(keys: list[str], names: Mapping[str, Name]) -> Iterable[str]:
    if keys:
        yield f"not in the document, kept by SOURCE.yaml: {', '.join(f'client.{names[key]}' for key in keys)}"


def _overlay_todo(corrected: Document, unmatched: Iterable[str]) -> Iterable[str]:
    for where in unmatched:
        yield f"{where} matches nothing any more: remove it, or say where its target went"
    for name in documents.dangling(corrected):
        yield f"define the schema {name} in overlay.yaml: the document refers to it and leaves it out"
    for name in documents.orphans(corrected):
        yield f"remove the schema {name} in overlay.yaml: with the corrections nothing needs it"


def _describe_todo(undescribed: Mapping[str, int]) -> Iterable[str]:
    if undescribed:
        places = ", ".join(f"{subject} ({count})" for subject, count in undescribed.items())
        yield f"describe in timbal.yaml what is new, with the number of places: {places}"


def _files(
    folder: Folder, published: Published, document: Document, texts: Mapping[str, str], moves: Moves, today: str
) -> dict[Path, str]:
    """The new text of every file that changes. Where none does, not even SOURCE.yaml is touched."""
    wanted = {DOCUMENT: documents.dump(document), TEXTS: _TEXTS_HEADER + documents.dump(dict(texts))}
    if any(earlier in folder.lock for earlier in moves.operations.values()):
        wanted[NAMES] = _header(folder.path / NAMES) + documents.dump(_moved(folder.lock, moves))
    files = {folder.path / name: text for name, text in wanted.items() if text != _text(folder.path / name)}
    if files:
        files[folder.path / SOURCE] = _SOURCE_HEADER + documents.dump(
            _source(folder.source, published, document, today)
        )
    return files


def _source(known: dict[str, Any], published: Published, document: Document, today: str) -> dict[str, Any]:
    info = document.get("info", {})
    facts = {
        "document": info.get("title", ""),
        "version": str(info.get("version", "")),
        "source": published.name,
        "date": published.date or today,
        "sha256": published.sha256,
        "operations": count_operations(published.document),
    }
    if not published.whole:
        page = {key: facts[key] for key in ("source", "date", "sha256")}
        pages = [each for each in known.get("pages") or [] if each.get("source") != published.name]
        return {**known, "pages": [*pages, page]}
    rest = {key: value for key, value in known.items() if key not in (*facts, "pages")}
    return {**facts, **rest}
