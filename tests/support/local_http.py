"""A plain HTTP client for a local platform, so that its tests share nothing with the client that it stands in for."""

from __future__ import annotations

import httpx

from timbal.local import LocalPlatform


def connect(platform: LocalPlatform, path: str = "") -> httpx.Client:
    """A client that brings the platform's key.

    Args:
        platform: a platform that runs.
        path: what the paths of all requests begin with.
    """
    headers = {"Authorization": f"Bearer {platform.api_key}"}
    return httpx.Client(base_url=platform.url + path, headers=headers, trust_env=False, timeout=30)


def project_path(platform: LocalPlatform) -> str:
    """The path of the default project."""
    return f"/orgs/{platform.org_id}/projects/{platform.project_id}"
