"""``staff``: who may sign in to the staff page. ``db``: the database."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar

import typer
from argon2 import PasswordHasher

from messenger import settings
from messenger.app import Ports, build
from messenger.clock import SystemClock
from messenger.commands.terms import clinic, fail, instant
from messenger.ids import RandomIds
from messenger.ports import Account, UnitOfWork
from messenger.service.staff import StaffRequest, StaffResult, act
from messenger.store.schema import migrate
from messenger.store.sql import DatabaseFault, SqlStore
from messenger.store.views import SqlViews

T = TypeVar("T")
staff = typer.Typer(help="People who may sign in to the staff page.", no_args_is_help=True)
database = typer.Typer(help="The database.", no_args_is_help=True)

SHORTEST = 12


def _run(work: Callable[[UnitOfWork], T]) -> T:
    return _with_store(lambda store: store.run(work))


def _with_store(work: Callable[[SqlStore], Awaitable[T]]) -> T:
    """Run ``work`` on the installation's database; ends with one line where it cannot be opened or refuses."""
    try:
        found = settings.read()
        migrate(found.database_url)
        store = SqlStore(found.database_url, found.hash_key)
    except settings.SettingsError as error:
        fail(str(error))
    except Exception as error:
        fail(f"DATABASE_URL: the database could not be opened ({type(error).__name__})")

    async def once() -> T:
        try:
            return await work(store)
        finally:
            await store.close()

    try:
        return asyncio.run(once())
    except DatabaseFault as error:
        fail(f"the database refused: {error}")


@staff.command("add")
def add(
    name: Annotated[str, typer.Argument(help="the name to sign in with")],
    role: Annotated[str, typer.Option(help="owner, clinician or front-desk")] = "front-desk",
    member: Annotated[str | None, typer.Option(help="the person's id in clinic.yaml")] = None,
    password: Annotated[
        str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True, help="asked for where it is not given")
    ] = "",
) -> None:
    """Let somebody sign in; the password is asked for and kept as an argon2 hash.

    Example: messenger staff add dana --role clinician
    """
    if role not in ("owner", "clinician", "front-desk"):
        fail(f"--role {role}: owner, clinician or front-desk is needed")
    if len(password) < SHORTEST:
        fail(f"the password is too short: at least {SHORTEST} characters are needed")
    hashed = PasswordHasher().hash(password)
    clock = SystemClock()

    def work(uow: UnitOfWork) -> bool:
        if uow.account_named(name) is not None:
            return False
        uow.add(Account(RandomIds(clock).new(), name, hashed, role, clock.now(), member))
        return True

    if not _run(work):
        fail(f"{name}: somebody signs in with that name already")
    typer.echo(f"{name} may sign in at /staff")


@staff.command("list")
def listed() -> None:
    """Who may sign in."""
    for account in _run(lambda uow: uow.accounts()):
        typer.echo(f"{account.name}\t{account.role}\t{'disabled' if account.disabled_at else 'active'}")


@staff.command("disable")
def disable(name: Annotated[str, typer.Argument(help="the name to sign in with")]) -> None:
    """Let somebody sign in no longer.

    Example: messenger staff disable dana
    """
    from dataclasses import replace

    def work(uow: UnitOfWork) -> bool:
        account = uow.account_named(name)
        if account is None:
            return False
        uow.save(replace(account, disabled_at=SystemClock().now()))
        return True

    if not _run(work):
        fail(f"{name}: nobody signs in with that name")
    typer.echo(f"{name} may no longer sign in")


@staff.command("block")
def block(
    start: Annotated[str, typer.Option(help="ISO 8601; without offset: the clinic's wall clock")],
    end: Annotated[str, typer.Option(help="ISO 8601")],
    practitioner: Annotated[str | None, typer.Option(help="whose time; default: the whole clinic's")] = None,
    location: Annotated[str | None, typer.Option(help="which room")] = None,
    because: Annotated[str, typer.Option(help="for staff to read")] = "",
    sample: Annotated[bool, typer.Option("--sample", help="the sample clinic")] = False,
) -> None:
    """Take time out of the calendar: nothing is offered in it; visits inside stay booked.

    Example: messenger staff block --practitioner rivera --start 2026-12-03T13:00 --end 2026-12-03T17:00
    """
    try:
        found = settings.read()
    except settings.SettingsError as error:
        fail(str(error))
    if found.clinic_dir is None and not sample:
        fail(str(settings.missing("CLINIC_DIR")))
    content = clinic(found.clinic_dir)
    zone = content.clinic.time_zone
    details = {
        "start": instant(start, "--start", zone).isoformat(),
        "end": instant(end, "--end", zone).isoformat(),
        "practitioner": practitioner or "",
        "location": location or "",
        "because": because,
    }
    clock = SystemClock()

    def work(store: SqlStore) -> Awaitable[StaffResult]:
        shell = build(content, Ports(store, SqlViews(store), clock, RandomIds(clock)))
        return act(shell, StaffRequest("command line", "block", details=details))

    result = _with_store(work)
    if not result.done:
        fail(result.because)
    typer.echo(result.because)


@database.command("migrate")
def migrated() -> None:
    """Bring the database to this version's schema.

    Example: DATABASE_URL=postgresql://localhost/clinic messenger db migrate
    """
    _run(lambda uow: None)
    typer.echo("the database is up to date")
