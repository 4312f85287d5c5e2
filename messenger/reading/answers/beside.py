"""Answers to other questions of the same form in one text: given ahead, or an earlier one put right.

Read clause by clause, and only where the words name the answer themselves: a bare "no" or "2" belongs to the open question alone. An earlier
answer is put right only by a text that says so ("wait, I do have high blood pressure", "actually 35 not 34").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from messenger.core.understanding import Answer, Choice, ExpectChecklist, ExpectChoice, Expecting, ExpectNumber, Number, Ticks
from messenger.core.value import replace
from messenger.reading.answers.checklist import read_checklist
from messenger.reading.answers.choice import read_choice
from messenger.reading.answers.numbers import read_number
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text, words_of

_PUTS_RIGHT: Phrasebook[str] = Phrasebook(
    [("right", """
wait
actually
i meant|mean|forgot
correction
my mistake|bad
change my answer
made|make a mistake
i was wrong
take that back
i should have ~1 said|put|answered|told|marked|ticked|picked
hold on
i said|put|answered|marked|told ~2 no|0|none|zero|nothing
dije|puse|conteste|marque ~2 no|0|nada|ninguna|ninguno
debi decir|poner|contestar|marcar
messed up
perdon
me equivoque
en realidad
quise decir
se me olvido|paso
se me habia olvidado
corrijo|correccion
mejor dicho
digo
espere|espera
me falto
typo|oops|ups
fat finger*
pressed|hit|typed|put the|a wrong
error de dedo
dedazo
me confundi
""")]
)  # fmt: skip
_FRAME = lexicon(
    "wait actually sorry oops i am im meant mean correction should have said say it is its my age no digo perdon en realidad tengo quise decir "
    "mejor dicho me equivoque espere espera not years old anos hold on mistake bad typo for the first one "
    "it and was que para lo primero primera quiero es my mine about"
)
_CLAUSES = expression(r"[.,;!?\n]+|\b(?:and|but|also|pero|y|tambien|también|plus)\b", re.IGNORECASE)
_NOT_THAT = expression(
    r"\b(?:not|no|en vez de|instead of)\s+\d+|\b(?:for|on|to|in) the (?:first|last|other|previous|earlier) (?:one|question)"
    r"|\b(?:en|para|a) (?:la|lo) (?:primera|anterior|otra|primero)(?: pregunta)?",
    re.IGNORECASE,
)
"""What says which answer is taken back, not what takes its place."""


def puts_right(text: Text) -> bool:
    """Whether a text takes something back that was said before."""
    return bool(_PUTS_RIGHT.find(text))


def put_right(text: str, question: tuple[str, Expecting], before: int) -> tuple[tuple[str, Answer], ...]:
    """The number in ``text`` that takes the place of ``before`` as the answer to ``question`` (an id and what it expects); () for none.

    Where ``before`` is hardly anybody's age, a number alone says so; else words must ("33, typo", "31 not 13").
    """
    taken_back = puts_right(words_of(text)) or bool(_NOT_THAT.search(text))
    found = beside(text, (question,), numbers=True)
    return tuple((id, answer) for id, answer in found if isinstance(answer, Number) and (taken_back or before < _HARDLY))


_HARDLY = 10
"""So few years are a slip, or a number of a list."""
_YEARS = lexicon("age aged years year old yo yrs edad anos ano anitos")


def beside(text: str, questions: Sequence[tuple[str, Expecting]], numbers: bool) -> tuple[tuple[str, Answer], ...]:
    """What the clauses of ``text`` answer of ``questions`` (an id and what it expects), each question once, in the order of questions.

    ``numbers``: whether a number may answer one (an age put right).
    """
    clauses = [words_of(part) for part in _CLAUSES.split(_NOT_THAT.sub(" ", text)) if part.strip()]
    found: list[tuple[str, Answer]] = []
    for id, expected in questions:
        answers = [answer for clause in clauses if (answer := _named(clause, expected, numbers)) is not None]
        if answers and all(_alike(answer, answers[0]) for answer in answers):
            found.append((id, answers[-1]))
    return tuple(found)


def told(text: str, questions: Sequence[tuple[str, ExpectChecklist]]) -> tuple[tuple[tuple[str, Answer], ...], str]:
    """What clauses of ``text`` say of items of checklists where nobody asked, and the rest ("I do have high blood pressure. next week please").

    A clause counts where it says "I have" or the like, the item, and nothing else: of a doctor or a check of it ("I have a blood pressure
    check on Tuesday") nothing is told.
    """
    found: dict[str, Ticks] = {}
    rest = ""
    for part, mark in _parts(text):
        answers = [(id, answer) for id, expected in questions if (answer := _has(words_of(part), expected)) is not None]
        for id, answer in answers:
            before = found[id].numbers if id in found else ()
            found[id] = replace(answer, numbers=tuple(sorted({*before, *answer.numbers})))
        rest += "" if answers else part + mark
    return tuple((id, found[id]) for id, _ in questions if id in found), rest


def _parts(text: str) -> list[tuple[str, str]]:
    """The clauses of a text, each with the mark or word behind it."""
    parts, at = [], 0
    for mark in _CLAUSES.finditer(text):
        parts.append((text[at : mark.start()], mark.group()))
        at = mark.end()
    return [*parts, (text[at:], "")]


def _has(clause: Text, expected: ExpectChecklist) -> Ticks | None:
    labels = {word for item in expected.items for word in words_of(item).plain} | {"bp"}
    if clause.bag.isdisjoint(_HAVING) or not labels | _TELLING >= set(clause.plain):
        return None
    answer = _named(clause, expected, numbers=False)
    return answer if isinstance(answer, Ticks) else None


def names(expected: ExpectChecklist) -> frozenset[str]:
    """The words that name items of a checklist ("the blood pressure one", "la de la presion")."""
    return frozenset(word for item in expected.items for word in words_of(item).plain if len(word) >= _A_WORD and word not in _TELLING)


_A_WORD = 5
"""Letters of a word that may name an illness, at least."""
_HAVING = lexicon("have had got am was do tengo tenia tuve estoy padezco sufro soy")
_TELLING = _HAVING | lexicon(
    "i a an the some really actually sorry oh wait also and but so yes yeah my is too of in to on now right forgot say tell you mention that "
    "mean meant should said history problem problems disease issue issues condition diagnosed with been just remembered ok please did "
    "yo si un una la el mi es que tambien me se perdon espere olvido decir decirle en de realidad verdad enfermedad problemas antes"
)


def age_told(text: str, question: tuple[str, Expecting], before: int) -> tuple[tuple[tuple[str, Answer], ...], str]:
    """The age in ``text`` that takes the place of ``before`` where a bare number may be an hour, and the rest of the text; () for none.

    It is said to be an age ("I'm 54", "54 years old"), or to stand for the one given ("54 not 44").
    """
    id, expected = question
    back = bool(_PUTS_RIGHT.find(words_of(text)))
    in_place = re.compile(rf",?\s*\b(?:not|no|instead of|en vez de)\s+{before}\b", re.IGNORECASE)
    found: tuple[tuple[str, Answer], ...] = ()
    rest = ""
    for part, mark in _parts(in_place.sub(" ", text)):
        clause = words_of(part)
        answer = _named(clause, expected, numbers=True)
        years = not clause.bag.isdisjoint(_YEARS)
        said = isinstance(answer, Number) and (years or (back and bool(_I_AM.search(part))) or bool(in_place.search(text)))
        if isinstance(answer, Number) and said and answer.value != before:
            found = ((id, answer),)
        else:
            rest += part + mark
    return found, rest


_I_AM = expression(r"\b(?:i'?m|i\u2019m|i am|tengo)\s+\d", re.IGNORECASE)


_WRONGLY: Phrasebook[str] = Phrasebook(
    [("wrongly", """
wrong|incorrect|mistake|error|wrongly|incorrectly ~6 @asked
@asked ~5 wrong|incorrect|mistake|wrongly|incorrectly
change|fix|correct|redo|update|edit ~3 answer|answers|response|responses
mal|equivoque|equivocado|equivocada|error|incorrecto|incorrecta|confundi ~5 @preguntado
@preguntado ~4 mal|equivocado|equivocada|incorrecta
cambiar|corregir|arreglar ~3 respuesta|respuestas|conteste|contestado
""")],
    {
        "asked": "question questions answer answers form questionnaire screening answered",
        "preguntado": "pregunta preguntas respuesta respuestas formulario cuestionario conteste respondi",
    },
)  # fmt: skip


def says_wrong(text: Text) -> bool:
    """Whether a text says that some answer of the writer's is wrong, whichever it is ("i put the wrong number for one of the questions")."""
    return bool(_WRONGLY.find(text))


def _alike(one: Answer, other: Answer) -> bool:
    """Whether two clauses say the same ("wait, about the blood pressure, I do have high blood pressure")."""
    match one, other:
        case Ticks(), Ticks():
            return (one.numbers, one.other) == (other.numbers, other.other)
        case Choice(), Choice():
            return one.number == other.number
        case Number(), Number():
            return one.value == other.value
        case _:
            return False


def _named(clause: Text, expected: Expecting, numbers: bool) -> Answer | None:
    """The answer that a clause names by its own words, or None."""
    answer: Answer
    match expected:
        case ExpectNumber() if numbers and len(clause.plain) <= 6:
            answer = read_number(clause, expected)
            if not isinstance(answer, Number) or not _framed(answer.rest):
                return None
            # "I meant 2" picks from a list: so few years are said to be years.
            return answer if answer.value >= _HARDLY or not clause.bag.isdisjoint(_YEARS) else None
        case ExpectChoice():
            answer = read_choice(clause, expected)
            worded = isinstance(answer, Choice) and answer.because.startswith("the words") and _framed(answer.rest)
            return answer if worded and not clause.bag & {"no", "not", "never", "nunca", "ni"} else None
        case ExpectChecklist():
            answer = read_checklist(clause, expected)
            return answer if isinstance(answer, Ticks) and answer.numbers and answer.because.startswith("the words") else None
        case _:
            return None


def _framed(rest: str) -> bool:
    """Whether what stands beside an answer says nothing of its own."""
    return all(word in _FRAME for word in words_of(rest).plain)


def beside_books() -> tuple[Phrasebook[str], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_PUTS_RIGHT, _WRONGLY)
