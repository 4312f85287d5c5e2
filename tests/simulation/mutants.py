"""A deliberate bug for each law, put into a copy of the product: ``simulate`` must turn red. Run by ``make mutants``.

A law that cannot fail proves nothing. Each bug is a few words of the product exchanged for others; where those words are no longer found,
the bug has to be written anew, and a test says so.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DAYS, PATIENTS = 12, 10
SEEDS = range(1, 13)
"""Runs that a bug may take to be found, one after another: a small clinic has not every occasion in every run."""
LIMIT = 180
"""Seconds that one run may take."""


@dataclass(frozen=True)
class Change:
    """In ``file``, ``old`` (found once) becomes ``new``."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Mutant:
    """A bug, in words and as changes of the source, and the law that must find it."""

    law: str
    bug: str
    changes: tuple[Change, ...]


PLANNING, GATE, EFFECTS = "messenger/service/planning.py", "messenger/core/gate.py", "messenger/service/effects.py"
OUTBOX, TURN, LEDGER = "messenger/service/outbox.py", "messenger/service/turn.py", "messenger/store/ledger.py"

NOTHING_REVOKED = (
    Change(PLANNING, "for request in change.add], change.revoke)", "for request in change.add], ())"),
    Change(
        GATE,
        "        return still_wanted(request, facts.appointments.get(id),",
        "        return None and still_wanted(request, facts.appointments.get(id),",
    ),
)

MUTANTS = (
    Mutant(
        "nothing_lost",
        "leases of a crashed process never run out",
        (Change(LEDGER, '        self.driver.run(_EXPIRE, {"now": now})\n', ""),),
    ),
    Mutant(
        "nothing_twice",
        "what is unknown is sent again without asking the provider",
        (
            Change(
                OUTBOX,
                "        known = matched(_in_doubt(uow, last), listed).get(last.id)\n",
                "        known = None\n",
            ),
            Change(OUTBOX, "        elif now - last.sent_at > LAG:\n", "        else:\n"),
        ),
    ),
    Mutant("none_after_cancel", "planning anew revokes nothing, and the gate does not look at the visit", NOTHING_REVOKED),
    Mutant("none_after_move", "the same", NOTHING_REVOKED),
    Mutant(
        "none_after_opt_out",
        "the gate does not see the opt-out, and recording it empties no queue",
        (
            Change(
                GATE,
                "        if address in self.who.opted_out and not is_urgent",
                "        if False and address in self.who.opted_out and not is_urgent",
            ),
            Change(GATE, "        if needs_consent and address not in", "        if False and needs_consent and address not in"),
            Change(EFFECTS, "[(request.id, OPTED_OUT) for request in waiting if", "[(request.id, OPTED_OUT) for request in waiting[:0] if"),
            Change(PLANNING, "is not None and consent_status(", "is not None and False and consent_status("),
        ),
    ),
    Mutant(
        "none_past_use",
        "the gate does not look at the time until which a text helps, and what is refused is tried for ever",
        (
            Change(
                GATE,
                "        if request.useful_until is not None and max(",
                "        if False and request.useful_until is not None and max(",
            ),
            Change(OUTBOX, "outcome.retry_after is not None and now + wait < until:", "outcome.retry_after is not None:"),
            Change(
                GATE,
                "        if self.request.useful_until is not None and until >=",
                "        if False and self.request.useful_until is not None and until >=",
            ),
            Change(OUTBOX, "            if now >= (request.useful_until or", "            if False and now >= (request.useful_until or"),
        ),
    ),
    Mutant(
        "none_in_quiet_hours",
        "the gate knows no quiet hours",
        (
            Change(
                GATE,
                "        if is_urgent(request):\n            return None\n        if is_answer",
                "        if True:\n            return None\n        if is_answer",
            ),
        ),
    ),
    Mutant(
        "no_double_booking",
        "the database's own guards are gone, and the search sees no busy time",
        (
            Change(
                "messenger/store/migrations/versions/r0002_guards.py",
                "WHEN NEW.status IN {occupies} AND EXISTS (",
                "WHEN 0 AND NEW.status IN {occupies} AND EXISTS (",
            ),
            Change(
                "messenger/store/visits.py", "for search in (_BUSY_WITH_VISITS, _BUSY_WITH_BLOCKS)", "for search in (_BUSY_WITH_BLOCKS,)"
            ),
        ),
    ),
    Mutant(
        "caps_held",
        "the gate knows no caps",
        (Change(GATE, "        caps = self.facts.clinic.caps\n", "        return None\n        caps = self.facts.clinic.caps\n"),),
    ),
    Mutant(
        "urgent_told",
        "triage finds nothing",
        (Change(TURN, "        found = triage(text, context, shell.triage_rules)\n", '        found = Triage("none")\n'),),
    ),
    Mutant(
        "inbound_answered",
        "answers to common questions are not written",
        (
            Change(
                EFFECTS,
                "    stop = say.words in STOPPING\n",
                '    if say.words.startswith("faq."):\n        return\n    stop = say.words in STOPPING\n',
            ),
        ),
    ),
    Mutant(
        "replay_equal",
        "what happens to a visit does not plan anew",
        (
            Change(
                EFFECTS,
                "        case Plan():\n            planning.replan(shell, uow, cause.party.id, cause.now)\n",
                "        case Plan():\n            pass\n",
            ),
        ),
    ),
)


def applied(mutant: Mutant, root: Path) -> None:
    """Write the bug into the copy at ``root``. Raises ValueError where the words to change are not found exactly once."""
    for change in mutant.changes:
        path = root / change.file
        text = path.read_text()
        if text.count(change.old) != 1:
            raise ValueError(f"{mutant.law}: {change.file} does not have these words once: {change.old.strip()}")
        path.write_text(text.replace(change.old, change.new))


def violations(mutant: Mutant) -> tuple[int, int]:
    """How often the law of ``mutant`` is broken in a run of the product with this bug, and that run's seed; (0, 0) where it never is."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(ROOT / "messenger", copy / "messenger", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "main.py", copy / "main.py")
        applied(mutant, copy)
        found = ((_broken(mutant, copy, seed), seed) for seed in SEEDS)
        return next((each for each in found if each[0]), (0, 0))


def _broken(mutant: Mutant, copy: Path, seed: int) -> int:
    arguments = ["--days", str(DAYS), "--patients", str(PATIENTS), "--faults", "many", "--seed", str(seed)]
    ran = subprocess.run(
        [sys.executable, "main.py", "simulate", *arguments, "--json", "--no-shrink"],
        cwd=copy, capture_output=True, text=True, timeout=LIMIT, check=False,
    )  # fmt: skip
    if ran.returncode not in (0, 1):
        raise ValueError(f"{mutant.law}: exit {ran.returncode}: {ran.stderr.strip()[-300:]}")
    found: int = json.loads(ran.stdout.splitlines()[-1])["laws"][mutant.law]["violations"]
    return found


def main(laws: list[str]) -> int:
    """Run all mutants, or those of ``laws``; 1 where one was not caught."""
    missed = 0
    for mutant in MUTANTS:
        if laws and mutant.law not in laws:
            continue
        began = time.perf_counter()
        found, seed = violations(mutant)
        missed += not found
        took = f"{time.perf_counter() - began:5.1f} s"
        print(f"{'caught' if found else 'MISSED':7} {mutant.law:20} {found:4} violations, seed {seed:2}  {took}  {mutant.bug}", flush=True)
    return int(missed > 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
