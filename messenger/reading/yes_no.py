"""Yes, no, unsure, or ask, with an eye on what was asked.

Order matters: a text that asks back is no answer; unsure and negation are looked for before yes, because "not sure" holds "sure".
Someone else's condition is no answer about the patient. Where two signs contradict each other the reader asks.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from messenger.core.understanding import Unread, YesNo
from messenger.reading import en, es
from messenger.reading.lexicon import lexicon
from messenger.reading.phrases import Found, Phrasebook
from messenger.reading.text import MARKS, Text, words_of
from messenger.reading.topics import SIGNS, SUBJECTS, Sign, Topic

YES_WORDS = lexicon(
    "yes yep yeah yea ye yup yass yas yess y ya yuh yis yah yes'm yessir yessum yeas yeh yee sure absolutely definitely certainly indeed "
    "totally obviously correct right affirmative aye true agreed agree ok okay k kk si sip claro cierto exacto exactamente obvio acepto "
    "correcto afirmativo simon dale sale vale seguro efectivamente emojiyes bet roger fine yessss uh-huh desde asi verdad"
)
NO_WORDS = lexicon(
    "no nope nah naw nay nada negative negativo nel nop nunca never none neither emojino nein ninguna ninguno jamas non noup tampoco"
)
_INTERJECTIONS = lexicon(
    "oh lord honey well pues uh um hmm lol haha jaja ay uy hey hi hello hola ma'am mam maam sir sorry actually honestly bueno mija mijita "
    "senorita the good god a gracias dios thank you please por favor hell heck fuck damn so and but o sea osea la verdad mire fijese"
)

_PHRASES: Phrasebook[str] = Phrasebook(
    [
        ("unsure", """
not ~2 sure|certain|positive
unsure|uncertain
not ~1 know|kno
do not ~1 know
i do not remember|recall
can not|could not remember|recall|say|tell
cannot remember|recall|say|tell
no idea|clue
beats me
who knows
hard to say|tell
maybe|perhaps|possibly|probably|posiblemente|probablemente
could be
might ~1 be|have
may be|have
i guess|suppose|believe|reckon
i think ~2 $
i think ~1 so|not
not ~1 think so
kind|sort of
kindof|kinda|sorta
most likely
likely
depends
it depends
not that i|im|anyone ~5
supposedly
no ~1 lo se
no se ~2
no estoy segur*
no ~1 recuerdo|acuerdo
no me acuerdo
ni idea
quien sabe
quiza|quizas|talvez|acaso
tal vez
a lo mejor
puede ser|que
creo que ~1
no creo
supongo ~2
depende
mas o menos
que yo sepa
confused
wondered
have to|need to|will|tengo que ~2 look|ask|check|preguntar|revisar|ver
waiting ~5 hear|back
emojiunsure
i would not say
if that counts
does that ~1 count
eso cuenta
cuenta ?
only god knows
50/50
so so
""" ),
        ("known of", """
not that i|im|anyone ~5
none that i ~2
not to my knowledge
not as far as ~3
no|not that i know
as far as i ~1 know
que yo sepa no
no que yo sepa
far as i know
"""),
        ("yes", """
i do|did|have|am|can|will $
of course
for sure
sure thing|am|do
you bet|betcha
by all means
why not
como no
claro que si
por supuesto
desde luego
that is right|correct|true
asi es
okey|okay dokey
you know it
no doubt
me too
yes ma'am|sir
uh huh
mm hmm|hm
hell yes|yeah
count me in
sounds|looks good
lo tengo
"""),
        ("no", """
not me|ever|really|any|at|anymore|yet|now|particularly|in|unless|currently|presently
no way
not at all
no longer
of course not
i do|did|have|am|can|will not
absolutely|definitely|certainly|totally not
hell|heck no
claro que no
para nada
de ninguna manera
en absoluto
i disagree
yo no
nothing like that
nada de eso
ni ~4
"""),
        ("turned", """
wait
hold on
scratch that
i mean|meant
no sorry
sorry
jk
just kidding
kidding
actually
o sea
perdon
digo
mentira
correction
"""),
        ("idiom yes", """
no ~1 problem|prob|worries|doubt|biggie|problema
no hay ~1 problema|cambio|pedo
no te|se preocup*
como no
no falto
no no ~2 fine|ok|go|good
no ~1 it is ~1 fine|ok|okay|good|great
not ~1 bad|problem
"""),
        ("twice", """
not not
not ~2 NOT
no es que no
not that i do not
didnt not
would not say never|no|not
not unlike*
"""),
        ("other", """
my|his|her|our|mi|mis|su ~2 @relative
@relative
"""),
        ("asks", """
^ what|why|who|whose|which|how|where|when
^ do|does|did|is|are|can|could|should|would|will|have you|that|they|i|it|this|we|vitamins|my|he|she|the
^ que|como|cual|cuanto|cuantas|cuanta|donde|quien|cuando es|se|significa|asi|tiene|quiere|hay|esto|eso|hora|tanto
^ por que
^ para que
^ a que
^ eso|y eso que|por|a
what is
que es
does ~3 count
what do you mean
que significa
repeat the question
come again
"""),
        ("refuses", """
none of your
rather|prefer not|to not ~1 say|answer|tell
pass $
skip
no quiero ~1 contestar|decir|responder
next question
talk|speak ~1 to ~2
not ~1 answering
not ~1 understand
no ~1 entiendo|comprendo
i do not understand
"""),
        ("self", """
i|me|myself|mine|yo|conmigo|i've|soy|tengo|estoy|tuve|mi|my|ive ~1
"""),
    ],
    {**en.LISTS},
)  # fmt: skip


Verdict = Literal["yes", "no", "unsure", "ask"]


@lru_cache(maxsize=16)
def _signs(topic: Topic) -> Phrasebook[Sign]:
    return Phrasebook(list(SIGNS[topic].items()), {**en.LISTS, **es.LISTS})


@lru_cache(maxsize=64)
def topic_of(question: str) -> Topic:
    """What a question is about, by its words; "any" where none of the known subjects shows."""
    said = words_of(question).bag
    best: Topic = "any"
    most = 0
    for topic, words in SUBJECTS:
        score = len(said.intersection(words.split()))
        if score > most:
            best, most = topic, score
    return best


def read_yes_no(text: Text, question: str = "") -> YesNo | Unread:
    """The answer to a yes-no question; ``question`` is its wording in either language and may be empty."""
    answer, because = decide(text, topic_of(question))
    if answer == "ask":
        return Unread(because)
    bare = all(word in MARKS or word in YES_WORDS or word in NO_WORDS or word in _INTERJECTIONS for word in text.words)
    return YesNo(answer, rest="" if bare else text.cleaned.strip(), because=because)


def decide(text: Text, topic: Topic) -> tuple[Verdict, str]:
    """yes, no, unsure or ask, and why."""
    found = _PHRASES.find(text)
    tags = {one.tag for one in found}
    lead = _lead(text)
    if not text.plain:
        return "ask", "no words"
    if "refuses" in tags:
        return "ask", "does not want to answer, or did not understand"
    if "twice" in tags:
        return "unsure", "a denial denied"
    if "idiom yes" in tags and topic in {"now", "any"}:
        return "yes", "an idiom that agrees"
    return _weigh(text, topic, lead, tags, found)


def _lead(text: Text) -> Sign | None:
    """The yes or no that the text opens with."""
    for i, word in enumerate(text.words):
        following = text.words[i + 1] if i + 1 < len(text.words) else "."
        if word in NO_WORDS:
            return "no"
        if word in YES_WORDS:
            if word == "si" and following in {"consigo", "encuentro", "puede", "alguien", "mi", "es", "me", "no"}:
                return None
            if word in {"right", "fine", "desde", "asi", "ya", "true", "verdad", "seguro", "sale"} and following not in MARKS:
                return None
            return "yes"
        if word not in _INTERJECTIONS and word not in MARKS:
            return None
    return None


def _said(text: Text) -> list[tuple[int, Sign]]:
    """Every bare yes and no of the text in order."""
    said: list[tuple[int, Sign]] = []
    for i, word in enumerate(text.words):
        if word in {"no", "nope", "nah", "emojino"}:
            said.append((i, "no"))
        elif word in {"yes", "yep", "yeah", "si", "yup", "emojiyes"}:
            said.append((i, "yes"))
    return said


def _weigh(text: Text, topic: Topic, lead: Sign | None, tags: set[str], found: list[Found[str]]) -> tuple[Verdict, str]:
    said = _said(text)
    if "turned" in tags and len({sign for _, sign in said}) > 1:
        last = text.words[said[-1][0] :]
        if text.asks and "?" in last:
            return "ask", "a correction that ends in a question"
        return said[-1][1], "the last word after a correction"
    evidence = _evidence(text, topic, found)
    if lead == "no":
        return _after_no(text, topic, tags, evidence)
    if lead == "yes":
        return _after_yes(text, tags, evidence, said)
    if "asks" in tags and not ({"unsure"} & tags and not text.asks):
        return "ask", "a question"
    others = "other" in tags and topic not in {"ride", "now"}
    if others and (text.words[-1] == "no" or "no" in tags):
        return "no", "someone else has it, the person does not"
    if "known of" in tags:
        return "no", "not that they know of"
    if "unsure" in tags or "unsure" in evidence:
        return "unsure", "words of doubt"
    if text.asks:
        return "ask", "a question"
    if others and not _own(text):
        return "ask", "someone else's condition"
    if evidence == {"yes", "no"}:
        return "ask", "signs of both"
    if len(evidence) == 1:
        sign = next(iter(evidence))
        return sign, "what the text says about the question"
    if "no" in tags:
        return "no", "words of denial"
    if "yes" in tags:
        return "yes", "words of agreement"
    return "ask", "none of yes, no, unsure"


def _after_no(text: Text, topic: Topic, tags: set[str], evidence: set[Sign]) -> tuple[Verdict, str]:
    first = text.plain[:3]
    if "unsure" in tags and (
        first[:2] in {("no", "se"), ("no", "idea"), ("no", "creo"), ("no", "recuerdo"), ("no", "clue")}
        or first in {("no", "lo", "se"), ("no", "me", "acuerdo"), ("no", "estoy", "segura"), ("no", "estoy", "seguro")}
    ):
        return "unsure", "words of doubt"
    if "yes" in evidence and "no" not in evidence and topic != "any":
        return "ask", "opens with no, but tells otherwise"
    if text.asks and len(text.plain) > 6:
        return "ask", "opens with no and ends in a question"
    return "no", "opens with no"


def _after_yes(text: Text, tags: set[str], evidence: set[Sign], said: list[tuple[int, Sign]]) -> tuple[Verdict, str]:
    if said and said[-1][1] == "no" and said[-1][0] >= len(text.words) - 2 and len(text.plain) > 1:
        return "ask", "opens with yes and ends with no"
    if "unsure" in tags and len(text.plain) <= 6:
        return "unsure", "yes, in doubt"
    if evidence == {"no"} and "no" in tags:
        return "ask", "opens with yes, but tells otherwise"
    return "yes", "opens with yes"


_NEGATORS = lexicon("not no never without sin ni nunca ningun ninguna none neither isn't tampoco stopped")


def _evidence(text: Text, topic: Topic, found: list[Found[str]]) -> set[Sign]:
    """What the text says about the question's subject; a sign with a negator shortly before it in its clause is turned round."""
    signs: set[Sign] = set()
    books = [topic] if topic == "any" else [topic, "any"]
    for name in books:
        if signs and name == "any":
            break
        for one in _signs(name).find(text):
            before = text.words[max(0, one.first - 3) : one.first]
            for i in range(len(before) - 1, -1, -1):
                if before[i] in MARKS or before[i] in {"but", "pero"}:
                    before = before[i + 1 :]
                    break
            negated = any(word in _NEGATORS for word in before)
            if one.tag == "yes" and negated:
                signs.add("no")
            elif (one.tag == "yes" and topic not in {"ride", "now"} and any(f.tag == "other" and f.last < one.first for f in found)) or (
                one.tag == "no" and negated and name != "any"
            ):
                continue
            else:
                signs.add(one.tag)
        if topic == "prior" and name == "prior" and len(_NAMED & text.bag) >= 2:
            signs.add("yes")
            signs.discard("no")
    return signs


_NAMED = lexicon(
    "zoloft paxil prozac wellbutrin lexapro cymbalta effexor celexa abilify sertraline sertralina fluoxetine "
    "fluoxetina venlafaxine venlafaxina "
    "bupropion escitalopram citalopram duloxetine trazodone trazodona lithium litio lamictal seroquel buspar "
    "remeron pristiq viibryd trintellix "
    "mirtazapine paroxetine paroxetina therapy terapia counseling cbt emdr tms ect amitriptyline amitriptilina latuda rexulti vraylar "
    "zyprexa risperdal klonopin clonazepam xanax ativan gabapentin"
)


def _own(text: Text) -> bool:
    """Whether the person also speaks of themselves."""
    return bool(text.bag & {"i", "me", "yo", "tengo", "soy", "estoy", "tuve", "myself", "he", "she"}) and not text.bag & {
        "says",
        "say",
        "count",
    }
