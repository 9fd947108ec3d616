"""Corrected document in, package out: runs openapi-python-client with our templates and tidies what it wrote."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import io
import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from ruff import find_ruff_bin

from ..openapi.document import Document, DocumentError, media_types, operations, ref_name
from . import python_methods, python_types
from .class_names import inline_classes
from .disguise import disguise, operation_number
from .names import Name, group_names
from .normalize import normalize
from .packaged import packaged, written
from .paging import mark_pages, page_facts
from .schema_rules import pascal
from .wire import FORM

TEMPLATES = Path(__file__).parents[2] / "templates"
ADDED = TEMPLATES / "added"
"""Modules of the package that are the same for every document."""
STOCK_SUMS = TEMPLATES / "stock.json"
BANNER = "# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.\n"
REMOVED = ("api", "errors.py")
"""What the generator writes and we have no use for."""

GROUPS = '''"""One module for each group of operations, imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
{imports}
__all__ = {names!r}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    return import_module(f".{{name}}", __name__)
'''
"""The module of the package `groups`."""


def generate(document: Document, names: Mapping[str, Name], output: Path) -> None:
    """Write the package `timbal_api` for a corrected document.

    Args:
        document: The corrected document; it is not changed.
        names: The public name of every operation, by key.
        output: The package's folder, which must not exist yet.

    Raises:
        DocumentError: the generator warned, or an operation of the document is not in the package.
    """
    check_stock_templates()
    normal = normalize(document, names)
    mark_pages(normal)
    inline_classes(normal, {name.group for name in names.values()})
    unused = _run_generator(document, normal, names, output)
    _tidy(output, unused)
    check_operations(names, output)
    carried = written(packaged(document, names))
    (output / "openapi.json").write_text(carried + "\n", encoding="utf-8", newline="\n")


def _run_generator(document: Document, normal: Document, names: Mapping[str, Name], output: Path) -> set[str]:
    """Let the generator write; the answer names the modules of models that nothing needs."""
    settings = ConfigFile(literal_enums=True, post_hooks=[], use_path_prefixes_for_title_model_names=False)
    config = Config.from_sources(settings, MetaType.NONE, Path("timbal.yaml"), "utf-8", True, output)
    data = GeneratorData.from_dict(disguise(normal), config=config)
    if isinstance(data, GeneratorError):
        refusal = " ".join(f"{data.header} {data.detail or ''}".split())
        raise DocumentError(f"the generator refuses the document: {refusal}")
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    forms = _forms(normal)
    unused = {
        str(model.class_info.module_name)
        for model in data.models
        if python_types.is_map(model) or str(model.class_info.name) in forms
    }
    project.env.globals.update(_template_globals(document, normal, names), unused=unused)
    with contextlib.redirect_stdout(io.StringIO()):
        problems = project.build()
    if problems:
        raise DocumentError("\n".join(_warning(each) for each in problems))
    return unused


def _forms(normal: Document) -> set[str]:
    """The objects that are only the body of an upload, whose parts are given one by one."""
    return {
        name
        for each in operations(normal)
        for media_type, media in media_types(each.node.get("requestBody")).items()
        if media_type == FORM and (name := ref_name(media["schema"])) == pascal(f"{each.node['operationId']}_body")
    }


def _warning(problem: GeneratorError) -> str:
    detail = re.sub(r" ?<openapi_python_client\S+ object at 0x[0-9a-f]+>", "", problem.detail or "")
    return " ".join(f"the generator warns: {problem.header}: {detail}".split())


def _template_globals(document: Document, normal: Document, names: Mapping[str, Name]) -> dict[str, Any]:
    sources = list(operations(document))
    pages = [page_facts(normal, each.node) for each in operations(normal)]
    of_tag = group_names([*(each.tag for each in sources), *(tag["name"] for tag in document.get("tags") or [])])
    by_tag = {of_tag[tag["name"]]: tag.get("description") for tag in document.get("tags") or []}
    groups = {name.group for name in names.values()}

    def methods_of(collection: Any) -> list[python_methods.MethodView]:
        found = []
        for endpoint in collection.endpoints:
            number = operation_number(str(endpoint.name))
            source = sources[number]
            found.append(python_methods.method_view(endpoint, names[source.key], document, source, pages[number]))
        return sorted(found, key=lambda method: method.name)

    return {
        "docstring": python_types.docstring,
        "text": python_types.text,
        "model_fields": python_types.model_fields,
        "page_of": python_types.page_of,
        "methods_of": methods_of,
        "group_of": lambda collection: str(collection.tag),
        "group_descriptions": {group: by_tag.get(group) or f"Operations on {group}." for group in groups},
    }


def _tidy(output: Path, unused: set[str]) -> None:
    """One file for each group, the banner on every file, and the format of the project."""
    groups = output / "groups"
    groups.mkdir()
    for package in sorted((output / "api").iterdir()):
        if package.is_dir():
            shutil.move(package / "__init__.py", groups / f"{package.name}.py")
    names = sorted(path.stem for path in groups.iterdir())
    imports = "".join(f"    from . import {name} as {name}\n" for name in names) or "    pass\n"
    (groups / "__init__.py").write_text(GROUPS.format(imports=imports, names=names), encoding="utf-8", newline="\n")
    for name in REMOVED:
        path = output / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for module in unused:
        (output / "models" / f"{module}.py").unlink()
    for path in ADDED.glob("*.py"):
        shutil.copy(path, output)
    (output / "py.typed").touch()
    for path in output.rglob("*.py"):
        path.write_text(BANNER + path.read_text(encoding="utf-8").lstrip(), encoding="utf-8", newline="\n")
    ruff(output)


def ruff(folder: Path) -> None:
    """Remove unused imports, sort the rest, and format."""
    settings = str(Path(__file__).parents[3] / "pyproject.toml")
    for arguments in (["check", "--select=F401", "--fix"], ["check", "--select=I", "--fix"], ["format"]):
        command = [find_ruff_bin(), *arguments, "--quiet", "--no-cache", f"--config={settings}"]
        done = subprocess.run([*command, str(folder)], capture_output=True, text=True)
        if done.returncode:
            raise DocumentError(f"ruff {arguments[0]} failed on the generated code:\n{done.stdout}{done.stderr}")


def check_operations(names: Mapping[str, Name], package: Path) -> None:
    """Every operation of the document must be a method of its group.

    Raises:
        DocumentError: naming each operation that got lost.
    """
    found = {name for name, _, _ in generated_operations(package)}
    lost = [f"{key} ({name})" for key, name in names.items() if str(name) not in found]
    if lost:
        raise DocumentError("operations of the document that are not in the generated code:\n" + "\n".join(lost))


def generated_operations(package: Path) -> set[tuple[str, str, str]]:
    """The name, method and path of every operation that the groups of a package define."""
    found: set[tuple[str, str, str]] = set()
    for module in (package / "groups").glob("*.py"):
        with contextlib.suppress(SyntaxError, ValueError):  # in what somebody broke nothing is found
            for node in ast.parse(module.read_text(encoding="utf-8")).body:
                call = node.value if isinstance(node, ast.AnnAssign | ast.Assign) else None
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Operation":
                    name, method, path = (ast.literal_eval(each) for each in call.args[:3])
                    found.add((name, method, path))
    return found


def stock_sums() -> dict[str, str]:
    """The sha256 of the generator's own template behind each of ours."""
    stock = files("openapi_python_client") / "templates"
    return {
        path.name: hashlib.sha256((stock / path.name).read_bytes()).hexdigest()
        for path in sorted(TEMPLATES.glob("*.jinja"))
    }


def write_stock_sums() -> None:
    """Accept the generator's templates as they are now."""
    STOCK_SUMS.write_text(json.dumps(stock_sums(), indent=1) + "\n", encoding="utf-8", newline="\n")


def check_stock_templates() -> None:
    """A template of ours stands for one of the generator's, so a change of that one must be looked at.

    Raises:
        DocumentError: naming the templates that changed.
    """
    known = json.loads(STOCK_SUMS.read_text(encoding="utf-8"))
    changed = [name for name, digest in stock_sums().items() if known.get(name) != digest]
    if changed:
        raise DocumentError(
            f"openapi-python-client's own template changed under ours: {', '.join(changed)}. Compare the two, "
            f"adapt ours, then write the new sums with `python3 scripts/regenerate.py --accept-templates`"
        )


def differences(old: Path, new: Path) -> Iterator[str]:
    """The files that are not the same in two folders, by relative name."""
    names = {
        str(path.relative_to(folder))
        for folder in (old, new)
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    for name in sorted(names):
        before, after = old / name, new / name
        if not before.is_file():
            yield f"missing: {name}"
        elif not after.is_file():
            yield f"not in the document: {name}"
        elif before.read_bytes() != after.read_bytes():
            yield f"differs: {name}"
