"""Yes, no, unsure, or ask, by rules, with an eye on what was asked.

Order matters: a text that asks back is no answer; unsure and negation are looked for before yes, because "not sure" holds "sure".
Someone else's condition is no answer about the patient. Where two signs contradict each other the reader asks.
"""

from __future__ import annotations

from typing import Any, Literal

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text, words_of
from messenger.reading.yes_no.evidence import (
    OF_THE_VISIT,
    Seen,
    denied_of_oneself,
    denies_after_others,
    evidence_of,
    is_small_stroke,
    names_one_left,
    seen_in,
    signs_of,
)
from messenger.reading.yes_no.phrases import ALONE, INTERJECTIONS, NO_WORDS, PHRASES, YES_WORDS
from messenger.reading.yes_no.sign import Sign, Topic
from messenger.reading.yes_no.topics import SIGNS, UNDOING
from messenger.reading.yes_no.turns import (
    Said,
    answers_if_so,
    checks_only,
    closes,
    corrects,
    cries,
    makes_an_exception,
    on_a_condition,
    takes_back_no,
    takes_back_yes,
)

Verdict = Literal["yes", "no", "unsure", "ask"]
NOTHING = "none of yes, no, unsure"
BY_CONTENT = "what the text says about the question"
"""The reason of an answer that was read from what is told, with no word of yes or no."""
DENIAL, AGREEMENT = "words of denial", "words of agreement"
QUESTION = "a question"
DENIED_TWICE, TAKEN_BACK = "a denial denied", "no, taken back at once"
TELLS_OTHERWISE = "opens with yes, but tells otherwise"
EXCEPTED = "no, with an exception"
REFUSED = "does not want to answer, or did not understand"
ALL_BUT_ME = "all of them but not the person"
SLIGHT = "has something that is made light of"
AT_ONCE = "yes and no at once"
CONDITIONAL = "yes or no on a condition only"
AFTER_CORRECTION = "the last word after a correction"
CORRECTED = "corrected in plain words"
ONE_OF_THEM = "none of these but one"
IF_SO = "asks, and answers for the case that it counts"
STANDING = frozenset({REFUSED, ALL_BUT_ME, SLIGHT, AT_ONCE, CONDITIONAL, EXCEPTED, TELLS_OTHERWISE, CORRECTED, IF_SO, ONE_OF_THEM})
"""Reasons that no weight of words overrules."""
_FAIRLY_WELL = {
    tuple(words.split()) for words in ("not bad", "not too bad", "not bad at all", "not too shabby", "not half bad", "nada mal")
}
_AGREEABLE: frozenset[Topic] = frozenset({"now", "ride", "coming", "home", "texts", "any"})
"""Questions to which "no problem" says yes."""


def said(verdict: Verdict, because: str, topic: Topic) -> tuple[str, ...]:
    """What the rules say, as features of the learned weights: their answer, their reason for it, and the answer to this question."""
    return (f"=said:{verdict}", f"=said:{verdict}:{because.replace(' ', '_')}", f"=said:{topic}:{verdict}")


def decide(text: Text, topic: Topic, seen: Seen | None = None) -> tuple[Verdict, str]:
    """yes, no, unsure or ask, and why; ``seen`` is what the rules find in the text, where that is known."""
    seen = seen or seen_in(text, topic)
    found = seen.phrases
    tags = {one.tag for one in found}
    if not text.plain:
        return "ask", "no words"
    corrected = corrects(text)
    if corrected is not None:
        return corrected, CORRECTED
    after = _after_question(text)
    if after is not None and answers_if_so(after):
        return "yes", IF_SO
    if after is not None and len(after.plain) >= 2:
        verdict, because = decide(after, topic)
        if verdict != "ask":
            return verdict, because
    if any(one.tag == "refuses" and (one.first <= 1 or _lead(text) is None) for one in found):
        return "ask", REFUSED
    if "twice" in tags:
        return "unsure", DENIED_TWICE
    if "all but me" in tags and _lead(text) != "yes":
        return "no", ALL_BUT_ME
    if topic == "well" and text.plain in _FAIRLY_WELL:
        return "yes", "an idiom of praise"
    if any(one.tag == "idiom yes" and one.first <= 2 for one in found) and topic in _AGREEABLE and not _drives(topic, seen):
        return "yes", "an idiom that agrees"
    return _weigh(text, topic, _lead(text), tags, seen)


def _drives(topic: Topic, seen: Seen) -> bool:
    """Whether an answer about the ride says that there is none, or that the person drives."""
    return topic == "ride" and "no" in seen.evidence.values()


def _after_question(text: Text) -> Text | None:
    """What follows the last question mark, where something does."""
    if "?" not in text.bag:
        return None
    last = len(text.words) - 1 - text.words[::-1].index("?")
    rest = text.cleaned[text.spans[last][1] :]
    return words_of(rest) if rest.strip() else None


def _lead(text: Text) -> Sign | None:
    """The yes or no that the text opens with."""
    for i, word in enumerate(text.words):
        following = text.words[i + 1] if i + 1 < len(text.words) else "."
        if word == "no" and following in {"cap", "lie", "joke", "shit", "bull"}:
            return None
        if word == "nada" and following == "mas" and i + 2 < len(text.words):
            return None
        if word in NO_WORDS:
            return "no"
        if word in YES_WORDS:
            if word == "sip" and (following == "of" or (i and text.words[i - 1] in _SOME)):
                return None
            if following == "not":
                return "no"
            if word == "y" and following not in MARKS and following not in YES_WORDS and following not in _THANKS:
                return None
            if word in ALONE and following not in MARKS and following not in YES_WORDS and following not in INTERJECTIONS - {"you"}:
                return None
            if word == "si" and following == "mi" and len(text.plain) <= 3:
                return "yes"
            if word == "si" and following in {"consigo", "encuentro", "puede", "alguien", "mi", "es", "me", "no"}:
                return None
            return "yes"
        if word not in INTERJECTIONS and word not in MARKS and not (cries(text.words, i)):
            return None
    return None


_THANKS = frozenset({"thanks", "thank", "gracias", "please", "ma'am", "sir", "lol"})
_SOME = frozenset({"a", "one", "little", "small", "another", "quick", "tiny"})
"""Before "sip", which is a Spanish yes without them."""


def _said(text: Text) -> Said:
    """Every bare yes and no of the text in order."""
    said: Said = []
    for i, word in enumerate(text.words):
        if word in {"no", "nope", "nah", "naw", "nop", "emojino"}:
            said.append((i, "no"))
        elif word in {"yes", "yep", "yeah", "yea", "si", "sip", "yup", "emojiyes"} and not (
            word == "sip" and text.words[i - 1 : i] not in {(), (",",)}
        ):
            said.append((i, "yes"))
    return said


def _weigh(text: Text, topic: Topic, lead: Sign | None, tags: set[str], seen: Seen) -> tuple[Verdict, str]:
    found, evidence = seen.phrases, seen.evidence
    said = _said(text)
    if "turned" in tags and said and said[-1][1] == "no" and text.words[said[-1][0] + 1 : said[-1][0] + 2] in _IDLE and len(said) > 1:
        said = said[:-1]
    if "turned" in tags and len({sign for _, sign in said}) > 1:
        if text.asks and "?" in text.words[said[-1][0] :]:
            return "ask", "a correction that ends in a question"
        return said[-1][1], AFTER_CORRECTION
    signs = set(evidence.values())
    late = _after_but(text, evidence)
    turn = next((one.last for one in found if one.tag == "turned"), None)
    if turn is not None and len(signs) > 1:
        later = {sign for place, sign in evidence.items() if place > turn}
        if len(later) == 1:
            return next(iter(later)), "what the text says after a correction"
    buts = [i for i, word in enumerate(text.words) if word in {"but", "pero"}]
    if buts and lead is None and said and said[-1][0] > buts[-1] and closes(text.words, said[-1][0]):
        return said[-1][1], "the last word after all"
    if lead is None and (buts or ("other" in tags and "proxy" not in tags)) and denied_of_oneself(text.plain):
        return "no", "someone else has it, the person does not"
    if lead is None and topic not in OF_THE_VISIT and "proxy" not in tags and denies_after_others(text, evidence):
        return "no", "someone else has it, the person does not"
    if lead is None and topic in _EITHER and {sign for _, sign in said} == {"yes", "no"} and said[-1][1] == "yes" and "unsure" not in tags:
        return "yes", "one of the two"
    if lead in {"yes", "no"} and on_a_condition(text.words):
        return "ask", CONDITIONAL
    if topic == "fasted" and len(signs) == 1 and signs <= {"yes", "no"} and lead != ("yes" if signs == {"no"} else "") and not text.asks:
        return next(iter(signs)), BY_CONTENT
    if lead == "no":
        return _after_no(text, topic, tags, seen, said)
    if lead == "yes" and topic in _OF_A_TIME and _declines(text, seen):
        return "no", "yes, no, and why not"
    if lead == "yes" and (_yes_and_no_at_once(text.words) or takes_back_yes(text.words, said)):
        return "ask", AT_ONCE
    if lead == "yes" and topic in UNDOING and signs == {"no"}:
        return "ask", TELLS_OTHERWISE
    if lead == "yes":
        return _after_yes(text, topic, tags, signs, said)
    if signs == {"no"} and topic in OF_THE_VISIT and text.asks:
        return "no", BY_CONTENT
    if any(one.tag == "asks" and one.first == 0 and one.rule.startswith("^ what") for one in found) and text.plain[0] in {
        "what",
        "which",
        "que",
    }:
        return "ask", QUESTION
    asks = text.asks and not checks_only(text.words)
    if "asks" in tags and (asks or len(signs) != 1) and not ({"unsure"} & tags and not asks):
        return "ask", QUESTION
    if "slight" in tags and topic in _HEALTH and signs & {"yes", "unsure"}:
        return "unsure", SLIGHT
    if topic == "prior" and len(_NAMED & text.bag) >= 2 and text.bag.isdisjoint(_FEWER):
        return "yes", "two or more of them named"
    if topic == "ride" and "no" in signs and text.bag & {"alone", "solo", "sola", "nobody", "nadie"}:
        return "no", "nobody to take them"
    if late and "unsure" in tags:
        return late, "what the text says after all"
    others = "other" in tags and topic not in OF_THE_VISIT and not (topic == "pregnancy" and "yes" in signs) and not _as_a_child(text)
    others = others and "proxy" not in tags and not (topic == "brain" and is_small_stroke(text.words))
    if topic == "substance" and others and text.bag & {"says", "thinks", "say", "dice", "dicen"}:
        return "unsure", "others think so"
    if others and "unsure" in signs:
        return "unsure", "others think so"
    if others and (text.words[-1] == "no" or "no" in tags):
        return "no", "someone else has it, the person does not"
    if "known of" in tags:
        return "no", "not that they know of"
    if "unsure" in tags or "unsure" in signs:
        return "unsure", "words of doubt"
    if asks:
        return "ask", QUESTION
    if others and not _own(text):
        return "ask", "someone else's condition"
    if len(signs) == 1:
        return next(iter(signs)), BY_CONTENT
    if signs:
        if late == "no" and topic in _EITHER:
            return ("yes", "one of the two") if _denies_the_other(text) else ("ask", "signs of both")
        return (late, "what the text says after all") if late else ("ask", "signs of both")
    if not others and said and closes(text.words, said[-1][0]) and len({sign for _, sign in said}) == 1:
        return said[-1][1], "the last word"
    if "no" in tags:
        return "no", DENIAL
    if "yes" in tags:
        return "yes", AGREEMENT
    if topic != "any" and not others:
        general = set(evidence_of(text, "any", found, signs_of("any").find(text)).values())
        if general == {"no"}:
            return "no", DENIAL
    return "ask", NOTHING


def _yes_and_no_at_once(words: tuple[str, ...]) -> bool:
    """ "yeah no i am coming": which of the two is meant, only the tone would tell."""
    no = next((i for i, word in enumerate(words) if word in _NOES), 0)
    return no > 0 and words[no - 1] in {"yes", "yeah", "yea", "yep"} and words[no + 1 : no + 2] not in _AGREEING_NO


_NOES = frozenset({"no", "nah", "naw"})
_IDLE = {(word,) for word in ("era", "vi", "es", "habia", "lei", "entendi", "fue", "sabia", "problem", "problema", "worries")}
"""What follows a "no" that answers nothing: "si, perdon, no vi el mensaje"."""


def _declines(text: Text, seen: Seen) -> bool:
    """ "yeah no i have class then": what follows the no says why not, and nothing else."""
    no = next((i for i, word in enumerate(text.words) if word in _NOES), 0)
    return _yes_and_no_at_once(text.words) and {one.tag for one in seen.matched if one.first > no} == {"no"}


_AGREEING_NO = {
    (word,) for word in ("problem", "problems", "prob", "worries", "doubt", "cap", "lie", "issue", "issues", "question", "biggie")
}
_HEALTH: frozenset[Topic] = frozenset({"heart", "brain", "organ", "psychosis"})
_EITHER: frozenset[Topic] = frozenset({"heart", "organ", "psychosis"})
_ONE_OF_TWO = lexicon(
    "heart pressure bp disease corazon presion liver bladder higado vejiga psychosis schizophrenia mania psicosis esquizofrenia"
)


def _denies_the_other(text: Text) -> bool:
    """ "high blood but no heart disease": after "but", one half of the question is denied."""
    words = text.words
    but = next(i for i, word in enumerate(words) if word in {"but", "pero"})
    return any(words[i] in {"no", "not"} and not _ONE_OF_TWO.isdisjoint(words[i + 1 : i + 3]) for i in range(but, len(words)))


def _as_a_child(text: Text) -> bool:
    """ "as a kid": the patient, long ago."""
    return any(text.words[i : i + 3] in {("as", "a", "kid"), ("as", "a", "child"), ("when", "a", "kid")} for i in range(len(text.words)))


def _after_but(text: Text, evidence: dict[int, Sign]) -> Literal["yes", "no"] | None:
    """The one sign that stands after "but", where there is one."""
    buts = [i for i, word in enumerate(text.words) if word in {"but", "pero"}]
    if not buts:
        return None
    late = {sign for place, sign in evidence.items() if place > buts[0]}
    if late == {"yes"}:
        return "yes"
    return "no" if late == {"no"} else None


_OF_KINDS: frozenset[Topic] = frozenset({"meds", "had", "allergy", "allergies", "effects", "eaten"})
_DOUBTS = (("no", "se"), ("no", "idea"), ("no", "creo"), ("no", "recuerdo"), ("no", "clue"), ("no", "lo", "se"), ("no", "me", "acuerdo"),
           ("no", "estoy", "segura"), ("no", "estoy", "seguro"), ("no", "sabria"))  # fmt: skip


def _after_no(text: Text, topic: Topic, tags: set[str], seen: Seen, said: Said) -> tuple[Verdict, str]:
    found, evidence = seen.phrases, seen.evidence
    opening = next((i for i, word in enumerate(text.words) if word in NO_WORDS), 0)
    evidence = {place: sign for place, sign in evidence.items() if sign != "yes" or place >= opening}
    signs = set(evidence.values())
    plain = tuple(word for word in text.plain if word not in INTERJECTIONS)
    if "unsure" in tags and any(plain[: len(doubt)] == doubt for doubt in _DOUBTS):
        return "unsure", "words of doubt"
    if "other" not in tags and takes_back_no(text.words, said):
        return "yes", TAKEN_BACK
    if topic in _OF_KINDS and makes_an_exception(text.words):
        return "ask", EXCEPTED
    buts = [i for i, word in enumerate(text.words) if word in {"but", "pero", "aunque", "though"}]
    if buts and any(one.tag == "unsure" and one.first > buts[0] for one in found):
        return "unsure", "no, in doubt"
    if "unsure" in signs and "no" not in signs and topic in {"pregnancy", "psychosis"}:
        return "unsure", "no, in doubt"
    bare = " ".join(text.plain[:2]) in {"never been", "never had", "nunca me"} and "unsure" in signs
    if bare:
        return "unsure", "never looked into"
    if topic in _OF_A_LIST and "other" not in tags and not text.asks and names_one_left(text.words, seen):
        return "yes", ONE_OF_THEM
    if "yes" in signs and topic != "any" and ("no" not in signs or (buts and _after_but(text, evidence) == "yes")):
        return "ask", "opens with no, but tells otherwise"
    if text.asks and len(text.plain) > 6:
        return "ask", "opens with no and ends in a question"
    return "no", "opens with no"


_OF_A_LIST: frozenset[Topic] = frozenset({"heart", "injury", "organ", "psychosis"})


def _after_yes(text: Text, topic: Topic, tags: set[str], signs: set[Sign], said: Said) -> tuple[Verdict, str]:
    if said and said[-1][1] == "no" and said[-1][0] >= len(text.words) - 2 and len(text.plain) > 1:
        return "ask", "opens with yes and ends with no"
    if "unsure" in tags and len(text.plain) <= 6:
        return "unsure", "yes, in doubt"
    if topic == "ride" and "no" in signs and not text.bag.isdisjoint({"drive", "driving", "manejo", "manejando", "borrow"}):
        return "ask", TELLS_OTHERWISE
    if signs == {"no"} and ("no" in tags or (topic in _OF_A_TIME and not text.bag.isdisjoint({"but", "pero", "just", "nomas"}))):
        return "ask", TELLS_OTHERWISE
    return "yes", "opens with yes"


_OF_A_TIME: frozenset[Topic] = frozenset({"now", "coming"})
_NAMED = lexicon(
    "zoloft paxil prozac wellbutrin lexapro cymbalta effexor celexa abilify sertraline sertralina fluoxetine fluoxetina venlafaxine",
    "venlafaxina bupropion escitalopram citalopram duloxetine trazodone trazodona lithium litio lamictal seroquel buspar remeron "
    "ssri snri maoi pristiq",
    "viibryd trintellix mirtazapine paroxetine paroxetina therapy terapia counseling cbt emdr tms ect amitriptyline amitriptilina latuda",
    "rexulti vraylar zyprexa risperdal klonopin clonazepam xanax ativan gabapentin",
)

_FEWER = lexicon("only just solo nomas never not nunca no without sin")


def _own(text: Text) -> bool:
    """Whether the person also speaks of themselves."""
    mine = text.bag & {"i", "me", "yo", "tengo", "soy", "estoy", "tuve", "myself", "he", "she"}
    return bool(mine) and not text.bag & {"says", "say", "count"}


def rule_books() -> tuple[Phrasebook[Any], ...]:
    """The rules, to be made ahead of the first text."""
    return (PHRASES, *(signs_of(topic) for topic in SIGNS))
