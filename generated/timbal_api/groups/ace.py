# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `ace`: 11 operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, Ref, nothing
from ..types import models as _models

_CANCEL_JOB: Operation[None] = Operation("ace.cancel_job", "POST", "/ace/{ace_uid}/jobs/{job_uid}/cancel", nothing)
_CREATE_CHAT_COMPLETION: Operation[Any] = Operation(
    "ace.create_chat_completion", "POST", "/ace/{ace_uid}/v1/chat/completions"
)
_CREATE_FOR_WORKFORCE: Operation[_models.CreateAceResBody] = Operation(
    "ace.create_for_workforce",
    "POST",
    "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/ace",
    Ref("CreateAceResBody"),
)
_CREATE_JOB: Operation[_models.EnqueueAceJobResBody] = Operation(
    "ace.create_job", "POST", "/ace/{ace_uid}/jobs", Ref("EnqueueAceJobResBody")
)
_GET_JOB: Operation[_models.AceJobView] = Operation(
    "ace.get_job", "GET", "/ace/{ace_uid}/jobs/{job_uid}", Ref("AceJobView")
)
_LINK_WORKFORCE: Operation[None] = Operation(
    "ace.link_workforce", "PUT", "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/ace", nothing
)
_LIST_JOBS: Operation[_models.ListAceJobsResBody] = Operation(
    "ace.list_jobs", "GET", "/ace/{ace_uid}/jobs", Ref("ListAceJobsResBody")
)
_LIST_POLICIES: Operation[_models.ListAcePoliciesResBody] = Operation(
    "ace.list_policies", "GET", "/ace/{ace_uid}/policies", Ref("ListAcePoliciesResBody")
)
_LIST_VARS: Operation[_models.ListAceVarsResBody] = Operation(
    "ace.list_vars", "GET", "/ace/{ace_uid}/vars", Ref("ListAceVarsResBody")
)
_RETRY_JOB: Operation[_models.EnqueueAceJobResBody] = Operation(
    "ace.retry_job", "POST", "/ace/{ace_uid}/jobs/{job_uid}/retry", Ref("EnqueueAceJobResBody")
)
_UNLINK_WORKFORCE: Operation[None] = Operation(
    "ace.unlink_workforce", "DELETE", "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/ace", nothing
)


class Ace(OperationGroup):
    """The Action Control Engine: its jobs, policies and variables."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_job(
        self,
        ace_uid: str,
        job_uid: str,
    ) -> None:
        """Cancel a queued or running ACE job.

        `POST /ace/{ace_uid}/jobs/{job_uid}/cancel`

        Args:
            ace_uid: UUID of the ACE.
            job_uid: UUID of the job.
        """
        return self._client.call(
            _CANCEL_JOB,
            {
                "ace_uid": ace_uid,
                "job_uid": job_uid,
            },
        )

    def create_chat_completion(
        self,
        ace_uid: str,
        *,
        body: Mapping[str, Any],
    ) -> Any:
        """Ask an ACE for a chat completion in the OpenAI wire format.

        The OpenAPI document does not describe the response.

        `POST /ace/{ace_uid}/v1/chat/completions`

        Args:
            ace_uid: UUID of the ACE.
            body: The body of an OpenAI chat completion, such as `model`, `messages` and `stream`.
        """
        return self._client.call(
            _CREATE_CHAT_COMPLETION,
            {
                "ace_uid": ace_uid,
            },
            body=body,
        )

    def create_for_workforce(
        self,
        workforce: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateAceResBody:
        """Create an ACE with an empty playbook for a workforce component and link it.

        The ACE is `ready` at once; no playbook is generated.

        `POST /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/ace`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _CREATE_FOR_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    @overload
    def create_job(
        self,
        ace_uid: str,
        *,
        app_id: int | None = UNSET,
        kind: str | None = UNSET,
        rev: str | None = UNSET,
    ) -> _models.EnqueueAceJobResBody: ...

    @overload
    def create_job(
        self,
        ace_uid: str,
        *,
        body: _models.EnqueueAceJobReqBody | Mapping[str, Any],
    ) -> _models.EnqueueAceJobResBody: ...

    def create_job(
        self,
        ace_uid: str,
        *,
        body: _models.EnqueueAceJobReqBody | Mapping[str, Any] = UNSET,
        app_id: int | None = UNSET,
        kind: str | None = UNSET,
        rev: str | None = UNSET,
    ) -> _models.EnqueueAceJobResBody:
        """Queue a background job for an ACE, such as rebuilding its playbook.

        The one type available today is `regenerate`: it rebuilds the playbook from the agent code file of the
        linked workforce. The old playbook remains in use until the job has committed its replacement. The server
        may add more types later.

        `POST /ace/{ace_uid}/jobs`

        Args:
            ace_uid: UUID of the ACE.
            body: The whole body, in place of its fields.
            app_id: App id of the workforce whose agent source is used. Needed only when several workforces are
                linked to the ACE.
            kind: The task. `regenerate`, the default, builds the playbook (again) from the agent code of the
                linked workforce.
            rev: Branch from which to read the agent source. The HEAD branch of the project repository by
                default.
        """
        return self._client.call(
            _CREATE_JOB,
            {
                "ace_uid": ace_uid,
            },
            body=body_fields(
                body,
                {
                    "app_id": app_id,
                    "kind": kind,
                    "rev": rev,
                },
                required=True,
            ),
        )

    def get_job(
        self,
        ace_uid: str,
        job_uid: str,
    ) -> _models.AceJobView:
        """Get one ACE job.

        `GET /ace/{ace_uid}/jobs/{job_uid}`

        Args:
            ace_uid: UUID of the ACE.
            job_uid: UUID of the job.
        """
        return self._client.call(
            _GET_JOB,
            {
                "ace_uid": ace_uid,
                "job_uid": job_uid,
            },
        )

    @overload
    def link_workforce(
        self,
        workforce: str,
        *,
        ace_uid: str,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    def link_workforce(
        self,
        workforce: str,
        *,
        body: _models.LinkAceReqBody | Mapping[str, Any],
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    def link_workforce(
        self,
        workforce: str,
        *,
        body: _models.LinkAceReqBody | Mapping[str, Any] = UNSET,
        ace_uid: str = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Link a workforce component to an ACE that exists.

        `PUT /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/ace`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            body: The whole body, in place of its fields.
            ace_uid: The ACE to link, by `uid`; it must belong to the same organization.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LINK_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
            body=body_fields(
                body,
                {
                    "ace_uid": ace_uid,
                },
                required=True,
            ),
        )

    def list_jobs(
        self,
        ace_uid: str,
        *,
        limit: int | None = None,
    ) -> _models.ListAceJobsResBody:
        """List the background jobs of an ACE, newest first.

        `GET /ace/{ace_uid}/jobs`

        Args:
            ace_uid: UUID of the ACE.
            limit: How many rows to return at most: default 50, capped at 200.
        """
        return self._client.call(
            _LIST_JOBS,
            {
                "ace_uid": ace_uid,
            },
            {
                "limit": limit,
            },
        )

    def list_policies(
        self,
        ace_uid: str,
    ) -> _models.ListAcePoliciesResBody:
        """List an ACE's policies.

        `GET /ace/{ace_uid}/policies`

        Args:
            ace_uid: UUID of the ACE.
        """
        return self._client.call(
            _LIST_POLICIES,
            {
                "ace_uid": ace_uid,
            },
        )

    def list_vars(
        self,
        ace_uid: str,
    ) -> _models.ListAceVarsResBody:
        """List an ACE's variables.

        `GET /ace/{ace_uid}/vars`

        Args:
            ace_uid: UUID of the ACE.
        """
        return self._client.call(
            _LIST_VARS,
            {
                "ace_uid": ace_uid,
            },
        )

    def retry_job(
        self,
        ace_uid: str,
        job_uid: str,
    ) -> _models.EnqueueAceJobResBody:
        """Queue a new attempt at an ACE job that did not succeed.

        Applies to jobs that ended as failed, canceled or errored.

        `POST /ace/{ace_uid}/jobs/{job_uid}/retry`

        Args:
            ace_uid: UUID of the ACE.
            job_uid: UUID of the job.
        """
        return self._client.call(
            _RETRY_JOB,
            {
                "ace_uid": ace_uid,
                "job_uid": job_uid,
            },
        )

    def unlink_workforce(
        self,
        workforce: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Unlink the ACE of a workforce component.

        `DELETE /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/ace`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _UNLINK_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )


class AsyncAce(OperationGroup):
    """The Action Control Engine: its jobs, policies and variables."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_job(
        self,
        ace_uid: str,
        job_uid: str,
    ) -> None:
        """Cancel a queued or running ACE job.

        `POST /ace/{ace_uid}/jobs/{job_uid}/cancel`

        Args:
            ace_uid: UUID of the ACE.
            job_uid: UUID of the job.
        """
        return await self._client.call(
            _CANCEL_JOB,
            {
                "ace_uid": ace_uid,
                "job_uid": job_uid,
            },
        )

    async def create_chat_completion(
        self,
        ace_uid: str,
        *,
        body: Mapping[str, Any],
    ) -> Any:
        """Ask an ACE for a chat completion in the OpenAI wire format.

        The OpenAPI document does not describe the response.

        `POST /ace/{ace_uid}/v1/chat/completions`

        Args:
            ace_uid: UUID of the ACE.
            body: The body of an OpenAI chat completion, such as `model`, `messages` and `stream`.
        """
        return await self._client.call(
            _CREATE_CHAT_COMPLETION,
            {
                "ace_uid": ace_uid,
            },
            body=body,
        )

    async def create_for_workforce(
        self,
        workforce: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateAceResBody:
        """Create an ACE with an empty playbook for a workforce component and link it.

        The ACE is `ready` at once; no playbook is generated.

        `POST /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/ace`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _CREATE_FOR_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    @overload
    async def create_job(
        self,
        ace_uid: str,
        *,
        app_id: int | None = UNSET,
        kind: str | None = UNSET,
        rev: str | None = UNSET,
    ) -> _models.EnqueueAceJobResBody: ...

    @overload
    async def create_job(
        self,
        ace_uid: str,
        *,
        body: _models.EnqueueAceJobReqBody | Mapping[str, Any],
    ) -> _models.EnqueueAceJobResBody: ...

    async def create_job(
        self,
        ace_uid: str,
        *,
        body: _models.EnqueueAceJobReqBody | Mapping[str, Any] = UNSET,
        app_id: int | None = UNSET,
        kind: str | None = UNSET,
        rev: str | None = UNSET,
    ) -> _models.EnqueueAceJobResBody:
        """Queue a background job for an ACE, such as rebuilding its playbook.

        The one type available today is `regenerate`: it rebuilds the playbook from the agent code file of the
        linked workforce. The old playbook remains in use until the job has committed its replacement. The server
        may add more types later.

        `POST /ace/{ace_uid}/jobs`

        Args:
            ace_uid: UUID of the ACE.
            body: The whole body, in place of its fields.
            app_id: App id of the workforce whose agent source is used. Needed only when several workforces are
                linked to the ACE.
            kind: The task. `regenerate`, the default, builds the playbook (again) from the agent code of the
                linked workforce.
            rev: Branch from which to read the agent source. The HEAD branch of the project repository by
                default.
        """
        return await self._client.call(
            _CREATE_JOB,
            {
                "ace_uid": ace_uid,
            },
            body=body_fields(
                body,
                {
                    "app_id": app_id,
                    "kind": kind,
                    "rev": rev,
                },
                required=True,
            ),
        )

    async def get_job(
        self,
        ace_uid: str,
        job_uid: str,
    ) -> _models.AceJobView:
        """Get one ACE job.

        `GET /ace/{ace_uid}/jobs/{job_uid}`

        Args:
            ace_uid: UUID of the ACE.
            job_uid: UUID of the job.
        """
        return await self._client.call(
            _GET_JOB,
            {
                "ace_uid": ace_uid,
                "job_uid": job_uid,
            },
        )

    @overload
    async def link_workforce(
        self,
        workforce: str,
        *,
        ace_uid: str,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    async def link_workforce(
        self,
        workforce: str,
        *,
        body: _models.LinkAceReqBody | Mapping[str, Any],
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    async def link_workforce(
        self,
        workforce: str,
        *,
        body: _models.LinkAceReqBody | Mapping[str, Any] = UNSET,
        ace_uid: str = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Link a workforce component to an ACE that exists.

        `PUT /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/ace`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            body: The whole body, in place of its fields.
            ace_uid: The ACE to link, by `uid`; it must belong to the same organization.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LINK_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
            body=body_fields(
                body,
                {
                    "ace_uid": ace_uid,
                },
                required=True,
            ),
        )

    async def list_jobs(
        self,
        ace_uid: str,
        *,
        limit: int | None = None,
    ) -> _models.ListAceJobsResBody:
        """List the background jobs of an ACE, newest first.

        `GET /ace/{ace_uid}/jobs`

        Args:
            ace_uid: UUID of the ACE.
            limit: How many rows to return at most: default 50, capped at 200.
        """
        return await self._client.call(
            _LIST_JOBS,
            {
                "ace_uid": ace_uid,
            },
            {
                "limit": limit,
            },
        )

    async def list_policies(
        self,
        ace_uid: str,
    ) -> _models.ListAcePoliciesResBody:
        """List an ACE's policies.

        `GET /ace/{ace_uid}/policies`

        Args:
            ace_uid: UUID of the ACE.
        """
        return await self._client.call(
            _LIST_POLICIES,
            {
                "ace_uid": ace_uid,
            },
        )

    async def list_vars(
        self,
        ace_uid: str,
    ) -> _models.ListAceVarsResBody:
        """List an ACE's variables.

        `GET /ace/{ace_uid}/vars`

        Args:
            ace_uid: UUID of the ACE.
        """
        return await self._client.call(
            _LIST_VARS,
            {
                "ace_uid": ace_uid,
            },
        )

    async def retry_job(
        self,
        ace_uid: str,
        job_uid: str,
    ) -> _models.EnqueueAceJobResBody:
        """Queue a new attempt at an ACE job that did not succeed.

        Applies to jobs that ended as failed, canceled or errored.

        `POST /ace/{ace_uid}/jobs/{job_uid}/retry`

        Args:
            ace_uid: UUID of the ACE.
            job_uid: UUID of the job.
        """
        return await self._client.call(
            _RETRY_JOB,
            {
                "ace_uid": ace_uid,
                "job_uid": job_uid,
            },
        )

    async def unlink_workforce(
        self,
        workforce: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Unlink the ACE of a workforce component.

        `DELETE /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/ace`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _UNLINK_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )
