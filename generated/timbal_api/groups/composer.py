# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `composer`: 6 operations."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, ListOf, Ref, nothing
from ..types import models as _models

_GET_PLAN: Operation[_models.PlanDetail] = Operation(
    "composer.get_plan", "GET", "/orgs/{org_id}/projects/{project_id}/compose/plans/{plan_id}", Ref("PlanDetail")
)
_GET_SESSION: Operation[_models.SessionDetail] = Operation(
    "composer.get_session",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/compose/sessions/{session_id}",
    Ref("SessionDetail"),
)
_LIST_PLANS: Operation[builtins.list[_models.ProjectPlan]] = Operation(
    "composer.list_plans", "GET", "/orgs/{org_id}/projects/{project_id}/compose/plans", ListOf(Ref("ProjectPlan"))
)
_LIST_SESSIONS: Operation[builtins.list[_models.ProjectSession]] = Operation(
    "composer.list_sessions",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/compose/sessions",
    ListOf(Ref("ProjectSession")),
)
_SEND_PROMPT: Operation[str] = Operation("composer.send_prompt", "POST", "/orgs/{org_id}/projects/{project_id}/compose")
_STOP_SESSION: Operation[None] = Operation(
    "composer.stop_session", "POST", "/orgs/{org_id}/projects/{project_id}/compose/sessions/{session_id}/stop", nothing
)


class Composer(OperationGroup):
    """Composer, the coding agent: prompts, sessions and plans."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_plan(
        self,
        plan_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.PlanDetail:
        """Get one Composer plan: its metadata and the whole markdown text.

        `GET /orgs/{org_id}/projects/{project_id}/compose/plans/{plan_id}`

        Args:
            plan_id: The plan's markdown file name, with `.md` left off.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET_PLAN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "plan_id": plan_id,
            },
        )

    def get_session(
        self,
        session_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.SessionDetail:
        """Get one Composer session with its counters and message history.

        Includes token usage, cost and messages.

        `GET /orgs/{org_id}/projects/{project_id}/compose/sessions/{session_id}`

        Args:
            session_id: Session UUID, such as `019d1bbe-2f61-7393-afa7-6bb770878c9b`.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET_SESSION,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "session_id": session_id,
            },
        )

    def list_plans(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> builtins.list[_models.ProjectPlan]:
        """List the plan files written by Composer, latest modified first.

        Sessions in plan mode write plans.

        `GET /orgs/{org_id}/projects/{project_id}/compose/plans`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_PLANS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    def list_sessions(
        self,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> builtins.list[_models.ProjectSession]:
        """List the Composer sessions of a project, newest first.

        `GET /orgs/{org_id}/projects/{project_id}/compose/sessions`

        Args:
            rev: Only sessions on this git branch (worktree revision).
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_SESSIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "rev": rev,
            },
        )

    @overload
    def send_prompt(
        self,
        *,
        prompt: str
        | Sequence[str | _models.ContentText | _models.ContentFile | Mapping[str, Any]]
        | _models.Message
        | Mapping[str, Any],
        effort: _models.ComposeEffort | None = UNSET,
        mode: _models.ComposeMode | None = UNSET,
        model: _models.ComposeModel | None = UNSET,
        session_id: str | None = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> str: ...

    @overload
    def send_prompt(
        self,
        *,
        body: _models.ComposeRequest | Mapping[str, Any],
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> str: ...

    def send_prompt(
        self,
        *,
        body: _models.ComposeRequest | Mapping[str, Any] = UNSET,
        prompt: str
        | Sequence[str | _models.ContentText | _models.ContentFile | Mapping[str, Any]]
        | _models.Message
        | Mapping[str, Any] = UNSET,
        effort: _models.ComposeEffort | None = UNSET,
        mode: _models.ComposeMode | None = UNSET,
        model: _models.ComposeModel | None = UNSET,
        session_id: str | None = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> str:
        """Prompt the Composer agent and get its whole answer as raw text; `client.compose(...)` streams it.

        `prompt` is a string, a list of content blocks, or one complete message object. Files in it (`base64` or
        `url` source) are put into the session's inbox on the server. A block with their path replaces them, so
        their bytes never become part of the conversation. Next, the agent may `Read` such a file, or turn it
        into DuckDB tables with `import_kb_table` (csv, xlsx, parquet, json). It may also parse and embed it for
        semantic and keyword search with `add_kb_file` (pdf, docx, md, txt, audio). Old `.xls` files cannot
        become tables; convert them to `.xlsx`.

        `POST /orgs/{org_id}/projects/{project_id}/compose`

        Args:
            body: The whole body, in place of its fields.
            prompt: The prompt: a string, a list of content blocks, or a whole Message object.
            effort: How long the model may reason before it answers. More effort costs more and takes longer.
            mode: `default` lets the agent call MCP tools, use the shell and change files without asking. `plan`
                allows only read-only tools: it studies the code and writes a plan, changing nothing.
            model: Model family. The newest version is always used; a version cannot be chosen.
            session_id: Session to continue. A new one starts when omitted.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _SEND_PROMPT,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "prompt": prompt,
                    "rev": self._client.setting("rev", rev) if body is UNSET else rev or UNSET,
                    "effort": effort,
                    "mode": mode,
                    "model": model,
                    "session_id": session_id,
                },
                required=True,
            ),
        )

    def stop_session(
        self,
        session_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Stop a Composer session that is running.

        The agent process receives `SIGTERM`.

        `POST /orgs/{org_id}/projects/{project_id}/compose/sessions/{session_id}/stop`

        Args:
            session_id: Session UUID, such as `019d1bbe-2f61-7393-afa7-6bb770878c9b`.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _STOP_SESSION,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "session_id": session_id,
            },
        )


class AsyncComposer(OperationGroup):
    """Composer, the coding agent: prompts, sessions and plans."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_plan(
        self,
        plan_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.PlanDetail:
        """Get one Composer plan: its metadata and the whole markdown text.

        `GET /orgs/{org_id}/projects/{project_id}/compose/plans/{plan_id}`

        Args:
            plan_id: The plan's markdown file name, with `.md` left off.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET_PLAN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "plan_id": plan_id,
            },
        )

    async def get_session(
        self,
        session_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.SessionDetail:
        """Get one Composer session with its counters and message history.

        Includes token usage, cost and messages.

        `GET /orgs/{org_id}/projects/{project_id}/compose/sessions/{session_id}`

        Args:
            session_id: Session UUID, such as `019d1bbe-2f61-7393-afa7-6bb770878c9b`.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET_SESSION,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "session_id": session_id,
            },
        )

    async def list_plans(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> builtins.list[_models.ProjectPlan]:
        """List the plan files written by Composer, latest modified first.

        Sessions in plan mode write plans.

        `GET /orgs/{org_id}/projects/{project_id}/compose/plans`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_PLANS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    async def list_sessions(
        self,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> builtins.list[_models.ProjectSession]:
        """List the Composer sessions of a project, newest first.

        `GET /orgs/{org_id}/projects/{project_id}/compose/sessions`

        Args:
            rev: Only sessions on this git branch (worktree revision).
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_SESSIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "rev": rev,
            },
        )

    @overload
    async def send_prompt(
        self,
        *,
        prompt: str
        | Sequence[str | _models.ContentText | _models.ContentFile | Mapping[str, Any]]
        | _models.Message
        | Mapping[str, Any],
        effort: _models.ComposeEffort | None = UNSET,
        mode: _models.ComposeMode | None = UNSET,
        model: _models.ComposeModel | None = UNSET,
        session_id: str | None = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> str: ...

    @overload
    async def send_prompt(
        self,
        *,
        body: _models.ComposeRequest | Mapping[str, Any],
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> str: ...

    async def send_prompt(
        self,
        *,
        body: _models.ComposeRequest | Mapping[str, Any] = UNSET,
        prompt: str
        | Sequence[str | _models.ContentText | _models.ContentFile | Mapping[str, Any]]
        | _models.Message
        | Mapping[str, Any] = UNSET,
        effort: _models.ComposeEffort | None = UNSET,
        mode: _models.ComposeMode | None = UNSET,
        model: _models.ComposeModel | None = UNSET,
        session_id: str | None = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> str:
        """Prompt the Composer agent and get its whole answer as raw text; `client.compose(...)` streams it.

        `prompt` is a string, a list of content blocks, or one complete message object. Files in it (`base64` or
        `url` source) are put into the session's inbox on the server. A block with their path replaces them, so
        their bytes never become part of the conversation. Next, the agent may `Read` such a file, or turn it
        into DuckDB tables with `import_kb_table` (csv, xlsx, parquet, json). It may also parse and embed it for
        semantic and keyword search with `add_kb_file` (pdf, docx, md, txt, audio). Old `.xls` files cannot
        become tables; convert them to `.xlsx`.

        `POST /orgs/{org_id}/projects/{project_id}/compose`

        Args:
            body: The whole body, in place of its fields.
            prompt: The prompt: a string, a list of content blocks, or a whole Message object.
            effort: How long the model may reason before it answers. More effort costs more and takes longer.
            mode: `default` lets the agent call MCP tools, use the shell and change files without asking. `plan`
                allows only read-only tools: it studies the code and writes a plan, changing nothing.
            model: Model family. The newest version is always used; a version cannot be chosen.
            session_id: Session to continue. A new one starts when omitted.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _SEND_PROMPT,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "prompt": prompt,
                    "rev": self._client.setting("rev", rev) if body is UNSET else rev or UNSET,
                    "effort": effort,
                    "mode": mode,
                    "model": model,
                    "session_id": session_id,
                },
                required=True,
            ),
        )

    async def stop_session(
        self,
        session_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Stop a Composer session that is running.

        The agent process receives `SIGTERM`.

        `POST /orgs/{org_id}/projects/{project_id}/compose/sessions/{session_id}/stop`

        Args:
            session_id: Session UUID, such as `019d1bbe-2f61-7393-afa7-6bb770878c9b`.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _STOP_SESSION,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "session_id": session_id,
            },
        )
