"""Public names: (method, path) -> group.method, by rule, held by the lock in `names.yaml`.

A name is made of the path behind what it belongs to (the organisation, the project): `GET /orgs/{org_id}/k2/{kb_id}`
in group `k2` is `k2.get`, and `POST .../envs/{env_id}/deploy` in `projects` is `projects.deploy_env`. An operation may
carry `x-timbal-method` (set by the overlay) where no rule can guess. A name in the lock never changes by itself.
"""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ..openapi.document import (
    Document,
    DocumentError,
    DocumentOperation,
    answer_schema,
    operations,
    resolve,
    schema_types,
)
from .schema_rules import TAKEN, pascal

# Names that the facade's client has itself; a group of that name gets another one.
RESERVED_GROUPS = frozenset(
    """
    aclose api_key base_url call close closed compose config http_client paginate profile request setting settings
    stream stream_request timeout transport with_options with_response workforce
    """.split()
)

# A group is a module as well, whose name the generator changes where it is a word of Python's own.
_BUILTINS = frozenset(dir(builtins)) | {"self", "datetime"}

# Last path segments that say what happens: `POST .../deploy` is `deploy`, and not `create_deploy`.
_VERBS = frozenset(
    """
    accept activate add apply approve archive attach cancel check clone codegen complete confirm connect copy
    deactivate deploy detach disable disconnect dispatch download duplicate enable enqueue execute export fork
    import invite invoke link lookup merge move pause ping preview publish query rebind refresh regenerate
    reindex reject remove rename reorder replay reset resolve restart resume retry revoke rollback rotate run
    scale search send share sign simulate start stop submit subscribe suspend sync test transfer trigger unlink
    unsubscribe update upload validate verify
    """.split()
)
_SINGULARS = {word: word for word in "access address analytics canvas dns news process series sms status".split()} | {
    "addresses": "address",
    "aliases": "alias",
    "caches": "cache",
    "cookies": "cookie",
    "indices": "index",
    "movies": "movie",
    "processes": "process",
    "statuses": "status",
}
_ACTIONS = {"get": "get", "post": "create", "put": "set", "patch": "update", "delete": "delete"}

# Names that the generated code needs itself. Annotations inside a class are looked up in the class first, so no
# attribute may be called like a type; the others are methods of models, and arguments that every method may have.
_TAKEN = frozenset("bool builtins bytes date datetime dict float int list str".split()) | frozenset(
    "from_dict to_dict keys page_facts self body progress".split()
)


class Name(NamedTuple):
    """A public name in two parts, `runs` and `list`."""

    group: str
    method: str

    def __str__(self) -> str:
        return f"{self.group}.{self.method}"


class _Segment(NamedTuple):
    word: str
    has_id: bool
    """Whether a path parameter follows: `envs` in `/envs/{env_id}`."""


def name_operations(document: Document, lock: Mapping[str, str]) -> dict[str, Name]:
    """A unique name for every operation.

    Args:
        document: The corrected document.
        lock: `names.yaml`, from "GET /orgs" to "orgs.list".

    Returns:
        From the operation's key ("GET /orgs") to its name, in the document's order.

    Raises:
        DocumentError: the lock or an `x-timbal-method` holds what cannot be a name, or the lock one name twice.
    """
    everything = list(operations(document))
    names = {each.key: _locked(each.key, lock[each.key]) for each in everything if each.key in lock}
    taken = set(names.values())
    if len(taken) < len(names):
        twice = next(name for name in names.values() if list(names.values()).count(name) > 1)
        keys = " and ".join(key for key, name in names.items() if name == twice)
        raise DocumentError(f"names.yaml: {twice} is the name of {keys}")
    homes = _homes(everything)
    groups = group_names(each.tag for each in everything)
    # Short paths first, so that of two operations with the same wish the more general one gets it.
    for each in sorted(everything, key=lambda each: (each.path.count("/"), each.path, each.method)):
        if each.key not in names:
            names[each.key] = _free(_wish(document, each, groups[each.tag], homes[each.tag]), each, taken)
            taken.add(names[each.key])
    return {each.key: names[each.key] for each in everything}


def group_name(tag: str) -> str:
    """The group of a tag: a property of the client, and in camel case a class."""
    name = snake(tag) or "default"
    if not name.isidentifier():
        return f"api_{name}"
    reserved = name in RESERVED_GROUPS or name in _BUILTINS or keyword.iskeyword(name) or pascal(name) in TAKEN
    return f"{name}_api" if reserved else name


def group_names(tags: Iterable[str]) -> dict[str, str]:
    """The group of each tag. Where the class of one is the other's (`AsyncThing`), the longer tag gets another one."""
    found: dict[str, str] = {}
    classes: dict[str, str] = {}
    for tag in sorted(set(tags), key=lambda tag: (len(tag), tag)):
        name = group_name(tag)
        while any(classes.get(each, name) != name for each in (pascal(name), f"Async{pascal(name)}")):
            name = f"{name}_api"
        found[tag] = name
        classes |= {pascal(name): name, f"Async{pascal(name)}": name}
    return found


def _locked(key: str, name: object) -> Name:
    group, dot, method = str(name).partition(".")
    if not dot or not _is_name(group) or not _is_name(method):
        raise DocumentError(f"names.yaml, {key}: {name!r} is not a name such as `runs.list`")
    return Name(group, method)


def _is_name(word: str) -> bool:
    lower = word.isidentifier() and word == unicodedata.normalize("NFKC", word.lower()) and not word.startswith("_")
    return lower and not keyword.iskeyword(word)


def snake(text: str) -> str:
    """Words of any script as Python joins them, in the form in which it compares names."""
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", unicodedata.normalize("NFKC", text))
    return re.sub(r"[\W_]+", "_", text.lower()).strip("_")


def attribute_name(key: str) -> str:
    """The Python name of a field or an argument: its JSON name wherever Python allows it."""
    name = key if re.fullmatch(r"[a-z][a-z0-9_]*", key) else snake(key)
    if not name.isidentifier():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def attribute_names(keys: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """The Python names of fields or arguments beside each other, each once.

    What Python allows as it is keeps its name; the others get underscores: `type` and `@type` are `type` and `type_`.

    Args:
        keys: Their names in JSON.
        taken: Names that none of them may have.
    """
    wishes = [(key, attribute_name(key)) for key in keys]
    used = set(taken)
    found: dict[int, str] = {}
    for at in sorted(range(len(wishes)), key=lambda at: wishes[at][0] != wishes[at][1]):
        name = wishes[at][1]
        while name in used:
            name += "_"
        used.add(name)
        found[at] = name
    return [found[at] for at in range(len(wishes))]


def singular(word: str) -> str:
    """The singular of an English path segment; only its last part changes."""
    head, separator, last = word.rpartition("_")
    if last in _SINGULARS:
        last = _SINGULARS[last]
    elif last.endswith("ies") and len(last) > 4:
        last = last[:-3] + "y"
    elif re.search(r"(?:x|ch|sh|ss|z)es$", last):
        last = last[:-2]
    elif last.endswith("s") and len(last) > 2 and not re.search(r"(?:ss|us|is)$", last):
        last = last[:-1]
    return head + separator + last


def _free(wish: Name, operation: DocumentOperation, taken: set[Name]) -> Name:
    """The wished name, or with a collision one that says whose: `get_usage` becomes `get_org_usage`."""
    if wish not in taken:
        return wish
    verb, _, rest = wish.method.partition("_")
    owner = [singular(segment.word) for segment in _scope(operation)[0]][-1:] or [operation.method]
    method = "_".join([verb, *owner, rest or singular(wish.group)])
    number = 2
    while Name(wish.group, method) in taken:
        method = f"{wish.method}_{number}"
        number += 1
    return Name(wish.group, method)


def _wish(document: Document, operation: DocumentOperation, group: str, home: tuple[str, ...]) -> Name:
    given = operation.node.get("x-timbal-method")
    if given is not None and not _is_name(str(given)):
        raise DocumentError(f"{operation.key}: x-timbal-method: {given!r} cannot be the name of a method")
    method = str(given or _method_name(document, operation, home))
    return Name(group, f"{method}_" if keyword.iskeyword(method) else method)


def _method_name(document: Document, operation: DocumentOperation, home: tuple[str, ...]) -> str:
    scope, tail, root = _scope(operation)
    owners = _owners(scope)
    own = owners[len(home) :] if owners[: len(home)] == home else owners
    prefix = [singular(own[-1])] if own else []
    if re.search(r"\{\*\w+\}$", operation.path):
        return "_".join(["proxy", *prefix, *(singular(segment.word) for segment in tail), operation.method])
    if not tail:
        return _root_method(document, operation, root, prefix)
    *parents, last = tail
    verb = not last.has_id and operation.method in ("post", "get") and last.word.split("_")[0] in _VERBS
    bulk = not last.has_id and operation.method in ("put", "patch", "delete")
    # The direct parent of an action keeps its number where no id follows it: `preview_metric_definitions`.
    containers = [
        segment.word if (verb or bulk) and segment is parents[-1] and not segment.has_id else singular(segment.word)
        for segment in parents
    ]
    if verb:
        return "_".join([last.word, *prefix, *containers])
    if last.has_id or operation.method == "post":
        action = "post" if last.has_id and operation.method == "post" else _action(operation)
        return "_".join([action, *prefix, *containers, singular(last.word)])
    if operation.method == "get":
        many = _answers_list(document, operation.node, default=singular(last.word) != last.word)
        return "_".join(["list" if many else "get", *prefix, *containers, last.word])
    return "_".join([_action(operation), *prefix, *containers, last.word])


def _root_method(document: Document, operation: DocumentOperation, root: _Segment | None, prefix: list[str]) -> str:
    """The name of an operation on the group's own collection or item: `list`, `get`, `create`."""
    word = root.word if root else ""
    noun = [singular(word)] if prefix and word else []
    if operation.method == "get" and not (root and root.has_id):
        many = (
            _answers_list(document, operation.node, default=bool(_segments(operation.path))) or singular(word) != word
        )
        return "_".join(["list" if many else "get", *prefix, *([word] if noun and many else noun)])
    return "_".join([_action(operation), *prefix, *noun])


def _action(operation: DocumentOperation) -> str:
    return _ACTIONS.get(operation.method, operation.method)


def _homes(everything: list[DocumentOperation]) -> dict[str, tuple[str, ...]]:
    """The owners that most of a tag's paths begin with and that its names need not repeat."""
    homes: dict[str, tuple[str, ...]] = {}
    for each in everything:
        owners = _owners(_scope(each)[0])
        if each.tag not in homes or (len(owners), owners) < (len(homes[each.tag]), homes[each.tag]):
            homes[each.tag] = owners
    return homes


def _owners(scope: list[_Segment]) -> tuple[str, ...]:
    """Whose a path is, without `/orgs/{org_id}` and `/me`, which never tell operations apart."""
    return tuple(word for word, has_id in scope if (word, has_id) not in {("orgs", True), ("me", False)})


def _scope(operation: DocumentOperation) -> tuple[list[_Segment], list[_Segment], _Segment | None]:
    """A path in three parts: what it belongs to, what follows, and the group's own segment between them."""
    segments = _segments(operation.path)
    tag = snake(operation.tag)
    for index, segment in enumerate(segments):
        if segment.word == tag:
            return segments[:index], segments[index + 1 :], segment
    index = 0
    while index + 1 < len(segments) and segments[index] in {("orgs", True), ("projects", True), ("me", False)}:
        index += 1
    if len(segments) == 1 and segments[0] == ("me", False):
        return [], [], segments[0]
    return segments[:index], segments[index:], None


def _segments(path: str) -> list[_Segment]:
    segments: list[_Segment] = []
    for part in path.strip("/").split("/"):
        if part.startswith("{"):
            if segments:
                segments[-1] = segments[-1]._replace(has_id=not part.startswith("{*"))
        elif snake(part) and not re.fullmatch(r"v\d+", part):
            segments.append(_Segment(snake(part), False))
    return segments


def _answers_list(document: Document, node: dict[str, Any], *, default: bool) -> bool:
    """Whether the answer is a list or holds just one, as far as the document says."""
    schema = answer_schema(node)
    if not schema:
        return default
    if "array" in schema_types(resolve(document, schema)):
        return True
    properties = _properties(document, schema)
    if not properties:
        return default
    if "next_page_token" in properties:
        return True
    arrays = [name for name, each in properties.items() if "array" in schema_types(resolve(document, each))]
    rest = [name for name in properties if name not in arrays]
    about_paging = re.compile(r"(?:^|_)(?:total|count|cursor|token|has_more|truncated|expired|next|limit|offset|as_of)")
    return len(arrays) == 1 and all(about_paging.search(name) for name in rest)


def _properties(document: Document, schema: Any, depth: int = 5) -> dict[str, Any]:
    schema = resolve(document, schema)
    found = dict(schema.get("properties") or {})
    for kind in ("allOf", "oneOf", "anyOf") if depth else ():
        if kind == "allOf" or not found:
            for part in schema.get(kind) or []:
                found.update(_properties(document, part, depth - 1))
    return found
