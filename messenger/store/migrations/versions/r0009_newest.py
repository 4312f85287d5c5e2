"""The newest message to a person is found from the end of their own, however many years of them there are."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    op.create_index("ix_communication_request_recipient_id_due", "communication_request", ["recipient_id", "due"])
    op.drop_index("ix_communication_request_recipient_id", "communication_request")
