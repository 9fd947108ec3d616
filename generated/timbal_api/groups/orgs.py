# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `orgs`: 26 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, File, FileContent, Progress, Ref, as_file, nothing
from ..types import models as _models

_CREATE: Operation[None] = Operation("orgs.create", "POST", "/orgs", nothing)
_CREATE_DOMAIN: Operation[None] = Operation("orgs.create_domain", "POST", "/orgs/{org_id}/domains", nothing)
_CREATE_IDENTITY_PROVIDER: Operation[_models.IdentityProviderView] = Operation(
    "orgs.create_identity_provider", "POST", "/orgs/{org_id}/identity-providers", Ref("IdentityProviderView")
)
_CREATE_IDENTITY_PROVIDER_GROUP_MAPPING: Operation[_models.GroupRoleMappingView] = Operation(
    "orgs.create_identity_provider_group_mapping",
    "POST",
    "/orgs/{org_id}/identity-providers/{provider_id}/group-mappings",
    Ref("GroupRoleMappingView"),
)
_CREATE_MODEL_POLICY: Operation[_models.ModelPolicy] = Operation(
    "orgs.create_model_policy", "POST", "/orgs/{org_id}/models/policies", Ref("ModelPolicy")
)
_CREATE_SCIM_TOKEN: Operation[_models.CreateScimTokenResBody] = Operation(
    "orgs.create_scim_token", "POST", "/orgs/{org_id}/scim-tokens", Ref("CreateScimTokenResBody")
)
_DELETE_DOMAIN: Operation[None] = Operation(
    "orgs.delete_domain", "DELETE", "/orgs/{org_id}/domains/{domain_id}", nothing
)
_DELETE_IDENTITY_PROVIDER: Operation[None] = Operation(
    "orgs.delete_identity_provider", "DELETE", "/orgs/{org_id}/identity-providers/{provider_id}", nothing
)
_DELETE_IDENTITY_PROVIDER_GROUP_MAPPING: Operation[None] = Operation(
    "orgs.delete_identity_provider_group_mapping",
    "DELETE",
    "/orgs/{org_id}/identity-providers/{provider_id}/group-mappings/{mapping_id}",
    nothing,
)
_DELETE_MODEL_POLICY: Operation[None] = Operation(
    "orgs.delete_model_policy", "DELETE", "/orgs/{org_id}/models/policies/{policy_id}", nothing
)
_DELETE_PHOTO: Operation[None] = Operation("orgs.delete_photo", "DELETE", "/orgs/{org_id}/photo", nothing)
_DELETE_SCIM_TOKEN: Operation[None] = Operation(
    "orgs.delete_scim_token", "DELETE", "/orgs/{org_id}/scim-tokens/{token_id}", nothing
)
_GET: Operation[_models.GetOrgResBody] = Operation("orgs.get", "GET", "/orgs/{org_id}", Ref("GetOrgResBody"))
_GET_DOMAIN: Operation[_models.Domain] = Operation(
    "orgs.get_domain", "GET", "/orgs/{org_id}/domains/{domain_id}", Ref("Domain")
)
_GET_IDENTITY_PROVIDER: Operation[_models.IdentityProviderView] = Operation(
    "orgs.get_identity_provider", "GET", "/orgs/{org_id}/identity-providers/{provider_id}", Ref("IdentityProviderView")
)
_LIST: Operation[_models.ListOrgsResult] = Operation("orgs.list", "GET", "/me/orgs", Ref("ListOrgsResult"))
_LIST_CONTACTS: Operation[_models.ListOrgContactsResBody] = Operation(
    "orgs.list_contacts", "GET", "/orgs/{org_id}/contacts", Ref("ListOrgContactsResBody")
)
_LIST_DOMAINS: Operation[_models.ListDomainsResBody] = Operation(
    "orgs.list_domains", "GET", "/orgs/{org_id}/domains", Ref("ListDomainsResBody")
)
_LIST_IDENTITY_PROVIDER_GROUP_MAPPINGS: Operation[_models.ListGroupRoleMappingsResBody] = Operation(
    "orgs.list_identity_provider_group_mappings",
    "GET",
    "/orgs/{org_id}/identity-providers/{provider_id}/group-mappings",
    Ref("ListGroupRoleMappingsResBody"),
)
_LIST_IDENTITY_PROVIDERS: Operation[_models.ListIdentityProvidersResBody] = Operation(
    "orgs.list_identity_providers", "GET", "/orgs/{org_id}/identity-providers", Ref("ListIdentityProvidersResBody")
)
_LIST_MODEL_POLICIES: Operation[_models.ListOrgModelPoliciesResBody] = Operation(
    "orgs.list_model_policies", "GET", "/orgs/{org_id}/models/policies", Ref("ListOrgModelPoliciesResBody")
)
_LIST_SCIM_TOKENS: Operation[_models.ListScimTokensResBody] = Operation(
    "orgs.list_scim_tokens", "GET", "/orgs/{org_id}/scim-tokens", Ref("ListScimTokensResBody")
)
_SET_IDENTITY_PROVIDER_DEFAULT_ROLE: Operation[_models.IdentityProviderView] = Operation(
    "orgs.set_identity_provider_default_role",
    "PUT",
    "/orgs/{org_id}/identity-providers/{provider_id}/default-role",
    Ref("IdentityProviderView"),
)
_SET_PHOTO: Operation[_models.UpdateOrgPhotoResBody] = Operation(
    "orgs.set_photo", "PUT", "/orgs/{org_id}/photo", Ref("UpdateOrgPhotoResBody"), form=True
)
_UPDATE: Operation[None] = Operation("orgs.update", "PATCH", "/orgs/{org_id}", nothing)
_UPDATE_IDENTITY_PROVIDER: Operation[_models.IdentityProviderView] = Operation(
    "orgs.update_identity_provider",
    "PATCH",
    "/orgs/{org_id}/identity-providers/{provider_id}",
    Ref("IdentityProviderView"),
)


class Orgs(OperationGroup):
    """Organizations and what belongs to a whole organization."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create(
        self,
        *,
        name: str,
        livemode: bool | None = UNSET,
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        body: _models.CreateOrgReqBody | Mapping[str, Any],
    ) -> None: ...

    def create(
        self,
        *,
        body: _models.CreateOrgReqBody | Mapping[str, Any] = UNSET,
        name: str = UNSET,
        livemode: bool | None = UNSET,
    ) -> None:
        """Create an organization.

        `POST /orgs`

        Args:
            body: The whole body, in place of its fields.
            name: Name of the organization.
            livemode: Whether billing uses Stripe's live mode. Has effect for superadmins only.
        """
        return self._client.call(
            _CREATE,
            {},
            body=body_fields(
                body,
                {
                    "name": name,
                    "livemode": livemode,
                },
                required=True,
            ),
        )

    @overload
    def create_domain(
        self,
        *,
        domain: str,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def create_domain(
        self,
        *,
        body: _models.CreateDomainReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def create_domain(
        self,
        *,
        body: _models.CreateDomainReqBody | Mapping[str, Any] = UNSET,
        domain: str = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Create a custom domain.

        `POST /orgs/{org_id}/domains`

        Args:
            body: The whole body, in place of its fields.
            domain: Host name of the custom domain.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_DOMAIN,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "domain": domain,
                },
                required=True,
            ),
        )

    @overload
    def create_identity_provider(
        self,
        *,
        provider_key: str,
        allowed_domains: Sequence[str] = UNSET,
        client_id: str | None = UNSET,
        client_secret: str | None = UNSET,
        default_role_id: int | None = UNSET,
        display_name: str | None = UNSET,
        enabled: bool | None = UNSET,
        groups_claim: str | None = UNSET,
        issuer: str | None = UNSET,
        kind: _models.IdentityProviderKind | None = UNSET,
        scopes: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    @overload
    def create_identity_provider(
        self,
        *,
        body: _models.CreateIdentityProviderReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    def create_identity_provider(
        self,
        *,
        body: _models.CreateIdentityProviderReqBody | Mapping[str, Any] = UNSET,
        provider_key: str = UNSET,
        allowed_domains: Sequence[str] = UNSET,
        client_id: str | None = UNSET,
        client_secret: str | None = UNSET,
        default_role_id: int | None = UNSET,
        display_name: str | None = UNSET,
        enabled: bool | None = UNSET,
        groups_claim: str | None = UNSET,
        issuer: str | None = UNSET,
        kind: _models.IdentityProviderKind | None = UNSET,
        scopes: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView:
        """Create an identity connection (single sign-on or directory).

        `POST /orgs/{org_id}/identity-providers`

        Args:
            body: The whole body, in place of its fields.
            provider_key: Fixed handle that appears in the login URL (`/auth/sso/{provider_key}`) and inside the
                signed OAuth state. May hold digits, hyphens and lowercase letters; must be unique across the
                platform and differ from the built-in social providers.
            allowed_domains: Email domains whose users become members at first sign-in (JIT). Empty switches that
                off.
            client_id: OAuth client id at the identity provider. `oidc` requires it.
            client_secret: OAuth client secret. Stored encrypted with the organization's key and never sent back.
                `oidc` requires it.
            default_role_id: Role for JIT members whose groups match no mapping. Without it they join with no
                role until an administrator grants one. A number or a numeric string (`2227` or `"2227"`).
            display_name: Name shown on the login button and in the admin UI.
            enabled: Whether the connection can be used; true by default.
            groups_claim: Claim that lists the user's groups; `groups` by default.
            issuer: Base URL of the identity provider, below which `/.well-known/openid-configuration` is read.
                Needed for `oidc`, ignored for `directory`.
            kind: Type of connection, `oidc` by default. `directory` is for SCIM without login. It needs no
                issuer or client credentials and only carries the group mappings and the catch-all role.
            scopes: OAuth scopes, separated by spaces; `openid email profile` by default.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_IDENTITY_PROVIDER,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "provider_key": provider_key,
                    "allowed_domains": allowed_domains,
                    "client_id": client_id,
                    "client_secret": client_secret,
                    "default_role_id": default_role_id,
                    "display_name": display_name,
                    "enabled": enabled,
                    "groups_claim": groups_claim,
                    "issuer": issuer,
                    "kind": kind,
                    "scopes": scopes,
                },
                required=True,
            ),
        )

    @overload
    def create_identity_provider_group_mapping(
        self,
        provider_id: str,
        *,
        external_group: str,
        role_id: int,
        org_id: str | None = None,
    ) -> _models.GroupRoleMappingView: ...

    @overload
    def create_identity_provider_group_mapping(
        self,
        provider_id: str,
        *,
        body: _models.CreateGroupRoleMappingReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.GroupRoleMappingView: ...

    def create_identity_provider_group_mapping(
        self,
        provider_id: str,
        *,
        body: _models.CreateGroupRoleMappingReqBody | Mapping[str, Any] = UNSET,
        external_group: str = UNSET,
        role_id: int = UNSET,
        org_id: str | None = None,
    ) -> _models.GroupRoleMappingView:
        """Map an external group of the identity provider to a role.

        `POST /orgs/{org_id}/identity-providers/{provider_id}/group-mappings`

        Args:
            provider_id: The provider's id.
            body: The whole body, in place of its fields.
            external_group: Group identifier, spelled exactly as the identity provider sends it.
            role_id: Timbal role to assign, as a number or a numeric string.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_IDENTITY_PROVIDER_GROUP_MAPPING,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
            body=body_fields(
                body,
                {
                    "external_group": external_group,
                    "role_id": role_id,
                },
                required=True,
            ),
        )

    @overload
    def create_model_policy(
        self,
        *,
        provider: str,
        effect: _models.ModelPolicyEffect | None = UNSET,
        model_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.ModelPolicy: ...

    @overload
    def create_model_policy(
        self,
        *,
        body: _models.CreateModelPolicyBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.ModelPolicy: ...

    def create_model_policy(
        self,
        *,
        body: _models.CreateModelPolicyBody | Mapping[str, Any] = UNSET,
        provider: str = UNSET,
        effect: _models.ModelPolicyEffect | None = UNSET,
        model_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.ModelPolicy:
        """Add a rule that allows or denies an LLM provider or model.

        `POST /orgs/{org_id}/models/policies`

        Args:
            body: The whole body, in place of its fields.
            provider: Slug of the model provider, such as `byteplus` or `openai`.
            effect: `deny` unless stated otherwise.
            model_id: Model the rule covers. Leave out for all models of the provider.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_MODEL_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "provider": provider,
                    "effect": effect,
                    "model_id": model_id,
                },
                required=True,
            ),
        )

    @overload
    def create_scim_token(
        self,
        *,
        label: str | None = UNSET,
        provider_id: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateScimTokenResBody: ...

    @overload
    def create_scim_token(
        self,
        *,
        body: _models.CreateScimTokenReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateScimTokenResBody: ...

    def create_scim_token(
        self,
        *,
        body: _models.CreateScimTokenReqBody | Mapping[str, Any] = UNSET,
        label: str | None = UNSET,
        provider_id: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateScimTokenResBody:
        """Create a SCIM bearer token; its secret is returned only here.

        `POST /orgs/{org_id}/scim-tokens`

        Args:
            body: The whole body, in place of its fields.
            label: Name by which administrators know the token, e.g. "Entra prod".
            provider_id: Identity-provider connection the token belongs to. Groups pushed over SCIM get their
                roles from its group mappings. Without it the token only adds and removes members.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_SCIM_TOKEN,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "label": label,
                    "provider_id": provider_id,
                },
                required=True,
            ),
        )

    def delete_domain(
        self,
        domain_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a custom domain.

        `DELETE /orgs/{org_id}/domains/{domain_id}`

        Args:
            domain_id: The domain's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_DOMAIN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "domain_id": domain_id,
            },
        )

    def delete_identity_provider(
        self,
        provider_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete an identity connection.

        `DELETE /orgs/{org_id}/identity-providers/{provider_id}`

        Args:
            provider_id: The provider's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_IDENTITY_PROVIDER,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
        )

    def delete_identity_provider_group_mapping(
        self,
        provider_id: str,
        mapping_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a mapping from an external group to a role.

        `DELETE /orgs/{org_id}/identity-providers/{provider_id}/group-mappings/{mapping_id}`

        Args:
            provider_id: The provider's id.
            mapping_id: The mapping's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_IDENTITY_PROVIDER_GROUP_MAPPING,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
                "mapping_id": mapping_id,
            },
        )

    def delete_model_policy(
        self,
        policy_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete one provider or model usage rule.

        `DELETE /orgs/{org_id}/models/policies/{policy_id}`

        Args:
            policy_id: The policy's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_MODEL_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "policy_id": policy_id,
            },
        )

    def delete_photo(
        self,
        *,
        org_id: str | None = None,
    ) -> None:
        """Remove the organization's logo.

        `DELETE /orgs/{org_id}/photo`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_PHOTO,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def delete_scim_token(
        self,
        token_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Revoke a SCIM token.

        `DELETE /orgs/{org_id}/scim-tokens/{token_id}`

        Args:
            token_id: The token's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_SCIM_TOKEN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "token_id": token_id,
            },
        )

    def get(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.GetOrgResBody:
        """Get an organization.

        `GET /orgs/{org_id}`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def get_domain(
        self,
        domain_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.Domain:
        """Get a custom domain and its current DNS and certificate state.

        Includes the present DNS and certificate status.

        `GET /orgs/{org_id}/domains/{domain_id}`

        Args:
            domain_id: The domain's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_DOMAIN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "domain_id": domain_id,
            },
        )

    def get_identity_provider(
        self,
        provider_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView:
        """Get one identity connection.

        `GET /orgs/{org_id}/identity-providers/{provider_id}`

        Args:
            provider_id: The provider's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_IDENTITY_PROVIDER,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
        )

    def list(
        self,
        *,
        q: str | None = None,
        page_token: str | None = None,
    ) -> _models.ListOrgsResult:
        """List the organizations you are a member of.

        Returns one page; `client.paginate` iterates over all `orgs`.

        `GET /me/orgs`

        Args:
            q: Return only organizations whose name matches this text.
            page_token: The `next_page_token` of the page before.
        """
        return self._client.call(
            _LIST,
            {},
            {
                "q": q,
                "page_token": page_token,
            },
        )

    def list_contacts(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListOrgContactsResBody:
        """List the contacts that your organization has at Timbal.

        These are the people on the provider's side who look after the organization.

        `GET /orgs/{org_id}/contacts`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_CONTACTS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def list_domains(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListDomainsResBody:
        """List an organization's custom domains.

        `GET /orgs/{org_id}/domains`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_DOMAINS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def list_identity_provider_group_mappings(
        self,
        provider_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.ListGroupRoleMappingsResBody:
        """List which external groups of a connection map to which roles.

        `GET /orgs/{org_id}/identity-providers/{provider_id}/group-mappings`

        Args:
            provider_id: The provider's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_IDENTITY_PROVIDER_GROUP_MAPPINGS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
        )

    def list_identity_providers(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListIdentityProvidersResBody:
        """List an organization's identity connections.

        `GET /orgs/{org_id}/identity-providers`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_IDENTITY_PROVIDERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def list_model_policies(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListOrgModelPoliciesResBody:
        """List the rules on which LLM providers and models may be used.

        `GET /orgs/{org_id}/models/policies`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_MODEL_POLICIES,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def list_scim_tokens(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListScimTokensResBody:
        """List the SCIM tokens of an organization.

        `GET /orgs/{org_id}/scim-tokens`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_SCIM_TOKENS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    @overload
    def set_identity_provider_default_role(
        self,
        provider_id: str,
        *,
        role_id: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    @overload
    def set_identity_provider_default_role(
        self,
        provider_id: str,
        *,
        body: _models.SetDefaultRoleReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    def set_identity_provider_default_role(
        self,
        provider_id: str,
        *,
        body: _models.SetDefaultRoleReqBody | Mapping[str, Any] = UNSET,
        role_id: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView:
        """Set or clear the catch-all role for members provisioned at sign-in.

        The role is given to users created just in time at sign-in.

        `PUT /orgs/{org_id}/identity-providers/{provider_id}/default-role`

        Args:
            provider_id: The provider's id.
            body: The whole body, in place of its fields.
            role_id: Id of the role, as number or string. `null` removes the default, so that only group mappings
                assign roles.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _SET_IDENTITY_PROVIDER_DEFAULT_ROLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
            body=body_fields(
                body,
                {
                    "role_id": role_id,
                },
                required=True,
            ),
        )

    def set_photo(
        self,
        *,
        file: FileContent | File,
        progress: Progress | None = None,
        org_id: str | None = None,
    ) -> _models.UpdateOrgPhotoResBody:
        """Upload an image as the organization's logo.

        `PUT /orgs/{org_id}/photo`

        Args:
            file: The image file. Its type is read from the content; file name and declared content type are
                ignored.
            progress: Called as `progress(sent, total)`, in bytes.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _SET_PHOTO,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
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
        banner_url: str | None = UNSET,
        contact_email: str | None = UNSET,
        contact_name: str | None = UNSET,
        contact_phone: str | None = UNSET,
        country: str | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        body: _models.EditOrgReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def update(
        self,
        *,
        body: _models.EditOrgReqBody | Mapping[str, Any] = UNSET,
        banner_url: str | None = UNSET,
        contact_email: str | None = UNSET,
        contact_name: str | None = UNSET,
        contact_phone: str | None = UNSET,
        country: str | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Update an organization; only the fields sent change.

        `PATCH /orgs/{org_id}`

        Args:
            body: The whole body, in place of its fields.
            banner_url: URL of the banner image.
            contact_email: Email address for contact.
            contact_name: Name of the person to contact.
            contact_phone: Phone number for contact.
            country: Country as a two-letter code (ISO 3166-1 alpha-2).
            description: The business of the organization.
            name: Name of the organization.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "banner_url": banner_url,
                    "contact_email": contact_email,
                    "contact_name": contact_name,
                    "contact_phone": contact_phone,
                    "country": country,
                    "description": description,
                    "name": name,
                },
                required=True,
            ),
        )

    @overload
    def update_identity_provider(
        self,
        provider_id: str,
        *,
        allowed_domains: Sequence[str] | None = UNSET,
        client_id: str | None = UNSET,
        client_secret: str | None = UNSET,
        display_name: str | None = UNSET,
        enabled: bool | None = UNSET,
        groups_claim: str | None = UNSET,
        issuer: str | None = UNSET,
        scopes: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    @overload
    def update_identity_provider(
        self,
        provider_id: str,
        *,
        body: _models.UpdateIdentityProviderReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    def update_identity_provider(
        self,
        provider_id: str,
        *,
        body: _models.UpdateIdentityProviderReqBody | Mapping[str, Any] = UNSET,
        allowed_domains: Sequence[str] | None = UNSET,
        client_id: str | None = UNSET,
        client_secret: str | None = UNSET,
        display_name: str | None = UNSET,
        enabled: bool | None = UNSET,
        groups_claim: str | None = UNSET,
        issuer: str | None = UNSET,
        scopes: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView:
        """Update an identity connection; omitted fields keep their value.

        `PATCH /orgs/{org_id}/identity-providers/{provider_id}`

        Args:
            provider_id: The provider's id.
            body: The whole body, in place of its fields.
            allowed_domains: Email domains whose users are provisioned at first login; none if empty.
            client_id: OAuth client id registered at the identity provider.
            client_secret: OAuth client secret; never returned.
            display_name: Label of the login button.
            enabled: Whether the connection is active.
            groups_claim: Claim that carries the user's groups.
            issuer: Issuer URL, below which `/.well-known/openid-configuration` is found.
            scopes: Scopes, separated by spaces.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE_IDENTITY_PROVIDER,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
            body=body_fields(
                body,
                {
                    "allowed_domains": allowed_domains,
                    "client_id": client_id,
                    "client_secret": client_secret,
                    "display_name": display_name,
                    "enabled": enabled,
                    "groups_claim": groups_claim,
                    "issuer": issuer,
                    "scopes": scopes,
                },
                required=True,
            ),
        )


class AsyncOrgs(OperationGroup):
    """Organizations and what belongs to a whole organization."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        *,
        name: str,
        livemode: bool | None = UNSET,
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        body: _models.CreateOrgReqBody | Mapping[str, Any],
    ) -> None: ...

    async def create(
        self,
        *,
        body: _models.CreateOrgReqBody | Mapping[str, Any] = UNSET,
        name: str = UNSET,
        livemode: bool | None = UNSET,
    ) -> None:
        """Create an organization.

        `POST /orgs`

        Args:
            body: The whole body, in place of its fields.
            name: Name of the organization.
            livemode: Whether billing uses Stripe's live mode. Has effect for superadmins only.
        """
        return await self._client.call(
            _CREATE,
            {},
            body=body_fields(
                body,
                {
                    "name": name,
                    "livemode": livemode,
                },
                required=True,
            ),
        )

    @overload
    async def create_domain(
        self,
        *,
        domain: str,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def create_domain(
        self,
        *,
        body: _models.CreateDomainReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def create_domain(
        self,
        *,
        body: _models.CreateDomainReqBody | Mapping[str, Any] = UNSET,
        domain: str = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Create a custom domain.

        `POST /orgs/{org_id}/domains`

        Args:
            body: The whole body, in place of its fields.
            domain: Host name of the custom domain.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_DOMAIN,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "domain": domain,
                },
                required=True,
            ),
        )

    @overload
    async def create_identity_provider(
        self,
        *,
        provider_key: str,
        allowed_domains: Sequence[str] = UNSET,
        client_id: str | None = UNSET,
        client_secret: str | None = UNSET,
        default_role_id: int | None = UNSET,
        display_name: str | None = UNSET,
        enabled: bool | None = UNSET,
        groups_claim: str | None = UNSET,
        issuer: str | None = UNSET,
        kind: _models.IdentityProviderKind | None = UNSET,
        scopes: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    @overload
    async def create_identity_provider(
        self,
        *,
        body: _models.CreateIdentityProviderReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    async def create_identity_provider(
        self,
        *,
        body: _models.CreateIdentityProviderReqBody | Mapping[str, Any] = UNSET,
        provider_key: str = UNSET,
        allowed_domains: Sequence[str] = UNSET,
        client_id: str | None = UNSET,
        client_secret: str | None = UNSET,
        default_role_id: int | None = UNSET,
        display_name: str | None = UNSET,
        enabled: bool | None = UNSET,
        groups_claim: str | None = UNSET,
        issuer: str | None = UNSET,
        kind: _models.IdentityProviderKind | None = UNSET,
        scopes: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView:
        """Create an identity connection (single sign-on or directory).

        `POST /orgs/{org_id}/identity-providers`

        Args:
            body: The whole body, in place of its fields.
            provider_key: Fixed handle that appears in the login URL (`/auth/sso/{provider_key}`) and inside the
                signed OAuth state. May hold digits, hyphens and lowercase letters; must be unique across the
                platform and differ from the built-in social providers.
            allowed_domains: Email domains whose users become members at first sign-in (JIT). Empty switches that
                off.
            client_id: OAuth client id at the identity provider. `oidc` requires it.
            client_secret: OAuth client secret. Stored encrypted with the organization's key and never sent back.
                `oidc` requires it.
            default_role_id: Role for JIT members whose groups match no mapping. Without it they join with no
                role until an administrator grants one. A number or a numeric string (`2227` or `"2227"`).
            display_name: Name shown on the login button and in the admin UI.
            enabled: Whether the connection can be used; true by default.
            groups_claim: Claim that lists the user's groups; `groups` by default.
            issuer: Base URL of the identity provider, below which `/.well-known/openid-configuration` is read.
                Needed for `oidc`, ignored for `directory`.
            kind: Type of connection, `oidc` by default. `directory` is for SCIM without login. It needs no
                issuer or client credentials and only carries the group mappings and the catch-all role.
            scopes: OAuth scopes, separated by spaces; `openid email profile` by default.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_IDENTITY_PROVIDER,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "provider_key": provider_key,
                    "allowed_domains": allowed_domains,
                    "client_id": client_id,
                    "client_secret": client_secret,
                    "default_role_id": default_role_id,
                    "display_name": display_name,
                    "enabled": enabled,
                    "groups_claim": groups_claim,
                    "issuer": issuer,
                    "kind": kind,
                    "scopes": scopes,
                },
                required=True,
            ),
        )

    @overload
    async def create_identity_provider_group_mapping(
        self,
        provider_id: str,
        *,
        external_group: str,
        role_id: int,
        org_id: str | None = None,
    ) -> _models.GroupRoleMappingView: ...

    @overload
    async def create_identity_provider_group_mapping(
        self,
        provider_id: str,
        *,
        body: _models.CreateGroupRoleMappingReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.GroupRoleMappingView: ...

    async def create_identity_provider_group_mapping(
        self,
        provider_id: str,
        *,
        body: _models.CreateGroupRoleMappingReqBody | Mapping[str, Any] = UNSET,
        external_group: str = UNSET,
        role_id: int = UNSET,
        org_id: str | None = None,
    ) -> _models.GroupRoleMappingView:
        """Map an external group of the identity provider to a role.

        `POST /orgs/{org_id}/identity-providers/{provider_id}/group-mappings`

        Args:
            provider_id: The provider's id.
            body: The whole body, in place of its fields.
            external_group: Group identifier, spelled exactly as the identity provider sends it.
            role_id: Timbal role to assign, as a number or a numeric string.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_IDENTITY_PROVIDER_GROUP_MAPPING,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
            body=body_fields(
                body,
                {
                    "external_group": external_group,
                    "role_id": role_id,
                },
                required=True,
            ),
        )

    @overload
    async def create_model_policy(
        self,
        *,
        provider: str,
        effect: _models.ModelPolicyEffect | None = UNSET,
        model_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.ModelPolicy: ...

    @overload
    async def create_model_policy(
        self,
        *,
        body: _models.CreateModelPolicyBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.ModelPolicy: ...

    async def create_model_policy(
        self,
        *,
        body: _models.CreateModelPolicyBody | Mapping[str, Any] = UNSET,
        provider: str = UNSET,
        effect: _models.ModelPolicyEffect | None = UNSET,
        model_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.ModelPolicy:
        """Add a rule that allows or denies an LLM provider or model.

        `POST /orgs/{org_id}/models/policies`

        Args:
            body: The whole body, in place of its fields.
            provider: Slug of the model provider, such as `byteplus` or `openai`.
            effect: `deny` unless stated otherwise.
            model_id: Model the rule covers. Leave out for all models of the provider.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_MODEL_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "provider": provider,
                    "effect": effect,
                    "model_id": model_id,
                },
                required=True,
            ),
        )

    @overload
    async def create_scim_token(
        self,
        *,
        label: str | None = UNSET,
        provider_id: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateScimTokenResBody: ...

    @overload
    async def create_scim_token(
        self,
        *,
        body: _models.CreateScimTokenReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateScimTokenResBody: ...

    async def create_scim_token(
        self,
        *,
        body: _models.CreateScimTokenReqBody | Mapping[str, Any] = UNSET,
        label: str | None = UNSET,
        provider_id: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateScimTokenResBody:
        """Create a SCIM bearer token; its secret is returned only here.

        `POST /orgs/{org_id}/scim-tokens`

        Args:
            body: The whole body, in place of its fields.
            label: Name by which administrators know the token, e.g. "Entra prod".
            provider_id: Identity-provider connection the token belongs to. Groups pushed over SCIM get their
                roles from its group mappings. Without it the token only adds and removes members.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_SCIM_TOKEN,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "label": label,
                    "provider_id": provider_id,
                },
                required=True,
            ),
        )

    async def delete_domain(
        self,
        domain_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a custom domain.

        `DELETE /orgs/{org_id}/domains/{domain_id}`

        Args:
            domain_id: The domain's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_DOMAIN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "domain_id": domain_id,
            },
        )

    async def delete_identity_provider(
        self,
        provider_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete an identity connection.

        `DELETE /orgs/{org_id}/identity-providers/{provider_id}`

        Args:
            provider_id: The provider's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_IDENTITY_PROVIDER,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
        )

    async def delete_identity_provider_group_mapping(
        self,
        provider_id: str,
        mapping_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a mapping from an external group to a role.

        `DELETE /orgs/{org_id}/identity-providers/{provider_id}/group-mappings/{mapping_id}`

        Args:
            provider_id: The provider's id.
            mapping_id: The mapping's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_IDENTITY_PROVIDER_GROUP_MAPPING,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
                "mapping_id": mapping_id,
            },
        )

    async def delete_model_policy(
        self,
        policy_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete one provider or model usage rule.

        `DELETE /orgs/{org_id}/models/policies/{policy_id}`

        Args:
            policy_id: The policy's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_MODEL_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "policy_id": policy_id,
            },
        )

    async def delete_photo(
        self,
        *,
        org_id: str | None = None,
    ) -> None:
        """Remove the organization's logo.

        `DELETE /orgs/{org_id}/photo`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_PHOTO,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def delete_scim_token(
        self,
        token_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Revoke a SCIM token.

        `DELETE /orgs/{org_id}/scim-tokens/{token_id}`

        Args:
            token_id: The token's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_SCIM_TOKEN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "token_id": token_id,
            },
        )

    async def get(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.GetOrgResBody:
        """Get an organization.

        `GET /orgs/{org_id}`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def get_domain(
        self,
        domain_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.Domain:
        """Get a custom domain and its current DNS and certificate state.

        Includes the present DNS and certificate status.

        `GET /orgs/{org_id}/domains/{domain_id}`

        Args:
            domain_id: The domain's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_DOMAIN,
            {
                "org_id": self._client.setting("org_id", org_id),
                "domain_id": domain_id,
            },
        )

    async def get_identity_provider(
        self,
        provider_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView:
        """Get one identity connection.

        `GET /orgs/{org_id}/identity-providers/{provider_id}`

        Args:
            provider_id: The provider's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_IDENTITY_PROVIDER,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
        )

    async def list(
        self,
        *,
        q: str | None = None,
        page_token: str | None = None,
    ) -> _models.ListOrgsResult:
        """List the organizations you are a member of.

        Returns one page; `client.paginate` iterates over all `orgs`.

        `GET /me/orgs`

        Args:
            q: Return only organizations whose name matches this text.
            page_token: The `next_page_token` of the page before.
        """
        return await self._client.call(
            _LIST,
            {},
            {
                "q": q,
                "page_token": page_token,
            },
        )

    async def list_contacts(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListOrgContactsResBody:
        """List the contacts that your organization has at Timbal.

        These are the people on the provider's side who look after the organization.

        `GET /orgs/{org_id}/contacts`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_CONTACTS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def list_domains(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListDomainsResBody:
        """List an organization's custom domains.

        `GET /orgs/{org_id}/domains`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_DOMAINS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def list_identity_provider_group_mappings(
        self,
        provider_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.ListGroupRoleMappingsResBody:
        """List which external groups of a connection map to which roles.

        `GET /orgs/{org_id}/identity-providers/{provider_id}/group-mappings`

        Args:
            provider_id: The provider's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_IDENTITY_PROVIDER_GROUP_MAPPINGS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
        )

    async def list_identity_providers(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListIdentityProvidersResBody:
        """List an organization's identity connections.

        `GET /orgs/{org_id}/identity-providers`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_IDENTITY_PROVIDERS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def list_model_policies(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListOrgModelPoliciesResBody:
        """List the rules on which LLM providers and models may be used.

        `GET /orgs/{org_id}/models/policies`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_MODEL_POLICIES,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def list_scim_tokens(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListScimTokensResBody:
        """List the SCIM tokens of an organization.

        `GET /orgs/{org_id}/scim-tokens`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_SCIM_TOKENS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    @overload
    async def set_identity_provider_default_role(
        self,
        provider_id: str,
        *,
        role_id: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    @overload
    async def set_identity_provider_default_role(
        self,
        provider_id: str,
        *,
        body: _models.SetDefaultRoleReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    async def set_identity_provider_default_role(
        self,
        provider_id: str,
        *,
        body: _models.SetDefaultRoleReqBody | Mapping[str, Any] = UNSET,
        role_id: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView:
        """Set or clear the catch-all role for members provisioned at sign-in.

        The role is given to users created just in time at sign-in.

        `PUT /orgs/{org_id}/identity-providers/{provider_id}/default-role`

        Args:
            provider_id: The provider's id.
            body: The whole body, in place of its fields.
            role_id: Id of the role, as number or string. `null` removes the default, so that only group mappings
                assign roles.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _SET_IDENTITY_PROVIDER_DEFAULT_ROLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
            body=body_fields(
                body,
                {
                    "role_id": role_id,
                },
                required=True,
            ),
        )

    async def set_photo(
        self,
        *,
        file: FileContent | File,
        progress: Progress | None = None,
        org_id: str | None = None,
    ) -> _models.UpdateOrgPhotoResBody:
        """Upload an image as the organization's logo.

        `PUT /orgs/{org_id}/photo`

        Args:
            file: The image file. Its type is read from the content; file name and declared content type are
                ignored.
            progress: Called as `progress(sent, total)`, in bytes.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _SET_PHOTO,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
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
        banner_url: str | None = UNSET,
        contact_email: str | None = UNSET,
        contact_name: str | None = UNSET,
        contact_phone: str | None = UNSET,
        country: str | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        body: _models.EditOrgReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def update(
        self,
        *,
        body: _models.EditOrgReqBody | Mapping[str, Any] = UNSET,
        banner_url: str | None = UNSET,
        contact_email: str | None = UNSET,
        contact_name: str | None = UNSET,
        contact_phone: str | None = UNSET,
        country: str | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Update an organization; only the fields sent change.

        `PATCH /orgs/{org_id}`

        Args:
            body: The whole body, in place of its fields.
            banner_url: URL of the banner image.
            contact_email: Email address for contact.
            contact_name: Name of the person to contact.
            contact_phone: Phone number for contact.
            country: Country as a two-letter code (ISO 3166-1 alpha-2).
            description: The business of the organization.
            name: Name of the organization.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "banner_url": banner_url,
                    "contact_email": contact_email,
                    "contact_name": contact_name,
                    "contact_phone": contact_phone,
                    "country": country,
                    "description": description,
                    "name": name,
                },
                required=True,
            ),
        )

    @overload
    async def update_identity_provider(
        self,
        provider_id: str,
        *,
        allowed_domains: Sequence[str] | None = UNSET,
        client_id: str | None = UNSET,
        client_secret: str | None = UNSET,
        display_name: str | None = UNSET,
        enabled: bool | None = UNSET,
        groups_claim: str | None = UNSET,
        issuer: str | None = UNSET,
        scopes: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    @overload
    async def update_identity_provider(
        self,
        provider_id: str,
        *,
        body: _models.UpdateIdentityProviderReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.IdentityProviderView: ...

    async def update_identity_provider(
        self,
        provider_id: str,
        *,
        body: _models.UpdateIdentityProviderReqBody | Mapping[str, Any] = UNSET,
        allowed_domains: Sequence[str] | None = UNSET,
        client_id: str | None = UNSET,
        client_secret: str | None = UNSET,
        display_name: str | None = UNSET,
        enabled: bool | None = UNSET,
        groups_claim: str | None = UNSET,
        issuer: str | None = UNSET,
        scopes: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.IdentityProviderView:
        """Update an identity connection; omitted fields keep their value.

        `PATCH /orgs/{org_id}/identity-providers/{provider_id}`

        Args:
            provider_id: The provider's id.
            body: The whole body, in place of its fields.
            allowed_domains: Email domains whose users are provisioned at first login; none if empty.
            client_id: OAuth client id registered at the identity provider.
            client_secret: OAuth client secret; never returned.
            display_name: Label of the login button.
            enabled: Whether the connection is active.
            groups_claim: Claim that carries the user's groups.
            issuer: Issuer URL, below which `/.well-known/openid-configuration` is found.
            scopes: Scopes, separated by spaces.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_IDENTITY_PROVIDER,
            {
                "org_id": self._client.setting("org_id", org_id),
                "provider_id": provider_id,
            },
            body=body_fields(
                body,
                {
                    "allowed_domains": allowed_domains,
                    "client_id": client_id,
                    "client_secret": client_secret,
                    "display_name": display_name,
                    "enabled": enabled,
                    "groups_claim": groups_claim,
                    "issuer": issuer,
                    "scopes": scopes,
                },
                required=True,
            ),
        )
