"""The annotations of everything that users call can be evaluated, and nothing is imported before somebody does."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import timbal.client
import timbal.client.compose
import timbal.client.pagination
import timbal.client.sse
import timbal.client.workforce
from timbal.client import AsyncPaginator, AsyncTimbal, Paginator, Timbal
from timbal_api.models import ProjectDetail

ROOT = Path(__file__).parents[2]
MODULES = [timbal.client, timbal.client.compose, timbal.client.pagination, timbal.client.sse, timbal.client.workforce]


def called_by_users() -> dict[str, Callable[..., Any]]:
    """The functions and the methods of public names, inherited ones included; of a property, what reads it."""
    found = {}
    public = {id(value): value for module in MODULES for value in map(vars(module).get, module.__all__) if value}
    public |= {id(value): value for value in (getattr(timbal.client, name) for name in timbal.client.__all__)}
    for value in public.values():
        owners = [each for each in value.__mro__ if each.__module__[:6] == "timbal"] if inspect.isclass(value) else []
        for each in [value, *(member for owner in owners for member in vars(owner).values())]:
            function = getattr(each, "__func__", None) or getattr(each, "fget", None) or getattr(each, "func", each)
            if inspect.isfunction(function) and not function.__name__.startswith("_"):
                found[f"{function.__module__}.{function.__qualname__}"] = function
    return found


@pytest.mark.parametrize("name", sorted(called_by_users()))
def test_annotations_can_be_evaluated(name: str) -> None:
    function = called_by_users()[name]
    get_type_hints(function)
    inspect.signature(function, eval_str=True)


def test_they_are_what_the_client_returns() -> None:
    assert called_by_users()["timbal.client._client.Timbal.paginate"]
    assert get_type_hints(Timbal.paginate)["return"].__origin__ is Paginator
    assert get_type_hints(AsyncTimbal.paginate)["return"].__origin__ is AsyncPaginator
    with Timbal(api_key="k") as client:
        assert get_type_hints(client.projects.get)["return"] is ProjectDetail


def test_nothing_is_imported_for_them() -> None:
    code = "import sys; from timbal.client import Timbal; Timbal(api_key='k').runs; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    imported = done.stdout.split()
    assert "timbal_api.groups.runs" in imported
    late = ("timbal.client.compose", "timbal.client.workforce", "timbal.client.pagination", "timbal_api.groups.k2")
    assert [name for name in imported if name in late or name.startswith("timbal_api.models.")] == []
