"""Hours between two rides: "the van drops me at 10:30 and picks me back up at 2" leaves the time between them for a visit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from messenger.reading.times.constraint import minutes_between
from messenger.reading.times.looks import Atom, say_clock
from messenger.reading.times.parts import Piece
from messenger.reading.words.lexicon import lexicon

_BRINGING = lexicon(
    "drop drops dropping leaves gets get brings bring takes take has deja dejan dejara dejaran lleva llevan llevara trae traen lleve deje dejen"
)
_FETCHING = lexicon(
    "pick picks picking comes come gets get collects fetches grabs returns back recoge recogen recogera recoja pasa pasan pasara viene vienen "
    "levanta levantan busca buscan regresa regresan regresa"
)
_CARRIED = lexicon("me us nos mom mama him her dad papa lo")
_BETWEEN = (
    _FETCHING
    | _CARRIED
    | lexicon(
        "and then , & y luego despues up at around about by for again will can has to it he she they ride van bus driver my the "
        "a la las como por mi nosotros de vuelta otra vez"
    )
)
_ELSEWHERE = lexicon("home work school house casa trabajo escuela kids kid hijos")
"""Words by which somebody is brought to another place, or another person is fetched."""
_LEAD, _REACH = 7, 10
"""Words before the first clock time, and between the two, that are looked at."""


def between_rides(atom: Atom, words: Sequence[str], starts: Mapping[int, Atom]) -> Piece | None:
    """From the hour at which somebody is brought, at ``atom``, to that at which they are fetched; None where it is not said so."""
    if atom.kind not in {"clock", "number"} or not atom.clock >= 0 or not atom.sure:
        return None
    lead = words[max(0, atom.first - _LEAD) : atom.first]
    at = next((j for j in range(len(lead) - 1, -1, -1) if lead[j] in _BRINGING), -1)
    if at < 0 or _CARRIED.isdisjoint(lead[max(0, at - 1) : at + 3]) or not _ELSEWHERE.isdisjoint(lead[at:]):
        return None
    other = next((starts[j] for j in range(atom.last + 1, min(atom.last + 2 + _REACH, len(words))) if j in starts), None)
    if other is None or other.kind not in {"clock", "number"} or not other.sure or other.clock <= atom.clock:
        return None
    between = words[atom.last + 1 : other.first]
    if (
        not _BETWEEN.issuperset(between)
        or _FETCHING.isdisjoint(between)
        or _CARRIED.isdisjoint({*between, "me" if "mi" in between else ""})
    ):
        return None
    label = f"{say_clock(atom.clock)} to {say_clock(other.clock)}"
    return Piece(atom.first, other.last, minutes=minutes_between(atom.clock, other.clock), form="ride", label=label)
