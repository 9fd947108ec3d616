"""What an update means, to be read: as text, as Markdown, as JSON, as a changelog entry, as a version number."""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from ..openapi.document import DocumentError
from ..openapi.outside import decode, read_file
from .diff import Change
from .diff_schemas import LEVELS, Level
from .vendoring import Update

Format = Literal["text", "markdown", "json"]

_ABOUT = {
    "breaking": "a program that works today may have to be changed",
    "additive": "nothing that works today stops working",
    "documentation": "nothing changes but what is said",
}
_GROUPS = {"new group": "new", "the group is gone": "removed"}
"""What is said of a whole group, and what of each of its operations, which then need no row of their own."""


def bump(version: str, changes: Iterable[Change]) -> str:
    """The version that changes ask for, by semantic versioning.

    Before 1.0.0 a breaking change raises the minor version, and any other the patch version.

    Args:
        version: The version now, `0.1.0`.
        changes: What changed since.

    Returns:
        The next version; the same one when nothing changed.
    """
    major, minor, patch = (int(part) for part in re.findall(r"\d+", version)[:3])
    levels = {each.level for each in changes}
    if not levels:
        return version
    if "breaking" in levels:
        return f"0.{minor + 1}.0" if major == 0 else f"{major + 1}.0.0"
    if "additive" in levels and major > 0:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def render(update: Update, version: str, form: Format) -> str:
    """The whole report.

    Args:
        update: What would be, or was, written.
        version: The client's version now.
        form: For whom it is.
    """
    return {"text": _as_text, "markdown": _as_markdown, "json": _as_json}[form](update, version)


def _as_text(update: Update, version: str) -> str:
    lines = [_headline(update)]
    for level in LEVELS:
        rows = _rows(update.changes, level)
        if rows:
            lines += ["", f"{level}: {_ABOUT[level]}"]
            lines += [_wrapped(f"{subject}: {what}") for subject, what in rows]
    for title, entries in (("kept", update.notes), ("to do by hand", update.todo)):
        if entries:
            lines += ["", title, *(_wrapped(each) for each in entries)]
    if update.changes:
        lines += ["", _version_line(update, version)]
    return "\n".join(lines) + "\n"


def _wrapped(line: str, first: str = "  ", rest: str = "    ") -> str:
    return textwrap.fill(
        line, 118, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def _as_markdown(update: Update, version: str) -> str:
    lines = [_headline(update)]
    for level in LEVELS:
        rows = _rows(update.changes, level)
        if rows:
            lines += ["", f"### {level.capitalize()}: {_ABOUT[level]}", ""]
            lines += [f"- `{subject}`: {what}" for subject, what in rows]
    for title, entries, box in (("Kept", update.notes, ""), ("To do by hand", update.todo, "[ ] ")):
        if entries:
            lines += ["", f"### {title}", "", *(f"- {box}{each}" for each in entries)]
    if update.changes:
        entry = changelog(update.changes)
        lines += ["", _version_line(update, version)]
        lines += ["", "### Changelog entry", "", "```markdown", entry.rstrip(), "```"] if entry else []
    return "\n".join(lines) + "\n"


def _as_json(update: Update, version: str) -> str:
    counts = Counter(each.level for each in update.changes)
    value = {
        "source": update.source,
        "operations": {"before": update.before, "after": update.after},
        "files": sorted(path.name for path in update.files),
        "counts": {level: counts[level] for level in LEVELS},
        "version": {"now": version, "next": bump(version, update.changes)},
        "changes": [each._asdict() for each in update.changes],
        "kept": update.notes,
        "todo": update.todo,
        "changelog": changelog(update.changes),
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _headline(update: Update) -> str:
    counts = Counter(each.level for each in update.changes)
    found = ", ".join(f"{counts[level]} {level}" for level in LEVELS)
    if not update.changes:
        found = "no differences" if update.before else "the first document here"
        found += ", and something to do by hand" if update.before and update.todo else ""
    return f"{update.source}: {update.before} operations before, {update.after} after; {found}"


def _version_line(update: Update, version: str) -> str:
    return f"version {version} -> {bump(version, update.changes)}"


# -------------------------------------------------------------------------------------------- rows


def _rows(changes: Iterable[Change], level: Level) -> list[tuple[str, str]]:
    """What is said on one level of each subject; what is said of many operations of a group is said of the group."""
    rows: dict[tuple[str, str, str], list[str]] = {}
    for each in changes:
        if each.level != level:
            continue
        group, _, method = each.subject.removeprefix("client.").partition(".")
        if method and each.kind in ("added", "removed", "described"):
            rows.setdefault((f"client.{group}" if each.key else group, each.kind, each.text), []).append(method)
        else:
            rows.setdefault((each.subject, each.kind, each.text), [])
    whole = {(subject, kind) for subject, kind, what in rows if what in _GROUPS}
    found: dict[str, list[str]] = {}
    for (subject, kind, what), methods in rows.items():
        if (subject, kind) in whole:
            if what not in _GROUPS:
                continue
            methods = rows.get((subject, kind, _GROUPS[what]), [])
        found.setdefault(subject, []).append(f"{what}: {', '.join(methods)}" if methods else what)
    return [(subject, "; ".join(texts)) for subject, texts in found.items()]


def changelog(changes: Iterable[Change]) -> str:
    """An entry for `CHANGELOG.md` in the form of Keep a Changelog; empty where users notice nothing."""
    # New models come with the operations that need them.
    changes = [
        each for each in changes if each.kind != "described" and (each.subject, each.kind) != ("models", "added")
    ]
    sections: Mapping[str, list[str]] = {"Added": [], "Changed": [], "Deprecated": [], "Removed": []}
    for level in LEVELS:
        mark = "**Breaking:** " if level == "breaking" else ""
        for section, kinds in (
            ("Added", ("added",)),
            ("Changed", ("changed", "moved")),
            ("Deprecated", ("deprecated",)),
            ("Removed", ("removed",)),
        ):
            rows = _rows((each for each in changes if each.kind in kinds), level)
            sections[section].extend(_wrapped(f"- {mark}`{subject}`: {what}.", "", "  ") for subject, what in rows)
    return "\n".join("\n".join([f"### {title}", "", *rows, ""]) for title, rows in sections.items() if rows)


def into_changelog(path: Path, entry: str) -> str:
    """The text of a changelog with an entry added to what is not released yet.

    Args:
        path: A file in the form of Keep a Changelog.
        entry: From `changelog`.

    Raises:
        DocumentError: it cannot be read, or has no section `## [Unreleased]`.
    """
    content = decode(read_file(path), path.name)
    found = re.search(r"^## \[Unreleased\][^\n]*\n(.*?)(?=^## |\Z)", content, re.MULTILINE | re.DOTALL)
    if not found:
        raise DocumentError(f"{path.name}: has no section `## [Unreleased]`")
    sections: dict[str, str] = {}
    for part in (found[1], entry):
        head, *rest = re.split(r"^### (.+)\n", part, flags=re.MULTILINE)
        sections.setdefault("", head.strip())
        for title, body in zip(rest[::2], rest[1::2], strict=True):
            sections[title] = "\n".join(filter(None, (sections.get(title, ""), body.strip())))
    parts = [f"### {title}\n\n{body}" if title else body for title, body in sections.items() if body]
    after = content[found.end() :]
    return content[: found.start(1)] + "\n" + "\n\n".join(parts) + "\n" + ("\n" + after if after else "")
