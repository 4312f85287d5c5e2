"""What words weigh: ``python -m training.weigh intent parking`` prints each line of the intent weights that has the word, heaviest first.

The readers are ``intent``, ``yes_no`` (what a feature means: ``messenger/reading/words/learned.py``) and ``time_role``
(``messenger/reading/times/roles.py``); without a word, all lines are printed, in order. (The weights of risk lie in plain order already:
``messenger/templates/triage/90-evidence.yaml``.)
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator

from messenger.reading.words.learned import Weights
from messenger.reading.words.pages import lines_of
from messenger.reading.words.word_classes import CLASSES
from training.weights import KEPT, LESSONS


def weighed(name: str, word: str = "") -> Iterator[str]:
    """The lines of the reader ``name`` as ``feature answer +12 answer -3``: those with ``word``, heaviest first, or all."""
    kept = importlib.reload(importlib.import_module(f"messenger.reading.{KEPT[name]}"))  # readers may have let go of the lines
    weights = Weights(kept.ANSWERS, kept.PAGES, kept.KNOWN, CLASSES)
    table = {feature: weights.weights(feature) for feature in (line.split(" ", 1)[0] for line in lines_of(kept.PAGES))}
    chosen = [feature for feature in table if not word or word in re.split(r"[_^$:~*]+", feature)]
    if word:
        chosen.sort(key=lambda feature: (-max(map(abs, table[feature].values())), feature))
    for feature in chosen:
        heaviest = sorted(table[feature].items(), key=lambda one: (-abs(one[1]), one[0]))
        yield " ".join([feature, *(f"{answer} {weight:+d}" for answer, weight in heaviest)])


def main() -> None:
    """Print the lines that the command line asks for."""
    if len(sys.argv) not in (2, 3) or sys.argv[1] not in LESSONS:
        sys.exit(f"Name a reader ({', '.join(LESSONS)}) and, if you like, a word: python -m training.weigh intent parking")
    for line in weighed(*sys.argv[1:]):
        print(line)


if __name__ == "__main__":
    main()
