# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PutChannelReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PutChannelReqBody(Model):
    """Creates or changes one channel binding."""

    credentials: builtins.dict[str, str] | None = UNSET
    """Secrets for the provider, never returned. Omit it to keep what is stored, send `null` to delete it or an
    object to replace it. Telegram takes `token` and optionally `secret_token`; Slack takes `bot_token` and
    `signing_secret`."""

    enabled: bool | None = UNSET
    """Whether the channel is on; `true` by default."""


describe(
    PutChannelReqBody,
    required=[],
    optional=["credentials", "enabled"],
)
