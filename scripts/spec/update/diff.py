"""What changed between two documents for the users of the client, in the client's own names."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..generate.names import Name
from ..generate.schema_rules import is_object
from ..openapi.document import SCHEMA_REF, Document, by_key, json_schema, needed, operations, ref_name, schemas
from ..openapi.tree import all_bare
from .descriptions import fingerprints, in_client_terms, retold
from .diff_access import compare_access
from .diff_operations import compare_operations
from .diff_schemas import GIVEN, GOT, LEVELS, Finding, Level, Pair, Way, compare, compare_fields
from .plain_form import plain_form
from .renames import Moves, Names


class Change(NamedTuple):
    """One difference that a user may meet."""

    level: Level
    kind: str
    """`added`, `removed`, `changed`, `moved`, `deprecated`, `described`."""
    subject: str
    """What it is about: `client.runs.list`, `client.alarms`, `models.RunPreview`."""
    text: str
    key: str = ""
    """The operation in the document: `GET /orgs/{org_id}`."""


def difference(old: Document, new: Document, names: Names, moves: Moves) -> list[Change]:
    """Everything that changed, the breaking first.

    Args:
        old: The older document, corrected.
        new: The newer document, corrected.
        names: The public names of the operations of both.
        moves: What has another name in the newer document.
    """
    pair = Pair(plain_form(old), plain_form(new), dict(moves.schemas))
    changes = [*_operations(pair, names, moves), *_models(pair), *_words(old, new, names.new)]
    return sorted(dict.fromkeys(changes), key=lambda each: (LEVELS.index(each.level), each.subject, each.text))


def _operations(pair: Pair, names: Names, moves: Moves) -> Iterator[Change]:
    before, after = by_key(pair.old), by_key(pair.new)
    groups = [{name.group for name in each.values()} for each in names]
    earlier_keys = {**_same_name(names), **moves.operations}
    for group in groups[1] - groups[0]:
        yield Change("additive", "added", f"client.{group}", "new group")
    for group in groups[0] - groups[1]:
        yield Change("breaking", "removed", f"client.{group}", "the group is gone")
    for key, operation in after.items():
        earlier = earlier_keys.get(key, key)
        name = f"client.{names.new[key]}"
        if earlier not in before:
            yield Change("additive", "added", name, "new", key)
            continue
        if names.old[earlier] != names.new[key]:
            yield Change("breaking", "moved", name, f"was client.{names.old[earlier]}", key)
        if earlier != key:
            yield Change("documentation", "moved", name, f"asks `{key}`, asked `{earlier}`", key)
        findings = list(compare_operations(pair, before[earlier], operation))
        for finding in findings:
            yield _changed(finding, name, key)
        if not findings and not _same(pair, "operation", before[earlier].node, operation.node):
            yield Change("documentation", "changed", name, _UNSEEN, key)
    for key in before.keys() - after.keys() - set(earlier_keys.values()):
        yield Change("breaking", "removed", f"client.{names.old[key]}", "removed", key)
    both = {
        key: (before[earlier], each) for key, each in after.items() if (earlier := earlier_keys.get(key, key)) in before
    }
    for key, finding in compare_access(pair.old, pair.new, both):
        yield _changed(finding, f"client.{names.new[key]}" if key else in_client_terms("document", {}), key)


def _same_name(names: Names) -> dict[str, str]:
    """Operations that took the name of one that is gone: for a caller that is one call that changed."""
    gone = {name: key for key, name in names.old.items() if key not in names.new}
    return {key: gone[name] for key, name in names.new.items() if key not in names.old and name in gone}


_UNSEEN = "details that the client does not show"


_TOLD_ELSEWHERE = ("tags", "operationId", "security", "servers")


def _same(pair: Pair, kind: str, old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Whether two nodes say the same, apart from words, ids and the names of schemas."""
    texts = []
    for node in (old, new):
        rest = {
            k: v for k, v in all_bare(kind, node).items() if k not in ("tags", "operationId", "security", "servers")
        }
        texts.append(json.dumps(rest, sort_keys=True))
    for name, earlier in pair.renamed.items():
        texts[1] = texts[1].replace(f'"{SCHEMA_REF}{name}"', f'"{SCHEMA_REF}{earlier}"')
    return texts[0] == texts[1]


def _changed(finding: Finding, subject: str, key: str = "") -> Change:
    kind = "deprecated" if finding.text == "deprecated" else "changed"
    return Change(finding.level, kind, subject, str(finding), key)


def _models(pair: Pair) -> Iterator[Change]:
    ways = [_ways(document) for document in (pair.old, pair.new)]
    old, new = schemas(pair.old), schemas(pair.new)
    earlier = {name: pair.renamed.get(name, name) for name in new}
    come = sorted(name for name in ways[1] if earlier[name] not in ways[0])
    gone = sorted(ways[0].keys() - {earlier[name] for name in ways[1]})
    if come:
        yield Change("additive", "added", "models", f"new: {', '.join(come)}")
    if gone:
        yield Change("breaking", "removed", "models", f"gone: {', '.join(gone)}")
    for name, before in earlier.items():
        if before not in ways[0] or name not in ways[1]:
            continue
        subject = f"models.{name}"
        if before != name:
            yield Change("breaking", "moved", subject, f"was models.{before}")
        both = ways[1][name] | ways[0][before]
        findings = list(_model(pair, old[before], new[name], both)) if both else []
        for finding in findings:
            yield _changed(finding, subject)
        if both and not findings and not _same(pair, "schema", old[before], new[name]):
            yield Change("documentation", "changed", subject, _UNSEEN)


def _model(pair: Pair, old: Any, new: Any, ways: frozenset[Way]) -> Iterator[Finding]:
    if is_object(old) and is_object(new):
        return compare_fields(pair, old, new, ways)
    return compare(pair, old, new, ways)


def _ways(document: Document) -> dict[str, frozenset[Way]]:
    """Each schema that the client has, and whether callers give it, get it, or neither.

    Neither is for the whole body of an operation, whose fields are that operation's keywords.
    """
    given, got, bodies = set[str](), set[str](), set[str]()
    for each in operations(document):
        node = each.node
        whole = ref_name(json_schema(node.get("requestBody")))
        bodies.add(whole)
        given |= needed(document, [node.get("parameters"), schemas(document).get(whole, node.get("requestBody"))])
        got |= needed(document, node.get("responses"))
    found: dict[str, frozenset[Way]] = dict.fromkeys(bodies & schemas(document).keys(), frozenset())
    for names, way in ((given, GIVEN), (got, GOT)):
        for name in names:
            found[name] = found.get(name, frozenset()) | way
    return found


def _words(old: Document, new: Document, names: Mapping[str, Name]) -> Iterator[Change]:
    before, after = fingerprints(old), fingerprints(new)
    for of, digests in after.items():
        if of in before and retold(before[of], digests):
            yield redescribed(of, names, "described in other words")


def redescribed(of: str, names: Mapping[str, Name], text: str) -> Change:
    """A change of the words about a subject of `words`."""
    return Change("documentation", "described", in_client_terms(of, names), text, of if of in names else "")
