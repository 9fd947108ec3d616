# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectDetail`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ProjectDetail(Model):
    """The JSON object `ProjectDetail`."""

    auth_enabled: bool
    """Whether end users must sign in to the deployed app, by one of `auth_providers`; if `false`, it is public."""

    auth_providers: builtins.list[str]
    """Sign-in methods offered on the app's login screen, such as `email`, `google`, `microsoft` or `github`. Empty
    if none is enabled."""

    channels: builtins.list[_models.ProjectChannel]
    """Messaging channels of the deployed app, each provider with its workforce component. Empty if none is
    connected; credentials are left out."""

    created_at: int
    """When it was created, in epoch milliseconds."""

    environments: builtins.list[_models.EnvPreview]
    """Environments of the project, each with the status of its latest deployment."""

    has_ui: bool
    """Whether the project has a UI."""

    id: str
    """Unique id of the project."""

    integrations: builtins.list[_models.IntegrationPreview]
    """Integrations the project uses."""

    is_public_template: bool
    """Whether the project is published as a template."""

    knowledge_bases: builtins.list[_models.KbPreview]
    """Knowledge bases linked to the project; only those of the new system."""

    name: str
    """Name of the project."""

    publishable_api_key: str
    """API key of the project that may be published."""

    role: str
    """**Deprecated**, to be removed. Always `"admin"`; what the caller may do follows from IAM grants. Ask
    `/orgs/{org_id}/iam/check` or the effective grants."""

    template_uses: int
    """How many times the template was used."""

    updated_at: int
    """When it last changed, in epoch milliseconds."""

    use_platform_iam: bool
    """Whether the IAM system of the platform controls access to the project."""

    default_role: str | None = UNSET
    """Role that each member of the organization gets in the project by default."""

    description: str | None = UNSET
    """Description of the project."""

    repository_url: str | None = UNSET
    """URL of the source repository; `null` if the project has no source code to offer."""

    screenshot_signed_url: str | None = UNSET
    """Signed URL of the screenshot, made anew for each response and valid for a short time. Do not store or publish
    it. Present only for screenshots that Timbal hosts, when signing is set up."""

    screenshot_url: str | None = UNSET
    """**Deprecated:** use `screenshot_signed_url` if it is there."""

    search_text: str | None = UNSET
    """Text compared by meaning when templates are recommended."""

    template_description: str | None = UNSET
    """Description shown to the public when the project is offered as a template."""

    workforce: builtins.list[_models.WorkforcePreview] | None = UNSET
    """Components of the project."""

    apps: builtins.list[_models.WorkforcePreview] | None = UNSET
    """The same list under its older name; read `workforce` instead."""


describe(
    ProjectDetail,
    required=[
        "auth_enabled",
        "auth_providers",
        "channels",
        "created_at",
        "environments",
        "has_ui",
        "id",
        "integrations",
        "is_public_template",
        "knowledge_bases",
        "name",
        "publishable_api_key",
        "role",
        "template_uses",
        "updated_at",
        "use_platform_iam",
    ],
    optional=[
        "default_role",
        "description",
        "repository_url",
        "screenshot_signed_url",
        "screenshot_url",
        "search_text",
        "template_description",
        "workforce",
        "apps",
    ],
    fields={
        "channels": Field("channels", nested=ListOf(Ref("ProjectChannel"))),
        "environments": Field("environments", nested=ListOf(Ref("EnvPreview"))),
        "integrations": Field("integrations", nested=ListOf(Ref("IntegrationPreview"))),
        "knowledge_bases": Field("knowledge_bases", nested=ListOf(Ref("KbPreview"))),
        "workforce": Field("workforce", nested=ListOf(Ref("WorkforcePreview"))),
        "apps": Field("apps", nested=ListOf(Ref("WorkforcePreview"))),
    },
)
