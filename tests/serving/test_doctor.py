"""`doctor` says whether somebody may close a crisis."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from messenger.commands.folder import init
from messenger.doctor import Finding, examine
from messenger.ports.records import Account
from messenger.settings import Settings
from messenger.store.schema import migrate
from messenger.store.sql import SqlStore

NOW = datetime(2026, 11, 30, 16, tzinfo=UTC)


async def closing(settings: Settings) -> Finding:
    return next(finding for finding in await examine(settings, sample=True) if finding.what == "who closes a crisis")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        _env_file=None, database_url=f"sqlite:///{tmp_path / 'm.db'}", secret_key="k" * 43, public_url="https://text.clinic.example"
    )  # type: ignore[call-arg]  # pydantic-settings' own argument


async def test_a_clinician_who_may_sign_in_closes_a_crisis(settings: Settings) -> None:
    migrate(settings.database_url)
    before = await closing(settings)
    assert not before.sound and not before.needed, "by reply code the sample clinic's nurse and owner can"
    store = SqlStore(settings.database_url, settings.hash_key)
    await store.run(lambda uow: uow.add(Account("a1", "desk", "x", "front-desk", NOW)))
    assert not (await closing(settings)).sound, "the front desk does not count"
    await store.run(lambda uow: uow.add(Account("a2", "dana", "x", "clinician", NOW)))
    assert (await closing(settings)).sound
    await store.run(lambda uow: uow.save(Account("a2", "dana", "x", "clinician", NOW, disabled_at=NOW)))
    assert not (await closing(settings)).sound, "nor does somebody who may sign in no longer"
    await store.close()


async def test_where_nobody_could_at_all_the_installation_is_not_sound(settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    init(folder)
    path = folder / "clinic.yaml"
    text = path.read_text(encoding="utf-8").replace("role: clinician", "role: front-desk").replace("role: owner", "role: front-desk")
    path.write_text(text, encoding="utf-8")
    found = await closing(settings.model_copy(update={"clinic_dir": folder}))
    assert not found.sound and found.needed and "staff add" in found.fix


async def test_notices_that_go_another_way_or_nowhere_are_named(settings: Settings) -> None:
    async def notices(**more: object) -> Finding:
        found = await examine(settings.model_copy(update=more), sample=True)
        return next(finding for finding in found if finding.what == "notices to staff")

    without_mail = await notices(twilio_account_sid="AC" + "b" * 32)
    assert not without_mail.sound and not without_mail.needed
    assert "Front desk: the notice 'booking' goes by sms instead, because email is off" in without_mail.found
    only_mail = {"smtp_url": SecretStr("smtp://127.0.0.1"), "mail_from": "a@larkmoor.example"}
    by_mail = await notices(**only_mail)
    assert not by_mail.sound and by_mail.needed and "Nurse on call: the notice 'urgent' goes nowhere" in by_mail.found
    nothing = await notices()
    assert not nothing.sound and not nothing.needed and "no channel is on" in nothing.found
    assert (await notices(twilio_account_sid="AC" + "b" * 32, **only_mail)).sound


async def test_a_folder_that_tells_nobody_of_tasks_has_no_owner_or_pages_our_own_number(settings: Settings, tmp_path: Path) -> None:
    async def found(old: str, new: str, **more: object) -> dict[str, Finding]:
        folder = tmp_path / f"clinic-{abs(hash((old, new)))}"
        init(folder)
        path = folder / "clinic.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        return {each.what: each for each in await examine(settings.model_copy(update={"clinic_dir": folder, **more}), sample=False)}

    untold = await found("      task: [mobile]\n", "")
    assert not untold["tasks"].sound and untold["tasks"].needed and untold["owner"].found == "Dr. Dana Rivera"
    unowned = await found("role: owner", "role: clinician")
    assert unowned["tasks"].sound and not unowned["owner"].sound and unowned["owner"].found == "nobody"
    ours = await found("+12125550122", "+12125550100", twilio_from="+1 212 555 0100")
    assert not ours["numbers of staff"].sound and ours["numbers of staff"].needed
    assert "Nurse on call (mobile), Nurse on call (call)" in ours["numbers of staff"].found
    assert (await found("x", "x", twilio_from="+12125550100"))["numbers of staff"].sound
