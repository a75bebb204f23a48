"""Where something takes place or is posted."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.material import Material
from core.understanding.shapes import Sought
from core.understanding.vocabulary import attributes as known

_PLACE_NAMES = (
    "Aram Nagar|Film City|Yari Road|Madh Island|Versova|Andheri|Bandra|Juhu|Goregaon|Lokhandwala|Malad"
    "|Oshiwara|Khar|Powai|Dadar|Kandivali|Borivali|Santacruz|Worli|Mhada|Four Bungalows"
    "|Seven Bungalows|Jogeshwari|Vile Parle|Veera Desai|Mira Road|Lower Parel|Prabhadevi|Chandivali|Saki Naka"
    "|Marol|Chembur|Ghatkopar"
    "|आराम नगर|अंधेरी|वर्सोवा|बांद्रा"
)
_PLACE = re.compile(
    rf"(?P<p>(?:[A-Z][\w.']*\s+)?(?<!\w)(?:{_PLACE_NAMES})(?:\s+(?:East|West|studio|Studio|part"
    rf"|Part|gate|office)(?!\w))?(?:\s+(?:\d{{1,2}}|[A-Z])(?![\w:.]))?)"
)
_PLACE_LOWER = re.compile(
    rf"(?<!\w)(?:{_PLACE_NAMES})(?:\s+(?:studio|part|east|west|gate|office))?(?!\w)(?:\s+\d{{1,3}}(?![\w:.]))?",
    re.IGNORECASE,
)
_DOOR = re.compile(
    r"(?<!\w)(?:gate|floor|room|studio|hall|flat|plot|sector|bungalow|house|shop|phase|unit|lane|stage|block"
    r"|wing|building|bldg|office|set|गेट|स्टूडियो|हॉल|फ्लोर|मंज़िल)\s*(?:no\.?|number|#)?\s*\d{1,3}(?![\w:])"
    r"|(?<!\w)\d{1,2}(?:st|nd|rd|th)\s+(?:floor|lane|gate|cross|road)(?!\w)",
    re.IGNORECASE,
)
"""A number on a door or a gate."""
_STUDIO = re.compile(
    r"(?<!\w)(?P<p>(?:[A-Z][\w']*\s+){0,3}(?:[Ss]tudio|[Hh]all|[Oo]ffice|[Rr]oom"
    r"|[Aa]uditorium)\s+(?:[A-Z](?!\w)|\d+)|(?:[A-Z][\w']*\s+){1,3}(?:[Ss]tudios?|[Hh]all|[Oo]ffice"
    r"|[Aa]uditorium)(?!\w))"
)
_VENUE_HINDI = re.compile(
    r"(?<!\w)(?P<p>mandir|masjid|studio|office|hall|ground|maidan)\s+(?:wale|waale|wali)(?!\w)", re.IGNORECASE
)


_LAST = re.compile(
    r"(?<!\w)(?:short)?list(?!\w).*(?<!\w)min(?:ute)?s?(?:\s+(?:each|per\s+\w+|ka|ke))?\s*,\s*(?:at\s+|@\s*)?"
    r"(?P<p>[^\W\d_][\w.']*(?:\s+(?!(?:and|aur|too|bhi|also|first|last|pehle|ko|ka|ki|only)(?!\w))[\w.']+){0,3})"
    r"\s*[.!]*$",
    re.IGNORECASE,
)
"""``Meera list kal 4 baje, 20 min each, Silver Studio``: what stands last, after how long each takes."""


_AFTER = Sought(r"\s+(?:mein|me|main|pe|par|at|in|में|पर)$")
"""``aram nagar mein``: the place without the word that follows it."""


def location(m: Material, intent: str) -> Any:
    """Where something takes place."""
    lowered = _PLACE_LOWER.search(m.text)
    for pattern in (_PLACE, _STUDIO, _VENUE_HINDI, _LAST):
        match = pattern.search(m.text)
        if match and not (lowered and lowered.start() <= match.start("p") < lowered.end()):
            return _AFTER.sub("", match["p"].strip())
        if match and lowered:
            return max(match["p"].strip(), lowered[0].strip(), key=len)
    if lowered:
        return lowered[0].strip()
    if intent != "availability.set":
        return None
    return next(
        (known.CITIES[word.text] for word in m.found.reading.words if word.text in known.CITIES), None
    )


def spans(text: str) -> list[tuple[int, int]]:
    """Where a text speaks of places: a number or a word in there is a part of the address."""
    found = [
        match.span() for pattern in (_PLACE, _STUDIO, _PLACE_LOWER, _DOOR) for match in pattern.finditer(text)
    ]
    return [(start, end) for start, end in found if end > start]


def names_of_places(text: str) -> list[tuple[int, int]]:
    """Where a text holds the name of a place that is known: nobody is called that."""
    last = _LAST.search(text)
    return [*(match.span() for match in _PLACE_LOWER.finditer(text)), *([last.span("p")] if last else [])]


def mode(m: Material, intent: str) -> Any:
    """Virtual, when it is held online."""
    return (
        "virtual"
        if re.search(r"\b(?:zoom|google meet|online|virtual|video call|teams)\b|ऑनलाइन|ज़ूम", m.text, re.I)
        else None
    )


def channel(m: Material, intent: str) -> Any:
    """The channel to post in."""
    match = re.search(r"#[\w-]+", m.text)
    return match[0] if match else None
