"""One small call, 100 in a row on a kept connection: the client against bare httpx."""

from __future__ import annotations

import json

import httpx
from _measure import compare, row, server
from _runs import PATH, runs

from timbal.client import Timbal

CALLS, ROUNDS = 100, 75


def main() -> None:
    target = f"{PATH}/run_1"
    with (
        server({target: json.dumps(runs(1)[0]).encode()}) as url,
        httpx.Client(base_url=url, headers={"Authorization": "Bearer k"}) as bare,
        Timbal(base_url=url, api_key="k", org_id="o1", project_id="p1") as client,
    ):

        def with_httpx() -> None:
            for _ in range(CALLS):
                answer = bare.get(target)
                answer.raise_for_status()
                answer.json()

        def with_client() -> None:
            for _ in range(CALLS):
                client.runs.get("run_1")

        for who, took in compare({"httpx + json": with_httpx, "timbal-client": with_client}, rounds=ROUNDS).items():
            row("one small call", who, wall=took.wall / CALLS, cpu=took.cpu / CALLS)


if __name__ == "__main__":
    main()
