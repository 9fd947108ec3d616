"""The reference pages, in Markdown: one for each group of operations, one for each group's models, and two lists."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

import httpx

from timbal.client._http.response import status_error

from .reference import Argument, Group, Method, Model, Reference
from .types_in_words import in_words

if TYPE_CHECKING:
    from .calls import Call

OPERATIONS = "reference/operations.md"
GROUPS = "reference/groups"
MODELS = "reference/models"
SHARED = "shared"
_WIDTH = 80
"""Characters of a line of code that a page shows without scrolling."""


def pages(reference: Reference, calls: Mapping[str, Call]) -> dict[str, str]:
    """Every page: its path below `docs/`, and its Markdown.

    Args:
        reference: What the package offers.
        calls: A call of each method, by its full name.
    """
    writer = _Writer(reference, calls)
    found = {OPERATIONS: writer.list_of_operations(), f"{MODELS}/index.md": writer.list_of_models()}
    for group in reference.groups:
        found[f"{GROUPS}/{group.name}.md"] = writer.group(group)
    for name in writer.homes:
        found[f"{MODELS}/{name}.md"] = writer.models(name)
    return found


def navigation(reference: Reference) -> dict[str, list[dict[str, str]]]:
    """The pages in the order of the menu, under `groups` and `models`."""
    writer = _Writer(reference, {})
    return {
        "groups": [{f"client.{group.name}": f"{GROUPS}/{group.name}.md"} for group in reference.groups],
        "models": [{_models_title(name): f"{MODELS}/{name}.md"} for name in writer.homes],
    }


def model_id(name: str) -> str:
    """The anchor of a model: the name under which it is imported."""
    return f"timbal_api.models.{name}"


class _Writer:
    """Writes pages that refer to one another."""

    def __init__(self, reference: Reference, calls: Mapping[str, Call]) -> None:
        self.reference = reference
        self.calls = calls
        self.homes = _homes(reference)
        self.used_by = _used_by(reference)

    # ------------------------------------------------------------------------------------------ groups

    def group(self, group: Group) -> str:
        home = group.name if group.name in self.homes else SHARED
        parts = [
            f"# client.{group.name}",
            group.text,
            f"{len(group.methods)} {'methods' if len(group.methods) > 1 else 'method'}. On `AsyncTimbal` each has the"
            f" same name and the same arguments, and is awaited. Their models:"
            f" [{_models_title(home).lower()}](../models/{home}.md).",
            "Each example was run against the [local platform](../../testing.md) when this site was built. Its ids,"
            " secrets and strings are made up.",
            *(self.method(method) for method in sorted(group.methods, key=_order)),
        ]
        return "\n\n".join(parts) + "\n"

    def method(self, method: Method) -> str:
        parts = [
            f"## {method.full_name} {{ #{method.full_name} }}",
            method.text,
            f"```python\n{signature(method)}\n```",
            f'<p class="operation"><code>{method.verb}</code> <code>{code(method.path)}</code></p>',
        ]
        places = [each.name for each in method.arguments if each.setting and each.name in _PLACES]
        rows = [self._argument(each) for each in method.arguments if each.name not in places]
        if places:
            text = f"{' and '.join(_PLACES[name] for name in places)}; the client's own by default."
            rows.append(f"| {', '.join(f'`{name}`' for name in places)} | string | {text} |")
        if method.body:
            rows.append(
                f"| `body` | {self.words(method.body)} | The whole body, in place of the fields that it consists of. |"
            )
        if rows:
            parts.append("\n".join(["| Argument | Type | What it is |", "| --- | --- | --- |", *rows]))
        parts.append(f"**Returns** {self._returns(method)}")
        parts.append("\n".join(["**Raises**", "", *errors_of(method)]))
        if call := self.calls.get(method.full_name):
            parts += example(call)
        return "\n\n".join(parts)

    def _argument(self, argument: Argument) -> str:
        note = ' <span class="required">required</span>' if argument.required else ""
        text = argument.text
        choices = self._choices(argument.type)
        if choices and choices not in text:
            text += f" {choices}"
        return (
            f"| `{argument.name}`{note} | {self.words(argument.type, optional=not argument.required)} | {cell(text)} |"
        )

    def _choices(self, annotation: str) -> str:
        """The values of an enum, in words, where there are few."""
        for name in self.reference.models_in(annotation):
            model = self.reference.models[name]
            values = re.findall(r"'([^']*)'", model.alias) if model.alias.startswith("Literal") else []
            if 0 < len(values) <= 8:
                return f"One of {', '.join(f'`{value}`' for value in values)}."
        return ""

    def _returns(self, method: Method) -> str:
        if method.returns == "None":
            return "nothing."
        text = self.type(method.returns)
        items = next((self.reference.models[name].items for name in self.reference.models_in(method.returns)), "")
        if items:
            call = f"client.paginate(client.{method.full_name}, ...)"
            text += f", one page of {self.type(items)}: `{call}` iterates over all"
        return f"{text}."

    # ------------------------------------------------------------------------------------------ models

    def models(self, home: str) -> str:
        names = self.homes[home]
        where = (
            f"What the methods of [`client.{home}`](../groups/{home}.md) take and return"
            if home != SHARED
            else "What several groups take and return, the bodies of uploads, and the bodies of some errors"
        )
        parts = [
            f"# {_models_title(home)}",
            f"{where}. Import them from `timbal_api.models`. [How models behave](../../models.md).",
            *(self.model(self.reference.models[name]) for name in names),
        ]
        return "\n\n".join(parts) + "\n"

    def model(self, model: Model) -> str:
        parts = [f"## {model.name} {{ #{model_id(model.name)} }}"]
        if model.text:
            parts.append(model.text)
        if model.items:
            parts.append(f"One page of {self.type(model.items)}: [iterate over all of them](../../pagination.md).")
        if model.alias:
            parts.append(f"```python\n{_wrapped(model)}\n```")
        if model.fields:
            rows = [
                (
                    f"`{each.name}`{'' if each.required else _OPTIONAL}",
                    self.words(each.type),
                    cell(" ".join(filter(None, [each.text, self._choices(each.type)]))),
                )
                for each in model.fields
            ]
            parts.append(table(("Field", "Type", "What it is"), rows))
        if self.used_by.get(model.name):
            parts.append(f'<p class="used" markdown="span">{", ".join(self.used_by[model.name])}</p>')
        return "\n\n".join(parts)

    # ------------------------------------------------------------------------------------------- lists

    def list_of_operations(self) -> str:
        groups = [
            f"| [`client.{group.name}`](groups/{group.name}.md) | {len(group.methods)} | {cell(group.text)} |"
            for group in self.reference.groups
        ]
        rows = [
            f'| <autoref identifier="{method.full_name}"><code>{_breakable(method.full_name)}</code></autoref>'
            f" | {cell(method.text.partition(chr(10) * 2)[0])}"
            f' <span class="operation">{method.verb} {code(method.path)}</span> |'
            for method in self.reference.methods
        ]
        return "\n".join(
            [
                "# All operations",
                "",
                f"{len(self.reference.methods)} operations in {len(self.reference.groups)} groups. Each group is a"
                " property of the client.",
                "",
                *("| Group | Methods | What it holds |", "| --- | ---: | --- |", *groups),
                "",
                "## By method",
                "",
                *("| Method | What it does, and the request |", "| --- | --- |", *rows),
                "",
            ]
        )

    def list_of_models(self) -> str:
        letters: dict[str, list[str]] = {}
        for name in sorted(self.reference.models, key=str.lower):
            letters.setdefault(name[0].upper(), []).append(f"[`{name}`][{model_id(name)}]")
        return "\n\n".join(
            [
                "# All models",
                f"{len(self.reference.models)} models and enums, importable from `timbal_api.models`."
                " [How models behave](../../models.md).",
                *(f"## {letter}\n\n{', '.join(links)}" for letter, links in letters.items()),
                "",
            ]
        )

    def words(self, annotation: str, *, optional: bool = False) -> str:
        """An annotation in words as HTML, its models linked.

        Args:
            annotation: The type in Python.
            optional: Whether leaving the argument out is the same as None, which then goes without saying.
        """
        return linked(in_words(annotation, optional=optional), self.reference)

    def type(self, annotation: str) -> str:
        """An annotation as HTML, its models linked."""
        return f'<code class="type">{linked(shortened(annotation), self.reference)}</code>'


_PLACES = {"org_id": "The organization", "project_id": "the project"}
"""Arguments that nearly every method has; they share one row."""

_OPTIONAL = ' <span class="optional">optional</span>'


_FIRST = ("get", "list", "create", "update", "delete")
"""The first words of the methods that stand first, in their order."""


def _order(method: Method) -> int:
    word = method.name.partition("_")[0]
    return _FIRST.index(word) if word in _FIRST else len(_FIRST)


def example(call: Call) -> list[str]:
    """A call and its response, each as a block of code."""
    title = f"Response: {call.status}{', shortened' if call.shortened else ''}"
    response = f"{call.language}\n{call.response}" if call.response else "text\n(no body)"
    language, _, text = response.partition("\n")
    return [f'```python title="Example"\n{call.code}\n```', f'```{language} title="{title}"\n{text}\n```']


def errors_of(method: Method) -> list[str]:
    """What a method can raise: what the document says, what follows from its path, and what every call can raise."""
    errors = dict(method.errors)
    if any(each.positional for each in method.arguments):
        errors.setdefault(404, "The resource does not exist, or your API key cannot see it.")
    lines = [error_line(status, text) for status, text in sorted(errors.items())]
    return [*lines, "- what [every call can raise](../../errors.md#errors-of-every-call)"]


def error_line(status: int, text: str) -> str:
    """What is raised for an error status, and what the document says of it."""
    name = type(status_error(httpx.Response(status), request="")).__name__
    return f"- [`{name}`][timbal.client.errors.{name}] ({status}): {cell(text)}"


def signature(method: Method) -> str:
    """How a method is called: required arguments, and optional ones with an ellipsis as in type stubs."""
    arguments = [each.name for each in method.arguments if each.positional]
    keywords = [each for each in method.arguments if not each.positional]
    if keywords:
        arguments += ["*", *(each.name + ("=..." if each.default else "") for each in keywords)]
    head, tail = f"client.{method.full_name}(", f") -> {shortened(method.returns)}"
    line = head + ", ".join(arguments) + tail
    if len(line) <= _WIDTH:
        return line
    inner = textwrap.wrap(", ".join(arguments), _WIDTH - 4, break_long_words=False, break_on_hyphens=False)
    return "\n".join([head, *(f"    {each}" for each in inner), tail])


def shortened(annotation: str) -> str:
    """An annotation for readers: that a model may also be given as a dict is said once, not after each model."""
    plain = (
        annotation.replace("Mapping[str, Any]", "dict") if re.search(r"[A-Z]\w* \| Mapping", annotation) else annotation
    )
    return re.sub(r"( \| dict)+(?= \| [A-Z].*? \| dict)", "", plain)


def linked(annotation: str, reference: Reference) -> str:
    """An annotation as HTML; each model's name is a reference that the plugin autorefs resolves."""
    parts = re.split(r"('[^']*'|[A-Za-z_]\w*)", annotation)
    return "".join(
        f'<autoref identifier="{model_id(each)}">{each}</autoref>' if each in reference.models else code(each)
        for each in parts
    )


def table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table without the columns that hold nothing."""
    shown = [number for number in range(len(titles)) if any(row[number] for row in rows)]
    lines = [titles, ["---"] * len(titles), *rows]
    return "\n".join(f"| {' | '.join(line[number] for number in shown)} |" for line in lines)


def code(text: str) -> str:
    """A text as HTML in which Markdown finds nothing to do."""
    return re.sub(r"[\[\]|_*{}`]", lambda match: f"&#{ord(match[0])};", escape(text, quote=False))


def _breakable(name: str) -> str:
    """A name as HTML that breaks between its words where a phone has no room for it."""
    return re.sub(r"[._]", lambda match: f"{code(match[0])}<wbr>", name)


def cell(text: str) -> str:
    """A text on one line, for a cell of a table."""
    parts = re.split(r"(`+[^`]*`+)", " ".join(text.split()))
    return "".join(part if part.startswith("`") else part.replace("|", r"\|") for part in parts)


def _wrapped(model: Model) -> str:
    line = f"{model.name} = {model.alias}"
    return line if len(line) <= _WIDTH else "\n    ".join(textwrap.wrap(line, _WIDTH - 4, break_long_words=False))


def _models_title(home: str) -> str:
    return "Shared models" if home == SHARED else f"Models of {home}"


# ---------------------------------------------------------------------------------- what belongs where


def _homes(reference: Reference) -> dict[str, list[str]]:
    """Each model's page: that of the one group that needs it, else the one of shared models."""
    needed: dict[str, set[str]] = {name: set() for name in reference.models}
    for group in reference.groups:
        todo = [name for method in group.methods for name in reference.models_in(*_types(method))]
        while todo:
            name = todo.pop()
            if group.name not in needed[name]:
                needed[name].add(group.name)
                todo += reference.models_in(*reference.models[name].types)
    homes: dict[str, list[str]] = {}
    for name in sorted(reference.models, key=str.lower):
        groups = needed[name]
        homes.setdefault(next(iter(groups)) if len(groups) == 1 else SHARED, []).append(name)
    return dict(sorted(homes.items(), key=lambda item: (item[0] == SHARED, item[0])))


def _used_by(reference: Reference) -> dict[str, list[str]]:
    """For each model, the methods and models that name it, as links."""
    users: dict[str, list[str]] = {}
    for method in reference.methods:
        for verb, types in (("Returned by", (method.returns,)), ("Taken by", _types(method)[1:])):
            for name in reference.models_in(*types):
                users.setdefault(name, []).append(f"{verb} [`{method.full_name}`][{method.full_name}]")
    for model in reference.models.values():
        for name in reference.models_in(*model.types):
            users.setdefault(name, []).append(f"Part of [`{model.name}`][{model_id(model.name)}]")
    return users


def _types(method: Method) -> tuple[str, ...]:
    return (method.returns, method.body, *(each.type for each in method.arguments))
