# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalRunComponent`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class EvalRunComponent(Model):
    """Component under evaluation, identified as in the deployments list's `target`: `id` is the app id (`component_id`
    elsewhere) and `uid` the `_id` in `timbal.yaml` (`component_uid` elsewhere). `name` and `type` are for display.
    `uid`, `name` and `type` become null once the app is deleted.

    Attributes:
        id: App id of the component; `component_id` elsewhere.
        name: Name for display.
        type: `agent` or `workflow`.
        uid: The `_id` in `timbal.yaml`; `component_uid` elsewhere.
    """

    id: str
    name: str | None = UNSET
    type: str | None = UNSET
    uid: str | None = UNSET


describe(
    EvalRunComponent,
    required=["id"],
    optional=["name", "type", "uid"],
)
