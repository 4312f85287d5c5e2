"""What waits and what did not arrive, senders and their pace, flagged addresses, the wall clock of a visit, marks."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

WAITING = "waiting_since IS NOT NULL AND status IN ('active', 'sending', 'unknown')"
WITHOUT_REPORT = "status IN ('accepted', 'queued', 'sent')"


def upgrade() -> None:
    """Go to this revision."""
    op.add_column("communication_request", sa.Column("waiting_since", sa.DateTime(timezone=True), nullable=True))
    op.add_column("communication_request", sa.Column("fault", sa.String(), nullable=True))
    op.add_column("appointment", sa.Column("wall", sa.String(), nullable=True))
    _index("ix_communication_request_waiting", "communication_request", ["waiting_since"], WAITING)
    _index("ix_communication_request_fault", "communication_request", ["due"], "fault IS NOT NULL")
    _index("ix_communication_without_report", "communication", ["address_channel", "sent_at"], WITHOUT_REPORT)
    op.create_table(
        "address_fault",
        sa.Column("address_hash", sa.String(), nullable=False),
        sa.Column("fault", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("address_hash", name="pk_address_fault"),
    )
    op.create_table(
        "sender",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("free_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("front", sa.DateTime(timezone=True), nullable=True),
        sa.Column("booked", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_because", sa.String(), nullable=False),
        sa.Column("refusals", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_sender"),
    )
    op.create_table(
        "mark",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_mark"),
    )


def _index(name: str, table: str, columns: list[str], only: str) -> None:
    op.create_index(name, table, columns, unique=False, sqlite_where=sa.text(only), postgresql_where=sa.text(only))
