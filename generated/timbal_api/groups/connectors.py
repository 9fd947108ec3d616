# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `connectors`: 26 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, Ref, nothing
from ..types import models as _models

_COPY_FILES: Operation[_models.CopyConnectorFilesRes] = Operation(
    "connectors.copy_files",
    "POST",
    "/orgs/{org_id}/connectors/{connector_id}/filesystems/copy",
    Ref("CopyConnectorFilesRes"),
)
_CREATE_ENROLLMENT_TOKEN: Operation[_models.CreateEnrollmentTokenResBody] = Operation(
    "connectors.create_enrollment_token",
    "POST",
    "/orgs/{org_id}/connectors/enrollment-tokens",
    Ref("CreateEnrollmentTokenResBody"),
)
_CREATE_JOB: Operation[_models.DispatchConnectorJobRes] = Operation(
    "connectors.create_job", "POST", "/orgs/{org_id}/connectors/{connector_id}/jobs", Ref("DispatchConnectorJobRes")
)
_CREATE_SYNC: Operation[_models.CreateSyncRes] = Operation(
    "connectors.create_sync", "POST", "/orgs/{org_id}/connectors/{connector_id}/syncs", Ref("CreateSyncRes")
)
_DELETE_SYNC: Operation[None] = Operation(
    "connectors.delete_sync", "DELETE", "/orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}", nothing
)
_GET: Operation[_models.ConnectorView] = Operation(
    "connectors.get", "GET", "/orgs/{org_id}/connectors/{connector_id}", Ref("ConnectorView")
)
_GET_FILESYSTEM_SUMMARY: Operation[_models.FsDuRes] = Operation(
    "connectors.get_filesystem_summary",
    "GET",
    "/orgs/{org_id}/connectors/{connector_id}/browse/filesystems/summary",
    Ref("FsDuRes"),
)
_GET_SYNC: Operation[_models.SyncDetailRes] = Operation(
    "connectors.get_sync", "GET", "/orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}", Ref("SyncDetailRes")
)
_GET_TABLE: Operation[_models.TableDetailRes] = Operation(
    "connectors.get_table", "GET", "/orgs/{org_id}/connectors/{connector_id}/browse/table", Ref("TableDetailRes")
)
_LIST: Operation[_models.ListConnectorsResBody] = Operation(
    "connectors.list", "GET", "/orgs/{org_id}/connectors", Ref("ListConnectorsResBody")
)
_LIST_COLUMNS: Operation[_models.ColumnsRes] = Operation(
    "connectors.list_columns", "GET", "/orgs/{org_id}/connectors/{connector_id}/browse/columns", Ref("ColumnsRes")
)
_LIST_CONNECTIONS: Operation[_models.ConnectionsRes] = Operation(
    "connectors.list_connections",
    "GET",
    "/orgs/{org_id}/connectors/{connector_id}/browse/connections",
    Ref("ConnectionsRes"),
)
_LIST_FILESYSTEM_ENTRIES: Operation[_models.FsLsRes] = Operation(
    "connectors.list_filesystem_entries",
    "GET",
    "/orgs/{org_id}/connectors/{connector_id}/browse/filesystems/entries",
    Ref("FsLsRes"),
)
_LIST_FILESYSTEMS: Operation[_models.FilesystemsRes] = Operation(
    "connectors.list_filesystems",
    "GET",
    "/orgs/{org_id}/connectors/{connector_id}/browse/filesystems",
    Ref("FilesystemsRes"),
)
_LIST_JOBS: Operation[_models.ListConnectorJobsRes] = Operation(
    "connectors.list_jobs", "GET", "/orgs/{org_id}/connectors/jobs", Ref("ListConnectorJobsRes")
)
_LIST_SYNCS: Operation[_models.ListSyncsRes] = Operation(
    "connectors.list_syncs", "GET", "/orgs/{org_id}/connectors/syncs", Ref("ListSyncsRes")
)
_LIST_TABLES: Operation[_models.TablesRes] = Operation(
    "connectors.list_tables", "GET", "/orgs/{org_id}/connectors/{connector_id}/browse/tables", Ref("TablesRes")
)
_PUSH_LOCAL_CONFIG: Operation[_models.LocalConfigRes] = Operation(
    "connectors.push_local_config",
    "POST",
    "/orgs/{org_id}/connectors/{connector_id}/local-config",
    Ref("LocalConfigRes"),
)
_QUERY: Operation[_models.QueryConnectorRes] = Operation(
    "connectors.query", "POST", "/orgs/{org_id}/connectors/{connector_id}/query", Ref("QueryConnectorRes")
)
_REBIND: Operation[_models.RebindConnectorRes] = Operation(
    "connectors.rebind", "POST", "/orgs/{org_id}/connectors/{connector_id}/rebind", Ref("RebindConnectorRes")
)
_REVOKE: Operation[_models.RevokeConnectorRes] = Operation(
    "connectors.revoke", "POST", "/orgs/{org_id}/connectors/{connector_id}/revoke", Ref("RevokeConnectorRes")
)
_RUN_SYNC: Operation[_models.RunSyncRes] = Operation(
    "connectors.run_sync", "POST", "/orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}/run", Ref("RunSyncRes")
)
_SEARCH_FILESYSTEM: Operation[_models.FsGrepRes] = Operation(
    "connectors.search_filesystem",
    "GET",
    "/orgs/{org_id}/connectors/{connector_id}/browse/filesystems/search",
    Ref("FsGrepRes"),
)
_STOP_JOB: Operation[_models.StopConnectorJobRes] = Operation(
    "connectors.stop_job",
    "POST",
    "/orgs/{org_id}/connectors/{connector_id}/jobs/{job_id}/stop",
    Ref("StopConnectorJobRes"),
)
_UPDATE_SOFTWARE: Operation[_models.UpdateConnectorRes] = Operation(
    "connectors.update_software", "POST", "/orgs/{org_id}/connectors/{connector_id}/update", Ref("UpdateConnectorRes")
)
_UPDATE_SYNC: Operation[None] = Operation(
    "connectors.update_sync", "PATCH", "/orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}", nothing
)


class Connectors(OperationGroup):
    """Connectors that reach into private networks: browsing, jobs, syncs and queries."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def copy_files(
        self,
        connector_id: str,
        *,
        filesystem_ref: str,
        kb_id: int,
        directory: str | None = UNSET,
        max_files: int | None = UNSET,
        max_total_bytes: int | None = UNSET,
        metadata: Mapping[str, Any] = UNSET,
        parse: bool = UNSET,
        path: str = UNSET,
        recursive: bool = UNSET,
        org_id: str | None = None,
    ) -> _models.CopyConnectorFilesRes: ...

    @overload
    def copy_files(
        self,
        connector_id: str,
        *,
        body: _models.CopyConnectorFilesReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CopyConnectorFilesRes: ...

    def copy_files(
        self,
        connector_id: str,
        *,
        body: _models.CopyConnectorFilesReq | Mapping[str, Any] = UNSET,
        filesystem_ref: str = UNSET,
        kb_id: int = UNSET,
        directory: str | None = UNSET,
        max_files: int | None = UNSET,
        max_total_bytes: int | None = UNSET,
        metadata: Mapping[str, Any] = UNSET,
        parse: bool = UNSET,
        path: str = UNSET,
        recursive: bool = UNSET,
        org_id: str | None = None,
    ) -> _models.CopyConnectorFilesRes:
        """Copy a file or directory from a connector's filesystem into a knowledge base.

        Takes a file, or a directory tree, under a filesystem root. The files are only stored unless `parse` is
        `true`. The connector must advertise `fs:copy` (version 0.1.27 or later).

        `POST /orgs/{org_id}/connectors/{connector_id}/filesystems/copy`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            filesystem_ref: Ref of the filesystem root, as listed by `/browse/filesystems`.
            kb_id: Knowledge base to write to, by the numeric id used in `/k2` paths.
            directory: Knowledge base folder that receives the files; the root by default. A recursive copy
                rebuilds the source tree inside it.
            max_files: Most files this job may send. The node's default is 5000.
            max_total_bytes: Most raw bytes this job may send in total. The node's default is 2 GiB.
            metadata: Metadata put on each copied file.
            parse: Whether to parse and embed the files once stored. Off by default, and the knowledge base's
                automatic processing does not apply to copies.
            path: File to copy, relative to the root, or a folder with `recursive`. Empty, blank or omitted means
                the root itself.
            recursive: Set to `true` to copy the folder at `path` with all its regular files; symlinks are left
                out. Without it the node refuses to copy a folder.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _COPY_FILES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "filesystem_ref": filesystem_ref,
                    "kb_id": kb_id,
                    "directory": directory,
                    "max_files": max_files,
                    "max_total_bytes": max_total_bytes,
                    "metadata": metadata,
                    "parse": parse,
                    "path": path,
                    "recursive": recursive,
                },
                required=True,
            ),
        )

    @overload
    def create_enrollment_token(
        self,
        *,
        name: str | None = UNSET,
        ttl_secs: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateEnrollmentTokenResBody: ...

    @overload
    def create_enrollment_token(
        self,
        *,
        body: _models.CreateEnrollmentTokenReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateEnrollmentTokenResBody: ...

    def create_enrollment_token(
        self,
        *,
        body: _models.CreateEnrollmentTokenReqBody | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        ttl_secs: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateEnrollmentTokenResBody:
        """Create a token with which a new connector can enrol.

        `POST /orgs/{org_id}/connectors/enrollment-tokens`

        Args:
            body: The whole body, in place of its fields.
            name: Name for your own use, such as `warehouse-pg box`.
            ttl_secs: How long the token is valid, in seconds; 86400 (24 hours) by default, 30 days at most.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_ENROLLMENT_TOKEN,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                    "ttl_secs": ttl_secs,
                },
                required=True,
            ),
        )

    @overload
    def create_job(
        self,
        connector_id: str,
        *,
        dest_table: str,
        kb_id: int,
        source: _models.SourceBodyPostgres | _models.SourceBodySqlServer | _models.SourceBodyMysql | Mapping[str, Any],
        batch_rows: int | None = UNSET,
        cursor: Mapping[str, Any] | None = UNSET,
        key_columns: Sequence[str] | None = UNSET,
        mode: Literal["create", "append", "replace", "upsert"] | str | None = UNSET,
        pacing: _models.PacingBody | Mapping[str, Any] | None = UNSET,
        placement: Literal["hosted", "local"] | str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.DispatchConnectorJobRes: ...

    @overload
    def create_job(
        self,
        connector_id: str,
        *,
        body: _models.DispatchConnectorJobReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.DispatchConnectorJobRes: ...

    def create_job(
        self,
        connector_id: str,
        *,
        body: _models.DispatchConnectorJobReq | Mapping[str, Any] = UNSET,
        dest_table: str = UNSET,
        kb_id: int = UNSET,
        source: _models.SourceBodyPostgres
        | _models.SourceBodySqlServer
        | _models.SourceBodyMysql
        | Mapping[str, Any] = UNSET,
        batch_rows: int | None = UNSET,
        cursor: Mapping[str, Any] | None = UNSET,
        key_columns: Sequence[str] | None = UNSET,
        mode: Literal["create", "append", "replace", "upsert"] | str | None = UNSET,
        pacing: _models.PacingBody | Mapping[str, Any] | None = UNSET,
        placement: Literal["hosted", "local"] | str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.DispatchConnectorJobRes:
        """Start an extract job on a connector.

        `POST /orgs/{org_id}/connectors/{connector_id}/jobs`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            dest_table: Table of the knowledge base to write to.
            kb_id: Knowledge base to write to, by the numeric id used in `/k2` paths.
            source: Source that the job reads.
            batch_rows: Rows per batch to aim for; 5000 by default.
            cursor: Checkpoint to resume from. Omit to extract everything.
            key_columns: Primary key of the destination, in order. Omit for a table without key. Takes effect
                when a table is built (`create`/`replace`). A `source.columns` selection gets the key columns
                added automatically; they must exist in the source table. Take them from `pk_position` when
                browsing to keep the source's key.
            mode: `create` (default), `append`, `replace` or `upsert`. `upsert` needs `key_columns` and merges
                every batch on them: known keys are overwritten, others inserted. It also builds a missing table,
                with that key.
            pacing: Limits on the load put upon a busy source. No throttling when omitted.
            placement: Location of the knowledge base's data: `hosted` (on the platform, default) or `local`
                (inside the connector's environment). For `local` the connector must report the capability
                `kb:local`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_JOB,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "dest_table": dest_table,
                    "kb_id": kb_id,
                    "source": source,
                    "batch_rows": batch_rows,
                    "cursor": cursor,
                    "key_columns": key_columns,
                    "mode": mode,
                    "pacing": pacing,
                    "placement": placement,
                },
                required=True,
            ),
        )

    @overload
    def create_sync(
        self,
        connector_id: str,
        *,
        dest_table: str,
        interval_secs: int,
        kb_id: int,
        source: _models.SourceBodyPostgres | _models.SourceBodySqlServer | _models.SourceBodyMysql | Mapping[str, Any],
        existing_dest: _models.ExistingDest | None = UNSET,
        initial_cursor: Mapping[str, Any] | None = UNSET,
        key_columns: Sequence[str] | None = UNSET,
        name: str | None = UNSET,
        start_cursor: Mapping[str, Any] | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateSyncRes: ...

    @overload
    def create_sync(
        self,
        connector_id: str,
        *,
        body: _models.CreateSyncReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateSyncRes: ...

    def create_sync(
        self,
        connector_id: str,
        *,
        body: _models.CreateSyncReq | Mapping[str, Any] = UNSET,
        dest_table: str = UNSET,
        interval_secs: int = UNSET,
        kb_id: int = UNSET,
        source: _models.SourceBodyPostgres
        | _models.SourceBodySqlServer
        | _models.SourceBodyMysql
        | Mapping[str, Any] = UNSET,
        existing_dest: _models.ExistingDest | None = UNSET,
        initial_cursor: Mapping[str, Any] | None = UNSET,
        key_columns: Sequence[str] | None = UNSET,
        name: str | None = UNSET,
        start_cursor: Mapping[str, Any] | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateSyncRes:
        """Create a recurring sync from a connector source into a knowledge base table.

        `POST /orgs/{org_id}/connectors/{connector_id}/syncs`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            dest_table: Table of the knowledge base to write to. The first run creates it if missing; for a table
                that exists, `existing_dest` says whether to continue or rebuild it.
            interval_secs: Seconds from one run's start to the next. Runs are scheduled every 30 s, so lower
                values act like 30.
            kb_id: Knowledge base to write to, by the numeric id used in `/k2` paths.
            source: Source that the sync reads.
            existing_dest: Treatment of an existing `dest_table`; `adopt` by default. Matters for incremental
                syncs only, since a full refresh always replaces the table.
            initial_cursor: Checkpoint to continue an existing `dest_table` from, instead of the one found in the
                table. Allowed only with an existing table and `existing_dest` set to `adopt`. For a table still
                to be built use `start_cursor`, which has the same form.
            key_columns: Primary key of the destination, in order. Omit for a table without key. The first run
                creates the key, and later runs merge on it. So changed or re-read rows are overwritten rather
                than duplicated. Key columns are added to a `columns` selection automatically; they must exist in
                the source table. Take them from `pk_position` when browsing.
            name: Label for operators.
            start_cursor: Where the first run starts if it has to build the table. Rows are read only where
                `cursor_column >= start_cursor`, e.g. the last month instead of everything. Later runs, and syncs
                that adopt a table, ignore it. Written like a job's `cursor` (e.g.
                `{"kind":"timestamp","value":"2026-06-01T00:00:00Z"}`). Refused for a full refresh, which has no
                `cursor_column`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_SYNC,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "dest_table": dest_table,
                    "interval_secs": interval_secs,
                    "kb_id": kb_id,
                    "source": source,
                    "existing_dest": existing_dest,
                    "initial_cursor": initial_cursor,
                    "key_columns": key_columns,
                    "name": name,
                    "start_cursor": start_cursor,
                },
                required=True,
            ),
        )

    def delete_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a sync from a connector.

        `DELETE /orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}`

        Args:
            connector_id: The connector's id.
            sync_id: The sync's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_SYNC,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
                "sync_id": sync_id,
            },
        )

    def get(
        self,
        connector_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.ConnectorView:
        """Get one connector.

        `GET /orgs/{org_id}/connectors/{connector_id}`

        Args:
            connector_id: The connector's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
        )

    def get_filesystem_summary(
        self,
        connector_id: str,
        *,
        filesystem_ref: str,
        path: str | None = None,
        timeout_ms: int | None = None,
        org_id: str | None = None,
    ) -> _models.FsDuRes:
        """Get the size and make-up of a directory tree on a connector without listing it.

        Returns file and directory counts, total bytes, the largest files and figures per extension: useful
        before a recursive copy. The connector must advertise `fs:browse` (version 0.1.27 or later).

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/filesystems/summary`

        Args:
            connector_id: The connector's id.
            filesystem_ref: Ref of the filesystem root, as listed by `/browse/filesystems`.
            path: Directory to start from, relative to the root; the root if omitted.
            timeout_ms: Time limit for reading the tree on the connector, in milliseconds: default 20000, at most
                30000; `0` means the default.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_FILESYSTEM_SUMMARY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "filesystem_ref": filesystem_ref,
                "path": path,
                "timeout_ms": timeout_ms,
            },
        )

    def get_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.SyncDetailRes:
        """Get one sync with its statistics and recent runs.

        `GET /orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}`

        Args:
            connector_id: The connector's id.
            sync_id: The sync's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_SYNC,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
                "sync_id": sync_id,
            },
        )

    def get_table(
        self,
        connector_id: str,
        *,
        connection_ref: str,
        schema: str,
        table: str,
        org_id: str | None = None,
    ) -> _models.TableDetailRes:
        """Get the full structure of a table in a connector's database.

        Covers columns (default, identity, comment, precision), indexes, foreign keys, check constraints, and the
        table's comment and size. The connector must advertise `browse:describe` (version 0.1.25 or later).

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/table`

        Args:
            connector_id: The connector's id.
            connection_ref: Ref of the connection, as listed by `/browse/connections`.
            schema: Database schema that holds the table.
            table: Name of the table, without its schema.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_TABLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "connection_ref": connection_ref,
                "schema": schema,
                "table": table,
            },
        )

    def list(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListConnectorsResBody:
        """List the organization's connectors.

        `GET /orgs/{org_id}/connectors`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def list_columns(
        self,
        connector_id: str,
        *,
        connection_ref: str,
        schema: str,
        table: str,
        org_id: str | None = None,
    ) -> _models.ColumnsRes:
        """List the columns of a table in a connector's database.

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/columns`

        Args:
            connector_id: The connector's id.
            connection_ref: Ref of the connection, as listed by `/browse/connections`.
            schema: Database schema that holds the table.
            table: Name of the table, without its schema.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_COLUMNS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "connection_ref": connection_ref,
                "schema": schema,
                "table": table,
            },
        )

    def list_connections(
        self,
        connector_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.ConnectionsRes:
        """List the database connections a connector can reach.

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/connections`

        Args:
            connector_id: The connector's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_CONNECTIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
        )

    def list_filesystem_entries(
        self,
        connector_id: str,
        *,
        filesystem_ref: str,
        path: str | None = None,
        all: bool | None = None,
        sort: Literal["name", "size", "mtime"] | str | None = None,
        glob: str | None = None,
        depth: int | None = None,
        limit: int | None = None,
        timeout_ms: int | None = None,
        org_id: str | None = None,
    ) -> _models.FsLsRes:
        """List a directory under one of a connector's filesystem roots.

        Each entry has its size and modification time. A glob filter, sorting and a limited recursion (`depth`)
        are available. The connector must advertise `fs:browse` (version 0.1.27 or later).

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/filesystems/entries`

        Args:
            connector_id: The connector's id.
            filesystem_ref: Ref of the filesystem root, as listed by `/browse/filesystems`.
            path: Directory to start from, relative to the root; the root if omitted.
            all: Also return names that begin with a dot.
            sort: Order: `name` (default), `size` (largest first) or `mtime` (newest first).
            glob: Glob that entry names must match; `*` and `?` are wildcards.
            depth: Levels to descend below the directory: `0` (default) for none. The connector limits the value.
            limit: How many entries to return at most. The connector applies its own limit too and then sets
                `truncated`.
            timeout_ms: Time the connector may spend, in milliseconds: default 20000, at most 30000; `0` means
                the default. The server waits 35 s, so using the full time returns a truncated listing, not
                `browse_timeout`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_FILESYSTEM_ENTRIES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "filesystem_ref": filesystem_ref,
                "path": path,
                "all": all,
                "sort": sort,
                "glob": glob,
                "depth": depth,
                "limit": limit,
                "timeout_ms": timeout_ms,
            },
        )

    def list_filesystems(
        self,
        connector_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.FilesystemsRes:
        """List the names of a connector's filesystem roots.

        The connector must advertise `fs:browse` (version 0.1.27 or later).

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/filesystems`

        Args:
            connector_id: The connector's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_FILESYSTEMS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
        )

    def list_jobs(
        self,
        *,
        connector_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListConnectorJobsRes:
        """List the jobs of the organization's connectors.

        `GET /orgs/{org_id}/connectors/jobs`

        Args:
            connector_id: Only this connector.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_JOBS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "connector_id": connector_id,
            },
        )

    def list_syncs(
        self,
        *,
        connector_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListSyncsRes:
        """List the syncs of the organization's connectors.

        `GET /orgs/{org_id}/connectors/syncs`

        Args:
            connector_id: Only this connector.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_SYNCS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "connector_id": connector_id,
            },
        )

    def list_tables(
        self,
        connector_id: str,
        *,
        connection_ref: str,
        org_id: str | None = None,
    ) -> _models.TablesRes:
        """List the source tables that a connector can reach through one connection.

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/tables`

        Args:
            connector_id: The connector's id.
            connection_ref: Ref of the connection, as listed by `/browse/connections`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_TABLES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "connection_ref": connection_ref,
            },
        )

    @overload
    def push_local_config(
        self,
        connector_id: str,
        *,
        connections: Mapping[str, Any] = UNSET,
        filesystems: Mapping[str, Any] = UNSET,
        org_id: str | None = None,
    ) -> _models.LocalConfigRes: ...

    @overload
    def push_local_config(
        self,
        connector_id: str,
        *,
        body: _models.LocalConfigReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.LocalConfigRes: ...

    def push_local_config(
        self,
        connector_id: str,
        *,
        body: _models.LocalConfigReq | Mapping[str, Any] = UNSET,
        connections: Mapping[str, Any] = UNSET,
        filesystems: Mapping[str, Any] = UNSET,
        org_id: str | None = None,
    ) -> _models.LocalConfigRes:
        """Send new `connections` or `filesystems` maps to a connector box.

        Each map sent (connections, filesystems) replaces the one on the connector's machine.

        `POST /orgs/{org_id}/connectors/{connector_id}/local-config`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            connections: Connections by `connection_ref`, in the form of the `connections` map of the connector's
                `config.json` (for example `{ "kind": "postgres", "dsn": "...", "query": "read" }`). If sent, it
                **replaces** all local connections; if omitted, they stay.
            filesystems: Filesystem roots by `filesystem_ref`, in the form of the `filesystems` map of
                `config.json` (for example `{ "path": "/srv/exports" }`). If sent, it **replaces** all local
                filesystems; if omitted, they stay.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _PUSH_LOCAL_CONFIG,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "connections": connections,
                    "filesystems": filesystems,
                },
                required=True,
            ),
        )

    @overload
    def query(
        self,
        connector_id: str,
        *,
        connection_ref: str,
        sql: str,
        max_rows: int | None = UNSET,
        mode: Literal["read", "write"] | str | None = UNSET,
        timeout_ms: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.QueryConnectorRes: ...

    @overload
    def query(
        self,
        connector_id: str,
        *,
        body: _models.QueryConnectorReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.QueryConnectorRes: ...

    def query(
        self,
        connector_id: str,
        *,
        body: _models.QueryConnectorReq | Mapping[str, Any] = UNSET,
        connection_ref: str = UNSET,
        sql: str = UNSET,
        max_rows: int | None = UNSET,
        mode: Literal["read", "write"] | str | None = UNSET,
        timeout_ms: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.QueryConnectorRes:
        """Run a SQL query on a connector's source and return the rows, up to a cap.

        The response has the result, up to a row limit. Queries are read-only by default, which the connector
        enforces. For writes, the policy on the connector's machine must also allow them for the connection. The
        connector must advertise `query:sql` (version 0.1.26 or later).

        `POST /orgs/{org_id}/connectors/{connector_id}/query`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            connection_ref: Ref of the connection, as listed by `/browse/connections`.
            sql: SQL to run. MySQL takes a single statement. Postgres and SQL Server take several and return the
                **last** result set. On Postgres, sets without rows do not count; on SQL Server an empty last set
                is returned as such.
            max_rows: Most rows to return; 500 by default, 10000 at most.
            mode: `read` (default) or `write`. With `read`, the connector has the database engine itself refuse
                writes; `write` works only if the connection's local policy (`connections.json`) permits it.
            timeout_ms: Time limit for the execution at the connector, in milliseconds; 30000 by default, 60000
                at most.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _QUERY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "connection_ref": connection_ref,
                    "sql": sql,
                    "max_rows": max_rows,
                    "mode": mode,
                    "timeout_ms": timeout_ms,
                },
                required=True,
            ),
        )

    @overload
    def rebind(
        self,
        connector_id: str,
        *,
        url: str,
        org_id: str | None = None,
    ) -> _models.RebindConnectorRes: ...

    @overload
    def rebind(
        self,
        connector_id: str,
        *,
        body: _models.RebindConnectorReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.RebindConnectorRes: ...

    def rebind(
        self,
        connector_id: str,
        *,
        body: _models.RebindConnectorReq | Mapping[str, Any] = UNSET,
        url: str = UNSET,
        org_id: str | None = None,
    ) -> _models.RebindConnectorRes:
        """Point a connector at a different control-channel URL.

        The body has the channel URL that the connector is to dial from now on.

        `POST /orgs/{org_id}/connectors/{connector_id}/rebind`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            url: Channel URL the connector shall use, such as `wss://api.timbal.ai/v1/connect/channel`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _REBIND,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "url": url,
                },
                required=True,
            ),
        )

    def revoke(
        self,
        connector_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.RevokeConnectorRes:
        """Revoke a connector's credential and drop the connector from the fleet.

        The connector's credential stops working and the connector leaves the list.

        `POST /orgs/{org_id}/connectors/{connector_id}/revoke`

        Args:
            connector_id: The connector's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _REVOKE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
        )

    def run_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.RunSyncRes:
        """Run a sync now instead of waiting for its interval.

        `POST /orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}/run`

        Args:
            connector_id: The connector's id.
            sync_id: The sync's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _RUN_SYNC,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
                "sync_id": sync_id,
            },
        )

    def search_filesystem(
        self,
        connector_id: str,
        *,
        filesystem_ref: str,
        pattern: str,
        path: str | None = None,
        glob: str | None = None,
        max_matches: int | None = None,
        timeout_ms: int | None = None,
        org_id: str | None = None,
    ) -> _models.FsGrepRes:
        """Search file contents under a connector's filesystem root by regular expression.

        The search runs on the connector, line by line, and skips binary files. Files, matches, bytes and time
        are limited. As with ad-hoc SQL, the caller needs permission to manage connectors (`ConnectorsManage`).
        The connector must advertise `fs:browse` (version 0.1.27 or later).

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/filesystems/search`

        Args:
            connector_id: The connector's id.
            filesystem_ref: Ref of the filesystem root, as listed by `/browse/filesystems`.
            pattern: Regular expression tried on each line, without look-around or back-references; `(?i)`
                ignores case.
            path: Directory to start from, relative to the root; the root if omitted.
            glob: Glob that limits which files are searched, by name; `*` and `?` are wildcards.
            max_matches: How many matches to return at most; the connector applies its own limit too.
            timeout_ms: Time the connector may spend searching, in milliseconds: default 20000, at most 30000;
                `0` means the default.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _SEARCH_FILESYSTEM,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "filesystem_ref": filesystem_ref,
                "path": path,
                "pattern": pattern,
                "glob": glob,
                "max_matches": max_matches,
                "timeout_ms": timeout_ms,
            },
        )

    def stop_job(
        self,
        connector_id: str,
        job_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.StopConnectorJobRes:
        """Stop a running extract job; a finished job keeps its state.

        The job is marked `stopped` at once, even when the connector is offline. The connector is then told to
        abort (`StopJob`), without a guarantee. Stopping a job that has already ended returns its state
        unchanged.

        `POST /orgs/{org_id}/connectors/{connector_id}/jobs/{job_id}/stop`

        Args:
            connector_id: The connector's id.
            job_id: The job's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _STOP_JOB,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
                "job_id": job_id,
            },
        )

    @overload
    def update_software(
        self,
        connector_id: str,
        *,
        version: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.UpdateConnectorRes: ...

    @overload
    def update_software(
        self,
        connector_id: str,
        *,
        body: _models.UpdateConnectorReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.UpdateConnectorRes: ...

    def update_software(
        self,
        connector_id: str,
        *,
        body: _models.UpdateConnectorReq | Mapping[str, Any] = UNSET,
        version: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.UpdateConnectorRes:
        """Update a connector's software to a given or the latest version.

        `POST /orgs/{org_id}/connectors/{connector_id}/update`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            version: Version to install, `0.1.3` or `v0.1.3`; the published `latest` if omitted.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE_SOFTWARE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "version": version,
                },
                required=True,
            ),
        )

    @overload
    def update_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        enabled: bool | None = UNSET,
        interval_secs: int | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def update_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        body: _models.UpdateSyncReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def update_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        body: _models.UpdateSyncReq | Mapping[str, Any] = UNSET,
        enabled: bool | None = UNSET,
        interval_secs: int | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Pause or resume a sync, or change its interval.

        `PATCH /orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}`

        Args:
            connector_id: The connector's id.
            sync_id: The sync's id.
            body: The whole body, in place of its fields.
            enabled: `false` pauses and keeps the cursor, `true` resumes.
            interval_secs: New interval between runs, in seconds.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE_SYNC,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
                "sync_id": sync_id,
            },
            body=body_fields(
                body,
                {
                    "enabled": enabled,
                    "interval_secs": interval_secs,
                },
                required=True,
            ),
        )


class AsyncConnectors(OperationGroup):
    """Connectors that reach into private networks: browsing, jobs, syncs and queries."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def copy_files(
        self,
        connector_id: str,
        *,
        filesystem_ref: str,
        kb_id: int,
        directory: str | None = UNSET,
        max_files: int | None = UNSET,
        max_total_bytes: int | None = UNSET,
        metadata: Mapping[str, Any] = UNSET,
        parse: bool = UNSET,
        path: str = UNSET,
        recursive: bool = UNSET,
        org_id: str | None = None,
    ) -> _models.CopyConnectorFilesRes: ...

    @overload
    async def copy_files(
        self,
        connector_id: str,
        *,
        body: _models.CopyConnectorFilesReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CopyConnectorFilesRes: ...

    async def copy_files(
        self,
        connector_id: str,
        *,
        body: _models.CopyConnectorFilesReq | Mapping[str, Any] = UNSET,
        filesystem_ref: str = UNSET,
        kb_id: int = UNSET,
        directory: str | None = UNSET,
        max_files: int | None = UNSET,
        max_total_bytes: int | None = UNSET,
        metadata: Mapping[str, Any] = UNSET,
        parse: bool = UNSET,
        path: str = UNSET,
        recursive: bool = UNSET,
        org_id: str | None = None,
    ) -> _models.CopyConnectorFilesRes:
        """Copy a file or directory from a connector's filesystem into a knowledge base.

        Takes a file, or a directory tree, under a filesystem root. The files are only stored unless `parse` is
        `true`. The connector must advertise `fs:copy` (version 0.1.27 or later).

        `POST /orgs/{org_id}/connectors/{connector_id}/filesystems/copy`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            filesystem_ref: Ref of the filesystem root, as listed by `/browse/filesystems`.
            kb_id: Knowledge base to write to, by the numeric id used in `/k2` paths.
            directory: Knowledge base folder that receives the files; the root by default. A recursive copy
                rebuilds the source tree inside it.
            max_files: Most files this job may send. The node's default is 5000.
            max_total_bytes: Most raw bytes this job may send in total. The node's default is 2 GiB.
            metadata: Metadata put on each copied file.
            parse: Whether to parse and embed the files once stored. Off by default, and the knowledge base's
                automatic processing does not apply to copies.
            path: File to copy, relative to the root, or a folder with `recursive`. Empty, blank or omitted means
                the root itself.
            recursive: Set to `true` to copy the folder at `path` with all its regular files; symlinks are left
                out. Without it the node refuses to copy a folder.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _COPY_FILES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "filesystem_ref": filesystem_ref,
                    "kb_id": kb_id,
                    "directory": directory,
                    "max_files": max_files,
                    "max_total_bytes": max_total_bytes,
                    "metadata": metadata,
                    "parse": parse,
                    "path": path,
                    "recursive": recursive,
                },
                required=True,
            ),
        )

    @overload
    async def create_enrollment_token(
        self,
        *,
        name: str | None = UNSET,
        ttl_secs: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateEnrollmentTokenResBody: ...

    @overload
    async def create_enrollment_token(
        self,
        *,
        body: _models.CreateEnrollmentTokenReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateEnrollmentTokenResBody: ...

    async def create_enrollment_token(
        self,
        *,
        body: _models.CreateEnrollmentTokenReqBody | Mapping[str, Any] = UNSET,
        name: str | None = UNSET,
        ttl_secs: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateEnrollmentTokenResBody:
        """Create a token with which a new connector can enrol.

        `POST /orgs/{org_id}/connectors/enrollment-tokens`

        Args:
            body: The whole body, in place of its fields.
            name: Name for your own use, such as `warehouse-pg box`.
            ttl_secs: How long the token is valid, in seconds; 86400 (24 hours) by default, 30 days at most.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_ENROLLMENT_TOKEN,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "name": name,
                    "ttl_secs": ttl_secs,
                },
                required=True,
            ),
        )

    @overload
    async def create_job(
        self,
        connector_id: str,
        *,
        dest_table: str,
        kb_id: int,
        source: _models.SourceBodyPostgres | _models.SourceBodySqlServer | _models.SourceBodyMysql | Mapping[str, Any],
        batch_rows: int | None = UNSET,
        cursor: Mapping[str, Any] | None = UNSET,
        key_columns: Sequence[str] | None = UNSET,
        mode: Literal["create", "append", "replace", "upsert"] | str | None = UNSET,
        pacing: _models.PacingBody | Mapping[str, Any] | None = UNSET,
        placement: Literal["hosted", "local"] | str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.DispatchConnectorJobRes: ...

    @overload
    async def create_job(
        self,
        connector_id: str,
        *,
        body: _models.DispatchConnectorJobReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.DispatchConnectorJobRes: ...

    async def create_job(
        self,
        connector_id: str,
        *,
        body: _models.DispatchConnectorJobReq | Mapping[str, Any] = UNSET,
        dest_table: str = UNSET,
        kb_id: int = UNSET,
        source: _models.SourceBodyPostgres
        | _models.SourceBodySqlServer
        | _models.SourceBodyMysql
        | Mapping[str, Any] = UNSET,
        batch_rows: int | None = UNSET,
        cursor: Mapping[str, Any] | None = UNSET,
        key_columns: Sequence[str] | None = UNSET,
        mode: Literal["create", "append", "replace", "upsert"] | str | None = UNSET,
        pacing: _models.PacingBody | Mapping[str, Any] | None = UNSET,
        placement: Literal["hosted", "local"] | str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.DispatchConnectorJobRes:
        """Start an extract job on a connector.

        `POST /orgs/{org_id}/connectors/{connector_id}/jobs`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            dest_table: Table of the knowledge base to write to.
            kb_id: Knowledge base to write to, by the numeric id used in `/k2` paths.
            source: Source that the job reads.
            batch_rows: Rows per batch to aim for; 5000 by default.
            cursor: Checkpoint to resume from. Omit to extract everything.
            key_columns: Primary key of the destination, in order. Omit for a table without key. Takes effect
                when a table is built (`create`/`replace`). A `source.columns` selection gets the key columns
                added automatically; they must exist in the source table. Take them from `pk_position` when
                browsing to keep the source's key.
            mode: `create` (default), `append`, `replace` or `upsert`. `upsert` needs `key_columns` and merges
                every batch on them: known keys are overwritten, others inserted. It also builds a missing table,
                with that key.
            pacing: Limits on the load put upon a busy source. No throttling when omitted.
            placement: Location of the knowledge base's data: `hosted` (on the platform, default) or `local`
                (inside the connector's environment). For `local` the connector must report the capability
                `kb:local`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_JOB,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "dest_table": dest_table,
                    "kb_id": kb_id,
                    "source": source,
                    "batch_rows": batch_rows,
                    "cursor": cursor,
                    "key_columns": key_columns,
                    "mode": mode,
                    "pacing": pacing,
                    "placement": placement,
                },
                required=True,
            ),
        )

    @overload
    async def create_sync(
        self,
        connector_id: str,
        *,
        dest_table: str,
        interval_secs: int,
        kb_id: int,
        source: _models.SourceBodyPostgres | _models.SourceBodySqlServer | _models.SourceBodyMysql | Mapping[str, Any],
        existing_dest: _models.ExistingDest | None = UNSET,
        initial_cursor: Mapping[str, Any] | None = UNSET,
        key_columns: Sequence[str] | None = UNSET,
        name: str | None = UNSET,
        start_cursor: Mapping[str, Any] | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateSyncRes: ...

    @overload
    async def create_sync(
        self,
        connector_id: str,
        *,
        body: _models.CreateSyncReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateSyncRes: ...

    async def create_sync(
        self,
        connector_id: str,
        *,
        body: _models.CreateSyncReq | Mapping[str, Any] = UNSET,
        dest_table: str = UNSET,
        interval_secs: int = UNSET,
        kb_id: int = UNSET,
        source: _models.SourceBodyPostgres
        | _models.SourceBodySqlServer
        | _models.SourceBodyMysql
        | Mapping[str, Any] = UNSET,
        existing_dest: _models.ExistingDest | None = UNSET,
        initial_cursor: Mapping[str, Any] | None = UNSET,
        key_columns: Sequence[str] | None = UNSET,
        name: str | None = UNSET,
        start_cursor: Mapping[str, Any] | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateSyncRes:
        """Create a recurring sync from a connector source into a knowledge base table.

        `POST /orgs/{org_id}/connectors/{connector_id}/syncs`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            dest_table: Table of the knowledge base to write to. The first run creates it if missing; for a table
                that exists, `existing_dest` says whether to continue or rebuild it.
            interval_secs: Seconds from one run's start to the next. Runs are scheduled every 30 s, so lower
                values act like 30.
            kb_id: Knowledge base to write to, by the numeric id used in `/k2` paths.
            source: Source that the sync reads.
            existing_dest: Treatment of an existing `dest_table`; `adopt` by default. Matters for incremental
                syncs only, since a full refresh always replaces the table.
            initial_cursor: Checkpoint to continue an existing `dest_table` from, instead of the one found in the
                table. Allowed only with an existing table and `existing_dest` set to `adopt`. For a table still
                to be built use `start_cursor`, which has the same form.
            key_columns: Primary key of the destination, in order. Omit for a table without key. The first run
                creates the key, and later runs merge on it. So changed or re-read rows are overwritten rather
                than duplicated. Key columns are added to a `columns` selection automatically; they must exist in
                the source table. Take them from `pk_position` when browsing.
            name: Label for operators.
            start_cursor: Where the first run starts if it has to build the table. Rows are read only where
                `cursor_column >= start_cursor`, e.g. the last month instead of everything. Later runs, and syncs
                that adopt a table, ignore it. Written like a job's `cursor` (e.g.
                `{"kind":"timestamp","value":"2026-06-01T00:00:00Z"}`). Refused for a full refresh, which has no
                `cursor_column`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_SYNC,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "dest_table": dest_table,
                    "interval_secs": interval_secs,
                    "kb_id": kb_id,
                    "source": source,
                    "existing_dest": existing_dest,
                    "initial_cursor": initial_cursor,
                    "key_columns": key_columns,
                    "name": name,
                    "start_cursor": start_cursor,
                },
                required=True,
            ),
        )

    async def delete_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a sync from a connector.

        `DELETE /orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}`

        Args:
            connector_id: The connector's id.
            sync_id: The sync's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_SYNC,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
                "sync_id": sync_id,
            },
        )

    async def get(
        self,
        connector_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.ConnectorView:
        """Get one connector.

        `GET /orgs/{org_id}/connectors/{connector_id}`

        Args:
            connector_id: The connector's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
        )

    async def get_filesystem_summary(
        self,
        connector_id: str,
        *,
        filesystem_ref: str,
        path: str | None = None,
        timeout_ms: int | None = None,
        org_id: str | None = None,
    ) -> _models.FsDuRes:
        """Get the size and make-up of a directory tree on a connector without listing it.

        Returns file and directory counts, total bytes, the largest files and figures per extension: useful
        before a recursive copy. The connector must advertise `fs:browse` (version 0.1.27 or later).

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/filesystems/summary`

        Args:
            connector_id: The connector's id.
            filesystem_ref: Ref of the filesystem root, as listed by `/browse/filesystems`.
            path: Directory to start from, relative to the root; the root if omitted.
            timeout_ms: Time limit for reading the tree on the connector, in milliseconds: default 20000, at most
                30000; `0` means the default.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_FILESYSTEM_SUMMARY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "filesystem_ref": filesystem_ref,
                "path": path,
                "timeout_ms": timeout_ms,
            },
        )

    async def get_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.SyncDetailRes:
        """Get one sync with its statistics and recent runs.

        `GET /orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}`

        Args:
            connector_id: The connector's id.
            sync_id: The sync's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_SYNC,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
                "sync_id": sync_id,
            },
        )

    async def get_table(
        self,
        connector_id: str,
        *,
        connection_ref: str,
        schema: str,
        table: str,
        org_id: str | None = None,
    ) -> _models.TableDetailRes:
        """Get the full structure of a table in a connector's database.

        Covers columns (default, identity, comment, precision), indexes, foreign keys, check constraints, and the
        table's comment and size. The connector must advertise `browse:describe` (version 0.1.25 or later).

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/table`

        Args:
            connector_id: The connector's id.
            connection_ref: Ref of the connection, as listed by `/browse/connections`.
            schema: Database schema that holds the table.
            table: Name of the table, without its schema.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_TABLE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "connection_ref": connection_ref,
                "schema": schema,
                "table": table,
            },
        )

    async def list(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListConnectorsResBody:
        """List the organization's connectors.

        `GET /orgs/{org_id}/connectors`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def list_columns(
        self,
        connector_id: str,
        *,
        connection_ref: str,
        schema: str,
        table: str,
        org_id: str | None = None,
    ) -> _models.ColumnsRes:
        """List the columns of a table in a connector's database.

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/columns`

        Args:
            connector_id: The connector's id.
            connection_ref: Ref of the connection, as listed by `/browse/connections`.
            schema: Database schema that holds the table.
            table: Name of the table, without its schema.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_COLUMNS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "connection_ref": connection_ref,
                "schema": schema,
                "table": table,
            },
        )

    async def list_connections(
        self,
        connector_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.ConnectionsRes:
        """List the database connections a connector can reach.

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/connections`

        Args:
            connector_id: The connector's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_CONNECTIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
        )

    async def list_filesystem_entries(
        self,
        connector_id: str,
        *,
        filesystem_ref: str,
        path: str | None = None,
        all: bool | None = None,
        sort: Literal["name", "size", "mtime"] | str | None = None,
        glob: str | None = None,
        depth: int | None = None,
        limit: int | None = None,
        timeout_ms: int | None = None,
        org_id: str | None = None,
    ) -> _models.FsLsRes:
        """List a directory under one of a connector's filesystem roots.

        Each entry has its size and modification time. A glob filter, sorting and a limited recursion (`depth`)
        are available. The connector must advertise `fs:browse` (version 0.1.27 or later).

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/filesystems/entries`

        Args:
            connector_id: The connector's id.
            filesystem_ref: Ref of the filesystem root, as listed by `/browse/filesystems`.
            path: Directory to start from, relative to the root; the root if omitted.
            all: Also return names that begin with a dot.
            sort: Order: `name` (default), `size` (largest first) or `mtime` (newest first).
            glob: Glob that entry names must match; `*` and `?` are wildcards.
            depth: Levels to descend below the directory: `0` (default) for none. The connector limits the value.
            limit: How many entries to return at most. The connector applies its own limit too and then sets
                `truncated`.
            timeout_ms: Time the connector may spend, in milliseconds: default 20000, at most 30000; `0` means
                the default. The server waits 35 s, so using the full time returns a truncated listing, not
                `browse_timeout`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_FILESYSTEM_ENTRIES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "filesystem_ref": filesystem_ref,
                "path": path,
                "all": all,
                "sort": sort,
                "glob": glob,
                "depth": depth,
                "limit": limit,
                "timeout_ms": timeout_ms,
            },
        )

    async def list_filesystems(
        self,
        connector_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.FilesystemsRes:
        """List the names of a connector's filesystem roots.

        The connector must advertise `fs:browse` (version 0.1.27 or later).

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/filesystems`

        Args:
            connector_id: The connector's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_FILESYSTEMS,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
        )

    async def list_jobs(
        self,
        *,
        connector_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListConnectorJobsRes:
        """List the jobs of the organization's connectors.

        `GET /orgs/{org_id}/connectors/jobs`

        Args:
            connector_id: Only this connector.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_JOBS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "connector_id": connector_id,
            },
        )

    async def list_syncs(
        self,
        *,
        connector_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListSyncsRes:
        """List the syncs of the organization's connectors.

        `GET /orgs/{org_id}/connectors/syncs`

        Args:
            connector_id: Only this connector.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_SYNCS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "connector_id": connector_id,
            },
        )

    async def list_tables(
        self,
        connector_id: str,
        *,
        connection_ref: str,
        org_id: str | None = None,
    ) -> _models.TablesRes:
        """List the source tables that a connector can reach through one connection.

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/tables`

        Args:
            connector_id: The connector's id.
            connection_ref: Ref of the connection, as listed by `/browse/connections`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_TABLES,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "connection_ref": connection_ref,
            },
        )

    @overload
    async def push_local_config(
        self,
        connector_id: str,
        *,
        connections: Mapping[str, Any] = UNSET,
        filesystems: Mapping[str, Any] = UNSET,
        org_id: str | None = None,
    ) -> _models.LocalConfigRes: ...

    @overload
    async def push_local_config(
        self,
        connector_id: str,
        *,
        body: _models.LocalConfigReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.LocalConfigRes: ...

    async def push_local_config(
        self,
        connector_id: str,
        *,
        body: _models.LocalConfigReq | Mapping[str, Any] = UNSET,
        connections: Mapping[str, Any] = UNSET,
        filesystems: Mapping[str, Any] = UNSET,
        org_id: str | None = None,
    ) -> _models.LocalConfigRes:
        """Send new `connections` or `filesystems` maps to a connector box.

        Each map sent (connections, filesystems) replaces the one on the connector's machine.

        `POST /orgs/{org_id}/connectors/{connector_id}/local-config`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            connections: Connections by `connection_ref`, in the form of the `connections` map of the connector's
                `config.json` (for example `{ "kind": "postgres", "dsn": "...", "query": "read" }`). If sent, it
                **replaces** all local connections; if omitted, they stay.
            filesystems: Filesystem roots by `filesystem_ref`, in the form of the `filesystems` map of
                `config.json` (for example `{ "path": "/srv/exports" }`). If sent, it **replaces** all local
                filesystems; if omitted, they stay.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _PUSH_LOCAL_CONFIG,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "connections": connections,
                    "filesystems": filesystems,
                },
                required=True,
            ),
        )

    @overload
    async def query(
        self,
        connector_id: str,
        *,
        connection_ref: str,
        sql: str,
        max_rows: int | None = UNSET,
        mode: Literal["read", "write"] | str | None = UNSET,
        timeout_ms: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.QueryConnectorRes: ...

    @overload
    async def query(
        self,
        connector_id: str,
        *,
        body: _models.QueryConnectorReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.QueryConnectorRes: ...

    async def query(
        self,
        connector_id: str,
        *,
        body: _models.QueryConnectorReq | Mapping[str, Any] = UNSET,
        connection_ref: str = UNSET,
        sql: str = UNSET,
        max_rows: int | None = UNSET,
        mode: Literal["read", "write"] | str | None = UNSET,
        timeout_ms: int | None = UNSET,
        org_id: str | None = None,
    ) -> _models.QueryConnectorRes:
        """Run a SQL query on a connector's source and return the rows, up to a cap.

        The response has the result, up to a row limit. Queries are read-only by default, which the connector
        enforces. For writes, the policy on the connector's machine must also allow them for the connection. The
        connector must advertise `query:sql` (version 0.1.26 or later).

        `POST /orgs/{org_id}/connectors/{connector_id}/query`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            connection_ref: Ref of the connection, as listed by `/browse/connections`.
            sql: SQL to run. MySQL takes a single statement. Postgres and SQL Server take several and return the
                **last** result set. On Postgres, sets without rows do not count; on SQL Server an empty last set
                is returned as such.
            max_rows: Most rows to return; 500 by default, 10000 at most.
            mode: `read` (default) or `write`. With `read`, the connector has the database engine itself refuse
                writes; `write` works only if the connection's local policy (`connections.json`) permits it.
            timeout_ms: Time limit for the execution at the connector, in milliseconds; 30000 by default, 60000
                at most.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _QUERY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "connection_ref": connection_ref,
                    "sql": sql,
                    "max_rows": max_rows,
                    "mode": mode,
                    "timeout_ms": timeout_ms,
                },
                required=True,
            ),
        )

    @overload
    async def rebind(
        self,
        connector_id: str,
        *,
        url: str,
        org_id: str | None = None,
    ) -> _models.RebindConnectorRes: ...

    @overload
    async def rebind(
        self,
        connector_id: str,
        *,
        body: _models.RebindConnectorReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.RebindConnectorRes: ...

    async def rebind(
        self,
        connector_id: str,
        *,
        body: _models.RebindConnectorReq | Mapping[str, Any] = UNSET,
        url: str = UNSET,
        org_id: str | None = None,
    ) -> _models.RebindConnectorRes:
        """Point a connector at a different control-channel URL.

        The body has the channel URL that the connector is to dial from now on.

        `POST /orgs/{org_id}/connectors/{connector_id}/rebind`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            url: Channel URL the connector shall use, such as `wss://api.timbal.ai/v1/connect/channel`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _REBIND,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "url": url,
                },
                required=True,
            ),
        )

    async def revoke(
        self,
        connector_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.RevokeConnectorRes:
        """Revoke a connector's credential and drop the connector from the fleet.

        The connector's credential stops working and the connector leaves the list.

        `POST /orgs/{org_id}/connectors/{connector_id}/revoke`

        Args:
            connector_id: The connector's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _REVOKE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
        )

    async def run_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.RunSyncRes:
        """Run a sync now instead of waiting for its interval.

        `POST /orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}/run`

        Args:
            connector_id: The connector's id.
            sync_id: The sync's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _RUN_SYNC,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
                "sync_id": sync_id,
            },
        )

    async def search_filesystem(
        self,
        connector_id: str,
        *,
        filesystem_ref: str,
        pattern: str,
        path: str | None = None,
        glob: str | None = None,
        max_matches: int | None = None,
        timeout_ms: int | None = None,
        org_id: str | None = None,
    ) -> _models.FsGrepRes:
        """Search file contents under a connector's filesystem root by regular expression.

        The search runs on the connector, line by line, and skips binary files. Files, matches, bytes and time
        are limited. As with ad-hoc SQL, the caller needs permission to manage connectors (`ConnectorsManage`).
        The connector must advertise `fs:browse` (version 0.1.27 or later).

        `GET /orgs/{org_id}/connectors/{connector_id}/browse/filesystems/search`

        Args:
            connector_id: The connector's id.
            filesystem_ref: Ref of the filesystem root, as listed by `/browse/filesystems`.
            pattern: Regular expression tried on each line, without look-around or back-references; `(?i)`
                ignores case.
            path: Directory to start from, relative to the root; the root if omitted.
            glob: Glob that limits which files are searched, by name; `*` and `?` are wildcards.
            max_matches: How many matches to return at most; the connector applies its own limit too.
            timeout_ms: Time the connector may spend searching, in milliseconds: default 20000, at most 30000;
                `0` means the default.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _SEARCH_FILESYSTEM,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            {
                "filesystem_ref": filesystem_ref,
                "path": path,
                "pattern": pattern,
                "glob": glob,
                "max_matches": max_matches,
                "timeout_ms": timeout_ms,
            },
        )

    async def stop_job(
        self,
        connector_id: str,
        job_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.StopConnectorJobRes:
        """Stop a running extract job; a finished job keeps its state.

        The job is marked `stopped` at once, even when the connector is offline. The connector is then told to
        abort (`StopJob`), without a guarantee. Stopping a job that has already ended returns its state
        unchanged.

        `POST /orgs/{org_id}/connectors/{connector_id}/jobs/{job_id}/stop`

        Args:
            connector_id: The connector's id.
            job_id: The job's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _STOP_JOB,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
                "job_id": job_id,
            },
        )

    @overload
    async def update_software(
        self,
        connector_id: str,
        *,
        version: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.UpdateConnectorRes: ...

    @overload
    async def update_software(
        self,
        connector_id: str,
        *,
        body: _models.UpdateConnectorReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.UpdateConnectorRes: ...

    async def update_software(
        self,
        connector_id: str,
        *,
        body: _models.UpdateConnectorReq | Mapping[str, Any] = UNSET,
        version: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.UpdateConnectorRes:
        """Update a connector's software to a given or the latest version.

        `POST /orgs/{org_id}/connectors/{connector_id}/update`

        Args:
            connector_id: The connector's id.
            body: The whole body, in place of its fields.
            version: Version to install, `0.1.3` or `v0.1.3`; the published `latest` if omitted.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_SOFTWARE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
            },
            body=body_fields(
                body,
                {
                    "version": version,
                },
                required=True,
            ),
        )

    @overload
    async def update_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        enabled: bool | None = UNSET,
        interval_secs: int | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def update_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        body: _models.UpdateSyncReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def update_sync(
        self,
        connector_id: str,
        sync_id: str,
        *,
        body: _models.UpdateSyncReq | Mapping[str, Any] = UNSET,
        enabled: bool | None = UNSET,
        interval_secs: int | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Pause or resume a sync, or change its interval.

        `PATCH /orgs/{org_id}/connectors/{connector_id}/syncs/{sync_id}`

        Args:
            connector_id: The connector's id.
            sync_id: The sync's id.
            body: The whole body, in place of its fields.
            enabled: `false` pauses and keeps the cursor, `true` resumes.
            interval_secs: New interval between runs, in seconds.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_SYNC,
            {
                "org_id": self._client.setting("org_id", org_id),
                "connector_id": connector_id,
                "sync_id": sync_id,
            },
            body=body_fields(
                body,
                {
                    "enabled": enabled,
                    "interval_secs": interval_secs,
                },
                required=True,
            ),
        )
