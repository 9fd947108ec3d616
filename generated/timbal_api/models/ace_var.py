# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AceVar`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AceVar(Model):
    """One context variable of an ACE.

    - `id`: stable, readable key, for example `flow` or `presupuesto_max`.
    - `choices`: if given, the only string values allowed.
    - `match_mode`: how evals compare the extracted value with the expected one, for example `semantic`; not used
      at inference.
    """

    id: str
    """ID of the variable."""

    choices: builtins.list[str] | None = UNSET
    """The only values allowed, if given."""

    description: str | None = UNSET
    """Description of the variable, for people."""

    match_mode: str | None = UNSET
    """How a value is matched; `null` for the default."""


describe(
    AceVar,
    required=["id"],
    optional=["choices", "description", "match_mode"],
)
