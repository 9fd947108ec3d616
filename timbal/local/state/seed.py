"""The state a fresh local platform starts with: the same in every process."""

from __future__ import annotations

import random
import uuid
from typing import TYPE_CHECKING

from .records import Component, Organization, Plan, Project, Reaction, Run, Session, State, User, random_uuid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..settings import Settings

NOW_MS = 1_795_176_000_000
"""20 November 2026, 12:00 UTC: the newest seeded run is a little older."""

RUNS = 437
"""Seeded runs of the default project."""

_HOUR = 3_600_000
_DAY = 24 * _HOUR
_NAMESPACE = uuid.UUID("0c8f6d0a-6f0b-4c6e-9a53-b1a2c3d4e5f6")

USERS = (
    User("7001", "Ada Lovelace", "ada@example.com", "https://example.com/photos/ada.png"),
    User("7002", "Grace Hopper", "grace@example.com"),
    User("7003", "Alan Turing", "alan@example.com"),
    User("7004", "Katherine Johnson", "katherine@example.com", "https://example.com/photos/katherine.png"),
    User("7005", "José Müller — 東京", "jose@example.com"),
)


def seeded(settings: Settings) -> State:
    """Return the state of a platform that was just started with these settings."""
    main = Project(
        settings.project_id,
        "Support desk",
        "Answers customers and files their invoices.",
        NOW_MS - 200 * _DAY,
        NOW_MS - _DAY,
        facts={
            "environments": [
                {"id": "301", "name": "production", "color": "#2e7d32", "last_deployment_status": "running"},
                {"id": "302", "name": "staging", "color": "#f9a825", "last_deployment_status": None},
            ],
            "knowledge_bases": [
                {
                    "id": "401",
                    "uid": _uid("kb/401"),
                    "name": "Handbook",
                    "description": "The knowledge of the support staff.",
                }
            ],
            "integrations": [{"id": "601", "provider": "slack", "name": "Slack", "logo_url": None}],
            "auth_enabled": True,
            "auth_providers": ["email", "google"],
        },
        components=_components(settings.workforce),
    )
    seeded_main = tuple(main.components)  # whatever comes later, runs are of these
    main.seed_runs = lambda: _runs(seeded_main, settings.rev, RUNS, random.Random(20261120))
    _compose_history(main, settings.rev)
    small = Project("43", "Newsletter", None, NOW_MS - 90 * _DAY, NOW_MS - 9 * _DAY, components=_components({})[:2])
    seeded_small = tuple(small.components)
    small.seed_runs = lambda: _runs(seeded_small, settings.rev, 61, random.Random(43))
    empty = Project("44", "Playground", "Nothing has run here yet.", NOW_MS - _DAY, NOW_MS - _DAY)

    own = Organization(settings.org_id, "Example Ltd", "pro", "admin", NOW_MS - 400 * _DAY)
    own.projects = {project.id: project for project in (small, empty, main)}
    other = Organization("11", "Side project", "free", "member", NOW_MS - 30 * _DAY)
    return State({org.id: org for org in (other, own)}, USERS[0], random.Random(20261122))


def _uid(name: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, name))


def _components(given: Mapping[str, str]) -> list[Component]:
    components = [
        Component("501", _uid("echo"), "echo", "agent", "Says what you say.", "echo"),
        Component("502", _uid("support-bot"), "support-bot", "agent", "Answers customers.", "support-bot"),
        Component(
            "503", _uid("invoice-flow"), "invoice-flow", "workflow", "Files invoices.", deployment="invoice-flow"
        ),
        Component("504", _uid("old-bot"), "old-bot", "agent", deleted_ms=NOW_MS - 40 * _DAY),
    ]
    for name, url in given.items():
        known = next((c for c in components if c.name == name), None)
        if known is None:
            known = Component(str(500 + len(components) + 1), _uid(name), name, "agent", f"Deployment at {url}.")
            components.append(known)
        known.deployment, known.deleted_ms = url, None
    return components


def _runs(components: Sequence[Component], rev: str, count: int, chance: random.Random) -> list[Run]:
    """Runs in conversations of one to five, oldest first, some without a branch as they were before it was kept."""
    runs: list[Run] = []
    moment = 0
    while len(runs) < count:
        user = chance.choices(USERS, weights=(5, 4, 3, 2, 1))[0]
        component = chance.choice(components)
        branch = chance.choices((rev, "dev" if rev != "dev" else "main", None), weights=(6, 2, 1))[0]
        channel = chance.choice(("web", "slack", "api"))
        moment += chance.randrange(_HOUR, 6 * _HOUR)
        root: Run | None = None
        for _ in range(min(chance.choices((1, 2, 3, 5), weights=(5, 3, 2, 1))[0], count - len(runs))):
            previous = runs[-1] if root else None
            run = _run(100_001 + len(runs), moment, user, component, chance)
            run.rev = branch
            run.group_id = root.id if root else run.id
            run.parent_id = previous.id if previous else None
            run.metadata = {"channel": channel, "customer": f"c-{chance.randrange(1, 30)}"} if channel != "api" else {}
            root = root or run
            runs.append(run)
            moment += chance.randrange(5_000, 600_000)
    shift = NOW_MS - 5 * 60_000 - runs[-1].created_ms
    for run in runs:
        run.created_ms += shift
        for reaction in run.reactions:
            reaction.created_ms += shift
    return runs


def _run(number: int, moment: int, user: User, component: Component, chance: random.Random) -> Run:
    status = chance.choices(("success", "error", "cancelled", "running"), weights=(72, 18, 7, 3))[0]
    cost = round(chance.lognormvariate(-5, 1), 6)
    run = Run(
        id=str(number),
        idempotency_key=random_uuid(chance),
        created_ms=moment,
        duration_ms=None if status == "running" else int(chance.lognormvariate(7.5, 1)),
        status=status,
        user=user,
        component=component,
        cost_usd=cost,
        cost_credits=round(cost * 100, 4),
        group_id=None,
        parent_id=None,
        rev=None,
        metadata={},
    )
    if chance.random() < 0.25:
        run.sentiment = chance.choices(("positive", "negative", "neutral"), weights=(6, 3, 1))[0]
        feedback = "Not what I asked for." if run.sentiment == "negative" else None
        run.reactions.append(Reaction(f"r{number}", user, run.sentiment, feedback, moment + 90_000))
    return run


def _compose_history(project: Project, rev: str) -> None:
    session = Session(
        id=_uid("session"),
        uid=_uid("session/uid"),
        user_id=USERS[0].id,
        rev=rev,
        created_ms=NOW_MS - 2 * _DAY,
        last_active_ms=NOW_MS - 2 * _DAY + 60_000,
        model="claude-sonnet-4-5",
        prompts=["How would you add a greeting to the upload page?"],
        iterations=1,
    )
    session.messages = [
        {"type": "user", "message": {"role": "user", "content": session.prompts[0]}},
        {
            "type": "assistant",
            "message": {"role": "assistant", "content": [{"type": "text", "text": "I wrote a plan for it."}]},
        },
    ]
    project.sessions[session.id] = session
    plan = Plan(
        "add-a-greeting-patient-noether",
        "# Plan: Add a greeting\n\nShow a short greeting above the upload form.\n\n1. Add the text.\n2. Test it.\n",
        NOW_MS - 2 * _DAY,
    )
    project.plans[plan.id] = plan
