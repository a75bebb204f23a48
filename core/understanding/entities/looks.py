"""What somebody should be like: ages, city, experience, changes of taste, and how many of them."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.material import Make, Material
from core.understanding.shapes import Sought
from core.understanding.vocabulary.numerals import NUMERALS


def criterion(key: str) -> Make:
    """A maker that hands on one search criterion."""
    return lambda m, intent: m.found.criteria.values.get(key)


def playing_age(m: Material, intent: str) -> Any:
    """The span of ages asked for; one age said is a span of itself."""
    value = m.found.criteria.values.get("playing_age")
    single = m.found.criteria.single_age
    searching = intent in ("talent.search", "talent.search.refine", "role.create")
    if (
        value is None
        and single is not None
        and searching
        and not re.search(r"\b(?:younger|older|chhot|bada)\b", m.text, re.I)
    ):
        return {"min": single, "max": single}
    return value


def city(m: Material, intent: str) -> Any:
    """Where somebody lives; the place of a shoot is none of that."""
    value = m.found.criteria.values.get("city")
    if (
        value
        and intent == "role.create"
        and re.search(rf"\bshoot\b[^,.]*\b{re.escape(str(value))}\b", m.text, re.I)
    ):
        return None
    if value and intent in ("talent.search", "talent.search.refine"):
        return " or ".join(dict.fromkeys(named for named, _ in m.found.criteria.cities)) or value
    return value


_THINGS = (
    r"girls?|boys?|men|women|actors?|actresse?s?|people|ppl|persons?|log(?:o|on)?|ladk[iae]\w*"
    r"|options?|names?|naam|kids|faces|profiles?"
    r"|talents?|artists?|guys|ladies|एक्टर|लोग|लड़क\w*|लोगों|candidates|combinations?|combos?"
    r"|pairs?|failed|failures|eps?|episodes?"
)
_NUMBERS = (
    r"\d{1,3}|ek|do|two|three|four|five|six|seven|eight|ten|teen|chaa?r|paanch|das|दो|तीन|चार|पांच|पाँच|एक"
)
_COUNT = Sought(
    rf"(?<![\w:./'’-])({_NUMBERS})\s+(?:(?!aur\b|and\b|se\b|to\b|ki\b|ke\b"
    rf"|saal\b)[a-z\u0900-\u097f]+\s+){{0,2}}?(?:{_THINGS})(?!\w)",
)
_COUNT_TOP = Sought(
    r"\b(?:top|best|first|our top|final)\s+(two|three|four|five|six|seven|eight|ten|do|teen|paanch)\b"
    r"|\b(?:top|first|best|neeche ke|upar ke|our top|to|remaining)\s+(\d{1,3})\b(?!\s*(?:baje|am|pm"
    r"|min|:|k\b|\w*(?:jan|feb|dec|nov)))"
    r"|\b(\d{1,3})\s+(?:more|aur|talents|ppl|people|logo)\b|\b(?:konse|kaunse|which)\s+(do|teen"
    r"|chaa?r|two|three|four)\b",
)
_WORDS = {word: value for word, value in NUMERALS.items() if value <= 10}


def count(m: Material, intent: str) -> Any:
    """How many people or things."""
    hits = [*_COUNT.finditer(m.request), *_COUNT_TOP.finditer(m.request)]
    values = []
    for hit in hits:
        said = next(group for group in hit.groups() if group).lower()
        value = int(said) if said.isdecimal() else _WORDS.get(said)
        inside = any(start <= hit.start() < end for start, end in m.found.criteria.spans)
        if value is not None and not inside and not (value == 1 and not said.isdecimal()):
            values.append((said.isdecimal(), value))
    if not values:
        return None
    return max(values, key=lambda pair: pair[0])[1]


_ADJUST = Sought(
    r"\b(?P<shift>\d{1,2}\s*(?:yrs?|years?|saal)\s*(?:younger|older|chhot[aie]|bad[aie]))"
    r"|\b(?P<plain>older|younger|taller|shorter|darker|fairer|slimmer|thinner|heavier|rougher"
    r"|tired eyes|big laugh|less \w+"
    r"|more (?:rugged|raw|urban|rural|real|mature|natural|innocent|lived-in|earthy|desi)|not so \w+"
    r"|too \w+|no \w+ faces?"
    r"|lived-in faces?|badi umar|chhoti umar|thodi badi|thoda bada|thodi chhoti|fresh faces?|a bit "
    r"\w+)\b|(?P<dev>(?:थोड़[ाीे]\s+)?(?:बड़ी|छोटी) उम्र|उम्र में (?:थोड़[ाीे] )?(?:बड़[ाीे]|छोट[ाीे])"
    r"|थोड़[ाीे] (?:बड़[ाीे]|छोट[ाीे]))",
)


def adjust(m: Material, intent: str) -> Any:
    """Changes of taste, in words."""
    out = []
    for hit in _ADJUST.finditer(m.text):
        said = hit[0].lower()
        out.append(re.sub(r"\b(?:yrs?|saal)\b", "years", said))
    return out or None


_EXPERIENCE = Sought(
    r"(theatre|tv|film|ott|stage|acting|ad)\w*\s+(?:me |mein |experience |kiya hai |background "
    r")*(\d{1,2})\s*(?:saal|years?|yrs?)"
    r"|(\d{1,2})\s*(?:saal|years?|yrs?)\s*(?:of |ka |se )?\s*(theatre|tv|film|ott|stage|acting)",
)


def experience(m: Material, intent: str) -> Any:
    """Experience with its years."""
    match = _EXPERIENCE.search(m.text)
    if match:
        return f"{(match[1] or match[4]).lower()} {match[2] or match[3]} years"
    trained = re.search(
        r"\b(nsd|ftii|theatre)\b(?:\s+(?:background|experience|trained|people|wale|wali))",
        m.text,
        re.IGNORECASE,
    )
    return trained[0].lower() if trained else None


_SIMILAR = re.compile(
    r"\b(?:like|similar to|in the (?:mould|style) of|resembling)\s+(?P<en>[A-Z][\w'’]*(?:\s+[A-Z][\w'’]*)*)"
    r"|(?P<hi>[A-Z][\w'’]*(?:\s+[A-Z][\w'’]*)*)\s+(?:jais[aie]|type|ki tarah|ke jais[aie])\b"
    r"|(?P<dev>[\u0900-\u0963]{3,}(?:\s+[\u0900-\u0963]{3,})?)\s+(?:के\s+)?(?:जैस[ाीे]|की\s+तरह)(?![\u0900-\u0963])"
)


def similar_to(m: Material, intent: str) -> str | None:
    """The person that others should be like."""
    if not {"talent.search", "talent.search.refine"} & set(m.intents):
        return None
    match = _SIMILAR.search(m.text)
    return (match["en"] or match["hi"] or match["dev"]) if match else None
