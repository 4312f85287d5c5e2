"""Who of clinic.yaml it is that acts: one person under the names of their telephone, their account and clinic.yaml."""

from __future__ import annotations

from messenger.core.clinic import StaffMember
from messenger.ports.store import UnitOfWork
from messenger.service.shell import Shell


def member_of(shell: Shell, uow: UnitOfWork, by: str) -> StaffMember | None:
    """The member of staff that ``by`` is: an id or a name of clinic.yaml, or the name of an account that belongs to one."""
    account = uow.account_named(by)
    joined = account.member if account is not None else None
    return next((member for member in shell.clinic.staff if _is_of(member, by) or member.id == joined), None)


def name_of(shell: Shell, uow: UnitOfWork, by: str) -> str:
    """How ``by`` is called."""
    member = member_of(shell, uow, by)
    return member.name if member is not None else by


def _is_of(member: StaffMember, by: str) -> bool:
    return by.casefold() in (member.id.casefold(), member.name.casefold())
