"""What waits is found lane by lane: the most important first, in each lane the earliest. A claim then costs the same however much waits."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    waits = sa.text("status = 'active'")
    op.create_index(
        "ix_communication_request_lane", "communication_request", ["priority", "due", "id"], sqlite_where=waits, postgresql_where=waits
    )
    op.drop_index("ix_communication_request_active", "communication_request")
