"""A compiled reader runs only beside the sources that it was built of; and, where it can be built, it reads as they do."""

from __future__ import annotations

import subprocess
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import pytest

from messenger.built import READING, SEAL, StaleBuildError, form, seal
from tests.compiled_copy import build, copied, environment, why_not

BUILT = EXTENSION_SUFFIXES[0]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A reader of three files, two of them compiled."""
    reading = tmp_path / READING
    (reading / "words").mkdir(parents=True)
    for name in ("read", "words/text", "words/weights"):
        (reading / f"{name}.py").write_text(f"# {name}\n")
    for name in ("read", "words/text", "built__mypyc"):
        (reading / f"{name}{BUILT}").write_bytes(b"")
    seal(tmp_path)
    return tmp_path


def test_a_fresh_build_is_let_through(root: Path) -> None:
    assert form(root) == "compiled"


def test_a_changed_source_is_refused_until_it_is_as_it_was(root: Path) -> None:
    source = root / READING / "words" / "text.py"
    text = source.read_text()
    source.write_text(text + "x = 1\n")
    with pytest.raises(StaleBuildError, match=r"its seal is another.*make compiled.*make interpreted"):
        form(root)
    source.write_text(text)
    assert form(root) == "compiled"


def test_a_source_that_runs_as_written_may_change(root: Path) -> None:
    (root / READING / "words" / "weights.py").write_text("# learned anew\n")
    (root / READING / "words" / "further.py").write_text("# new\n")
    assert form(root) == "compiled"


def test_a_source_that_is_gone_is_refused(root: Path) -> None:
    (root / READING / "read.py").unlink()
    with pytest.raises(StaleBuildError, match=r"messenger/reading/read\.py is gone"):
        form(root)


def test_two_sources_changed_for_each_other_are_refused(root: Path) -> None:
    one, other = root / READING / "read.py", root / READING / "words" / "text.py"
    text = one.read_text()
    one.write_text(other.read_text())
    other.write_text(text)
    with pytest.raises(StaleBuildError):
        form(root)


def test_half_a_build_and_one_without_a_seal_are_refused(root: Path) -> None:
    (root / READING / f"read{BUILT}").unlink()
    with pytest.raises(StaleBuildError, match="its seal is another"):
        form(root)
    (root / READING / SEAL).unlink()
    with pytest.raises(StaleBuildError, match="it has no seal"):
        form(root)


def test_what_this_python_does_not_run_is_no_build(root: Path) -> None:
    for path in (root / READING).rglob(f"*{BUILT}"):
        path.rename(path.with_name(path.name.replace(BUILT, ".cpython-23-of-another.so")))
    assert form(root) == "interpreted"


@pytest.mark.parametrize(
    "command",
    [
        ["main.py", "check"],
        ["main.py", "doctor"],
        ["-m", "benchmarks.reading"],
        ["-m", "tests.figures", "."],
        ["-m", "pytest", "tests/core"],
    ],
    ids=lambda command: " ".join(command),
)
def test_no_command_runs_a_stale_build(stale: Path, command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, *command], cwd=stale, env=environment(stale), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1 and "`make compiled`" in done.stderr
    assert done.stdout == ""


@pytest.fixture(scope="module")
def stale(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = copied(tmp_path_factory.mktemp("stale") / "copy")
    (copy / READING / f"carrier{BUILT}").write_bytes(b"")
    return copy


# --- one room, compiled -------------------------------------------------------------------------------------------

TEXTS = """\
hey can i get in sometime nxt wk?? my bp is 140/90...
¿Me puede apartar el juéves a las 3:30 p.m.? graciasss 🙏
no thnks, i cant make it tmrw; running 20 mins late, the brdg is backed up
ｆｕｌｌ　ｗｉｄｔｈ and "smart" ‘quotes’ — a 1st, 2nd & third one
asdfgh jkl qwrtp
"""
SAY = """
import sys
from messenger.built import form
from messenger.reading.words import gibberish, going_on, language, learned, numerals, spelling, text
from messenger.reading.words.phrases import Phrasebook
assert form() == sys.argv[1], form()
known = spelling.Vocabulary("next week thanks bridge backed gracias jueves".split())
book = Phrasebook([("late", "running ~3 late"), ("cannot", "cant|cannot make it")])
for line in sys.stdin.read().splitlines():
    words = text.words_of(line)
    print(ascii([
        words, words.flat, words.offsets, words.plain, words.whole, sorted(words.bag), words.clause_starts, words.openings, words.asks,
        [known.spelt(word) for word in words.plain], [learned.letters(word) for word in words.plain], [(each.tag, each.first, each.last, each.rule) for each in book.find(words)],
        language.detect(words), language.clearly(words), language.switch_request(words), going_on.going_on(words),
        gibberish.is_gibberish(words), [(each.value, each.first, each.last, each.sure) for each in numerals.figures(words.words)],
    ]))
"""


@pytest.mark.skipif(bool(why_not()), reason=f"nothing can be compiled: {why_not()}")
def test_the_room_of_words_says_the_same_compiled(tmp_path: Path) -> None:
    copy = copied(tmp_path / "copy")

    def said(wanted: str) -> str:
        command = [sys.executable, "-c", SAY, wanted]
        env = environment(copy)
        return subprocess.run(command, cwd=copy, env=env, input=TEXTS, capture_output=True, encoding="utf-8", timeout=60, check=True).stdout

    interpreted = said("interpreted")
    assert interpreted.count("\n") == len(TEXTS.splitlines())
    build(copy, "words")
    assert said("compiled") == interpreted
