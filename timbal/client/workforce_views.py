"""Views of JSON objects: attributes that look their key up when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")


class Key(Generic[T]):
    """A key of the object behind a view; when it is absent, null or of another type than the default, the default."""

    __slots__ = ("default", "name")

    def __init__(self, default: T) -> None:
        self.default = default
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, view: None, owner: type) -> Self: ...
    @overload
    def __get__(self, view: View, owner: type) -> T: ...
    def __get__(self, view: View | None, owner: type) -> Any:
        if view is None:
            return self
        raw = view.raw
        value = raw.get(self.name) if type(raw) is dict else None
        default: Any = self.default
        if value is not None and (default is None or type(value) is type(default)):
            return value
        return {} if type(default) is dict else default


class View:
    """What events and their parts share: the object as it came, and equality by it."""

    __slots__ = ("raw",)
    _shown: ClassVar[str] = ""

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, View) and type(self) is type(other) and bool(self.raw == other.raw)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._shown.split())
        return f"{type(self).__name__}({shown})"
