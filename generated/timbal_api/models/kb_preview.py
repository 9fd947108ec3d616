# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`KbPreview`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class KbPreview(Model):
    """The JSON object `KbPreview`."""

    id: str
    """Id of the knowledge base."""

    name: str
    """Name of the knowledge base."""

    uid: str
    """Unique id (`uid`) of the knowledge base."""

    description: str | None = UNSET
    """Description of the knowledge base, for people."""


describe(
    KbPreview,
    required=["id", "name", "uid"],
    optional=["description"],
)
