"""Notices to staff whose channel is switched off: another address of the same person, or the plain finding that there is none."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from messenger.core.clinic import Clinic, StaffMember, StaffNotice
from messenger.core.party import Address, ChannelName

IN_WRITING: tuple[ChannelName, ...] = ("sms", "telegram", "email")
"""Channels that may stand in for another: nobody is called about what was to be written."""


@dataclass(frozen=True)
class Detour:
    """A ``notice`` that ``member`` chose to get by ``off``, channels that are switched off. ``by``: where it goes; None: nowhere."""

    member: StaffMember
    notice: StaffNotice
    off: tuple[ChannelName, ...]
    by: Address | None


def with_detours(clinic: Clinic, channels: Collection[str]) -> tuple[Clinic, tuple[Detour, ...]]:
    """``clinic`` with its staff's notices sent by ``channels`` that are on, and what has to go another way, or has none.

    A notice that has a way among those chosen keeps to it. One without any stays as it is: what is dropped then is seen to be dropped.
    """
    detours: list[Detour] = []
    members = [_member(member, channels, detours) for member in clinic.staff]
    return replace(clinic, staff=tuple(members)), tuple(detours)


def _member(member: StaffMember, channels: Collection[str], detours: list[Detour]) -> StaffMember:
    other = next((name for name, at in member.addresses.items() if at.channel in channels and at.channel in IN_WRITING), None)
    notices: dict[StaffNotice, tuple[str, ...]] = {}
    for notice, names in member.notices.items():
        on = tuple(name for name in names if member.addresses[name].channel in channels)
        if names and not on:
            off = tuple(dict.fromkeys(member.addresses[name].channel for name in names))
            detours.append(Detour(member, notice, off, member.addresses[other] if other else None))
            on = (other,) if other else names
        notices[notice] = on
    return replace(member, notices=notices)
