"""What waits for one patient is found by itself: without this index each text reads all that was ever sent to its writer."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    waits = sa.text("status = 'active'")
    op.create_index(
        "ix_communication_request_patient_active", "communication_request", ["patient_id"], sqlite_where=waits, postgresql_where=waits
    )
