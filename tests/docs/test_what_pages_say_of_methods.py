"""What pages say of groups of methods is what the OpenAPI document and the methods themselves say."""

from __future__ import annotations

import inspect
import json
import re
from importlib import resources
from pathlib import Path
from typing import Any, get_args

import pytest

from timbal.client import AsyncTimbal, Timbal
from timbal_api import models

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"
DOCUMENT = json.loads(resources.files("timbal_api").joinpath("openapi.json").read_text("utf-8"))


def operations() -> dict[str, Any]:
    paths = DOCUMENT["paths"].values()
    found = [each for path in paths for each in path.values() if isinstance(each, dict) and "operationId" in each]
    return {each["operationId"]: each for each in found}


def use_of_rev(operation: dict[str, Any]) -> str:
    """How an operation takes a branch."""
    for parameter in operation.get("parameters", ()):
        if parameter.get("name") == "rev":
            if parameter.get("required"):
                return "required"
            return "filter" if parameter["description"].startswith("Only ") else "choice"
    return schema_use(operation)


def schema_use(operation: dict[str, Any]) -> str:
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    schema = content.get("schema", {})
    if "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    if "rev" not in schema.get("properties", {}):
        return ""
    return "required" if "rev" in schema.get("required", ()) else "choice"


def test_the_table_of_branches_is_that_of_the_document() -> None:
    section = (DOCS / "settings.md").read_text("utf-8").partition("## The branch\n")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    told = [set(re.findall(r"`(\w+\.\w+)`", row)) for row in rows]
    told[0] -= {"client.compose", "client.workforce"}
    uses = {name: use_of_rev(operation) for name, operation in operations().items()}
    meant = [{name for name, use in uses.items() if use == kind} for kind in ("required", "filter", "choice")]
    assert told == meant


@pytest.mark.parametrize("kind", [Timbal, AsyncTimbal])
def test_no_method_of_knowledge_bases_finds_one_by_itself(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMBAL_KB_ID", "kb_of_the_environment")
    client = kind(api_key="k", org_id="o")
    methods = [getattr(client.k2, name) for name in dir(type(client.k2)) if not name.startswith("_")]
    taking = [each for each in methods if "kb_id" in inspect.signature(each).parameters]
    assert len(taking) > 20
    for method in taking:
        parameter = inspect.signature(method).parameters["kb_id"]
        assert parameter.default is parameter.empty, method.__name__
    with pytest.raises(TypeError, match="kb_id"):
        client.k2.delete()


@pytest.mark.parametrize("kind", [Timbal, AsyncTimbal])
def test_the_options_of_compose_are_the_enums_of_the_document(kind: Any) -> None:
    parameters = inspect.signature(kind.compose).parameters
    for option in ("effort", "mode", "model"):
        name = f"Compose{option.title()}"
        assert parameters[option].annotation == f"models.{name} | str | None", "an editor offers the values"
        values = get_args(getattr(models, name))
        assert set(values) == set(DOCUMENT["components"]["schemas"][name]["enum"])
        told = (kind.compose.__doc__ or "") + (Timbal.compose.__doc__ or "")
        assert all(f"`{value}`" in told for value in values)


def test_the_pages_say_what_the_import_of_other_clients_would_be() -> None:
    with pytest.raises(ImportError) as caught:
        exec("from timbal import Timbal")  # noqa: S102
    said = str(caught.value).partition(" (")[0]
    assert said == "cannot import name 'Timbal' from 'timbal'"
    assert f"`ImportError: {said}`" in (DOCS / "start.md").read_text("utf-8")
    assert "`from timbal import Timbal`" in (DOCS.parent / "README.md").read_text("utf-8")
