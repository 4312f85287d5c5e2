"""How an answer turns: a no taken back, a yes or no on a condition only, a bare word that stands last, a drug for another trouble."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text
from messenger.reading.yes_no.phrases import INTERJECTIONS, NO_WORDS, YES_WORDS
from messenger.reading.yes_no.sign import Sign, Topic

Said = list[tuple[int, Sign]]
"""Every bare yes and no of a text, with its place, in order."""

_LEADING_BACK = lexicon("wait ok okay hold on scratch that i mean meant actually espere espera digo perdon mentira mejor then hora make it")


def takes_back_no(words: tuple[str, ...], said: Said) -> bool:
    """ "no. well, yes", "no no, si": nothing but lead-ins stands between the noes and the yes, and no other no follows."""
    yes = next((i for i, (_, sign) in enumerate(said) if sign == "yes"), 0)
    if not yes or any(sign == "no" for _, sign in said[yes:]):
        return False
    between = words[said[0][0] + 1 : said[yes][0]]
    return all(word in MARKS or word in NO_WORDS or word in INTERJECTIONS or word in _LEADING_BACK for word in between)


def takes_back_yes(words: tuple[str, ...], said: Said) -> bool:
    """ "yes well no", "si bueno no": the no follows at once, after a lead-in."""
    if len(said) < 2 or said[0][1] != "yes" or said[1][1] != "no":
        return False
    between = words[said[0][0] + 1 : said[1][0]]
    return 0 < len(between) <= _NEAR and not any(word in _ENDING for word in between) and all(
        word in MARKS or word in _LEADING_BACK or word in INTERJECTIONS for word in between
    ) and not all(word in MARKS for word in between)  # fmt: skip


def corrects(text: Text) -> Sign | None:
    """The yes or no that takes the opening one back in so many words: "no wait, yes, I had the wrong week"; None where none does.

    Between the two stand a word of correction and lead-ins only; after it neither denial nor "but".
    """
    words = text.words
    opens = next((i for i, word in enumerate(words) if word not in MARKS and word not in _OPENING), len(words))
    if opens >= len(words) or text.asks:
        return None
    first = _bare(words[opens])
    turned = False
    for place in range(opens + 1, min(len(words), opens + _SPAN)):
        word = words[place]
        if _bare(word) and _bare(word) != first and first and turned:
            return _bare(word) if _stands(words, place) else None
        turned = turned or word in _CORRECTING
        if not (word in MARKS or _bare(word) == first or word in _CORRECTING or word in _AROUND):
            return None
    return None


def _bare(word: str) -> Sign | None:
    return "yes" if word in _PLAIN_YES else "no" if word in _PLAIN_NO else None


def _stands(words: tuple[str, ...], place: int) -> bool:
    """Whether the bare word at ``place`` is the last of its kind: a no that a mark cuts off or a person follows, and no denial or "but" later."""
    after = words[place + 1 :]
    if words[place] in _PLAIN_NO and after and after[0] not in MARKS and after[0] not in _WHO:
        return False
    if words[place] == "si" and after and after[0] in _UNDER_SI_ONLY:
        return False
    return after[:1] != ("not",) and _UNDONE.isdisjoint(after) if words[place] in _PLAIN_YES else not _PLAIN_YES.intersection(after)


_SPAN = 9
_OPENING = lexicon("oh ah ay uh um well lol bueno pues hi hey hola")
_PLAIN_YES = lexicon("yes yep yeah yea si sip yup yessir")
_PLAIN_NO = lexicon("no nope nah naw nop")
_CORRECTING = lexicon(
    "wait hold hang scratch strike belay sorry actually correction forgive mean meant espere esperate espera epera perate digo perdon perdona perdone perdoneme disculpa disculpe mentira "
    "para va pena miento corrijo oops ups uy ay oh stand"
)
_AROUND = lexicon(
    "on by that one i a sec second me ay oh ah uh um lol jaja haha que qe disculpe dear chef maam sir ok okay pero ya mejor hora no. chamo we compa"
)
_WHO = lexicon("i im he she we they my that its it mi ella ese")
_UNDER_SI_ONLY = lexicon("me no la lo se te es hay fuera alguien consigo encuentro")
_UNDONE = lexicon("no not but pero cannot nope nah nunca never aunque unless if")


def answers_if_so(after: Text) -> bool:
    """ "does birth control count?? if so yeah": what follows the question answers it for one case, and so that of the clinic."""
    plain = after.plain
    return len(plain) <= _FEW and any(plain[: len(each)] == each for each in _IF_SO) and plain[-1:] != ("no",) and (
        not _PLAIN_YES.isdisjoint(plain[2:])
    )  # fmt: skip


_FEW = 7
_IF_SO = (("if", "so"), ("if", "it"), ("if", "they"), ("if", "that"), ("in", "that"), ("si", "es"), ("si", "cuenta"), ("entonces", "si"))

_NEAR = 4
_ENDING = frozenset({".", "!", "?"})


def makes_an_exception(words: tuple[str, ...]) -> bool:
    """ "none, well the thyroid pill": right after the no, something is named that is one all the same."""
    no = next((i for i, word in enumerate(words) if word in NO_WORDS), len(words))
    after = [word for word in words[no + 1 : no + 5] if word not in MARKS]
    return any(after[i : i + 2] in _EXCEPTING or after[i : i + 1] in _EXCEPT for i in range(2))


_EXCEPT = [["except"], ["excepto"], ["besides"], ["aparte"], ["quitando"]]
_EXCEPTING = [
    [opens, article]
    for opens in ("well", "just", "only", "bueno", "solo", "nomas", "salvo", "menos", "other", "fuera")
    for article in ("the", "my", "a", "la", "el", "las", "los", "una", "un", "mi", "than", "de")
]


def closes(words: tuple[str, ...], place: int) -> bool:
    """Whether the yes or no at ``place`` is the last word that says anything; a Spanish "no" before a verb is not."""
    return place >= len(words) - 2 and all(
        word in MARKS or word in INTERJECTIONS or word in YES_WORDS or word in NO_WORDS or word in _MANNERS for word in words[place + 1 :]
    )


_MANNERS = lexicon(
    "thanks gracias lol haha jaja ma'am mam maam sir senorita senor senora doctora mija amor now ever either tambien tampoco jeje ja xd"
)


def on_a_condition(words: tuple[str, ...]) -> bool:
    """ "yes if it is before 3", "no, unless my ride falls through": the bare word holds in one case only."""
    plain = [word for word in words if word not in MARKS]
    opens = 1 if plain[:1] and (plain[0] in YES_WORDS or plain[0] in NO_WORDS) else 0
    if not opens or len(plain) < 2:
        return False
    if plain[1] in _IF or plain[1:3] in _ONLY_IF:
        return True
    return plain[0] in YES_WORDS and plain[1] in {"si", "siempre"} and plain[2:3] in _UNDER_SI


_IF = frozenset({"if", "unless", "provided", "cuando"})
_ONLY_IF = [
    ["only", "if"],
    ["but", "if"],
    ["solo", "si"],
    ["pero", "si"],
    ["but", "unless"],
    ["as", "long"],
    ["siempre", "y"],
    ["a", "menos"],
]
_UNDER_SI = [[word] for word in ("es", "son", "fuera", "cae", "me", "no", "la", "lo", "se", "puedo", "llego", "y", "alcanzo", "consigo")]


def asks_on_a_condition(text: Text) -> bool:
    """ "if I take a taxi, is that ok?", "y si no tengo quien, que pasa?": supposed and asked, so neither told nor answered."""
    if "?" not in text.bag or text.plain[:1] in _CONFIRMED:
        return False
    opens = next((i for i, word in enumerate(text.words) if word not in MARKS and word not in _BEFORE_IF), len(text.words))
    following = text.words[opens + 1 : opens + 2]
    if text.words[opens : opens + 1] == ("if",):
        return True
    accented = "s\u00ed" in text.cleaned.lower()
    return text.words[opens : opens + 1] == ("si",) and bool(following) and following[0] not in MARKS and not accented and (
        following[0] in _SUPPOSED or opens > 0
    )  # fmt: skip


_CONFIRMED = {("yes",), ("yeah",), ("no",)}
_BEFORE_IF = lexicon("and y but pero what so entonces hey oiga oye and ok bueno")
_SUPPOSED = lexicon(
    "voy no me lo la le les se te llego llevo como tomo viene puedo quiero cambio cancelo manejo consigo alguien mi mis es estoy uno nadie ya hay "
    "falto pido dejo traigo bebo fumo"
)


def checks_only(words: tuple[str, ...]) -> bool:
    """ "you gave it to me in June, remember?": told, with a word at the end that only asks whether it is known."""
    return words.count("?") == 1 and words[-1:] == ("?",) and words[-2:-1] in _TAGS and len(words) > _TAGGED


_TAGS = {("remember",), ("right",), ("recuerda",), ("recuerdan",), ("verdad",), ("cierto",)}
_TAGGED = 4


def for_something_else(words: tuple[str, ...], last: int, topic: Topic) -> bool:
    """ "metoprolol, but that is for my migraines": the drug that ends at ``last`` is named with another purpose."""
    if topic not in _OTHER_ENDS:
        return False
    after = words[last + 1 : last + 1 + _REACH]
    for i, word in enumerate(after):
        if word in _FOR:
            return not _OTHER_ENDS[topic].isdisjoint(after[i + 1 : i + 4])
        if word not in _BETWEEN and word not in MARKS:
            return False
    return False


_REACH = 9
_FOR = frozenset({"for", "para", "por", "pa"})
_BETWEEN = lexicon("but pero that is it just only solo nomas es era was eso se lo la me dan dieron doy tomo i take took they gave and y low dose mg "
                   "thats its at night en la noche # a un una poquito yo and recetaron receto")  # fmt: skip
_PAIN = (
    "migraine migraines migrana migranas headache headaches jaqueca jaquecas tremor tremors temblor temblores anxiety ansiedad nerves nervios "
    "panic stage sleep dormir insomnia insomnio nightmares pesadillas adhd attention acne hair pelo cabello skin shakes sudor sweating pain dolor "
    "performance public thyroid tiroides"
)
_OTHER_ENDS: dict[Topic, frozenset[str]] = {
    "heart": lexicon(_PAIN),
    "psychosis": lexicon(
        "sleep dormir insomnia insomnio depression depresion migraines migranas headaches seizures convulsiones epilepsy epilepsia nausea pain "
        "anxiety ansiedad nerves nervios tics adhd"
    ),
    "brain": lexicon("nerve nerves pain dolor mood migraines migranas bipolar anxiety ansiedad weight nervios"),
    "pregnancy": lexicon("hair pelo cabello nails unas acne periods cramps colicos regla hormones hormonas skin piel"),
}


_DISMAY = lexicon("shoot shucks darn dang drat crap oops whoops gosh gee rats bummer man dude ugh oof ouch yikes ah aw dear ma boy mercy hijole jijole chale "
                  "chin uf ufa uff rayos caray caramba chispas uyy diablo diache nombre carajo vaya hmm mm mmm")  # fmt: skip
"""What opens an answer before a "no" that a mark cuts off; "shoot" alone bids to go on."""


def cries(words: tuple[str, ...], place: int) -> bool:
    """ "oh shoot, no, that is the bazaar": right after the cry stands a no that a mark cuts off."""
    if words[place] not in _DISMAY:
        return False
    no = next(
        (i for i in range(place + 1, len(words)) if words[i] not in MARKS and words[i] not in INTERJECTIONS and words[i] not in _DISMAY), -1
    )
    return no > 0 and words[no] in _CUT_NOES and no + 1 < len(words) and words[no + 1] in MARKS


_CUT_NOES = frozenset({"no", "nah", "naw"})
