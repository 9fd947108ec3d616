"""Two versions of an operation as its callers see it: arguments, body, answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..generate.names import attribute_name
from ..generate.paging import page_facts
from ..generate.wire import argument_schema, main_media_type
from ..openapi.document import Document, DocumentOperation, json_schema, media_types, resolve, success
from .diff_schemas import GIVEN, GOT, Finding, Level, Pair, annotation, compare, compare_fields, kinds


def compare_operations(pair: Pair, old: DocumentOperation, new: DocumentOperation) -> Iterator[Finding]:
    """What changed for the callers of an operation."""
    yield from _parameters(pair, old, new)
    yield from _body(pair, old.node, new.node)
    yield from _answer(pair, old.node, new.node)
    if new.node.get("deprecated") and not old.node.get("deprecated"):
        yield Finding("documentation", "", "deprecated")
    before, after = (set(each.node.get("responses") or {}) for each in (old, new))
    for text, statuses in (("documents", after - before), ("no longer documents", before - after)):
        if errors := sorted(status for status in statuses if not status.startswith("2")):
            yield Finding("documentation", "", f"{text} the status {', '.join(errors)}")


def _below(field: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings about what is in a field."""
    for each in findings:
        dot = "." if each.field and each.field[0] not in "[{" else ""
        yield each._replace(field=f"{field}{dot}{each.field}")


# ------------------------------------------------------------------------------ what callers give


def _parameters(pair: Pair, old: DocumentOperation, new: DocumentOperation) -> Iterator[Finding]:
    before, after = _arguments(old), _arguments(new)
    places_before, places_after = _positional(before), _positional(after)
    if places_before != places_after:
        text = f"now called with ({', '.join(places_after)}), was ({', '.join(places_before)})"
        yield Finding("breaking", "", text)
    for name, parameter in after.items():
        if name in before:
            yield from _below(name, _parameter(pair, before[name], parameter))
        elif name not in places_after:
            yield _new_setting(parameter) or _new_keyword(pair, name, parameter)
    for name in before.keys() - after.keys() - set(places_before):
        yield Finding("breaking", name, "the keyword is gone")


def _arguments(operation: DocumentOperation) -> dict[str, dict[str, Any]]:
    return {attribute_name(each["name"]): each for each in operation.node.get("parameters", [])}


def _positional(arguments: dict[str, dict[str, Any]]) -> list[str]:
    return [name for name, each in arguments.items() if each["in"] == "path" and not _setting(each)]


def _setting(parameter: dict[str, Any]) -> bool:
    """Whether a caller need not give it, because the client has a setting for it."""
    names = ("org_id", "project_id", "rev") if parameter["in"] == "path" else ("rev",)
    return bool(parameter.get("required")) and parameter["name"] in names


def _new_setting(parameter: dict[str, Any]) -> Finding | None:
    """What a client without such a setting has to be given now; a branch it always has."""
    if parameter["in"] == "path" and _setting(parameter) and parameter["name"] != "rev":
        return Finding("breaking", "", f"needs the client's {parameter['name']} now")
    return None


def _new_keyword(pair: Pair, name: str, parameter: dict[str, Any]) -> Finding:
    required = bool(parameter.get("required")) and not _setting(parameter)
    kind = annotation(kinds(pair.new, argument_schema(parameter)))
    give = "to give, " if required else ""
    return Finding("breaking" if required else "additive", "", f"new keyword {give}{name} (`{kind}`)")


def _parameter(pair: Pair, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Finding]:
    must_before, must_after = (bool(each.get("required")) and not _setting(each) for each in (old, new))
    if must_before != must_after:
        yield _required(must_after)
    if old["in"] != new["in"]:
        yield Finding("documentation", "", f"goes into the {new['in']} now, went into the {old['in']}")
    yield from compare(pair, argument_schema(old), argument_schema(new), GIVEN)
    if new.get("deprecated") and not old.get("deprecated"):
        yield Finding("documentation", "", "deprecated")


def _required(now: bool) -> Finding:
    return Finding("breaking" if now else "additive", "", "is required now" if now else "is optional now")


def _body(pair: Pair, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Finding]:
    before, after = (node.get("requestBody") or {} for node in (old, new))
    type_before, type_after = (
        main_media_type(content) if (content := media_types(body)) else "" for body in (before, after)
    )
    required = bool(after.get("required"))
    if not type_before or not type_after:
        if type_after:
            yield Finding("breaking" if required else "additive", "", f"takes a body now, {type_after}")
        elif type_before:
            yield Finding("breaking", "", "takes no body any more")
        return
    if type_before != type_after:
        yield Finding("breaking", "", f"takes {type_after} now, took {type_before}")
    content_before, content_after = before["content"][type_before], after["content"][type_after]
    schema_before, schema_after = content_before.get("schema") or {}, content_after.get("schema") or {}
    fields_before, fields_after = resolve(pair.old, schema_before), resolve(pair.new, schema_after)
    if fields_before.get("properties") and fields_after.get("properties"):
        yield from map(_keyword, compare_fields(pair, fields_before, fields_after, GIVEN))
        return
    if bool(before.get("required")) != required:
        yield from _below("body", [_required(required)])
    yield from _below("body", compare(pair, schema_before, schema_after, GIVEN))


def _keyword(finding: Finding) -> Finding:
    """A finding about a field of a body, in words about the keyword that it is."""
    name, dot, rest = finding.field.partition(".")
    if not dot and finding.text.startswith("new, "):
        kind = finding.text.removeprefix("new, ").removeprefix("required, ")
        required = "required, " in finding.text and name != "rev"  # for which the client has a setting
        give = "to give, " if required else ""
        return Finding("breaking" if required else "additive", "", f"new keyword {give}{attribute_name(name)} ({kind})")
    if not dot and finding.text == "removed":
        return Finding(finding.level, attribute_name(name), "the keyword is gone")
    return finding._replace(field=f"{attribute_name(name)}{dot}{rest}")


# ------------------------------------------------------------------------------- what callers get


def _answer(pair: Pair, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Finding]:
    before, after = _result(old), _result(new)
    if isinstance(before, str) or isinstance(after, str):
        if before != after:
            level: Level = "additive" if before == "None" else "breaking"
            was = _result_text(pair.old, before)
            yield Finding(level, "", f"returns {_result_text(pair.new, after)} now, returned {was}")
        return
    for each in compare(pair, before, after, GOT):
        if each.field:
            yield from _below("answer", [each])
        else:
            yield each._replace(text=each.text.replace("is now", "returns", 1))
    was_page, page = page_facts(pair.old, old), page_facts(pair.new, new)
    if was_page and was_page != page:
        what = "its pages hold other items" if page else "can no longer be iterated with client.paginate"
        yield Finding("breaking", "", what)
    elif page and not was_page:
        yield Finding("additive", "", "can be iterated with client.paginate")


def _result(node: dict[str, Any]) -> Any:
    """The schema of what a method returns, or in a word what it returns without one."""
    answer = success(node)
    if not answer or answer[0] in ("204", "205"):
        return "None" if answer else "Any"
    return json_schema(answer[1]) or next(iter(media_types(answer[1])), "Any")


def _result_text(document: Document, result: Any) -> str:
    return f"`{result if isinstance(result, str) else annotation(kinds(document, result))}`"
