# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateEnvConfigReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, MapOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UpdateEnvConfigReqBody(Model):
    """The JSON object `UpdateEnvConfigReqBody`."""

    components: builtins.dict[str, _models.ComponentConfigEntry]
    """Overrides by component: the key is `"api"` or a numeric app id. An entry **replaces** the stored one
    completely; `null` deletes it, so that environment and app settings apply again. Components not named keep
    theirs."""

    cpu: int | None = UNSET
    """CPU of the environment, in Fargate units; 1024 make one vCPU."""

    desired_count: int | None = UNSET
    """Number of instances to run."""

    ephemeral_storage: int | None = UNSET
    """Temporary disk space of the environment."""

    evals: bool | None = UNSET
    """Whether deploys must pass evals. `true`: each workforce component's committed evals run before its deploy,
    which fails unless they pass. `false` switches this off; omit it to keep the setting. Apps can override it
    for themselves."""

    evals_on_push: bool | None = UNSET
    """Whether a push to the environment's branch runs the evals of all components that have any. Such runs
    (`trigger_type` `push`) only report. A component whose deploy gate (`evals`) is on is skipped, because the
    gate runs them anyway. Omit it to keep the setting."""

    memory: int | None = UNSET
    """Memory of the environment, in MiB."""


describe(
    UpdateEnvConfigReqBody,
    required=["components"],
    optional=["cpu", "desired_count", "ephemeral_storage", "evals", "evals_on_push", "memory"],
    fields={
        "components": Field("components", nested=MapOf(Ref("ComponentConfigEntry"))),
    },
)
