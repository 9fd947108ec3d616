# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EnqueueAceJobReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EnqueueAceJobReqBody(Model):
    """A job to queue; `kind` says what it does. More types may be added without new endpoints."""

    app_id: int | None = UNSET
    """App id of the workforce whose agent source is used. Needed only when several workforces are linked to the
    ACE."""

    kind: str | None = UNSET
    """The task. `regenerate`, the default, builds the playbook (again) from the agent code of the linked workforce."""

    rev: str | None = UNSET
    """Branch from which to read the agent source. The HEAD branch of the project repository by default."""


describe(
    EnqueueAceJobReqBody,
    required=[],
    optional=["app_id", "kind", "rev"],
)
