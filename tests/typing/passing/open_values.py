"""Mistakes that no checker can find, because the platform may take tomorrow what it does not take today.

The guide on type checking lists them: `docs/typing.md`.
"""

from __future__ import annotations

from typing import TypedDict

from timbal.client import Timbal


class Misspelt(TypedDict):
    nmae: str


def parameters_of_a_runnable(client: Timbal) -> None:
    """The deployment's own: every agent and workflow has others."""
    client.workforce("support-bot").run(promt="Hello")
    client.workforce("support-bot").resume("run_1", {"approval_1": True}, promt="Hello")


def values_of_a_string(client: Timbal) -> None:
    """A new status, effort or model must not need a new client."""
    client.runs.list(status="eror")
    client.projects.list_env_eval_runs("env_1", status="eror")
    client.compose("Hello", effort="hihg")
    client.compose("Hello", model="gpt")


def objects_given_as_a_dict(client: Timbal, body: Misspelt) -> None:
    """A dict is for what the client does not know yet; the fields and the models are checked."""
    client.k2.create(body={"nmae": "x"})
    client.k2.create(body=body)
    client.projects.create_vars(vars=[{"naem": "A"}])


def pages(client: Timbal) -> None:
    """With `limit` or `prefetch`, `paginate` checks the arguments when it is called: Python's types cannot say both."""
    client.paginate(client.runs.list, stauts="error", limit=10)
