"""What the templates print of operations: the methods of a group, their arguments, answers and texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.parser.properties.file import FileProperty

from ..openapi.document import DocumentOperation
from .names import Name
from .normalize import CATCH_ALL
from .python_types import attribute, imports, is_map, members_of, or_none, reader_of, text, type_of, union, unique

# The client's settings: path parameters of these names, and a required `rev`, default to them.
SETTINGS = {
    "org_id": "The organisation; the client's own by default.",
    "project_id": "The project; the client's own by default.",
    "rev": "The git branch; the client's own by default.",
}


class Argument(NamedTuple):
    """One argument of a method."""

    name: str
    key: str
    type: str
    required: bool
    place: str
    doc: str = ""
    time: bool = False
    setting: bool = False
    file: bool = False

    @property
    def declaration(self) -> str:
        # In a body null is a value, so there "not given" is UNSET; anywhere else None cannot be sent.
        default = "UNSET" if self.place == "body" and not self.setting else "None"
        return f"{self.name}: {self.type}{'' if self.required else f' = {default}'}"

    @property
    def value(self) -> str:
        """The code that gives its value to the request."""
        if not self.setting:
            wrap = "epoch_ms" if self.time else "as_file" if self.file else ""
            return f"{wrap}({self.name})" if wrap else self.name
        value = f"self._client.setting({self.key!r}, {self.name})"
        return f"{value} if body is UNSET else {self.name} or UNSET" if self.place == "body" else value


PROGRESS = Argument("progress", "", "Progress | None", False, "", "Called as `progress(sent, total)`, in bytes.")


class BodyView(NamedTuple):
    """What an operation sends in its body."""

    fields: Sequence[Argument] = ()
    whole: Argument | None = None
    required: bool = False
    form: bool = False
    content_type: str = ""
    """For a body that goes out as it is."""


class MethodView(NamedTuple):
    """One operation as a method of its group."""

    name: str
    constant: str
    operation: str
    result: str
    path: list[Argument]
    query: list[Argument]
    body: BodyView
    doc: str = ""

    @property
    def fields(self) -> Sequence[Argument]:
        return self.body.fields

    @property
    def positional(self) -> list[Argument]:
        return [each for each in self.path if not each.setting]

    @property
    def keywords(self) -> list[Argument]:
        """The keyword arguments when the body is given field by field."""
        return self._keywords(self.fields, None)

    @property
    def keywords_with_body(self) -> list[Argument]:
        """The keyword arguments when the body is given whole."""
        return self._keywords([each for each in self.fields if each.setting], self.body.whole)

    @property
    def every_keyword(self) -> list[Argument]:
        """The keyword arguments of the implementation, where a body and its fields exclude each other."""
        whole = self.body.whole
        fields = [each._replace(required=not whole and each.required) for each in self.fields]
        return self._keywords(fields, whole._replace(required=False) if whole and fields else whole)

    @property
    def overloaded(self) -> bool:
        """Whether fields are required unless the whole body is given, which takes two signatures to say."""
        return bool(self.body.whole and any(each.required for each in self.fields))

    def _keywords(self, fields: Sequence[Argument], whole: Argument | None) -> list[Argument]:
        extra = [PROGRESS] if self.body.form else []
        everything = [*([whole] if whole else []), *fields, *self.query, *extra, *self.path]
        given = [each for each in everything if each not in self.positional]
        # Required ones first, the client's own settings last.
        return sorted(given, key=lambda each: (not each.required, each.setting))


def method_view(
    endpoint: Endpoint, name: Name, source: DocumentOperation, page: Mapping[str, str] | None
) -> MethodView:
    """An operation as the group template prints it.

    Args:
        endpoint: The generator's view of it.
        name: Its public name.
        source: The operation in the corrected document, before normalizing.
        page: From `page_facts`.
    """
    times = {each["name"] for each in source.node.get("parameters", []) if each.get("x-timbal-time")}
    path = [_argument(each, "path", setting=text(each.name) in SETTINGS) for each in endpoint.path_parameters]
    query = [
        _argument(each, "query", time=text(each.name) in times, setting=each.required and text(each.name) == "rev")
        for each in endpoint.query_parameters
    ]
    body = _body(endpoint, text((source.node.get("requestBody") or {}).get("description")))
    names = iter(unique(each.name for each in [*path, *query, *body.fields]))
    path, query, fields = ([each._replace(name=next(names)) for each in part] for part in (path, query, body.fields))
    result, reader = _result(endpoint)
    catch_all = CATCH_ALL.search(source.path)
    options = {"catch_all": repr(catch_all.group(1)) if catch_all else "", "form": "True" if body.form else ""}
    extra = "".join(f", {key}={value}" for key, value in options.items() if value)
    read = f", {reader}" if reader else ""
    wire_path = CATCH_ALL.sub(r"{\1}", source.path)
    view = MethodView(
        name=name.method,
        constant=f"_{name.method.upper()}",
        operation=f"Operation({str(name)!r}, {source.method.upper()!r}, {wire_path!r}{read}{extra})",
        result=result,
        path=path,
        query=query,
        body=body._replace(fields=fields),
    )
    return view._replace(doc=_method_doc(view, source, page))


def _argument(property: Property, place: str, *, time: bool = False, setting: bool = False) -> Argument:
    key = text(property.name)
    kind = "Time" if time else type_of(property, argument=True)
    required = property.required and not setting
    if setting or (not required and place != "body"):
        kind = or_none(kind)
    doc = SETTINGS[key] if setting else text(property.description)
    if time:
        doc = f"{doc} A datetime (aware, or local) or an ISO 8601 text is converted.".strip()
    return Argument(
        attribute(property), key, kind, required, place, doc, time, setting, isinstance(property, FileProperty)
    )


def _body(endpoint: Endpoint, description: str) -> BodyView:
    if not endpoint.bodies:
        return BodyView()
    body = endpoint.bodies[0]
    kind, required = body.body_type.value, body.prop.required
    model = body.prop if isinstance(body.prop, ModelProperty) and not is_map(body.prop) else None
    fields = [
        _argument(each, "body", setting=each.required and text(each.name) == "rev")
        for each in (members_of(model) if model else [])
    ]
    doc = "The whole body, in place of its fields." if fields else description or "The body."
    types = {"files": "Mapping[str, FileContent | File | str]", "content": "bytes | Iterable[bytes]"}
    whole = Argument("body", "body", types.get(kind) or type_of(body.prop, argument=True), required, "body", doc)
    if kind == "files":
        return BodyView(fields, None if fields else whole, required, form=True)
    return BodyView(fields, whole, required, content_type=text(body.content_type) if kind == "content" else "")


def _result(endpoint: Endpoint) -> tuple[str, str]:
    """The type of an operation's answer, and the code that reads it."""
    successes = [each for each in endpoint.responses.patterns if 200 <= (each.status_code.range or (0, 0))[0] < 300]
    empty = [each for each in successes if (each.status_code.range or (0,))[0] in (204, 205)]
    with_body = [each for each in successes if each.source["return_type"] != "None"]
    if not with_body:
        return ("None", "nothing") if empty and len(empty) == len(successes) else ("Any", "")
    readers = list(dict.fromkeys(reader for each in with_body if (reader := reader_of(each.prop))))
    reader = readers[0] if len(readers) == 1 else f"OneOf({', '.join(readers)})" if readers else ""
    return union([*(type_of(each.prop) for each in with_body), *(["None"] if empty else [])]), reader


def _method_doc(method: MethodView, source: DocumentOperation, page: Mapping[str, str] | None) -> str:
    """The docstring of a method, in sections."""
    node = source.node
    parts = [text(node.get("summary") or node.get("description") or f"{source.key}.").strip()]
    if node.get("summary") and node.get("description"):
        parts.append(text(node["description"]).strip())
    if page:
        parts.append(f"Gives one page; `client.paginate` walks all `{page['items']}`.")
    if method.result == "Any":
        parts.append("The document does not say what the answer looks like.")
    parts.append(f"`{source.key}`")
    arguments = [each for each in [*method.positional, *method.every_keyword] if each.doc]
    if arguments:
        lines = (f"    {each.name}: {' '.join(each.doc.split())}" for each in arguments)
        parts.append("\n".join(["Args:", *lines]))
    return "\n\n".join(parts)


def group_imports(endpoints: list[Endpoint]) -> list[str]:
    """Import lines for every model that the methods of a group mention."""
    properties: list[Property] = []
    for endpoint in endpoints:
        properties += [*endpoint.path_parameters, *endpoint.query_parameters]
        properties += [each.prop for each in endpoint.responses]
        for body in endpoint.bodies:
            properties.append(body.prop)
            if isinstance(body.prop, ModelProperty):
                properties += members_of(body.prop)
    return imports(properties, "..models")
