"""What rooms and readers there are, as people type it: English, Hinglish, Devanagari. Only a whole message
is one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.resources.counting import NUMBER, number
from core.casting.resources.model import MOST, numbered, reader_name, room_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, shapes

MOST_CHARS = 300
_ROOMS = r"(?:rooms?|kamr[ae]n?|कमर(?:ा|े|ों))"
_READERS = r"(?:readers?|रीडर)"
_PLACE = r"(?P<place>[^\W\d_][^?!:]{0,80}?)"
_NAMES = r"(?P<names>[^?!:]{1,160}?)"
_BE = r"(?:hain?|h|है|हैं)"
_HAS = shapes(
    rf"(?:the\s+)?{_PLACE}\s+(?:has|have|has\s+got|got)\s+(?:the\s+)?{_ROOMS}\s+{_NAMES}",
    rf"(?:the\s+)?{_PLACE}\s+(?:has|have|has\s+got|got)\s+(?P<count>{NUMBER})\s+{_ROOMS}(?:\s*[:,-]\s*{_NAMES})?",
    rf"{_PLACE}\s+(?:mein|me|में|ke\s+andar)\s+(?P<count>{NUMBER})\s+{_ROOMS}\s*(?:{_BE})?",
    rf"{_PLACE}\s+(?:mein|me|में)\s+{_ROOMS}\s+{_NAMES}\s+{_BE}",
    rf"(?:the\s+)?{_ROOMS}\s+(?:at|in|of|for)\s+{_PLACE}\s*(?::|\s(?:are|is|hain?))\s*{_NAMES}",
    rf"add\s+{_ROOMS}\s+{_NAMES}\s+(?:to|at|in)\s+{_PLACE}",
    rf"{_PLACE}\s+(?:ke|के)\s+{_ROOMS}\s*[:-]?\s+{_NAMES}(?:\s+{_BE})?",
)
_READ = shapes(
    rf"(?:add\s+|our\s+|the\s+|my\s+|hamare\s+|हमारे\s+)?(?:new\s+)?{_READERS}\s*(?::|\s(?:are|is|hain?|है|हैं))\s*{_NAMES}",
    rf"(?:our|hamare|humare|mere|हमारे)\s+{_READERS}\s+{_NAMES}(?:\s+{_BE})?",
    rf"add\s+(?:a\s+|new\s+)?{_READERS}\s+{_NAMES}\s+(?:for|at|in|to)\s+[^?!:]{{2,60}}",
    rf"add\s+(?:a\s+|new\s+)?{_READERS}\s+{_NAMES}",
    rf"(?:add|put|take|use|note)\s+{_NAMES}\s+as\s+(?:an?\s+|our\s+|the\s+)?(?:new\s+)?{_READERS}(?:\s+(?:for|at|in|to)\s+[^?!:]{{2,60}})?",
    rf"{_NAMES}\s+(?:will\s+be|is\s+going\s+to\s+be|can\s+be|is)\s+(?:our\s+|the\s+|a\s+)?(?:new\s+)?{_READERS}(?:\s+(?:for|at|in)\s+[^?!:]{{2,60}})?",
    rf"{_NAMES}\s+(?:is|are)\s+(?:our\s+|the\s+|a\s+)?(?:new\s+)?{_READERS}",
    rf"{_NAMES}\s+(?:hamare\s+|हमारे\s+)?{_READERS}\s+{_BE}",
    rf"{_NAMES}\s+ko\s+{_READERS}\s+(?:rakho|bana\s*(?:o|do)|add\s+(?:karo|kar\s+do))",
)
_NOT_ROOM = shapes(
    rf"(?:the\s+)?{_PLACE}\s+(?:has|have)\s+no\s+{_ROOMS}(?:\s+{_NAMES})?",
    rf"(?:remove|delete|drop)\s+{_ROOMS}\s+{_NAMES}\s+(?:from|at|of|in)\s+{_PLACE}",
    rf"{_PLACE}\s+(?:ka|ke|mein|का|के|में)\s+{_ROOMS}\s+{_NAMES}\s+(?:hata\s*(?:o|do)|nahin?\s+{_BE}|हटाओ|हटा\s+दो|नहीं\s+{_BE})",
)
_NOT_READER = shapes(
    rf"(?:remove|delete|drop)\s+(?:the\s+)?{_READERS}\s+{_NAMES}",
    rf"{_NAMES}\s+(?:is|are)\s+(?:not\s+|no\s+longer\s+)(?:a\s+|our\s+)?{_READERS}(?:\s+any\s*more)?",
    rf"{_READERS}\s+{_NAMES}\s+(?:ko\s+)?(?:hata\s*(?:o|do)|हटाओ|हटा\s+दो)",
    rf"{_NAMES}\s+(?:ab\s+)?{_READERS}\s+(?:nahin?|नहीं)\s+{_BE}",
)
_SHOW = shapes(
    rf"(?:which|what|how\s+many)\s+{_ROOMS}\s+(?:does|do|are\s+there\s+(?:at|in)|are\s+(?:at|in))\s+{_PLACE}(?:\s+have)?",
    rf"(?:show\s+|list\s+)?(?:the\s+)?{_ROOMS}\s+(?:at|in|of)\s+{_PLACE}",
    rf"{_PLACE}\s+(?:mein|me|में|ke|के)\s+(?:kitne|kaun\s*se|kaunse|कितने|कौन\s*से)\s+{_ROOMS}\s+{_BE}",
    rf"(?:kitne|kaun\s*se|kaunse|कितने|कौन\s*से)\s+{_ROOMS}(?:\s+{_BE})?\s+{_PLACE}\s+(?:mein|me|में|ke)(?:\s+{_BE})?",
    rf"(?:show\s+|list\s+)?(?:our\s+|the\s+|my\s+)?(?:{_READERS}|{_ROOMS}\s+and\s+{_READERS})(?:\s+(?:dikhao|दिखाओ|list))?",
    rf"who\s+(?:are|is)\s+(?:our\s+|the\s+)?{_READERS}",
    rf"{_READERS}\s+(?:kaun(?:\s+kaun)?|कौन(?:\s+कौन)?)\s+{_BE}",
)
_AND = Sought(r"\s*(?:,|&|/|;|\s(?:and|aur|और)\s)\s*")
_NOBODY = frozenset(
    [
        "who",
        "what",
        "which",
        "how",
        "is",
        "are",
        "our",
        "the",
        "my",
        "no",
        "not",
        "he",
        "she",
        "they",
        "it",
        "a",
        "any",
        "there",
        "i",
        "we",
        "you",
        "kaun",
        "कौन",
        "main",
        "hum",
        "aap",
        "schedule",
        "with",
        "send",
        "tell",
        "ask",
        "call",
        "show",
        "good",
        "great",
        "late",
        "here",
        "more",
    ]
)
_WRITTEN = re.compile(r"[^\W_][\w\u0900-\u0963 .'’-]{0,79}")


_THEN = Sought(
    rf"\s*(?:[,;.]\s*(?:(?:and|aur|और)\s+)?|\s(?:and|aur|और)\s+)(?=(?:our\s+|the\s+|hamare\s+|हमारे\s+)?{_READERS}\s*(?::|\s))",
)
"""Where a sentence goes on from the rooms to the readers."""


@beside(_HAS, _READ)
def noted(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Aram Nagar has rooms A and B``, ``readers: Vikram, Neha``, or both in one sentence."""
    parts = _THEN.split(text, maxsplit=1)
    if len(parts) < 2:
        return _noted(text)
    rooms = _noted(parts[0])
    then = re.sub(rf"({_READERS})\s+(?=[^\W\d_:])", r"\1: ", parts[1], count=1, flags=re.IGNORECASE)
    readers = _noted(parts[1]) or _noted(re.sub(rf"\s+{_BE}\s*[.!।]*$", "", then))
    if rooms is None or readers is None or (rooms["kind"], readers["kind"]) != ("room", "reader"):
        return None
    return {**rooms, "readers": readers["names"]}


def _noted(text: str) -> Mapping[str, Any] | None:
    said = _said(text)
    for match in _HAS.all_of(said) if said and not _asks(text) else ():
        if not _named(match["place"]):
            continue
        found = match.groupdict()
        rooms = tuple(room_name(one) for one in split(found.get("names") or ""))
        count = number(found.get("count") or "")
        if not rooms and count:
            rooms = numbered(min(count, MOST))
        if rooms and all(map(_a_room, rooms)):
            return {"kind": "room", "place": match["place"].strip(), "names": rooms}
    for match in _READ.all_of(said) if said and not _asks(text) else ():
        readers = _readers(match["names"])
        if readers:
            return {"kind": "reader", "names": readers}
    return None


@beside(_NOT_ROOM, _NOT_READER)
def dropped(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Aram Nagar has no room B``, ``remove reader Neha``."""
    said = _said(text)
    for match in _NOT_ROOM.all_of(said) if said else ():
        if _named(match["place"]):
            names = tuple(room_name(one) for one in split(match["names"] or ""))
            return {"kind": "room", "place": match["place"].strip(), "names": names}
    for match in _NOT_READER.all_of(said) if said else ():
        readers = _readers(match["names"])
        if readers:
            return {"kind": "reader", "names": readers}
    return None


@beside(_SHOW)
def shown(text: str, context: Context) -> Mapping[str, Any] | None:
    """``rooms at Aram Nagar``, ``who are our readers?``"""
    said = _said(text)
    for match in _SHOW.all_of(said) if said else ():
        return {"place": (match.groupdict().get("place") or "").strip()}
    return None


def split(said: str) -> tuple[str, ...]:
    """``A, B aur C`` taken apart."""
    return tuple(one for one in _AND.split(said.strip()) if one.strip())[:MOST]


def _a_room(name: str) -> bool:
    """Not half of a sentence that goes on."""
    foreign = {"reader", "readers", "रीडर", "hain", "hai", "है", "हैं"} & set(name.casefold().split())
    return bool(_WRITTEN.fullmatch(name)) and len(name.split()) <= 3 and not foreign


def _readers(said: str) -> tuple[str, ...]:
    names = tuple(reader_name(one) for one in split(said))
    plain = all(_WRITTEN.fullmatch(one) and len(one.split()) <= 3 for one in names)
    return names if plain and all(_named(one) for one in names) else ()


def _named(said: str) -> bool:
    return not set(said.casefold().split()) & _NOBODY


def _asks(text: str) -> bool:
    return text.rstrip().endswith("?")


def _said(text: str) -> str:
    said = " ".join(text.split()).rstrip(" .!?।")
    return said if len(said) <= MOST_CHARS else ""
