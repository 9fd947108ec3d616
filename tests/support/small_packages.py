"""The packages of small documents, and what programs find in them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from spec.generate import generator
from spec.generate.names import name_operations
from support.small_documents import Node


def make(made: Node, folder: Path) -> Path:
    package = folder / "timbal_api"
    generator.generate(made, name_operations(made, {}), package)
    return package


def run(folder: Path, code: str) -> Any:
    """What some code prints as JSON, with the package of a folder, every warning an error."""
    code = f"import json, sys\nsys.path.insert(0, {str(folder)!r})\n{code}"
    done = subprocess.run([sys.executable, "-W", "error", "-I", "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
