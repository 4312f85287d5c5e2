"""What a clause says of the one before it or behind it, by its own words: "so then", "otherwise I am free", "anything in between", "same with fridays"."""

from __future__ import annotations

from messenger.reading.times.parts import Clause, Piece, Wish
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text


def days_named(clause: Clause) -> str:
    """What the days of a clause are called."""
    return " ".join(piece.label for piece in clause.pieces if piece.days is not None)


def hour_of_its_day(clause: Clause, following: Clause) -> bool:
    """ "the 9th sounds dreamy but can it be at 3": a day, and the hour that is asked for on it."""
    return one_day(clause) > 0 and not clause.has("not", "busy") and all(piece.days is None for piece in following.pieces)


def day_of_another_hour(clause: Clause, following: list[Clause], text: Text) -> int:
    """The day of "not thursday at 2, but 4 works": its hour is ruled out, and another one is good; 0 where it is not said so."""
    days = [piece for piece in clause.pieces if piece.days is not None]
    if len(days) != 1 or len(clause.pieces) != 2 or not days[0].days or days[0].days.bit_count() != 1 or not following:
        return 0
    good = not following[0].has("not", "except", "busy", "if", "past") and text.words[following[0].first] in {"but", "pero", "sino"}
    hours = following[0].pieces
    return days[0].days if good and len(hours) == 1 and hours[0].clock >= 0 and hours[0].days is None else 0


def exact(wish: Wish) -> bool:
    """Whether a wish is for one minute of one day."""
    return wish.wanted and (wish.days or 0).bit_count() == 1 and (wish.minutes or 0).bit_count() == 1


def one_day(clause: Clause) -> int:
    """The only day that a clause names, where it names no time; 0 where there is none."""
    days = [piece.days for piece in clause.pieces]
    return days[0] if len(days) == 1 and days[0] and days[0].bit_count() == 1 and clause.pieces[0].minutes is None else 0


def open_then(following: list[Clause], text: Text) -> bool:
    """Whether the next clause, the conclusion, is only "so whenever" ("after dec 18 school's out so whenever")."""
    if not following or following[0].pieces or not following[0].has("any") or following[0].has("not"):
        return False
    said = text.words[following[0].first : following[0].last + 1]
    return said[0] in SO and {"other", "else", "otro", "otra", "rest", "others"}.isdisjoint(said)


def asks_for_another(said: tuple[str, ...]) -> bool:
    """ "but I need a different day", "pero quiero otra fecha": what was named before is not wanted."""
    if not _ALTERNATIVES.isdisjoint(said) or _NEEDED.isdisjoint(said):
        return False
    return any(said[i] in _DIFFERENT and said[i + 1] in _DAY_OR_TIME for i in range(len(said) - 1))


_ALTERNATIVES = lexicon("or o any cualquier every not no")
_NEEDED = lexicon("need want like rather prefer looking necesito quiero quisiera ocupo prefiero busco")
_DIFFERENT = lexicon("different another new otro otra diferente nueva nuevo")
_DAY_OR_TIME = lexicon("day date time one appointment dia fecha hora cita")


def dated_and_timed(clause: Clause) -> bool:
    """Whether a clause names a day and a clock time ("thursday at 4:20 lol")."""
    return any(piece.days is not None for piece in clause.pieces) and any(piece.clock >= 0 for piece in clause.pieces)


def leads_to_hour(following: list[Clause]) -> bool:
    """Whether the next clause names an hour and no day ("my boss said I can leave early on the 9th so like 2")."""
    return bool(following) and all(piece.days is None and piece.minutes is not None for piece in following[0].pieces)


def edge_day(clause: Clause) -> int:
    """The one day that a clause names, or the last of those that it reaches to ("till the 6th"); 0 where there is none."""
    days = clause.pieces[0].days if len(clause.pieces) == 1 and clause.pieces[0].minutes is None else None
    if not days or clause.has("if", "question", "unknown"):
        return 0
    return days if days.bit_count() == 1 or clause.pieces[0].label.startswith("until ") else 0


def counts_alone(following: list[Clause], text: Text) -> bool:
    """Whether the next clause, the conclusion, only says "so any time after" or "asi que antes": it counts from the day before it."""
    said = text.words[following[0].first : following[0].last + 1] if following and not following[0].pieces else ()
    return bool(SO.intersection(said)) and (after_it(following[0], text) or before_it(following[0], text)) if said else False


def counts_from_that(following: list[Clause], text: Text) -> bool:
    """Whether the next clause is for the time after or before the day named ("despues de eso")."""
    pieces = following[0].pieces if following else []
    said = text.words[following[0].first : following[0].last + 1] if pieces else ()
    return len(pieces) == 1 and pieces[0].label.startswith(("after ", "before ")) and not {"that", "eso"}.isdisjoint(said)


def on_that_day(following: list[Clause], text: Text) -> bool:
    """Whether the next clause names an hour "that day", and no day of its own."""
    if not following or following[0].has("not", "busy", "if", "except") or not following[0].pieces:
        return False
    said = text.words[following[0].first : following[0].last + 1]
    pointed = any(said[i : i + 2] in THAT_DAY for i in range(len(said)))
    return pointed and all(piece.days is None and piece.clock >= 0 for piece in following[0].pieces)


THAT_DAY = {("that", "day"), ("same", "day"), ("ese", "dia"), ("mismo", "dia")}
SO = frozenset({"so", "asi", "entonces"})
_AFTER_IT = lexicon(
    "so that then after afterwards anytime any time is works fine good would be i am free can do open any de eso asi que despues "
    "entonces luego "
    "y and from there on onward onwards ahi done good fine whenever cuando sea gusten guste quiera cualquier hora dia bien perfecto libre estoy day whatever ok okay great all yes si is are that_day "
    "puedo mejor en adelante please por favor later only just solo . , ! everything else all yours mine straight right directly could come wide it has have to be must needs gotta"
)


def before_it(clause: Clause, text: Text) -> bool:
    """ "so before that", "asi que antes": a clause that ends at the clock time named before it."""
    said = text.words[clause.first : clause.last + 1]
    return not {"before", "antes"}.isdisjoint(said) and all(word in _AFTER_IT or word in {"before", "antes"} for word in said)


def after_it(clause: Clause, text: Text) -> bool:
    """ "so after that", "asi que despues": a clause that counts from the clock time named before it."""
    said = text.words[clause.first : clause.last + 1]
    thence = ({"ahi"} if "de" in said else set()) | ({"then"} if "from" in said else set())
    return not ({"after", "afterwards", "despues", "luego"} | thence).isdisjoint(said) and all(word in _AFTER_IT for word in said)


def clock_of(piece: Piece) -> int:
    """The clock time of a piece, or that which it reaches to ("til 3")."""
    return piece.clock if piece.clock >= 0 or piece.form != "until" else piece.value


def second_choice(clause: Clause, text: Text) -> bool:
    """ "si no hay, en la manana", "if not friday": another time beside the first."""
    said = " ".join(text.words[clause.first : clause.first + 5])
    return any(phrase in said for phrase in ("si no", "if not", "or else", "otherwise", "if nothing"))


def between_them(clause: Clause, text: Text) -> bool:
    """ "anything in between", "between those": a clause that counts from two times before it."""
    said = " ".join(text.words[clause.first : clause.last + 1])
    kept = clause.has("busy") or not _DOING_SO.isdisjoint(text.words[clause.first : clause.last + 1])
    return (
        not clause.has("not")
        and "nothing" not in said
        and "nada" not in said
        and (clause.has("free", "any") or not kept)
        and any(
            phrase in said
            for phrase in (
                "in between",
                "between those",
                "between them",
                "between that",
                "that gap",
                "the gap",
                "between the two",
                "between then",
                "en medio",
                "entre esas",
                "entre eso",
            )
        )
    )


_DOING_SO = lexicon("i we he she my yo mi cuido trabajo tengo estoy")
"""Words by which an "in between" is what keeps somebody ("in between I watch the baby")."""
_OTHERWISE = (
    "otherwise", "but that", "but those", "but then", "except that", "except those", "other than that", "other than those", "besides that", "besides those", "aside from that", "apart from that",
    "outside of that", "outside of those", "except for that", "rest of the week", "rest of my week", "the rest of the time", "rest of time",
    "any other day", "any other time", "the other days", "all other", "every other day", "fuera de eso", "aparte de eso", "quitando eso",
    "de ahi en fuera", "fuera de ahi", "de lo demas", "los demas dias", "los otros dias", "el resto de la semana", "el resto", "por lo demas", "lo demas",
    "cualquier otro dia", "cualquier otra hora", "so the rest", "so the other days", "so any of the others", "asi que los demas",
)  # fmt: skip


MAKING = {
    ("make", "it"), ("make", "that"), ("has", "to"), ("it", "has"), ("needs", "to"), ("needs", "be"), ("gotta", "be"), ("do", "it"), ("que", "sea"), ("tiene", "que"), ("seria", "mejor"), ("mejor", "en"),
    ("mejor", "despues"), ("it", "would"), ("would", "be"), ("should", "be"),
}  # fmt: skip
"""How a clause begins that gives a day which was excepted hours of its own."""


def otherwise(clause: Clause, text: Text) -> bool:
    """ "otherwise I am free", "los demas dias puedo": a clause that opens whatever was not named before it."""
    said = " ".join(text.words[clause.first : clause.last + 1])
    whole = not clause.pieces or "rest of" in said or "el resto" in said
    return whole and any(phrase in said for phrase in _OTHERWISE)


_HEARSAY = lexicon("says thinks wants dice cree quiere")


def hearsay(clause: Clause, text: Text) -> bool:
    """ "my daughter says thursday, but ...": somebody else's wish."""
    return not _HEARSAY.isdisjoint(text.words[clause.first : clause.first + 6])


_QUOTING = lexicon("said told asked put wrote picked chose requested dije puse pedi escribi")


def quotes(clause: Clause, text: Text) -> bool:
    """ "I said Wednesday, but ...": what was asked for before, which counts only where nothing else is said."""
    said = text.words[clause.first : clause.first + 5]
    return not _QUOTING.isdisjoint(said) and not clause.has("not", "except", "busy", "turn", "question")


def of_the_same_kind(clause: Clause, text: Text) -> bool:
    """ "so are wednesdays", "same with fridays": what was said of the times before holds for these."""
    said = text.words[clause.first : clause.first + 4]
    said = said[1:] if said[:1] in {("and",), ("y",), (",",)} else said
    return said[:2] in _LIKEWISE


_LIKEWISE = {
    ("so", "are"), ("so", "is"), ("so", "do"), ("so", "does"), ("same", "with"), ("same", "for"), ("same", "goes"), ("ditto", "for"),
    ("lo", "mismo"), ("igual", "el"), ("igual", "los"), ("igual", "la"), ("igual", "las"),
}  # fmt: skip


def ruled_out_next(following: list[Clause]) -> bool:
    """Whether the next clause is only "so not then": it speaks of the times before it, whatever else was said there."""
    return bool(following) and not following[0].pieces and following[0].has("not") and following[0].has("that day")


def meant_next(following: list[Clause], text: Text) -> bool:
    """Whether the next clause only asks for the times named before it ("our break is the 21st to the 1st, so in there")."""
    if not following or following[0].pieces or following[0].has("not", "busy"):
        return False
    said = " ".join(text.words[following[0].first : following[0].last + 1]) + " "
    return any(f"{phrase} " in said for phrase in _THEN)


_THEN = (
    "in there", "that is when i can", "that is when i am free", "any time in that", "anytime in that", "put me there", "put me then", "put me down then", "book me then", "put me down for that", "so that one", "so that day", "do that one", "so then",
    "pongame ahi", "ponme ahi", "pongame ese", "ponme ese", "ese dia mero", "during that", "during then", "in that window", "that window", "come then", "come in then", "any of those", "then works",
    "esos dias", "en esas fechas", "en ese tiempo", "en esa semana", "ahi puedo", "entonces puedo",
)  # fmt: skip


def within(clause: Clause, text: Text) -> bool:
    """ "kids are in school 8 to 2:30 so in there somewhere": the time that was named for another reason is the one wished for."""
    said = " ".join(text.words[clause.first : clause.last + 1]) + " "
    return not clause.has("not", "busy") and any(
        phrase in said for phrase in ("in there ", "time in that ", "anytime in that ", "during that ", "in that window ", "that window ")
    )


def premise(following: list[Clause], text: Text) -> bool:
    """Whether the next clause draws the conclusion ("i bartend nights so early afternoon"): what stands before it is only the reason."""
    if not following or not following[0].pieces:
        return False
    first = following[0].first
    concluded = following[0].follows == "turn" and (text.words[first - 1] in SO or text.words[max(0, first - 2) : first] == ("asi", "que"))
    return text.words[first] in SO or concluded
