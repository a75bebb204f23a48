"""Times that are said in another zone than the sender's: "4 pm London time", "11 am PST", "दुबई समय 6 बजे"."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, tzinfo
from typing import overload
from zoneinfo import ZoneInfo

from core.understanding.dates.found import Found
from core.understanding.shapes import Sought
from core.understanding.tokens import Reading

_PLACES = {
    "Asia/Kolkata": r"ind(?:ia|ian)|mumbai|delhi|bharat(?:iya)?|भारतीय?",
    "Europe/London": r"london|uk|british|england|लंदन|लन्दन",
    "Europe/Paris": r"paris|berlin|central\s+european|european",
    "America/New_York": r"new\s*york|ny|nyc|eastern|east\s+coast|न्यूयॉर्क",
    "America/Toronto": r"toronto",
    "America/Los_Angeles": r"los\s+angeles|la|pacific|west\s+coast|california|l\.a\.",
    "Asia/Dubai": r"dubai|gulf|uae|abu\s+dhabi|दुबई",
    "Asia/Singapore": r"singapore|सिंगापुर",
    "Asia/Hong_Kong": r"hong\s*kong",
    "Asia/Tokyo": r"tokyo|japan",
    "Australia/Sydney": r"sydney|melbourne",
    "Asia/Karachi": r"karachi|pakistan",
    "Asia/Dhaka": r"dhaka|bangladesh",
    "Asia/Kathmandu": r"nepal|kathmandu",
    "Asia/Colombo": r"colombo|sri\s+lanka",
}
"""Zones by the places that name them; with "time" beside it, else it is where something is."""
_LETTERS = {
    "Asia/Kolkata": "ist",
    "Europe/London": "bst",
    "UTC": "gmt|utc",
    "Europe/Paris": "cet|cest",
    "America/New_York": "est|edt",
    "America/Los_Angeles": "pst|pdt",
    "Asia/Singapore": "sgt",
    "Asia/Tokyo": "jst",
    "Australia/Sydney": "aest|aedt",
}
"""Zones by their letters, as people use them: EST is what clocks show in New York, in summer, too."""
_NAMES = [*_PLACES, *_LETTERS]
_TIME = r"\s+(?:(?:ka|ke|ki|का|के|की)\s+)?(?:standard\s+)?(?:time|samay|waqt|hours|समय|टाइम)"
_ZONE = "|".join(
    [f"(?P<z{n}>{said}){_TIME}" for n, said in enumerate(_PLACES.values())]
    + [f"(?P<z{n}>{said})(?:{_TIME})?" for n, said in enumerate(_LETTERS.values(), len(_PLACES))]
)
_END = r"(?![\w\u0900-\u0963])"
_AFTER = Sought(rf"\s*[,(]?\s*(?:(?:in|by|as\s+per|according\s+to)\s+)?(?:{_ZONE}){_END}")
_BEFORE = Sought(rf"(?<![\w\u0900-\u0963])(?:{_ZONE})[\s,:]*$")


_TOGETHER = Sought(r"\s*(?:to|till|until|or|and|se|ya|aur|से|या|और|[-–—,&/])\s*")
"""Between two times that one zone is said of: "9 to 10 am EST"."""


def in_their_zones(found: list[Found], reading: Reading, own: tzinfo | None) -> list[Found]:
    """The same moments in the sender's zone ``own``; unchanged where no clock time or no zone was said."""
    out: list[Found] = []
    zone: ZoneInfo | None = None
    for place in range(len(found) - 1, -1, -1):
        each = found[place]
        if place + 1 < len(found):
            between = reading.text[reading.words[each.last].end : reading.words[found[place + 1].first].start]
            zone = zone if _TOGETHER.fullmatch(between) else None
        zone = _said_of(each, reading) or zone
        clock = each.kind in ("time", "range")
        out.append(_in(each, zone, own) if clock and zone and own else each)
    return out[::-1]


def _said_of(found: Found, reading: Reading) -> ZoneInfo | None:
    start, end = reading.words[found.first].start, reading.words[found.last].end
    said = _AFTER.match(reading.text, end) or _BEFORE.search(reading.text[:start])
    if said is None:
        return None
    [place] = [int(name[1:]) for name, words in said.groupdict().items() if words]
    return ZoneInfo(_NAMES[place])


def _in(found: Found, zone: ZoneInfo, own: tzinfo) -> Found:
    start, end = _moved(found.phrase.start, zone, own), _moved(found.phrase.end, zone, own)
    choices = tuple(_moved(one, zone, own) for one in found.choices)
    return replace(found, phrase=replace(found.phrase, start=start, end=end), choices=choices)


@overload
def _moved(moment: datetime, zone: ZoneInfo, own: tzinfo) -> datetime: ...
@overload
def _moved(moment: None, zone: ZoneInfo, own: tzinfo) -> None: ...
def _moved(moment: datetime | None, zone: ZoneInfo, own: tzinfo) -> datetime | None:
    """What a clock of the other zone shows, as a moment of one's own."""
    return None if moment is None else moment.replace(tzinfo=zone).astimezone(own)
