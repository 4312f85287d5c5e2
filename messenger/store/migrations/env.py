"""Alembic's entry: runs on the connection that schema.py hands over, in its transaction."""

from alembic import context

from messenger.store.tables.catalogue import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    # Batch mode, for later ALTERs on SQLite, rebuilds a table and drops its triggers: such a migration makes them anew,
    # and schema.verify says so where one forgot.
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
