# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""What the models stand on: tolerant reading, exact round trips, pages, times and files."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from os import PathLike
from types import MethodType
from typing import IO, TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")
Reader = Callable[[Any], Any]


class Unset:
    """The type of `UNSET`: an argument that was not given, told apart from None, which is sent as null."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Any = Unset()


class MissingField(AttributeError):
    """A key that the document calls required is not in the object that the server sent."""


# ---------------------------------------------------------------------------------------------- models


class _Protected:
    """A method that an unknown field of the same name cannot hide, because data descriptors come first."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __get__(self, model: object, owner: type) -> Any:
        return self.function if model is None else MethodType(self.function, model)

    def __set__(self, model: object, value: object) -> None:
        raise AttributeError(f"{self.function.__name__} is a method and cannot be set")


class Model:
    """Base of every model: an attrs class over the JSON object it was read from.

    The object's keys live in `__dict__` as they came, unknown ones too; only nested objects are turned into models.
    Times are parsed when they are read, so their exact text stays; an unreadable one is returned as that text. An
    unknown enum value stays a string, null stays None, an optional key that is absent reads as None, and a missing
    required key raises `MissingField` when it is read and not before.
    """

    _required: ClassVar[frozenset[str]] = frozenset()
    _optional: ClassVar[frozenset[str]] = frozenset()
    _nested: ClassVar[tuple[tuple[str, Reader], ...]] = ()
    _constants: ClassVar[Mapping[str, Any]] = {}
    _names: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object. The mapping is copied, not kept."""
        values = {**data}
        for key, read in cls._nested:
            value = values.get(key)
            if value is not None:
                values[key] = read(value)
        model = cls.__new__(cls)
        model.__dict__ = values
        return model

    def _to_dict(self) -> dict[str, Any]:
        """The JSON object, as it came: unknown keys, nulls and the texts of times included."""
        return {key: to_json(value) for key, value in self.__dict__.items()}

    if TYPE_CHECKING:

        def to_dict(self) -> dict[str, Any]:
            """The JSON object, as it came: unknown keys, nulls and the texts of times included."""
            return {}

    else:
        to_dict = _Protected(_to_dict)

        def __getattr__(self, name: str) -> Any:
            cls = type(self)
            if name in cls._optional:
                return None
            if name in cls._required:
                sent = ", ".join(self.__dict__) or "no key at all"
                raise MissingField(f"{cls.__name__}.{name}: the server did not send it; it sent: {sent}")
            raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}", name=name, obj=self)

    def __attrs_post_init__(self) -> None:
        for name in [name for name, value in self.__dict__.items() if value is UNSET]:
            del self.__dict__[name]

    def __getitem__(self, key: str) -> Any:
        """A value by its JSON key: the way to fields that the document does not know."""
        return self.__dict__[key]

    def __contains__(self, key: object) -> bool:
        return key in self.__dict__

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __repr__(self) -> str:
        values = (f"{self._names.get(key, key)}={value!r}" for key, value in self.__dict__.items())
        return f"{type(self).__name__}({', '.join(values)})"


class Field:
    """A field whose attribute is not simply the JSON value under its own name: a time, or a renamed key."""

    __slots__ = ("key", "read")

    def __init__(self, key: str, read: Reader | None = None) -> None:
        self.key = key
        self.read = read

    def __get__(self, model: Model | None, owner: type) -> Any:
        if model is None:
            return self
        try:
            value = model.__dict__[self.key]
        except KeyError:
            raise AttributeError(self.key) from None  # and so Model.__getattr__ decides what absence means
        return value if self.read is None else self.read(value)

    def __set__(self, model: Model, value: Any) -> None:
        model.__dict__[self.key] = value

    def __delete__(self, model: Model) -> None:
        model.__dict__.pop(self.key, None)


def describe(
    cls: type[Model],
    *,
    required: Iterable[str] = (),
    optional: Iterable[str] = (),
    nested: Mapping[str, Reader] | None = None,
    constants: Mapping[str, Any] | None = None,
    fields: Mapping[str, Field] | None = None,
) -> None:
    """Tell a generated model what its fields are in JSON.

    Args:
        cls: The model.
        required: Attributes that the document requires.
        optional: The other attributes.
        nested: How to read the JSON keys that hold models.
        constants: JSON keys that hold one value, which tells the model from others.
        fields: Attributes whose value is not simply the JSON value under their own name.
    """
    cls._required = frozenset(required)
    cls._optional = frozenset(optional)
    cls._nested = tuple((nested or {}).items())
    cls._constants = constants or {}
    cls._names = {field.key: name for name, field in (fields or {}).items() if field.key != name}
    for name, field in (fields or {}).items():
        setattr(cls, name, field)


# --------------------------------------------------------------------------------------------- readers


class Ref:
    """Reads an object as the model of this name, which is imported on first use."""

    __slots__ = ("_model", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self._model: type[Model] | None = None

    def model(self) -> type[Model]:
        model = self._model
        if model is None:
            model = self._model = getattr(importlib.import_module(".models", __package__), self.name)
        return model

    def __call__(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        return (self._model or self.model()).from_dict(value)


class ListOf:
    """Reads each item of a list."""

    __slots__ = ("item",)

    def __init__(self, item: Reader) -> None:
        self.item = item

    def __call__(self, value: Any) -> Any:
        if type(value) is not list:
            return value
        item = self.item
        return [item(each) for each in value]


class MapOf:
    """Reads each value of an object whose keys are free."""

    __slots__ = ("item",)

    def __init__(self, item: Reader) -> None:
        self.item = item

    def __call__(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        return {key: self.item(each) for key, each in value.items()}


class OneOf:
    """Reads a value as whichever alternative it fits: constants first, then required keys, then known keys."""

    __slots__ = ("readers",)

    def __init__(self, *readers: Reader) -> None:
        self.readers = readers

    def __call__(self, value: Any) -> Any:
        if type(value) is list:
            return next((read(value) for read in self.readers if isinstance(read, ListOf)), value)
        if type(value) is not dict:
            return value
        models = [read.model() for read in self.readers if isinstance(read, Ref)]
        if models:
            return max(models, key=lambda model: _fit(model, value)).from_dict(value)
        return next((read(value) for read in self.readers if isinstance(read, MapOf)), value)


def _fit(model: type[Model], value: dict[str, Any]) -> tuple[int, int, int]:
    """How well an object fits a model; of equal fits, the first in the document's order wins."""
    renamed = {name: key for key, name in model._names.items()}
    required = {renamed.get(name, name) for name in model._required}
    known = required | {renamed.get(name, name) for name in model._optional}
    constants = sum(1 if value.get(key) == constant else -1 for key, constant in model._constants.items())
    return constants, -len(required - value.keys()), len(known & value.keys())


def nothing(value: Any) -> None:
    """Reads the answer of an operation that answers nothing."""


def date_time(value: Any) -> Any:
    """An ISO 8601 text as a datetime; what cannot be read stays as it came."""
    if type(value) is not str:
        return value
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return value


def date_only(value: Any) -> Any:
    """An ISO 8601 date as a date; what cannot be read stays as it came."""
    if type(value) is not str:
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value


# --------------------------------------------------------------------------------------------- writing


def to_json(value: Any) -> Any:
    """A Python value as JSON knows it. A datetime without a zone is local time."""
    if isinstance(value, Model):
        return value._to_dict()
    if isinstance(value, list | tuple):
        return [to_json(each) for each in value]
    if isinstance(value, dict):
        return {key: to_json(each) for key, each in value.items()}
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.astimezone()).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return value


Time = int | datetime | str
"""A point in time for a query: epoch milliseconds, a datetime (aware, or local), or an ISO 8601 text."""


def epoch_ms(value: Time | None) -> int | None:
    """A point in time as the epoch milliseconds that the platform's queries take; None stays None.

    Raises:
        ValueError: the text is not an ISO 8601 time.
    """
    if isinstance(value, str):
        if value.lstrip("-").isdigit() and len(value) > 8:
            return int(value)
        from dateutil.parser import isoparse  # here, because few calls need it

        try:
            value = isoparse(value)
        except ValueError as error:
            raise ValueError(f"{value!r} is not an ISO 8601 time: {error}") from None
    if isinstance(value, datetime):
        return round(value.timestamp() * 1000)
    return value


# ---------------------------------------------------------------------------------------- pages, files


class PageFacts(NamedTuple):
    """Where a page keeps its items and its continuation, and which argument takes that continuation."""

    items: str
    token: str
    next: str
    done: str | None = None
    expired: str | None = None


class Page(Generic[T]):
    """Mixed into every model that is one page of a longer list; `T` is the item's type."""

    page_facts: ClassVar[PageFacts]


FileContent = str | PathLike[str] | bytes | IO[bytes]
"""A file to upload: a path, the bytes, or a file opened in binary mode."""


Progress = Callable[[int, int | None], None]
"""Told of an upload as it goes: `progress(sent, total)`, in bytes; the total is None where it is not known."""


class File(NamedTuple):
    """A file to upload under a name and a media type of your choice."""

    content: FileContent
    name: str | None = None
    media_type: str | None = None


__all__ = ["UNSET", "File", "FileContent", "MissingField", "Model", "Page", "Progress", "Time", "Unset", "epoch_ms"]
