# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `channels`: 3 operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, Ref, nothing
from ..types import models as _models

_CREATE: Operation[_models.CreateNotificationChannelOut] = Operation(
    "channels.create", "POST", "/orgs/{org_id}/channels", Ref("CreateNotificationChannelOut")
)
_DELETE: Operation[None] = Operation("channels.delete", "DELETE", "/orgs/{org_id}/channels/{channel_id}", nothing)
_LIST: Operation[_models.ListOrgChannelsResBody] = Operation(
    "channels.list", "GET", "/orgs/{org_id}/channels", Ref("ListOrgChannelsResBody")
)


class Channels(OperationGroup):
    """Where notifications are delivered."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create(
        self,
        *,
        config: Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        type: _models.NotificationChannelType = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateNotificationChannelOut: ...

    @overload
    def create(
        self,
        *,
        body: _models.CreateNotificationChannelReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateNotificationChannelOut: ...

    def create(
        self,
        *,
        body: _models.CreateNotificationChannelReq | Mapping[str, Any] = UNSET,
        config: Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        type: _models.NotificationChannelType = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateNotificationChannelOut:
        """Create a notification channel, or get the identical one that exists.

        Two channels never share the same `(type, config)`: a second request returns the first channel with
        `channel_action: "reused"`. Pass the `id` to `POST /orgs/{org_id}/alarms/{alarm_id}/channels` to attach
        it to an alarm.

        `POST /orgs/{org_id}/channels`

        Args:
            body: The whole body, in place of its fields.
            config: Settings, depending on the channel's `type`.
            name: Name of the channel.
            type: Type of the channel.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "config": config,
                    "name": name,
                    "type": type,
                },
                required=True,
            ),
        )

    @overload
    def delete(
        self,
        channel_id: str,
        *,
        force: bool | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def delete(
        self,
        channel_id: str,
        *,
        body: _models.DeleteChannelBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def delete(
        self,
        channel_id: str,
        *,
        body: _models.DeleteChannelBody | Mapping[str, Any] = UNSET,
        force: bool | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Delete a notification channel.

        A channel that alarms use is deleted only with `force: true`, which also unlinks it; otherwise the answer
        is `409`. Even with `force` the last channel of an *enabled* alarm is kept. Attach another channel to
        that alarm, or disable it, and try again.

        `DELETE /orgs/{org_id}/channels/{channel_id}`

        Args:
            channel_id: The channel's id.
            body: The whole body, in place of its fields.
            force: Set `true` to delete a channel that alarms use, unlinking it from them. Refused all the same
                if an enabled alarm would be left without channels.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "channel_id": channel_id,
            },
            body=body_fields(
                body,
                {
                    "force": force,
                },
                required=True,
            ),
        )

    def list(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListOrgChannelsResBody:
        """List the organization's notification channels.

        A channel is only a destination (email inbox or Slack channel). The conditions that trigger a message are
        part of the alarm.

        `GET /orgs/{org_id}/channels`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )


class AsyncChannels(OperationGroup):
    """Where notifications are delivered."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        *,
        config: Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        type: _models.NotificationChannelType = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateNotificationChannelOut: ...

    @overload
    async def create(
        self,
        *,
        body: _models.CreateNotificationChannelReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateNotificationChannelOut: ...

    async def create(
        self,
        *,
        body: _models.CreateNotificationChannelReq | Mapping[str, Any] = UNSET,
        config: Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        type: _models.NotificationChannelType = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateNotificationChannelOut:
        """Create a notification channel, or get the identical one that exists.

        Two channels never share the same `(type, config)`: a second request returns the first channel with
        `channel_action: "reused"`. Pass the `id` to `POST /orgs/{org_id}/alarms/{alarm_id}/channels` to attach
        it to an alarm.

        `POST /orgs/{org_id}/channels`

        Args:
            body: The whole body, in place of its fields.
            config: Settings, depending on the channel's `type`.
            name: Name of the channel.
            type: Type of the channel.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "config": config,
                    "name": name,
                    "type": type,
                },
                required=True,
            ),
        )

    @overload
    async def delete(
        self,
        channel_id: str,
        *,
        force: bool | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def delete(
        self,
        channel_id: str,
        *,
        body: _models.DeleteChannelBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def delete(
        self,
        channel_id: str,
        *,
        body: _models.DeleteChannelBody | Mapping[str, Any] = UNSET,
        force: bool | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Delete a notification channel.

        A channel that alarms use is deleted only with `force: true`, which also unlinks it; otherwise the answer
        is `409`. Even with `force` the last channel of an *enabled* alarm is kept. Attach another channel to
        that alarm, or disable it, and try again.

        `DELETE /orgs/{org_id}/channels/{channel_id}`

        Args:
            channel_id: The channel's id.
            body: The whole body, in place of its fields.
            force: Set `true` to delete a channel that alarms use, unlinking it from them. Refused all the same
                if an enabled alarm would be left without channels.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "channel_id": channel_id,
            },
            body=body_fields(
                body,
                {
                    "force": force,
                },
                required=True,
            ),
        )

    async def list(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListOrgChannelsResBody:
        """List the organization's notification channels.

        A channel is only a destination (email inbox or Slack channel). The conditions that trigger a message are
        part of the alarm.

        `GET /orgs/{org_id}/channels`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )
