# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""What the models stand on: tolerant reading, exact round trips, pages, times and files."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
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


_new = object.__new__


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
    _keys: ClassVar[frozenset[str]] = frozenset()
    _required_keys: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object. The mapping is copied, not kept."""
        values = {**data}
        for key, read in cls._nested:
            value = values.get(key)
            if value is not None:
                values[key] = read(value)
        model = _new(cls)
        model.__dict__ = values
        return model

    def _to_dict(self) -> dict[str, Any]:
        """The JSON object, as it came: unknown keys, nulls and the texts of times included."""
        return {
            key: value if type(value) in _SCALARS else to_json(value)
            for key, value in self.__dict__.items()
            if value is not UNSET
        }

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
        cls = type(self)  # where an unknown field cannot hide a name
        values = (f"{cls._names.get(key, key)}={value!r}" for key, value in self.__dict__.items())
        return f"{cls.__name__}({', '.join(values)})"


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
    nested: Mapping[str, Ref | ListOf | MapOf | OneOf] | None = None,
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
    # Bound, because Python calls a method faster than an object that can be called.
    cls._nested = tuple((key, read.__call__) for key, read in (nested or {}).items())
    cls._constants = constants or {}
    cls._names = {field.key: name for name, field in (fields or {}).items() if field.key != name}
    keys = {name: field.key for name, field in (fields or {}).items()}
    cls._required_keys = frozenset(keys.get(name, name) for name in cls._required)
    cls._keys = cls._required_keys.union(keys.get(name, name) for name in cls._optional)
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
        if isinstance(self.item, Ref):  # the lists that pages are made of: one call less for each item
            read = self.item.model().from_dict
            return [read(each) if type(each) is dict else each for each in value]
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
    """Reads a value as whichever alternative it fits best: by its constants, then by the keys it has and lacks."""

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


def _fit(model: type[Model], value: dict[str, Any]) -> tuple[int, int]:
    """How well an object fits a model; of equal fits, the first in the document's order wins."""
    constants = sum(1 if value.get(key) == constant else -1 for key, constant in model._constants.items())
    missing = sum(key not in value for key in model._required_keys)
    return constants, len(model._keys & value.keys()) - missing


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


_SCALARS = frozenset({str, int, float, bool, type(None)})


def to_json(value: Any) -> Any:
    """A Python value as JSON knows it. A datetime without a zone is local time."""
    if type(value) in _SCALARS:
        return value
    if isinstance(value, Model):
        return Model._to_dict(value)
    if isinstance(value, Mapping):
        return {key: to_json(each) for key, each in value.items()}
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.astimezone()).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        return [to_json(each) for each in value]
    return value


Time = int | datetime | date | str
"""A point in time for a query: epoch milliseconds, a datetime (aware, or local), the start of a local day, or an
ISO 8601 text."""


def epoch_ms(value: Time | None) -> int | None:
    """A point in time as the epoch milliseconds that the platform's queries take; None stays None.

    Raises:
        ValueError: the text is not an ISO 8601 time, or the time is out of range.
        TypeError: the value is nothing of the kind.
    """
    if isinstance(value, str):
        value = _instant(value)
    elif isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time())
    if isinstance(value, datetime):
        try:
            return round(value.timestamp() * 1000)
        except OverflowError as error:
            raise ValueError(f"{value} is out of range: {error}") from None
    return None if value is None or value is UNSET else int(value)


def _instant(text: str) -> int | datetime:
    if re.fullmatch(r"-?\d{9,}", text, re.ASCII):
        return int(text)
    from dateutil.parser import isoparse  # here, because few calls need it

    try:
        return isoparse(text)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{text!r} is not an ISO 8601 time: {error}") from None


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


def as_file(value: Any) -> Any:
    """The value of a file field, told apart from that of a text field: here a str is a path."""
    return value if value is UNSET or value is None or isinstance(value, File) else File(value)


__all__ = ["UNSET", "File", "FileContent", "MissingField", "Model", "Page", "Progress", "Time", "Unset", "epoch_ms"]
