# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `embeddings`: 1 operations."""

from __future__ import annotations

from ..client import AsyncClient, Client, Operation, OperationGroup
from ..types import Ref
from ..types import models as _models

_LIST_MODELS: Operation[_models.ListEmbeddingModelsResBody] = Operation(
    "embeddings.list_models", "GET", "/orgs/{org_id}/embedding-models", Ref("ListEmbeddingModelsResBody")
)


class Embeddings(OperationGroup):
    """The embedding models on offer."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_models(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListEmbeddingModelsResBody:
        """List the embedding models an organization can use.

        `GET /orgs/{org_id}/embedding-models`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_MODELS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )


class AsyncEmbeddings(OperationGroup):
    """The embedding models on offer."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_models(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListEmbeddingModelsResBody:
        """List the embedding models an organization can use.

        `GET /orgs/{org_id}/embedding-models`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_MODELS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )
