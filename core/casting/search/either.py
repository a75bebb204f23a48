"""``Malayalam or Tamil``, ``boxing ya kushti``: values of one kind of which any will do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.casting.search.wording import says_nothing
from core.casting.talent.criteria import ANY_OF
from core.casting.talent.document import words
from core.casting.talent.sayings import named
from core.casting.talent.vocabulary import language_named

_PIECE = re.compile(r"[^\W_]+(?:[\u0900-\u0963]|[^\W_])*|[,/;.!?+&]")
_OR = frozenset(("or", "ya", "yaa", "ya fir", "/"))
_JOINS = frozenset(
    (
        "and",
        "aur",
        "plus",
        "n",
        "nd",
        "with",
        "also",
        "both",
        "dono",
        "donon",
        "but",
        "lekin",
        "not",
        "nahi",
        "no",
    )
)
LANGUAGE, SKILL = "languages", "skills"
_Value = tuple[str, str]
"""A kind, and a code or slug of it."""


def either(text: str, codes: Sequence[str], slugs: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The languages and skills that were read of a text, those of which any will do as one entry."""
    listed = {LANGUAGE: list(dict.fromkeys(codes)), SKILL: list(dict.fromkeys(slugs))}
    for group in _groups(text):
        kind = group[0][0]
        values = [value for _, value in group if value in listed[kind]]
        if len(values) > 1:
            place = listed[kind].index(values[0])
            listed[kind] = [one for one in listed[kind] if one not in values]
            listed[kind].insert(place, ANY_OF.join(values))
    return tuple(listed[LANGUAGE]), tuple(listed[SKILL])


def _groups(text: str) -> list[list[_Value]]:
    """Chains of values of one kind, joined by at least one word for or, and by commas before it."""
    out: list[list[_Value]] = []
    chain: list[_Value] = []
    joint, chosen = "", False
    for one in [*_read(text), None]:
        if isinstance(one, tuple):
            if chain and joint and one[0] == chain[-1][0]:
                chosen = chosen or joint == "or"
                chain.append(one)
            else:
                if chosen:
                    out.append(chain)
                chain, chosen = [one], False
            joint = ""
        elif one in ("or", ","):
            joint = one if one == "or" or not joint else joint
        else:
            if chosen:
                out.append(chain)
            chain, joint, chosen = [], "", False
    return [list(dict.fromkeys(group)) for group in out]


def _read(text: str) -> list[_Value | str]:
    """Values, ``or``, commas, and ``.`` for whatever parts them; words of asking are passed over."""
    spoken: list[str] = []
    for piece in _PIECE.findall(text):
        spoken += words(piece) or [piece]
    skills = {first: (last, slug) for first, last, slug in named(spoken)}
    out: list[_Value | str] = []
    place = 0
    while place < len(spoken):
        word = spoken[place]
        if place in skills:
            place, slug = skills[place]
            out.append((SKILL, slug))
            continue
        code = language_named(word)
        if code:
            out.append((LANGUAGE, code))
        elif word in _OR:
            out.append("or")
        elif word == ",":
            out.append(",")
        elif word in _JOINS or not says_nothing(word):
            out.append(".")
        place += 1
    return out
