# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectsListEnvLogsComponent`."""

from typing import Literal

ProjectsListEnvLogsComponent = Literal["api", "ui", "workforce"]
"""Component whose logs to return, taken from its newest deployment. `workforce` stands for agents and workflows
alike. Same values as in `GET /preview/logs`, which answers `501` to `workforce`. Set either this or
`deployment_id`, never both."""
