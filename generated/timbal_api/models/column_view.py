# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnView`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ColumnView(Model):
    """The JSON object `ColumnView`.

    Attributes:
        cursor_candidate: Whether an extract job may use this column as `cursor_column`.
        data_type: Type as named by the source.
        comment: Comment on the column as kept by the source database (`COMMENT ON`, `MS_Description`, `COLUMN_COMMENT`).
        default: Default expression as the source writes it (e.g. `nextval('t_id_seq')`, `(getdate())`). `null` when
            there is none, or when the node is older than 0.1.25.
        generated: Whether the source computes this column.
        identity: Whether the source numbers this column itself (identity, serial, auto_increment). With an integer type
            it makes the best extract cursor.
        max_length: Maximum length in characters of a string column; `-1` when unlimited (`varchar(max)`, `text`).
        numeric_precision: Total number of digits of a numeric column.
        numeric_scale: Number of digits after the decimal point.
        pk_position: Place of the column in the primary key, starting at 1; `null` for other columns. Give composite keys in
            this order as merge key and keyset tiebreaker. Nodes without key discovery always send `null`, so check
            the node version before concluding that a table has no primary key.
        unique: `true` when this column by itself is unique (the only column of the primary key or of a unique index). A
            unique cursor allows fast incremental extracts; otherwise the primary key is needed to break ties.
            `null` (nodes before 0.1.25) means not known.
    """

    cursor_candidate: bool
    data_type: str
    name: str
    nullable: bool
    comment: str | None = UNSET
    default: str | None = UNSET
    generated: bool | None = UNSET
    identity: bool | None = UNSET
    max_length: int | None = UNSET
    numeric_precision: int | None = UNSET
    numeric_scale: int | None = UNSET
    pk_position: int | None = UNSET
    unique: bool | None = UNSET


describe(
    ColumnView,
    required=["cursor_candidate", "data_type", "name", "nullable"],
    optional=[
        "comment",
        "default",
        "generated",
        "identity",
        "max_length",
        "numeric_precision",
        "numeric_scale",
        "pk_position",
        "unique",
    ],
)
