"""Which runs a list request means, in which order, and where a page of it ends."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from .model import Run

Filter = Callable[[Run, Any], bool]
SortKey = tuple[bool, float, int]

FILTERS: Mapping[str, Filter] = {
    "user_id": lambda run, wanted: run.user.id == wanted,
    "status": lambda run, wanted: run.status == wanted,
    "sentiment": lambda run, wanted: run.sentiment == wanted,
    "group_id": lambda run, wanted: run.group_id == wanted,
    "workforce_id": lambda run, wanted: run.component.answers_to(wanted),
    # Runs from before the branch was recorded belong to every branch.
    "rev": lambda run, wanted: run.rev in (wanted, None),
    "from": lambda run, wanted: run.created_ms >= wanted,
    "to": lambda run, wanted: run.created_ms <= wanted,
    "metadata": lambda run, wanted: has_metadata(run.metadata, wanted),
    "roots": lambda run, wanted: not wanted or run.parent_id is None,
}
"""Query parameter -> whether a run passes."""

SORT_FIELDS: Mapping[str, Callable[[Run], float | None]] = {
    "id": lambda run: int(run.id),
    "created_at": lambda run: run.created_ms,
    "duration_ms": lambda run: run.duration_ms,
    "cost_usd": lambda run: run.cost_usd,
    "cost_credits": lambda run: run.cost_credits,
}


class Page(NamedTuple):
    """Some of the runs of a list."""

    runs: list[Run]
    last: SortKey | None
    """Where the next page continues; None on the last page."""


def page_of(
    runs: Iterable[Run],
    query: Mapping[str, Any],
    *,
    size: int,
    after: SortKey | None = None,
) -> Page:
    """One page of the runs that pass all filters of a query.

    Args:
        runs: all runs of the project.
        query: the query parameters, as JSON values; None means not given.
        size: the most runs on a page.
        after: the `last` of the page before.
    """
    tests = [(FILTERS[name], value) for name, value in query.items() if name in FILTERS and value is not None]
    passed = [run for run in runs if all(test(run, value) for test, value in tests)]
    field = query.get("sort_by") or "created_at"
    descending = query.get("sort_order") != "asc"
    ordered = sorted(((_sort_key(run, field), run) for run in passed), key=lambda pair: pair[0], reverse=descending)
    if after is not None:
        ordered = [pair for pair in ordered if (pair[0] < after if descending else pair[0] > after)]
    chosen = ordered[:size]
    return Page([run for _, run in chosen], chosen[-1][0] if len(ordered) > size else None)


def _sort_key(run: Run, field: str) -> SortKey:
    """Runs without a value come last when ascending; the id settles ties, so that pages never overlap."""
    value = SORT_FIELDS[field](run)
    return value is None, value or 0, int(run.id)


def has_metadata(metadata: Mapping[str, Any], wanted: str) -> bool:
    """Whether metadata is what a filter asks for: a JSON object it must contain, `key:value`, or a value."""
    try:
        parts = json.loads(wanted)
    except ValueError:
        parts = None
    if isinstance(parts, dict):
        return all(key in metadata and metadata[key] == value for key, value in parts.items())
    key, colon, value = wanted.partition(":")
    if colon and key in metadata:
        return str(metadata[key]) == value
    return wanted in map(str, metadata.values())
