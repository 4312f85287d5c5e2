"""Who said yes on the ride page and agreed to texts, and who comes if they can't."""

import sqlalchemy
from alembic import op

revision = "0005"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    op.add_column("ride", sqlalchemy.Column("escort_id", sqlalchemy.String(), nullable=True))
    op.add_column("ride", sqlalchemy.Column("backup", sqlalchemy.Text(), nullable=True))
