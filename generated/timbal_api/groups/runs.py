# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `runs`: 4 operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, Ref, Time, epoch_ms, nothing
from ..types import models as _models

_CREATE_REACTION: Operation[None] = Operation(
    "runs.create_reaction", "POST", "/orgs/{org_id}/projects/{project_id}/runs/{run_id}/reactions", nothing
)
_GET: Operation[_models.RunDetail] = Operation(
    "runs.get", "GET", "/orgs/{org_id}/projects/{project_id}/runs/{run_id}", Ref("RunDetail")
)
_LIST: Operation[_models.ListRunsResBody] = Operation(
    "runs.list", "GET", "/orgs/{org_id}/projects/{project_id}/runs", Ref("ListRunsResBody")
)
_LIST_REACTIONS: Operation[_models.ListReactionsResBody] = Operation(
    "runs.list_reactions",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/runs/{run_id}/reactions",
    Ref("ListReactionsResBody"),
)


class Runs(OperationGroup):
    """The activity of agents and workflows: runs and the reactions to them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create_reaction(
        self,
        run_id: str,
        *,
        sentiment: str,
        feedback: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    def create_reaction(
        self,
        run_id: str,
        *,
        body: _models.NewReactionReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    def create_reaction(
        self,
        run_id: str,
        *,
        body: _models.NewReactionReqBody | Mapping[str, Any] = UNSET,
        sentiment: str = UNSET,
        feedback: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Add a reaction to a run.

        `POST /orgs/{org_id}/projects/{project_id}/runs/{run_id}/reactions`

        Args:
            run_id: The run's id on the platform, or its idempotency key.
            body: The whole body, in place of its fields.
            sentiment: Judgment of the run, such as `positive`.
            feedback: Comment in words.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _CREATE_REACTION,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "run_id": run_id,
            },
            body=body_fields(
                body,
                {
                    "sentiment": sentiment,
                    "feedback": feedback,
                },
                required=True,
            ),
        )

    def get(
        self,
        run_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.RunDetail:
        """Get one run of a project.

        `GET /orgs/{org_id}/projects/{project_id}/runs/{run_id}`

        Args:
            run_id: The run's id on the platform, or its idempotency key.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "run_id": run_id,
            },
        )

    def list(
        self,
        *,
        user_id: str | None = None,
        status: str | None = None,
        sentiment: str | None = None,
        group_id: str | None = None,
        workforce_id: str | None = None,
        rev: str | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        metadata: str | None = None,
        roots: bool | None = None,
        sort_by: _models.RunSortBy | None = None,
        sort_order: _models.SortOrder | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListRunsResBody:
        """List the runs of a project.

        Returns one page; `client.paginate` iterates over all `runs`.

        `GET /orgs/{org_id}/projects/{project_id}/runs`

        Args:
            user_id: Only runs of this user.
            status: Only runs with this status.
            sentiment: Only runs with this sentiment.
            group_id: Only runs of this group (a conversation thread).
            workforce_id: Only runs of this workforce component.
            rev: Only runs executed on this git branch, such as `main`. Older runs that recorded no branch are
                always part of the result.
            from_: Start of the time range, epoch milliseconds. A datetime (aware, or local) or an ISO 8601 text
                is converted.
            to: End of the time range, epoch milliseconds. A datetime (aware, or local) or an ISO 8601 text is
                converted.
            metadata: Only runs with this metadata.
            roots: `true`: only runs that begin a conversation, that is those without a parent. Such a run has a
                `group_id` equal to its `id`.
            sort_by: Field to sort by: `id`, `created_at`, `duration_ms`, `cost_usd` or `cost_credits`.
            sort_order: `asc` or `desc` (default).
            page_token: The `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "user_id": user_id,
                "status": status,
                "sentiment": sentiment,
                "group_id": group_id,
                "workforce_id": workforce_id,
                "rev": rev,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "metadata": metadata,
                "roots": roots,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "page_token": page_token,
            },
        )

    def list_reactions(
        self,
        run_id: str,
        *,
        page_token: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListReactionsResBody:
        """List the reactions to a run.

        Returns one page; `client.paginate` iterates over all `reactions`.

        `GET /orgs/{org_id}/projects/{project_id}/runs/{run_id}/reactions`

        Args:
            run_id: The run's id on the platform, or its idempotency key.
            page_token: `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_REACTIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "run_id": run_id,
            },
            {
                "page_token": page_token,
            },
        )


class AsyncRuns(OperationGroup):
    """The activity of agents and workflows: runs and the reactions to them."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def create_reaction(
        self,
        run_id: str,
        *,
        sentiment: str,
        feedback: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    async def create_reaction(
        self,
        run_id: str,
        *,
        body: _models.NewReactionReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    async def create_reaction(
        self,
        run_id: str,
        *,
        body: _models.NewReactionReqBody | Mapping[str, Any] = UNSET,
        sentiment: str = UNSET,
        feedback: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Add a reaction to a run.

        `POST /orgs/{org_id}/projects/{project_id}/runs/{run_id}/reactions`

        Args:
            run_id: The run's id on the platform, or its idempotency key.
            body: The whole body, in place of its fields.
            sentiment: Judgment of the run, such as `positive`.
            feedback: Comment in words.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _CREATE_REACTION,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "run_id": run_id,
            },
            body=body_fields(
                body,
                {
                    "sentiment": sentiment,
                    "feedback": feedback,
                },
                required=True,
            ),
        )

    async def get(
        self,
        run_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.RunDetail:
        """Get one run of a project.

        `GET /orgs/{org_id}/projects/{project_id}/runs/{run_id}`

        Args:
            run_id: The run's id on the platform, or its idempotency key.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "run_id": run_id,
            },
        )

    async def list(
        self,
        *,
        user_id: str | None = None,
        status: str | None = None,
        sentiment: str | None = None,
        group_id: str | None = None,
        workforce_id: str | None = None,
        rev: str | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        metadata: str | None = None,
        roots: bool | None = None,
        sort_by: _models.RunSortBy | None = None,
        sort_order: _models.SortOrder | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListRunsResBody:
        """List the runs of a project.

        Returns one page; `client.paginate` iterates over all `runs`.

        `GET /orgs/{org_id}/projects/{project_id}/runs`

        Args:
            user_id: Only runs of this user.
            status: Only runs with this status.
            sentiment: Only runs with this sentiment.
            group_id: Only runs of this group (a conversation thread).
            workforce_id: Only runs of this workforce component.
            rev: Only runs executed on this git branch, such as `main`. Older runs that recorded no branch are
                always part of the result.
            from_: Start of the time range, epoch milliseconds. A datetime (aware, or local) or an ISO 8601 text
                is converted.
            to: End of the time range, epoch milliseconds. A datetime (aware, or local) or an ISO 8601 text is
                converted.
            metadata: Only runs with this metadata.
            roots: `true`: only runs that begin a conversation, that is those without a parent. Such a run has a
                `group_id` equal to its `id`.
            sort_by: Field to sort by: `id`, `created_at`, `duration_ms`, `cost_usd` or `cost_credits`.
            sort_order: `asc` or `desc` (default).
            page_token: The `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "user_id": user_id,
                "status": status,
                "sentiment": sentiment,
                "group_id": group_id,
                "workforce_id": workforce_id,
                "rev": rev,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "metadata": metadata,
                "roots": roots,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "page_token": page_token,
            },
        )

    async def list_reactions(
        self,
        run_id: str,
        *,
        page_token: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListReactionsResBody:
        """List the reactions to a run.

        Returns one page; `client.paginate` iterates over all `reactions`.

        `GET /orgs/{org_id}/projects/{project_id}/runs/{run_id}/reactions`

        Args:
            run_id: The run's id on the platform, or its idempotency key.
            page_token: `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_REACTIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "run_id": run_id,
            },
            {
                "page_token": page_token,
            },
        )
