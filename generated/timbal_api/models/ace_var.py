# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AceVar`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class AceVar(Model):
    """One context variable of an ACE.

    - `id`: stable, readable key, for example `flow` or `presupuesto_max`.
    - `choices`: if given, the only string values allowed.
    - `match_mode`: how evals compare the extracted value with the expected one, for example `semantic`; not used at
      inference.

    Attributes:
        choices: The only values allowed, if given.
    """

    id: str
    choices: builtins.list[str] | None = UNSET
    description: str | None = UNSET
    match_mode: str | None = UNSET


describe(
    AceVar,
    required=["id"],
    optional=["choices", "description", "match_mode"],
)
