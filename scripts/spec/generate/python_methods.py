"""What the templates print of operations: the methods of a group, their arguments, answers and texts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from attrs import evolve
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.parser.properties.file import FileProperty

from ..openapi.document import Document, DocumentOperation, media_types
from .dialect import DEMANDED, KNOWN
from .disguise import extensions_of, members_of, parameters_of
from .names import Name, attribute_names
from .python_types import answer_reader, has_scalars, is_map, or_none, text, type_of, union
from .wire import CATCH_ALL, FORM, URLENCODED, form_styles, is_raw, is_sent, main_media_type, style_of, wire_path

# The client's settings: path parameters of these names, and a required `rev`, default to them.
SETTINGS = {
    "org_id": "The organization; the client's own by default.",
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
    style: tuple[str, bool] | None = None
    """How it is written, where that is not the default of its place."""
    default: str = ""

    @property
    def declaration(self) -> str:
        if self.default:
            return f"{self.name}: {self.type} = {self.default}"
        # In a body null is a value, so there "not given" is UNSET; anywhere else None cannot be sent.
        default = "UNSET" if self.place == "body" and not self.setting else "None"
        return f"{self.name}: {self.type}{'' if self.required else f' = {default}'}"

    @property
    def value(self) -> str:
        """The code that gives its value to the request."""
        style, explode = self.style or ("", False)
        return f"Styled({self._plain}, {style!r}{', True' if explode else ''})" if style else self._plain

    @property
    def _plain(self) -> str:
        if not self.setting:
            wrap = "epoch_ms" if self.time else "as_file" if self.file else ""
            return f"{wrap}({self.name}, {self.name!r})" if wrap else self.name
        value = f"self._client.setting({self.key!r}, {self.name})"
        return f"{value} if body is UNSET else {self.name} or UNSET" if self.place == "body" else value


PLACES = ("path", "query", "header", "cookie")
PROGRESS = Argument("progress", "", "Progress | None", False, "", "Called as `progress(sent, total)`, in bytes.")


class BodyView(NamedTuple):
    """What an operation sends in its body."""

    fields: Sequence[Argument] = ()
    whole: Argument | None = None
    required: bool = False
    form: bool = False
    """Whether it is always sent in parts."""
    media_type: str = ""
    """What it is, where it is neither plain JSON nor in parts."""
    content_type: Argument | None = None
    """The argument that chooses between several media types."""
    styles: Mapping[str, tuple[str, bool]] = {}
    progress: bool = False


class MethodView(NamedTuple):
    """One operation as a method of its group."""

    name: str
    constant: str
    operation: str
    result: str
    path: list[Argument]
    query: list[Argument]
    header: list[Argument]
    cookie: list[Argument]
    body: BodyView
    doc: str = ""

    @property
    def fields(self) -> Sequence[Argument]:
        return self.body.fields

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers of the request, each with the code of its value."""
        found = [(each.key, each.value) for each in self.header]
        if self.cookie:
            pairs = ", ".join(f"{each.key!r}: {each.value}" for each in self.cookie)
            found.append(("Cookie", f"Styled({{{pairs}}}, 'cookies')"))
        if self.body.content_type or self.body.media_type:
            named = self.body.content_type
            found.append(("Content-Type", named.name if named else repr(self.body.media_type)))
        return found

    @property
    def positional(self) -> list[Argument]:
        return [each for each in self.path if not each.setting]

    @property
    def keywords(self) -> list[Argument]:
        """The keyword arguments when the body is given field by field."""
        return self._keywords(self.fields, None)

    @property
    def keywords_with_body(self) -> list[Argument]:
        """The keyword arguments when the body is given whole, in place of its fields."""
        whole = self.body.whole
        return self._keywords([each for each in self.fields if each.setting], whole and whole._replace(required=True))

    @property
    def every_keyword(self) -> list[Argument]:
        """The keyword arguments of the implementation, where a body and its fields exclude each other."""
        whole = self.body.whole
        fields = [each._replace(required=not whole and each.required) for each in self.fields]
        return self._keywords(fields, whole._replace(required=False) if whole and fields else whole)

    @property
    def overloaded(self) -> bool:
        """Whether a body can be given whole or by its fields but not both, which takes two signatures to say."""
        return bool(self.body.whole and self.fields)

    def _keywords(self, fields: Sequence[Argument], whole: Argument | None) -> list[Argument]:
        extra = [each for each in (self.body.content_type, PROGRESS if self.body.progress else None) if each]
        everything = [*([whole] if whole else []), *fields, *self.query, *self.header, *self.cookie, *extra, *self.path]
        given = [each for each in everything if each not in self.positional]
        # Required ones first, the client's own settings last.
        return sorted(given, key=lambda each: (not each.required, each.setting))


def method_view(
    endpoint: Endpoint, name: Name, document: Document, source: DocumentOperation, page: Mapping[str, str] | None
) -> MethodView:
    """An operation as the group template prints it.

    Args:
        endpoint: The generator's view of it.
        name: Its public name.
        document: The corrected document, before normalizing.
        source: The operation in it.
        page: From `page_facts`.
    """
    parameters = _parameters(endpoint, source, document)
    body = _body(endpoint, source)
    given = [*parameters, *body.fields]
    taken = [each.name for each in (body.content_type,) if each]
    names = attribute_names([each.key for each in given], taken)
    named = [each._replace(name=name) for each, name in zip(given, names, strict=True)]
    parameters, body = named[: len(parameters)], body._replace(fields=named[len(parameters) :])
    of = {place: [each for each in parameters if each.place == place] for place in PLACES}
    order = {match: at for at, match in enumerate(re.findall(r"\{\*?([^{}]+)\}", source.path))}
    result, reader, loose = _result(endpoint)
    catch_all = CATCH_ALL.search(source.path)
    options = {
        "catch_all": repr(catch_all.group(1)) if catch_all else "",
        "form": "True" if body.form else "",
        "form_styles": repr(body.styles) if body.styles else "",
        "loose": "True" if reader and loose else "",
    }
    extra = "".join(f", {key}={value}" for key, value in options.items() if value)
    read = f", {reader}" if reader else ""
    view = MethodView(
        name=name.method,
        constant=f"_{name.method.upper()}",
        operation=f"Operation({str(name)!r}, {source.method.upper()!r}, {wire_path(source.path)!r}{read}{extra})",
        result=result,
        path=sorted(of["path"], key=lambda each: order[each.key]),
        query=of["query"],
        header=of["header"],
        cookie=of["cookie"],
        body=body,
    )
    return view._replace(doc=_method_doc(view, source, page))


def _parameters(endpoint: Endpoint, source: DocumentOperation, document: Document) -> list[Argument]:
    found = []
    for number, each in parameters_of(endpoint.query_parameters, source.node).items():
        declared = source.node["parameters"][number]
        place = declared["in"]
        setting = text(each.name) in SETTINGS if place == "path" else each.required and text(each.name) == "rev"
        if is_sent(declared):
            argument = _argument(
                each,
                place,
                time=bool(declared.get("x-timbal-time")),
                setting=setting and place in ("path", "query"),
                known=declared.get(KNOWN, ()),
            )
            found.append(argument._replace(style=style_of(document, declared)))
    return found


def _argument(
    property: Property, place: str, *, time: bool = False, setting: bool = False, known: Sequence[str] = ()
) -> Argument:
    key = text(property.name)
    kind = "Time" if time else type_of(property, argument=True)
    if known:  # for editors to complete: any other string is taken, too
        kind = f"Literal[{', '.join(map(repr, known))}] | {kind}"
    required = property.required and not setting
    if setting or (not required and place != "body"):
        kind = or_none(kind)
    doc = SETTINGS[key] if setting else text(property.description)
    if time:
        doc = f"{doc} A datetime (aware, or local) or an ISO 8601 text is converted.".strip()
    return Argument(key, key, kind, required, place, doc, time, setting, isinstance(property, FileProperty))


_RAW = "str | bytes | Iterable[bytes] | File"


def _body(endpoint: Endpoint, source: DocumentOperation) -> BodyView:
    if not endpoint.bodies:
        return BodyView()
    declared = source.node["requestBody"]
    body = endpoint.bodies[0]
    kind, required = body.body_type.value, body.prop.required
    model = body.prop if isinstance(body.prop, ModelProperty) and not is_map(body.prop) else None
    demanded = (model.data.model_extra or {}).get(DEMANDED, ()) if model else ()
    extensions = extensions_of(model) if model else {}
    fields = [
        _argument(
            evolve(each, required=each.required or text(each.name) in demanded),
            "body",
            setting=each.required and text(each.name) == "rev",
            known=extensions[text(each.name)].get(KNOWN, ()),
        )
        for each in (members_of(model) if model else [])
    ]
    types = [*media_types(declared)]
    main = main_media_type(types)
    content_type = _content_type(types, main) if len(types) > 1 else None
    doc = "The whole body, in place of its fields." if fields else text(declared.get("description")) or "The body."
    kinds = {"files": "Mapping[str, FileContent | File | str]", "content": _RAW}
    own = kinds.get(kind) or type_of(body.prop, argument=True)
    also_raw = any(map(is_raw, types)) and kind != "content"
    whole_type = union([*own.split(" | "), *_RAW.split(" | ")]) if also_raw else own
    whole = Argument("body", "body", whole_type, required, "body", doc)
    form = kind == "files" and not content_type
    return BodyView(
        fields,
        None if fields and form else whole,
        required,
        form=form,
        media_type="" if form or main == "application/json" else main,
        content_type=content_type,
        styles=form_styles(media_types(declared).get(URLENCODED) or {}),
        progress=FORM in types,
    )


def _content_type(types: list[str], main: str) -> Argument:
    """The argument that says which of several media types the body has."""
    open_ended = any("*" in each for each in types)
    kind = "str" if open_ended else f"Literal[{', '.join(map(repr, types))}]"
    doc = f"The media type of the body: {', '.join(types)}."
    return Argument("content_type", "", kind, False, "", doc, default=repr(main))


def _result(endpoint: Endpoint) -> tuple[str, str, bool]:
    """The type of an operation's answer, the code that reads it, and whether other values are answers too."""
    successes = [each for each in endpoint.responses.patterns if 200 <= (each.status_code.range or (0, 0))[0] < 300]
    empty = [each for each in successes if (each.status_code.range or (0,))[0] in (204, 205)]
    with_body = [each for each in successes if each.source["return_type"] != "None"]
    if not with_body:
        return ("None", "nothing", False) if empty and len(empty) == len(successes) else ("Any", "", False)
    readers = list(dict.fromkeys(reader for each in with_body if (reader := answer_reader(each.prop))))
    reader = readers[0] if len(readers) == 1 else f"OneOf({', '.join(readers)})" if readers else ""
    result = union([*(type_of(each.prop) for each in with_body), *(["None"] if empty else [])])
    return result, reader, bool(empty) or any(has_scalars(each.prop) for each in with_body)


def _method_doc(method: MethodView, source: DocumentOperation, page: Mapping[str, str] | None) -> str:
    """The docstring of a method, in sections."""
    node = source.node
    parts = [text(node.get("summary") or node.get("description") or f"{source.key}.").strip()]
    if node.get("summary") and node.get("description"):
        parts.append(text(node["description"]).strip())
    if page:
        parts.append(f"Returns one page; `client.paginate` iterates over all `{page['items']}`.")
    if method.result == "Any":
        parts.append("The OpenAPI document does not describe the response.")
    parts.append(f"`{source.key}`")
    needed = {each.name for each in [*method.positional, *method.keywords] if each.required}
    arguments = [each for each in [*method.positional, *method.every_keyword] if each.doc or each.name in needed]
    if arguments:
        lines = (f"    {each.name}: {' '.join(each.doc.split()) or _by_its_name(each)}" for each in arguments)
        parts.append("\n".join(["Args:", *lines]))
    return "\n\n".join(parts)


def _by_its_name(argument: Argument) -> str:
    """What a required argument is, where the document does not say: `alarm_id` is the alarm's id."""
    words = argument.name.rstrip("_").split("_")
    if len(words) > 1 and words[-1] in ("id", "uid", "name"):
        return f"The {' '.join(words[:-1])}'s {words[-1]}."
    return f"The {' '.join(words)}."
