"""The published documents, one after the other: vendored, compared, generated, imported, and the facade on each."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from spec.generate import build
from spec.generate.lock import read_lock
from spec.generate.names import attribute_name
from spec.openapi.document import json_schema, load, operations, resolve
from spec.openapi.overlay import apply
from support.vendored import REFERENCE, Vendor, snapshot

ROOT = Path(__file__).resolve().parents[2]
DATES = {"2026-03-18": 64, "2026-05-19": 125, "2026-06-05": 143, "2026-07-28": 206}
needs_documents = pytest.mark.skipif(not REFERENCE.exists(), reason="the published documents are not here")


def published(date: str) -> Path:
    return REFERENCE / f"openapi-{date}.json"


@needs_documents
def test_one_after_the_other_is_vendored_untouched_by_hand(tmp_path: Path, run_vendor: Vendor) -> None:
    folder, before = tmp_path / "openapi", 0
    # Sending a prompt is not in the newest document, and stays because the client does it by itself.
    for date, count in {**DATES, "2026-07-28": DATES["2026-07-28"] + 1}.items():
        result = run_vendor(published(date), "--folder", folder)
        headline = f"openapi-{date}.json: {before} operations before, {count} after; "
        assert (result.status, result.err, result.out.startswith(headline)) == (0, "", True)
        assert len(list(operations(load(folder / "timbal.yaml")))) == count
        before = count
    again = snapshot(folder)
    assert run_vendor(published(date), "--folder", folder).status == 0
    assert run_vendor(folder / "timbal.yaml", "--folder", folder).status == 0
    assert snapshot(folder) == again


IMPORT_ALL = """\
import importlib, pkgutil, sys
sys.path[:0] = sys.argv[1:]
import timbal_api
assert timbal_api.__file__.startswith(sys.argv[1])
for module in pkgutil.walk_packages(timbal_api.__path__, "timbal_api."):
    importlib.import_module(module.name)

import timbal_api.models
from timbal_api.client import AsyncClient, Client

models = [getattr(timbal_api.models, name) for name in dir(timbal_api.models)]
assert len(models) > 50
for each in (Client(), AsyncClient()):
    for module in pkgutil.iter_modules(timbal_api.groups.__path__):
        module.name.startswith("_") or getattr(each, module.name)

import httpx
from timbal.client import Timbal

sent = []

def answer(request):
    sent.append(f"{request.method} {request.url.path}")
    event = 'data: {"type": "result", "subtype": "success", "is_error": false, "result": "hi", "session_id": "s"}'
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=event + chr(10) * 2)

transport = httpx.MockTransport(answer)
client = Timbal(
    api_key="k", org_id="o", project_id="p", base_url="http://127.0.0.1", http_client=httpx.Client(transport=transport)
)
with client, client.compose("Hello") as stream:
    assert stream.result().text == "hi"
    client.workforce("w").delete("things/1")
print(sent)
try:
    client.composer
except AttributeError as error:
    print(error)
"""


@needs_documents
@pytest.mark.parametrize("date", DATES)
def test_each_is_generated_and_the_facade_stands_on_it(date: str, tmp_path: Path) -> None:
    lock, count = build.NAMES.read_bytes(), DATES[date]
    regenerate = [sys.executable, str(ROOT / "scripts" / "regenerate.py"), "--document", str(published(date))]
    made = subprocess.run([*regenerate, "--output", str(tmp_path)], capture_output=True, text=True)
    assert (made.returncode, made.stderr) == (0, "")
    assert f"{count} of {count} operations" in made.stdout
    assert "warn" not in made.stdout
    assert build.NAMES.read_bytes() == lock
    assert len(list(operations(load(tmp_path / "timbal_api" / "openapi.json")))) == count
    command = [sys.executable, "-W", "error", "-c", IMPORT_ALL, str(tmp_path), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    sent, *missing = done.stdout.splitlines()
    paths = "['POST /orgs/o/projects/p/compose', 'DELETE /orgs/o/projects/p/workforce/w/things/1']"
    assert sent == paths
    if date in ("2026-03-18", "2026-07-28"):
        # What is not in the document is missing by name; what the facade sends by hand is there all the same.
        assert missing == [
            "'Timbal' object has no attribute 'composer': did you mean compose "
            "(Send a prompt to Composer, Timbal's coding agent, and stream its reply)?"
        ]
    else:
        assert missing == []


def test_keywords_are_called_in_the_report_as_in_the_code() -> None:
    document = apply(load(ROOT / "openapi" / "timbal.yaml"), load(ROOT / "openapi" / "overlay.yaml"))[0]
    lock = read_lock(build.NAMES).names
    checked = 0
    for each in operations(document):
        group, method = lock[each.key].split(".")
        module = importlib.import_module(f"timbal_api.groups.{group}")
        owner = next(
            value
            for name, value in vars(module).items()
            if inspect.isclass(value) and value.__module__ == module.__name__ and not name.startswith("Async")
        )
        parameters = inspect.signature(getattr(owner, method)).parameters
        fields = resolve(document, json_schema(each.node.get("requestBody"))).get("properties") or {}
        wanted = [attribute_name(each["name"]) for each in each.node.get("parameters", [])]
        wanted += [attribute_name(name) for name in fields if attribute_name(name) not in wanted]
        assert [name for name in wanted if name not in parameters] == [], each.key
        checked += len(wanted)
    assert checked > 500
