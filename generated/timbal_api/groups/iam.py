# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `iam`: 15 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, Ref, nothing
from ..types import models as _models

_CHECK: Operation[_models.CheckResBody] = Operation(
    "iam.check", "POST", "/orgs/{org_id}/iam/check", Ref("CheckResBody")
)
_CREATE_ROLE: Operation[_models.RoleDetail] = Operation(
    "iam.create_role", "POST", "/orgs/{org_id}/iam/roles", Ref("RoleDetail")
)
_DELETE_ROLE: Operation[None] = Operation("iam.delete_role", "DELETE", "/orgs/{org_id}/iam/roles/{role_id}", nothing)
_GET_ROLE: Operation[_models.RoleDetail] = Operation(
    "iam.get_role", "GET", "/orgs/{org_id}/iam/roles/{role_id}", Ref("RoleDetail")
)
_GET_USER_EFFECTIVE_GRANTS: Operation[_models.EffectiveGrantsResBody] = Operation(
    "iam.get_user_effective_grants",
    "GET",
    "/orgs/{org_id}/iam/users/{user_id}/effective-grants",
    Ref("EffectiveGrantsResBody"),
)
_INVITE_USERS: Operation[None] = Operation("iam.invite_users", "POST", "/orgs/{org_id}/iam/users", nothing)
_LIST_ACTION_USERS: Operation[_models.ActionUsersResBody] = Operation(
    "iam.list_action_users", "GET", "/orgs/{org_id}/iam/actions/{action}/users", Ref("ActionUsersResBody")
)
_LIST_ACTIONS: Operation[_models.ListActionsResBody] = Operation(
    "iam.list_actions", "GET", "/orgs/{org_id}/iam/actions", Ref("ListActionsResBody")
)
_LIST_RESOURCE_USERS: Operation[_models.ResourceUsersResBody] = Operation(
    "iam.list_resource_users", "GET", "/orgs/{org_id}/iam/resources/{resource}/users", Ref("ResourceUsersResBody")
)
_LIST_ROLES: Operation[_models.ListOrgRolesResBody] = Operation(
    "iam.list_roles", "GET", "/orgs/{org_id}/iam/roles", Ref("ListOrgRolesResBody")
)
_LIST_USERS: Operation[_models.ListOrgUsersResBody] = Operation(
    "iam.list_users", "GET", "/orgs/{org_id}/iam/users", Ref("ListOrgUsersResBody")
)
_REMOVE_USERS: Operation[None] = Operation("iam.remove_users", "DELETE", "/orgs/{org_id}/iam/users", nothing)
_SET_ROLES_OF_USERS: Operation[None] = Operation(
    "iam.set_roles_of_users", "PUT", "/orgs/{org_id}/iam/users/roles", nothing
)
_SET_USER_ROLES: Operation[None] = Operation(
    "iam.set_user_roles", "PUT", "/orgs/{org_id}/iam/users/{user_id}/roles", nothing
)
_UPDATE_ROLE: Operation[_models.RoleDetail] = Operation(
    "iam.update_role", "PATCH", "/orgs/{org_id}/iam/roles/{role_id}", Ref("RoleDetail")
)


class Iam(OperationGroup):
    """Permissions: actions, roles, users and checks."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def check(
        self,
        *,
        checks: Sequence[_models.CheckInput | Mapping[str, Any]],
        user_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CheckResBody: ...

    @overload
    def check(
        self,
        *,
        body: _models.CheckReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CheckResBody: ...

    def check(
        self,
        *,
        body: _models.CheckReqBody | Mapping[str, Any] = UNSET,
        checks: Sequence[_models.CheckInput | Mapping[str, Any]] = UNSET,
        user_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CheckResBody:
        """Test what a user's effective grants would allow.

        Nothing is carried out; the user's effective grants decide each check.

        `POST /orgs/{org_id}/iam/check`

        Args:
            body: The whole body, in place of its fields.
            checks: Checks to run, at most 50 at once.
            user_id: User whose permissions are checked; the caller by default.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CHECK,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "checks": checks,
                    "user_id": user_id,
                },
                required=True,
            ),
        )

    @overload
    def create_role(
        self,
        *,
        name: str,
        description: str | None = UNSET,
        grants: Sequence[_models.RoleGrant | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> _models.RoleDetail: ...

    @overload
    def create_role(
        self,
        *,
        body: _models.CreateRoleReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.RoleDetail: ...

    def create_role(
        self,
        *,
        body: _models.CreateRoleReqBody | Mapping[str, Any] = UNSET,
        name: str = UNSET,
        description: str | None = UNSET,
        grants: Sequence[_models.RoleGrant | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> _models.RoleDetail:
        """Create a custom role.

        `POST /orgs/{org_id}/iam/roles`

        Args:
            body: The whole body, in place of its fields.
            name: Name of the role, unique in the organization. The system names `admin`, `developer`, `billing`,
                `member` and `user` are not accepted.
            description: Description of the role, for people.
            grants: Permissions of the role. May be empty: such a role grants nothing until extended.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_ROLE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                    "description": description,
                    "grants": grants,
                },
                required=True,
            ),
        )

    def delete_role(
        self,
        role_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a custom role.

        System roles cannot be deleted.

        `DELETE /orgs/{org_id}/iam/roles/{role_id}`

        Args:
            role_id: The role's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_ROLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "role_id": role_id,
            },
        )

    def get_role(
        self,
        role_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.RoleDetail:
        """Get a role with all its grants.

        `GET /orgs/{org_id}/iam/roles/{role_id}`

        Args:
            role_id: The role's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_ROLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "role_id": role_id,
            },
        )

    def get_user_effective_grants(
        self,
        user_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.EffectiveGrantsResBody:
        """List the grants a member effectively holds, with the roles behind them.

        `GET /orgs/{org_id}/iam/users/{user_id}/effective-grants`

        Args:
            user_id: The user's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_USER_EFFECTIVE_GRANTS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "user_id": user_id,
            },
        )

    @overload
    def invite_users(
        self,
        *,
        email: str | None = UNSET,
        emails: Sequence[str] | None = UNSET,
        send_email: bool = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def invite_users(
        self,
        *,
        body: _models.InviteOrgUserReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def invite_users(
        self,
        *,
        body: _models.InviteOrgUserReqBody | Mapping[str, Any] = UNSET,
        email: str | None = UNSET,
        emails: Sequence[str] | None = UNSET,
        send_email: bool = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Invite users to an organization by email address.

        `POST /orgs/{org_id}/iam/users`

        Args:
            body: The whole body, in place of its fields.
            email: One address to invite. Older form of `emails`; both are combined if given.
            emails: Addresses to invite.
            send_email: Whether each invitee gets an email; `true` by default.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _INVITE_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "email": email,
                    "emails": emails,
                    "send_email": send_email,
                },
                required=True,
            ),
        )

    def list_action_users(
        self,
        action: str,
        *,
        user_id: str | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ActionUsersResBody:
        """List who effectively holds an organization-wide IAM action.

        Only actions that apply to the whole organization are accepted.

        Returns one page; `client.paginate` iterates over all `users`.

        `GET /orgs/{org_id}/iam/actions/{action}/users`

        Args:
            action: Key of an action that applies organization-wide, such as `roles.manage`.
            user_id: Report on this member only. Asking about yourself takes no more than membership; asking
                about others takes `users.read`.
            page_token: The `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_ACTION_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "action": action,
            },
            {
                "user_id": user_id,
                "page_token": page_token,
            },
        )

    def list_actions(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListActionsResBody:
        """List the IAM actions that roles of an organization can grant.

        `GET /orgs/{org_id}/iam/actions`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_ACTIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def list_resource_users(
        self,
        resource: str,
        *,
        actions: str | None = None,
        user_id: str | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ResourceUsersResBody:
        """List who has effective access to a resource, with the actions allowed.

        Returns one page; `client.paginate` iterates over all `users`.

        `GET /orgs/{org_id}/iam/resources/{resource}/users`

        Args:
            resource: Path of one resource, such as `projects:42` or `projects:42:envs:5`; wildcards are not
                accepted.
            actions: Actions to check, separated by commas (such as `projects.envs.deploy,projects.envs.logs`);
                each must fit the type of resource. All fitting actions if omitted.
            user_id: Report on this member only. Asking about yourself takes no more than membership; asking
                about others takes `users.read`.
            page_token: The `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_RESOURCE_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "resource": resource,
            },
            {
                "actions": actions,
                "user_id": user_id,
                "page_token": page_token,
            },
        )

    def list_roles(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListOrgRolesResBody:
        """List an organization's system and custom roles.

        `GET /orgs/{org_id}/iam/roles`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_ROLES,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def list_users(
        self,
        *,
        q: str | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListOrgUsersResBody:
        """List an organization's members.

        Returns one page; `client.paginate` iterates over all `org_users`.

        `GET /orgs/{org_id}/iam/users`

        Args:
            q: Return only members whose name or email contains this text; case is ignored.
            page_token: The `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "q": q,
                "page_token": page_token,
            },
        )

    @overload
    def remove_users(
        self,
        *,
        email: str | None = UNSET,
        emails: Sequence[str] | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def remove_users(
        self,
        *,
        body: _models.RemoveOrgUserReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def remove_users(
        self,
        *,
        body: _models.RemoveOrgUserReqBody | Mapping[str, Any] = UNSET,
        email: str | None = UNSET,
        emails: Sequence[str] | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Remove members from an organization by email address.

        `DELETE /orgs/{org_id}/iam/users`

        Args:
            body: The whole body, in place of its fields.
            email: Email address of a user to remove; combined with `emails` if both are sent.
            emails: Email addresses of several users to remove. If not empty, users are removed as a batch and
                unknown addresses are passed over.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _REMOVE_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "email": email,
                    "emails": emails,
                },
                required=True,
            ),
        )

    @overload
    def set_roles_of_users(
        self,
        *,
        users: Sequence[_models.UserRolesReq | Mapping[str, Any]],
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def set_roles_of_users(
        self,
        *,
        body: _models.BulkReplaceRolesReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def set_roles_of_users(
        self,
        *,
        body: _models.BulkReplaceRolesReqBody | Mapping[str, Any] = UNSET,
        users: Sequence[_models.UserRolesReq | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Replace the role attachments of several members at once.

        `PUT /orgs/{org_id}/iam/users/roles`

        Args:
            body: The whole body, in place of its fields.
            users: The roles each member should end up with. All or nothing: one invalid entry fails the request
                and writes nothing. List each member once, and not the caller.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _SET_ROLES_OF_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "users": users,
                },
                required=True,
            ),
        )

    @overload
    def set_user_roles(
        self,
        user_id: str,
        *,
        attachments: Sequence[_models.AttachmentReq | Mapping[str, Any]],
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def set_user_roles(
        self,
        user_id: str,
        *,
        body: _models.ReplaceRolesReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def set_user_roles(
        self,
        user_id: str,
        *,
        body: _models.ReplaceRolesReqBody | Mapping[str, Any] = UNSET,
        attachments: Sequence[_models.AttachmentReq | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Replace the role attachments of one member.

        `PUT /orgs/{org_id}/iam/users/{user_id}/roles`

        Args:
            user_id: The user's id.
            body: The whole body, in place of its fields.
            attachments: All role attachments the member shall have. Those not listed are removed and missing
                ones added; an empty list removes all. Repeated `(role_id, scope)` pairs do no harm.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _SET_USER_ROLES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "user_id": user_id,
            },
            body=body_fields(
                body,
                {
                    "attachments": attachments,
                },
                required=True,
            ),
        )

    @overload
    def update_role(
        self,
        role_id: str,
        *,
        description: str | None = UNSET,
        grants: Sequence[_models.RoleGrant | Mapping[str, Any]] | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.RoleDetail: ...

    @overload
    def update_role(
        self,
        role_id: str,
        *,
        body: _models.EditRoleReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.RoleDetail: ...

    def update_role(
        self,
        role_id: str,
        *,
        body: _models.EditRoleReqBody | Mapping[str, Any] = UNSET,
        description: str | None = UNSET,
        grants: Sequence[_models.RoleGrant | Mapping[str, Any]] | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.RoleDetail:
        """Update the name, description or grants of a custom role.

        System roles cannot be changed.

        `PATCH /orgs/{org_id}/iam/roles/{role_id}`

        Args:
            role_id: The role's id.
            body: The whole body, in place of its fields.
            description: Text describing the role. Send `null` to remove it.
            grants: The grants the role shall have from now on; earlier ones are dropped.
            name: Changed name of the role. System names are refused.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE_ROLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "role_id": role_id,
            },
            body=body_fields(
                body,
                {
                    "description": description,
                    "grants": grants,
                    "name": name,
                },
                required=True,
            ),
        )


class AsyncIam(OperationGroup):
    """Permissions: actions, roles, users and checks."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def check(
        self,
        *,
        checks: Sequence[_models.CheckInput | Mapping[str, Any]],
        user_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CheckResBody: ...

    @overload
    async def check(
        self,
        *,
        body: _models.CheckReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CheckResBody: ...

    async def check(
        self,
        *,
        body: _models.CheckReqBody | Mapping[str, Any] = UNSET,
        checks: Sequence[_models.CheckInput | Mapping[str, Any]] = UNSET,
        user_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CheckResBody:
        """Test what a user's effective grants would allow.

        Nothing is carried out; the user's effective grants decide each check.

        `POST /orgs/{org_id}/iam/check`

        Args:
            body: The whole body, in place of its fields.
            checks: Checks to run, at most 50 at once.
            user_id: User whose permissions are checked; the caller by default.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CHECK,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "checks": checks,
                    "user_id": user_id,
                },
                required=True,
            ),
        )

    @overload
    async def create_role(
        self,
        *,
        name: str,
        description: str | None = UNSET,
        grants: Sequence[_models.RoleGrant | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> _models.RoleDetail: ...

    @overload
    async def create_role(
        self,
        *,
        body: _models.CreateRoleReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.RoleDetail: ...

    async def create_role(
        self,
        *,
        body: _models.CreateRoleReqBody | Mapping[str, Any] = UNSET,
        name: str = UNSET,
        description: str | None = UNSET,
        grants: Sequence[_models.RoleGrant | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> _models.RoleDetail:
        """Create a custom role.

        `POST /orgs/{org_id}/iam/roles`

        Args:
            body: The whole body, in place of its fields.
            name: Name of the role, unique in the organization. The system names `admin`, `developer`, `billing`,
                `member` and `user` are not accepted.
            description: Description of the role, for people.
            grants: Permissions of the role. May be empty: such a role grants nothing until extended.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_ROLE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                    "description": description,
                    "grants": grants,
                },
                required=True,
            ),
        )

    async def delete_role(
        self,
        role_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a custom role.

        System roles cannot be deleted.

        `DELETE /orgs/{org_id}/iam/roles/{role_id}`

        Args:
            role_id: The role's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_ROLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "role_id": role_id,
            },
        )

    async def get_role(
        self,
        role_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.RoleDetail:
        """Get a role with all its grants.

        `GET /orgs/{org_id}/iam/roles/{role_id}`

        Args:
            role_id: The role's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_ROLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "role_id": role_id,
            },
        )

    async def get_user_effective_grants(
        self,
        user_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.EffectiveGrantsResBody:
        """List the grants a member effectively holds, with the roles behind them.

        `GET /orgs/{org_id}/iam/users/{user_id}/effective-grants`

        Args:
            user_id: The user's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_USER_EFFECTIVE_GRANTS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "user_id": user_id,
            },
        )

    @overload
    async def invite_users(
        self,
        *,
        email: str | None = UNSET,
        emails: Sequence[str] | None = UNSET,
        send_email: bool = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def invite_users(
        self,
        *,
        body: _models.InviteOrgUserReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def invite_users(
        self,
        *,
        body: _models.InviteOrgUserReqBody | Mapping[str, Any] = UNSET,
        email: str | None = UNSET,
        emails: Sequence[str] | None = UNSET,
        send_email: bool = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Invite users to an organization by email address.

        `POST /orgs/{org_id}/iam/users`

        Args:
            body: The whole body, in place of its fields.
            email: One address to invite. Older form of `emails`; both are combined if given.
            emails: Addresses to invite.
            send_email: Whether each invitee gets an email; `true` by default.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _INVITE_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "email": email,
                    "emails": emails,
                    "send_email": send_email,
                },
                required=True,
            ),
        )

    async def list_action_users(
        self,
        action: str,
        *,
        user_id: str | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ActionUsersResBody:
        """List who effectively holds an organization-wide IAM action.

        Only actions that apply to the whole organization are accepted.

        Returns one page; `client.paginate` iterates over all `users`.

        `GET /orgs/{org_id}/iam/actions/{action}/users`

        Args:
            action: Key of an action that applies organization-wide, such as `roles.manage`.
            user_id: Report on this member only. Asking about yourself takes no more than membership; asking
                about others takes `users.read`.
            page_token: The `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_ACTION_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "action": action,
            },
            {
                "user_id": user_id,
                "page_token": page_token,
            },
        )

    async def list_actions(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListActionsResBody:
        """List the IAM actions that roles of an organization can grant.

        `GET /orgs/{org_id}/iam/actions`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_ACTIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def list_resource_users(
        self,
        resource: str,
        *,
        actions: str | None = None,
        user_id: str | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ResourceUsersResBody:
        """List who has effective access to a resource, with the actions allowed.

        Returns one page; `client.paginate` iterates over all `users`.

        `GET /orgs/{org_id}/iam/resources/{resource}/users`

        Args:
            resource: Path of one resource, such as `projects:42` or `projects:42:envs:5`; wildcards are not
                accepted.
            actions: Actions to check, separated by commas (such as `projects.envs.deploy,projects.envs.logs`);
                each must fit the type of resource. All fitting actions if omitted.
            user_id: Report on this member only. Asking about yourself takes no more than membership; asking
                about others takes `users.read`.
            page_token: The `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_RESOURCE_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "resource": resource,
            },
            {
                "actions": actions,
                "user_id": user_id,
                "page_token": page_token,
            },
        )

    async def list_roles(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListOrgRolesResBody:
        """List an organization's system and custom roles.

        `GET /orgs/{org_id}/iam/roles`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_ROLES,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def list_users(
        self,
        *,
        q: str | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListOrgUsersResBody:
        """List an organization's members.

        Returns one page; `client.paginate` iterates over all `org_users`.

        `GET /orgs/{org_id}/iam/users`

        Args:
            q: Return only members whose name or email contains this text; case is ignored.
            page_token: The `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "q": q,
                "page_token": page_token,
            },
        )

    @overload
    async def remove_users(
        self,
        *,
        email: str | None = UNSET,
        emails: Sequence[str] | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def remove_users(
        self,
        *,
        body: _models.RemoveOrgUserReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def remove_users(
        self,
        *,
        body: _models.RemoveOrgUserReqBody | Mapping[str, Any] = UNSET,
        email: str | None = UNSET,
        emails: Sequence[str] | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Remove members from an organization by email address.

        `DELETE /orgs/{org_id}/iam/users`

        Args:
            body: The whole body, in place of its fields.
            email: Email address of a user to remove; combined with `emails` if both are sent.
            emails: Email addresses of several users to remove. If not empty, users are removed as a batch and
                unknown addresses are passed over.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _REMOVE_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "email": email,
                    "emails": emails,
                },
                required=True,
            ),
        )

    @overload
    async def set_roles_of_users(
        self,
        *,
        users: Sequence[_models.UserRolesReq | Mapping[str, Any]],
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def set_roles_of_users(
        self,
        *,
        body: _models.BulkReplaceRolesReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def set_roles_of_users(
        self,
        *,
        body: _models.BulkReplaceRolesReqBody | Mapping[str, Any] = UNSET,
        users: Sequence[_models.UserRolesReq | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Replace the role attachments of several members at once.

        `PUT /orgs/{org_id}/iam/users/roles`

        Args:
            body: The whole body, in place of its fields.
            users: The roles each member should end up with. All or nothing: one invalid entry fails the request
                and writes nothing. List each member once, and not the caller.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _SET_ROLES_OF_USERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "users": users,
                },
                required=True,
            ),
        )

    @overload
    async def set_user_roles(
        self,
        user_id: str,
        *,
        attachments: Sequence[_models.AttachmentReq | Mapping[str, Any]],
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def set_user_roles(
        self,
        user_id: str,
        *,
        body: _models.ReplaceRolesReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def set_user_roles(
        self,
        user_id: str,
        *,
        body: _models.ReplaceRolesReqBody | Mapping[str, Any] = UNSET,
        attachments: Sequence[_models.AttachmentReq | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Replace the role attachments of one member.

        `PUT /orgs/{org_id}/iam/users/{user_id}/roles`

        Args:
            user_id: The user's id.
            body: The whole body, in place of its fields.
            attachments: All role attachments the member shall have. Those not listed are removed and missing
                ones added; an empty list removes all. Repeated `(role_id, scope)` pairs do no harm.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _SET_USER_ROLES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "user_id": user_id,
            },
            body=body_fields(
                body,
                {
                    "attachments": attachments,
                },
                required=True,
            ),
        )

    @overload
    async def update_role(
        self,
        role_id: str,
        *,
        description: str | None = UNSET,
        grants: Sequence[_models.RoleGrant | Mapping[str, Any]] | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.RoleDetail: ...

    @overload
    async def update_role(
        self,
        role_id: str,
        *,
        body: _models.EditRoleReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.RoleDetail: ...

    async def update_role(
        self,
        role_id: str,
        *,
        body: _models.EditRoleReqBody | Mapping[str, Any] = UNSET,
        description: str | None = UNSET,
        grants: Sequence[_models.RoleGrant | Mapping[str, Any]] | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.RoleDetail:
        """Update the name, description or grants of a custom role.

        System roles cannot be changed.

        `PATCH /orgs/{org_id}/iam/roles/{role_id}`

        Args:
            role_id: The role's id.
            body: The whole body, in place of its fields.
            description: Text describing the role. Send `null` to remove it.
            grants: The grants the role shall have from now on; earlier ones are dropped.
            name: Changed name of the role. System names are refused.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_ROLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "role_id": role_id,
            },
            body=body_fields(
                body,
                {
                    "description": description,
                    "grants": grants,
                    "name": name,
                },
                required=True,
            ),
        )
