# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The base classes of models, and the types of fields: pages, times and files."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar

from ._files import File, FileContent, Progress, as_file
from ._model import Field, MissingField, Model, describe, with_unknown
from ._readers import ListOf, MapOf, OneOf, Ref, Told, date_only, date_time, nothing
from ._values import UNSET, Time, Unset, epoch_ms, to_json

if TYPE_CHECKING:
    from . import models as models

T = TypeVar("T")


class _Models:
    """Every model, imported when it is asked for. Annotations name models in it, and so can be read at run time."""

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(".models", __package__), name)


if not TYPE_CHECKING:
    models = _Models()


class PageFacts(NamedTuple):
    """Where a page keeps its items and its continuation, and which argument takes that continuation."""

    items: str
    token: str
    next: str
    done: str | None = None
    expired: str | None = None


class Page(Model, Generic[T]):
    """Base of every model that is one page of a longer list; `T` is the type of the items that it iterates over."""

    page_facts: ClassVar[PageFacts]

    if TYPE_CHECKING:

        def __iter__(self) -> Iterator[T]: ...

    else:

        def __iter__(self):
            return iter(_items(self))

    def __len__(self) -> int:
        return len(_items(self))


def _items(page: Page[T]) -> list[T]:
    """The items of a page; null is no item.

    Raises:
        MissingField: The page lacks them.
        TypeError: They are no list.
    """
    facts = type(page).page_facts
    items = getattr(page, facts.items)
    if items is not None and not isinstance(items, list):
        raise TypeError(f"{type(page).__name__}.{facts.items} is no list: the server sent {type(items).__name__}")
    return items or []


__all__ = [
    "UNSET",
    "Field",
    "File",
    "FileContent",
    "ListOf",
    "MapOf",
    "MissingField",
    "Model",
    "OneOf",
    "Page",
    "PageFacts",
    "Progress",
    "Ref",
    "Time",
    "Told",
    "Unset",
    "as_file",
    "date_only",
    "date_time",
    "describe",
    "epoch_ms",
    "models",
    "nothing",
    "to_json",
    "with_unknown",
]
