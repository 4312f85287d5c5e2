"""``staff``: who may sign in to the staff page. ``db``: the database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Annotated, TypeVar

import typer
from argon2 import PasswordHasher

from messenger import settings
from messenger.clock import SystemClock
from messenger.commands.terms import fail
from messenger.ids import RandomIds
from messenger.ports import Account, UnitOfWork
from messenger.store.schema import migrate
from messenger.store.sql import DatabaseFault, SqlStore

T = TypeVar("T")
staff = typer.Typer(help="People who may sign in to the staff page.", no_args_is_help=True)
database = typer.Typer(help="The database.", no_args_is_help=True)

SHORTEST = 12


def _run(work: Callable[[UnitOfWork], T]) -> T:
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
            return await store.run(work)
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


@database.command("migrate")
def migrated() -> None:
    """Bring the database to this version's schema.

    Example: DATABASE_URL=postgresql://localhost/clinic messenger db migrate
    """
    _run(lambda uow: None)
    typer.echo("the database is up to date")
