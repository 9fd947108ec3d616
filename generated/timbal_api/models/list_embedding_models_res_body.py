# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEmbeddingModelsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListEmbeddingModelsResBody(Model):
    """The JSON object `ListEmbeddingModelsResBody`."""

    embedding_models: builtins.list[str]
    """The embedding models."""


describe(
    ListEmbeddingModelsResBody,
    required=["embedding_models"],
    optional=[],
)
