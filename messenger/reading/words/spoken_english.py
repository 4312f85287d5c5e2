"""English as it is spoken, where it is written so: dropped g, "an" for and, "da" and "dat", "the next un"; South, AAVE and the Ozarks."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon

_DOING = lexicon(
    "acting aching asking barking bleeding bleeding booking botherin breaking breathing bringing burning buying calling canceling carrying "
    "changing checking choking cleaning climbing closing coming cooking coughing crying cutting dancing dealing doing dreaming dripping driving "
    "dropping drinking dying eating ending evening evenings everything fainting falling farming feeling fighting figuring filling finding "
    "finishing fishing fixing flying forgetting freezing fretting fussing getting giving going hanging happening harming hauling having "
    "hearing helping hiding hitting holding hoping hunting hurting itching joking jumping keeping killing knowing lasting laughing laying "
    "leaving letting listening living loading looking losing loving lying making meaning meeting messaging messing missing morning mornings "
    "moving needing nothing numbing opening paying picking planning playing praying preaching pulling pushing putting quitting raining "
    "reading reaching reckoning resting riding ringing running saying scheduling seeing seeming seizing selling sending setting shaking shooting "
    "showing sitting sleeping slipping smoking snowing something speaking spending spinning spotting standing starting starving staying stopping "
    "studying suffering swallowing sweating swelling taking talking teaching telling texting thinking throbbing throwing trying turning vomiting "
    "waiting waking walking wanting washing watching wearing willing wishing wondering working worrying writing anything training cutting "
    "overdosing stabbing hanging drowning panicking peeing puking shivering trembling twitching visiting"
)
DROPPED_G: dict[str, tuple[str, ...]] = {
    word.removesuffix("s")[:-1] + ("s" if word[-1] == "s" else ""): (word,) for word in _DOING if "in" in word
}
"""An -ing word without its g -> the word."""
SAID: dict[str, tuple[str, ...]] = {
    short: tuple(long.split())
    for short, long in {
        "em": "them", "dem": "them", "dis": "this", "dey": "they", "wit": "with", "wif": "with", "gon": "going to", "ion": "i do not", "iont": "i do not",
        "ain": "am not", "sho": "sure", "yessuh": "yes sir", "yassuh": "yes sir", "nawsuh": "no sir", "nossuh": "no sir",
        "befo": "before", "afore": "before", "tomorra": "tomorrow", "tomorrer": "tomorrow", "tomarrow": "tomorrow", "tmrw": "tomorrow",
        "tmr": "tomorrow", "tmrrw": "tomorrow", "tmro": "tomorrow", "ruther": "rather", "druther": "rather",
        "wensdy": "wednesday", "wendsdy": "wednesday", "wensdays": "wednesdays", "thursdy": "thursday", "thuzday": "thursday", "satdy": "saturday",
        "satday": "saturday", "satiddy": "saturday", "tuesdy": "tuesday", "toosdy": "tuesday", "sundy": "sunday", "mondy": "monday", "fridy": "friday",
        "yinz": "you all", "youns": "you all", "yins": "you all", "yous": "you all", "jus": "just", "evry": "every",
        "git": "get", "gits": "gets", "gotsta": "got to", "needa": "need to", "oughta": "ought to", "tryta": "try to", "useta": "used to",
        "supposta": "supposed to", "gonta": "going to", "boutta": "about to", "bouta": "about to",
        "sumbody": "somebody", "anythang": "anything", "somethang": "something", "nuttin": "nothing", "nuffin": "nothing", "suttin": "something",
        "momma": "mama", "mah": "my", "aftanoon": "afternoon", "doctuh": "doctor", "minit": "minute",
    }.items()
}  # fmt: skip
"""Words of eye dialect -> what they stand for."""
CUES = lexicon("an da un ever mo nuff fore roger copy affirm affirmative wilco hours")
"""A text without any of these is not looked at."""
_ENGLISH = lexicon(
    "the and you is are my have do not can what when where how it for this to i am will would with need want appointment get of that at on was "
    "be we he she they your about any work time day morning afternoon tomorrow next week doctor if or so monday tuesday wednesday thursday friday "
    "saturday sunday all out one no home both that them going today back off good just from sure been"
)
_SPANISH = lexicon(
    "el la los las que de y es una mi me puedo quiero para por se lo en su esta este cita no_ le les yo ya como si dia al del"
)
_INITIALS = lexicon(
    "mri sms lgbt nda rx ssri fda std nsaid rn np ekg ecg er ed ei ehr emr mra fyi hsa fsa hmo lpn md msn rv suv xray x xbox sos sop"
)
_VOWELS = "aeiou"
_HEARD = frozenset({"roger", "copy", "affirm", "affirmative", "wilco"})
"""Words of the radio for "ok", where a text opens with one; "roger will drive me" and "copy of my records" go on otherwise."""
_AFTER_HEARD = lexicon("on that , . ! - all thursday tuesday friday monday wednesday saturday sunday #")
_ONES = lexicon(
    "next first last other second third that this tuesday wednesday thursday friday monday saturday sunday earlier later afternoon morning"
)


_AFTER_BEFORE = lexicon("i we he she they you the my that it work lunch noon dark supper dinner church school bed christmas thanksgiving")


def put_right(words: list[str], spans: list[tuple[int, int]]) -> None:
    """Put such words of a text right where their neighbours allow it, in place; a Spanish text stays as it is."""
    for i in range(len(words) - 1, 0, -1):
        if words[i] == "hours" and _by_the_clock(words[i - 1]):
            del words[i], spans[i]
    english = sum(word in _ENGLISH for word in words)
    if english <= sum(word in _SPANISH for word in words):
        return
    if words[0] in _HEARD and words[1:2] and words[1] in _AFTER_HEARD:
        words[0] = "ok"
    last = len(words) - 1
    for i, word in enumerate(words):
        after = words[i + 1] if i < last else ""
        if word == "an" and i and _joins(after):
            words[i] = "and"
        elif word == "da" and after.isalnum():
            words[i] = "the"
        elif word == "un" and i and words[i - 1] in _ONES:
            words[i] = "one"
        elif word == "ever" and after in {"day", "night", "week", "morning", "evening", "one", "time", "other"} and words[i - 1] != "if":
            words[i] = "every"
        elif word == "mo" and i and words[i - 1] in {"no", "any", "some"}:
            words[i] = "more"
        elif word == "fore" and after in _AFTER_BEFORE:  # dictation writes it for four
            words[i] = "before"
        elif word == "nuff" and i and words[i - 1] == "sure":
            words[i] = "enough"


def _by_the_clock(word: str) -> bool:
    """Whether a number is a military time ("1030 hours"): of four digits, and no round number, which may be a sum of hours."""
    return len(word) == 4 and word.isascii() and word.isdigit() and word[:2] < "24" and "00" < word[2:] < "60"


def _joins(after: str) -> bool:
    """Whether the "an" before this word is no article: a consonant follows, a figure that begins with one, or "i"."""
    if not after.isalnum() or after in _INITIALS or (len(after) == 1 and after != "i"):
        return False
    if after.isdigit():
        return after not in {"8", "11", "18"} and not after.startswith("8")
    return after[0] not in _VOWELS + "hu" or after in {
        "i",
        "im",
        "ima",
        "imma",
        "have",
        "how",
        "he",
        "her",
        "his",
        "it",
        "if",
        "is",
        "also",
        "all",
        "ask",
        "after",
    }
