"""A shipped safety rule that a clinic signed away is on record from the first start."""

from __future__ import annotations

import shutil
from pathlib import Path

from messenger import content
from messenger.serving import application
from messenger.settings import read
from tests.fakes.server import serve
from tests.serving.open import PUBLIC, Open

SIGNED = """\
overrides:
- rule: crisis-en-net
  reason: our own rule stands in for it
  signed_by: R. Ortega MD
  date: 2026-11-20
"""


async def started(folder: Path) -> Open:
    url = f"sqlite:///{folder}/messenger.db"
    app = application(read(_env_file=None, database_url=url, public_url=PUBLIC, secret_key="k" * 32), content.load(folder))
    async with serve(app, patience=5) as address:
        return Open(address, url)


async def test_each_start_puts_each_override_in_the_audit_trail(tmp_path: Path) -> None:
    shutil.copy(content.SHIPPED / "clinic.yaml", tmp_path / "clinic.yaml")
    (tmp_path / "triage").mkdir()
    (tmp_path / "triage" / "overrides.yaml").write_text(SIGNED, encoding="utf-8")
    for times in (1, 2):
        served = await started(tmp_path)
        rows = [row for row in served.rows("audit_event") if row["action"] == "triage-override"]
        assert [row["subject"] for row in rows] == ["triage/crisis-en-net"] * times
        assert all(row["detail"] == "removed, signed by R. Ortega MD, 2026-11-20" for row in rows)


async def test_without_overrides_nothing_is_recorded(tmp_path: Path) -> None:
    shutil.copy(content.SHIPPED / "clinic.yaml", tmp_path / "clinic.yaml")
    served = await started(tmp_path)
    assert not [row for row in served.rows("audit_event") if row["action"] == "triage-override"]
