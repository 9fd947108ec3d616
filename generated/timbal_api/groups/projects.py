# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `projects`: 47 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, Ref, Time, epoch_ms, nothing
from ..types import models as _models

_CREATE: Operation[_models.CreateProjectResBody] = Operation(
    "projects.create", "POST", "/orgs/{org_id}/projects", Ref("CreateProjectResBody")
)
_CREATE_ENV: Operation[Any] = Operation("projects.create_env", "POST", "/orgs/{org_id}/projects/{project_id}/envs")
_CREATE_ENV_EVAL_JOB: Operation[_models.EnqueueEvalJobResBody] = Operation(
    "projects.create_env_eval_job",
    "POST",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/jobs",
    Ref("EnqueueEvalJobResBody"),
)
_CREATE_ENV_EVAL_RUN: Operation[_models.RunEvalsResBody] = Operation(
    "projects.create_env_eval_run",
    "POST",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs",
    Ref("RunEvalsResBody"),
)
_CREATE_VAR: Operation[Any] = Operation("projects.create_var", "POST", "/orgs/{org_id}/projects/{project_id}/vars")
_CREATE_VARS: Operation[Any] = Operation(
    "projects.create_vars", "POST", "/orgs/{org_id}/projects/{project_id}/vars/batch"
)
_CREATE_WORKFORCE: Operation[_models.CreateWorkforceResponse] = Operation(
    "projects.create_workforce",
    "POST",
    "/orgs/{org_id}/projects/{project_id}/workforce",
    Ref("CreateWorkforceResponse"),
)
_DELETE: Operation[None] = Operation("projects.delete", "DELETE", "/orgs/{org_id}/projects/{project_id}", nothing)
_DELETE_CHANNEL: Operation[None] = Operation(
    "projects.delete_channel", "DELETE", "/orgs/{org_id}/projects/{project_id}/channels/{workforce}/{provider}", nothing
)
_DELETE_ENV: Operation[None] = Operation(
    "projects.delete_env", "DELETE", "/orgs/{org_id}/projects/{project_id}/envs/{env_id}", nothing
)
_DELETE_ENV_EVAL_RUN: Operation[None] = Operation(
    "projects.delete_env_eval_run",
    "DELETE",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}",
    nothing,
)
_DELETE_VAR: Operation[None] = Operation(
    "projects.delete_var", "DELETE", "/orgs/{org_id}/projects/{project_id}/vars/{var_id}", nothing
)
_DELETE_WORKFORCE: Operation[None] = Operation(
    "projects.delete_workforce", "DELETE", "/orgs/{org_id}/projects/{project_id}/workforce", nothing
)
_DEPLOY_ENV: Operation[Any] = Operation(
    "projects.deploy_env", "POST", "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/deploy"
)
_DUPLICATE: Operation[_models.CreateProjectResBody] = Operation(
    "projects.duplicate", "POST", "/orgs/{org_id}/projects/{project_id}/duplicate", Ref("CreateProjectResBody")
)
_GET: Operation[_models.ProjectDetail] = Operation(
    "projects.get", "GET", "/orgs/{org_id}/projects/{project_id}", Ref("ProjectDetail")
)
_GET_AUTH: Operation[_models.ProjectAuthSettings] = Operation(
    "projects.get_auth", "GET", "/orgs/{org_id}/projects/{project_id}/auth", Ref("ProjectAuthSettings")
)
_GET_ENV_EVAL_JOB: Operation[_models.EvalJobView] = Operation(
    "projects.get_env_eval_job",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/jobs/{job_uid}",
    Ref("EvalJobView"),
)
_GET_ENV_EVAL_RUN: Operation[_models.EvalRunDetail] = Operation(
    "projects.get_env_eval_run",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}",
    Ref("EvalRunDetail"),
)
_GET_ENV_METRICS: Operation[Any] = Operation(
    "projects.get_env_metrics", "GET", "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/metrics/{metric_type}"
)
_GET_VAR: Operation[_models.Var] = Operation(
    "projects.get_var", "GET", "/orgs/{org_id}/projects/{project_id}/vars/{var_id}", Ref("Var")
)
_LINK_K2: Operation[_models.KbPreview] = Operation(
    "projects.link_k2", "PUT", "/orgs/{org_id}/projects/{project_id}/k2", Ref("KbPreview")
)
_LIST: Operation[_models.ListProjectsResBody] = Operation(
    "projects.list", "GET", "/orgs/{org_id}/projects", Ref("ListProjectsResBody")
)
_LIST_ENV_DEPLOYMENTS: Operation[_models.ListDeploymentsResBody] = Operation(
    "projects.list_env_deployments",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/deployments",
    Ref("ListDeploymentsResBody"),
)
_LIST_ENV_EVAL_DEFINITIONS: Operation[_models.ListEvalDefinitionsResBody] = Operation(
    "projects.list_env_eval_definitions",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/definitions",
    Ref("ListEvalDefinitionsResBody"),
)
_LIST_ENV_EVAL_JOBS: Operation[_models.ListEvalJobsResBody] = Operation(
    "projects.list_env_eval_jobs",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/jobs",
    Ref("ListEvalJobsResBody"),
)
_LIST_ENV_EVAL_RUN_EVENTS: Operation[_models.EvalRunEventsResponse] = Operation(
    "projects.list_env_eval_run_events",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}/events",
    Ref("EvalRunEventsResponse"),
)
_LIST_ENV_EVAL_RUNS: Operation[_models.ListEvalRunsResBody] = Operation(
    "projects.list_env_eval_runs",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs",
    Ref("ListEvalRunsResBody"),
)
_LIST_ENV_LOGS: Operation[_models.ListEnvLogsResBody] = Operation(
    "projects.list_env_logs",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/logs",
    Ref("ListEnvLogsResBody"),
)
_LIST_ENVS: Operation[_models.ListEnvsResBody] = Operation(
    "projects.list_envs", "GET", "/orgs/{org_id}/projects/{project_id}/envs", Ref("ListEnvsResBody")
)
_LIST_VARS: Operation[_models.ListVarsResBody] = Operation(
    "projects.list_vars", "GET", "/orgs/{org_id}/projects/{project_id}/vars", Ref("ListVarsResBody")
)
_LIST_WORKFORCE: Operation[_models.ListWorkforceResBody] = Operation(
    "projects.list_workforce", "GET", "/orgs/{org_id}/projects/{project_id}/workforce", Ref("ListWorkforceResBody")
)
_PROXY_WORKFORCE_DELETE: Operation[Any] = Operation(
    "projects.proxy_workforce_delete",
    "DELETE",
    "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{path}",
    catch_all="path",
)
_PROXY_WORKFORCE_GET: Operation[Any] = Operation(
    "projects.proxy_workforce_get",
    "GET",
    "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{path}",
    catch_all="path",
)
_PROXY_WORKFORCE_PATCH: Operation[Any] = Operation(
    "projects.proxy_workforce_patch",
    "PATCH",
    "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{path}",
    catch_all="path",
)
_PROXY_WORKFORCE_POST: Operation[Any] = Operation(
    "projects.proxy_workforce_post",
    "POST",
    "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{path}",
    catch_all="path",
)
_PROXY_WORKFORCE_PUT: Operation[Any] = Operation(
    "projects.proxy_workforce_put",
    "PUT",
    "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{path}",
    catch_all="path",
)
_SET_AUTH_PROVIDER: Operation[None] = Operation(
    "projects.set_auth_provider", "PUT", "/orgs/{org_id}/projects/{project_id}/auth/providers/{provider}", nothing
)
_SET_CHANNEL: Operation[None] = Operation(
    "projects.set_channel", "PUT", "/orgs/{org_id}/projects/{project_id}/channels/{workforce}/{provider}", nothing
)
_STOP_ENV: Operation[Any] = Operation(
    "projects.stop_env", "POST", "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/stop"
)
_UNLINK_K2: Operation[None] = Operation(
    "projects.unlink_k2", "DELETE", "/orgs/{org_id}/projects/{project_id}/k2", nothing
)
_UPDATE: Operation[None] = Operation("projects.update", "PATCH", "/orgs/{org_id}/projects/{project_id}", nothing)
_UPDATE_AUTH: Operation[None] = Operation(
    "projects.update_auth", "PATCH", "/orgs/{org_id}/projects/{project_id}/auth", nothing
)
_UPDATE_ENV_BRANCH: Operation[Any] = Operation(
    "projects.update_env_branch", "PATCH", "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/branch"
)
_UPDATE_ENV_CONFIG: Operation[Any] = Operation(
    "projects.update_env_config", "PATCH", "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/config"
)
_UPDATE_ENV_DOMAIN: Operation[Any] = Operation(
    "projects.update_env_domain", "PATCH", "/orgs/{org_id}/projects/{project_id}/envs/{env_id}/domain"
)
_UPDATE_VAR: Operation[None] = Operation(
    "projects.update_var", "PATCH", "/orgs/{org_id}/projects/{project_id}/vars/{var_id}", nothing
)


class Projects(OperationGroup):
    """Projects with their environments, deployments, variables, evaluations and workforce."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create(
        self,
        *,
        origin: _models.ProjectOriginTemplate | _models.ProjectOriginScratch | Mapping[str, Any],
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateProjectResBody: ...

    @overload
    def create(
        self,
        *,
        body: _models.CreateProjectReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateProjectResBody: ...

    def create(
        self,
        *,
        body: _models.CreateProjectReqBody | Mapping[str, Any] = UNSET,
        origin: _models.ProjectOriginTemplate | _models.ProjectOriginScratch | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateProjectResBody:
        """Create a project.

        `POST /orgs/{org_id}/projects`

        Args:
            body: The whole body, in place of its fields.
            origin: Starting point of the project: a template or nothing.
            name: Name of the project.
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
                    "origin": origin,
                    "name": name,
                },
                required=True,
            ),
        )

    @overload
    def create_env(
        self,
        *,
        color: str,
        name: str,
        description: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    def create_env(
        self,
        *,
        body: _models.CreateEnvReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    def create_env(
        self,
        *,
        body: _models.CreateEnvReqBody | Mapping[str, Any] = UNSET,
        color: str = UNSET,
        name: str = UNSET,
        description: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Create an environment in a project.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/envs`

        Args:
            body: The whole body, in place of its fields.
            color: Color of the environment in the web app.
            name: Name of the environment.
            description: Description of the environment, for people.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _CREATE_ENV,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "color": color,
                    "name": name,
                    "description": description,
                },
                required=True,
            ),
        )

    @overload
    def create_env_eval_job(
        self,
        env_id: str,
        *,
        commit: bool = UNSET,
        component_id: str | None = UNSET,
        component_uid: str | None = UNSET,
        guidance: str | None = UNSET,
        kind: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EnqueueEvalJobResBody: ...

    @overload
    def create_env_eval_job(
        self,
        env_id: str,
        *,
        body: _models.EnqueueEvalJobReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EnqueueEvalJobResBody: ...

    def create_env_eval_job(
        self,
        env_id: str,
        *,
        body: _models.EnqueueEvalJobReqBody | Mapping[str, Any] = UNSET,
        commit: bool = UNSET,
        component_id: str | None = UNSET,
        component_uid: str | None = UNSET,
        guidance: str | None = UNSET,
        kind: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EnqueueEvalJobResBody:
        """Queue a background job that writes a first eval suite for a component.

        The only type at present is `generate_initial`. Claude writes a first set of evals for a workforce
        component into the worktree of the environment's branch.

        `POST /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/jobs`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            commit: Whether to commit the generated file to the environment's branch on success. With false, the
                default, it waits for review in the worktree, uncommitted. Manual runs use it, the deploy gate
                does not.
            component_id: Component by numeric app id (its `TIMBAL_APP_ID`), as number or string. Set this,
                `component_uid`, or both if they mean the same component.
            component_uid: Component by its uid in the manifest (`_id` in `timbal.yaml`).
            guidance: Hint for the generator, e.g. "cover refunds first".
            kind: The task. Only `generate_initial` exists now, and is the default; more types may follow.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _CREATE_ENV_EVAL_JOB,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "commit": commit,
                    "component_id": component_id,
                    "component_uid": component_uid,
                    "guidance": guidance,
                    "kind": kind,
                },
                required=True,
            ),
        )

    @overload
    def create_env_eval_run(
        self,
        env_id: str,
        *,
        component_id: str | None = UNSET,
        component_uid: str | None = UNSET,
        rev: str | None = UNSET,
        source: _models.EvalRunSource = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.RunEvalsResBody: ...

    @overload
    def create_env_eval_run(
        self,
        env_id: str,
        *,
        body: _models.RunEvalsReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.RunEvalsResBody: ...

    def create_env_eval_run(
        self,
        env_id: str,
        *,
        body: _models.RunEvalsReqBody | Mapping[str, Any] = UNSET,
        component_id: str | None = UNSET,
        component_uid: str | None = UNSET,
        rev: str | None = UNSET,
        source: _models.EvalRunSource = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.RunEvalsResBody:
        """Run the evals of one workforce component without deploying it.

        By default the environment's worktree is used, including evals not yet committed; `source=git` takes a
        clean checkout instead.

        `POST /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            component_id: Numeric app id of the component (the value of `TIMBAL_APP_ID`), as number or string.
                Set `component_id`, `component_uid` or both; both must mean one component.
            component_uid: Component by its uid in the manifest (`_id` in `timbal.yaml`).
            rev: Branch, tag or SHA to read when `source` is `git`; by default the branch of the environment. An
                error with `worktree`.
            source: `worktree` (default), which has uncommitted evals too, or `git` for a clean copy of `rev`.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _CREATE_ENV_EVAL_RUN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "component_id": component_id,
                    "component_uid": component_uid,
                    "rev": rev,
                    "source": source,
                },
                required=True,
            ),
        )

    @overload
    def create_var(
        self,
        *,
        name: str,
        type: _models.VarType,
        value: str,
        description: str | None = UNSET,
        env_ids: Sequence[int] | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    def create_var(
        self,
        *,
        body: _models.CreateVarReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    def create_var(
        self,
        *,
        body: _models.CreateVarReqBody | Mapping[str, Any] = UNSET,
        name: str = UNSET,
        type: _models.VarType = UNSET,
        value: str = UNSET,
        description: str | None = UNSET,
        env_ids: Sequence[int] | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Create a variable in a project.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/vars`

        Args:
            body: The whole body, in place of its fields.
            name: Name of the variable.
            type: Type of the variable.
            value: Value of the variable.
            description: Description of the variable, for people.
            env_ids: Ids of the environments to set the variable in.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _CREATE_VAR,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                    "type": type,
                    "value": value,
                    "description": description,
                    "env_ids": env_ids,
                },
                required=True,
            ),
        )

    @overload
    def create_vars(
        self,
        *,
        vars: Sequence[_models.VarInput | Mapping[str, Any]],
        env_ids: Sequence[int] | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    def create_vars(
        self,
        *,
        body: _models.BatchCreateVarsReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    def create_vars(
        self,
        *,
        body: _models.BatchCreateVarsReqBody | Mapping[str, Any] = UNSET,
        vars: Sequence[_models.VarInput | Mapping[str, Any]] = UNSET,
        env_ids: Sequence[int] | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Create several variables in a project at once.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/vars/batch`

        Args:
            body: The whole body, in place of its fields.
            vars: Variables to create.
            env_ids: Ids of the environments to set the variables in.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _CREATE_VARS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "vars": vars,
                    "env_ids": env_ids,
                },
                required=True,
            ),
        )

    @overload
    def create_workforce(
        self,
        *,
        name: str | None = UNSET,
        type: Literal["agent", "workflow"] | str = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateWorkforceResponse: ...

    @overload
    def create_workforce(
        self,
        *,
        body: _models.CreateWorkforceReqBody | Mapping[str, Any],
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateWorkforceResponse: ...

    def create_workforce(
        self,
        *,
        body: _models.CreateWorkforceReqBody | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        type: Literal["agent", "workflow"] | str = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateWorkforceResponse:
        """Create an agent or workflow on a git branch of a project.

        `POST /orgs/{org_id}/projects/{project_id}/workforce`

        Args:
            body: The whole body, in place of its fields.
            name: Display name of the component. A unique one is made up by default.
            type: `agent` (default) or `workflow`.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _CREATE_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "rev": self._client.setting("rev", rev),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                    "type": type,
                },
                required=True,
            ),
        )

    def delete(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Delete a project.

        `DELETE /orgs/{org_id}/projects/{project_id}`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _DELETE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    def delete_channel(
        self,
        workforce: str,
        provider: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Disconnect a messaging channel and erase its stored credentials.

        `DELETE /orgs/{org_id}/projects/{project_id}/channels/{workforce}/{provider}`

        Args:
            workforce: The workforce component: manifest uid (the canonical form), numeric app id, or name. Every
                form is resolved to the manifest uid.
            provider: Key of the messaging provider, such as `telegram` or `slack`.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _DELETE_CHANNEL,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "provider": provider,
            },
        )

    def delete_env(
        self,
        env_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Delete an environment.

        `DELETE /orgs/{org_id}/projects/{project_id}/envs/{env_id}`

        Args:
            env_id: The env's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _DELETE_ENV,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
        )

    def delete_env_eval_run(
        self,
        env_id: str,
        eval_run_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Delete a finished eval run from the history.

        A run in progress cannot be deleted.

        `DELETE /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}`

        Args:
            env_id: The env's id.
            eval_run_id: The eval run's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _DELETE_ENV_EVAL_RUN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
                "eval_run_id": eval_run_id,
            },
        )

    def delete_var(
        self,
        var_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Delete a variable of a project.

        `DELETE /orgs/{org_id}/projects/{project_id}/vars/{var_id}`

        Args:
            var_id: The var's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _DELETE_VAR,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "var_id": var_id,
            },
        )

    @overload
    def delete_workforce(
        self,
        *,
        workforce: str,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    def delete_workforce(
        self,
        *,
        body: _models.DeleteWorkforceReqBody | Mapping[str, Any],
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    def delete_workforce(
        self,
        *,
        body: _models.DeleteWorkforceReqBody | Mapping[str, Any] = UNSET,
        workforce: str = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Delete an agent or workflow from a git branch of a project.

        `DELETE /orgs/{org_id}/projects/{project_id}/workforce`

        Args:
            body: The whole body, in place of its fields.
            workforce: The component: its manifest UUID (`uid`), numeric id or configured name.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _DELETE_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "rev": self._client.setting("rev", rev),
            },
            body=body_fields(
                body,
                {
                    "workforce": workforce,
                },
                required=True,
            ),
        )

    @overload
    def deploy_env(
        self,
        env_id: str,
        *,
        rev: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    def deploy_env(
        self,
        env_id: str,
        *,
        body: _models.DeployEnvReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    def deploy_env(
        self,
        env_id: str,
        *,
        body: _models.DeployEnvReqBody | Mapping[str, Any] = UNSET,
        rev: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Start deploying a git revision to an environment.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/envs/{env_id}/deploy`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            rev: Git revision to deploy; it must exist in the project's repository.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _DEPLOY_ENV,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "rev": rev,
                },
                required=True,
            ),
        )

    @overload
    def duplicate(
        self,
        *,
        name: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateProjectResBody: ...

    @overload
    def duplicate(
        self,
        *,
        body: _models.DuplicateProjectReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateProjectResBody: ...

    def duplicate(
        self,
        *,
        body: _models.DuplicateProjectReqBody | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateProjectResBody:
        """Copy a project: its code and the structure of its knowledge base.

        `POST /orgs/{org_id}/projects/{project_id}/duplicate`

        Args:
            body: The whole body, in place of its fields.
            name: Name of the copy. By default the source's name plus " copy", made unique in the organization.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _DUPLICATE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                },
                required=True,
            ),
        )

    def get(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ProjectDetail:
        """Get a project with its environments, knowledge bases and integrations.

        `GET /orgs/{org_id}/projects/{project_id}`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    def get_auth(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ProjectAuthSettings:
        """Get how end users sign in to a project's app.

        `GET /orgs/{org_id}/projects/{project_id}/auth`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET_AUTH,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    def get_env_eval_job(
        self,
        env_id: str,
        job_uid: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EvalJobView:
        """Get one eval job.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/jobs/{job_uid}`

        Args:
            env_id: The env's id.
            job_uid: UUID of the job, as returned when it was queued.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET_ENV_EVAL_JOB,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
                "job_uid": job_uid,
            },
        )

    def get_env_eval_run(
        self,
        env_id: str,
        eval_run_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EvalRunDetail:
        """Get one eval run with its logs and results.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}`

        Args:
            env_id: The env's id.
            eval_run_id: The eval run's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET_ENV_EVAL_RUN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
                "eval_run_id": eval_run_id,
            },
        )

    def get_env_metrics(
        self,
        env_id: str,
        metric_type: str,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Get runtime metrics of an environment.

        The OpenAPI document does not describe the response.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/metrics/{metric_type}`

        Args:
            env_id: The env's id.
            metric_type: Name of a metric.
            start_time: A datetime (aware, or local) or an ISO 8601 text is converted.
            end_time: A datetime (aware, or local) or an ISO 8601 text is converted.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET_ENV_METRICS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
                "metric_type": metric_type,
            },
            {
                "start_time": epoch_ms(start_time, "start_time"),
                "end_time": epoch_ms(end_time, "end_time"),
            },
        )

    def get_var(
        self,
        var_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.Var:
        """Get one variable of a project.

        `GET /orgs/{org_id}/projects/{project_id}/vars/{var_id}`

        Args:
            var_id: The var's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _GET_VAR,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "var_id": var_id,
            },
        )

    @overload
    def link_k2(
        self,
        *,
        kb_id: str,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.KbPreview: ...

    @overload
    def link_k2(
        self,
        *,
        body: _models.LinkKbRequest | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.KbPreview: ...

    def link_k2(
        self,
        *,
        body: _models.LinkKbRequest | Mapping[str, Any] = UNSET,
        kb_id: str = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.KbPreview:
        """Attach a knowledge base to a project.

        `PUT /orgs/{org_id}/projects/{project_id}/k2`

        Args:
            body: The whole body, in place of its fields.
            kb_id: K2 knowledge base to link, by id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LINK_K2,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "kb_id": kb_id,
                },
                required=True,
            ),
        )

    def list(
        self,
        *,
        view: _models.ProjectsListView | None = None,
        org_id: str | None = None,
    ) -> _models.ListProjectsResBody:
        """List the projects of an organization.

        `GET /orgs/{org_id}/projects`

        Args:
            view: Detail of each entry: `list` (default) for a short preview, `full` for everything about the
                project.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "view": view,
            },
        )

    def list_env_deployments(
        self,
        env_id: str,
        *,
        component_id: str | None = None,
        component_uid: str | None = None,
        status: str | None = None,
        trigger: Literal["latest"] | str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListDeploymentsResBody:
        """List the deployments of an environment.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/deployments`

        Args:
            env_id: The env's id.
            component_id: Only the workforce component with this numeric app id: `TIMBAL_APP_ID` in the SDK, `id`
                in each deployment listed. If `component_uid` is given too, both have to match.
            component_uid: Only the workforce component with this manifest uid: `_id` in `timbal.yaml` and the
                `uid` of each deployment listed. Display names do not work here, as users can change them and two
                components may share one.
            status: Keep only deployments with this status.
            trigger: Only deployments from one trigger: - `latest`: everything started by the environment's
                newest trigger. If it never had one, the newest deployment of each component. - a UUID:
                everything started by that trigger.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_ENV_DEPLOYMENTS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            {
                "component_id": component_id,
                "component_uid": component_uid,
                "status": status,
                "trigger": trigger,
            },
        )

    def list_env_eval_definitions(
        self,
        env_id: str,
        *,
        rev: str | None = None,
        component_id: str | None = None,
        component_uid: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListEvalDefinitionsResBody:
        """List the evals each workforce component defines in `evals/*.yaml`.

        Definitions are the test cases in `evals/*.yaml`. They are read from the worktree of the environment's
        branch, or from git if `rev` is given.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/definitions`

        Args:
            env_id: The env's id.
            rev: Branch, tag or commit hash to read from git. Without it the worktree is read.
            component_id: Only the workforce component with this numeric app id, shown as `component_id` in the
                response. If `component_uid` is given too, both have to match.
            component_uid: Only the workforce component with this manifest uid: `_id` in `timbal.yaml`, shown as
                `component_uid` in the response.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_ENV_EVAL_DEFINITIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            {
                "rev": rev,
                "component_id": component_id,
                "component_uid": component_uid,
            },
        )

    def list_env_eval_jobs(
        self,
        env_id: str,
        *,
        component_id: str | None = None,
        limit: int | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListEvalJobsResBody:
        """List the eval generation jobs of an environment, newest first.

        A job generates evals in the background.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/jobs`

        Args:
            env_id: The env's id.
            component_id: Only the workforce component with this numeric app id.
            limit: How many rows to return at most: default 50, capped at 200.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_ENV_EVAL_JOBS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            {
                "component_id": component_id,
                "limit": limit,
            },
        )

    def list_env_eval_run_events(
        self,
        env_id: str,
        eval_run_id: str,
        *,
        after: int | None = None,
        limit: int | None = None,
        wait_ms: int | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EvalRunEventsResponse:
        """List the events of an eval run while it is in progress.

        Events are JSONL lines, read with a cursor and long polling while the run is in progress. If the answer
        has `expired: true`, get the run itself instead.

        Returns one page; `client.paginate` iterates over all `events`.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}/events`

        Args:
            env_id: The env's id.
            eval_run_id: The eval run's id.
            after: Return events after this `seq`. Default `0`: from the first event.
            limit: Number of events per response, limited to 1–2000. Default 500.
            wait_ms: Milliseconds to wait for news, limited to 0–30000. Default 0: answer at once. With a higher
                value and no event past `after`, the call waits. It returns on an event, at the end of the run,
                or after this time.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_ENV_EVAL_RUN_EVENTS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
                "eval_run_id": eval_run_id,
            },
            {
                "after": after,
                "limit": limit,
                "wait_ms": wait_ms,
            },
        )

    def list_env_eval_runs(
        self,
        env_id: str,
        *,
        component_id: str | None = None,
        component_uid: str | None = None,
        trigger: Literal["latest"] | str | None = None,
        trigger_type: Literal["deploy", "manual", "push"] | str | None = None,
        status: Literal["running", "passed", "failed", "error"] | str | None = None,
        include_logs: bool | None = None,
        include_results: bool | None = None,
        limit: int | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListEvalRunsResBody:
        """List the eval runs of an environment, newest first.

        Runs are started as a deployment's gate, by hand, or by a push (CI).

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs`

        Args:
            env_id: The env's id.
            component_id: Only the workforce component with this numeric app id: `TIMBAL_APP_ID` in the SDK,
                `component.id` in each run. If `component_uid` is given too, both have to match.
            component_uid: Only the workforce component with this manifest uid: `_id` in `timbal.yaml` and
                `component.uid` of each run. Display names do not work here, as users can change them and two
                components may share one.
            trigger: Only runs of one deploy batch: `latest` for the environment's newest batch, or the batch's
                UUID.
            trigger_type: Only runs started this way: `deploy` (gate of a deployment), `manual` (`POST
                .../evals/runs`) or `push` (CI, with `deploy_config.evals_on_push`). Independent of `trigger`,
                which picks a deploy batch.
            status: Only runs in this state: `running`, `passed`, `failed` or `error`.
            include_logs: Add the captured stdout and stderr to each run. Default `false`, since a run may
                produce hundreds of KB.
            include_results: Add the results of every eval to each run. Default `false`, as they are large;
                getting a single run always includes them.
            limit: Number of runs to return, newest first. Default 50, maximum 200.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_ENV_EVAL_RUNS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            {
                "component_id": component_id,
                "component_uid": component_uid,
                "trigger": trigger,
                "trigger_type": trigger_type,
                "status": status,
                "include_logs": include_logs,
                "include_results": include_results,
                "limit": limit,
            },
        )

    def list_env_logs(
        self,
        env_id: str,
        *,
        component: _models.ProjectsListEnvLogsComponent | None = None,
        deployment_id: str | None = None,
        component_id: str | None = None,
        component_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListEnvLogsResBody:
        """List the runtime logs of a deployed component.

        Returns one page; `client.paginate` iterates over all `events`.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/logs`

        Args:
            env_id: The env's id.
            component: Component whose logs to return, taken from its newest deployment. `workforce` stands for
                agents and workflows alike. Same values as in `GET /preview/logs`, which answers `501` to
                `workforce`. Set either this or `deployment_id`, never both.
            deployment_id: Id of one deployment (`id` in the list of deployments), even if it failed or was
                replaced since. Not together with `component`.
            component_id: Numeric app id of the workforce component: `TIMBAL_APP_ID` in the SDK, `id` in the list
                of deployments. With `component=workforce` set either this or `component_uid`; not allowed for
                `ui` and `api`.
            component_uid: Manifest uid of the workforce component: `_id` in `timbal.yaml` and `uid` in the list
                of deployments. Not together with `component_id`. Display names do not work here, as users can
                change them and two components may share one.
            start_time: Start of the range, epoch milliseconds. Default: one hour earlier than `end_time`. A
                datetime (aware, or local) or an ISO 8601 text is converted.
            end_time: End of the range, epoch milliseconds. Default: the current time. A datetime (aware, or
                local) or an ISO 8601 text is converted.
            limit: Number of entries to return. Default 50.
            page_token: Cursor taken from an earlier response. Not every component runtime provides one; where it
                does not, the value is ignored.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_ENV_LOGS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            {
                "component": component,
                "deployment_id": deployment_id,
                "component_id": component_id,
                "component_uid": component_uid,
                "start_time": epoch_ms(start_time, "start_time"),
                "end_time": epoch_ms(end_time, "end_time"),
                "limit": limit,
                "page_token": page_token,
            },
        )

    def list_envs(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListEnvsResBody:
        """List a project's environments with the deploy settings in effect per component.

        `GET /orgs/{org_id}/projects/{project_id}/envs`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_ENVS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    def list_vars(
        self,
        *,
        env_ids: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListVarsResBody:
        """List the variables of a project.

        `GET /orgs/{org_id}/projects/{project_id}/vars`

        Args:
            env_ids: Only variables of these environments: ids separated by commas.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_VARS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "env_ids": env_ids,
            },
        )

    def list_workforce(
        self,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListWorkforceResBody:
        """List the agents and workflows on a git branch of a project.

        `GET /orgs/{org_id}/projects/{project_id}/workforce`

        Args:
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _LIST_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    def proxy_workforce_delete(
        self,
        workforce: str,
        path: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Forward a DELETE request to a running workforce deployment.

        This sends neither a query nor a body; `client.workforce(...)` passes on both, streams, and runs agents.

        The OpenAPI document does not describe the response.

        `DELETE /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            path: Path on the deployed component's own server.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _PROXY_WORKFORCE_DELETE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "path": path,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    def proxy_workforce_get(
        self,
        workforce: str,
        path: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Forward a GET request to a running workforce deployment.

        This sends neither a query nor a body; `client.workforce(...)` passes on both, streams, and runs agents.

        The OpenAPI document does not describe the response.

        `GET /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            path: Path on the deployed component's own server.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _PROXY_WORKFORCE_GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "path": path,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    def proxy_workforce_patch(
        self,
        workforce: str,
        path: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Forward a PATCH request to a running workforce deployment.

        This sends neither a query nor a body; `client.workforce(...)` passes on both, streams, and runs agents.

        The OpenAPI document does not describe the response.

        `PATCH /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            path: Path on the deployed component's own server.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _PROXY_WORKFORCE_PATCH,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "path": path,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    def proxy_workforce_post(
        self,
        workforce: str,
        path: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Forward a POST request to a running workforce deployment.

        This sends neither a query nor a body; `client.workforce(...)` passes on both, streams, and runs agents.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            path: Path on the deployed component's own server.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _PROXY_WORKFORCE_POST,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "path": path,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    def proxy_workforce_put(
        self,
        workforce: str,
        path: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Forward a PUT request to a running workforce deployment.

        This sends neither a query nor a body; `client.workforce(...)` passes on both, streams, and runs agents.

        The OpenAPI document does not describe the response.

        `PUT /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            path: Path on the deployed component's own server.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _PROXY_WORKFORCE_PUT,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "path": path,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    @overload
    def set_auth_provider(
        self,
        provider: str,
        *,
        enabled: bool,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    def set_auth_provider(
        self,
        provider: str,
        *,
        body: _models.PutAuthProviderReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    def set_auth_provider(
        self,
        provider: str,
        *,
        body: _models.PutAuthProviderReqBody | Mapping[str, Any] = UNSET,
        enabled: bool = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Switch a sign-in provider of the project's app on or off, or configure it.

        `PUT /orgs/{org_id}/projects/{project_id}/auth/providers/{provider}`

        Args:
            provider: Key of the sign-in method, such as `email`, `google`, `microsoft` or `github`.
            body: The whole body, in place of its fields.
            enabled: Whether the sign-in method is on.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _SET_AUTH_PROVIDER,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "provider": provider,
            },
            body=body_fields(
                body,
                {
                    "enabled": enabled,
                },
                required=True,
            ),
        )

    @overload
    def set_channel(
        self,
        workforce: str,
        provider: str,
        *,
        credentials: Mapping[str, str] | None = UNSET,
        enabled: bool = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    def set_channel(
        self,
        workforce: str,
        provider: str,
        *,
        body: _models.PutChannelReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    def set_channel(
        self,
        workforce: str,
        provider: str,
        *,
        body: _models.PutChannelReqBody | Mapping[str, Any] = UNSET,
        credentials: Mapping[str, str] | None = UNSET,
        enabled: bool = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Connect a messaging channel to a workforce, or update the existing link.

        There is one binding per workforce component and provider; it is created or updated. `credentials` can be
        written but not read. Omit it to keep what is stored, send `null` to clear it, or an object to replace
        it.

        `PUT /orgs/{org_id}/projects/{project_id}/channels/{workforce}/{provider}`

        Args:
            workforce: The workforce component: manifest uid (the canonical form), numeric app id, or name. Every
                form is resolved to the manifest uid.
            provider: Key of the messaging provider, such as `telegram` or `slack`.
            body: The whole body, in place of its fields.
            credentials: Secrets for the provider, never returned. Omit it to keep what is stored, send `null` to
                delete it or an object to replace it. Telegram takes `token` and optionally `secret_token`; Slack
                takes `bot_token` and `signing_secret`.
            enabled: Whether the channel is on; `true` by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _SET_CHANNEL,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "provider": provider,
            },
            body=body_fields(
                body,
                {
                    "credentials": credentials,
                    "enabled": enabled,
                },
                required=True,
            ),
        )

    def stop_env(
        self,
        env_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Stop an environment that is running.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/envs/{env_id}/stop`

        Args:
            env_id: The env's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _STOP_ENV,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
        )

    def unlink_k2(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Detach the knowledge base of a project.

        `DELETE /orgs/{org_id}/projects/{project_id}/k2`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _UNLINK_K2,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    @overload
    def update(
        self,
        *,
        description: str | None = UNSET,
        is_public_template: bool | None = UNSET,
        name: str | None = UNSET,
        search_text: str | None = UNSET,
        template_description: str | None = UNSET,
        use_platform_iam: bool | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        body: _models.EditProjectReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    def update(
        self,
        *,
        body: _models.EditProjectReqBody | Mapping[str, Any] = UNSET,
        description: str | None = UNSET,
        is_public_template: bool | None = UNSET,
        name: str | None = UNSET,
        search_text: str | None = UNSET,
        template_description: str | None = UNSET,
        use_platform_iam: bool | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Update a project's name, description, template or IAM settings.

        `PATCH /orgs/{org_id}/projects/{project_id}`

        Args:
            body: The whole body, in place of its fields.
            description: New description of the project.
            is_public_template: Whether anyone may start a project from this one.
            name: New name of the project.
            search_text: Words by which people find the template.
            template_description: Description of the project as a template.
            use_platform_iam: Whether the project uses the platform's access control.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _UPDATE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "description": description,
                    "is_public_template": is_public_template,
                    "name": name,
                    "search_text": search_text,
                    "template_description": template_description,
                    "use_platform_iam": use_platform_iam,
                },
                required=True,
            ),
        )

    @overload
    def update_auth(
        self,
        *,
        enabled: bool,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    def update_auth(
        self,
        *,
        body: _models.PatchAuthSettingsReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    def update_auth(
        self,
        *,
        body: _models.PatchAuthSettingsReqBody | Mapping[str, Any] = UNSET,
        enabled: bool = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Enable or disable end-user sign-in for a project's app.

        `PATCH /orgs/{org_id}/projects/{project_id}/auth`

        Args:
            body: The whole body, in place of its fields.
            enabled: Whether end users must sign in to the deployed app.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _UPDATE_AUTH,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "enabled": enabled,
                },
                required=True,
            ),
        )

    @overload
    def update_env_branch(
        self,
        env_id: str,
        *,
        name: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    def update_env_branch(
        self,
        env_id: str,
        *,
        body: _models.SetEnvBranchReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    def update_env_branch(
        self,
        env_id: str,
        *,
        body: _models.SetEnvBranchReqBody | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Set or clear the git branch of an environment.

        The OpenAPI document does not describe the response.

        `PATCH /orgs/{org_id}/projects/{project_id}/envs/{env_id}/branch`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            name: Branch name; `null` clears the branch.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _UPDATE_ENV_BRANCH,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "name": name,
                },
                required=True,
            ),
        )

    @overload
    def update_env_config(
        self,
        env_id: str,
        *,
        components: Mapping[str, _models.ComponentConfigEntry | Mapping[str, Any]],
        cpu: int | None = UNSET,
        desired_count: int | None = UNSET,
        ephemeral_storage: int | None = UNSET,
        evals: bool | None = UNSET,
        evals_on_push: bool | None = UNSET,
        memory: int | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    def update_env_config(
        self,
        env_id: str,
        *,
        body: _models.UpdateEnvConfigReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    def update_env_config(
        self,
        env_id: str,
        *,
        body: _models.UpdateEnvConfigReqBody | Mapping[str, Any] = UNSET,
        components: Mapping[str, _models.ComponentConfigEntry | Mapping[str, Any]] = UNSET,
        cpu: int | None = UNSET,
        desired_count: int | None = UNSET,
        ephemeral_storage: int | None = UNSET,
        evals: bool | None = UNSET,
        evals_on_push: bool | None = UNSET,
        memory: int | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Update an environment's deploy settings, overall or per component.

        The OpenAPI document does not describe the response.

        `PATCH /orgs/{org_id}/projects/{project_id}/envs/{env_id}/config`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            components: Overrides by component: the key is `"api"` or a numeric app id. An entry **replaces** the
                stored one completely; `null` deletes it, so that environment and app settings apply again.
                Components not named keep theirs.
            cpu: CPU of the environment, in Fargate units; 1024 make one vCPU.
            desired_count: Number of instances to run.
            ephemeral_storage: Temporary disk space of the environment.
            evals: Whether deploys must pass evals. `true`: each workforce component's committed evals run before
                its deploy, which fails unless they pass. `false` switches this off; omit it to keep the setting.
                Apps can override it for themselves.
            evals_on_push: Whether a push to the environment's branch runs the evals of all components that have
                any. Such runs (`trigger_type` `push`) only report. A component whose deploy gate (`evals`) is on
                is skipped, because the gate runs them anyway. Omit it to keep the setting.
            memory: Memory of the environment, in MiB.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _UPDATE_ENV_CONFIG,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "components": components,
                    "cpu": cpu,
                    "desired_count": desired_count,
                    "ephemeral_storage": ephemeral_storage,
                    "evals": evals,
                    "evals_on_push": evals_on_push,
                    "memory": memory,
                },
                required=True,
            ),
        )

    @overload
    def update_env_domain(
        self,
        env_id: str,
        *,
        domain_id: int | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    def update_env_domain(
        self,
        env_id: str,
        *,
        body: _models.SetEnvDomainReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    def update_env_domain(
        self,
        env_id: str,
        *,
        body: _models.SetEnvDomainReqBody | Mapping[str, Any] = UNSET,
        domain_id: int | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Attach a custom domain to an environment, swap it or remove it.

        The OpenAPI document does not describe the response.

        `PATCH /orgs/{org_id}/projects/{project_id}/envs/{env_id}/domain`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            domain_id: Id of the custom domain to attach; `null` detaches the current one.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _UPDATE_ENV_DOMAIN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "domain_id": domain_id,
                },
                required=True,
            ),
        )

    @overload
    def update_var(
        self,
        var_id: str,
        *,
        description: str | None = UNSET,
        env_ids: Sequence[int] | None = UNSET,
        value: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    def update_var(
        self,
        var_id: str,
        *,
        body: _models.UpdateVarReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    def update_var(
        self,
        var_id: str,
        *,
        body: _models.UpdateVarReqBody | Mapping[str, Any] = UNSET,
        description: str | None = UNSET,
        env_ids: Sequence[int] | None = UNSET,
        value: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Update a variable of a project.

        `PATCH /orgs/{org_id}/projects/{project_id}/vars/{var_id}`

        Args:
            var_id: The var's id.
            body: The whole body, in place of its fields.
            description: New description of the variable.
            env_ids: Ids of the environments the variable shall be set in.
            value: New value of the variable.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return self._client.call(
            _UPDATE_VAR,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "var_id": var_id,
            },
            body=body_fields(
                body,
                {
                    "description": description,
                    "env_ids": env_ids,
                    "value": value,
                },
                required=True,
            ),
        )


class AsyncProjects(OperationGroup):
    """Projects with their environments, deployments, variables, evaluations and workforce."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        *,
        origin: _models.ProjectOriginTemplate | _models.ProjectOriginScratch | Mapping[str, Any],
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateProjectResBody: ...

    @overload
    async def create(
        self,
        *,
        body: _models.CreateProjectReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateProjectResBody: ...

    async def create(
        self,
        *,
        body: _models.CreateProjectReqBody | Mapping[str, Any] = UNSET,
        origin: _models.ProjectOriginTemplate | _models.ProjectOriginScratch | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateProjectResBody:
        """Create a project.

        `POST /orgs/{org_id}/projects`

        Args:
            body: The whole body, in place of its fields.
            origin: Starting point of the project: a template or nothing.
            name: Name of the project.
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
                    "origin": origin,
                    "name": name,
                },
                required=True,
            ),
        )

    @overload
    async def create_env(
        self,
        *,
        color: str,
        name: str,
        description: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    async def create_env(
        self,
        *,
        body: _models.CreateEnvReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    async def create_env(
        self,
        *,
        body: _models.CreateEnvReqBody | Mapping[str, Any] = UNSET,
        color: str = UNSET,
        name: str = UNSET,
        description: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Create an environment in a project.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/envs`

        Args:
            body: The whole body, in place of its fields.
            color: Color of the environment in the web app.
            name: Name of the environment.
            description: Description of the environment, for people.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _CREATE_ENV,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "color": color,
                    "name": name,
                    "description": description,
                },
                required=True,
            ),
        )

    @overload
    async def create_env_eval_job(
        self,
        env_id: str,
        *,
        commit: bool = UNSET,
        component_id: str | None = UNSET,
        component_uid: str | None = UNSET,
        guidance: str | None = UNSET,
        kind: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EnqueueEvalJobResBody: ...

    @overload
    async def create_env_eval_job(
        self,
        env_id: str,
        *,
        body: _models.EnqueueEvalJobReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EnqueueEvalJobResBody: ...

    async def create_env_eval_job(
        self,
        env_id: str,
        *,
        body: _models.EnqueueEvalJobReqBody | Mapping[str, Any] = UNSET,
        commit: bool = UNSET,
        component_id: str | None = UNSET,
        component_uid: str | None = UNSET,
        guidance: str | None = UNSET,
        kind: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EnqueueEvalJobResBody:
        """Queue a background job that writes a first eval suite for a component.

        The only type at present is `generate_initial`. Claude writes a first set of evals for a workforce
        component into the worktree of the environment's branch.

        `POST /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/jobs`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            commit: Whether to commit the generated file to the environment's branch on success. With false, the
                default, it waits for review in the worktree, uncommitted. Manual runs use it, the deploy gate
                does not.
            component_id: Component by numeric app id (its `TIMBAL_APP_ID`), as number or string. Set this,
                `component_uid`, or both if they mean the same component.
            component_uid: Component by its uid in the manifest (`_id` in `timbal.yaml`).
            guidance: Hint for the generator, e.g. "cover refunds first".
            kind: The task. Only `generate_initial` exists now, and is the default; more types may follow.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _CREATE_ENV_EVAL_JOB,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "commit": commit,
                    "component_id": component_id,
                    "component_uid": component_uid,
                    "guidance": guidance,
                    "kind": kind,
                },
                required=True,
            ),
        )

    @overload
    async def create_env_eval_run(
        self,
        env_id: str,
        *,
        component_id: str | None = UNSET,
        component_uid: str | None = UNSET,
        rev: str | None = UNSET,
        source: _models.EvalRunSource = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.RunEvalsResBody: ...

    @overload
    async def create_env_eval_run(
        self,
        env_id: str,
        *,
        body: _models.RunEvalsReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.RunEvalsResBody: ...

    async def create_env_eval_run(
        self,
        env_id: str,
        *,
        body: _models.RunEvalsReqBody | Mapping[str, Any] = UNSET,
        component_id: str | None = UNSET,
        component_uid: str | None = UNSET,
        rev: str | None = UNSET,
        source: _models.EvalRunSource = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.RunEvalsResBody:
        """Run the evals of one workforce component without deploying it.

        By default the environment's worktree is used, including evals not yet committed; `source=git` takes a
        clean checkout instead.

        `POST /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            component_id: Numeric app id of the component (the value of `TIMBAL_APP_ID`), as number or string.
                Set `component_id`, `component_uid` or both; both must mean one component.
            component_uid: Component by its uid in the manifest (`_id` in `timbal.yaml`).
            rev: Branch, tag or SHA to read when `source` is `git`; by default the branch of the environment. An
                error with `worktree`.
            source: `worktree` (default), which has uncommitted evals too, or `git` for a clean copy of `rev`.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _CREATE_ENV_EVAL_RUN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "component_id": component_id,
                    "component_uid": component_uid,
                    "rev": rev,
                    "source": source,
                },
                required=True,
            ),
        )

    @overload
    async def create_var(
        self,
        *,
        name: str,
        type: _models.VarType,
        value: str,
        description: str | None = UNSET,
        env_ids: Sequence[int] | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    async def create_var(
        self,
        *,
        body: _models.CreateVarReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    async def create_var(
        self,
        *,
        body: _models.CreateVarReqBody | Mapping[str, Any] = UNSET,
        name: str = UNSET,
        type: _models.VarType = UNSET,
        value: str = UNSET,
        description: str | None = UNSET,
        env_ids: Sequence[int] | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Create a variable in a project.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/vars`

        Args:
            body: The whole body, in place of its fields.
            name: Name of the variable.
            type: Type of the variable.
            value: Value of the variable.
            description: Description of the variable, for people.
            env_ids: Ids of the environments to set the variable in.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _CREATE_VAR,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                    "type": type,
                    "value": value,
                    "description": description,
                    "env_ids": env_ids,
                },
                required=True,
            ),
        )

    @overload
    async def create_vars(
        self,
        *,
        vars: Sequence[_models.VarInput | Mapping[str, Any]],
        env_ids: Sequence[int] | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    async def create_vars(
        self,
        *,
        body: _models.BatchCreateVarsReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    async def create_vars(
        self,
        *,
        body: _models.BatchCreateVarsReqBody | Mapping[str, Any] = UNSET,
        vars: Sequence[_models.VarInput | Mapping[str, Any]] = UNSET,
        env_ids: Sequence[int] | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Create several variables in a project at once.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/vars/batch`

        Args:
            body: The whole body, in place of its fields.
            vars: Variables to create.
            env_ids: Ids of the environments to set the variables in.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _CREATE_VARS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "vars": vars,
                    "env_ids": env_ids,
                },
                required=True,
            ),
        )

    @overload
    async def create_workforce(
        self,
        *,
        name: str | None = UNSET,
        type: Literal["agent", "workflow"] | str = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateWorkforceResponse: ...

    @overload
    async def create_workforce(
        self,
        *,
        body: _models.CreateWorkforceReqBody | Mapping[str, Any],
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateWorkforceResponse: ...

    async def create_workforce(
        self,
        *,
        body: _models.CreateWorkforceReqBody | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        type: Literal["agent", "workflow"] | str = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateWorkforceResponse:
        """Create an agent or workflow on a git branch of a project.

        `POST /orgs/{org_id}/projects/{project_id}/workforce`

        Args:
            body: The whole body, in place of its fields.
            name: Display name of the component. A unique one is made up by default.
            type: `agent` (default) or `workflow`.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _CREATE_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "rev": self._client.setting("rev", rev),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                    "type": type,
                },
                required=True,
            ),
        )

    async def delete(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Delete a project.

        `DELETE /orgs/{org_id}/projects/{project_id}`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _DELETE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    async def delete_channel(
        self,
        workforce: str,
        provider: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Disconnect a messaging channel and erase its stored credentials.

        `DELETE /orgs/{org_id}/projects/{project_id}/channels/{workforce}/{provider}`

        Args:
            workforce: The workforce component: manifest uid (the canonical form), numeric app id, or name. Every
                form is resolved to the manifest uid.
            provider: Key of the messaging provider, such as `telegram` or `slack`.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _DELETE_CHANNEL,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "provider": provider,
            },
        )

    async def delete_env(
        self,
        env_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Delete an environment.

        `DELETE /orgs/{org_id}/projects/{project_id}/envs/{env_id}`

        Args:
            env_id: The env's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _DELETE_ENV,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
        )

    async def delete_env_eval_run(
        self,
        env_id: str,
        eval_run_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Delete a finished eval run from the history.

        A run in progress cannot be deleted.

        `DELETE /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}`

        Args:
            env_id: The env's id.
            eval_run_id: The eval run's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _DELETE_ENV_EVAL_RUN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
                "eval_run_id": eval_run_id,
            },
        )

    async def delete_var(
        self,
        var_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Delete a variable of a project.

        `DELETE /orgs/{org_id}/projects/{project_id}/vars/{var_id}`

        Args:
            var_id: The var's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _DELETE_VAR,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "var_id": var_id,
            },
        )

    @overload
    async def delete_workforce(
        self,
        *,
        workforce: str,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    async def delete_workforce(
        self,
        *,
        body: _models.DeleteWorkforceReqBody | Mapping[str, Any],
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    async def delete_workforce(
        self,
        *,
        body: _models.DeleteWorkforceReqBody | Mapping[str, Any] = UNSET,
        workforce: str = UNSET,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Delete an agent or workflow from a git branch of a project.

        `DELETE /orgs/{org_id}/projects/{project_id}/workforce`

        Args:
            body: The whole body, in place of its fields.
            workforce: The component: its manifest UUID (`uid`), numeric id or configured name.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _DELETE_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "rev": self._client.setting("rev", rev),
            },
            body=body_fields(
                body,
                {
                    "workforce": workforce,
                },
                required=True,
            ),
        )

    @overload
    async def deploy_env(
        self,
        env_id: str,
        *,
        rev: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    async def deploy_env(
        self,
        env_id: str,
        *,
        body: _models.DeployEnvReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    async def deploy_env(
        self,
        env_id: str,
        *,
        body: _models.DeployEnvReqBody | Mapping[str, Any] = UNSET,
        rev: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Start deploying a git revision to an environment.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/envs/{env_id}/deploy`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            rev: Git revision to deploy; it must exist in the project's repository.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _DEPLOY_ENV,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "rev": rev,
                },
                required=True,
            ),
        )

    @overload
    async def duplicate(
        self,
        *,
        name: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateProjectResBody: ...

    @overload
    async def duplicate(
        self,
        *,
        body: _models.DuplicateProjectReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateProjectResBody: ...

    async def duplicate(
        self,
        *,
        body: _models.DuplicateProjectReqBody | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.CreateProjectResBody:
        """Copy a project: its code and the structure of its knowledge base.

        `POST /orgs/{org_id}/projects/{project_id}/duplicate`

        Args:
            body: The whole body, in place of its fields.
            name: Name of the copy. By default the source's name plus " copy", made unique in the organization.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _DUPLICATE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                },
                required=True,
            ),
        )

    async def get(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ProjectDetail:
        """Get a project with its environments, knowledge bases and integrations.

        `GET /orgs/{org_id}/projects/{project_id}`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    async def get_auth(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ProjectAuthSettings:
        """Get how end users sign in to a project's app.

        `GET /orgs/{org_id}/projects/{project_id}/auth`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET_AUTH,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    async def get_env_eval_job(
        self,
        env_id: str,
        job_uid: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EvalJobView:
        """Get one eval job.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/jobs/{job_uid}`

        Args:
            env_id: The env's id.
            job_uid: UUID of the job, as returned when it was queued.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET_ENV_EVAL_JOB,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
                "job_uid": job_uid,
            },
        )

    async def get_env_eval_run(
        self,
        env_id: str,
        eval_run_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EvalRunDetail:
        """Get one eval run with its logs and results.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}`

        Args:
            env_id: The env's id.
            eval_run_id: The eval run's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET_ENV_EVAL_RUN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
                "eval_run_id": eval_run_id,
            },
        )

    async def get_env_metrics(
        self,
        env_id: str,
        metric_type: str,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Get runtime metrics of an environment.

        The OpenAPI document does not describe the response.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/metrics/{metric_type}`

        Args:
            env_id: The env's id.
            metric_type: Name of a metric.
            start_time: A datetime (aware, or local) or an ISO 8601 text is converted.
            end_time: A datetime (aware, or local) or an ISO 8601 text is converted.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET_ENV_METRICS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
                "metric_type": metric_type,
            },
            {
                "start_time": epoch_ms(start_time, "start_time"),
                "end_time": epoch_ms(end_time, "end_time"),
            },
        )

    async def get_var(
        self,
        var_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.Var:
        """Get one variable of a project.

        `GET /orgs/{org_id}/projects/{project_id}/vars/{var_id}`

        Args:
            var_id: The var's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _GET_VAR,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "var_id": var_id,
            },
        )

    @overload
    async def link_k2(
        self,
        *,
        kb_id: str,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.KbPreview: ...

    @overload
    async def link_k2(
        self,
        *,
        body: _models.LinkKbRequest | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.KbPreview: ...

    async def link_k2(
        self,
        *,
        body: _models.LinkKbRequest | Mapping[str, Any] = UNSET,
        kb_id: str = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.KbPreview:
        """Attach a knowledge base to a project.

        `PUT /orgs/{org_id}/projects/{project_id}/k2`

        Args:
            body: The whole body, in place of its fields.
            kb_id: K2 knowledge base to link, by id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LINK_K2,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "kb_id": kb_id,
                },
                required=True,
            ),
        )

    async def list(
        self,
        *,
        view: _models.ProjectsListView | None = None,
        org_id: str | None = None,
    ) -> _models.ListProjectsResBody:
        """List the projects of an organization.

        `GET /orgs/{org_id}/projects`

        Args:
            view: Detail of each entry: `list` (default) for a short preview, `full` for everything about the
                project.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "view": view,
            },
        )

    async def list_env_deployments(
        self,
        env_id: str,
        *,
        component_id: str | None = None,
        component_uid: str | None = None,
        status: str | None = None,
        trigger: Literal["latest"] | str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListDeploymentsResBody:
        """List the deployments of an environment.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/deployments`

        Args:
            env_id: The env's id.
            component_id: Only the workforce component with this numeric app id: `TIMBAL_APP_ID` in the SDK, `id`
                in each deployment listed. If `component_uid` is given too, both have to match.
            component_uid: Only the workforce component with this manifest uid: `_id` in `timbal.yaml` and the
                `uid` of each deployment listed. Display names do not work here, as users can change them and two
                components may share one.
            status: Keep only deployments with this status.
            trigger: Only deployments from one trigger: - `latest`: everything started by the environment's
                newest trigger. If it never had one, the newest deployment of each component. - a UUID:
                everything started by that trigger.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_ENV_DEPLOYMENTS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            {
                "component_id": component_id,
                "component_uid": component_uid,
                "status": status,
                "trigger": trigger,
            },
        )

    async def list_env_eval_definitions(
        self,
        env_id: str,
        *,
        rev: str | None = None,
        component_id: str | None = None,
        component_uid: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListEvalDefinitionsResBody:
        """List the evals each workforce component defines in `evals/*.yaml`.

        Definitions are the test cases in `evals/*.yaml`. They are read from the worktree of the environment's
        branch, or from git if `rev` is given.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/definitions`

        Args:
            env_id: The env's id.
            rev: Branch, tag or commit hash to read from git. Without it the worktree is read.
            component_id: Only the workforce component with this numeric app id, shown as `component_id` in the
                response. If `component_uid` is given too, both have to match.
            component_uid: Only the workforce component with this manifest uid: `_id` in `timbal.yaml`, shown as
                `component_uid` in the response.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_ENV_EVAL_DEFINITIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            {
                "rev": rev,
                "component_id": component_id,
                "component_uid": component_uid,
            },
        )

    async def list_env_eval_jobs(
        self,
        env_id: str,
        *,
        component_id: str | None = None,
        limit: int | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListEvalJobsResBody:
        """List the eval generation jobs of an environment, newest first.

        A job generates evals in the background.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/jobs`

        Args:
            env_id: The env's id.
            component_id: Only the workforce component with this numeric app id.
            limit: How many rows to return at most: default 50, capped at 200.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_ENV_EVAL_JOBS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            {
                "component_id": component_id,
                "limit": limit,
            },
        )

    async def list_env_eval_run_events(
        self,
        env_id: str,
        eval_run_id: str,
        *,
        after: int | None = None,
        limit: int | None = None,
        wait_ms: int | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.EvalRunEventsResponse:
        """List the events of an eval run while it is in progress.

        Events are JSONL lines, read with a cursor and long polling while the run is in progress. If the answer
        has `expired: true`, get the run itself instead.

        Returns one page; `client.paginate` iterates over all `events`.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs/{eval_run_id}/events`

        Args:
            env_id: The env's id.
            eval_run_id: The eval run's id.
            after: Return events after this `seq`. Default `0`: from the first event.
            limit: Number of events per response, limited to 1–2000. Default 500.
            wait_ms: Milliseconds to wait for news, limited to 0–30000. Default 0: answer at once. With a higher
                value and no event past `after`, the call waits. It returns on an event, at the end of the run,
                or after this time.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_ENV_EVAL_RUN_EVENTS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
                "eval_run_id": eval_run_id,
            },
            {
                "after": after,
                "limit": limit,
                "wait_ms": wait_ms,
            },
        )

    async def list_env_eval_runs(
        self,
        env_id: str,
        *,
        component_id: str | None = None,
        component_uid: str | None = None,
        trigger: Literal["latest"] | str | None = None,
        trigger_type: Literal["deploy", "manual", "push"] | str | None = None,
        status: Literal["running", "passed", "failed", "error"] | str | None = None,
        include_logs: bool | None = None,
        include_results: bool | None = None,
        limit: int | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListEvalRunsResBody:
        """List the eval runs of an environment, newest first.

        Runs are started as a deployment's gate, by hand, or by a push (CI).

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/evals/runs`

        Args:
            env_id: The env's id.
            component_id: Only the workforce component with this numeric app id: `TIMBAL_APP_ID` in the SDK,
                `component.id` in each run. If `component_uid` is given too, both have to match.
            component_uid: Only the workforce component with this manifest uid: `_id` in `timbal.yaml` and
                `component.uid` of each run. Display names do not work here, as users can change them and two
                components may share one.
            trigger: Only runs of one deploy batch: `latest` for the environment's newest batch, or the batch's
                UUID.
            trigger_type: Only runs started this way: `deploy` (gate of a deployment), `manual` (`POST
                .../evals/runs`) or `push` (CI, with `deploy_config.evals_on_push`). Independent of `trigger`,
                which picks a deploy batch.
            status: Only runs in this state: `running`, `passed`, `failed` or `error`.
            include_logs: Add the captured stdout and stderr to each run. Default `false`, since a run may
                produce hundreds of KB.
            include_results: Add the results of every eval to each run. Default `false`, as they are large;
                getting a single run always includes them.
            limit: Number of runs to return, newest first. Default 50, maximum 200.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_ENV_EVAL_RUNS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            {
                "component_id": component_id,
                "component_uid": component_uid,
                "trigger": trigger,
                "trigger_type": trigger_type,
                "status": status,
                "include_logs": include_logs,
                "include_results": include_results,
                "limit": limit,
            },
        )

    async def list_env_logs(
        self,
        env_id: str,
        *,
        component: _models.ProjectsListEnvLogsComponent | None = None,
        deployment_id: str | None = None,
        component_id: str | None = None,
        component_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListEnvLogsResBody:
        """List the runtime logs of a deployed component.

        Returns one page; `client.paginate` iterates over all `events`.

        `GET /orgs/{org_id}/projects/{project_id}/envs/{env_id}/logs`

        Args:
            env_id: The env's id.
            component: Component whose logs to return, taken from its newest deployment. `workforce` stands for
                agents and workflows alike. Same values as in `GET /preview/logs`, which answers `501` to
                `workforce`. Set either this or `deployment_id`, never both.
            deployment_id: Id of one deployment (`id` in the list of deployments), even if it failed or was
                replaced since. Not together with `component`.
            component_id: Numeric app id of the workforce component: `TIMBAL_APP_ID` in the SDK, `id` in the list
                of deployments. With `component=workforce` set either this or `component_uid`; not allowed for
                `ui` and `api`.
            component_uid: Manifest uid of the workforce component: `_id` in `timbal.yaml` and `uid` in the list
                of deployments. Not together with `component_id`. Display names do not work here, as users can
                change them and two components may share one.
            start_time: Start of the range, epoch milliseconds. Default: one hour earlier than `end_time`. A
                datetime (aware, or local) or an ISO 8601 text is converted.
            end_time: End of the range, epoch milliseconds. Default: the current time. A datetime (aware, or
                local) or an ISO 8601 text is converted.
            limit: Number of entries to return. Default 50.
            page_token: Cursor taken from an earlier response. Not every component runtime provides one; where it
                does not, the value is ignored.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_ENV_LOGS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            {
                "component": component,
                "deployment_id": deployment_id,
                "component_id": component_id,
                "component_uid": component_uid,
                "start_time": epoch_ms(start_time, "start_time"),
                "end_time": epoch_ms(end_time, "end_time"),
                "limit": limit,
                "page_token": page_token,
            },
        )

    async def list_envs(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListEnvsResBody:
        """List a project's environments with the deploy settings in effect per component.

        `GET /orgs/{org_id}/projects/{project_id}/envs`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_ENVS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    async def list_vars(
        self,
        *,
        env_ids: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListVarsResBody:
        """List the variables of a project.

        `GET /orgs/{org_id}/projects/{project_id}/vars`

        Args:
            env_ids: Only variables of these environments: ids separated by commas.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_VARS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "env_ids": env_ids,
            },
        )

    async def list_workforce(
        self,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> _models.ListWorkforceResBody:
        """List the agents and workflows on a git branch of a project.

        `GET /orgs/{org_id}/projects/{project_id}/workforce`

        Args:
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _LIST_WORKFORCE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    async def proxy_workforce_delete(
        self,
        workforce: str,
        path: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Forward a DELETE request to a running workforce deployment.

        This sends neither a query nor a body; `client.workforce(...)` passes on both, streams, and runs agents.

        The OpenAPI document does not describe the response.

        `DELETE /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            path: Path on the deployed component's own server.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _PROXY_WORKFORCE_DELETE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "path": path,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    async def proxy_workforce_get(
        self,
        workforce: str,
        path: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Forward a GET request to a running workforce deployment.

        This sends neither a query nor a body; `client.workforce(...)` passes on both, streams, and runs agents.

        The OpenAPI document does not describe the response.

        `GET /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            path: Path on the deployed component's own server.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _PROXY_WORKFORCE_GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "path": path,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    async def proxy_workforce_patch(
        self,
        workforce: str,
        path: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Forward a PATCH request to a running workforce deployment.

        This sends neither a query nor a body; `client.workforce(...)` passes on both, streams, and runs agents.

        The OpenAPI document does not describe the response.

        `PATCH /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            path: Path on the deployed component's own server.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _PROXY_WORKFORCE_PATCH,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "path": path,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    async def proxy_workforce_post(
        self,
        workforce: str,
        path: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Forward a POST request to a running workforce deployment.

        This sends neither a query nor a body; `client.workforce(...)` passes on both, streams, and runs agents.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            path: Path on the deployed component's own server.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _PROXY_WORKFORCE_POST,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "path": path,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    async def proxy_workforce_put(
        self,
        workforce: str,
        path: str,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Forward a PUT request to a running workforce deployment.

        This sends neither a query nor a body; `client.workforce(...)` passes on both, streams, and runs agents.

        The OpenAPI document does not describe the response.

        `PUT /orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}`

        Args:
            workforce: The workforce component: its numeric id, manifest UUID or name.
            path: Path on the deployed component's own server.
            rev: The git branch; the client's own by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _PROXY_WORKFORCE_PUT,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "path": path,
            },
            {
                "rev": self._client.setting("rev", rev),
            },
        )

    @overload
    async def set_auth_provider(
        self,
        provider: str,
        *,
        enabled: bool,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    async def set_auth_provider(
        self,
        provider: str,
        *,
        body: _models.PutAuthProviderReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    async def set_auth_provider(
        self,
        provider: str,
        *,
        body: _models.PutAuthProviderReqBody | Mapping[str, Any] = UNSET,
        enabled: bool = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Switch a sign-in provider of the project's app on or off, or configure it.

        `PUT /orgs/{org_id}/projects/{project_id}/auth/providers/{provider}`

        Args:
            provider: Key of the sign-in method, such as `email`, `google`, `microsoft` or `github`.
            body: The whole body, in place of its fields.
            enabled: Whether the sign-in method is on.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _SET_AUTH_PROVIDER,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "provider": provider,
            },
            body=body_fields(
                body,
                {
                    "enabled": enabled,
                },
                required=True,
            ),
        )

    @overload
    async def set_channel(
        self,
        workforce: str,
        provider: str,
        *,
        credentials: Mapping[str, str] | None = UNSET,
        enabled: bool = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    async def set_channel(
        self,
        workforce: str,
        provider: str,
        *,
        body: _models.PutChannelReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    async def set_channel(
        self,
        workforce: str,
        provider: str,
        *,
        body: _models.PutChannelReqBody | Mapping[str, Any] = UNSET,
        credentials: Mapping[str, str] | None = UNSET,
        enabled: bool = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Connect a messaging channel to a workforce, or update the existing link.

        There is one binding per workforce component and provider; it is created or updated. `credentials` can be
        written but not read. Omit it to keep what is stored, send `null` to clear it, or an object to replace
        it.

        `PUT /orgs/{org_id}/projects/{project_id}/channels/{workforce}/{provider}`

        Args:
            workforce: The workforce component: manifest uid (the canonical form), numeric app id, or name. Every
                form is resolved to the manifest uid.
            provider: Key of the messaging provider, such as `telegram` or `slack`.
            body: The whole body, in place of its fields.
            credentials: Secrets for the provider, never returned. Omit it to keep what is stored, send `null` to
                delete it or an object to replace it. Telegram takes `token` and optionally `secret_token`; Slack
                takes `bot_token` and `signing_secret`.
            enabled: Whether the channel is on; `true` by default.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _SET_CHANNEL,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "workforce": workforce,
                "provider": provider,
            },
            body=body_fields(
                body,
                {
                    "credentials": credentials,
                    "enabled": enabled,
                },
                required=True,
            ),
        )

    async def stop_env(
        self,
        env_id: str,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Stop an environment that is running.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/projects/{project_id}/envs/{env_id}/stop`

        Args:
            env_id: The env's id.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _STOP_ENV,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
        )

    async def unlink_k2(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Detach the knowledge base of a project.

        `DELETE /orgs/{org_id}/projects/{project_id}/k2`

        Args:
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _UNLINK_K2,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
        )

    @overload
    async def update(
        self,
        *,
        description: str | None = UNSET,
        is_public_template: bool | None = UNSET,
        name: str | None = UNSET,
        search_text: str | None = UNSET,
        template_description: str | None = UNSET,
        use_platform_iam: bool | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        body: _models.EditProjectReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    async def update(
        self,
        *,
        body: _models.EditProjectReqBody | Mapping[str, Any] = UNSET,
        description: str | None = UNSET,
        is_public_template: bool | None = UNSET,
        name: str | None = UNSET,
        search_text: str | None = UNSET,
        template_description: str | None = UNSET,
        use_platform_iam: bool | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Update a project's name, description, template or IAM settings.

        `PATCH /orgs/{org_id}/projects/{project_id}`

        Args:
            body: The whole body, in place of its fields.
            description: New description of the project.
            is_public_template: Whether anyone may start a project from this one.
            name: New name of the project.
            search_text: Words by which people find the template.
            template_description: Description of the project as a template.
            use_platform_iam: Whether the project uses the platform's access control.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _UPDATE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "description": description,
                    "is_public_template": is_public_template,
                    "name": name,
                    "search_text": search_text,
                    "template_description": template_description,
                    "use_platform_iam": use_platform_iam,
                },
                required=True,
            ),
        )

    @overload
    async def update_auth(
        self,
        *,
        enabled: bool,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    async def update_auth(
        self,
        *,
        body: _models.PatchAuthSettingsReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    async def update_auth(
        self,
        *,
        body: _models.PatchAuthSettingsReqBody | Mapping[str, Any] = UNSET,
        enabled: bool = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Enable or disable end-user sign-in for a project's app.

        `PATCH /orgs/{org_id}/projects/{project_id}/auth`

        Args:
            body: The whole body, in place of its fields.
            enabled: Whether end users must sign in to the deployed app.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_AUTH,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
            },
            body=body_fields(
                body,
                {
                    "enabled": enabled,
                },
                required=True,
            ),
        )

    @overload
    async def update_env_branch(
        self,
        env_id: str,
        *,
        name: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    async def update_env_branch(
        self,
        env_id: str,
        *,
        body: _models.SetEnvBranchReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    async def update_env_branch(
        self,
        env_id: str,
        *,
        body: _models.SetEnvBranchReqBody | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Set or clear the git branch of an environment.

        The OpenAPI document does not describe the response.

        `PATCH /orgs/{org_id}/projects/{project_id}/envs/{env_id}/branch`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            name: Branch name; `null` clears the branch.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_ENV_BRANCH,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "name": name,
                },
                required=True,
            ),
        )

    @overload
    async def update_env_config(
        self,
        env_id: str,
        *,
        components: Mapping[str, _models.ComponentConfigEntry | Mapping[str, Any]],
        cpu: int | None = UNSET,
        desired_count: int | None = UNSET,
        ephemeral_storage: int | None = UNSET,
        evals: bool | None = UNSET,
        evals_on_push: bool | None = UNSET,
        memory: int | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    async def update_env_config(
        self,
        env_id: str,
        *,
        body: _models.UpdateEnvConfigReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    async def update_env_config(
        self,
        env_id: str,
        *,
        body: _models.UpdateEnvConfigReqBody | Mapping[str, Any] = UNSET,
        components: Mapping[str, _models.ComponentConfigEntry | Mapping[str, Any]] = UNSET,
        cpu: int | None = UNSET,
        desired_count: int | None = UNSET,
        ephemeral_storage: int | None = UNSET,
        evals: bool | None = UNSET,
        evals_on_push: bool | None = UNSET,
        memory: int | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Update an environment's deploy settings, overall or per component.

        The OpenAPI document does not describe the response.

        `PATCH /orgs/{org_id}/projects/{project_id}/envs/{env_id}/config`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            components: Overrides by component: the key is `"api"` or a numeric app id. An entry **replaces** the
                stored one completely; `null` deletes it, so that environment and app settings apply again.
                Components not named keep theirs.
            cpu: CPU of the environment, in Fargate units; 1024 make one vCPU.
            desired_count: Number of instances to run.
            ephemeral_storage: Temporary disk space of the environment.
            evals: Whether deploys must pass evals. `true`: each workforce component's committed evals run before
                its deploy, which fails unless they pass. `false` switches this off; omit it to keep the setting.
                Apps can override it for themselves.
            evals_on_push: Whether a push to the environment's branch runs the evals of all components that have
                any. Such runs (`trigger_type` `push`) only report. A component whose deploy gate (`evals`) is on
                is skipped, because the gate runs them anyway. Omit it to keep the setting.
            memory: Memory of the environment, in MiB.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_ENV_CONFIG,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "components": components,
                    "cpu": cpu,
                    "desired_count": desired_count,
                    "ephemeral_storage": ephemeral_storage,
                    "evals": evals,
                    "evals_on_push": evals_on_push,
                    "memory": memory,
                },
                required=True,
            ),
        )

    @overload
    async def update_env_domain(
        self,
        env_id: str,
        *,
        domain_id: int | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    @overload
    async def update_env_domain(
        self,
        env_id: str,
        *,
        body: _models.SetEnvDomainReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any: ...

    async def update_env_domain(
        self,
        env_id: str,
        *,
        body: _models.SetEnvDomainReqBody | Mapping[str, Any] = UNSET,
        domain_id: int | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Any:
        """Attach a custom domain to an environment, swap it or remove it.

        The OpenAPI document does not describe the response.

        `PATCH /orgs/{org_id}/projects/{project_id}/envs/{env_id}/domain`

        Args:
            env_id: The env's id.
            body: The whole body, in place of its fields.
            domain_id: Id of the custom domain to attach; `null` detaches the current one.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_ENV_DOMAIN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "env_id": env_id,
            },
            body=body_fields(
                body,
                {
                    "domain_id": domain_id,
                },
                required=True,
            ),
        )

    @overload
    async def update_var(
        self,
        var_id: str,
        *,
        description: str | None = UNSET,
        env_ids: Sequence[int] | None = UNSET,
        value: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    @overload
    async def update_var(
        self,
        var_id: str,
        *,
        body: _models.UpdateVarReqBody | Mapping[str, Any],
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None: ...

    async def update_var(
        self,
        var_id: str,
        *,
        body: _models.UpdateVarReqBody | Mapping[str, Any] = UNSET,
        description: str | None = UNSET,
        env_ids: Sequence[int] | None = UNSET,
        value: str | None = UNSET,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Update a variable of a project.

        `PATCH /orgs/{org_id}/projects/{project_id}/vars/{var_id}`

        Args:
            var_id: The var's id.
            body: The whole body, in place of its fields.
            description: New description of the variable.
            env_ids: Ids of the environments the variable shall be set in.
            value: New value of the variable.
            org_id: The organization; the client's own by default.
            project_id: The project; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_VAR,
            {
                "org_id": self._client.setting("org_id", org_id),
                "project_id": self._client.setting("project_id", project_id),
                "var_id": var_id,
            },
            body=body_fields(
                body,
                {
                    "description": description,
                    "env_ids": env_ids,
                    "value": value,
                },
                required=True,
            ),
        )
