"""What a text about the ride home says beside its name: a question of another matter, or that somebody cannot come any more."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import EscortAsks, Intent
from messenger.reading.answers.name_lists import FIRST_NAMES, SURNAMES
from messenger.reading.intents.asked import asked
from messenger.reading.intents.rules import by_rules
from messenger.reading.rides.words import RELATIONS
from messenger.reading.visits.own_visit import asks_when
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import LEAD_INS, MARKS, STOPS, Text, words_of

_OPENS = lexicon(
    "what when where how which can could do does is are should must que cual cuando donde como cuanto cuanta puedo debo tengo hay a"
)
_OF_ANOTHER_MATTER: frozenset[Intent] = frozenset({"cost", "location", "hours", "prep_question"})


def without_its_question(text: Text) -> Text | None:
    """ "Linda, what time do i need to be there": what is left without the question of another matter; None where there is none, or nothing is left.

    A question about the ride itself ("my sister Linda, is that ok?") stays: who asks it has named nobody for sure.
    """
    words = text.words
    for at in range(len(words)):
        if words[at] not in _OPENS or words[at + 1 : at + 2] == ("not",) or (words[at] == "a" and words[at + 1 : at + 2] != ("que",)):
            continue
        if at and words[at - 1] not in MARKS and words[at - 1] not in FIRST_NAMES:
            continue
        end = next((i for i in range(at, len(words)) if words[i] in STOPS or words[i] == "?"), len(words))
        question = words_of(" ".join(words[at:end]))
        if asks_when(question) or _OF_ANOTHER_MATTER.intersection(by_rules(question)[:1]) or asked(question, by_rules(question)):
            first = text.spans[at][0]
            last = text.spans[end][1] if end < len(words) else len(text.cleaned)
            rest = words_of(f"{text.cleaned[:first].rstrip(' ,-')} {text.cleaned[last:]}".strip())
            return rest if rest.plain else None
    return None


_ABSENT: Phrasebook[str] = Phrasebook(
    [("absent", """
can|could|will|would|is|are|was not ~3 come|coming|make|take|drive|pick|bring|get|be|do|able|available|any_more
^ can|could|will not $
^ can|could|will not ~1 today|tomorrow|then|after_all|any_more $
no longer ~2 come|coming|make|take|drive|pick|bring|able|available
^ not ~1 coming|able|available
^ has|had|have|got to work|cancel
^ is out $
^ has|had ~1 cancelled|canceled|bailed|backed
^ cancelled|canceled|bailed|backed ~2
no|ya_no viene|vendra
no|ya_no puede|podra $
no|ya_no puede|podra ~1 hoy|manana|siempre $
no|ya_no puede|va|podra ~2 venir|ir|llevarme|recogerme|pasar|manejar|traerme|llegar
no me puede|va|podra ~2 llevar|recoger|traer
^ cancelo|me_cancelo
""")]
)  # fmt: skip
_ANOTHER_SUBJECT = lexicon("i we you yo nosotros usted")
_BEFORE = LEAD_INS | RELATIONS | lexicon("my mi mis our sorry hey hi so but and ok well hola perdon pero es que oye fyi update now ahora")
PRONOUNS = lexicon("he she they el ella ellos")
_MODALS = lexicon("will may can")


def nothing_denied(text: Text) -> bool:
    """Whether nothing in a text that names a ride speaks against it: "my husband Dave can drive me, his number is ..." is no trouble."""
    return _DENYING.isdisjoint(text.bag)


_DENYING = lexicon(
    "not no never without nobody none cannot but except unless only until till broke broken died dead sick cancelled canceled bailed anymore "
    "instead lost fell late stuck works working work ni nunca sin nadie pero excepto solo nomas hasta enfermo enferma cancelo ya trabaja trabajo mejor"
)


def absent(text: Text) -> str:
    """Who is said to be unable to come ("Jo cant come anymore" -> "jo"): a name, or a pronoun; empty where nobody else is."""
    words = tuple(word for word in text.words if word not in MARKS)
    at = 0
    while at < len(words) and words[at] in _BEFORE and words[at] not in PRONOUNS:
        at += 1
    if at >= len(words):
        return ""
    who = words[at]
    named = (who in FIRST_NAMES and who not in RELATIONS and who not in _MODALS) or who in PRONOUNS
    third = who in {"no", "ya"}  # Spanish says "she" by the verb alone
    if not named and not third:
        return ""
    rest = words_of(" ".join(words[at if third else at + 1 :]))
    found = next(iter(_ABSENT.find(rest)), None)
    if found is None or not _ANOTHER_SUBJECT.isdisjoint(rest.words[: found.first]):
        return ""
    return who if named else "ella" if _THIRD & rest.bag else ""


_THIRD = lexicon("puede va viene podra vendra")


def instead(text: Text) -> Text | None:
    """What stands behind the clause of who cannot come ("Jo cant come, Pat will"); None where nothing does."""
    at = next((i for i, word in enumerate(text.words) if word in STOPS or word in _TURNS), len(text.words))
    rest = words_of(text.cleaned[text.spans[at][1] :]) if at < len(text.words) else None
    return rest if rest is not None and rest.plain else None


def comes_in_place(text: Text) -> Text | None:
    """What stands behind a clause that says who it is not ("it won't be Jo, Pat is coming"); None where no such clause opens the text."""
    at = next((i for i, word in enumerate(text.words) if word in STOPS or word in _TURNS), len(text.words))
    opening = text.words[:at]
    somebody = any(word in FIRST_NAMES or word in RELATIONS for word in opening)
    return instead(text) if somebody and not _DENIES.isdisjoint(opening) and _ANOTHER_SUBJECT.isdisjoint(opening) else None


_DENIES = lexicon("no not")


def changes_hands(text: Text) -> bool:
    """Whether the words speak of somebody in another's place ("Pat instead", "en vez de Jo", "siempre no va Jo, va Pat")."""
    return bool(_IN_PLACE.find(text)) or comes_in_place(text) is not None or _rather(text)


def _rather(text: Text) -> bool:
    """Whether a text is somebody's name behind a word that takes back another ("no, mejor Leti", "then my sister Pat")."""
    if not text.plain:
        return False
    rest = [word for word in text.plain if word not in _TAKES_BACK]
    owned = not _OWNERS.isdisjoint(rest)
    people = [word for word in rest if word not in _OWNERS]
    shown = text.cleaned[text.spans[-1][0] : text.spans[-1][1]][:1].isupper()  # "mejor Leti", whom no list holds
    known = all(word in FIRST_NAMES or word in RELATIONS or word in SURNAMES or (shown and word == text.words[-1]) for word in people)
    sure = any(word in FIRST_NAMES and word not in RELATIONS for word in people) or owned or (shown and len(people) == 1)
    return 0 < len(people) <= _NAMED and known and sure and not _RATHER.isdisjoint(text.plain) and not text.asks


_NAMED = 4
_OWNERS = lexicon("my mi the el la se llama name is her his")
_RATHER = lexicon("mejor entonces siempre then rather actually")
_TAKES_BACK = _RATHER | lexicon("no si ok okay well pues y so wait sorry perdon ay bueno hi hey yes please gracias thanks")


_IN_PLACE: Phrasebook[str] = Phrasebook(
    [("place", """
instead
en vez|lugar de
mejor me ~1 lleva|recoge|trae|acompana
mejor va|viene
change|new|different|another of|in|my ~1 driver|ride|escort|person
new|different driver|ride|escort
cambio de ~1 chofer|persona|acompanante
siempre no|va|me
""")]
)  # fmt: skip
_TURNS = lexicon(", but so pero asi")


def asks_for_oneself(text: Text) -> bool:
    """Whether a text asks what its writer may do ("my mom works until 4, can i come at 2"): a wish of their own, and no word on a ride alone."""
    pairs = zip(text.words, text.words[1:], strict=False)
    return any(first in _MAY and then in _I for first, then in pairs) or not _PUEDO.isdisjoint(text.bag)


_MAY = lexicon("can could may should")
_I = lexicon("i we")
_PUEDO = lexicon("puedo podria podemos podriamos")


_OF_ESCORTS: Phrasebook[EscortAsks] = Phrasebook(
    [
        (
            "who",
            """
who is|are this|you|these
who this
whos this
who ~1 texting|text|sent
is this ~2 scam|spam|real
what is this ~2
how did you get
quien ~1 es|habla|son|escribe|manda
de quien|donde es
que es esto
de parte de quien
como consiguio|consiguieron|obtuvieron
""",
        ),
        (
            "when",
            """
what|which ~1 time|day|date
when ~3 i|do|should|is|pick|come|need|be
when $
a|que que|hora ~1 hora|tengo|debo|es|paso|recojo|voy|llego
que hora
que dia
cuando ~1 debo|tengo|es|voy|paso|hay|recojo|llego|vengo
""",
        ),
    ]
)


def escort_asks(text: Text) -> EscortAsks:
    """What somebody who takes a patient home asks: ``who`` texts them, ``when`` to come, or ``no`` such thing."""
    found = {one.tag for one in _OF_ESCORTS.find(text)}
    return "who" if "who" in found else "when" if "when" in found else "no"


def ride_beside_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_ABSENT, _IN_PLACE, _OF_ESCORTS)
