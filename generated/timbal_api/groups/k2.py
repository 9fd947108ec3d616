# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `k2`: 34 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, File, FileContent, OneOf, Progress, Ref, as_file, nothing
from ..types import models as _models

_CREATE: Operation[_models.CreateK2Response] = Operation(
    "k2.create", "POST", "/orgs/{org_id}/k2", Ref("CreateK2Response")
)
_CREATE_BACKUP: Operation[_models.KbBackupResponse] = Operation(
    "k2.create_backup", "POST", "/orgs/{org_id}/k2/{kb_id}/backups", Ref("KbBackupResponse")
)
_CREATE_DIRECTORY: Operation[_models.CreateK2VirtualDirectoryResponse] = Operation(
    "k2.create_directory", "POST", "/orgs/{org_id}/k2/{kb_id}/directories", Ref("CreateK2VirtualDirectoryResponse")
)
_CREATE_FILE: Operation[_models.K2File] = Operation(
    "k2.create_file", "POST", "/orgs/{org_id}/k2/{kb_id}/files", Ref("K2File"), form=True
)
_CREATE_FILE_CHUNK: Operation[_models.K2Chunk] = Operation(
    "k2.create_file_chunk", "POST", "/orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks", Ref("K2Chunk")
)
_CREATE_POLICY: Operation[_models.K2Policy] = Operation(
    "k2.create_policy", "POST", "/orgs/{org_id}/k2/{kb_id}/policies", Ref("K2Policy")
)
_CREATE_POLICY_ASSIGNMENT: Operation[_models.K2PolicyAssignment] = Operation(
    "k2.create_policy_assignment",
    "POST",
    "/orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments",
    Ref("K2PolicyAssignment"),
)
_CREATE_RESTORE: Operation[_models.KbRestoreResponse] = Operation(
    "k2.create_restore", "POST", "/orgs/{org_id}/k2/{kb_id}/restores", Ref("KbRestoreResponse")
)
_DELETE: Operation[None] = Operation("k2.delete", "DELETE", "/orgs/{org_id}/k2/{kb_id}", nothing)
_DELETE_FILE: Operation[None] = Operation(
    "k2.delete_file", "DELETE", "/orgs/{org_id}/k2/{kb_id}/files/{file_id}", nothing
)
_DELETE_FILE_CHUNK: Operation[None] = Operation(
    "k2.delete_file_chunk", "DELETE", "/orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks/{chunk_uid}", nothing
)
_DELETE_POLICY: Operation[None] = Operation(
    "k2.delete_policy", "DELETE", "/orgs/{org_id}/k2/{kb_id}/policies/{policy_id}", nothing
)
_DELETE_POLICY_ASSIGNMENT: Operation[None] = Operation(
    "k2.delete_policy_assignment",
    "DELETE",
    "/orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments/{assignment_id}",
    nothing,
)
_GET: Operation[_models.K2Detail] = Operation("k2.get", "GET", "/orgs/{org_id}/k2/{kb_id}", Ref("K2Detail"))
_GET_BACKUP: Operation[_models.KbBackupResponse] = Operation(
    "k2.get_backup", "GET", "/orgs/{org_id}/k2/{kb_id}/backups/{backup_id}", Ref("KbBackupResponse")
)
_GET_FILE: Operation[_models.GetK2FileResponse] = Operation(
    "k2.get_file", "GET", "/orgs/{org_id}/k2/{kb_id}/files/{file_id}", Ref("GetK2FileResponse")
)
_GET_FILE_CHUNK: Operation[_models.K2Chunk] = Operation(
    "k2.get_file_chunk", "GET", "/orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks/{chunk_uid}", Ref("K2Chunk")
)
_GET_POLICY: Operation[_models.K2Policy] = Operation(
    "k2.get_policy", "GET", "/orgs/{org_id}/k2/{kb_id}/policies/{policy_id}", Ref("K2Policy")
)
_GET_POLICY_ASSIGNMENT: Operation[_models.K2PolicyAssignment] = Operation(
    "k2.get_policy_assignment",
    "GET",
    "/orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments/{assignment_id}",
    Ref("K2PolicyAssignment"),
)
_GET_RESTORE: Operation[_models.KbRestoreResponse] = Operation(
    "k2.get_restore", "GET", "/orgs/{org_id}/k2/{kb_id}/restores/{restore_id}", Ref("KbRestoreResponse")
)
_GET_SCHEMA: Operation[_models.K2Schema | _models.K2SchemaSql] = Operation(
    "k2.get_schema", "GET", "/orgs/{org_id}/k2/{kb_id}/schema", OneOf(Ref("K2Schema"), Ref("K2SchemaSql"))
)
_IMPORT_TABLE: Operation[Any] = Operation("k2.import_table", "POST", "/orgs/{org_id}/k2/{kb_id}/upload", form=True)
_LIST: Operation[_models.ListK2Response] = Operation("k2.list", "GET", "/orgs/{org_id}/k2", Ref("ListK2Response"))
_LIST_BACKUPS: Operation[_models.ListBackupsResponse] = Operation(
    "k2.list_backups", "GET", "/orgs/{org_id}/k2/{kb_id}/backups", Ref("ListBackupsResponse")
)
_LIST_FILE_CHUNKS: Operation[_models.ListK2ChunksResponse] = Operation(
    "k2.list_file_chunks", "GET", "/orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks", Ref("ListK2ChunksResponse")
)
_LIST_FILES: Operation[_models.ListK2FilesResponse] = Operation(
    "k2.list_files", "GET", "/orgs/{org_id}/k2/{kb_id}/files", Ref("ListK2FilesResponse")
)
_LIST_POLICIES: Operation[_models.ListK2PoliciesResponse] = Operation(
    "k2.list_policies", "GET", "/orgs/{org_id}/k2/{kb_id}/policies", Ref("ListK2PoliciesResponse")
)
_LIST_POLICY_ASSIGNMENTS: Operation[_models.ListK2PolicyAssignmentsResponse] = Operation(
    "k2.list_policy_assignments",
    "GET",
    "/orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments",
    Ref("ListK2PolicyAssignmentsResponse"),
)
_LIST_RESTORES: Operation[_models.ListRestoresResponse] = Operation(
    "k2.list_restores", "GET", "/orgs/{org_id}/k2/{kb_id}/restores", Ref("ListRestoresResponse")
)
_QUERY: Operation[Any] = Operation("k2.query", "POST", "/orgs/{org_id}/k2/{kb_id}/query")
_SET_GOVERNANCE_MODE: Operation[_models.K2GovernanceModeResponse] = Operation(
    "k2.set_governance_mode",
    "PUT",
    "/orgs/{org_id}/k2/{kb_id}/policies/governance-mode",
    Ref("K2GovernanceModeResponse"),
)
_UPDATE: Operation[_models.K2Detail] = Operation("k2.update", "PATCH", "/orgs/{org_id}/k2/{kb_id}", Ref("K2Detail"))
_UPDATE_FILE_CHUNK: Operation[_models.K2Chunk] = Operation(
    "k2.update_file_chunk", "PATCH", "/orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks/{chunk_uid}", Ref("K2Chunk")
)
_UPDATE_POLICY: Operation[_models.K2Policy] = Operation(
    "k2.update_policy", "PATCH", "/orgs/{org_id}/k2/{kb_id}/policies/{policy_id}", Ref("K2Policy")
)


class K2(OperationGroup):
    """Knowledge bases, their files, chunks, policies, backups and queries."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create(
        self,
        *,
        name: str | None,
        org_id: str | None = None,
    ) -> _models.CreateK2Response: ...

    @overload
    def create(
        self,
        *,
        body: _models.CreateK2Request | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateK2Response: ...

    def create(
        self,
        *,
        body: _models.CreateK2Request | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateK2Response:
        """Create a knowledge base.

        `POST /orgs/{org_id}/k2`

        Args:
            body: The whole body, in place of its fields.
            name: Name of the new knowledge base.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                },
                required=True,
            ),
        )

    @overload
    def create_backup(
        self,
        kb_id: str,
        *,
        dry_run: bool = UNSET,
        force: bool = UNSET,
        org_id: str | None = None,
    ) -> _models.KbBackupResponse: ...

    @overload
    def create_backup(
        self,
        kb_id: str,
        *,
        body: _models.CreateBackupRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.KbBackupResponse: ...

    def create_backup(
        self,
        kb_id: str,
        *,
        body: _models.CreateBackupRequest | Mapping[str, Any] = UNSET,
        dry_run: bool = UNSET,
        force: bool = UNSET,
        org_id: str | None = None,
    ) -> _models.KbBackupResponse:
        """Start a backup of a knowledge base now.

        `POST /orgs/{org_id}/k2/{kb_id}/backups`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            dry_run: `false` when absent, and also when no JSON body is sent.
            force: Back up even while another host serves the knowledge base. With `false`, the default, that
                case fails with `409 Conflict`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_BACKUP,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "dry_run": dry_run,
                    "force": force,
                },
                required=True,
            ),
        )

    @overload
    def create_directory(
        self,
        kb_id: str,
        *,
        directory: str,
        org_id: str | None = None,
    ) -> _models.CreateK2VirtualDirectoryResponse: ...

    @overload
    def create_directory(
        self,
        kb_id: str,
        *,
        body: _models.CreateK2VirtualDirectoryRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateK2VirtualDirectoryResponse: ...

    def create_directory(
        self,
        kb_id: str,
        *,
        body: _models.CreateK2VirtualDirectoryRequest | Mapping[str, Any] = UNSET,
        directory: str = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateK2VirtualDirectoryResponse:
        """Create a virtual folder in a knowledge base, or find the existing one.

        `POST /orgs/{org_id}/k2/{kb_id}/directories`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            directory: Path of the folder, written like `directory` on upload (e.g. `docs/reports`).
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_DIRECTORY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "directory": directory,
                },
                required=True,
            ),
        )

    def create_file(
        self,
        kb_id: str,
        *,
        metadata: Mapping[str, Any],
        directory: str = UNSET,
        file: FileContent | File = UNSET,
        parse: bool = UNSET,
        url: str = UNSET,
        progress: Progress | None = None,
        org_id: str | None = None,
    ) -> _models.K2File:
        """Add one file to a knowledge base, sent as bytes or fetched from a URL.

        `POST /orgs/{org_id}/k2/{kb_id}/files`

        Args:
            kb_id: The kb's id.
            metadata: JSON metadata to store with the file.
            directory: Folder in the knowledge base to put the file in.
            file: The file's bytes; not together with `url`.
            parse: Whether to parse and embed the file on upload; overrides the default.
            url: Public http or https address from which the server fetches the file; not together with `file`.
            progress: Called as `progress(sent, total)`, in bytes.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_FILE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                UNSET,
                {
                    "metadata": metadata,
                    "directory": directory,
                    "file": as_file(file, "file"),
                    "parse": parse,
                    "url": url,
                },
                required=True,
            ),
            progress=progress,
        )

    @overload
    def create_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        *,
        content: str,
        after_uid: str | None = UNSET,
        before_uid: str | None = UNSET,
        embed: str | None = UNSET,
        page_end: int | None = UNSET,
        page_start: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Chunk: ...

    @overload
    def create_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        *,
        body: _models.InsertK2ChunkRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2Chunk: ...

    def create_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        *,
        body: _models.InsertK2ChunkRequest | Mapping[str, Any] = UNSET,
        content: str = UNSET,
        after_uid: str | None = UNSET,
        before_uid: str | None = UNSET,
        embed: str | None = UNSET,
        page_end: int | None = UNSET,
        page_start: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Chunk:
        """Add a chunk to a file, at the end or beside an existing chunk.

        `POST /orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            body: The whole body, in place of its fields.
            content: Text of the chunk, as readers see it.
            after_uid: `chunk_uid` after which to insert. Not together with `before_uid`; with neither, the chunk
                goes to the end.
            before_uid: `chunk_uid` before which to insert. Not together with `after_uid`.
            embed: Text to index for vector and full-text search; `content` by default. Set it if searches should
                use other text than readers see.
            page_end: Last page of the source the chunk covers.
            page_start: First page of the source the chunk covers.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_FILE_CHUNK,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
            },
            body=body_fields(
                body,
                {
                    "content": content,
                    "after_uid": after_uid,
                    "before_uid": before_uid,
                    "embed": embed,
                    "page_end": page_end,
                    "page_start": page_start,
                },
                required=True,
            ),
        )

    @overload
    def create_policy(
        self,
        kb_id: str,
        *,
        name: str,
        row_filter_dsl: Mapping[str, Any],
        audit_level: _models.K2PolicyAuditLevel = UNSET,
        break_glass_allowed: bool = UNSET,
        column_masks: Mapping[
            str,
            _models.ColumnMaskRedact
            | _models.ColumnMaskHash
            | _models.ColumnMaskPseudonymize
            | _models.ColumnMaskTruncate
            | _models.ColumnMaskPanLast4
            | _models.ColumnMaskEmailDomainOnly
            | _models.ColumnMaskDateTrunc
            | _models.ColumnMaskCap
            | _models.ColumnMaskRegexpReplace
            | Mapping[str, Any],
        ]
        | None = UNSET,
        compliance_tags: Sequence[str] = UNSET,
        description: str | None = UNSET,
        enabled: bool = UNSET,
        external_id: str | None = UNSET,
        labels: Mapping[str, Any] = UNSET,
        purpose_tags: Sequence[str] = UNSET,
        source: _models.K2PolicySource = UNSET,
        table_name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Policy: ...

    @overload
    def create_policy(
        self,
        kb_id: str,
        *,
        body: _models.CreateK2PolicyRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2Policy: ...

    def create_policy(
        self,
        kb_id: str,
        *,
        body: _models.CreateK2PolicyRequest | Mapping[str, Any] = UNSET,
        name: str = UNSET,
        row_filter_dsl: Mapping[str, Any] = UNSET,
        audit_level: _models.K2PolicyAuditLevel = UNSET,
        break_glass_allowed: bool = UNSET,
        column_masks: Mapping[
            str,
            _models.ColumnMaskRedact
            | _models.ColumnMaskHash
            | _models.ColumnMaskPseudonymize
            | _models.ColumnMaskTruncate
            | _models.ColumnMaskPanLast4
            | _models.ColumnMaskEmailDomainOnly
            | _models.ColumnMaskDateTrunc
            | _models.ColumnMaskCap
            | _models.ColumnMaskRegexpReplace
            | Mapping[str, Any],
        ]
        | None = UNSET,
        compliance_tags: Sequence[str] = UNSET,
        description: str | None = UNSET,
        enabled: bool = UNSET,
        external_id: str | None = UNSET,
        labels: Mapping[str, Any] = UNSET,
        purpose_tags: Sequence[str] = UNSET,
        source: _models.K2PolicySource = UNSET,
        table_name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Policy:
        """Create an access rule (row filter and column masks) on a knowledge base.

        `POST /orgs/{org_id}/k2/{kb_id}/policies`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            name: Label for operators.
            row_filter_dsl: Row filter as JSON. This release stores it without interpreting it.
            audit_level: How much of each access the policy records.
            break_glass_allowed: Whether a session may get round the rule by a logged escalation.
            column_masks: How the policy masks values, by column.
            compliance_tags: Classifications for compliance, such as `hipaa.phi` or `pci.pan`.
            description: Description of the policy, for people.
            enabled: Whether the rule applies; true by default. Use false for a draft.
            external_id: Your own identifier of the policy, such as its ID in another system.
            labels: Your own labels, as key and value.
            purpose_tags: Purposes the rule relates to, such as `treatment` or `research`.
            source: Origin of the policy.
            table_name: Table the rule covers. Leave out to cover all tables.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "name": name,
                    "row_filter_dsl": row_filter_dsl,
                    "audit_level": audit_level,
                    "break_glass_allowed": break_glass_allowed,
                    "column_masks": column_masks,
                    "compliance_tags": compliance_tags,
                    "description": description,
                    "enabled": enabled,
                    "external_id": external_id,
                    "labels": labels,
                    "purpose_tags": purpose_tags,
                    "source": source,
                    "table_name": table_name,
                },
                required=True,
            ),
        )

    @overload
    def create_policy_assignment(
        self,
        kb_id: str,
        policy_id: str,
        *,
        role_id: str,
        combine_mode: _models.K2PolicyCombineMode = UNSET,
        enabled: bool = UNSET,
        priority: int = UNSET,
        valid_from: datetime | None = UNSET,
        valid_until: datetime | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2PolicyAssignment: ...

    @overload
    def create_policy_assignment(
        self,
        kb_id: str,
        policy_id: str,
        *,
        body: _models.CreateK2PolicyAssignmentRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2PolicyAssignment: ...

    def create_policy_assignment(
        self,
        kb_id: str,
        policy_id: str,
        *,
        body: _models.CreateK2PolicyAssignmentRequest | Mapping[str, Any] = UNSET,
        role_id: str = UNSET,
        combine_mode: _models.K2PolicyCombineMode = UNSET,
        enabled: bool = UNSET,
        priority: int = UNSET,
        valid_from: datetime | None = UNSET,
        valid_until: datetime | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2PolicyAssignment:
        """Bind an access rule to a role, or re-attach an earlier binding.

        `POST /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            body: The whole body, in place of its fields.
            role_id: ID of the role that gets the policy.
            combine_mode: How the policy combines with others: `restrictive` or `permissive`, as in Postgres.
            enabled: Whether the assignment applies from the start.
            priority: Rank of the assignment among others of the role.
            valid_from: Start of the time in which the assignment applies; `null` for at once.
            valid_until: End of the time in which the assignment applies; `null` for no end.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_POLICY_ASSIGNMENT,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
            },
            body=body_fields(
                body,
                {
                    "role_id": role_id,
                    "combine_mode": combine_mode,
                    "enabled": enabled,
                    "priority": priority,
                    "valid_from": valid_from,
                    "valid_until": valid_until,
                },
                required=True,
            ),
        )

    @overload
    def create_restore(
        self,
        kb_id: str,
        *,
        source_backup_id: str,
        org_id: str | None = None,
    ) -> _models.KbRestoreResponse: ...

    @overload
    def create_restore(
        self,
        kb_id: str,
        *,
        body: _models.CreateRestoreRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.KbRestoreResponse: ...

    def create_restore(
        self,
        kb_id: str,
        *,
        body: _models.CreateRestoreRequest | Mapping[str, Any] = UNSET,
        source_backup_id: str = UNSET,
        org_id: str | None = None,
    ) -> _models.KbRestoreResponse:
        """Start restoring a knowledge base from one of its completed backups.

        `POST /orgs/{org_id}/k2/{kb_id}/restores`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            source_backup_id: Completed backup to restore from.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_RESTORE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "source_backup_id": source_backup_id,
                },
                required=True,
            ),
        )

    def delete(
        self,
        kb_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a knowledge base.

        `DELETE /orgs/{org_id}/k2/{kb_id}`

        Args:
            kb_id: The kb's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
        )

    def delete_file(
        self,
        kb_id: str,
        file_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a file of a knowledge base.

        `DELETE /orgs/{org_id}/k2/{kb_id}/files/{file_id}`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_FILE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
            },
        )

    def delete_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        chunk_uid: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Remove one chunk from a file.

        `DELETE /orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks/{chunk_uid}`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            chunk_uid: The chunk's uid.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_FILE_CHUNK,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
                "chunk_uid": chunk_uid,
            },
        )

    def delete_policy(
        self,
        kb_id: str,
        policy_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Soft-delete an access rule.

        `DELETE /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
            },
        )

    def delete_policy_assignment(
        self,
        kb_id: str,
        policy_id: str,
        assignment_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Revoke the binding between an access rule and a role.

        `DELETE /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments/{assignment_id}`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            assignment_id: The assignment's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_POLICY_ASSIGNMENT,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
                "assignment_id": assignment_id,
            },
        )

    def get(
        self,
        kb_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.K2Detail:
        """Get a knowledge base with its sizes, counts and backup state.

        `GET /orgs/{org_id}/k2/{kb_id}`

        Args:
            kb_id: The kb's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
        )

    def get_backup(
        self,
        kb_id: str,
        backup_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.KbBackupResponse:
        """Get one backup of a knowledge base.

        `GET /orgs/{org_id}/k2/{kb_id}/backups/{backup_id}`

        Args:
            kb_id: The kb's id.
            backup_id: The backup's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_BACKUP,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "backup_id": backup_id,
            },
        )

    def get_file(
        self,
        kb_id: str,
        file_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.GetK2FileResponse:
        """Get a file with the details of its parsings and embeddings.

        `GET /orgs/{org_id}/k2/{kb_id}/files/{file_id}`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_FILE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
            },
        )

    def get_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        chunk_uid: str,
        *,
        org_id: str | None = None,
    ) -> _models.K2Chunk:
        """Get one chunk, including its layout `blocks`.

        `GET /orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks/{chunk_uid}`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            chunk_uid: The chunk's uid.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_FILE_CHUNK,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
                "chunk_uid": chunk_uid,
            },
        )

    def get_policy(
        self,
        kb_id: str,
        policy_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.K2Policy:
        """Get one access rule of a knowledge base.

        `GET /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
            },
        )

    def get_policy_assignment(
        self,
        kb_id: str,
        policy_id: str,
        assignment_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.K2PolicyAssignment:
        """Get one binding between an access rule and a role.

        `GET /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments/{assignment_id}`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            assignment_id: The assignment's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_POLICY_ASSIGNMENT,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
                "assignment_id": assignment_id,
            },
        )

    def get_restore(
        self,
        kb_id: str,
        restore_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.KbRestoreResponse:
        """Get one restore and its status.

        `GET /orgs/{org_id}/k2/{kb_id}/restores/{restore_id}`

        Args:
            kb_id: The kb's id.
            restore_id: The restore's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_RESTORE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "restore_id": restore_id,
            },
        )

    def get_schema(
        self,
        kb_id: str,
        *,
        format: _models.K2GetSchemaFormat | None = None,
        org_id: str | None = None,
    ) -> _models.K2Schema | _models.K2SchemaSql:
        """Describe the tables of a knowledge base, as structured JSON or as SQL.

        `GET /orgs/{org_id}/k2/{kb_id}/schema`

        Args:
            kb_id: The kb's id.
            format: `structured` (default) or `sql`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_SCHEMA,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            {
                "format": format,
            },
        )

    def import_table(
        self,
        kb_id: str,
        *,
        file: FileContent | File = UNSET,
        url: str = UNSET,
        table_name: str = UNSET,
        mode: _models.ImportTableMode = UNSET,
        progress: Progress | None = None,
        org_id: str | None = None,
    ) -> Any:
        """Import a data file (multipart or remote URL) into a knowledge base.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/k2/{kb_id}/upload`

        Args:
            kb_id: The kb's id.
            file: The data file itself; not together with `url`.
            url: Public http or https address from which the server fetches the file.
            table_name: Table to import into; derived from the file by default.
            mode: Treatment of an existing table of that name; `create` by default.
            progress: Called as `progress(sent, total)`, in bytes.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _IMPORT_TABLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                UNSET,
                {
                    "file": as_file(file, "file"),
                    "url": url,
                    "table_name": table_name,
                    "mode": mode,
                },
                required=False,
            ),
            progress=progress,
        )

    def list(
        self,
        *,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListK2Response:
        """List an organization's knowledge bases.

        Returns one page; `client.paginate` iterates over all `k2`.

        `GET /orgs/{org_id}/k2`

        Args:
            page_token: The `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "page_token": page_token,
            },
        )

    def list_backups(
        self,
        kb_id: str,
        *,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListBackupsResponse:
        """List the backups of a knowledge base.

        Returns one page; `client.paginate` iterates over all `backups`.

        `GET /orgs/{org_id}/k2/{kb_id}/backups`

        Args:
            kb_id: The kb's id.
            page_token: The `next_page_token` of the page before; omit for the first page.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_BACKUPS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            {
                "page_token": page_token,
            },
        )

    def list_file_chunks(
        self,
        kb_id: str,
        file_id: str,
        *,
        page_token: str | None = None,
        limit: int | None = None,
        org_id: str | None = None,
    ) -> _models.ListK2ChunksResponse:
        """List a file's chunks in their order in the file.

        Returns one page; `client.paginate` iterates over all `chunks`.

        `GET /orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            page_token: The `next_page_token` of the page before; opaque.
            limit: Chunks per page: default 100, at most 500.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_FILE_CHUNKS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
            },
            {
                "page_token": page_token,
                "limit": limit,
            },
        )

    def list_files(
        self,
        kb_id: str,
        *,
        page_token: str | None = None,
        directory: str | None = None,
        q: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListK2FilesResponse:
        """List the folders and files at one level of a knowledge base.

        Returns one page; `client.paginate` iterates over all `files`.

        `GET /orgs/{org_id}/k2/{kb_id}/files`

        Args:
            kb_id: The kb's id.
            page_token: The `next_page_token` of the page before.
            directory: Show one folder: the files in it and an entry for each direct subfolder, no deeper. Use a
                normalized path such as `docs/reports`, or `"/"` for the root. Without it, the response lists all
                files of the knowledge base without folders.
            q: Return only entries whose name contains this text; case is ignored. The search covers the whole
                subtree of `directory`, or everything if that is omitted or `"/"`. It returns a flat list without
                folder entries.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_FILES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            {
                "page_token": page_token,
                "directory": directory,
                "q": q,
            },
        )

    def list_policies(
        self,
        kb_id: str,
        *,
        table_name: str | None = None,
        enabled: bool | None = None,
        include_deleted: bool | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListK2PoliciesResponse:
        """List the access rules of a knowledge base.

        A rule filters rows and may mask columns.

        Returns one page; `client.paginate` iterates over all `policies`.

        `GET /orgs/{org_id}/k2/{kb_id}/policies`

        Args:
            kb_id: The kb's id.
            table_name: Only rules for exactly this table.
            enabled: `true` for enabled rules only, `false` for disabled ones; omit to get both.
            include_deleted: Also return rules that were soft-deleted. Default `false`.
            page_token: The `next_page_token` of the page before; omit for the first page.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_POLICIES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            {
                "table_name": table_name,
                "enabled": enabled,
                "include_deleted": include_deleted,
                "page_token": page_token,
            },
        )

    def list_policy_assignments(
        self,
        kb_id: str,
        policy_id: str,
        *,
        role_id: str | None = None,
        enabled: bool | None = None,
        include_revoked: bool | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListK2PolicyAssignmentsResponse:
        """List the roles an access rule is bound to.

        Returns one page; `client.paginate` iterates over all `assignments`.

        `GET /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            role_id: Only bindings to this role.
            enabled: `true` for enabled bindings only, `false` for disabled ones; omit to get both.
            include_revoked: Also return revoked bindings. Default `false`.
            page_token: Value of `next_page_token` from the page before.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_POLICY_ASSIGNMENTS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
            },
            {
                "role_id": role_id,
                "enabled": enabled,
                "include_revoked": include_revoked,
                "page_token": page_token,
            },
        )

    def list_restores(
        self,
        kb_id: str,
        *,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListRestoresResponse:
        """List the restores attempted on a knowledge base.

        Returns one page; `client.paginate` iterates over all `restores`.

        `GET /orgs/{org_id}/k2/{kb_id}/restores`

        Args:
            kb_id: The kb's id.
            page_token: Value of `next_page_token` from the page before.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_RESTORES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            {
                "page_token": page_token,
            },
        )

    @overload
    def query(
        self,
        kb_id: str,
        *,
        sql: str,
        explain: bool = UNSET,
        params: Sequence[Any] = UNSET,
        org_id: str | None = None,
    ) -> Any: ...

    @overload
    def query(
        self,
        kb_id: str,
        *,
        body: _models.QueryK2Request | Mapping[str, Any],
        org_id: str | None = None,
    ) -> Any: ...

    def query(
        self,
        kb_id: str,
        *,
        body: _models.QueryK2Request | Mapping[str, Any] = UNSET,
        sql: str = UNSET,
        explain: bool = UNSET,
        params: Sequence[Any] = UNSET,
        org_id: str | None = None,
    ) -> Any:
        """Run SQL on a knowledge base and return the rows as JSON.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/k2/{kb_id}/query`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            sql: SQL to run on the knowledge base, with `$1`, `$2` and so on as placeholders.
            explain: If `true`, the query is run under `EXPLAIN ANALYZE` and its plan is returned too.
            params: Values for the placeholders `$1`, `$2`, … in `sql`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _QUERY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "sql": sql,
                    "explain": explain,
                    "params": params,
                },
                required=True,
            ),
        )

    @overload
    def set_governance_mode(
        self,
        kb_id: str,
        *,
        governance_mode: _models.K2GovernanceMode,
        org_id: str | None = None,
    ) -> _models.K2GovernanceModeResponse: ...

    @overload
    def set_governance_mode(
        self,
        kb_id: str,
        *,
        body: _models.SetK2GovernanceModeRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2GovernanceModeResponse: ...

    def set_governance_mode(
        self,
        kb_id: str,
        *,
        body: _models.SetK2GovernanceModeRequest | Mapping[str, Any] = UNSET,
        governance_mode: _models.K2GovernanceMode = UNSET,
        org_id: str | None = None,
    ) -> _models.K2GovernanceModeResponse:
        """Choose how access rules act on queries: `off`, `shadow` or `enforce`.

        `PUT /orgs/{org_id}/k2/{kb_id}/policies/governance-mode`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            governance_mode: Governance mode to set.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _SET_GOVERNANCE_MODE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "governance_mode": governance_mode,
                },
                required=True,
            ),
        )

    @overload
    def update(
        self,
        kb_id: str,
        *,
        auto_processing_enabled: bool | None = UNSET,
        backup_enabled: bool | None = UNSET,
        backup_retention_days: int | None = UNSET,
        backup_s3_bucket: str | None = UNSET,
        backup_s3_key_prefix: str | None = UNSET,
        backup_schedule_cron: str | None = UNSET,
        backup_window_utc_hour: int | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Detail: ...

    @overload
    def update(
        self,
        kb_id: str,
        *,
        body: _models.EditK2Request | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2Detail: ...

    def update(
        self,
        kb_id: str,
        *,
        body: _models.EditK2Request | Mapping[str, Any] = UNSET,
        auto_processing_enabled: bool | None = UNSET,
        backup_enabled: bool | None = UNSET,
        backup_retention_days: int | None = UNSET,
        backup_s3_bucket: str | None = UNSET,
        backup_s3_key_prefix: str | None = UNSET,
        backup_schedule_cron: str | None = UNSET,
        backup_window_utc_hour: int | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Detail:
        """Update a knowledge base's name, description or settings.

        `PATCH /orgs/{org_id}/k2/{kb_id}`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            auto_processing_enabled: Whether newly uploaded files are parsed, chunked and embedded automatically.
                If false they are only stored. Files already there stay as they are.
            backup_enabled: Deprecated, no effect: the platform manages backups of all knowledge bases. Accepted
                only for old clients.
            backup_retention_days: Deprecated, no effect: the platform decides how many snapshots to keep (the
                last N). Accepted only for old clients.
            backup_s3_bucket: Name of the S3 bucket for backups.
            backup_s3_key_prefix: Start of the S3 keys of backups.
            backup_schedule_cron: Deprecated, no effect: use `backup_window_utc_hour`. Accepted only for old
                clients.
            backup_window_utc_hour: Hour (0–23, UTC) at which the daily backup may run. `null` goes back to the
                platform default, 01:00 UTC.
            description: New description of the knowledge base.
            name: New name of the knowledge base.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "auto_processing_enabled": auto_processing_enabled,
                    "backup_enabled": backup_enabled,
                    "backup_retention_days": backup_retention_days,
                    "backup_s3_bucket": backup_s3_bucket,
                    "backup_s3_key_prefix": backup_s3_key_prefix,
                    "backup_schedule_cron": backup_schedule_cron,
                    "backup_window_utc_hour": backup_window_utc_hour,
                    "description": description,
                    "name": name,
                },
                required=True,
            ),
        )

    @overload
    def update_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        chunk_uid: str,
        *,
        content: str | None = UNSET,
        embed: str | None = UNSET,
        page_end: int | None = UNSET,
        page_start: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Chunk: ...

    @overload
    def update_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        chunk_uid: str,
        *,
        body: _models.PatchK2ChunkRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2Chunk: ...

    def update_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        chunk_uid: str,
        *,
        body: _models.PatchK2ChunkRequest | Mapping[str, Any] = UNSET,
        content: str | None = UNSET,
        embed: str | None = UNSET,
        page_end: int | None = UNSET,
        page_start: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Chunk:
        """Update the text, indexed text or page range of a chunk.

        `PATCH /orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks/{chunk_uid}`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            chunk_uid: The chunk's uid.
            body: The whole body, in place of its fields.
            content: New text of the chunk, as users see it.
            embed: Text indexed for vector and full-text search. If you send `content` without it, it becomes the
                new `content`; send it to index other text than users see.
            page_end: Last page the chunk covers.
            page_start: An integer sets it, `null` clears it, leaving it out keeps it.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE_FILE_CHUNK,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
                "chunk_uid": chunk_uid,
            },
            body=body_fields(
                body,
                {
                    "content": content,
                    "embed": embed,
                    "page_end": page_end,
                    "page_start": page_start,
                },
                required=True,
            ),
        )

    @overload
    def update_policy(
        self,
        kb_id: str,
        policy_id: str,
        *,
        audit_level: _models.K2PolicyAuditLevel | None = UNSET,
        break_glass_allowed: bool | None = UNSET,
        column_masks: Mapping[
            str,
            _models.ColumnMaskRedact
            | _models.ColumnMaskHash
            | _models.ColumnMaskPseudonymize
            | _models.ColumnMaskTruncate
            | _models.ColumnMaskPanLast4
            | _models.ColumnMaskEmailDomainOnly
            | _models.ColumnMaskDateTrunc
            | _models.ColumnMaskCap
            | _models.ColumnMaskRegexpReplace
            | Mapping[str, Any],
        ]
        | None = UNSET,
        compliance_tags: Sequence[str] | None = UNSET,
        description: str | None = UNSET,
        enabled: bool | None = UNSET,
        external_id: str | None = UNSET,
        labels: Any = UNSET,
        name: str | None = UNSET,
        purpose_tags: Sequence[str] | None = UNSET,
        row_filter_dsl: Any = UNSET,
        source: _models.K2PolicySource | None = UNSET,
        table_name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Policy: ...

    @overload
    def update_policy(
        self,
        kb_id: str,
        policy_id: str,
        *,
        body: _models.PatchK2PolicyRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2Policy: ...

    def update_policy(
        self,
        kb_id: str,
        policy_id: str,
        *,
        body: _models.PatchK2PolicyRequest | Mapping[str, Any] = UNSET,
        audit_level: _models.K2PolicyAuditLevel | None = UNSET,
        break_glass_allowed: bool | None = UNSET,
        column_masks: Mapping[
            str,
            _models.ColumnMaskRedact
            | _models.ColumnMaskHash
            | _models.ColumnMaskPseudonymize
            | _models.ColumnMaskTruncate
            | _models.ColumnMaskPanLast4
            | _models.ColumnMaskEmailDomainOnly
            | _models.ColumnMaskDateTrunc
            | _models.ColumnMaskCap
            | _models.ColumnMaskRegexpReplace
            | Mapping[str, Any],
        ]
        | None = UNSET,
        compliance_tags: Sequence[str] | None = UNSET,
        description: str | None = UNSET,
        enabled: bool | None = UNSET,
        external_id: str | None = UNSET,
        labels: Any = UNSET,
        name: str | None = UNSET,
        purpose_tags: Sequence[str] | None = UNSET,
        row_filter_dsl: Any = UNSET,
        source: _models.K2PolicySource | None = UNSET,
        table_name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Policy:
        """Update fields of an access rule.

        `PATCH /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            body: The whole body, in place of its fields.
            audit_level: How much of each access the policy records.
            break_glass_allowed: Whether sessions may bypass the rule by an escalation that is logged.
            column_masks: `null` removes every mask; leave it out to keep them.
            compliance_tags: Compliance classes such as `hipaa.phi` or `pci.pan`.
            description: `null` clears it; leave it out to keep it.
            enabled: `false` makes the rule inactive wherever it is bound.
            external_id: Your own identifier of the policy, such as its ID in another system.
            labels: Free-form labels as key and value.
            name: Label for operators.
            purpose_tags: Purposes of use such as `treatment` or `research`.
            row_filter_dsl: `null` removes the row filter; leave it out to keep it.
            source: New origin of the policy.
            table_name: `null` makes the rule cover all tables; leave it out to keep the table.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
            },
            body=body_fields(
                body,
                {
                    "audit_level": audit_level,
                    "break_glass_allowed": break_glass_allowed,
                    "column_masks": column_masks,
                    "compliance_tags": compliance_tags,
                    "description": description,
                    "enabled": enabled,
                    "external_id": external_id,
                    "labels": labels,
                    "name": name,
                    "purpose_tags": purpose_tags,
                    "row_filter_dsl": row_filter_dsl,
                    "source": source,
                    "table_name": table_name,
                },
                required=True,
            ),
        )


class AsyncK2(OperationGroup):
    """Knowledge bases, their files, chunks, policies, backups and queries."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        *,
        name: str | None,
        org_id: str | None = None,
    ) -> _models.CreateK2Response: ...

    @overload
    async def create(
        self,
        *,
        body: _models.CreateK2Request | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateK2Response: ...

    async def create(
        self,
        *,
        body: _models.CreateK2Request | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateK2Response:
        """Create a knowledge base.

        `POST /orgs/{org_id}/k2`

        Args:
            body: The whole body, in place of its fields.
            name: Name of the new knowledge base.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                },
                required=True,
            ),
        )

    @overload
    async def create_backup(
        self,
        kb_id: str,
        *,
        dry_run: bool = UNSET,
        force: bool = UNSET,
        org_id: str | None = None,
    ) -> _models.KbBackupResponse: ...

    @overload
    async def create_backup(
        self,
        kb_id: str,
        *,
        body: _models.CreateBackupRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.KbBackupResponse: ...

    async def create_backup(
        self,
        kb_id: str,
        *,
        body: _models.CreateBackupRequest | Mapping[str, Any] = UNSET,
        dry_run: bool = UNSET,
        force: bool = UNSET,
        org_id: str | None = None,
    ) -> _models.KbBackupResponse:
        """Start a backup of a knowledge base now.

        `POST /orgs/{org_id}/k2/{kb_id}/backups`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            dry_run: `false` when absent, and also when no JSON body is sent.
            force: Back up even while another host serves the knowledge base. With `false`, the default, that
                case fails with `409 Conflict`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_BACKUP,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "dry_run": dry_run,
                    "force": force,
                },
                required=True,
            ),
        )

    @overload
    async def create_directory(
        self,
        kb_id: str,
        *,
        directory: str,
        org_id: str | None = None,
    ) -> _models.CreateK2VirtualDirectoryResponse: ...

    @overload
    async def create_directory(
        self,
        kb_id: str,
        *,
        body: _models.CreateK2VirtualDirectoryRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateK2VirtualDirectoryResponse: ...

    async def create_directory(
        self,
        kb_id: str,
        *,
        body: _models.CreateK2VirtualDirectoryRequest | Mapping[str, Any] = UNSET,
        directory: str = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateK2VirtualDirectoryResponse:
        """Create a virtual folder in a knowledge base, or find the existing one.

        `POST /orgs/{org_id}/k2/{kb_id}/directories`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            directory: Path of the folder, written like `directory` on upload (e.g. `docs/reports`).
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_DIRECTORY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "directory": directory,
                },
                required=True,
            ),
        )

    async def create_file(
        self,
        kb_id: str,
        *,
        metadata: Mapping[str, Any],
        directory: str = UNSET,
        file: FileContent | File = UNSET,
        parse: bool = UNSET,
        url: str = UNSET,
        progress: Progress | None = None,
        org_id: str | None = None,
    ) -> _models.K2File:
        """Add one file to a knowledge base, sent as bytes or fetched from a URL.

        `POST /orgs/{org_id}/k2/{kb_id}/files`

        Args:
            kb_id: The kb's id.
            metadata: JSON metadata to store with the file.
            directory: Folder in the knowledge base to put the file in.
            file: The file's bytes; not together with `url`.
            parse: Whether to parse and embed the file on upload; overrides the default.
            url: Public http or https address from which the server fetches the file; not together with `file`.
            progress: Called as `progress(sent, total)`, in bytes.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_FILE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                UNSET,
                {
                    "metadata": metadata,
                    "directory": directory,
                    "file": as_file(file, "file"),
                    "parse": parse,
                    "url": url,
                },
                required=True,
            ),
            progress=progress,
        )

    @overload
    async def create_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        *,
        content: str,
        after_uid: str | None = UNSET,
        before_uid: str | None = UNSET,
        embed: str | None = UNSET,
        page_end: int | None = UNSET,
        page_start: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Chunk: ...

    @overload
    async def create_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        *,
        body: _models.InsertK2ChunkRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2Chunk: ...

    async def create_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        *,
        body: _models.InsertK2ChunkRequest | Mapping[str, Any] = UNSET,
        content: str = UNSET,
        after_uid: str | None = UNSET,
        before_uid: str | None = UNSET,
        embed: str | None = UNSET,
        page_end: int | None = UNSET,
        page_start: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Chunk:
        """Add a chunk to a file, at the end or beside an existing chunk.

        `POST /orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            body: The whole body, in place of its fields.
            content: Text of the chunk, as readers see it.
            after_uid: `chunk_uid` after which to insert. Not together with `before_uid`; with neither, the chunk
                goes to the end.
            before_uid: `chunk_uid` before which to insert. Not together with `after_uid`.
            embed: Text to index for vector and full-text search; `content` by default. Set it if searches should
                use other text than readers see.
            page_end: Last page of the source the chunk covers.
            page_start: First page of the source the chunk covers.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_FILE_CHUNK,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
            },
            body=body_fields(
                body,
                {
                    "content": content,
                    "after_uid": after_uid,
                    "before_uid": before_uid,
                    "embed": embed,
                    "page_end": page_end,
                    "page_start": page_start,
                },
                required=True,
            ),
        )

    @overload
    async def create_policy(
        self,
        kb_id: str,
        *,
        name: str,
        row_filter_dsl: Mapping[str, Any],
        audit_level: _models.K2PolicyAuditLevel = UNSET,
        break_glass_allowed: bool = UNSET,
        column_masks: Mapping[
            str,
            _models.ColumnMaskRedact
            | _models.ColumnMaskHash
            | _models.ColumnMaskPseudonymize
            | _models.ColumnMaskTruncate
            | _models.ColumnMaskPanLast4
            | _models.ColumnMaskEmailDomainOnly
            | _models.ColumnMaskDateTrunc
            | _models.ColumnMaskCap
            | _models.ColumnMaskRegexpReplace
            | Mapping[str, Any],
        ]
        | None = UNSET,
        compliance_tags: Sequence[str] = UNSET,
        description: str | None = UNSET,
        enabled: bool = UNSET,
        external_id: str | None = UNSET,
        labels: Mapping[str, Any] = UNSET,
        purpose_tags: Sequence[str] = UNSET,
        source: _models.K2PolicySource = UNSET,
        table_name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Policy: ...

    @overload
    async def create_policy(
        self,
        kb_id: str,
        *,
        body: _models.CreateK2PolicyRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2Policy: ...

    async def create_policy(
        self,
        kb_id: str,
        *,
        body: _models.CreateK2PolicyRequest | Mapping[str, Any] = UNSET,
        name: str = UNSET,
        row_filter_dsl: Mapping[str, Any] = UNSET,
        audit_level: _models.K2PolicyAuditLevel = UNSET,
        break_glass_allowed: bool = UNSET,
        column_masks: Mapping[
            str,
            _models.ColumnMaskRedact
            | _models.ColumnMaskHash
            | _models.ColumnMaskPseudonymize
            | _models.ColumnMaskTruncate
            | _models.ColumnMaskPanLast4
            | _models.ColumnMaskEmailDomainOnly
            | _models.ColumnMaskDateTrunc
            | _models.ColumnMaskCap
            | _models.ColumnMaskRegexpReplace
            | Mapping[str, Any],
        ]
        | None = UNSET,
        compliance_tags: Sequence[str] = UNSET,
        description: str | None = UNSET,
        enabled: bool = UNSET,
        external_id: str | None = UNSET,
        labels: Mapping[str, Any] = UNSET,
        purpose_tags: Sequence[str] = UNSET,
        source: _models.K2PolicySource = UNSET,
        table_name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Policy:
        """Create an access rule (row filter and column masks) on a knowledge base.

        `POST /orgs/{org_id}/k2/{kb_id}/policies`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            name: Label for operators.
            row_filter_dsl: Row filter as JSON. This release stores it without interpreting it.
            audit_level: How much of each access the policy records.
            break_glass_allowed: Whether a session may get round the rule by a logged escalation.
            column_masks: How the policy masks values, by column.
            compliance_tags: Classifications for compliance, such as `hipaa.phi` or `pci.pan`.
            description: Description of the policy, for people.
            enabled: Whether the rule applies; true by default. Use false for a draft.
            external_id: Your own identifier of the policy, such as its ID in another system.
            labels: Your own labels, as key and value.
            purpose_tags: Purposes the rule relates to, such as `treatment` or `research`.
            source: Origin of the policy.
            table_name: Table the rule covers. Leave out to cover all tables.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "name": name,
                    "row_filter_dsl": row_filter_dsl,
                    "audit_level": audit_level,
                    "break_glass_allowed": break_glass_allowed,
                    "column_masks": column_masks,
                    "compliance_tags": compliance_tags,
                    "description": description,
                    "enabled": enabled,
                    "external_id": external_id,
                    "labels": labels,
                    "purpose_tags": purpose_tags,
                    "source": source,
                    "table_name": table_name,
                },
                required=True,
            ),
        )

    @overload
    async def create_policy_assignment(
        self,
        kb_id: str,
        policy_id: str,
        *,
        role_id: str,
        combine_mode: _models.K2PolicyCombineMode = UNSET,
        enabled: bool = UNSET,
        priority: int = UNSET,
        valid_from: datetime | None = UNSET,
        valid_until: datetime | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2PolicyAssignment: ...

    @overload
    async def create_policy_assignment(
        self,
        kb_id: str,
        policy_id: str,
        *,
        body: _models.CreateK2PolicyAssignmentRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2PolicyAssignment: ...

    async def create_policy_assignment(
        self,
        kb_id: str,
        policy_id: str,
        *,
        body: _models.CreateK2PolicyAssignmentRequest | Mapping[str, Any] = UNSET,
        role_id: str = UNSET,
        combine_mode: _models.K2PolicyCombineMode = UNSET,
        enabled: bool = UNSET,
        priority: int = UNSET,
        valid_from: datetime | None = UNSET,
        valid_until: datetime | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2PolicyAssignment:
        """Bind an access rule to a role, or re-attach an earlier binding.

        `POST /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            body: The whole body, in place of its fields.
            role_id: ID of the role that gets the policy.
            combine_mode: How the policy combines with others: `restrictive` or `permissive`, as in Postgres.
            enabled: Whether the assignment applies from the start.
            priority: Rank of the assignment among others of the role.
            valid_from: Start of the time in which the assignment applies; `null` for at once.
            valid_until: End of the time in which the assignment applies; `null` for no end.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_POLICY_ASSIGNMENT,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
            },
            body=body_fields(
                body,
                {
                    "role_id": role_id,
                    "combine_mode": combine_mode,
                    "enabled": enabled,
                    "priority": priority,
                    "valid_from": valid_from,
                    "valid_until": valid_until,
                },
                required=True,
            ),
        )

    @overload
    async def create_restore(
        self,
        kb_id: str,
        *,
        source_backup_id: str,
        org_id: str | None = None,
    ) -> _models.KbRestoreResponse: ...

    @overload
    async def create_restore(
        self,
        kb_id: str,
        *,
        body: _models.CreateRestoreRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.KbRestoreResponse: ...

    async def create_restore(
        self,
        kb_id: str,
        *,
        body: _models.CreateRestoreRequest | Mapping[str, Any] = UNSET,
        source_backup_id: str = UNSET,
        org_id: str | None = None,
    ) -> _models.KbRestoreResponse:
        """Start restoring a knowledge base from one of its completed backups.

        `POST /orgs/{org_id}/k2/{kb_id}/restores`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            source_backup_id: Completed backup to restore from.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_RESTORE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "source_backup_id": source_backup_id,
                },
                required=True,
            ),
        )

    async def delete(
        self,
        kb_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a knowledge base.

        `DELETE /orgs/{org_id}/k2/{kb_id}`

        Args:
            kb_id: The kb's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
        )

    async def delete_file(
        self,
        kb_id: str,
        file_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a file of a knowledge base.

        `DELETE /orgs/{org_id}/k2/{kb_id}/files/{file_id}`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_FILE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
            },
        )

    async def delete_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        chunk_uid: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Remove one chunk from a file.

        `DELETE /orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks/{chunk_uid}`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            chunk_uid: The chunk's uid.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_FILE_CHUNK,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
                "chunk_uid": chunk_uid,
            },
        )

    async def delete_policy(
        self,
        kb_id: str,
        policy_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Soft-delete an access rule.

        `DELETE /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
            },
        )

    async def delete_policy_assignment(
        self,
        kb_id: str,
        policy_id: str,
        assignment_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Revoke the binding between an access rule and a role.

        `DELETE /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments/{assignment_id}`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            assignment_id: The assignment's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_POLICY_ASSIGNMENT,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
                "assignment_id": assignment_id,
            },
        )

    async def get(
        self,
        kb_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.K2Detail:
        """Get a knowledge base with its sizes, counts and backup state.

        `GET /orgs/{org_id}/k2/{kb_id}`

        Args:
            kb_id: The kb's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
        )

    async def get_backup(
        self,
        kb_id: str,
        backup_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.KbBackupResponse:
        """Get one backup of a knowledge base.

        `GET /orgs/{org_id}/k2/{kb_id}/backups/{backup_id}`

        Args:
            kb_id: The kb's id.
            backup_id: The backup's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_BACKUP,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "backup_id": backup_id,
            },
        )

    async def get_file(
        self,
        kb_id: str,
        file_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.GetK2FileResponse:
        """Get a file with the details of its parsings and embeddings.

        `GET /orgs/{org_id}/k2/{kb_id}/files/{file_id}`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_FILE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
            },
        )

    async def get_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        chunk_uid: str,
        *,
        org_id: str | None = None,
    ) -> _models.K2Chunk:
        """Get one chunk, including its layout `blocks`.

        `GET /orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks/{chunk_uid}`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            chunk_uid: The chunk's uid.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_FILE_CHUNK,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
                "chunk_uid": chunk_uid,
            },
        )

    async def get_policy(
        self,
        kb_id: str,
        policy_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.K2Policy:
        """Get one access rule of a knowledge base.

        `GET /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
            },
        )

    async def get_policy_assignment(
        self,
        kb_id: str,
        policy_id: str,
        assignment_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.K2PolicyAssignment:
        """Get one binding between an access rule and a role.

        `GET /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments/{assignment_id}`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            assignment_id: The assignment's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_POLICY_ASSIGNMENT,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
                "assignment_id": assignment_id,
            },
        )

    async def get_restore(
        self,
        kb_id: str,
        restore_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.KbRestoreResponse:
        """Get one restore and its status.

        `GET /orgs/{org_id}/k2/{kb_id}/restores/{restore_id}`

        Args:
            kb_id: The kb's id.
            restore_id: The restore's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_RESTORE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "restore_id": restore_id,
            },
        )

    async def get_schema(
        self,
        kb_id: str,
        *,
        format: _models.K2GetSchemaFormat | None = None,
        org_id: str | None = None,
    ) -> _models.K2Schema | _models.K2SchemaSql:
        """Describe the tables of a knowledge base, as structured JSON or as SQL.

        `GET /orgs/{org_id}/k2/{kb_id}/schema`

        Args:
            kb_id: The kb's id.
            format: `structured` (default) or `sql`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_SCHEMA,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            {
                "format": format,
            },
        )

    async def import_table(
        self,
        kb_id: str,
        *,
        file: FileContent | File = UNSET,
        url: str = UNSET,
        table_name: str = UNSET,
        mode: _models.ImportTableMode = UNSET,
        progress: Progress | None = None,
        org_id: str | None = None,
    ) -> Any:
        """Import a data file (multipart or remote URL) into a knowledge base.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/k2/{kb_id}/upload`

        Args:
            kb_id: The kb's id.
            file: The data file itself; not together with `url`.
            url: Public http or https address from which the server fetches the file.
            table_name: Table to import into; derived from the file by default.
            mode: Treatment of an existing table of that name; `create` by default.
            progress: Called as `progress(sent, total)`, in bytes.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _IMPORT_TABLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                UNSET,
                {
                    "file": as_file(file, "file"),
                    "url": url,
                    "table_name": table_name,
                    "mode": mode,
                },
                required=False,
            ),
            progress=progress,
        )

    async def list(
        self,
        *,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListK2Response:
        """List an organization's knowledge bases.

        Returns one page; `client.paginate` iterates over all `k2`.

        `GET /orgs/{org_id}/k2`

        Args:
            page_token: The `next_page_token` of the page before.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "page_token": page_token,
            },
        )

    async def list_backups(
        self,
        kb_id: str,
        *,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListBackupsResponse:
        """List the backups of a knowledge base.

        Returns one page; `client.paginate` iterates over all `backups`.

        `GET /orgs/{org_id}/k2/{kb_id}/backups`

        Args:
            kb_id: The kb's id.
            page_token: The `next_page_token` of the page before; omit for the first page.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_BACKUPS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            {
                "page_token": page_token,
            },
        )

    async def list_file_chunks(
        self,
        kb_id: str,
        file_id: str,
        *,
        page_token: str | None = None,
        limit: int | None = None,
        org_id: str | None = None,
    ) -> _models.ListK2ChunksResponse:
        """List a file's chunks in their order in the file.

        Returns one page; `client.paginate` iterates over all `chunks`.

        `GET /orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            page_token: The `next_page_token` of the page before; opaque.
            limit: Chunks per page: default 100, at most 500.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_FILE_CHUNKS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
            },
            {
                "page_token": page_token,
                "limit": limit,
            },
        )

    async def list_files(
        self,
        kb_id: str,
        *,
        page_token: str | None = None,
        directory: str | None = None,
        q: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListK2FilesResponse:
        """List the folders and files at one level of a knowledge base.

        Returns one page; `client.paginate` iterates over all `files`.

        `GET /orgs/{org_id}/k2/{kb_id}/files`

        Args:
            kb_id: The kb's id.
            page_token: The `next_page_token` of the page before.
            directory: Show one folder: the files in it and an entry for each direct subfolder, no deeper. Use a
                normalized path such as `docs/reports`, or `"/"` for the root. Without it, the response lists all
                files of the knowledge base without folders.
            q: Return only entries whose name contains this text; case is ignored. The search covers the whole
                subtree of `directory`, or everything if that is omitted or `"/"`. It returns a flat list without
                folder entries.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_FILES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            {
                "page_token": page_token,
                "directory": directory,
                "q": q,
            },
        )

    async def list_policies(
        self,
        kb_id: str,
        *,
        table_name: str | None = None,
        enabled: bool | None = None,
        include_deleted: bool | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListK2PoliciesResponse:
        """List the access rules of a knowledge base.

        A rule filters rows and may mask columns.

        Returns one page; `client.paginate` iterates over all `policies`.

        `GET /orgs/{org_id}/k2/{kb_id}/policies`

        Args:
            kb_id: The kb's id.
            table_name: Only rules for exactly this table.
            enabled: `true` for enabled rules only, `false` for disabled ones; omit to get both.
            include_deleted: Also return rules that were soft-deleted. Default `false`.
            page_token: The `next_page_token` of the page before; omit for the first page.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_POLICIES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            {
                "table_name": table_name,
                "enabled": enabled,
                "include_deleted": include_deleted,
                "page_token": page_token,
            },
        )

    async def list_policy_assignments(
        self,
        kb_id: str,
        policy_id: str,
        *,
        role_id: str | None = None,
        enabled: bool | None = None,
        include_revoked: bool | None = None,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListK2PolicyAssignmentsResponse:
        """List the roles an access rule is bound to.

        Returns one page; `client.paginate` iterates over all `assignments`.

        `GET /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}/assignments`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            role_id: Only bindings to this role.
            enabled: `true` for enabled bindings only, `false` for disabled ones; omit to get both.
            include_revoked: Also return revoked bindings. Default `false`.
            page_token: Value of `next_page_token` from the page before.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_POLICY_ASSIGNMENTS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
            },
            {
                "role_id": role_id,
                "enabled": enabled,
                "include_revoked": include_revoked,
                "page_token": page_token,
            },
        )

    async def list_restores(
        self,
        kb_id: str,
        *,
        page_token: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListRestoresResponse:
        """List the restores attempted on a knowledge base.

        Returns one page; `client.paginate` iterates over all `restores`.

        `GET /orgs/{org_id}/k2/{kb_id}/restores`

        Args:
            kb_id: The kb's id.
            page_token: Value of `next_page_token` from the page before.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_RESTORES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            {
                "page_token": page_token,
            },
        )

    @overload
    async def query(
        self,
        kb_id: str,
        *,
        sql: str,
        explain: bool = UNSET,
        params: Sequence[Any] = UNSET,
        org_id: str | None = None,
    ) -> Any: ...

    @overload
    async def query(
        self,
        kb_id: str,
        *,
        body: _models.QueryK2Request | Mapping[str, Any],
        org_id: str | None = None,
    ) -> Any: ...

    async def query(
        self,
        kb_id: str,
        *,
        body: _models.QueryK2Request | Mapping[str, Any] = UNSET,
        sql: str = UNSET,
        explain: bool = UNSET,
        params: Sequence[Any] = UNSET,
        org_id: str | None = None,
    ) -> Any:
        """Run SQL on a knowledge base and return the rows as JSON.

        The OpenAPI document does not describe the response.

        `POST /orgs/{org_id}/k2/{kb_id}/query`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            sql: SQL to run on the knowledge base, with `$1`, `$2` and so on as placeholders.
            explain: If `true`, the query is run under `EXPLAIN ANALYZE` and its plan is returned too.
            params: Values for the placeholders `$1`, `$2`, … in `sql`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _QUERY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "sql": sql,
                    "explain": explain,
                    "params": params,
                },
                required=True,
            ),
        )

    @overload
    async def set_governance_mode(
        self,
        kb_id: str,
        *,
        governance_mode: _models.K2GovernanceMode,
        org_id: str | None = None,
    ) -> _models.K2GovernanceModeResponse: ...

    @overload
    async def set_governance_mode(
        self,
        kb_id: str,
        *,
        body: _models.SetK2GovernanceModeRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2GovernanceModeResponse: ...

    async def set_governance_mode(
        self,
        kb_id: str,
        *,
        body: _models.SetK2GovernanceModeRequest | Mapping[str, Any] = UNSET,
        governance_mode: _models.K2GovernanceMode = UNSET,
        org_id: str | None = None,
    ) -> _models.K2GovernanceModeResponse:
        """Choose how access rules act on queries: `off`, `shadow` or `enforce`.

        `PUT /orgs/{org_id}/k2/{kb_id}/policies/governance-mode`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            governance_mode: Governance mode to set.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _SET_GOVERNANCE_MODE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "governance_mode": governance_mode,
                },
                required=True,
            ),
        )

    @overload
    async def update(
        self,
        kb_id: str,
        *,
        auto_processing_enabled: bool | None = UNSET,
        backup_enabled: bool | None = UNSET,
        backup_retention_days: int | None = UNSET,
        backup_s3_bucket: str | None = UNSET,
        backup_s3_key_prefix: str | None = UNSET,
        backup_schedule_cron: str | None = UNSET,
        backup_window_utc_hour: int | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Detail: ...

    @overload
    async def update(
        self,
        kb_id: str,
        *,
        body: _models.EditK2Request | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2Detail: ...

    async def update(
        self,
        kb_id: str,
        *,
        body: _models.EditK2Request | Mapping[str, Any] = UNSET,
        auto_processing_enabled: bool | None = UNSET,
        backup_enabled: bool | None = UNSET,
        backup_retention_days: int | None = UNSET,
        backup_s3_bucket: str | None = UNSET,
        backup_s3_key_prefix: str | None = UNSET,
        backup_schedule_cron: str | None = UNSET,
        backup_window_utc_hour: int | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Detail:
        """Update a knowledge base's name, description or settings.

        `PATCH /orgs/{org_id}/k2/{kb_id}`

        Args:
            kb_id: The kb's id.
            body: The whole body, in place of its fields.
            auto_processing_enabled: Whether newly uploaded files are parsed, chunked and embedded automatically.
                If false they are only stored. Files already there stay as they are.
            backup_enabled: Deprecated, no effect: the platform manages backups of all knowledge bases. Accepted
                only for old clients.
            backup_retention_days: Deprecated, no effect: the platform decides how many snapshots to keep (the
                last N). Accepted only for old clients.
            backup_s3_bucket: Name of the S3 bucket for backups.
            backup_s3_key_prefix: Start of the S3 keys of backups.
            backup_schedule_cron: Deprecated, no effect: use `backup_window_utc_hour`. Accepted only for old
                clients.
            backup_window_utc_hour: Hour (0–23, UTC) at which the daily backup may run. `null` goes back to the
                platform default, 01:00 UTC.
            description: New description of the knowledge base.
            name: New name of the knowledge base.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
            },
            body=body_fields(
                body,
                {
                    "auto_processing_enabled": auto_processing_enabled,
                    "backup_enabled": backup_enabled,
                    "backup_retention_days": backup_retention_days,
                    "backup_s3_bucket": backup_s3_bucket,
                    "backup_s3_key_prefix": backup_s3_key_prefix,
                    "backup_schedule_cron": backup_schedule_cron,
                    "backup_window_utc_hour": backup_window_utc_hour,
                    "description": description,
                    "name": name,
                },
                required=True,
            ),
        )

    @overload
    async def update_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        chunk_uid: str,
        *,
        content: str | None = UNSET,
        embed: str | None = UNSET,
        page_end: int | None = UNSET,
        page_start: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Chunk: ...

    @overload
    async def update_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        chunk_uid: str,
        *,
        body: _models.PatchK2ChunkRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2Chunk: ...

    async def update_file_chunk(
        self,
        kb_id: str,
        file_id: str,
        chunk_uid: str,
        *,
        body: _models.PatchK2ChunkRequest | Mapping[str, Any] = UNSET,
        content: str | None = UNSET,
        embed: str | None = UNSET,
        page_end: int | None = UNSET,
        page_start: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Chunk:
        """Update the text, indexed text or page range of a chunk.

        `PATCH /orgs/{org_id}/k2/{kb_id}/files/{file_id}/chunks/{chunk_uid}`

        Args:
            kb_id: The kb's id.
            file_id: The file's id.
            chunk_uid: The chunk's uid.
            body: The whole body, in place of its fields.
            content: New text of the chunk, as users see it.
            embed: Text indexed for vector and full-text search. If you send `content` without it, it becomes the
                new `content`; send it to index other text than users see.
            page_end: Last page the chunk covers.
            page_start: An integer sets it, `null` clears it, leaving it out keeps it.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_FILE_CHUNK,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "file_id": file_id,
                "chunk_uid": chunk_uid,
            },
            body=body_fields(
                body,
                {
                    "content": content,
                    "embed": embed,
                    "page_end": page_end,
                    "page_start": page_start,
                },
                required=True,
            ),
        )

    @overload
    async def update_policy(
        self,
        kb_id: str,
        policy_id: str,
        *,
        audit_level: _models.K2PolicyAuditLevel | None = UNSET,
        break_glass_allowed: bool | None = UNSET,
        column_masks: Mapping[
            str,
            _models.ColumnMaskRedact
            | _models.ColumnMaskHash
            | _models.ColumnMaskPseudonymize
            | _models.ColumnMaskTruncate
            | _models.ColumnMaskPanLast4
            | _models.ColumnMaskEmailDomainOnly
            | _models.ColumnMaskDateTrunc
            | _models.ColumnMaskCap
            | _models.ColumnMaskRegexpReplace
            | Mapping[str, Any],
        ]
        | None = UNSET,
        compliance_tags: Sequence[str] | None = UNSET,
        description: str | None = UNSET,
        enabled: bool | None = UNSET,
        external_id: str | None = UNSET,
        labels: Any = UNSET,
        name: str | None = UNSET,
        purpose_tags: Sequence[str] | None = UNSET,
        row_filter_dsl: Any = UNSET,
        source: _models.K2PolicySource | None = UNSET,
        table_name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Policy: ...

    @overload
    async def update_policy(
        self,
        kb_id: str,
        policy_id: str,
        *,
        body: _models.PatchK2PolicyRequest | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.K2Policy: ...

    async def update_policy(
        self,
        kb_id: str,
        policy_id: str,
        *,
        body: _models.PatchK2PolicyRequest | Mapping[str, Any] = UNSET,
        audit_level: _models.K2PolicyAuditLevel | None = UNSET,
        break_glass_allowed: bool | None = UNSET,
        column_masks: Mapping[
            str,
            _models.ColumnMaskRedact
            | _models.ColumnMaskHash
            | _models.ColumnMaskPseudonymize
            | _models.ColumnMaskTruncate
            | _models.ColumnMaskPanLast4
            | _models.ColumnMaskEmailDomainOnly
            | _models.ColumnMaskDateTrunc
            | _models.ColumnMaskCap
            | _models.ColumnMaskRegexpReplace
            | Mapping[str, Any],
        ]
        | None = UNSET,
        compliance_tags: Sequence[str] | None = UNSET,
        description: str | None = UNSET,
        enabled: bool | None = UNSET,
        external_id: str | None = UNSET,
        labels: Any = UNSET,
        name: str | None = UNSET,
        purpose_tags: Sequence[str] | None = UNSET,
        row_filter_dsl: Any = UNSET,
        source: _models.K2PolicySource | None = UNSET,
        table_name: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.K2Policy:
        """Update fields of an access rule.

        `PATCH /orgs/{org_id}/k2/{kb_id}/policies/{policy_id}`

        Args:
            kb_id: The kb's id.
            policy_id: The policy's id.
            body: The whole body, in place of its fields.
            audit_level: How much of each access the policy records.
            break_glass_allowed: Whether sessions may bypass the rule by an escalation that is logged.
            column_masks: `null` removes every mask; leave it out to keep them.
            compliance_tags: Compliance classes such as `hipaa.phi` or `pci.pan`.
            description: `null` clears it; leave it out to keep it.
            enabled: `false` makes the rule inactive wherever it is bound.
            external_id: Your own identifier of the policy, such as its ID in another system.
            labels: Free-form labels as key and value.
            name: Label for operators.
            purpose_tags: Purposes of use such as `treatment` or `research`.
            row_filter_dsl: `null` removes the row filter; leave it out to keep it.
            source: New origin of the policy.
            table_name: `null` makes the rule cover all tables; leave it out to keep the table.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_POLICY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "kb_id": kb_id,
                "policy_id": policy_id,
            },
            body=body_fields(
                body,
                {
                    "audit_level": audit_level,
                    "break_glass_allowed": break_glass_allowed,
                    "column_masks": column_masks,
                    "compliance_tags": compliance_tags,
                    "description": description,
                    "enabled": enabled,
                    "external_id": external_id,
                    "labels": labels,
                    "name": name,
                    "purpose_tags": purpose_tags,
                    "row_filter_dsl": row_filter_dsl,
                    "source": source,
                    "table_name": table_name,
                },
                required=True,
            ),
        )
