"""Floor 3: where records live: SQLite by default, PostgreSQL when outgrown."""
