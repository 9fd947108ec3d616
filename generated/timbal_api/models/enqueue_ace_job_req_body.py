# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EnqueueAceJobReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class EnqueueAceJobReqBody(Model):
    """A job to queue; `kind` says what it does. More kinds may be added without new endpoints.

    Attributes:
        app_id: App id of the workforce whose agent source is used. Needed only when several workforces are linked to
            the ACE.
        kind: What to do. `regenerate`, the default, builds the playbook (again) from the agent code of the linked
            workforce.
        rev: Branch from which to read the agent source. The HEAD branch of the project repository by default.
    """

    app_id: int | None = UNSET
    kind: str | None = UNSET
    rev: str | None = UNSET


describe(
    EnqueueAceJobReqBody,
    required=[],
    optional=["app_id", "kind", "rev"],
)
