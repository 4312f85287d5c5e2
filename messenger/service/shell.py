"""What every service function is given first: the ports and the clinic's content, put together once by app.build."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from messenger.core.careplan import CarePlan
from messenger.core.clinic import Clinic
from messenger.core.detours import Detour
from messenger.core.questionnaire import Questionnaire
from messenger.ports.channels import Caller, Channel
from messenger.ports.store import Store
from messenger.ports.surroundings import Clock, Ids, Links, Wakeups
from messenger.ports.views import Views
from messenger.reading.safety.triage import Rules
from messenger.wording import Catalog


@dataclass
class Shell:
    """The running product without its doors. ``channels`` by name (sms, telegram, web, email); a channel that is off is not in it.

    ``paces``: segments a second (messages, where there are no segments) of each channel's sender; one that is not named has no limit.
    ``detours``: notices to staff whose own channel is off.
    """

    clinic: Clinic
    questionnaires: Mapping[str, Questionnaire]
    care_plans: Mapping[str, CarePlan]
    catalog: Catalog
    triage_rules: Rules
    store: Store
    views: Views
    clock: Clock
    ids: Ids
    links: Links
    wakeups: Wakeups
    channels: dict[str, Channel] = field(default_factory=dict)
    paces: Mapping[str, float] = field(default_factory=dict)
    caller: Caller | None = None
    detours: tuple[Detour, ...] = ()
    version: str = ""
    draining: bool = False
    """The process is going: what is on its way is recorded, and nothing more is claimed."""
