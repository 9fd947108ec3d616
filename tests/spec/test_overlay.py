"""The overlay: RFC 9535 targets, and what an update or a removal does to what they match."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from spec.openapi import overlay
from spec.openapi.document import DocumentError

DOCUMENT = {
    "info": {"title": "t", "version": "1"},
    "tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}],
    "paths": {
        "/x/{id}": {
            "get": {
                "operationId": "get_x",
                "parameters": [
                    {"name": "id", "in": "path"},
                    {"name": "q", "in": "query"},
                    {"name": "to", "in": "query"},
                ],
                "responses": {"204": {"description": "gone", "content": {"application/json": {}}}},
            },
            "post": {"responses": {"204": {"description": "d"}}},
        },
        "/y/{*path}": {"get": {"operationId": "proxy", "responses": {"200": {"description": "d"}}}},
        "/it's": {"get": {"operationId": "quoted", "responses": {}}},
    },
}


def apply(*actions: dict[str, Any], document: dict[str, Any] = DOCUMENT) -> tuple[dict[str, Any], list[str]]:
    actions = tuple({"description": "why", **action} for action in actions)
    return overlay.apply(document, {"overlay": "1.0.0", "actions": list(actions)})


def applied(*actions: dict[str, Any], document: dict[str, Any] = DOCUMENT) -> dict[str, Any]:
    result, unmatched = apply(*actions, document=document)
    assert not unmatched
    return result


def names(parameters: list[dict[str, Any]]) -> list[str]:
    return [each["name"] for each in parameters]


X_GET = "$.paths['/x/{id}'].get"


@pytest.mark.parametrize(
    ("target", "marked"),
    [
        ("$.info", ["info"]),
        ("$['info']", ["info"]),
        ("$.paths['/y/{*path}'].get", ["proxy"]),
        ('$.paths["/it\'s"].get', ["quoted"]),
        ("$.paths['/it\\'s'].get", ["quoted"]),
        ("$.paths.*.get", ["get_x", "proxy", "quoted"]),
        ("$.paths.*[?@.operationId == 'proxy']", ["proxy"]),
        ("$.paths.*[?(@.operationId == 'proxy')]", ["proxy"]),
        ("$..[?@.operationId]", ["get_x", "proxy", "quoted"]),
        ("$.tags[?@.name == 'a' || @.name == 'c']", ["a", "c"]),
        (X_GET + ".parameters[?@.in == 'query' && @.name != 'q']", ["to"]),
        ("$.tags[-1]", ["c"]),
        ("$.tags[0:2]", ["a", "b"]),
        ("$.tags[2,0]", ["a", "c"]),
        ("$.tags[?match(@.name, '[bc]')]", ["b", "c"]),
        ("$.paths.*.*.responses['204']", ["gone", "d"]),
    ],
)
def test_a_target_matches(target: str, marked: list[str]) -> None:
    found = applied({"target": target, "update": {"marked": True}})

    def walk(node: Any) -> Any:
        if isinstance(node, dict):
            if node.get("marked"):
                yield node.get("operationId") or node.get("name") or node.get("description") or "info"
            node = list(node.values())
        for each in node if isinstance(node, list) else []:
            yield from walk(each)

    assert sorted(walk(found)) == sorted(marked)


def test_objects_merge_at_every_depth_and_other_values_are_replaced() -> None:
    found = applied({"target": "$", "update": {"info": {"version": "2", "contact": {"name": "n"}}, "x": [1]}})

    assert found["info"] == {"title": "t", "version": "2", "contact": {"name": "n"}}
    assert found["x"] == [1]
    assert list(found) == ["info", "tags", "paths", "x"]


@pytest.mark.parametrize("update", [{"name": "d"}, [{"name": "d"}]], ids=["one item", "a list"])
def test_an_array_grows(update: Any) -> None:
    assert names(applied({"target": "$.tags", "update": update})["tags"]) == ["a", "b", "c", "d"]


def test_an_item_of_an_array_is_updated_in_its_place() -> None:
    assert applied({"target": "$.tags[1]", "update": {"x": 1}})["tags"] == [
        {"name": "a"},
        {"name": "b", "x": 1},
        {"name": "c"},
    ]


def test_a_plain_value_is_replaced() -> None:
    assert applied({"target": "$.info.title", "update": "new"})["info"]["title"] == "new"


def test_an_update_inside_of_another_match_is_kept() -> None:
    found = applied({"target": "$..a", "update": {"n": 1}}, document={"info": {}, "a": {"a": {"a": {}}}, "paths": {}})

    assert found["a"] == {"n": 1, "a": {"n": 1, "a": {"n": 1}}}


def test_what_two_targets_get_is_not_shared() -> None:
    found = applied(
        {"target": "$.tags[*]", "update": {"x": {"list": [1]}}}, {"target": "$.tags[0].x.list", "update": 2}
    )

    assert [each["x"]["list"] for each in found["tags"]] == [[1, 2], [1], [1]]


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("$.tags[1]", ["a", "c"]),
        ("$.tags[0,1]", ["c"]),
        ("$.tags[1,0]", ["c"]),
        ("$.tags[0,0]", ["b", "c"]),
        ("$.tags[-1]", ["a", "b"]),
        ("$.tags[?@.name != 'b']", ["b"]),
        ("$.tags[*]", []),
    ],
)
def test_items_of_a_list_are_removed_whatever_their_order(target: str, left: list[str]) -> None:
    assert names(applied({"target": target, "remove": True})["tags"]) == left


def test_members_of_objects_are_removed() -> None:
    found = applied({"target": "$.paths.*.*.responses['204'].content", "remove": True})

    assert found["paths"]["/x/{id}"]["get"]["responses"] == {"204": {"description": "gone"}}


def test_remove_false_removes_nothing() -> None:
    assert applied({"target": "$.tags[0]", "remove": False, "update": {"x": 1}})["tags"][0] == {"name": "a", "x": 1}


def test_actions_build_on_each_other() -> None:
    found = applied({"target": "$", "update": {"new": {"a": 1}}}, {"target": "$.new.a", "remove": True})

    assert found["new"] == {}


def test_a_target_that_matches_nothing_is_told() -> None:
    found, unmatched = apply({"target": "$.paths['/gone']", "update": {}}, {"target": "$.tags[7]", "remove": True})

    assert found == DOCUMENT
    assert unmatched == ["overlay.yaml, action 1 ($.paths['/gone'])", "overlay.yaml, action 2 ($.tags[7])"]


def test_the_document_and_the_overlay_are_not_changed() -> None:
    before = copy.deepcopy(DOCUMENT)
    update = {"info": {"x": {"y": 1}}}

    found = applied({"target": "$", "update": update}, {"target": "$.info.x", "update": {"y": 2}})

    assert before == DOCUMENT
    assert update == {"info": {"x": {"y": 1}}}
    assert found["info"]["x"] == {"y": 2}


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ([], "not an Overlay 1.x document"),
        (None, "not an Overlay 1.x document"),
        ({"actions": []}, "not an Overlay 1.x document"),
        ({"overlay": "2.0.0", "actions": []}, "not an Overlay 1.x document"),
        ({"overlay": "1.0.0"}, "`actions` is not a list"),
        ({"overlay": "1.0.0", "actions": ["x"]}, "action 1: not an object"),
        ({"overlay": "1.0.0", "actions": [{"target": "$.info", "update": {}}]}, "state the reason"),
        ({"overlay": "1.0.0", "actions": [{"target": "$.info", "description": "d"}]}, "neither `update` nor `remove`"),
        ({"overlay": "1.0.0", "actions": [{"target": "$[", "update": 1, "description": "d"}]}, "not a JSONPath"),
        ({"overlay": "1.0.0", "actions": [{"target": "info", "update": 1, "description": "d"}]}, "not a JSONPath"),
        ({"overlay": "1.0.0", "actions": [{"update": 1, "description": "d"}]}, "has no `target`"),
        ({"overlay": "1.0.0", "actions": [{"target": "$", "remove": True, "description": "d"}]}, "cannot be removed"),
        ({"overlay": "1.0.0", "actions": [{"target": "$", "update": [1], "description": "d"}]}, "with an object"),
    ],
)
def test_a_broken_overlay_says_where(broken: Any, message: str) -> None:
    with pytest.raises(DocumentError, match=message.replace("`", ".")) as caught:
        overlay.apply(DOCUMENT, broken)

    assert "\n" not in str(caught.value)
