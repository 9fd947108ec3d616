"""One run as the platform sends it, and the same with something changed or left out."""

from __future__ import annotations

from typing import Any

USER = {"id": "u_1", "email": "ada@example.com", "name": "Ada", "photo_url": None}
WORKFORCE = {"id": "1", "name": "support-bot", "type": "agent"}
RUN: dict[str, Any] = {
    "id": "run_1",
    "idempotency_key": "key_1",
    "status": "success",
    "cost_credits": 0.25,
    "cost_usd": 0.01,
    "created_at": "2026-01-02T03:04:05Z",
    "duration_ms": 1200,
    "group_id": None,
    "user": USER,
    "workforce": WORKFORCE,
}


def changed(**changes: Any) -> dict[str, Any]:
    return {**RUN, **changes}


def without(*keys: str) -> dict[str, Any]:
    return {key: value for key, value in RUN.items() if key not in keys}
