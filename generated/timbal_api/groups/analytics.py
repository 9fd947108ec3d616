# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `analytics`: 6 operations."""

from __future__ import annotations

from typing import Literal

from ..client import AsyncClient, Client, Operation, OperationGroup
from ..types import Ref, Time, epoch_ms
from ..types import models as _models

_GET_COSTS: Operation[_models.OrgAnalyticsCostsBody] = Operation(
    "analytics.get_costs", "GET", "/orgs/{org_id}/analytics/costs", Ref("OrgAnalyticsCostsBody")
)
_GET_PROJECT_CREDITS: Operation[_models.ProjectAnalyticsCreditsBody] = Operation(
    "analytics.get_project_credits",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/analytics/credits",
    Ref("ProjectAnalyticsCreditsBody"),
)
_GET_PROJECT_USAGE: Operation[_models.ProjectAnalyticsUsageBody] = Operation(
    "analytics.get_project_usage",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/analytics/usage",
    Ref("ProjectAnalyticsUsageBody"),
)
_GET_USAGE: Operation[_models.OrgAnalyticsUsageBody] = Operation(
    "analytics.get_usage", "GET", "/orgs/{org_id}/analytics/usage", Ref("OrgAnalyticsUsageBody")
)
_LIST_PROJECT_USERS: Operation[_models.ProjectAnalyticsUsersBody] = Operation(
    "analytics.list_project_users",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/analytics/users",
    Ref("ProjectAnalyticsUsersBody"),
)
_LIST_USERS: Operation[_models.OrgAnalyticsUsersBody] = Operation(
    "analytics.list_users", "GET", "/orgs/{org_id}/analytics/users", Ref("OrgAnalyticsUsersBody")
)


class Analytics(OperationGroup):
    """Usage, costs and users over time."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_costs(
        self,
        *,
        group_by: _models.BinSize | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        user_id: str | None = None,
        project_id: str | None = None,
        resource_type: Literal[
            "app_run",
            "composer",
            "kb_query",
            "kb_file_parsing",
            "kb_file_embedding",
            "transcription",
            "message",
            "ace_run",
            "org_api_request",
            "project_api_request",
            "legacy",
        ]
        | str
        | None = None,
        org_id: str | None = None,
    ) -> _models.OrgAnalyticsCostsBody:
        """Get an organization's credit and USD spend per time bin and product surface.

        `GET /orgs/{org_id}/analytics/costs`

        Args:
            group_by: Width of the time bins: `minute`, `hour` or `day`.
            from_: Start of the range (inclusive), epoch milliseconds. Without it the range ends at `to`. It
                spans 1 hour, 1 day or 30 days for `group_by` `minute`, `hour` or `day`. A datetime (aware, or
                local) or an ISO 8601 text is converted.
            to: End of the range (exclusive), epoch milliseconds; the current time if omitted. A datetime (aware,
                or local) or an ISO 8601 text is converted.
            user_id: Count only spend attributed to this user.
            project_id: Count only spend of this project; without it, spend of the whole organization.
            resource_type: Count only one product surface, such as `composer`, `app_run`, `kb_query` or
                `kb_file_parsing`. `legacy` stands for older spend without a recorded source.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_COSTS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "group_by": group_by,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
                "project_id": project_id,
                "resource_type": resource_type,
            },
        )

    def get_project_credits(
        self,
        *,
        group_by: _models.BinSize | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        user_id: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ProjectAnalyticsCreditsBody:
        """Break down a project's credits and USD cost by time bucket.

        `GET /orgs/{org_id}/projects/{project_id}/analytics/credits`

        Args:
            group_by: Width of the time bins: `minute`, `hour` or `day`.
            from_: Start of the range (inclusive), epoch milliseconds. Without it the range ends at `to`. It
                spans 1 hour, 1 day or 30 days for `group_by` `minute`, `hour` or `day`. A datetime (aware, or
                local) or an ISO 8601 text is converted.
            to: End of the range (exclusive), epoch milliseconds; the current time if omitted. A datetime (aware,
                or local) or an ISO 8601 text is converted.
            user_id: Count only runs of this user.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET_PROJECT_CREDITS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "group_by": group_by,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
            },
        )

    def get_project_usage(
        self,
        *,
        group_by: _models.BinSize | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        user_id: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ProjectAnalyticsUsageBody:
        """Count a project's runs and users per time bucket, with duration percentiles.

        `GET /orgs/{org_id}/projects/{project_id}/analytics/usage`

        Args:
            group_by: Width of the time bins: `minute`, `hour` or `day`.
            from_: Start of the range in epoch milliseconds, inclusive. A datetime (aware, or local) or an ISO
                8601 text is converted.
            to: End of the range in epoch milliseconds, exclusive. A datetime (aware, or local) or an ISO 8601
                text is converted.
            user_id: Count only this user's runs.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET_PROJECT_USAGE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "group_by": group_by,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
            },
        )

    def get_usage(
        self,
        *,
        group_by: _models.BinSize | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        user_id: str | None = None,
        project_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.OrgAnalyticsUsageBody:
        """Get an organization's run counts, users and run durations per time bin.

        Durations are given as percentiles.

        `GET /orgs/{org_id}/analytics/usage`

        Args:
            group_by: Width of the time bins: `minute`, `hour` or `day`.
            from_: Start of the range (inclusive), epoch milliseconds. Without it the range ends at `to`. It
                spans 1 hour, 1 day or 30 days for `group_by` `minute`, `hour` or `day`. A datetime (aware, or
                local) or an ISO 8601 text is converted.
            to: End of the range (exclusive), epoch milliseconds; the current time if omitted. A datetime (aware,
                or local) or an ISO 8601 text is converted.
            user_id: Count only runs of this user.
            project_id: Count only this project; without it, the whole organization.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_USAGE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "group_by": group_by,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
                "project_id": project_id,
            },
        )

    def list_project_users(
        self,
        *,
        from_: Time,
        to: Time,
        user_id: str | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ProjectAnalyticsUsersBody:
        """List a project's users with their run counts and spend.

        Returns one page; `client.paginate` iterates over all `users`.

        `GET /orgs/{org_id}/projects/{project_id}/analytics/users`

        Args:
            from_: Start of the range (inclusive), epoch milliseconds. A datetime (aware, or local) or an ISO
                8601 text is converted.
            to: End of the range (exclusive), epoch milliseconds. A datetime (aware, or local) or an ISO 8601
                text is converted.
            user_id: Return only this user.
            page_token: The `next_page_token` of the page before; opaque.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_PROJECT_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
                "page_token": page_token,
            },
        )

    def list_users(
        self,
        *,
        from_: Time,
        to: Time,
        user_id: str | None = None,
        project_id: str | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.OrgAnalyticsUsersBody:
        """Get run counts and total spend for each user of an organization.

        Returns one page; `client.paginate` iterates over all `users`.

        `GET /orgs/{org_id}/analytics/users`

        Args:
            from_: Start of the range (inclusive), epoch milliseconds. A datetime (aware, or local) or an ISO
                8601 text is converted.
            to: End of the range (exclusive), epoch milliseconds. A datetime (aware, or local) or an ISO 8601
                text is converted.
            user_id: Count only runs of this user.
            project_id: Count only this project; without it, the whole organization.
            page_token: The `next_page_token` of the page before; opaque.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
                "project_id": project_id,
                "page_token": page_token,
            },
        )


class AsyncAnalytics(OperationGroup):
    """Usage, costs and users over time."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_costs(
        self,
        *,
        group_by: _models.BinSize | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        user_id: str | None = None,
        project_id: str | None = None,
        resource_type: Literal[
            "app_run",
            "composer",
            "kb_query",
            "kb_file_parsing",
            "kb_file_embedding",
            "transcription",
            "message",
            "ace_run",
            "org_api_request",
            "project_api_request",
            "legacy",
        ]
        | str
        | None = None,
        org_id: str | None = None,
    ) -> _models.OrgAnalyticsCostsBody:
        """Get an organization's credit and USD spend per time bin and product surface.

        `GET /orgs/{org_id}/analytics/costs`

        Args:
            group_by: Width of the time bins: `minute`, `hour` or `day`.
            from_: Start of the range (inclusive), epoch milliseconds. Without it the range ends at `to`. It
                spans 1 hour, 1 day or 30 days for `group_by` `minute`, `hour` or `day`. A datetime (aware, or
                local) or an ISO 8601 text is converted.
            to: End of the range (exclusive), epoch milliseconds; the current time if omitted. A datetime (aware,
                or local) or an ISO 8601 text is converted.
            user_id: Count only spend attributed to this user.
            project_id: Count only spend of this project; without it, spend of the whole organization.
            resource_type: Count only one product surface, such as `composer`, `app_run`, `kb_query` or
                `kb_file_parsing`. `legacy` stands for older spend without a recorded source.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_COSTS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "group_by": group_by,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
                "project_id": project_id,
                "resource_type": resource_type,
            },
        )

    async def get_project_credits(
        self,
        *,
        group_by: _models.BinSize | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        user_id: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ProjectAnalyticsCreditsBody:
        """Break down a project's credits and USD cost by time bucket.

        `GET /orgs/{org_id}/projects/{project_id}/analytics/credits`

        Args:
            group_by: Width of the time bins: `minute`, `hour` or `day`.
            from_: Start of the range (inclusive), epoch milliseconds. Without it the range ends at `to`. It
                spans 1 hour, 1 day or 30 days for `group_by` `minute`, `hour` or `day`. A datetime (aware, or
                local) or an ISO 8601 text is converted.
            to: End of the range (exclusive), epoch milliseconds; the current time if omitted. A datetime (aware,
                or local) or an ISO 8601 text is converted.
            user_id: Count only runs of this user.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET_PROJECT_CREDITS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "group_by": group_by,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
            },
        )

    async def get_project_usage(
        self,
        *,
        group_by: _models.BinSize | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        user_id: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ProjectAnalyticsUsageBody:
        """Count a project's runs and users per time bucket, with duration percentiles.

        `GET /orgs/{org_id}/projects/{project_id}/analytics/usage`

        Args:
            group_by: Width of the time bins: `minute`, `hour` or `day`.
            from_: Start of the range in epoch milliseconds, inclusive. A datetime (aware, or local) or an ISO
                8601 text is converted.
            to: End of the range in epoch milliseconds, exclusive. A datetime (aware, or local) or an ISO 8601
                text is converted.
            user_id: Count only this user's runs.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET_PROJECT_USAGE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "group_by": group_by,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
            },
        )

    async def get_usage(
        self,
        *,
        group_by: _models.BinSize | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        user_id: str | None = None,
        project_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.OrgAnalyticsUsageBody:
        """Get an organization's run counts, users and run durations per time bin.

        Durations are given as percentiles.

        `GET /orgs/{org_id}/analytics/usage`

        Args:
            group_by: Width of the time bins: `minute`, `hour` or `day`.
            from_: Start of the range (inclusive), epoch milliseconds. Without it the range ends at `to`. It
                spans 1 hour, 1 day or 30 days for `group_by` `minute`, `hour` or `day`. A datetime (aware, or
                local) or an ISO 8601 text is converted.
            to: End of the range (exclusive), epoch milliseconds; the current time if omitted. A datetime (aware,
                or local) or an ISO 8601 text is converted.
            user_id: Count only runs of this user.
            project_id: Count only this project; without it, the whole organization.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_USAGE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "group_by": group_by,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
                "project_id": project_id,
            },
        )

    async def list_project_users(
        self,
        *,
        from_: Time,
        to: Time,
        user_id: str | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ProjectAnalyticsUsersBody:
        """List a project's users with their run counts and spend.

        Returns one page; `client.paginate` iterates over all `users`.

        `GET /orgs/{org_id}/projects/{project_id}/analytics/users`

        Args:
            from_: Start of the range (inclusive), epoch milliseconds. A datetime (aware, or local) or an ISO
                8601 text is converted.
            to: End of the range (exclusive), epoch milliseconds. A datetime (aware, or local) or an ISO 8601
                text is converted.
            user_id: Return only this user.
            page_token: The `next_page_token` of the page before; opaque.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_PROJECT_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
                "page_token": page_token,
            },
        )

    async def list_users(
        self,
        *,
        from_: Time,
        to: Time,
        user_id: str | None = None,
        project_id: str | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.OrgAnalyticsUsersBody:
        """Get run counts and total spend for each user of an organization.

        Returns one page; `client.paginate` iterates over all `users`.

        `GET /orgs/{org_id}/analytics/users`

        Args:
            from_: Start of the range (inclusive), epoch milliseconds. A datetime (aware, or local) or an ISO
                8601 text is converted.
            to: End of the range (exclusive), epoch milliseconds. A datetime (aware, or local) or an ISO 8601
                text is converted.
            user_id: Count only runs of this user.
            project_id: Count only this project; without it, the whole organization.
            page_token: The `next_page_token` of the page before; opaque.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "user_id": user_id,
                "project_id": project_id,
                "page_token": page_token,
            },
        )
