"""Runs as the platform lists them, for the benchmarks: always the same ones."""

from __future__ import annotations

import json
from typing import Any

PATH = "/orgs/o1/projects/p1/runs"


def runs(count: int) -> list[dict[str, Any]]:
    """So many runs in the shape of `RunPreview`."""
    return [
        {
            "id": f"run_{number:08d}",
            "status": ("success", "error", "running")[number % 3],
            "cost_usd": number % 97 / 1000,
            "cost_credits": number % 97 / 10,
            "created_at": f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}T{number % 24:02d}:03:05.{number % 1000}Z",
            "idempotency_key": f"key-{number:08d}",
            "duration_ms": number % 5000,
            "group_id": f"group_{number // 4}",
            "parent_id": None,
            "last_reaction_sentiment": None,
            "user": {"id": f"u{number % 50}", "name": "Ada Lovelace", "email": "ada@example.com", "photo_url": None},
            "workforce": {
                "id": str(number % 9),
                "name": "support-bot",
                "type": "agent",
                "description": "Answers questions",
                "uid": f"0199{number % 9:028x}",
                "url": None,
                "deleted_at": None,
            },
        }
        for number in range(count)
    ]


def pages(total: int, size: int) -> dict[str, bytes]:
    """Request targets and bodies of a walk over so many runs."""
    everything = runs(total)
    found = {}
    for start in range(0, total, size):
        target = PATH if start == 0 else f"{PATH}?page_token=t{start}"
        more = f"t{start + size}" if start + size < total else None
        found[target] = json.dumps({"runs": everything[start : start + size], "next_page_token": more}).encode()
    return found
