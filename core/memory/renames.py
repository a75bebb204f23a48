"""Who is called otherwise now: "Riya is Rhea now", "Pooja ne naam badal liya, now she is Pia".

Only sentences that say so join two names; likeness alone never does. What joins them is the turn itself, so
that it goes when the turn goes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise

from core.memory.kindred import kindred
from core.memory.words import key, keys
from core.understanding.shapes import Sought

MARK = "zzname"
"""The key by which the full text knows such turns. No key of a word looks like it."""
FAR = 40
"""Letters that may stand between a name and a sentence about names."""
NEARBY, LONGEST = 120, 2000
"""Letters around such words in which names are looked for, and of a text that are looked at: who pastes more
does not tell that somebody was renamed."""
_WORD = r"[A-Z][\w'’-]*"
_SPAN = Sought(rf"\b{_WORD}(?: {_WORD}){{0,2}}", 0)
_OWN = Sought(r"['’](?:s|re)?$", 0)
_OTHERWISE = """
now from so yes no ok please also name naam ab aaj the she he her his they note desk monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september october november
december metro ola uber rapido train flight bus auto rickshaw cab car bike
"""
_NO_NAME = frozenset(_OTHERWISE.split())
_NAME = rf"{_WORD}(?: {_WORD}){{0,2}}"
_NEXT_TO_IT = Sought(
    r"\b(?:is|are) now(?: called| known as| credited as)?\b|\bnow (?:called|known as|credited as)\b"
    r"|\bnow (?:she|he)(?:['’]s| is)\b|\b(?:she|he)(?:['’]s| is) (?:from )?now(?: on)?\b|\bfrom now on\b"
    r"|\b(?:go|goes|going) by(?: the name(?: of)?)?\b"
    r"|\b(?:be|is|being) (?:credited|billed|called|known) (?:only |just )?as\b"
    r"|\bcredits? (?:goes|go|reads?) as\b"
    r"|\bspel(?:ls?|led|t|ling) (?:it|(?:his|her|their|the) name|is)(?: now)?(?: as)?\b"
    r"|\balso known as\b|\ba\.?k\.?a\b\.?|\balias\b|\bformerly\b"
)
_ABOUT_NAMES = Sought(
    r"\brename[ds]?\b|\bchang(?:e|ed|es|ing)\b[\w ]{0,12}\b(?:name|spelling)\b"
    r"|\b(?:name|spelling)[\w ]{0,12}\bchanged\b"
    r"|\b(?:new|screen|stage|real|married|maiden) name\b|\bnaam\b[\w ]{0,12}\b(?:badal|badla|ab|naya|kar)\w*"
    r"|\b(?:naya|ab|asli) naam\b|\bcalls? (?:her|him)self\b"
)
_PART_KEPT = Sought(
    r"\b(?:will|to|['’]ll)(?: now| soon)? (?:become|be|use)(?: called)?\b|\bbecame\b"
    rf"|\b[Ss]?[Hh]e(?:['’]s| is)(?= {_NAME} now\b)"
    r"|\bab\b|\bnow\b",
    0,
)
"""What else it may say as well: only where the new name keeps a word of the old one."""
_ON_SCREEN = Sought(
    rf"[\"“”]({_NAME})[\"“”]\W{{1,3}}(?:on (?:the )?(?:screen|posters?)|in (?:the |all )?(?:credits?|titles?)"
    r"|screen pe|credits? (?:me|mein)|as (?:screen|stage) name)\b",
    0,
)
_QUOTED = Sought(
    rf"(?:^|[,.;:!?]\s+|\bbtw )([^\W\d_]{{3,}}(?: {_WORD})?) (?:is|ab|ko ab|ko sab)(?: now)?(?: called)?"
    rf" [\"“”]({_NAME})[\"“”]",
    0,
)
_BOTH = Sought(rf"\b({_WORD}(?: {_WORD})?) (?:is|ab) ({_WORD}(?: {_WORD})?) (?:now|hai|hain)\b", 0)
_NAAM = Sought(
    r"([\w\u0900-\u0963]+) (?:ka|ki|का|की) (?:(?:naya|ab|screen|नया|अब) )*(?:naam|नाम) "
    r"(?:(?:ab|badal ?kar|अब|बदलकर) )*([\w\u0900-\u0963]+) (?:hai|hain|ho|rakh|kar|kiya|है|हैं|हो|रख|कर|किया)"
)
_CALL = Sought(
    r"([\w\u0900-\u0963]+) (?:ko|को) (?:ab se|sab|अब से|सब) (?:log )?[\"“”]?([\w\u0900-\u0963]+)[\"“”]? "
    r"(?:bula|bol|keh|kah|likh|बुला|बोल|कह|लिख)"
)


def renamed(text: str) -> list[tuple[str, str]]:
    """The names of which a text says that they are one person's, as it writes them."""
    text = text[:LONGEST]
    found = [(one[1], one[2]) for pattern in (_BOTH, _NAAM, _CALL) for one in pattern.finditer(text)]
    found += [(one[1], one[2]) for one in _QUOTED.finditer(text) if not kindred(key(one[1]))]
    for pattern, far in ((_NEXT_TO_IT, 2), (_ABOUT_NAMES, FAR)):
        for cue in pattern.finditer(text):
            before = [name for name, _ in _names(text[max(0, cue.start() - NEARBY) : cue.start()])]
            after = [name for name, start in _names(text[cue.end() :][:NEARBY]) if start <= far]
            said = [*before[-1:], *after[:1]] if before else after[:2]
            found += pairwise(said)
    found += [*_kept(text), *_on_screen(text)]
    return [(one, other) for one, other in found if one != other and keys(one) and keys(other)]


def _kept(text: str) -> list[tuple[str, str]]:
    """Names that share a word, where one is told to become the other."""
    found = []
    for cue in _PART_KEPT.finditer(text):
        before = _names(text[max(0, cue.start() - NEARBY) : cue.start()])[-1:]
        after = [name for name, start in _names(text[cue.end() :][:NEARBY])[:1] if start <= 2]
        found += [(one, name) for one, _ in before for name in after if {*keys(one)} & {*keys(name)}]
    return found


def _on_screen(text: str) -> list[tuple[str, str]]:
    """The name that somebody wants to be read under."""
    found = []
    for cue in _ON_SCREEN.finditer(text):
        before = _names(text[max(0, cue.start() - NEARBY) : cue.start()])[-1:]
        found += [(one, cue[1]) for one, _ in before]
    return found


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
    """First names with first names, and the last ones where both have one; a surname that somebody takes with
    their first name, whoever had which before."""
    if keys(one[0]) == keys(other[0]) and 1 in (len(one), len(other)):
        return [(one[0], [*one, *other][-1] if len(other) > 1 else one[-1])]
    last = [(one[-1], other[-1])] if len(one) > 1 and len(other) > 1 else []
    return [(one[0], other[0]), *last]


def _reached(key: str, beside: Mapping[str, set[str]]) -> set[str]:
    seen, ahead = {key}, [key]
    while ahead:
        new = beside[ahead.pop()] - seen
        seen |= new
        ahead += new
    return seen
