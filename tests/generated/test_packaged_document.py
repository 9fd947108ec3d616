"""The document that the wheel carries, as it is shipped: an independent validator takes it, and it has our names."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from spec.openapi.document import operations

PACKAGED: dict[str, Any] = json.loads((files("timbal_api") / "openapi.json").read_text(encoding="utf-8"))


def test_an_independent_validator_finds_nothing_wrong() -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(PACKAGED).iter_errors()] == []


def test_a_path_that_holds_slashes_says_so_on_its_parameter() -> None:
    marked = {
        each.path: [parameter["name"] for parameter in each.node["parameters"] if parameter.get("x-timbal-catch-all")]
        for each in operations(PACKAGED)
        if each.path.endswith("/{path}")
    }

    assert marked == {"/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{path}": ["path"]}
    assert not [path for path in PACKAGED["paths"] if re.search(r"\{\W", path)]


def test_every_operation_id_is_its_public_name() -> None:
    ids = [each.node["operationId"] for each in operations(PACKAGED)]

    assert len(set(ids)) == len(ids) == 212
    assert {"runs.list", "projects.proxy_workforce_get"} <= set(ids)


def test_each_operation_and_each_schema_has_a_line() -> None:
    lines = (files("timbal_api") / "openapi.json").read_text(encoding="utf-8").splitlines()

    values = [json.loads(f"{{{line.rstrip(',')}}}") for line in lines if re.match(r' {3}"\w+": \{.+', line)]
    found = {key: value for each in values for key, value in each.items()}
    assert PACKAGED["components"]["schemas"].items() <= found.items()
    assert [each.node for each in operations(PACKAGED) if {each.method: each.node} not in values] == []
