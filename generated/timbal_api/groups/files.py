# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `files`: 1 operations."""

from __future__ import annotations

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, File, FileContent, Progress, Ref, as_file
from ..types import models as _models

_UPLOAD: Operation[_models.TempFile] = Operation("files.upload", "POST", "/files", Ref("TempFile"), form=True)


class Files(OperationGroup):
    """Files kept by the platform."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def upload(
        self,
        *,
        file: FileContent | File,
        progress: Progress | None = None,
    ) -> _models.TempFile:
        """Upload a temporary file and get a short-lived download URL.

        `POST /files`

        Args:
            file: The file's bytes, at most 100 MB.
            progress: Called as `progress(sent, total)`, in bytes.
        """
        return self._client.call(
            _UPLOAD,
            {},
            body=body_fields(
                UNSET,
                {
                    "file": as_file(file, "file"),
                },
                required=True,
            ),
            progress=progress,
        )


class AsyncFiles(OperationGroup):
    """Files kept by the platform."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def upload(
        self,
        *,
        file: FileContent | File,
        progress: Progress | None = None,
    ) -> _models.TempFile:
        """Upload a temporary file and get a short-lived download URL.

        `POST /files`

        Args:
            file: The file's bytes, at most 100 MB.
            progress: Called as `progress(sent, total)`, in bytes.
        """
        return await self._client.call(
            _UPLOAD,
            {},
            body=body_fields(
                UNSET,
                {
                    "file": as_file(file, "file"),
                },
                required=True,
            ),
            progress=progress,
        )
