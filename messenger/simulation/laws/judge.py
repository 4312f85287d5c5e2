"""All laws by name, and who hears a clinic's people in parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from messenger.simulation.laws.delivered import nothing_lost, nothing_twice
from messenger.simulation.laws.heard import inbound_answered, urgent_told
from messenger.simulation.laws.kept import no_double_booking, replay_equal
from messenger.simulation.laws.sending import (
    caps_held,
    none_after_cancel,
    none_after_move,
    none_after_opt_out,
    none_in_quiet_hours,
    none_past_use,
)
from messenger.simulation.laws.verdict import Verdict, summed
from messenger.simulation.records import Records

LAWS: dict[str, Callable[[Records], Verdict]] = {
    "nothing_lost": nothing_lost,
    "nothing_twice": nothing_twice,
    "none_after_cancel": none_after_cancel,
    "none_after_move": none_after_move,
    "none_after_opt_out": none_after_opt_out,
    "none_past_use": none_past_use,
    "none_in_quiet_hours": none_in_quiet_hours,
    "no_double_booking": no_double_booking,
    "caps_held": caps_held,
    "urgent_told": urgent_told,
    "inbound_answered": inbound_answered,
    "replay_equal": replay_equal,
}

OF_THE_WHOLE = frozenset({"no_double_booking"})
"""Laws about all people together: two who meet may be in different parts."""


class Judge:
    """Hears a clinic's people in parts, one after the other."""

    def __init__(self) -> None:
        self._found: dict[str, list[Verdict]] = {name: [] for name in LAWS}

    def hear(self, records: Records) -> None:
        """One part."""
        for name, law in LAWS.items():
            if name not in OF_THE_WHOLE:
                self._found[name].append(law(records))

    def verdicts(self, whole: Records) -> Mapping[str, Verdict]:
        """Each law's verdict by name; ``whole``: the clinic with all its visits."""
        return {name: LAWS[name](whole) if name in OF_THE_WHOLE else summed(parts) for name, parts in self._found.items()}
