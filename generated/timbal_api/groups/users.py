# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `users`: 6 operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, File, FileContent, Progress, Ref, as_file, nothing
from ..types import models as _models

_CREATE_TOKEN: Operation[_models.CreateTokenResBody] = Operation(
    "users.create_token", "POST", "/me/tokens", Ref("CreateTokenResBody")
)
_DELETE_PHOTO: Operation[None] = Operation("users.delete_photo", "DELETE", "/me/photo", nothing)
_DELETE_TOKEN: Operation[None] = Operation("users.delete_token", "DELETE", "/me/tokens/{token_id}", nothing)
_LIST_TOKENS: Operation[_models.ListTokensResBody] = Operation(
    "users.list_tokens", "GET", "/me/tokens", Ref("ListTokensResBody")
)
_SET_PHOTO: Operation[_models.UpdatePhotoResBody] = Operation(
    "users.set_photo", "PUT", "/me/photo", Ref("UpdatePhotoResBody"), form=True
)
_UPDATE: Operation[None] = Operation("users.update", "PATCH", "/me", nothing)


class Users(OperationGroup):
    """The profile and the API tokens of the key's owner."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create_token(
        self,
        *,
        name: str,
        kind: str = UNSET,
        org_id: str | None = UNSET,
        scope: str | None = UNSET,
    ) -> _models.CreateTokenResBody: ...

    @overload
    def create_token(
        self,
        *,
        body: _models.CreateTokenReqBody | Mapping[str, Any],
    ) -> _models.CreateTokenResBody: ...

    def create_token(
        self,
        *,
        body: _models.CreateTokenReqBody | Mapping[str, Any] = UNSET,
        name: str = UNSET,
        kind: str = UNSET,
        org_id: str | None = UNSET,
        scope: str | None = UNSET,
    ) -> _models.CreateTokenResBody:
        """Create an API credential for yourself.

        `POST /me/tokens`

        Args:
            body: The whole body, in place of its fields.
            name: Name to recognize the token by.
            kind: Type of credential; `api_key` so far.
            org_id: Organization to limit the token to.
            scope: IAM scope to limit the token to, such as `projects:42`.
        """
        return self._client.call(
            _CREATE_TOKEN,
            {},
            body=body_fields(
                body,
                {
                    "name": name,
                    "kind": kind,
                    "org_id": org_id,
                    "scope": scope,
                },
                required=True,
            ),
        )

    def delete_photo(
        self,
    ) -> None:
        """Remove your profile picture.

        `DELETE /me/photo`
        """
        return self._client.call(
            _DELETE_PHOTO,
            {},
        )

    def delete_token(
        self,
        token_id: str,
    ) -> None:
        """Revoke one of your API credentials.

        `DELETE /me/tokens/{token_id}`

        Args:
            token_id: Id of the credential.
        """
        return self._client.call(
            _DELETE_TOKEN,
            {
                "token_id": token_id,
            },
        )

    def list_tokens(
        self,
    ) -> _models.ListTokensResBody:
        """List your API credentials.

        `GET /me/tokens`
        """
        return self._client.call(
            _LIST_TOKENS,
            {},
        )

    def set_photo(
        self,
        *,
        file: FileContent | File,
        progress: Progress | None = None,
    ) -> _models.UpdatePhotoResBody:
        """Upload your profile picture.

        `PUT /me/photo`

        Args:
            file: The picture's bytes. The image type is recognized from the content; file name and declared type
                are ignored.
            progress: Called as `progress(sent, total)`, in bytes.
        """
        return self._client.call(
            _SET_PHOTO,
            {},
            body=body_fields(
                UNSET,
                {
                    "file": as_file(file, "file"),
                },
                required=True,
            ),
            progress=progress,
        )

    @overload
    def update(
        self,
        *,
        access_request_data: Any = UNSET,
        lang: str | None = UNSET,
        name: str | None = UNSET,
        phone: str | None = UNSET,
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        body: _models.PatchMeReqBody | Mapping[str, Any],
    ) -> None: ...

    def update(
        self,
        *,
        body: _models.PatchMeReqBody | Mapping[str, Any] = UNSET,
        access_request_data: Any = UNSET,
        lang: str | None = UNSET,
        name: str | None = UNSET,
        phone: str | None = UNSET,
    ) -> None:
        """Update your own profile.

        Fields left out stay as they are.

        `PATCH /me`

        Args:
            body: The whole body, in place of its fields.
            access_request_data: Free-form data about the access request, merged at the top level into what is
                stored.
            lang: Preferred language as an ISO 639-1 code such as `en`. `null` is not accepted.
            name: Name to show, of 1 to 64 characters. `null` is not accepted.
            phone: Phone number; `null` removes it.
        """
        return self._client.call(
            _UPDATE,
            {},
            body=body_fields(
                body,
                {
                    "access_request_data": access_request_data,
                    "lang": lang,
                    "name": name,
                    "phone": phone,
                },
                required=True,
            ),
        )


class AsyncUsers(OperationGroup):
    """The profile and the API tokens of the key's owner."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def create_token(
        self,
        *,
        name: str,
        kind: str = UNSET,
        org_id: str | None = UNSET,
        scope: str | None = UNSET,
    ) -> _models.CreateTokenResBody: ...

    @overload
    async def create_token(
        self,
        *,
        body: _models.CreateTokenReqBody | Mapping[str, Any],
    ) -> _models.CreateTokenResBody: ...

    async def create_token(
        self,
        *,
        body: _models.CreateTokenReqBody | Mapping[str, Any] = UNSET,
        name: str = UNSET,
        kind: str = UNSET,
        org_id: str | None = UNSET,
        scope: str | None = UNSET,
    ) -> _models.CreateTokenResBody:
        """Create an API credential for yourself.

        `POST /me/tokens`

        Args:
            body: The whole body, in place of its fields.
            name: Name to recognize the token by.
            kind: Type of credential; `api_key` so far.
            org_id: Organization to limit the token to.
            scope: IAM scope to limit the token to, such as `projects:42`.
        """
        return await self._client.call(
            _CREATE_TOKEN,
            {},
            body=body_fields(
                body,
                {
                    "name": name,
                    "kind": kind,
                    "org_id": org_id,
                    "scope": scope,
                },
                required=True,
            ),
        )

    async def delete_photo(
        self,
    ) -> None:
        """Remove your profile picture.

        `DELETE /me/photo`
        """
        return await self._client.call(
            _DELETE_PHOTO,
            {},
        )

    async def delete_token(
        self,
        token_id: str,
    ) -> None:
        """Revoke one of your API credentials.

        `DELETE /me/tokens/{token_id}`

        Args:
            token_id: Id of the credential.
        """
        return await self._client.call(
            _DELETE_TOKEN,
            {
                "token_id": token_id,
            },
        )

    async def list_tokens(
        self,
    ) -> _models.ListTokensResBody:
        """List your API credentials.

        `GET /me/tokens`
        """
        return await self._client.call(
            _LIST_TOKENS,
            {},
        )

    async def set_photo(
        self,
        *,
        file: FileContent | File,
        progress: Progress | None = None,
    ) -> _models.UpdatePhotoResBody:
        """Upload your profile picture.

        `PUT /me/photo`

        Args:
            file: The picture's bytes. The image type is recognized from the content; file name and declared type
                are ignored.
            progress: Called as `progress(sent, total)`, in bytes.
        """
        return await self._client.call(
            _SET_PHOTO,
            {},
            body=body_fields(
                UNSET,
                {
                    "file": as_file(file, "file"),
                },
                required=True,
            ),
            progress=progress,
        )

    @overload
    async def update(
        self,
        *,
        access_request_data: Any = UNSET,
        lang: str | None = UNSET,
        name: str | None = UNSET,
        phone: str | None = UNSET,
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        body: _models.PatchMeReqBody | Mapping[str, Any],
    ) -> None: ...

    async def update(
        self,
        *,
        body: _models.PatchMeReqBody | Mapping[str, Any] = UNSET,
        access_request_data: Any = UNSET,
        lang: str | None = UNSET,
        name: str | None = UNSET,
        phone: str | None = UNSET,
    ) -> None:
        """Update your own profile.

        Fields left out stay as they are.

        `PATCH /me`

        Args:
            body: The whole body, in place of its fields.
            access_request_data: Free-form data about the access request, merged at the top level into what is
                stored.
            lang: Preferred language as an ISO 639-1 code such as `en`. `null` is not accepted.
            name: Name to show, of 1 to 64 characters. `null` is not accepted.
            phone: Phone number; `null` removes it.
        """
        return await self._client.call(
            _UPDATE,
            {},
            body=body_fields(
                body,
                {
                    "access_request_data": access_request_data,
                    "lang": lang,
                    "name": name,
                    "phone": phone,
                },
                required=True,
            ),
        )
