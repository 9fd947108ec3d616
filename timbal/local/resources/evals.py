"""Serves the events of an evaluation run, so that a long poll has an end to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..state.paging import log_page

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..request import ApiRequest, Handlers

_LOG: list[Any] = [
    {"type": "start", "total": 3},
    {"type": "case", "index": 0, "name": "greets"},
    {"type": "result", "index": 0, "passed": True},
    {"type": "case", "index": 1, "name": "refuses refunds"},
    {"type": "result", "index": 1, "passed": False},
    {"type": "case", "index": 2, "name": "finds the invoice"},
    {"type": "result", "index": 2, "passed": True},
    "3 cases, 2 passed",
]


async def list_eval_events(request: ApiRequest) -> Response:
    """Return the events behind `after`, at most `limit`. The run has ended, so no request waits."""
    page = log_page(_LOG, request.query.get("after") or 0, request.query.get("limit"))
    return request.respond({"eval_run_id": request.path["eval_run_id"], **page})


HANDLERS: Handlers = {
    ("GET", "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}/events"): list_eval_events,
}
