"""Serves runs and their reactions from real state: which runs a list means, in which order, and in pages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..http.responses import HTTPError
from ..state.paging import decode, encode
from ..state.records import Reaction, now_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.responses import Response

    from ..request import ApiRequest, Handlers
    from ..state.records import Run

FILTERS: Mapping[str, Callable[[Run, Any], bool]] = {
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
"""Value of `sort_by` -> what runs are sorted by."""


async def list_runs(request: ApiRequest) -> Response:
    """List the runs that pass every filter; the newest first by default."""
    query = {name: value for name, value in request.query.items() if name != "page_token"}
    tests = [(FILTERS[name], value) for name, value in query.items() if name in FILTERS and value is not None]
    passed = [run for run in request.project.runs if all(test(run, value) for test, value in tests)]
    sort_by = query.get("sort_by") or "created_at"
    if sort_by not in SORT_FIELDS:
        raise HTTPError(400, f"sort_by: {sort_by!r} is not one of {', '.join(SORT_FIELDS)}")
    descending = query.get("sort_order") != "asc"
    found = sorted(((_sort_key(run, sort_by), run) for run in passed), key=lambda pair: pair[0], reverse=descending)
    # A token is good for the same filters and order only.
    scope = request.http.url.path + json.dumps(query, sort_keys=True)
    if token := request.query.get("page_token"):
        last = tuple(decode(token, scope))
        found = [pair for pair in found if (pair[0] < last if descending else pair[0] > last)]
    page = found[: request.backend.settings.page_size]
    more = len(found) > len(page)
    return request.respond(
        {
            "runs": [run.preview() for _, run in page],
            "next_page_token": encode(page[-1][0], scope) if more else None,
        }
    )


def _sort_key(run: Run, field: str) -> tuple[bool, float, int]:
    """Runs without a value are last in ascending order; the id settles ties, so that pages never overlap."""
    value = SORT_FIELDS[field](run)
    return value is None, value or 0, int(run.id)


def has_metadata(metadata: Mapping[str, Any], wanted: str) -> bool:
    """Return whether metadata passes a filter: a JSON object it must contain, `key:value`, or a value."""
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


def _run(request: ApiRequest) -> Run:
    """The run of the path, by its id or its idempotency key."""
    name = request.path["run_id"]
    for run in request.project.runs:
        if name in (run.id, run.idempotency_key):
            return run
    raise request.not_found("Run")


async def get_run(request: ApiRequest) -> Response:
    """Get one run."""
    return request.respond(_run(request).detail())


async def list_reactions(request: ApiRequest) -> Response:
    """List the reactions to a run, the oldest first."""
    page, token = request.page(_run(request).reactions, lambda reaction: reaction.id)
    return request.respond({"reactions": [reaction.wire() for reaction in page], "next_page_token": token})


async def add_reaction(request: ApiRequest) -> Response:
    """Create a reaction of the user; the run then has its sentiment."""
    run = _run(request)
    sentiment = request.body["sentiment"]
    number = f"r{request.state.new_number()}"
    run.reactions.append(Reaction(number, request.state.user, sentiment, request.body.get("feedback"), now_ms()))
    run.sentiment = sentiment
    return request.respond_empty()


_RUNS = "/orgs/{org_id}/projects/{project_id}/runs"

HANDLERS: Handlers = {
    ("GET", _RUNS): list_runs,
    ("GET", f"{_RUNS}/{{run_id}}"): get_run,
    ("GET", f"{_RUNS}/{{run_id}}/reactions"): list_reactions,
    ("POST", f"{_RUNS}/{{run_id}}/reactions"): add_reaction,
}
