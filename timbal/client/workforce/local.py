"""The ports of components that `timbal start` runs on localhost."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from ..errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_VARIABLES = ("TIMBAL_START_WORKFORCE", "TIMBAL_WORKFORCE")
_MANIFEST = "timbal.yaml"
_MANIFEST_LIMIT = 1024 * 1024

# The one line that counts, so that no YAML parser is needed: a key at the top level, its value, perhaps a comment.
_ID = re.compile(
    r"""^\ufeff?(["']?)_id\1[ \t]*:[ \t]+(?:"([^"\n]+)"|'([^'\n]+)'|([^\s#"'][^\n]*?))[ \t]*(?:[ \t]#.*)?\r?$""", re.M
)


def local_port(name: str, environ: Mapping[str, str] = os.environ) -> int | None:
    """Return the port of a component on localhost, or None when the environment names no components.

    Args:
        name: the component: its id, or the name of the folder that has its manifest.
        environ: the environment, whose variables read `ID:PORT,ID:PORT`.

    Raises:
        ConfigError: a variable cannot be read, or names other components only.
    """
    ports: dict[str, int] = {}
    for variable in _VARIABLES:
        for entry in filter(None, map(str.strip, environ.get(variable, "").split(","))):
            found = re.fullmatch(r"(.+?)\s*:\s*([0-9]{1,5})", entry)
            if found is None or not 0 < int(found[2]) < 65536:
                raise ConfigError(f"{variable}: {entry!r} is not an id and a port, as in support-bot:4444")
            ports.setdefault(found[1], int(found[2]))
    if not ports:
        return None
    if name in ports:
        return ports[name]
    names = {component: folder for folder, component in _manifests(os.getcwd()) if component in ports}
    matches = [component for component, folder in names.items() if folder == name]
    if len(matches) == 1:
        return ports[matches[0]]
    known = ", ".join(f"{each} ({names[each]})" if each in names else each for each in ports)
    problem = f"is the folder of {len(matches)} components" if matches else "is not started on this machine"
    used = " and ".join(variable for variable in _VARIABLES if environ.get(variable, "").strip())
    raise ConfigError(
        f"the component {name!r} {problem}: {used} names {known}. Start it, name one of these,"
        f" or give client.workforce({name!r}, local=False) to reach the platform"
    )


def _manifests(folder: str) -> Iterator[tuple[str, str]]:
    """Yield the components of the project around a folder: the name of each one's folder, and its id."""
    root = folder
    while not os.path.isdir(os.path.join(root, "workforce")):
        above = os.path.dirname(root)
        if above == root:
            return
        root = above
    for path, folders, files in os.walk(root):
        folders[:] = sorted(each for each in folders if not each.startswith(".") and each != "node_modules")
        if _MANIFEST in files and (component := _id_in(os.path.join(path, _MANIFEST))):
            yield os.path.basename(path), component


def _id_in(manifest: str) -> str | None:
    try:
        with open(manifest, encoding="utf-8", newline="") as file:
            found = _ID.search(file.read(_MANIFEST_LIMIT))
    except (OSError, UnicodeError):
        return None
    return found and next(filter(None, found.groups()[1:]))
