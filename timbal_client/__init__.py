"""The client under a name that no other package hides: `timbal_client` is the module `timbal.client`.

    from timbal_client import Timbal
    from timbal_client.compose import TextDelta

The agent framework is a package `timbal` with an `__init__.py`, which hides every other folder `timbal` on the path. So
Python finds `timbal.client` only where both are installed into one folder. This module adds the client's folder to the
package's `__path__`. After that, `timbal.client` and `timbal.local` can be imported as well, and are the same modules.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import timbal

if TYPE_CHECKING:
    from types import ModuleType

    from timbal.client import *
    from timbal.client import __version__ as __version__


class _Submodules(Loader):
    """Imports `timbal_client.x` as the module `timbal.client.x` itself: a copy would have other classes."""

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> ModuleSpec | None:
        package, _, rest = fullname.partition(".")
        return ModuleSpec(fullname, self) if package == __name__ and find_spec(f"timbal.client.{rest}") else None

    def exec_module(self, module: ModuleType) -> None:
        name = module.__name__
        sys.modules[name] = import_module(f"timbal.client{name.removeprefix(__name__)}")


_folder = str(Path(__file__).parents[1] / "timbal")
_searched = getattr(timbal, "__path__", ())
if _folder not in _searched:
    timbal.__path__ = [_folder, *_searched]
sys.modules[__name__] = import_module("timbal.client")
sys.meta_path.insert(0, _Submodules())  # before the finder that would make copies
