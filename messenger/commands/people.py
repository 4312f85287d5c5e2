"""``staff``: who may sign in to the staff page. ``db``: the database."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from shlex import quote
from typing import Annotated, TypeVar

import typer
from argon2 import PasswordHasher

from messenger import settings
from messenger.app import Ports, build
from messenger.clock import SystemClock
from messenger.commands.terms import clinic, fail, installed, instant
from messenger.ids import RandomIds
from messenger.ports.records import Account
from messenger.ports.store import UnitOfWork
from messenger.service.staff import act
from messenger.service.staff_request import StaffRequest, StaffResult
from messenger.store.opening import file_to_come, why_not_opened
from messenger.store.schema import migrate
from messenger.store.sql import DatabaseFault, SqlStore
from messenger.store.views import SqlViews

T = TypeVar("T")
staff = typer.Typer(help="People who may sign in to the staff page.", no_args_is_help=True)
database = typer.Typer(help="The database.", no_args_is_help=True)

SHORTEST = 12
ROLES = ("owner", "clinician", "front-desk")
Name = Annotated[str, typer.Argument(help="the name to sign in with")]
Password = Annotated[str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True, help="asked for where it is not given")]


def _run(work: Callable[[UnitOfWork], T], makes: bool = False) -> T:
    return _with_store(lambda store: store.run(work), makes)


def _with_store(work: Callable[[SqlStore], Awaitable[T]], makes: bool = False) -> T:
    """Run ``work`` on the installation's database; ends with one line where it cannot be opened or refuses.

    ``makes``: a database that is not there is made. What only looks or changes would find nobody in an empty one.
    """
    found = installed()
    if not makes and (path := file_to_come(found.database_url)) is not None:
        fail(f"there is no database at {path}; go to the folder of your .env file, or set DATABASE_URL")
    try:
        migrate(found.database_url)
        store = SqlStore(found.database_url, found.hash_key)
    except Exception as error:
        fail(why_not_opened(found.database_url, error))

    async def once() -> T:
        try:
            return await work(store)
        finally:
            await store.close()

    try:
        return asyncio.run(once())
    except DatabaseFault as error:
        fail(f"the database refused: {error}")


# --- who may sign in ----------------------------------------------------------------------------------------------


@staff.command("add")
def add(
    name: Name,
    role: Annotated[str, typer.Option(help="owner, clinician or front-desk")] = "front-desk",
    member: Annotated[str | None, typer.Option(help="the person's id in clinic.yaml")] = None,
    password: Password = "",
) -> None:
    """Let somebody sign in; the password is asked for and kept as an argon2 hash.

    Example: messenger staff add dana --role clinician
    """
    _look_at(role, member)
    hashed = _hashed(password)
    clock = SystemClock()

    def work(uow: UnitOfWork) -> Account | None:
        known = uow.account_named(name)
        if known is None:
            uow.add(Account(RandomIds(clock).new(), name, hashed, role, clock.now(), member))
        return known

    known = _run(work, makes=True)
    if known is not None and known.disabled_at is not None:
        fail(f"{name}: this name may sign in no longer; let it in again with: messenger staff enable {quote(name)}")
    if known is not None:
        fail(f"{name}: somebody signs in with that name already; a new password: messenger staff password {quote(name)}")
    typer.echo(f"{name} may sign in at /staff")


@staff.command("list")
def listed() -> None:
    """Who may sign in: name, role, whether disabled, and the person's id in clinic.yaml where one is known."""
    for account in _run(lambda uow: uow.accounts()):
        line = (account.name, account.role, "disabled" if account.disabled_at else "active", account.member or "")
        typer.echo("\t".join(line).rstrip())


@staff.command("password")
def password(name: Name, password: Password = "") -> None:
    """A new password for somebody who forgot theirs; whoever is signed in under the name is signed out.

    Example: messenger staff password dana
    """
    hashed = _hashed(password)
    account = _change(name, lambda account: replace(account, password_hash=hashed))
    typer.echo(f"{name} has a new password")
    if account.disabled_at is not None:
        typer.echo(f"{name} may still not sign in; let them with: messenger staff enable {quote(name)}")


@staff.command("change")
def change(
    name: Name,
    role: Annotated[str | None, typer.Option(help="owner, clinician or front-desk")] = None,
    member: Annotated[str | None, typer.Option(help="the person's id in clinic.yaml; empty: nobody's")] = None,
) -> None:
    """Put somebody's role right, or who of clinic.yaml they are.

    Example: messenger staff change dana --role owner --member rivera
    """
    if role is None and member is None:
        fail("nothing to change: give --role or --member")
    _look_at(role, member)

    def changed(account: Account) -> Account:
        return replace(account, role=role or account.role, member=account.member if member is None else member or None)

    account = _change(name, changed)
    typer.echo(f"{name}: {account.role}" + (f", {account.member} in clinic.yaml" if account.member else ""))


@staff.command("disable")
def disable(name: Name) -> None:
    """Let somebody sign in no longer.

    Example: messenger staff disable dana
    """
    _change(name, lambda account: replace(account, disabled_at=SystemClock().now()))
    typer.echo(f"{name} may no longer sign in; back with: messenger staff enable {quote(name)}")


@staff.command("enable")
def enable(name: Name) -> None:
    """Let somebody sign in again, with the password that they had.

    Example: messenger staff enable dana
    """
    _change(name, lambda account: replace(account, disabled_at=None))
    typer.echo(f"{name} may sign in at /staff again; a new password: messenger staff password {quote(name)}")


def _look_at(role: str | None, member: str | None) -> None:
    """Ends where there is no such role, or nobody with this id in the clinic's folder."""
    if role is not None and role not in ROLES:
        fail(f"--role {role}: owner, clinician or front-desk is needed")
    if not member:
        return
    known = [each.id for each in clinic(installed().clinic_dir, "CLINIC_DIR").clinic.staff if not each.group]
    if member not in known:
        fail(f"--member {member}: nobody in clinic.yaml has that id; there are {', '.join(known) or 'none'}")


def _hashed(password: str) -> str:
    if len(password) < SHORTEST:
        fail(f"the password is too short: at least {SHORTEST} characters are needed")
    return PasswordHasher().hash(password)


def _change(name: str, change: Callable[[Account], Account]) -> Account:
    """The account ``name`` as ``change`` leaves it; ends where there is none."""

    def work(uow: UnitOfWork) -> tuple[Account | None, list[str]]:
        account = uow.account_named(name)
        if account is None:
            return None, [each.name for each in uow.accounts()]
        changed = change(account)
        uow.save(changed)
        return changed, []

    account, known = _run(work)
    if account is None:
        fail(f"{name}: nobody signs in with that name; there are {', '.join(known) or 'none'}")
    return account


# --- the calendar -------------------------------------------------------------------------------------------------


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
    found = installed()
    if found.clinic_dir is None and not sample:
        fail(str(settings.missing("CLINIC_DIR")))
    content = clinic(found.clinic_dir, "CLINIC_DIR")
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

    result = _with_store(work, makes=True)
    if not result.done:
        fail(result.because)
    typer.echo(result.because)


# --- the database -------------------------------------------------------------------------------------------------


@database.command("migrate")
def migrated() -> None:
    """Bring the database to this version's schema.

    Example: DATABASE_URL=postgresql://localhost/clinic messenger db migrate
    """
    _run(lambda uow: None, makes=True)
    typer.echo("the database is up to date")
