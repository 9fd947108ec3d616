# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectsListView`."""

from typing import Literal

ProjectsListView = Literal["full", "list"]
"""Detail of each entry: `list` (default) for a short preview, `full` for everything about the project."""
