"""Documents become packages: whole, safe against their texts, and never with something missing."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
from openapi_python_client import Project
from openapi_python_client.parser.errors import GeneratorError

from spec.generate import generator
from spec.generate.names import Name
from spec.openapi import document as documents
from spec.openapi.document import DocumentError
from support.small_documents import Node, document, operation, path_parameter, query, ref
from support.small_packages import make, run

TEXT: Node = {"type": "string"}


IMPORT_ALL = """
import importlib, pathlib, timbal_api.models, timbal_api.client
root = pathlib.Path(timbal_api.__file__).parent
modules = [f"timbal_api.{path.parent.name}.{path.stem}" for path in root.glob("*/*.py") if path.stem != "__init__"]
for module in modules:
    importlib.import_module(module)
assert all(getattr(timbal_api.models, name) for name in dir(timbal_api.models))
"""


def test_a_small_document_is_a_whole_package(tmp_path: Path) -> None:
    paths = {
        "/orgs/{org_id}/things": {"get": operation(parameters=[path_parameter("org_id")], answer=ref("Thing"))},
        "/orgs/{org_id}/things/{id}": {
            "delete": operation(parameters=[path_parameter("org_id"), path_parameter("id")])
        },
    }
    thing = {"type": "object", "properties": {"id": TEXT, "kind": {"type": "string", "enum": ["a", "b"]}}}

    package = make(document(paths, {"Thing": thing}), tmp_path)

    files = sorted(str(path.relative_to(package)) for path in package.rglob("*") if path.is_file())
    assert files == [
        *(
            "__init__.py",
            *sorted(path.name for path in generator.ADDED.glob("*.py")),
            "client.py",
            "groups/__init__.py",
            "groups/things.py",
            "models/__init__.py",
        ),
        *("models/thing.py", "models/thing_kind.py", "openapi.json", "py.typed", "types.py"),
    ]
    for path in package.rglob("*.py"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first == generator.BANNER.strip()
        assert "scripts/regenerate.py" in first
    carried = json.loads((package / "openapi.json").read_text(encoding="utf-8"))
    ids = {operation.key: operation.node.pop("operationId") for operation in documents.operations(carried)}
    assert ids == {
        "GET /orgs/{org_id}/things": "things.list",
        "DELETE /orgs/{org_id}/things/{id}": "things.delete",
    }
    assert carried == document(paths, {"Thing": thing})


def test_a_document_without_models_is_a_package_too(tmp_path: Path) -> None:
    make(document({"/a": {"get": operation(answer=TEXT)}}), tmp_path)

    assert run(tmp_path, IMPORT_ALL + "print(json.dumps(modules))") == ["timbal_api.groups.things"]


def test_every_tag_is_a_group_of_the_client(tmp_path: Path) -> None:
    paths = {
        f"/{tag}": {"get": operation(tags=[tag], answer=TEXT)} for tag in ("new-things", "import", "2fa", "compose")
    }
    made = document(paths, tags=[{"name": "new-things", "description": "Things that are new."}])

    make(made, tmp_path)

    code = """
from timbal_api.client import Client, AsyncClient
groups = ["new_things", "import_api", "api_2fa", "compose_api"]
print(json.dumps([type(getattr(client(), group)).__name__ for client in (Client, AsyncClient) for group in groups]
    + [type(Client().new_things).__doc__, type(Client().api_2fa).__doc__]))
"""
    assert run(tmp_path, code) == [
        *("NewThings", "ImportApi", "Api2fa", "ComposeApi"),
        *("AsyncNewThings", "AsyncImportApi", "AsyncApi2fa", "AsyncComposeApi"),
        *("Things that are new.", "Operations on api_2fa."),
    ]


BOMB = '\\"""\nimport os; os.abort()\n"""\\'
ODD = 'it\'s "odd" \\ {{ 7 * 7 }} \n\x00 é'


def hostile() -> Node:
    """A document whose every text tries to break out of where it stands."""
    choice = {"type": "string", "enum": ["a", "it's", '"""', "\\", "{{ x }}"], "description": BOMB}
    fields = {
        'quo"te': TEXT,
        "back\\slash": {"type": "string", "format": "date-time", "description": BOMB},
        "it's": ref("Choice"),
        "const": {"const": BOMB},
        "class": TEXT,
        "$": TEXT,
        "nested": {
            "oneOf": [{"type": "object", "required": ["k"], "properties": {"k": {"const": BOMB}}}, ref("Other")]
        },
    }
    thing = {"type": "object", "required": ["const"], "properties": fields, "description": BOMB}
    other = {"type": "object", "properties": {"x": {**TEXT, "default": BOMB, "example": BOMB}}, "title": BOMB}
    parameters = [
        path_parameter("id"),
        query("it's", ref("Choice"), description=BOMB),
        query("from", TEXT, required=True, description=BOMB),
    ]
    whole = operation(
        parameters=parameters,
        body={"application/json": {"schema": ref("Thing")}},
        answer=ref("Thing"),
        summary=BOMB,
        description=BOMB,
        operationId=BOMB,
    )
    whole["requestBody"]["description"] = BOMB
    whole["responses"]["200"]["description"] = BOMB
    return document(
        {"/it's/{id}": {"post": whole}},
        {"Thing": thing, "Choice": choice, "Other": other},
        info={"title": BOMB, "description": BOMB, "version": BOMB},
        tags=[{"name": "things", "description": BOMB}],
    )


def test_hostile_texts_stay_texts(tmp_path: Path) -> None:
    package = make(hostile(), tmp_path)

    for path in package.rglob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"))
    assert "49" not in (package / "groups" / "things.py").read_text(encoding="utf-8")
    code = (
        IMPORT_ALL
        + """
from timbal_api.client import Client
from timbal_api.models import Thing
requests = []
class Recording(Client):
    def call(self, operation, path, query=None, body=None, **more):
        requests.append(operation.request(path, query, body, **more))
thing = Thing.from_dict({'quo"te': 1, "it's": "new", "back\\\\slash": "2026-01-02", "$": 2, "nested": {"x": 1}})
Recording().things.post_it_s("1", body=thing, it_s="a", from_="b")
print(json.dumps([thing.quo_te, thing.it_s, str(thing.back_slash), type(thing.nested).__name__, requests[0]]))
"""
    )
    *values, request = run(tmp_path, code)
    assert values == [1, "new", "2026-01-02 00:00:00", "Other"]
    assert request[:3] == ["POST", "/it's/1", [["it's", "a"], ["from", "b"]]]


def test_an_answer_may_be_text_or_bytes(tmp_path: Path) -> None:
    def answering(*media_types: str) -> Node:
        return {
            "get": {
                **operation(),
                "responses": {"200": {"description": "", "content": {each: {} for each in media_types}}},
            }
        }

    paths = {"/csv": answering("text/csv"), "/pdf": answering("application/pdf"), "/any": answering("*/*")}
    paths["/both"] = {"get": operation(answer=ref("Thing"))}
    paths["/both"]["get"]["responses"]["204"] = {"description": ""}

    source = (
        make(document(paths, {"Thing": {"properties": {"a": TEXT}}}), tmp_path) / "groups" / "things.py"
    ).read_text()

    for declaration in ("def get_csv(self) -> str:", "def get_pdf(self) -> bytes:", "def get_any(self) -> Any:"):
        assert "".join(declaration.split()) in "".join(source.split()).replace("self,)", "self)")
    assert "Operation[_models.Thing | None]" in source


# --------------------------------------------------------------------------------------------- failures


def test_an_operation_that_gets_lost_is_named(tmp_path: Path) -> None:
    package = make(document({"/a": {"get": operation()}}), tmp_path)
    names = {"GET /a": Name("things", "list_a"), "GET /b": Name("things", "list_b"), "GET /c": Name("gone", "get")}

    with pytest.raises(DocumentError) as caught:
        generator.check_operations(names, package)

    lines = str(caught.value).splitlines()
    assert [line for line in lines if "GET /b (things.list_b)" in line]
    assert [line for line in lines if "GET /c (gone.get)" in line]


def test_a_warning_of_the_generator_fails_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Project, "build", lambda self: [GeneratorError(header="Odd", detail="very odd")])

    with pytest.raises(DocumentError, match=r"^the generator warns: Odd: very odd$"):
        make(document(), tmp_path)


def test_what_the_generator_cannot_do_fails_the_run_readably(tmp_path: Path) -> None:
    made = document(schemas={"A": {"type": "object", "properties": {"b": {"type": "widget"}}}})

    with pytest.raises(DocumentError, match=r"the generator refuses the document: .*widget") as caught:
        make(made, tmp_path)

    assert " object at 0x" not in str(caught.value)


def test_a_document_that_the_generator_refuses_fails_the_run(tmp_path: Path) -> None:
    made = document(schemas={"A": {"type": "widget"}})

    with pytest.raises(DocumentError, match=r"the generator refuses the document: .*components\.schemas\.A") as caught:
        make(made, tmp_path)

    assert "\n" not in str(caught.value)


def test_a_failure_of_the_formatter_fails_the_run(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("def broken(:\n")

    with pytest.raises(DocumentError, match="ruff check failed on the generated code"):
        generator.ruff(tmp_path)


def test_our_templates_stand_for_the_ones_that_were_compared() -> None:
    assert json.loads(generator.STOCK_SUMS.read_text(encoding="utf-8")) == generator.stock_sums()
    for path in generator.TEMPLATES.glob("*.jinja"):
        assert path.read_text(encoding="utf-8").startswith("{# Why this exists: "), path.name


@pytest.mark.parametrize("change", ["one differs", "one is new"])
def test_a_changed_stock_template_fails_the_run_with_advice(
    change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sums = generator.stock_sums()
    if change == "one differs":
        sums["model.py.jinja"] = "0" * 64
    else:
        del sums["model.py.jinja"]
    (tmp_path / "stock.json").write_text(json.dumps(sums))
    monkeypatch.setattr(generator, "STOCK_SUMS", tmp_path / "stock.json")

    with pytest.raises(DocumentError, match=r"changed under ours: model.py.jinja\. .*--accept-templates"):
        make(document(), tmp_path)


def test_differences_are_told_by_kind(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder, files in (
        (old, {"same": "1", "changed": "1", "gone": "1"}),
        (new, {"same": "1", "changed": "2", "new": "1"}),
    ):
        for name, content in files.items():
            (folder / "sub").mkdir(parents=True, exist_ok=True)
            (folder / "sub" / name).write_text(content)
    (old / "__pycache__").mkdir()
    (old / "__pycache__" / "x.pyc").write_text("x")

    assert list(generator.differences(old, new)) == [
        "differs: sub/changed",
        "not in the document: sub/gone",
        "missing: sub/new",
    ]


def test_the_document_given_is_not_changed(tmp_path: Path) -> None:
    made = hostile()
    before = documents.dump(made)

    make(made, tmp_path)

    assert documents.dump(made) == before


def test_what_is_said_beside_a_reference_is_said_of_the_argument_and_the_field(tmp_path: Path) -> None:
    level = {"type": "string", "enum": ["low", "high"], "description": "A level."}
    free = {"type": "object", "additionalProperties": TEXT, "description": "A map."}
    fields = {
        "plain": {**ref("Level"), "description": "Of the field."},
        "maybe": {"oneOf": [{"type": "null"}, {**ref("Level"), "description": "Of the alternative."}]},
        "map": {"oneOf": [{"type": "null"}, {**ref("Map"), "description": "Of the map."}]},
    }
    thing = {"type": "object", "properties": fields}
    get = operation(parameters=[query("level", ref("Level"), description="Of the parameter.")], answer=ref("Thing"))
    made = document({"/things": {"get": get}}, {"Level": level, "Map": free, "Thing": thing})

    package = make(made, tmp_path)

    assert "level: Of the parameter.\n" in (package / "groups" / "things.py").read_text("utf-8")
    model = (package / "models" / "thing.py").read_text("utf-8")
    for said in ("Of the field.", "Of the alternative.", "Of the map."):
        assert f'"""{said}"""' in model
