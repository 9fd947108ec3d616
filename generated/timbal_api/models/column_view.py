# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnView`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnView(Model):
    """The JSON object `ColumnView`."""

    cursor_candidate: bool
    """Whether an extract job may use this column as `cursor_column`."""

    data_type: str
    """Type as named by the source."""

    name: str
    """Name of the column."""

    nullable: bool
    """Whether the column accepts `null`."""

    comment: str | None = UNSET
    """Comment on the column as kept by the source database (`COMMENT ON`, `MS_Description`, `COLUMN_COMMENT`)."""

    default: str | None = UNSET
    """Default expression as the source writes it (e.g. `nextval('t_id_seq')`, `(getdate())`). `null` when there is
    none, or when the node is older than 0.1.25."""

    generated: bool | None = UNSET
    """Whether the source computes this column."""

    identity: bool | None = UNSET
    """Whether the source numbers this column itself (identity, serial, auto_increment). With an integer type it
    makes the best extract cursor."""

    max_length: int | None = UNSET
    """Maximum length in characters of a string column; `-1` when unlimited (`varchar(max)`, `text`)."""

    numeric_precision: int | None = UNSET
    """Total number of digits of a numeric column."""

    numeric_scale: int | None = UNSET
    """Number of digits after the decimal point."""

    pk_position: int | None = UNSET
    """Position of the column in the primary key, starting at 1; `null` for other columns. Use composite keys in
    this order as merge key and keyset tiebreaker. Nodes without key discovery always send `null`. Check the node
    version before concluding that a table has no primary key."""

    unique: bool | None = UNSET
    """`true` when this column by itself is unique (the only column of the primary key or of a unique index). A
    unique cursor allows fast incremental extracts; otherwise the primary key is needed to break ties. `null`
    (nodes before 0.1.25) means not known."""


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
