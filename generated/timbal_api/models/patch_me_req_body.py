# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PatchMeReqBody`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class PatchMeReqBody(Model):
    """The JSON object `PatchMeReqBody`.

    Attributes:
        access_request_data: Free-form data about the access request, merged at the top level into what is stored.
        lang: Preferred language as an ISO 639-1 code such as `en`. `null` is not accepted.
        name: Name to show, of 1 to 64 characters. `null` is not accepted.
        phone: Phone number; `null` removes it.
    """

    access_request_data: Any = UNSET
    lang: str | None = UNSET
    name: str | None = UNSET
    phone: str | None = UNSET


describe(
    PatchMeReqBody,
    required=[],
    optional=["access_request_data", "lang", "name", "phone"],
)
