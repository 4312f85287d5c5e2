"""The composition root: content and ports in, the running product out.

``serve``, ``demo``, ``chat``, ``preview`` and ``simulate`` share it.
"""

from __future__ import annotations

import gc
from collections.abc import Mapping
from dataclasses import dataclass, field

from messenger.content import Content
from messenger.ports.channels import Caller, Channel
from messenger.ports.store import Store
from messenger.ports.surroundings import Clock, Ids, Links, Wakeups
from messenger.ports.views import Views
from messenger.service.shell import Shell


class PublicLinks:
    """Addresses of private pages under the public address of this installation."""

    def __init__(self, public_url: str) -> None:
        self._base = public_url.rstrip("/")

    def url(self, page: str, token: str) -> str:
        """The public address of ``page``: the calendar file, a staff page, or a private page under its token."""
        if page == "calendar":
            return f"{self._base}/c/{token}.ics"
        if page == "staff":
            return f"{self._base}/staff/{token}"
        if page == "task":
            return f"{self._base}/staff/tasks#{token}"
        if page == "thread":
            return f"{self._base}/staff/threads/{token}"
        return f"{self._base}/p/{token}/{page}"


class NoWakeups:
    """Nobody to wake: the caller runs what is due itself."""

    def nudge(self) -> None:
        """Nothing to do."""


@dataclass
class Ports:
    """What differs between the ways to run: time, ids, storage, channels. What happens to a text or a reminder never differs."""

    store: Store
    views: Views
    clock: Clock
    ids: Ids
    channels: Mapping[str, Channel] = field(default_factory=dict)
    links: Links = field(default_factory=lambda: PublicLinks("http://127.0.0.1:8000"))
    wakeups: Wakeups = field(default_factory=NoWakeups)
    caller: Caller | None = None


YOUNG = 20_000
"""How many objects may be made before the young ones are searched for garbage. Python's own 700 are made by three messages of a burst;
what a unit of work makes goes by itself when it ends, so that a search hardly ever finds anything."""


def keep_loaded() -> None:
    """What is in memory now stays for as long as this process runs: the search for garbage need not walk through it any more.

    Content, rules and weights are most of a process, and a full search through them would stop everybody for a tenth of a second.
    Source: Python documentation, gc.freeze and gc.set_threshold.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)


def build(content: Content, ports: Ports) -> Shell:
    """Put the product together from a clinic's content and the ports to run it on."""
    return Shell(
        clinic=content.clinic,
        questionnaires=content.questionnaires,
        care_plans=content.care_plans,
        catalog=content.catalog,
        triage_rules=content.triage_rules,
        store=ports.store,
        views=ports.views,
        clock=ports.clock,
        ids=ports.ids,
        links=ports.links,
        wakeups=ports.wakeups,
        channels=dict(ports.channels),
        caller=ports.caller,
        version=content.version,
    )
