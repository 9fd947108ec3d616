# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectDetail`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .env_preview import EnvPreview
    from .integration_preview import IntegrationPreview
    from .kb_preview import KbPreview
    from .project_channel import ProjectChannel


@define(slots=False, eq=False, repr=False, kw_only=True)
class ProjectDetail(Model):
    """The JSON object `ProjectDetail`.

    Attributes:
        auth_enabled: Whether end users must sign in to the deployed app, by one of `auth_providers`; if `false`, it is
            public.
        auth_providers: Sign-in methods offered on the app's login screen, such as `email`, `google`, `microsoft` or `github`.
            Empty if none is enabled.
        channels: Messaging channels of the deployed app, each provider with its workforce component. Empty if none is
            connected; credentials are left out.
        created_at: When it was created, in epoch milliseconds.
        environments: Environments of the project, each with the status of its latest deployment.
        has_ui: Whether the project comes with a UI.
        id: Unique id of the project.
        integrations: Integrations the project uses.
        is_public_template: Whether the project is published as a template.
        knowledge_bases: Knowledge bases linked to the project; only those of the new system.
        name: Name of the project.
        publishable_api_key: API key of the project that may be published.
        role: **Deprecated**, to be removed. Always `"admin"`; what the caller may do follows from IAM grants. Ask
            `/orgs/{org_id}/iam/check` or the effective grants.
        template_uses: How many times the template was used.
        updated_at: When it last changed, in epoch milliseconds.
        use_platform_iam: Whether the IAM system of the platform controls access to the project.
        default_role: Role that each member of the organisation gets in the project by default.
        description: Description of the project.
        repository_url: URL of the source repository; `null` if the project has no source code to offer.
        screenshot_signed_url: Signed URL of the screenshot, made anew for each response and valid for a short time; do not store or
            publish it. Present only for screenshots that Timbal hosts, when signing is set up.
        screenshot_url: **Deprecated:** use `screenshot_signed_url` if it is there.
        search_text: Text compared by meaning when templates are recommended.
        template_description: Description shown to the public when the project is offered as a template.
    """

    auth_enabled: bool
    auth_providers: builtins.list[str]
    channels: builtins.list[ProjectChannel]
    created_at: int
    environments: builtins.list[EnvPreview]
    has_ui: bool
    id: str
    integrations: builtins.list[IntegrationPreview]
    is_public_template: bool
    knowledge_bases: builtins.list[KbPreview]
    name: str
    publishable_api_key: str
    role: str
    template_uses: int
    updated_at: int
    use_platform_iam: bool
    default_role: str | None = UNSET
    description: str | None = UNSET
    repository_url: str | None = UNSET
    screenshot_signed_url: str | None = UNSET
    screenshot_url: str | None = UNSET
    search_text: str | None = UNSET
    template_description: str | None = UNSET


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
    ],
    nested={
        "channels": ListOf(Ref("ProjectChannel")),
        "environments": ListOf(Ref("EnvPreview")),
        "integrations": ListOf(Ref("IntegrationPreview")),
        "knowledge_bases": ListOf(Ref("KbPreview")),
    },
)
