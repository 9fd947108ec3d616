# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectsListView`."""

from typing import Literal

ProjectsListView = Literal["full", "list"]
"""Detail of each entry: `list` (default) gives a short preview, `full` everything about the project."""
