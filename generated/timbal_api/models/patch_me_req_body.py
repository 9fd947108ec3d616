# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PatchMeReqBody`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PatchMeReqBody(Model):
    """The JSON object `PatchMeReqBody`."""

    access_request_data: Any = UNSET
    """Free-form data about the access request, merged at the top level into what is stored."""

    lang: str | None = UNSET
    """Preferred language as an ISO 639-1 code such as `en`. `null` is not accepted."""

    name: str | None = UNSET
    """Name to show, of 1 to 64 characters. `null` is not accepted."""

    phone: str | None = UNSET
    """Phone number; `null` removes it."""


describe(
    PatchMeReqBody,
    required=[],
    optional=["access_request_data", "lang", "name", "phone"],
)
