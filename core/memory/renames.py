"""Who is called otherwise now: "Riya is Rhea now", "Pooja ne naam badal liya, now she is Pia".

Only sentences that say so join two names; likeness alone never does. What joins them is the turn itself, so
that it goes when the turn goes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise

from core.memory.words import keys

MARK = "zzname"
"""The key by which the full text knows such turns. No key of a word looks like it."""
FAR = 40
"""Letters that may stand between a name and a sentence about names."""
NEARBY, LONGEST = 120, 2000
"""Letters around such words in which names are looked for, and of a text that are looked at: who pastes more
does not tell that somebody was renamed."""
_WORD = r"[A-Z][\w'’-]*"
_SPAN = re.compile(rf"\b{_WORD}(?: {_WORD}){{0,2}}")
_OWN = re.compile(r"['’](?:s|re)?$")
_OTHERWISE = """
now from so yes no ok please also name naam ab aaj the she he her his they note desk monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september october november
december
"""
_NO_NAME = frozenset(_OTHERWISE.split())
_NEXT_TO_IT = re.compile(
    r"\b(?:is|are) now(?: called| known as| credited as)?\b|\bnow (?:called|known as|goes by|credited as)\b"
    r"|\bnow (?:she|he)(?:['’]s| is)\b|\b(?:she|he)(?:['’]s| is) now\b|\bfrom now on\b|\bgoes by\b"
    r"|\balso known as\b|\ba\.?k\.?a\b\.?|\balias\b|\bformerly\b",
    re.IGNORECASE,
)
_ABOUT_NAMES = re.compile(
    r"\brename[ds]?\b|\bchang(?:e|ed|es|ing)\b[\w ]{0,12}\bname\b|\bname[\w ]{0,12}\bchanged\b"
    r"|\b(?:new|screen|stage|real|married|maiden) name\b|\bnaam\b[\w ]{0,12}\b(?:badal|badla|ab|naya|kar)\w*"
    r"|\b(?:naya|ab|asli) naam\b|\bcalls? (?:her|him)self\b",
    re.IGNORECASE,
)
_BOTH = re.compile(rf"\b({_WORD}(?: {_WORD})?) (?:is|ab) ({_WORD}(?: {_WORD})?) (?:now|hai|hain)\b")
_NAAM = re.compile(
    r"([\w\u0900-\u0963]+) (?:ka|ki|का|की) (?:(?:naya|ab|screen|नया|अब) )*(?:naam|नाम) "
    r"(?:(?:ab|badal ?kar|अब|बदलकर) )*([\w\u0900-\u0963]+) (?:hai|hain|ho|rakh|kar|kiya|है|हैं|हो|रख|कर|किया)",
    re.IGNORECASE,
)


def renamed(text: str) -> list[tuple[str, str]]:
    """The names of which a text says that they are one person's, as it writes them."""
    text = text[:LONGEST]
    found = [(one[1], one[2]) for pattern in (_BOTH, _NAAM) for one in pattern.finditer(text)]
    for pattern, far in ((_NEXT_TO_IT, 2), (_ABOUT_NAMES, FAR)):
        for cue in pattern.finditer(text):
            before = [name for name, _ in _names(text[max(0, cue.start() - NEARBY) : cue.start()])]
            after = [name for name, start in _names(text[cue.end() :][:NEARBY]) if start <= far]
            said = [*before[-1:], *after[:1]] if before else after[:2]
            found += pairwise(said)
    return [(one, other) for one, other in found if one != other and keys(one) and keys(other)]


def _names(text: str) -> list[tuple[str, int]]:
    """Capitalised words with where they begin, as far as those before them are names."""
    found = []
    for span in _SPAN.finditer(text):
        words = [_OWN.sub("", word) for word in span[0].split()]
        while words and (words[0].lower() in _NO_NAME or not keys(words[0])):
            words.pop(0)
        if words:
            found.append((" ".join(words), text.index(words[0], span.start())))
    return found


def other_names(texts: Iterable[str], known: Iterable[tuple[str, str]] = ()) -> Mapping[str, frozenset[str]]:
    """For each key of a name the keys that stand for the same word of the other name, however often somebody
    was renamed. ``known``: pairs of names that are one person's, whatever the texts say."""
    beside: dict[str, set[str]] = defaultdict(set)
    for one, other in (*known, *(pair for text in texts for pair in renamed(text))):
        for pair in _aligned(one.split(), other.split()):
            mine, theirs = ("".join(keys(word)) for word in pair)
            if mine and theirs and mine != theirs:
                beside[mine].add(theirs)
                beside[theirs].add(mine)
    return {key: frozenset(_reached(key, beside) - {key}) for key in beside}


def _aligned(one: list[str], other: list[str]) -> list[tuple[str, str]]:
    """First names with first names, and the last ones where both have one."""
    last = [(one[-1], other[-1])] if len(one) > 1 and len(other) > 1 else []
    return [(one[0], other[0]), *last]


def _reached(key: str, beside: Mapping[str, set[str]]) -> set[str]:
    seen, ahead = {key}, [key]
    while ahead:
        new = beside[ahead.pop()] - seen
        seen |= new
        ahead += new
    return seen
