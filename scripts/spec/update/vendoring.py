"""From what was published to `openapi/`: the structure taken over, our words kept, and what that means for users."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..generate.names import Name
from ..openapi import document as documents
from ..openapi import overlay
from ..openapi.corrections import Corrected, prune, to_read_again
from ..openapi.document import Document, count_operations
from ..openapi.lift import lifted_note
from ..openapi.tree import canonical
from .descriptions import as_line, fingerprints, from_line, in_client_terms, in_our_words, retold
from .diff import Change, difference, redescribed
from .facade_needs import RELIED_ON
from .folder import (
    DOCUMENT,
    MEMORY,
    NAMES,
    RETIRED,
    SOURCE,
    TEXTS,
    Folder,
    as_retired,
    header,
    kept,
    read_folder,
)
from .published import Published, graft
from .reconcile import keep, tidied, whole
from .renames import Moves, moves_between, names_of

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
    folder.refuse_unusable(newcomer, published.name)
    moves = moves_between(ours, newcomer, folder.lock) if ours else Moves()
    stay = _staying(folder.source)
    newcomer, stayed, renamed = keep(
        newcomer, ours, stay.keys() - set(moves.operations.values()), _over(stay, published)
    )
    moves = moves._replace(schemas={**moves.schemas, **renamed})
    old = folder.corrected(ours, DOCUMENT) if ours else Corrected({"paths": {}}, memory=folder.memory)
    # An action that is not remembered yet was written for the document that is here.
    folder = folder._replace(memory=old.memory)
    newcomer = tidied(newcomer, ours, lambda document: folder.corrected(document, published.name).document)

    new = folder.corrected(newcomer, published.name)
    names = names_of(old.document if ours else None, new.document, folder.lock, moves)
    described = in_our_words(newcomer, ours, folder.retired, moves, names)
    document = canonical(described.document)
    texts, changed = _texts(folder, published, document, stayed)
    changes = difference(old.document, new.document, names, moves) if ours else []
    # Our words against the publisher's differ everywhere; what tells is theirs now against theirs before.
    changes = [each for each in changes if each.kind != "described"]
    changes += [redescribed(of, names.new, RETOLD) for of in changed]
    moved = dict(_moved_targets(folder, old, new, moves))
    return Update(
        source=published.name,
        files=_files(
            folder,
            published,
            document,
            {
                DOCUMENT: documents.dump(document),
                TEXTS: documents.dump(texts),
                MEMORY: documents.dump(new.memory) if new.memory else "",
                RETIRED: as_retired(described.retired),
            },
            moves,
            today,
        ),
        before=count_operations(ours),
        after=count_operations(document),
        changes=changes,
        notes=[
            *lifted_note(published.document),
            *_stayed(stayed, kept(folder.source), names.new),
            *_waiting(where for where in new.waiting if where not in old.waiting and where not in moved),
        ],
        todo=[
            *map(to_read_again, new.changed),
            *new.defined,
            *(f"{where}: its target moved: write `{target}` there" for where, target in moved.items()),
            *_overlay_todo(new, newcomer, [each for each in new.unmatched if each not in old.unmatched]),
            *_describe_todo({in_client_terms(of, names.new): places for of, places in described.undescribed.items()}),
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
    for each, name in ((older, old.name), (newer, new.name)):
        folder.refuse_unusable(each, name)
    before, after = folder.corrected(older, old.name).document, folder.corrected(newer, new.name).document
    moves = moves_between(older, newer)
    names = names_of(before, after, folder.lock, moves)
    changes = difference(before, after, names, moves)
    return Update(f"{old.name} -> {new.name}", {}, count_operations(before), count_operations(after), changes)


# --------------------------------------------------------------------------------- what is in the folder


# --------------------------------------------------------------------------------------- what stays


def _staying(source: dict[str, Any]) -> dict[str, str]:
    """The operations that stay whatever a document leaves out, and the day of what we have of them."""
    return {**dict.fromkeys(RELIED_ON, ""), **kept(source)}


def _over(stay: Mapping[str, str], published: Published) -> set[str]:
    """Those of which we keep something newer than what was published."""
    return {key for key, day in stay.items() if published.date and published.date < day}


def _stayed(keys: Iterable[str], listed: Collection[str], names: Mapping[str, Name]) -> Iterable[str]:
    for why, some in (
        ("kept by SOURCE.yaml", [key for key in keys if key in listed]),
        ("kept because the client sends them by itself", [key for key in keys if key not in listed]),
    ):
        if some:
            yield f"not in the document, {why}: {', '.join(f'client.{names[key]}' for key in some)}"


# ---------------------------------------------------------------------------------- what is to be done


def _moved_targets(folder: Folder, old: Corrected, new: Corrected, moves: Moves) -> Iterator[tuple[str, str]]:
    """Actions whose target stands elsewhere now, and what to write to mean it again."""
    later = {earlier.partition(" ")[2]: key.partition(" ")[2] for key, earlier in moves.operations.items()}
    later |= {earlier: name for name, earlier in moves.schemas.items()}
    for number, action in enumerate(folder.corrections.get("actions") or [], 1):
        where = overlay.place(number, action)
        if where in new.waiting and where not in old.waiting:
            target = str(action["target"])
            # A path stands between quotes, a schema also between dots.
            mended = re.sub(r"(?<=['\".])[^'\".\[]+(?=['\".\[]|$)", lambda found: later.get(found[0], found[0]), target)
            if mended != target:
                yield where, mended


def _waiting(actions: Iterable[str]) -> Iterable[str]:
    for where in actions:
        yield f"{where} matches nothing in this document, and applies again once its target is back"


def _overlay_todo(new: Corrected, newcomer: Document, unmatched: Iterable[str]) -> Iterable[str]:
    for where in unmatched:
        yield f"{where} matches nothing: remove it, or mend its target"
    prune(new, newcomer)
    for name in documents.dangling(new.document):
        yield f"define the schema {name} in overlay.yaml: the document refers to it and leaves it out"
    for name in documents.orphans(new.document):
        yield f"remove the schema {name} in overlay.yaml: with the corrections nothing needs it"


def _describe_todo(undescribed: Mapping[str, int]) -> Iterable[str]:
    if undescribed:
        places = ", ".join(f"{subject} ({count})" for subject, count in undescribed.items())
        yield f"describe these in timbal.yaml, with the number of missing descriptions: {places}"


# ------------------------------------------------------------------------------ what is written down


def _texts(
    folder: Folder, published: Published, document: Document, stayed: Collection[str]
) -> tuple[dict[str, str], list[str]]:
    """The digests of the published texts, and the subjects whose text changed since the last time."""
    own = fingerprints(folder.document) if folder.document else {}
    present = documents.by_key(document).keys() | documents.schemas(document).keys()
    known = {of: from_line(line) for of, line in folder.texts.items() if of in present}
    fresh = {
        of: digests
        for of, digests in fingerprints(published.document).items()
        # Our own document, vendored again, is no news of what is published, nor is what ours is newer than.
        if of in present and own.get(of) != digests and of not in stayed
    }
    changed = sorted(of for of, digests in fresh.items() if retold(known.get(of, {}), digests))
    return {of: as_line(digests) for of, digests in sorted({**known, **fresh}.items())}, changed


def _files(
    folder: Folder, published: Published, document: Document, texts: Mapping[str, str], moves: Moves, today: str
) -> dict[Path, str]:
    """The new text of every file that changes. Where none does, not even SOURCE.yaml is touched."""
    files = folder.changed(texts)
    if any(earlier in folder.lock.names for earlier in moves.operations.values()):
        lock = folder.lock.moved({earlier: key for key, earlier in moves.operations.items()})
        files[folder.path / NAMES] = header(folder.path / NAMES) + lock.text()
    if files:
        files |= folder.changed({SOURCE: documents.dump(_source(folder.source, published, document, today))})
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
