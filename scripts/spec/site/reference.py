"""What the generated package offers, read from its source: groups, methods and models, for the reference pages."""

from __future__ import annotations

import ast
import inspect
import json
import re
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

NAME = re.compile(r"[A-Za-z_]\w*")


@dataclass
class Argument:
    """One argument of a method, or one field of a model."""

    name: str
    type: str
    required: bool
    text: str = ""
    positional: bool = False
    default: str = ""
    """As it is written in the source; empty when there is none."""
    setting: bool = False
    """Whether the client's setting of this name stands in when it is not given."""


@dataclass
class Method:
    """One operation, as the synchronous group offers it."""

    group: str
    name: str
    text: str
    verb: str
    path: str
    arguments: list[Argument]
    returns: str
    body: str = ""
    """The type that `body=` takes in place of the fields; empty where there is no such argument."""
    errors: dict[int, str] = field(default_factory=dict)

    @property
    def full_name(self) -> str:
        """How it is called, and its anchor, to which a page links as [`runs.list`][]."""
        return f"{self.group}.{self.name}"


@dataclass
class Group:
    """One property of the client."""

    name: str
    text: str
    methods: list[Method]


@dataclass
class Model:
    """A model, or a name for other types."""

    name: str
    text: str
    fields: list[Argument]
    alias: str = ""
    """For a name: what it stands for."""
    items: str = ""
    """For a page of a longer list: the type of its items."""

    @property
    def types(self) -> list[str]:
        return [self.alias, *(each.type for each in self.fields)]


@dataclass
class Reference:
    """Everything that the generated package offers."""

    groups: list[Group]
    models: dict[str, Model]

    @property
    def methods(self) -> list[Method]:
        return [method for group in self.groups for method in group.methods]

    def models_in(self, *types: str) -> list[str]:
        """The models that these annotations name, each once."""
        found = (name for each in types for name in NAME.findall(re.sub(r"'[^']*'|\"[^\"]*\"", "", each)))
        return list(dict.fromkeys(name for name in found if name in self.models))


def read(package: Path) -> Reference:
    """Read the package `timbal_api`, without importing it.

    Args:
        package: Its folder.
    """
    models = [_model(ast.parse(file.read_text("utf-8"))) for file in _modules(package / "models")]
    groups = [_group(file.stem, ast.parse(file.read_text("utf-8"))) for file in _modules(package / "groups")]
    reference = Reference(groups, {model.name: model for model in models})
    document = json.loads((package / "openapi.json").read_text("utf-8"))
    for method in reference.methods:
        method.errors = _errors(document["paths"][method.path.replace("{*", "{")][method.verb.lower()], document)
    return reference


def _modules(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*.py") if file.stem != "__init__")


def _errors(operation: dict[str, Any], document: dict[str, Any]) -> dict[int, str]:
    """The error statuses that the document names, with its words for them."""
    found = {}
    for status, response in operation["responses"].items():
        if status.isdigit() and int(status) >= 400:
            name = str(response.get("$ref", "")).rpartition("/")[2]
            found[int(status)] = (document["components"]["responses"][name] if name else response)["description"]
    return dict(sorted(found.items()))


# ----------------------------------------------------------------------------------------------- groups


def _group(name: str, module: ast.Module) -> Group:
    cls = next(node for node in module.body if isinstance(node, ast.ClassDef))
    return Group(
        name,
        ast.get_docstring(cls) or "",
        [
            _method(name, cls, node)
            for node in cls.body
            if isinstance(node, ast.FunctionDef) and node.name != "__init__" and not node.decorator_list
        ],
    )


def _method(group: str, cls: ast.ClassDef, node: ast.FunctionDef) -> Method:
    # Of two overloads the first takes the fields one by one, and so says which of them are required.
    shown = next((each for each in cls.body if isinstance(each, ast.FunctionDef) and each.name == node.name), node)
    head, _, arguments = (ast.get_docstring(node) or "").partition("\n\nArgs:\n")
    operation = re.search(r"^`([A-Z]+) (/\S*)`$", head, re.MULTILINE)
    if operation is None:
        raise ValueError(f"{group}.{node.name}: its docstring names no operation")
    texts = _entries(arguments, [each.arg for each in node.args.args + node.args.kwonlyargs])
    settings = _settings(node)
    signature = shown.args
    given = [
        *_arguments(signature.args[1:], [None] * len(signature.args[1:]), texts, positional=True),
        *_arguments(signature.kwonlyargs, signature.kw_defaults, texts, positional=False),
    ]
    for each in given:
        each.setting = each.name in settings
    whole = next((_type(each.annotation) for each in node.args.kwonlyargs if each.arg == "body"), "")
    # Where a method has nothing but `body`, that is an argument like any other.
    optional_body = bool(whole) and any(
        not each.positional and not each.setting and each.name not in ("body", "progress") for each in given
    )
    return Method(
        group,
        node.name,
        head.replace(operation[0], "").strip(),
        operation[1],
        operation[2],
        [each for each in given if each.name != "body" or not optional_body],
        _type(node.returns),
        body=whole if optional_body else "",
    )


def _settings(node: ast.FunctionDef) -> set[str]:
    """The arguments that the client's settings stand in for."""
    calls = (each for each in ast.walk(node) if isinstance(each, ast.Call))
    return {
        _text(call.args[0]) for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "setting"
    }


def _arguments(
    nodes: list[ast.arg], defaults: list[ast.expr | None], texts: dict[str, str], *, positional: bool
) -> list[Argument]:
    return [
        Argument(
            node.arg,
            _type(node.annotation),
            default is None,
            texts.get(node.arg, ""),
            positional,
            ast.unparse(default) if default else "",
        )
        for node, default in zip(nodes, defaults, strict=True)
    ]


# ----------------------------------------------------------------------------------------------- models


def _model(module: ast.Module) -> Model:
    for position, node in enumerate(module.body):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            after = module.body[position + 1 : position + 2]
            text = _text(after[0]) if after else ""
            return Model(node.targets[0].id, text, [], alias=_type(node.value))
        if isinstance(node, ast.ClassDef):
            return _model_class(node)
    raise ValueError("a module of timbal_api.models that defines nothing")


def _model_class(node: ast.ClassDef) -> Model:
    head = ast.get_docstring(node) or ""
    fields = {ast.unparse(each.target): each for each in node.body if isinstance(each, ast.AnnAssign)}
    texts = {
        ast.unparse(each.target): inspect.cleandoc(_text(after))
        for each, after in pairwise(node.body)
        if isinstance(each, ast.AnnAssign) and isinstance(after, ast.Expr)
    }
    items = next((_text(base.slice) for base in node.bases if isinstance(base, ast.Subscript)), "")
    items = items.replace("_models.", "")
    return Model(
        node.name,
        "" if head == f"The JSON object `{node.name}`." else head,
        [
            Argument(name, _type(each.annotation), _type(each.value) != "UNSET", texts.get(name, ""))
            for name, each in fields.items()
            if not _type(each.annotation).startswith("ClassVar")
        ],
        items=items,
    )


def _text(node: ast.AST) -> str:
    """The text of a constant, or of the docstring that follows an assignment."""
    node = node.value if isinstance(node, ast.Expr) else node
    return str(node.value) if isinstance(node, ast.Constant) else _type(node)


def _type(node: ast.AST | None) -> str:
    return ast.unparse(node).replace("builtins.", "").replace("_models.", "") if node is not None else ""


def _entries(section: str, names: list[str]) -> dict[str, str]:
    """The entries `name: text` of a docstring's section; a text may go on over several lines."""
    entries: dict[str, list[str]] = {}
    current: list[str] = []
    for line in section.splitlines():
        name, colon, text = line.strip().partition(":")
        if colon and name in names and name not in entries:
            current = entries[name] = [text.strip()]
        else:
            current.append(line.strip())
    return {name: "\n".join(lines).strip() for name, lines in entries.items()}
