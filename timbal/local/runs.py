"""Serves runs and their reactions from real state."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .answers import Problem
from .cursor import BadToken, decode, encode
from .projects import cut_page
from .state.model import Reaction, Run
from .state.runs import SORT_FIELDS, SortKey, page_of
from .state.store import now_ms, run_named

if TYPE_CHECKING:
    from starlette.responses import Response

    from .calls import Call, Handlers


async def list_runs(call: Call) -> Response:
    """One page of the runs that pass every filter; the newest first unless asked otherwise."""
    for name, allowed in (("sort_by", tuple(SORT_FIELDS)), ("sort_order", ("asc", "desc"))):
        if call.query.get(name) not in (None, *allowed):
            raise Problem(400, f"{name}: {call.query[name]!r} is not one of {', '.join(allowed)}")
    # A token is good for the same filters and order only.
    filters = {key: value for key, value in call.query.items() if key != "page_token"}
    scope = call.request.url.path + json.dumps(filters, sort_keys=True)
    page = page_of(
        call.project.runs,
        call.query,
        size=call.world.settings.page_size,
        after=_position(call.query.get("page_token"), scope),
    )
    token = encode(page.last, scope) if page.last else None
    return call.answer({"runs": [run.preview() for run in page.runs], "next_page_token": token})


def _position(token: str | None, scope: str) -> SortKey | None:
    if not token:
        return None
    try:
        missing, value, number = decode(token, scope)
    except BadToken as error:
        raise Problem(400, str(error)) from None
    return bool(missing), value, int(number)


def _run(call: Call) -> Run:
    run = run_named(call.project, call.path["run_id"])
    if run is None:
        raise call.missing("Run")
    return run


async def get_run(call: Call) -> Response:
    """One run, by id or idempotency key."""
    return call.answer(_run(call).detail())


async def list_reactions(call: Call) -> Response:
    """The reactions to a run, the oldest first."""
    page, token = cut_page(call, _run(call).reactions, lambda reaction: reaction.id)
    return call.answer({"reactions": [reaction.wire() for reaction in page], "next_page_token": token})


async def add_reaction(call: Call) -> Response:
    """Adds a reaction of the user; the run then has its sentiment."""
    run = _run(call)
    sentiment = call.body["sentiment"]
    number = f"r{call.state.new_number()}"
    run.reactions.append(Reaction(number, call.state.user, sentiment, call.body.get("feedback"), now_ms()))
    run.sentiment = sentiment
    return call.done()


_RUNS = "/orgs/{org_id}/projects/{project_id}/runs"

HANDLERS: Handlers = {
    ("GET", _RUNS): list_runs,
    ("GET", f"{_RUNS}/{{run_id}}"): get_run,
    ("GET", f"{_RUNS}/{{run_id}}/reactions"): list_reactions,
    ("POST", f"{_RUNS}/{{run_id}}/reactions"): add_reaction,
}
