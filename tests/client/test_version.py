"""The version that the client tells servers and users is that of the distribution."""

from __future__ import annotations

import tomllib
from pathlib import Path

import timbal.client

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_version_is_that_of_the_distribution() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert timbal.client.__version__ == project["version"]
