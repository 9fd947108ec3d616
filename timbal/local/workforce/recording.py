"""Keeps the runs of built-in deployments as the platform lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..state.records import Run

if TYPE_CHECKING:
    from ..state.records import Component, Project, State
    from .run_log import RunLog


def record(log: RunLog, state: State, project: Project, component: Component, rev: str) -> None:
    """Add a run that is over to the runs of a project. Its id is the idempotency key there.

    Args:
        log: the events of the run.
        state: what the platform knows.
        project: where the run is listed.
        component: what ran.
        rev: the branch on which it ran.
    """
    outputs = [event for event in log.events if event["type"] == "OUTPUT"]
    if not outputs:
        return
    root, number = outputs[-1], str(state.new_number() + 200_000)
    parent = next((run for run in project.runs if run.idempotency_key == log.request.parent_id), None)
    project.runs.append(
        Run(
            id=number,
            idempotency_key=log.request.run_id,
            created_ms=root["t0"],
            duration_ms=root["t1"] - root["t0"],
            status=root["status"]["code"],
            user=state.user,
            component=component,
            cost_usd=0.0,
            cost_credits=0.0,
            group_id=parent.group_id if parent else number,
            parent_id=parent.id if parent else None,
            rev=rev,
            metadata={},
            trace=[root, *outputs[:-1]],
        )
    )
