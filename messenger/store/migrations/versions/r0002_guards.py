"""What the database itself refuses: double booking, and changes to what was decided or audited.

PostgreSQL: exclusion constraints. A resource's number as a range of one (``int4range(n, n, '[]')``) needs no btree_gist extension,
which embedded and locked-down servers lack. SQLite: triggers; it has one writer, so that a trigger inside the write knows no race.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

OCCUPIES = "('proposed', 'pending', 'booked', 'arrived', 'fulfilled')"

EXCLUSION = """
ALTER TABLE appointment ADD CONSTRAINT ex_appointment_{resource} EXCLUDE USING gist (
    int4range({resource}_number, {resource}_number, '[]') WITH &&,
    tstzrange(occupied_start, occupied_end, '[)') WITH &&
) WHERE (status IN {occupies})
"""

OVERLAP = """
CREATE TRIGGER {name} BEFORE {event} ON appointment
WHEN NEW.status IN {occupies} AND EXISTS (
    SELECT 1 FROM appointment AS other
    WHERE other.{resource}_number = NEW.{resource}_number
      AND other.occupied_end > NEW.occupied_start AND other.occupied_start < NEW.occupied_end
      AND other.status IN {occupies} AND other.id <> NEW.id
)
BEGIN SELECT RAISE(ABORT, 'slot taken'); END
"""

DECIDED = ("address_hash", "scope", "status", "wording", "wording_version", "at", "source")


def upgrade() -> None:
    """Go to this revision."""
    if op.get_bind().dialect.name == "postgresql":
        _postgresql()
    else:
        _sqlite()


def _postgresql() -> None:
    for resource in ("practitioner", "location"):
        op.execute(EXCLUSION.format(resource=resource, occupies=OCCUPIES))
    changed = " OR ".join(f'NEW."{column}" IS DISTINCT FROM OLD."{column}"' for column in DECIDED)
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is not changed afterwards', TG_TABLE_NAME; END $$"
    )
    op.execute(f"CREATE TRIGGER consent_stands BEFORE UPDATE ON consent FOR EACH ROW WHEN ({changed}) EXECUTE FUNCTION refuse_change()")
    op.execute("CREATE TRIGGER audit_event_stands BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change()")


def _sqlite() -> None:
    for resource in ("practitioner", "location"):
        for event in ("INSERT", "UPDATE"):
            name = f"appointment_{resource}_free_on_{event.lower()}"
            op.execute(OVERLAP.format(name=name, resource=resource, event=event, occupies=OCCUPIES))
    changed = " OR ".join(f'NEW."{column}" IS NOT OLD."{column}"' for column in DECIDED)
    op.execute(
        f"CREATE TRIGGER consent_stands BEFORE UPDATE ON consent WHEN {changed} "
        "BEGIN SELECT RAISE(ABORT, 'consent is not changed afterwards'); END"
    )
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_event_stands_on_{event.lower()} BEFORE {event} ON audit_event "
            "BEGIN SELECT RAISE(ABORT, 'audit_event is not changed afterwards'); END"
        )
