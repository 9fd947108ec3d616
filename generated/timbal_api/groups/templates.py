# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `templates`: 1 operations."""

from __future__ import annotations

from ..client import AsyncClient, Client, Operation, OperationGroup
from ..types import Ref
from ..types import models as _models

_LIST: Operation[_models.ListTemplatesResBody] = Operation(
    "templates.list", "GET", "/orgs/{org_id}/templates", Ref("ListTemplatesResBody")
)


class Templates(OperationGroup):
    """Projects to start from."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListTemplatesResBody:
        """List the public project templates an organization can use.

        `GET /orgs/{org_id}/templates`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )


class AsyncTemplates(OperationGroup):
    """Projects to start from."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListTemplatesResBody:
        """List the public project templates an organization can use.

        `GET /orgs/{org_id}/templates`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )
