"""Names in a text: who is meant, whether a person, a role or a project, and who of those that are known.

A word that no list of ours explains is a likely name; its neighbours say of what.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from core.understanding.dates.vocabulary import CLASSES
from core.understanding.meaning import Context
from core.understanding.name_lists import NOT_NAMES, mark_listed, mark_side_by_side
from core.understanding.spelling import fold, latin, squeeze
from core.understanding.tokens import Reading, Word
from core.understanding.vocabulary import attributes as known
from core.understanding.vocabulary import words

Slot = Literal["person", "role", "project", "to", "place"]

_ROLE_WORDS = words("""
    role roles part parts character shortlist list sl options option kirdar kirdaar patra bhumika rol
    breakdown रोल किरदार लिस्ट शॉर्टलिस्ट सूची पात्र भूमिका track
    """)
_AND = words("and & aur n + और vs versus , ya or w with")
_LINKS = words("ka ki ke wala wale wali waala waali का की के वाला वाले वाली s")
_CASE = words("""
    ko ka ki ke ne se and & aur n bhi ji wala wale wali को का की के ने से और भी जी हैं है vs hai par pe
    free theek is has was gets should can will did does aur needs looks isnt hasnt wasnt cant wont said
    """)
_ACTING_ON = words("""
    add put shortlist approve approved pin release hold book lock veto remove drop compare ask call remind
    ping backup reject for with & vs like nudge invite submitting propose pass message msg text offer
    """)
_PROJECT_WORDS = words("project film show series movie casting production प्रोजेक्ट फिल्म सीरीज")
_PROJECT_TAIL = words("""
    nights ledger lodge ghat runway season diaries files express chronicles house stories
    """)
_ALSO_NAMES = words("""
    lata sona lucky khushi deep dia diya asha kiran kamal jyoti roshni sandhya shanti sagar akash prem payal
    chandni barkha megha veer raja rani dev maya sunny honey angel grace joy hope faith rose dolly pinky
    """)
"""Words of the language that people are called as well: written like a name they are one."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as written, with its word positions, what it seems to be the name of, and who it is.

    ``loosely``: it is a role only because of a word for ``for``. ``matches``: the known names it may stand
    for; more than one means: ask.
    """

    text: str
    first: int
    last: int
    slot: Slot
    loosely: bool = False
    matches: tuple[str, ...] = ()


def mentions(reading: Reading, context: Context, masked: Sequence[tuple[int, int]] = ()) -> list[Mention]:
    """The names of a text from left to right."""
    marks = _marked(reading, context, masked)
    out: list[Mention] = []
    place = 0
    while place < len(marks):
        if not marks[place]:
            place += 1
            continue
        last = place
        while last + 1 < len(marks) and marks[last + 1] and not _breaks(reading.words, last):
            last += 1
        mention = _mention(reading, place, last, context)
        if mention is not None:
            out.append(mention)
        place = last + 1
    return _lists_share_a_slot(reading.words, out, context)


def _breaks(words: Sequence[Word], last: int) -> bool:
    return (
        words[last].possessive
        and fold(words[last].raw).endswith("s")
        and words[last].raw[-2:] in ("'s", "’s")
    )


def _marked(reading: Reading, context: Context, masked: Sequence[tuple[int, int]]) -> list[bool]:
    """For each word whether it belongs to a name."""
    words = reading.words
    known_tokens = _tokens(
        (
            *context.known_people,
            *context.known_roles,
            *context.known_projects,
            *context.last_result,
            context.focus_role,
        )
    )
    marks = [_seems_name(words, place, reading.shouted, known_tokens) for place in range(len(words))]
    for place, word in enumerate(words):
        if any(start <= word.start < end for start, end in masked):
            marks[place] = False
        elif (
            not marks[place]
            and word.capital
            and not reading.shouted
            and _title_before_name(words, marks, place)
        ):
            marks[place] = True
        elif (
            word.text == "."
            and place
            and words[place - 1].text in known.HONORIFICS
            and _next_marked(marks, place)
        ):
            marks[place] = marks[place - 1] = True
    mark_side_by_side(words, marks, reading.shouted, masked)
    mark_listed(words, marks, reading.shouted, masked)
    mark_side_by_side(words, marks, reading.shouted, masked)
    return marks


def _next_marked(marks: Sequence[bool], place: int) -> bool:
    return place + 1 < len(marks) and marks[place + 1]


def _title_before_name(words: Sequence[Word], marks: Sequence[bool], place: int) -> bool:
    text = words[place].text
    if text in known.TITLES or (words[place].raw.isupper() and text in known.TITLES):
        return _next_marked(marks, place)
    return text in known.HONORIFICS and _next_marked(marks, place)


def _tokens(names: Iterable[str]) -> frozenset[str]:
    return frozenset(
        fold(token) for name in names for token in re.findall(r"[^\W\d_][^\s,]*", name) if len(token) > 2
    )


def _seems_name(words: Sequence[Word], place: int, shouted: bool, known_tokens: frozenset[str]) -> bool:
    word = words[place]
    if not word.is_word or word.text in NOT_NAMES or word.raw[:1] in "#@":
        return False
    if (
        word.text in known.PLACES
        or word.text in known.LANGUAGES
        or word.text in known.CITIES
        or word.text in known.BUILDS
    ):
        return False
    if word.text in known_tokens:
        return not (word.concepts and not word.capital)
    if word.text in CLASSES and not word.capital:
        return False
    also = word.text in _ALSO_NAMES and not word.concepts
    if (
        (word.known and not also)
        or word.text in known.ROLE_NOUNS
        or word.text in known.FEMALE
        or word.text in known.MALE
    ):
        return False
    if word.text in known.ADJECTIVES:
        return False
    if word.devanagari:
        return _devanagari_name(words, place)
    if word.capital and not shouted:
        return True
    return _lower_name(words, place)


def _devanagari_name(words: Sequence[Word], place: int) -> bool:
    after = [word.text for word in words[place + 1 : place + 3]]
    before = words[place - 1].text if place else ""
    if before in {"क्या", "और", "पूछो", "पूछिए", "पूछना"} and place + 1 < len(words):
        return True
    if after[:2] in (["पर", "नोट"], ["पे", "नोट"]):
        return True
    opens = place == 0 or before in (":", ",", ".", "-", "।")
    if opens and after[:1] and after[0] in _AFTER_OPENING and len(words[place].text) > 2:
        return True
    if after[:1] == ["के"] and after[1:2] not in (["लिए"], ["बारे"], ["साथ"], ["नाम"]):
        return False
    return any(text in {"को", "का", "की", "के", "ने", "से", "और", "जी"} for text in after[:2])


_AFTER_OPENING = words(
    "नहीं भी कल आज अब परसों लेट समय बहुत पहुँच पहुंच हमेशा कितने कितनी कब कैसा कैसी थोड़ा थोड़ी अच्छा अच्छी"
)
"""What follows a name with which a clause begins, though no ``को`` or ``का`` marks it."""


def _lower_name(words: Sequence[Word], place: int) -> bool:
    """A name typed without a capital shows by its neighbours; where others have capitals, more is needed."""
    if len(words[place].text) < 3:
        return False
    after = [word.text for word in words[place + 1 : place + 3]]
    before = words[place - 1].text if place else ""
    if words[place].possessive:
        return True
    if after[:1] == ["ke"] and after[1:2] not in (["liye"], ["baare"], ["naam"], ["saamne"]):
        return False
    if after[:1] and after[0] in _AGENT_CASE:
        return True
    if any(word.capital and not word.known and spot for spot, word in enumerate(words)):
        return before in _ACTING_ON
    opening = place == 1 and before in _OPENING
    return opening or bool(after[:1] and after[0] in _CASE) or before in _ACTING_ON


_AGENT_CASE = words("ko ne")
_OPENING = words("is has did does can will are")


def _mention(reading: Reading, first: int, last: int, context: Context) -> Mention | None:
    words = reading.words
    text = reading.cut(first, last)
    for ending in ("'s", "’s"):
        text = text.removesuffix(ending)
    if len(text) < 2:
        return None
    slot, loosely = _slot(words, first, last)
    mention = Mention(text, first, last, slot, loosely)
    return _identified(mention, context)


def _slot(words: Sequence[Word], first: int, last: int) -> tuple[Slot, bool]:
    """What the neighbours make of a name, and whether only a word for ``for`` says so."""
    before = words[first - 1].text if first else ""
    before2 = words[first - 2].text if first > 1 else ""
    after = [word.text for word in words[last + 1 : last + 5]]
    skipped = [text for text in after if text not in _LINKS]
    if skipped and skipped[0] in _ROLE_WORDS:
        return "role", False
    if after[:1] and after[0] in known.ROLE_NOUNS and not words[last].possessive and last + 1 < len(words):
        return "role", False
    if last > first and words[first].text in known.TITLES and words[first].text not in known.HONORIFICS:
        return "role", False
    if words[last].text in _PROJECT_TAIL or (skipped and skipped[0] in _PROJECT_WORDS):
        return "project", False
    if before in ("on", "of") and before2 in ("status", "casting", "update", "progress", "we"):
        return "project", False
    if before == "of" and before2 in ("role", "part", "character"):
        return "role", False
    if before == "in" and before2 in ("squeeze", "fit", "bring", "call", "get", "pull", "book"):
        return "person", False
    if before in ("in", "at") and first > 1 and not words[last].possessive:
        return "place", False
    if after[:2] in (["ke", "liye"], ["ke", "lie"], ["के", "लिए"], ["k", "liye"]) or before in ("for", "fr"):
        return "role", True
    return "person", False


def _lists_share_a_slot(words: Sequence[Word], found: list[Mention], context: Context) -> list[Mention]:
    """``for Riya & Kabir``: what holds for one name of a list holds for all; where no known role is called
    so, they are people."""
    out = list(found)
    for spot in range(len(out) - 1):
        left, right = out[spot], out[spot + 1]
        between = [word.text for word in words[left.last + 1 : right.first]]
        if (
            between
            and all(text in _AND for text in between)
            and {left.slot, right.slot} == {"person", "role"}
            and "," not in between
        ):
            role = left if left.slot == "role" else right
            if role.loosely and not role.matches and context.known_roles:
                out[spot : spot + 2] = [_as_person(one, context) for one in (left, right)]
                continue
            loosely = left.loosely or right.loosely
            out[spot] = replace(left, slot="role", loosely=loosely)
            out[spot + 1] = replace(right, slot="role", loosely=loosely)
        elif between == [","] and left.loosely and not left.matches and right.slot == "person":
            # Three people after a word for ``for``, none of whom is a role there is.
            out[spot] = replace(left, slot="person", loosely=False)
    return out


def _identified(mention: Mention, context: Context) -> Mention:
    """Who or what a name stands for, as far as the context knows."""
    for slot, pool in (("role", context.known_roles), ("project", context.known_projects)):
        hits = match(mention.text, pool)
        if hits and (
            mention.slot == slot or not match(mention.text, (*context.known_people, *context.last_result))
        ):
            return replace(mention, slot=slot, matches=hits)  # type: ignore[arg-type]
    return _as_person(mention, context) if mention.slot == "person" else mention


def _as_person(mention: Mention, context: Context) -> Mention:
    """The same as somebody's name, with the people who are known by it."""
    people = tuple(dict.fromkeys((*context.last_result, *context.known_people)))
    mention = replace(mention, slot="person", loosely=False)
    hits = match(mention.text, people)
    if hits:
        shown = match(mention.text, context.last_result)
        return replace(mention, matches=shown if len(shown) == 1 else hits)
    return mention


_NAME_PART = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])*")


@lru_cache(maxsize=2048)
def key(name: str) -> str:
    """One key for the spellings of one Indian name (``Meera``, ``Mira``; ``Vikram``, ``Wikram``)."""
    folded = fold(name)
    parts = [part if part.isascii() else latin(part) for part in _NAME_PART.findall(folded)]
    return " ".join(re.sub(r"(?<=[bcdgjkpt])h", "", squeeze(part)) for part in parts)


def match(said: str, names: Iterable[str]) -> tuple[str, ...]:
    """The known names that ``said`` may stand for: exact, else a first or last name, else a near miss."""
    pool = list(names)
    if not pool or not key(said):
        return ()
    wanted = key(said)
    exact = tuple(name for name in pool if fold(name) == fold(said)) or tuple(
        name for name in pool if key(name) == wanted
    )
    if exact:
        return exact
    part = tuple(name for name in pool if set(wanted.split()) <= set(key(name).split()))
    if part:
        return part
    return _near(wanted, pool)


def _near(wanted: str, pool: Sequence[str]) -> tuple[str, ...]:
    from rapidfuzz.distance import Levenshtein

    if len(wanted) < 4:
        return ()
    limit = 1 if len(wanted) < 8 else 2
    hits = []
    for name in pool:
        keys = [key(name), *key(name).split()] if " " not in wanted else [key(name)]
        if any(
            each[:1] == wanted[:1] and Levenshtein.distance(wanted, each, score_cutoff=limit) <= limit
            for each in keys
            if len(each) > 3
        ):
            hits.append(name)
    return tuple(hits)
