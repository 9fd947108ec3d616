# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DeleteChannelBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class DeleteChannelBody(Model):
    """The JSON object `DeleteChannelBody`."""

    force: bool | None = UNSET
    """Set `true` to delete a channel that alarms use, unlinking it from them. Refused all the same if an enabled
    alarm would be left without channels."""


describe(
    DeleteChannelBody,
    required=[],
    optional=["force"],
)
