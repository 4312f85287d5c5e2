"""Is a text no words at all: marks only, or keys struck at random?"""

from __future__ import annotations

from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text

_MASH = expression(r"(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|jkl;?|qwer|wert|erty|zxcv|xcvb|cvbn|lkj|;lk|poiu|kjh|jkh|sdk|dsf)")
_LETTERS = expression(r"[^\W\d_]{4,}")
_LAUGHTER = expression(r"(?:(?:ja|je|ha|he|ji|hi|lo)+[ljha]?)")
_CONSONANTS = expression(r"[bcdfghjklmnpqrstvwxz]{4,}")
_ABBREVIATIONS = lexicon(
    "tmrw tmrrw tmw thx pls plz thurs brb btw ttyl txt msg appt mwf mtwthf idk omg lmk hmm mmm shh pst cst est nvm ngl smh tbh bcbs thnks "
    "thnx tks mins hrs wknd wkdy rsvp gps hsa fsa vpn adhd ptsd html ssri cbd thc nyc atm stp rx tx ppl brkfst"
)


def is_gibberish(text: Text) -> bool:
    """Whether a text holds no words: nothing, marks only, or keys struck at random."""
    run = _LETTERS.fullmatch(text.cleaned.strip().split(" ")[0]) if text.cleaned.strip() else None
    if (
        run
        and len(set(run.group().lower())) <= max(2, len(run.group()) // 4)
        and len(run.group()) >= 7
        and not set(run.group().lower()) & set("aeiou")
    ):
        return True
    words = [word for word in text.plain if not word.isdigit()]
    if not text.plain:
        return True
    letters = (word for word in words if word.isalpha() and not _LAUGHTER.fullmatch(word))
    mashed = False
    for word in letters:
        if _mashed(word):
            mashed = True
        elif len(word) > 3 or word in _SHORT_WORDS:
            return False
    return mashed


_SHORT_WORDS = lexicon(
    "i a me my you we he she it the and no yes to is am are do can not ok in on at for of yo mi tu el la un si que de en con por se lo lol"
)
_HOME_ROW = frozenset("asdfghjkl")
_HOME_WORDS = lexicon(
    "dad dads flash glass salad salads fall falls shall half halls hall lads gals alas flask flags flag glad sad "
    "gas gash dash lash hash ask asks add adds lag"
)


def _mashed(word: str) -> bool:
    if len(word) < 4 or not word.isascii() or word in _ABBREVIATIONS:
        return word in {"jkl", "lkj"}
    if _HOME_ROW.issuperset(word) and word not in _HOME_WORDS:
        return True
    vowels = sum(char in "aeiouy" for char in word)
    if any(word in row for row in ("qwertyuiop", "poiuytrewq", "zxcvbnm", "mnbvcxz")) and word not in {"tree", "were", "pour", "your"}:
        return True
    return bool(_MASH.search(word)) or vowels == 0 or (bool(_CONSONANTS.search(word)) and vowels / len(word) < 0.26) or word == "qwerty"
