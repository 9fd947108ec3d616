"""Walking 20,000 runs over loopback: bare httpx, the raw generator in a loop, and `client.paginate`."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

import httpx
from _measure import compare, growth, peak_memory, row, server
from _runs import PATH, pages

from timbal.client import Timbal

TOTAL, SIZE = 20_000, 100
SLOW_TOTAL, SLOW = 2_000, 0.020


def client_of(url: str) -> Timbal:
    return Timbal(base_url=url, api_key="k", org_id="o1", project_id="p1")


def bare(url: str) -> Iterable[list[dict[str, Any]]]:
    with httpx.Client(base_url=url, headers={"Authorization": "Bearer k"}) as client:
        token = None
        while True:
            page = client.get(PATH, params={"page_token": token} if token else {}).json()
            yield page["runs"]
            token = page["next_page_token"]
            if not token:
                return


def raw(url: str) -> Iterable[list[Any]]:
    """What somebody writes around the raw generator's models; it has no method for this operation."""
    from raw_client.models import ListRunsResBody

    with httpx.Client(base_url=url, headers={"Authorization": "Bearer k"}) as client:
        token = None
        while True:
            page = ListRunsResBody.from_dict(client.get(PATH, params={"page_token": token} if token else {}).json())
            yield page.runs
            token = page.next_page_token
            if not token:
                return


def ours(url: str, prefetch: bool = False) -> Iterable[list[Any]]:
    with client_of(url) as client:
        for page in client.paginate(client.runs.list, prefetch=prefetch).pages():
            yield page.runs


def consume(walk: Iterable[list[Any]], work: float = 0.0) -> None:
    for _ in walk:
        if work:
            time.sleep(work)


def contestants(url: str, work: float = 0.0) -> dict[str, Callable[[], object]]:
    found: dict[str, Callable[[], object]] = {
        "httpx + json": lambda: consume(bare(url), work),
        "timbal-client": lambda: consume(ours(url), work),
        "timbal-client, prefetch": lambda: consume(ours(url, prefetch=True), work),
    }
    try:
        import raw_client.models  # noqa: F401

        found["raw generator in a loop"] = lambda: consume(raw(url), work)
    except ImportError:
        print("# raw generator: not here")
    return found


def main() -> None:
    with server(pages(TOTAL, SIZE)) as url:
        consume(ours(url))
        before = peak_memory()
        for _ in range(5):
            consume(ours(url))
        row(f"walk: growth of memory over {5 * TOTAL:,} more runs", "timbal-client", memory=peak_memory() - before)
        work = contestants(url)
        for who, took in compare(work, rounds=15).items():
            row(f"walk {TOTAL:,} runs", who, wall=took.wall, cpu=took.cpu, memory=growth(work[who]))
    with server(pages(SLOW_TOTAL, SIZE), latency=SLOW) as url:
        for who, took in compare(contestants(url, work=SLOW), rounds=3).items():
            row(
                f"walk {SLOW_TOTAL // SIZE} pages, 20 ms to fetch and 20 ms to use each",
                who,
                wall=took.wall,
                cpu=took.cpu,
                by="wall",
            )


if __name__ == "__main__":
    main()
