"""What was published made to fit what we have: with what we keep of ours, and without what nothing needs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from ..openapi.document import (
    SCHEMA_REF,
    Document,
    DocumentError,
    DocumentOperation,
    by_key,
    count_operations,
    dangling,
    needed,
    operations,
    ref_name,
    schemas,
)
from ..openapi.tree import Node, all_bare, rewrite
from .published import Published, graft

_SUFFIX = "Kept"
"""Behind the name of a schema of ours whose name the newcomer uses for another one."""

TOLERATED_DANGLING = 20
"""One of so many schemas may be referred to and missing. Published documents miss fewer, one that is cut off more."""


def whole(published: Published, ours: Document | None, *, accept_loss: bool) -> Document:
    """The whole document that was published; of a single page, ours with that page in it.

    Raises:
        DocumentError: there is nothing that the page could go into, or the document looks cut off.
    """
    if not published.whole:
        if ours is None:
            raise DocumentError(f"{published.name}: one page goes into a vendored document, and there is none yet")
        return graft(ours, published.document)
    if not accept_loss:
        _refuse_cut_off(published, ours)
    return published.document


def _refuse_cut_off(published: Published, ours: Document | None) -> None:
    before, after = count_operations(ours), count_operations(published.document)
    missing = dangling(published.document)
    if 2 * after < before:
        reason = f"has {after} operations where the vendored document has {before}: cut off, or half a site?"
    elif TOLERATED_DANGLING * len(missing) > len(schemas(published.document)):
        some = ", ".join(missing[:3])
        reason = f"refers to {len(missing)} schemas that it does not define, such as {some}: cut off?"
    else:
        return
    raise DocumentError(f"{published.name}: {reason} If it is right, say --accept-loss")


def keep(
    newcomer: Document, ours: Document | None, keys: Collection[str], over: Collection[str] = ()
) -> tuple[Document, list[str], dict[str, str]]:
    """The newcomer with those operations of ours that are to stay, and with the schemas that they need.

    Args:
        newcomer: The document.
        ours: The vendored document so far, None where there is none.
        keys: The operations that stay where the newcomer has none of its own.
        over: Those of them that stay also where it has, because its own are older.

    Returns:
        The document; the keys of the operations that stayed; and from the new name to the old one of each schema of
        theirs that had to be renamed, because the newcomer has another one of that name.
    """
    present = by_key(newcomer)
    stay = [
        each
        for each in operations(ours or {"paths": {}})
        if each.key in keys and (each.key not in present or each.key in over)
    ]
    if not stay or ours is None:
        return newcomer, [], {}
    staying = {each.key for each in stay}
    older, newer = schemas(ours), schemas(newcomer)
    used = needed(newcomer, [each.node for key, each in present.items() if key not in staying])
    new_names: dict[str, str] = {}
    for name in sorted(needed(ours, [each.node for each in stay])):
        plain = name.removesuffix(_SUFFIX)  # which it has from an update in which somebody else had its name
        clash = plain in used and _differ(older[name], newer[plain])
        new_names[name] = plain + _SUFFIX if clash else plain
    part = {
        "tags": [
            tag for tag in ours.get("tags", []) if any(tag["name"] in (each.node.get("tags") or []) for each in stay)
        ],
        "paths": _tree(stay),
        "components": {"schemas": {new: older[name] for name, new in new_names.items() if new not in used}},
    }
    merged = graft(newcomer, rewrite(part, lambda node: _renamed(node, new_names)))
    return merged, [each.key for each in stay], {new: name for name, new in new_names.items() if new != name}


def _differ(one: Any, other: Any) -> bool:
    plain = isinstance(one, dict) and isinstance(other, dict)
    return all_bare("schema", one) != all_bare("schema", other) if plain else one != other


def _tree(kept: Iterable[DocumentOperation]) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for each in kept:
        paths.setdefault(each.path, {})[each.method] = each.node
    return paths


def _renamed(node: Node, renamed: Mapping[str, str]) -> dict[str, Any]:
    name = ref_name(node.value)
    if node.kind == "schema" and name in renamed:
        return {**node.value, "$ref": SCHEMA_REF + renamed[name]}
    return node.value


def tidied(newcomer: Document, ours: Document | None, correct: Callable[[Document], Document]) -> Document:
    """The newcomer with the schemas, tags and security schemes that something needs, and with no others.

    So a document and the pages made of it come out the same, for a page has nothing that its operation does not need.
    What only the corrections need, a site of pages cannot have; there ours stays.

    Args:
        newcomer: The document.
        ours: The vendored document so far, None where there is none.
        correct: Lays the overlay over a document.
    """
    spare = schemas(ours) if ours else {}
    everything = {**newcomer, "components": {**newcomer["components"], "schemas": {**spare, **schemas(newcomer)}}}
    corrected = correct(everything)
    used = needed(everything, newcomer["paths"]) | needed(corrected, corrected["paths"])
    tags = {tag for each in operations(newcomer) for tag in each.node.get("tags") or []}
    given = [newcomer.get("security"), *(each.node.get("security") for each in operations(newcomer))]
    secured = {name for each in given for option in each or [] for name in option}
    schemes = newcomer["components"].get("securitySchemes", {})
    tidy = {
        **newcomer,
        "tags": [tag for tag in newcomer.get("tags", []) if tag["name"] in tags],
        "components": {
            "schemas": {name: each for name, each in schemas(everything).items() if name in used},
            "securitySchemes": {name: each for name, each in schemes.items() if name in secured},
        },
    }
    return {key: value for key, value in tidy.items() if value or key == "components"}
