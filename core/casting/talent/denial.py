"""What a text says somebody does, and what it says they do not: "rides, but does not swim"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.casting.talent.document import words

_SENTENCE = re.compile(r"[^.!?;।\n]+[.!?;।\n]*")
_PIECE = re.compile(r"[^\W_](?:[^\W_]|[\u0900-\u0963'’])*|[,:()–—]")
_NOT_WORDS = """
not no never cannot cant wont doesnt dont didnt isnt wasnt arent hasnt havent couldnt wouldnt
without nor neither except besides barring excluding minus unable refuses refuse avoids lacks hates
fears unwilling nobody none sans non
"""
DENIES = frozenset(_NOT_WORDS.split())
"""Words that deny what follows them."""
_NOT_HINDI_WORDS = """
nahi nahin nahee nhi naheen nahiin mat bina binaa bagair siwa sivay na naa
"""
DENIES_IN_HINDI = frozenset(_NOT_HINDI_WORDS.split())
"""In Hindi the denial follows what it denies ("tairna nahi aata"), so it covers all of its clause."""
_URGING = frozenset({"na", "naa"})
_BEFORE_URGING_WORDS = """
mujhe mujhko hume humein hamein humko main hum tum aap woh wo ye yeh suno sun dekho dekh yaar arre are bhai
haan han to toh batao bolo karo chalo please pls
"""
_BEFORE_URGING = frozenset(_BEFORE_URGING_WORDS.split())
"""``suno mujhe na ek ladki chahiye``: there it denies nothing, it asks to be heard."""
_ASKED_WORDS = """
dikhao dikha dikhana dikhaiye dikhado dikhade batao bata batana bataiye batado do de dena dedo dijiye dijiyega
dhundo dhoondo dhundho dhoondho khojo nikalo lao laao le lo lena bhejo bhej bhejna karo kar kardo krdo kro
karna karwao kariye dekho dekhna socho suggest show find search get give send tell need want please pls plz
chahiye chaiye chahie
"""
_ASKED = frozenset(_ASKED_WORDS.split())
"""``dikhao na``, ``chahiye na``: behind what is asked for it only pleads."""
_CLOSING_WORDS = """
hai hain h he ho hoga hogi honge tha thi the sakta sakti sakte
"""
_CLOSING = frozenset(_CLOSING_WORDS.split())
_AFTER_URGING_WORDS = """
yaar yar ji please pls plz bhai jaldi abhi ab madam sir
"""
_AFTER_URGING = frozenset(_AFTER_URGING_WORDS.split())
"""``bol leti ho na yaar``: behind the verb that ends a clause it asks for a yes."""
_Run = tuple[list[str], bool, bool]
"""Words, whether they are denied, and whether they go on with the list before."""
_Expressions = dict[str, list[tuple[str, ...]]]


def _by_first(*expressions: tuple[str, ...]) -> _Expressions:
    table: _Expressions = {}
    for one in expressions:
        table.setdefault(one[0], []).append(one)
    return table


_NOT_LEADING = _by_first(
    ("afraid", "of"),
    ("scared", "of"),
    ("yet", "to"),
    ("wants", "to", "learn"),
    ("want", "to", "learn"),
    ("hopes", "to", "learn"),
    ("would", "like", "to", "learn"),
    ("plans", "to", "learn"),
    ("gave", "up"),
    ("apart", "from"),
    ("other", "than"),
    ("instead", "of"),
    ("rather", "than"),
    ("allergic", "to"),
)
_YES = _by_first(
    ("not", "only"),
    ("not", "just"),
    ("not", "merely"),
    ("no", "stranger"),
    ("nothing", "but"),
    ("no", "fear"),
    ("no", "problem"),
    ("no", "less"),
    ("no", "doubt"),
    ("not", "afraid"),
    ("not", "scared"),
    ("isnt", "afraid"),
    ("isnt", "scared"),
    ("arent", "afraid"),
    ("arent", "scared"),
    ("never", "without"),
    ("never", "misses"),
    ("never", "missed"),
    ("never", "skips"),
    ("never", "tires"),
    ("never", "stopped"),
    ("never", "stops"),
    ("cannot", "live", "without"),
    ("cant", "live", "without"),
    ("could", "not", "live", "without"),
    ("cannot", "do", "without"),
    ("does", "not", "mind"),
    ("doesnt", "mind"),
    ("not", "a", "day", "without"),
)
"""They sound like a denial and are none."""
_BREAKS = frozenset([",", ":", "(", ")", "–", "—"])
_TURNS_WORDS = """
but although though while whereas however who which lekin par magar jo jise jisko
"""
_TURNS = frozenset(_TURNS_WORDS.split())
_AND = frozenset(["and", "aur", "plus"])
_STARTS_WORDS = """
is am are was can has have had i he she they we will would knows loves does
"""
_STARTS = frozenset(_STARTS_WORDS.split())
_ONLY = frozenset(["only", "just", "sirf", "bas", "keval"])
"""``No smokers, boxers only``: what is left to be wished for."""
_ENDS_WORDS = """
ho hai hain hoon hon tha thi chahiye kare karein karta karti karte aata aati aate aaye aati jaanta jaanti
jaante peeta peeti peete piye bolta bolti bolte sake sakti sakta sakte
"""
_ENDS = frozenset(_ENDS_WORDS.split())
"""Verbs with which a clause of Hindi ends: "aur" behind one joins another clause."""
_IS = frozenset(["is", "was", "are", "were", "be", "isnt", "wasnt", "arent"])
_AGAIN = frozenset(["it", "that", "this", "they", "those", "them", "these"])


@dataclass(frozen=True, slots=True)
class Part:
    """A run of words of one sentence. ``sentence``: the whole of it as written, without end signs. ``led``:
    the words before, of the same list ("plays professors, editors and poets")."""

    words: tuple[str, ...]
    denied: bool
    sentence: str
    led: tuple[str, ...] = ()


def parts(text: str) -> list[Part]:
    """The text as runs of words that are all said or all denied, in order."""
    out: list[list[Part]] = []
    asked = False
    for found in _SENTENCE.finditer(text):
        written = found[0].strip()
        sentence = written.rstrip(".!?;।\n ")
        runs = _runs(sentence)
        if not runs:
            continue
        if out and _takes_back(runs, asked):
            out[-1] = [replace(part, denied=True) for part in out[-1]]
        out.append(_listed(runs, sentence))
        asked = written.endswith("?")
    return [part for sentence_parts in out for part in sentence_parts]


def _listed(runs: list[_Run], sentence: str) -> list[Part]:
    out: list[Part] = []
    for run, denied, goes_on in runs:
        led = (*out[-1].led, *out[-1].words) if out and goes_on else ()
        out.append(Part(tuple(run), denied, sentence, led))
    return out


def _takes_back(runs: list[_Run], asked: bool) -> bool:
    """Whether a sentence denies the one before it: "Swimming? Never learnt.", "It was not for me."."""
    short = sum(len(run) for run, _, _ in runs) <= 7
    if not short or not any(denied for _, denied, _ in runs):
        return False
    first = runs[0][0][0]
    return first in _AGAIN or (asked and (first in DENIES or first in DENIES_IN_HINDI))


def _runs(sentence: str) -> list[_Run]:
    """The clauses of a sentence, each cut where its denial begins."""
    out: list[_Run] = []
    carried = False
    for clause, broken_by in _clauses(sentence):
        begins = _denial(clause)
        if begins is None:
            carried = carried and broken_by in _BREAKS and _goes_on(clause)
            out.append((clause, carried, broken_by in _BREAKS))
            continue
        place, whole = begins
        carried = not whole
        if whole or place == 0:
            out.append((clause, True, False))
        else:
            out += [(clause[:place], False, broken_by in _BREAKS), (clause[place:], True, False)]
    return [one for one in out if one[0]]


def _goes_on(clause: list[str]) -> bool:
    """Whether what follows a comma is more of a list that was denied: "no boxing, karate or judo"."""
    if len(clause) > 4 or _verb(clause[0]):
        return False
    return not any(word in _STARTS or word in _AND or word in _ONLY for word in clause)


def _clauses(sentence: str) -> list[tuple[list[str], str]]:
    """Words of each clause, with what it follows."""
    out: list[tuple[list[str], str]] = [([], "")]
    pieces = _PIECE.findall(sentence)
    for place, piece in enumerate(pieces):
        if piece in _BREAKS:
            out.append(([], piece))
            continue
        for word in words(piece):
            after = pieces[place + 1].lower() if place + 1 < len(pieces) else ""
            turns = word in _TURNS and not _within(out[-1][0], word)
            if turns or (
                word in _AND and (after in _STARTS or _verb(after) or _ended(out[-1][0], pieces[place:]))
            ):
                out.append(([], word))
            else:
                out[-1][0].append(word)
    return [one for one in out if one[0]]


def _within(clause: list[str], word: str) -> bool:
    """``nothing but``, ``not only``: part of an expression, no turn."""
    return bool(clause) and (clause[-1], word) in _YES.get(clause[-1], ())


def _ended(clause: list[str], rest: Sequence[str]) -> bool:
    """``Smoke na karti ho aur kathak jaanti ho``: whether a clause has its verb, and what follows another."""
    return bool(clause) and clause[-1] in _ENDS and any(piece.lower() in _ENDS for piece in rest)


def _verb(word: str) -> bool:
    """``rides``, ``loves``: what follows "and" is a statement of its own."""
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "ics", "ers", "ors"))


def _denial(clause: list[str]) -> tuple[int, bool] | None:
    """Where a clause begins to deny, and whether all of it does."""
    place = 0
    while place < len(clause):
        idiom = _starting(clause, place, _YES)
        if idiom:
            place += idiom
            continue
        word = clause[place]
        if word in DENIES_IN_HINDI and not _urges(clause, place):
            return 0, True
        if word in DENIES or _starting(clause, place, _NOT_LEADING):
            about = place > 0 and (
                word in _IS or clause[place - 1] in _IS or word in ("isnt", "wasnt", "arent")
            )
            return place, about
        place += 1
    return None


def _urges(clause: list[str], place: int) -> bool:
    """Whether a "na" pleads or asks for a yes, and denies nothing."""
    if clause[place] not in _URGING:
        return False
    before = clause[place - 1] if place else ""
    if not before or before in _BEFORE_URGING or before in _ASKED:
        return True
    after = clause[place + 1 :]
    if after and all(word in ("please", "pls", "plz") for word in after):
        return True
    return before in _CLOSING and all(word in _AFTER_URGING for word in after)


def _starting(clause: list[str], place: int, known: _Expressions) -> int:
    """How long an expression is that begins here, 0 for none."""
    for one in known.get(clause[place], ()):
        if tuple(clause[place : place + len(one)]) == one:
            return len(one)
    return 0
