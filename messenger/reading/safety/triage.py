"""Safety triage: how urgent a text is, by rules that are data.

:func:`triage` reads one text against :class:`Rules` and answers urgent, staff-review or none. It is pure and offline, takes time linear
in the text, and never raises. English and Spanish rules are all active whatever language is set.

Rules come as records, which the caller reads from YAML files of this form::

    version: "2026.11.22"
    records:
      # A concept: phrases that patterns name as {pill}. `strong: true` repairs misspellings and run-ons towards its words.
      # An entry may hold groups (a|b), optional words x? and concepts defined before it.
      - id: lex-pill
        concept: pill
        strong: true
        words: ["pill", "(sleeping|pain) pills"]

      # Spellings: what is typed -> what is meant (a list: any of these).
      - id: spell-chat
        spellings: {dont: "do not", n: ["and", "en"]}

      # A frame: a context that rules refer to.
      - id: frame-past
        frame: past
        patterns: ["used to", "<num> years ago"]

      # A rule.
      - id: crisis-en-wish
        level: urgent              # urgent, staff-review or none
        kind: crisis               # crisis or medical
        patterns: ["{i} want to {die}"]
        covers: true               # optional: the words matched are spent, no later rule sees them; always so where level is none
        unless: [booking]          # optional: frames in whose presence the rule does not fire
        lowered_by: [past]         # optional: frames that make it staff-review (unless the frame "recent" is there too)
        when: [asked]              # optional: only if one holds: asked, asked-other, volunteered, session-day, after-session, other-day

A record of ``weights:`` (one at most) adds up evidence over words and concepts named ``s-…``: :mod:`messenger.reading.safety.evidence`.

Every record also has ``author``, ``date`` (ISO), ``source`` (where its claim comes from), ``language`` (en, es or any) and may have a
``note``. Pattern syntax: :mod:`messenger.reading.safety.syntax`. Records may stand in any number of files and any order, but
a concept's entry may use only concepts before it. Frames with a meaning of their own: ``safety-question``
and ``history-question`` say which of our questions ask about risk and about past health (an answer to the latter lowers a medical rule
to staff-review); ``recent`` undoes every lowering of a crisis rule, ``recent-medical`` that of a
medical one.

``when``: *asked* is an open question of ours that asks about risk; *asked-other* any other open question; *volunteered* none.

Levels follow our labels: urgent is a present or undated risk; staff-review past, resolved, ambiguous; none idiom, logistics, denial.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from messenger.core.understanding import Level, Triage
from messenger.core.value import slotted, value
from messenger.reading.safety.after_answer import MARK, after_answer, parts
from messenger.reading.safety.evidence import (
    ANSWER,
    CLEAR,
    DENIAL,
    FEW,
    IDIOM,
    JOINED,
    NEAR,
    PAST,
    QUESTION,
    READ,
    SLIGHT,
    SLIGHTLY,
    Evidence,
    Senses,
    features,
    weigh,
)
from messenger.reading.safety.numbers import virtual_words, windows
from messenger.reading.safety.patterns import Found, Pattern, occurs, spans, without
from messenger.reading.safety.rules import RANK, Kind, Rule, Rules, compile_rules
from messenger.reading.words.expression import expression
from messenger.reading.words.normalise import Words, read_words

__all__ = ["BUILT_IN", "Context", "Rules", "compile_rules", "triage", "understand_triage"]

WINDOW, OVERLAP = 160, 40
"""Words that rules see at once, and that neighbouring windows share."""

UNREADABLE_EMPTY = "unreadable-empty"
UNREADABLE_SCRIPT = "unreadable-script"
BUILT_IN = {
    UNREADABLE_EMPTY: "no words at all (a picture, a voice note): a person looks",
    UNREADABLE_SCRIPT: "mostly letters of a script the rules do not know: a person reads it",
}
"""Rule ids that are code, not data: what each means."""

_HISTORY = "asked-history"
"""Holds while our question is on past health: an event named in the answer is then history unless it is said to be recent, or told as
what the person feels at this moment."""

_PRESENT = "present-medical"
"""The frame of that: "I have chest pain", "no puedo respirar"."""


_LOWERS: Mapping[Kind, tuple[str, ...]] = {"crisis": ("past", "bereaved"), "medical": ("medical-past",)}
_RAISES: Mapping[Kind, str] = {"crisis": "recent", "medical": "recent-medical"}
"""Frames that make urgent evidence staff-review, and those that undo it."""


@value
class Context:
    """What surrounds a text: ``question`` is the text of our open question ("" for none), ``language`` the one set, if any.

    ``earlier`` are the same person's texts of the last five minutes, oldest first; ``session_day`` whether a session is or was today;
    ``after_session`` whether one has begun, today or less than a day ago.
    """

    question: str = ""
    language: str | None = None
    earlier: tuple[str, ...] = ()
    session_day: bool = False
    after_session: bool = False


def triage(text: str, context: Context, rules: Rules) -> Triage:
    """The safety level of ``text``: its own, or that of it joined to ``context.earlier`` where joining shows more than the parts did.

    An answer at its head or end ("2 but ...") hides nothing: what stands beside it is judged by itself too, and the higher level counts.
    """
    own = _with_rests(text, context, rules)
    if own.level == "urgent" or not context.earlier:
        return own
    texts = (*context.earlier, text)
    joined = _judge(" ".join(texts), context, rules, _JOINED)
    if RANK[joined.level] <= RANK[own.level]:
        return own
    parts = (*(_with_rests(each, context, rules) for each in context.earlier), own)
    whole = [_is_whole(each, part) for each, part in zip(texts, parts, strict=True)]
    if any(whole):
        joined = _judge(_joined(texts, whole), context, rules, _JOINED)
    return joined if RANK[joined.level] > max(RANK[part.level] for part in parts) else own


def _with_rests(text: str, context: Context, rules: Rules) -> Triage:
    """What is read of a text, or of what stands beside an answer in it, where that by itself is as worrying or more.

    Of the parts on either side of a sign or a "but", only what is urgent beyond doubt counts, for half a sentence weighs by chance; and not
    where a rule has read the whole, whose rest may take back what a part says ("... years ago", "..., visiting my sister").
    """
    found = _judge(text, context, rules)
    rests = after_answer(text)
    for rest in rests:
        beside = _judge(rest, context, rules)
        if beside.level == "none" or _weight(beside) < _weight(found):
            continue
        kept = beside if _weight(beside) > _weight(found) else found
        mark = (MARK,) if rules.evidence is not None and MARK not in kept.reasons else ()
        found = Triage(kept.level, kept.kind, (*kept.reasons, *mark), rules.version)
    looked_at = found.level != "none" and _weight(found)[1]  # urgent, or for a person to read: beyond doubt, as a whole
    if looked_at or not all(each.startswith("evidence-") for each in found.reasons):
        return found
    for part in dict.fromkeys(part for whole in (text, *rests) for part in parts(whole)):
        if not _weighs_urgent(part, context, rules):
            continue
        beside = _judge(part, context, rules)
        if _weight(beside) == _MOST and all(each.startswith("evidence-") for each in beside.reasons):
            return beside
    return found


def _weight(found: Triage) -> tuple[int, bool]:
    return RANK[found.level], not any(each.endswith(f"-{SLIGHT}") for each in found.reasons)


_MOST = (RANK["urgent"], True)


def _is_whole(text: str, found: Triage) -> bool:
    """Whether a text is one sentence whose sense a rule has settled: it is no half of what was texted before or after."""
    by_rule = [i.startswith("denial-") or i.endswith(_SETTLED) for i in found.reasons]
    settled = any(by_rule) and (found.level == "none" or all(by_rule))
    return settled and not _GOES_ON.search(text)


def _joined(texts: tuple[str, ...], whole: list[bool]) -> str:
    """``texts`` in a row, with a stop on each side of those that are ``whole``."""
    said = texts[0]
    for number, text in enumerate(texts[1:], 1):
        said += (". " if whole[number - 1] or whole[number] else " ") + text
    return said


_GOES_ON = expression(r"[.!?;\n]\s*\w")


def understand_triage(record: Mapping[str, object], rules: Rules, language: str) -> dict[str, object]:
    """The answer of ``understand triage`` to one line ``{"text", "question"?}``: level, kind (or None) and reasons (rule ids)."""
    found = triage(str(record.get("text") or ""), Context(question=str(record.get("question") or ""), language=language), rules)
    return {"level": found.level, "kind": found.kind, "reasons": list(found.reasons)}


_JOINED = frozenset({"joined"})


def _judge(text: str, context: Context, rules: Rules, more: frozenset[str] = frozenset()) -> Triage:
    if not text.strip():
        return Triage("staff-review", "crisis", (UNREADABLE_EMPTY,), rules.version)
    holds = _conditions(context, rules) | more
    fired: dict[str, tuple[Level, Kind]] = {}
    spent: list[str] = []
    because: list[str] = []
    for window in windows(virtual_words(read_words(text, rules.words)), WINDOW, OVERLAP):
        found = rules.lexicon.find(window)
        left, covered = _apply(found, window.stops, len(window.readings), rules, holds, fired, spent)
        if rules.evidence is not None:
            marks = _marks((*spent, *fired), text)
            because += _add_evidence(_Seen(window, found, left, covered, marks), rules, rules.evidence, holds, fired)
    if _other_script(text):
        fired.setdefault(UNREADABLE_SCRIPT, ("staff-review", "crisis"))
    if not fired:
        return Triage("none", None, tuple(dict.fromkeys(spent)), rules.version)
    clear = any(each.endswith(f"-{CLEAR}") for each in because)
    because = [each for each in because if not each.endswith((f"-{CLEAR}", *((f"-{SLIGHT}",) if clear else ())))]
    order = sorted(fired, key=lambda i: (-RANK[fired[i][0]], fired[i][1] != "crisis"))
    level, kind = fired[order[0]]
    return Triage(level, kind, tuple(dict.fromkeys((*order, *because))), rules.version)


def _conditions(context: Context, rules: Rules) -> frozenset[str]:
    day = _SESSION_DAY if context.session_day else _OTHER_DAY
    asked = _asked(context.question, rules) if context.question.strip() else _VOLUNTEERED
    return asked | day | _AFTER_SESSION if context.after_session else asked | day


_SESSION_DAY, _OTHER_DAY, _AFTER_SESSION = frozenset({"session-day"}), frozenset({"other-day"}), frozenset({"after-session"})
_VOLUNTEERED = frozenset({"volunteered"})


@lru_cache(maxsize=64)
def _asked(question: str, rules: Rules) -> frozenset[str]:
    """What holds under an open question. Kept, because a clinic has few of them, and reading one takes as long as reading an answer."""
    words = read_words(question, rules.words)
    asked = {"asked" if _frame(words, "safety-question", rules) else "asked-other"}
    return frozenset(asked | {_HISTORY} if _frame(words, "history-question", rules) else asked)


def _frame(text: Words, name: str, rules: Rules) -> bool:
    return any(_framed(rules.lexicon.find(window), window, name, rules) for window in windows(text, WINDOW, OVERLAP))


def _framed(found: Found, window: Words, name: str, rules: Rules) -> bool:
    return _Frames(found, window.stops, len(window.readings), rules).there(name)


class _Frames:
    """Which frames stand in one window: looked for when one is first asked for."""

    def __init__(self, found: Found, stops: int, size: int, rules: Rules) -> None:
        self._found, self._stops, self._size, self._rules = found, stops, size, rules
        self._possible: list[tuple[int, Pattern]] | None = None
        self._there: dict[str, bool] = {}

    def there(self, name: str) -> bool:
        """Whether the frame of that name does; False where no frame has it."""
        known = self._there.get(name)
        if known is None:
            if self._possible is None:
                self._possible = self._rules.frame_index.possible(self._found)
            number = self._rules.frames.get(name, -1)
            known = any(place == number and occurs(each, self._found, self._stops, self._size) for place, each in self._possible)
            self._there[name] = known
        return known


def _apply(
    found: Found, stops: int, size: int, rules: Rules, holds: frozenset[str], fired: dict[str, tuple[Level, Kind]], spent: list[str]
) -> tuple[Found, int]:
    """Adds the rules that fire in one window to ``fired``, at their worst level, and the none-rules that covered words to ``spent``.

    Returns what covering left of ``found``, and the covered words as bits.
    """
    frames = _Frames(found, stops, size, rules)
    left, covered = _cover(found, frames, stops, size, rules, holds, fired, spent)
    decided = -1
    for place, pattern in rules.raising_index.possible(left):
        rule = rules.raising[place]
        if place == decided or (rule.when and not rule.when & holds):
            continue
        if occurs(pattern, left, stops, size):
            decided = place
            if not any(frames.there(f) for f in rule.unless):
                _fire(rule, frames, holds, fired)
    return left, covered


def _fire(rule: Rule, frames: _Frames, holds: frozenset[str], fired: dict[str, tuple[Level, Kind]]) -> None:
    """Add ``rule`` to ``fired`` at its level, or at staff-review where a frame lowers it."""
    past = any(frames.there(f) for f in rule.lowered_by) or (rule.kind == "medical" and _HISTORY in holds and not frames.there(_PRESENT))
    lowered = rule.level == "urgent" and past and not frames.there("recent" if rule.kind == "crisis" else "recent-medical")
    level: Level = "staff-review" if lowered else rule.level
    if rule.id not in fired or RANK[fired[rule.id][0]] < RANK[level]:
        fired[rule.id] = (level, rule.kind)


def _cover(
    found: Found,
    frames: _Frames,
    stops: int,
    size: int,
    rules: Rules,
    holds: frozenset[str],
    fired: dict[str, tuple[Level, Kind]],
    spent: list[str],
) -> tuple[Found, int]:
    """What :func:`_apply` does of the covering rules alone, and what it returns."""
    covered, level, left = 0, "none", found
    kept_out: dict[int, bool] = {}
    for place, pattern in rules.covering_index.possible(found):
        rule = rules.covering[place]
        if rule.level != level:
            level, left = rule.level, without(found, covered)
        if not occurs(pattern, left, stops, size):
            continue
        if place not in kept_out:
            kept_out[place] = bool(rule.when and not rule.when & holds) or any(frames.there(f) for f in rule.unless)
            if not kept_out[place] and rule.level == "none":
                spent.append(rule.id)
            elif not kept_out[place]:
                _fire(rule, frames, holds, fired)
        if not kept_out[place]:
            for start, end in spans(pattern, left, stops, size):
                covered |= (1 << end) - (1 << start)
    return without(found, covered), covered


_SETTLED = ("-denied", "-settled", "-other-day", "-driven-well", "medical-en-idiom", "medical-es-idiom")
"""Ends of the ids of rules whose words say nothing more once they are covered."""


_ASKS, _NONE = frozenset({QUESTION}), frozenset[str]()


def _marks(rule_ids: Iterable[str], text: str) -> frozenset[str]:
    ids = tuple(rule_ids)
    if not ids:
        return _ASKS if "?" in text else _NONE
    return frozenset(
        mark
        for mark, there in (
            (DENIAL, any(i.startswith("denial-") or i.endswith(_SETTLED) for i in ids)),
            (FEW, any(i.endswith("-few-times") for i in ids)),
            (IDIOM, any(i.startswith("idiom-") or i.endswith("-idiom") for i in ids)),
            (QUESTION, "?" in text),
        )
        if there
    )


@slotted
class _Seen:
    """One window of a text: its words, what was found in them, what covering rules left of that, the covered words, the marks."""

    window: Words
    found: Found
    left: Found
    covered: int
    marks: frozenset[str]

    def features(self, senses: Senses) -> list[set[str]]:
        """The features of the whole, then of its sentences. The words of a denial, or of a symptom few times felt, do not count; an
        idiom's do, for rules may see one too many."""
        found, covered = (self.left, self.covered) if self.marks & {DENIAL, FEW} else (self.found, 0)
        parts = features(found, self.window, covered, senses)
        for each in parts:
            each |= self.marks
        return parts


def evidence_features(text: str, rules: Rules, senses: Senses) -> tuple[Level, list[set[str]]]:
    """For those who learn weights: the level that rules alone give ``text`` (unasked), and the features that weights would be added over,
    those of each window and then of its sentences."""
    holds = _conditions(Context(), rules)
    fired: dict[str, tuple[Level, Kind]] = {}
    spent: list[str] = []
    found_features: list[set[str]] = []
    for window in windows(virtual_words(read_words(text, rules.words)), WINDOW, OVERLAP):
        found = rules.lexicon.find(window)
        left, covered = _apply(found, window.stops, len(window.readings), rules, holds, fired, spent)
        found_features += _Seen(window, found, left, covered, _marks((*spent, *fired), text)).features(senses)
    level: Level = max((level for level, _ in fired.values()), key=lambda each: RANK[each], default="none")
    return level, found_features


def _add_evidence(seen: _Seen, rules: Rules, evidence: Evidence, holds: frozenset[str], fired: dict[str, tuple[Level, Kind]]) -> list[str]:
    """Adds what one window weighs to ``fired``. Returns the ids of the senses that weigh most, where they raised the level."""
    sums = [weigh(evidence, present) for present in seen.features(evidence.senses)]
    total = max(sums, key=lambda each: each.urgent)
    by_rule = any(not each.startswith(f"{evidence.id}-") for each in fired)
    apart = JOINED if holds >= _JOINED else 0
    needed = evidence.urgent_from + apart + (READ if by_rule else 0) + (ANSWER if "asked-other" in holds else 0)
    urgent = total.urgent >= needed
    if not urgent:
        near = total.urgent >= needed - NEAR and bool(total.heaviest)
        total = max(sums, key=lambda each: each.review)
        if not near and total.review < evidence.review_from + apart:
            return []
    kind: Kind = "medical" if total.medical else "crisis"
    bodily = kind == "medical" or any(fired_kind == "medical" for _, fired_kind in fired.values())
    asked = bodily and _HISTORY in holds and not _framed(seen.found, seen.window, _PRESENT, rules)
    over = asked or (total.urgent < needed + PAST and any(_framed(seen.found, seen.window, name, rules) for name in _LOWERS[kind]))
    if urgent and over:
        urgent = _framed(seen.found, seen.window, _RAISES[kind], rules)
    if not urgent and fired:
        return []
    fired[f"{evidence.id}-{kind}"] = ("urgent" if urgent else "staff-review", kind)
    over_it = total.urgent - needed if urgent else total.review - evidence.review_from - apart
    slight = over_it < SLIGHTLY
    return [f"{evidence.id}-{sense}" for sense in total.heaviest] + [f"{evidence.id}-{SLIGHT if slight else CLEAR}"]


def _weighs_urgent(part: str, context: Context, rules: Rules) -> bool:
    """Whether what no rule sees in a part of a text may be urgent by its weight alone; most parts are not, and need no more judging.

    No raising rule is looked for: where one fires, the part is not judged by weight alone.
    """
    words = virtual_words(read_words(part, rules.words))
    if rules.evidence is None or len(words.readings) > WINDOW:
        return True
    holds = _conditions(context, rules)
    found = rules.lexicon.find(words)
    fired: dict[str, tuple[Level, Kind]] = {}
    spent: list[str] = []
    size = len(words.readings)
    left, covered = _cover(found, _Frames(found, words.stops, size, rules), words.stops, size, rules, holds, fired, spent)
    if fired:
        return False
    seen = _Seen(words, found, left, covered, _marks(spent, part))
    needed = rules.evidence.urgent_from + (ANSWER if "asked-other" in holds else 0)
    return max(weigh(rules.evidence, present).urgent for present in seen.features(rules.evidence.senses)) >= needed


def _other_script(text: str) -> bool:
    """Whether most letters are of a script other than Latin (a few look-alike letters in Latin words do not make it so)."""
    if text.isascii():
        return False
    letters = [c for c in unicodedata.normalize("NFKC", text) if c.isalpha()]
    foreign = sum(1 for c in letters if ord(c) > 0x24F)
    return foreign >= 2 and foreign * 3 > len(letters)
