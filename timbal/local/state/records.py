"""The state of one platform: its records, how they are found, and their wire form."""

from __future__ import annotations

import datetime
import time
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    import random
    from collections.abc import Callable

Json = dict[str, Any]


def now_ms() -> int:
    """Return the time in epoch milliseconds."""
    return time.time_ns() // 1_000_000


def random_uuid(chance: random.Random) -> str:
    """Return a UUID that depends on the generator's seed only."""
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))


def iso(milliseconds: int) -> str:
    """Epoch milliseconds as an RFC 3339 time in UTC."""
    moment = datetime.datetime.fromtimestamp(milliseconds / 1000, datetime.UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class User:
    """A person."""

    id: str
    name: str
    email: str
    photo_url: str | None = None

    def wire(self) -> Json:
        """Return the wire form, `UserRef`."""
        return {"id": self.id, "name": self.name, "email": self.email, "photo_url": self.photo_url}


@dataclass(slots=True)
class Component:
    """An agent or a workflow of a project."""

    id: str
    uid: str
    name: str
    type: str
    description: str | None = None
    deployment: str | None = None
    """The name of a built-in runnable or the URL of a deployment that answers for it; None while nothing runs."""
    deleted_ms: int | None = None

    def wire(self) -> Json:
        """Return the wire form, `WorkforcePreview`."""
        preview: Json = {
            "id": self.id,
            "uid": self.uid,
            "name": self.name,
            "type": self.type,
            "description": self.description,
        }
        if self.deleted_ms is not None:
            preview["deleted_at"] = self.deleted_ms
        return preview

    def answers_to(self, name: str) -> bool:
        """Return whether `name` in a path means this component: its numeric id, manifest UUID or name."""
        return name in (self.id, self.uid, self.name)


@dataclass(slots=True)
class Reaction:
    """A user's reaction to a run."""

    id: str
    user: User
    sentiment: str
    feedback: str | None
    created_ms: int

    def wire(self) -> Json:
        """Return the wire form, `Reaction`."""
        return {
            "id": self.id,
            "user": self.user.wire(),
            "sentiment": self.sentiment,
            "feedback": self.feedback,
            "created_at": self.created_ms,
        }


@dataclass(slots=True)
class Run:
    """One execution of a component."""

    id: str
    idempotency_key: str
    created_ms: int
    duration_ms: int | None
    status: str
    user: User
    component: Component
    cost_usd: float
    cost_credits: float
    group_id: str | None
    parent_id: str | None
    rev: str | None
    metadata: Json
    sentiment: str | None = None
    reactions: list[Reaction] = field(default_factory=list)
    trace: list[Json] | None = None
    """The OUTPUT events of the run, as its deployment wrote them; of seeded runs they are made up."""

    def preview(self) -> Json:
        """Return the wire form, `RunPreview`."""
        return {
            "id": self.id,
            "idempotency_key": self.idempotency_key,
            "status": self.status,
            "user": self.user.wire(),
            "workforce": self.component.wire(),
            "cost_usd": self.cost_usd,
            "cost_credits": self.cost_credits,
            "created_at": iso(self.created_ms),
            "duration_ms": self.duration_ms,
            "group_id": self.group_id,
            "parent_id": self.parent_id,
            "last_reaction_sentiment": self.sentiment,
        }

    def detail(self) -> Json:
        """Return the wire form, `RunDetail`."""
        reason = {"error": "The model call failed.", "cancelled": "interrupted"}.get(self.status)
        return {
            **self.preview(),
            "rev": self.rev,
            "metadata": self.metadata,
            "status_detail": {"code": self.status, "reason": reason, "message": None},
            "trace": self._made_up_trace() if self.trace is None else self.trace,
        }

    def _made_up_trace(self) -> list[Json]:
        """Return the spans of a run: of the agent or workflow, and of the tools that it called."""
        asked, said = f"What about order {self.id}?", f"Order {self.id} is on its way."
        success = self.status == "success"
        reply = {"role": "assistant", "content": [{"type": "text", "text": said}], "stop_reason": "stop"}
        usage = {"local:input_text_tokens": len(asked.split()), "local:output_text_tokens": len(said.split())}
        error = {"type": "RuntimeError", "message": "The model call failed.", "traceback": ""}
        root: Json = {
            "run_id": self.idempotency_key,
            "parent_run_id": self.parent_id,
            "path": self.component.name,
            "call_id": f"{self.id}-1",
            "parent_call_id": None,
            "input": {"prompt": asked},
            "status": {"code": self.status, "reason": None, "message": None},
            "output": reply if success else None,
            "error": error if self.status == "error" else None,
            "t0": self.created_ms,
            "t1": None if self.duration_ms is None else self.created_ms + self.duration_ms,
            "usage": usage if success else {},
            "metadata": {"type": "Agent" if self.component.type == "agent" else "Workflow"},
        }
        model = {"path": f"{root['path']}.llm", "call_id": f"{self.id}-2", "parent_call_id": root["call_id"]}
        return [root, {**root, **model, "metadata": {"type": "LLM"}}] if success else [root]


@dataclass(slots=True)
class Plan:
    """A markdown plan, written by a compose session in plan mode."""

    id: str
    content: str
    modified_ms: int

    def preview(self) -> Json:
        """Return the wire form, `ProjectPlan`."""
        lines = [line for line in self.content.splitlines() if line.strip()]
        title = next((line[2:].removeprefix("Plan: ") for line in lines if line.startswith("# ")), None)
        return {
            "id": self.id,
            "title": title,
            "preview": next((line for line in lines if not line.startswith("#")), None),
            "size_bytes": len(self.content.encode()),
            "modified_at": iso(self.modified_ms),
        }

    def detail(self) -> Json:
        """Return the wire form, `PlanDetail`."""
        return {**self.preview(), "content": self.content}


@dataclass(slots=True)
class Session:
    """A conversation with Composer."""

    id: str
    uid: str
    user_id: str
    rev: str
    created_ms: int
    last_active_ms: int
    model: str
    prompts: list[str] = field(default_factory=list)
    iterations: int = 0
    tool_calls: int = 0
    messages: list[Json] = field(default_factory=list)
    stop: asyncio.Event | None = None
    """Set to end the answer to the latest prompt, and when that is over."""

    @property
    def is_running(self) -> bool:
        """Whether it answers a prompt now."""
        return self.stop is not None and not self.stop.is_set()

    def preview(self) -> Json:
        """Return the wire form, `ProjectSession`."""
        return {
            "id": self.id,
            "uid": self.uid,
            "user_id": self.user_id,
            "rev": self.rev,
            "status": "active" if self.is_running else "idle",
            "model": self.model,
            "first_prompt": self.prompts[0][:120] if self.prompts else None,
            "turn_count": len(self.prompts),
            "iteration_count": self.iterations,
            "tool_call_count": self.tool_calls,
            "created_at": iso(self.created_ms),
            "last_active_at": iso(self.last_active_ms),
        }

    def detail(self) -> Json:
        """Return the wire form, `SessionDetail`."""
        return {**self.preview(), "messages": self.messages}


@dataclass(slots=True)
class Project:
    """A project and all that belongs to it."""

    id: str
    name: str
    description: str | None
    created_ms: int
    updated_ms: int
    facts: Json = field(default_factory=dict)
    """Further properties of the project, as they go over the wire."""
    components: list[Component] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    sessions: dict[str, Session] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)
    seed_runs: Callable[[], list[Run]] | None = None
    """Makes the runs that are there at the start, as soon as they are asked for."""

    @property
    def runs(self) -> list[Run]:
        """All runs, in the order in which they began."""
        if self.seed_runs is not None:
            self._runs, self.seed_runs = self.seed_runs(), None
        return self._runs

    def component(self, name: str) -> Component | None:
        """Return the component that a path or body names; names of deleted components are unknown."""
        return next((c for c in self.components if c.deleted_ms is None and c.answers_to(name)), None)

    def preview(self) -> Json:
        """Return the wire form, `ProjectPreview`."""
        return {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "role": "admin",
            "default_role": None,
            "created_at": self.created_ms,
            "is_public_template": self.facts.get("is_public_template", False),
            "template_uses": self.facts.get("template_uses", 0),
        }

    def detail(self) -> Json:
        """Return the wire form, `ProjectDetail`."""
        workforce = [component.wire() for component in self.components if component.deleted_ms is None]
        return {
            **self.preview(),
            "updated_at": self.updated_ms,
            "has_ui": True,
            "use_platform_iam": False,
            "publishable_api_key": f"pk_local_{self.id}",
            "repository_url": None,
            "screenshot_url": None,
            "environments": [],
            "knowledge_bases": [],
            "integrations": [],
            "auth_enabled": False,
            "auth_providers": [],
            "channels": [],
            **self.facts,
            "workforce": workforce,
            "apps": workforce,
        }


@dataclass(frozen=True, slots=True)
class File:
    """An uploaded file."""

    name: str
    content_type: str
    content: bytes


@dataclass(slots=True)
class Item:
    """One item of a collection that has no record of its own."""

    id: str
    names: frozenset[str]
    """The names of the item in paths."""
    facts: Json
    """All fields of the item; each operation shows those of its schema."""


@dataclass(slots=True)
class Organization:
    """An organization and its projects."""

    id: str
    name: str
    plan: str
    role: str
    created_ms: int
    facts: Json = field(default_factory=dict)
    projects: dict[str, Project] = field(default_factory=dict)

    def preview(self) -> Json:
        """Return the wire form, `OrgPreview`."""
        return {
            "id": self.id,
            "name": self.name,
            "description": self.facts.get("description"),
            "photo_url": None,
            "plan": self.plan,
            "role": self.role,
            "n_projects": len(self.projects),
            "created_at": self.created_ms,
        }

    def detail(self) -> Json:
        """Return the wire form, `Org`."""
        return {
            "id": int(self.id) if self.id.isdigit() else self.id,
            "name": self.name,
            "plan": self.plan,
            "plan_metadata": {},
            "plan_period": "month",
            "role": self.role,
            "created_at": iso(self.created_ms),
            "overage_enabled": False,
            "billing_suspended": False,
            "plan_cancel_at_period_end": False,
            **self.facts,
        }


@dataclass(slots=True)
class State:
    """Everything one platform knows. Used by one event loop only, so it needs no locks."""

    organizations: dict[str, Organization]
    """Those the user belongs to, by id."""
    user: User
    """Whose key it is."""
    chance: random.Random
    """The source of new ids: the same sequence for every fresh platform."""
    last_number: int = 9_000
    collections: dict[str, dict[str, Item]] = field(default_factory=dict)
    """Path of a collection -> its items by id; those that were asked for so far."""
    files: dict[str, File] = field(default_factory=dict)
    """Path -> the file that can be downloaded there."""

    def new_number(self) -> int:
        """Return a number that was not used as an id before."""
        self.last_number += 1
        return self.last_number

    def new_uuid(self) -> str:
        """Return a UUID that was not used before."""
        return random_uuid(self.chance)
