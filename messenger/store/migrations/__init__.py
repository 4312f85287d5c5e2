"""Schema versions, oldest first (Alembic)."""
