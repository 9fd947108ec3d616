# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalRunComponent`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EvalRunComponent(Model):
    """Component under evaluation, identified as in the deployments list's `target`: `id` is the app id
    (`component_id` elsewhere) and `uid` the `_id` in `timbal.yaml` (`component_uid` elsewhere). `name` and
    `type` are for display. `uid`, `name` and `type` become null once the app is deleted.
    """

    id: str
    """App id of the component; `component_id` elsewhere."""

    name: str | None = UNSET
    """Name for display."""

    type: str | None = UNSET
    """`agent` or `workflow`."""

    uid: str | None = UNSET
    """The `_id` in `timbal.yaml`; `component_uid` elsewhere."""


describe(
    EvalRunComponent,
    required=["id"],
    optional=["name", "type", "uid"],
)
