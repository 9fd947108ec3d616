# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `content`: 1 operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, Ref
from ..types import models as _models

_SIGN: Operation[_models.SignContentResponse] = Operation(
    "content.sign", "POST", "/orgs/{org_id}/content/sign", Ref("SignContentResponse")
)


class Content(OperationGroup):
    """Fresh links to stored content."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def sign(
        self,
        *,
        url: str,
        org_id: str | None = None,
    ) -> _models.SignContentResponse: ...

    @overload
    def sign(
        self,
        *,
        body: _models.SignContentRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.SignContentResponse: ...

    def sign(
        self,
        *,
        body: _models.SignContentRequest | Mapping[str, Any] = UNSET,
        url: str = UNSET,
        org_id: str | None = None,
    ) -> _models.SignContentResponse:
        """Get a fresh signed URL for stored content.

        `POST /orgs/{org_id}/content/sign`

        Args:
            body: The whole body, in place of its fields.
            url: A content URL from an earlier response, signed or not, or just an object key. Your access is
                checked again and a new URL made, for example after a signed one expired.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _SIGN,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "url": url,
                },
                required=True,
            ),
        )


class AsyncContent(OperationGroup):
    """Fresh links to stored content."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def sign(
        self,
        *,
        url: str,
        org_id: str | None = None,
    ) -> _models.SignContentResponse: ...

    @overload
    async def sign(
        self,
        *,
        body: _models.SignContentRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.SignContentResponse: ...

    async def sign(
        self,
        *,
        body: _models.SignContentRequest | Mapping[str, Any] = UNSET,
        url: str = UNSET,
        org_id: str | None = None,
    ) -> _models.SignContentResponse:
        """Get a fresh signed URL for stored content.

        `POST /orgs/{org_id}/content/sign`

        Args:
            body: The whole body, in place of its fields.
            url: A content URL from an earlier response, signed or not, or just an object key. Your access is
                checked again and a new URL made, for example after a signed one expired.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _SIGN,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "url": url,
                },
                required=True,
            ),
        )
