"""Serves the events of an evaluation run, so that a long poll has an end to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starlette.responses import Response

    from .calls import Call, Handlers

_CASES = ("greets", "refuses refunds", "finds the invoice")


def events() -> list[dict[str, Any]]:
    """The whole log of an evaluation run."""
    data: list[Any] = [{"type": "start", "total": len(_CASES)}]
    for place, case in enumerate(_CASES):
        data.append({"type": "case", "index": place, "name": case})
        data.append({"type": "result", "index": place, "passed": place != 1})
    data.append("3 cases, 2 passed")
    return [{"seq": place + 1, "data": item} for place, item in enumerate(data)]


async def list_eval_events(call: Call) -> Response:
    """The events behind `after`, at most `limit`. The run is over, so nothing ever waits."""
    after = call.query.get("after") or 0
    limit = call.query.get("limit")
    limit = 500 if limit is None else min(max(limit, 1), 2000)
    log = events()
    page = log[after : after + limit]
    cursor = page[-1]["seq"] if page else after
    return call.answer(
        {
            "eval_run_id": call.path["eval_run_id"],
            "events": page,
            "next_cursor": cursor,
            "done": cursor >= len(log),
            "expired": False,
        }
    )


HANDLERS: Handlers = {
    (
        "GET",
        "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}/events",
    ): list_eval_events,
}
