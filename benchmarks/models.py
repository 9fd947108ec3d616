"""JSON objects to models and back: a page of 1,000 runs. Time for each run, memory for 20 pages that are kept."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from _measure import compare, growth, row
from _runs import runs

from timbal_api.models import ListRunsResBody

PAGE = {"runs": runs(1000), "next_page_token": "next"}
TEXT = json.dumps(PAGE)


def pydantic_model() -> Any:
    from pydantic import BaseModel

    class User(BaseModel):
        id: str
        name: str | None = None
        email: str | None = None
        photo_url: str | None = None

    class Workforce(BaseModel):
        id: str
        name: str
        description: str | None = None
        uid: str | None = None
        url: str | None = None
        deleted_at: int | None = None

    class Run(BaseModel):
        id: str
        status: str
        cost_usd: float
        cost_credits: float
        created_at: datetime
        idempotency_key: str
        user: User
        workforce: Workforce
        duration_ms: int | None = None
        group_id: str | None = None
        parent_id: str | None = None
        last_reaction_sentiment: str | None = None

    class Page(BaseModel):
        runs: list[Run]
        next_page_token: str | None = None

    Page.model_rebuild(_types_namespace=locals())
    return Page


def msgspec_type() -> Any:
    import msgspec

    user = msgspec.defstruct(
        "User", [("id", str), *((name, str | None, None) for name in ("name", "email", "photo_url"))]
    )
    workforce = msgspec.defstruct(
        "Workforce",
        [
            ("id", str),
            ("name", str),
            *((name, str | None, None) for name in ("description", "uid", "url")),
            ("deleted_at", int | None, None),
        ],
    )
    run = msgspec.defstruct(
        "Run",
        [
            *((name, str) for name in ("id", "status", "idempotency_key")),
            ("cost_usd", float),
            ("cost_credits", float),
            ("created_at", datetime),
            ("user", user),
            ("workforce", workforce),
            ("duration_ms", int | None, None),
            *((name, str | None, None) for name in ("group_id", "parent_id", "last_reaction_sentiment")),
        ],
    )
    return msgspec.defstruct("Page", [("runs", list[run]), ("next_page_token", str | None, None)])


def read_fields(runs: Any) -> None:
    for run in runs:
        run.id, run.status, run.cost_usd, run.created_at, run.user.name  # noqa: B018


def main() -> None:
    contestants: dict[str, Any] = {
        "timbal-client": lambda: ListRunsResBody.from_dict(PAGE),
        "timbal-client + read 5 fields": lambda: read_fields(ListRunsResBody.from_dict(PAGE).runs),
        "json.loads alone": lambda: json.loads(TEXT),
    }
    page = ListRunsResBody.from_dict(PAGE)
    back: dict[str, Any] = {"timbal-client": lambda: page.to_dict()}
    try:
        from raw_client.models import ListRunsResBody as Raw

        raw = Raw.from_dict(PAGE)
        contestants["raw generator"] = lambda: Raw.from_dict(PAGE)
        contestants["raw generator + read 5 fields"] = lambda: read_fields(Raw.from_dict(PAGE).runs)
        back["raw generator"] = lambda: raw.to_dict()
    except ImportError:
        print("# raw generator: not here")
    try:
        pydantic = pydantic_model()
        model = pydantic.model_validate(PAGE)
        contestants["pydantic"] = lambda: pydantic.model_validate(PAGE)
        contestants["pydantic + read 5 fields"] = lambda: read_fields(pydantic.model_validate(PAGE).runs)
        back["pydantic"] = lambda: model.model_dump(mode="json")
    except ImportError:
        print("# pydantic: not here")
    try:
        import msgspec

        struct = msgspec_type()
        value = msgspec.convert(PAGE, struct)
        contestants["msgspec"] = lambda: msgspec.convert(PAGE, struct)
        back["msgspec"] = lambda: msgspec.to_builtins(value)
    except ImportError:
        print("# msgspec: not here")
    for what, work in (
        ("dict -> model, a run of a page of 1,000", contestants),
        ("model -> dict, a run of a page of 1,000", back),
    ):
        found = compare(work, 15)
        for who, took in sorted(found.items(), key=lambda each: each[0] != "pydantic"):  # the reference first
            memory = None if "read" in who else growth(work[who], 20)
            row(what, who, wall=took.wall / 1000, cpu=took.cpu / 1000, memory=memory)


if __name__ == "__main__":
    main()
