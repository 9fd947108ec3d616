"""Every Python example of the documentation is run against a platform on this machine, and type-checked.

A page is one program: its blocks run in order and share their names. `client` is there from the beginning, as the
pages say. A block with `await` gets an `AsyncTimbal` as its `client`; it sees the names before it and leaves none.
A block with a title is a file of that name, and pytest runs those that are tests. What a block prints is compared
with the block "Output" behind it, if there is one. `<!-- only types: WHY -->` before a block keeps it from running.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import re
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from timbal.client import AsyncTimbal, Timbal
from timbal.local import LocalPlatform

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FILES = {
    "data.log": b"12:00 started\n",
    "config.json": b'{"retries": 3}\n',
    "handbook.md": b"# Handbook\n\nBe kind.\n",
    "photo.png": b"\x89PNG\r\n\x1a\n" + bytes(64),
    "report.pdf": b"%PDF-1.7\n" + bytes(200_000),
}
"""The files that examples find in their working directory."""


@dataclass
class Block:
    """One fenced block of a page."""

    page: Path
    line: int
    """Of its first line of code, from 1."""
    language: str
    title: str
    code: str
    note: str
    """The comment in front of it."""

    @property
    def place(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"

    @property
    def runs(self) -> bool:
        return not self.note.startswith("only types:")

    def compiled(self) -> Any:
        """The code, whose tracebacks name the lines of the page."""
        code = "\n" * (self.line - 1) + self.code
        return compile(code, str(self.page), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)

    @property
    def asynchronous(self) -> bool:
        return bool(self.compiled().co_flags & inspect.CO_COROUTINE)


FENCE = re.compile(
    r"(?:<!-- (?P<note>.*?) -->\n\s*)?"
    r"^(?P<indent> *)```(?P<language>\w+)(?P<info>[^\n]*)\n(?P<code>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)


def blocks_of(page: Path) -> list[Block]:
    text = page.read_text("utf-8")
    found = []
    for match in FENCE.finditer(text):
        title = re.search(r'title="([^"]*)"', match["info"])
        line = text.count("\n", 0, match.start("code")) + 1
        code = textwrap.dedent(match["code"])
        found.append(Block(page, line, match["language"], title[1] if title else "", code, match["note"] or ""))
    return found


BLOCKS = {page: blocks_of(page) for page in PAGES}
EXAMPLES = {page: [block for block in blocks if block.language == "python"] for page, blocks in BLOCKS.items()}
WITH_EXAMPLES = [page for page in PAGES if EXAMPLES[page]]


@pytest.fixture(scope="module")
def shared_platform() -> Iterator[LocalPlatform]:
    with LocalPlatform() as platform:
        yield platform


@pytest.fixture
def platform(shared_platform: LocalPlatform, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> LocalPlatform:
    """A fresh platform to which the environment leads, in a folder with the files that examples use."""
    shared_platform.reset()
    for name in [name for name in os.environ if name.startswith("TIMBAL_")]:
        monkeypatch.delenv(name)
    for name, value in shared_platform.environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("TIMBAL_CONFIG_DIR", str(tmp_path / "no-profiles"))
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    return shared_platform


def pages(*, with_files: bool) -> Any:
    chosen = [page for page in WITH_EXAMPLES if any(block.title for block in EXAMPLES[page]) or not with_files]
    return pytest.mark.parametrize("page", chosen, ids=[str(page.relative_to(ROOT)) for page in chosen])


@pages(with_files=False)
def test_examples_run(page: Path, platform: LocalPlatform, capsys: pytest.CaptureFixture[str]) -> None:
    with Timbal() as client:
        names: dict[str, Any] = {"__name__": "example", "client": client, "platform": platform}
        printed = ""
        for block in BLOCKS[page]:
            if block.language == "python" and block.runs and not block.title:
                capsys.readouterr()
                run(block, names)
                printed = capsys.readouterr().out
            elif block.title == "Output":
                assert printed.strip() == block.code.strip(), f"{block.place}: other output"


def run(block: Block, names: dict[str, Any]) -> None:
    code = block.compiled()
    if not code.co_flags & inspect.CO_COROUTINE:
        exec(code, names)  # noqa: S102 - these are our own pages
        return

    async def run_asynchronously() -> None:
        async with AsyncTimbal() as client:
            await eval(code, {**names, "client": client})  # noqa: S307 - as above

    asyncio.run(run_asynchronously())


@pages(with_files=True)
def test_examples_that_are_files_pass(page: Path, platform: LocalPlatform, tmp_path: Path) -> None:
    for block in EXAMPLES[page]:
        if block.title:
            (tmp_path / block.title).write_text(block.code)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TIMBAL_")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "."],
        cwd=tmp_path,
        env={
            **environment,
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")]),
            # The plugins by name: they are found where the package is not installed, too.
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTEST_PLUGINS": "timbal_pytest,anyio.pytest_plugin,pytest_httpx",
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_examples_are_typed(tmp_path: Path) -> None:
    lines: dict[str, Block] = {}
    for page in WITH_EXAMPLES:
        name = re.sub(r"\W", "_", str(page.relative_to(ROOT).with_suffix("")))
        (tmp_path / f"{name}.py").write_text(module_of(EXAMPLES[page]))
        for block in EXAMPLES[page]:
            if block.title:
                lines[block.title] = block
                (tmp_path / block.title).write_text(block.code)
    config = tmp_path / "mypy.ini"
    config.write_text(
        f"[mypy]\nstrict = true\nmypy_path = {ROOT}:{ROOT / 'generated'}:{tmp_path}\n"
        "explicit_package_bases = true\nnamespace_packages = true\nallow_redefinition = true\n"
        "disallow_untyped_defs = false\ndisallow_untyped_calls = false\ndisallow_untyped_decorators = false\n"
        "[mypy-pandas.*]\nignore_missing_imports = true\n"
    )
    command = ["-m", "mypy", "--config-file", str(config), "--cache-dir", str(ROOT / ".mypy_cache" / "docs")]
    done = subprocess.run([sys.executable, *command, str(tmp_path)], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def module_of(blocks: list[Block]) -> str:
    """The blocks of a page as one module; each line that is not of a block says where the next one is from."""
    parts = ["from timbal.client import AsyncTimbal, Timbal", "from timbal.local import LocalPlatform"]
    parts += ["client = Timbal()", "platform = LocalPlatform()"]
    for number, block in enumerate(blocks):
        if block.title:
            continue
        parts.append(f"# {block.place}")
        if block.asynchronous:
            parts.append(f"async def asynchronous_{number}(client: AsyncTimbal) -> None:")
            parts.append(textwrap.indent(block.code, "    "))
        else:
            parts.append(block.code)
    return "\n".join(parts) + "\n"


def test_no_fence_is_overlooked() -> None:
    for page in PAGES:
        fences = [line for line in page.read_text("utf-8").splitlines() if line.strip().startswith("```")]
        assert len(fences) == 2 * len(BLOCKS[page]), f"{page.name}: a fence that FENCE does not see"


def test_what_does_not_run_says_why() -> None:
    for blocks in EXAMPLES.values():
        for block in blocks:
            assert block.runs or len(block.note) > len("only types: ") + 10, f"{block.place}: why does it not run?"
