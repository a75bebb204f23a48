"""What is to be passed on, noted or given as a reason, in the sender's own words."""

from __future__ import annotations

import re
from typing import Any

from core.understanding import intents as rules
from core.understanding.entities import terms
from core.understanding.entities.material import Material
from core.understanding.features import terms as features_of
from core.understanding.shapes import Sought

_BREAKS = Sought(
    r"(?:,|;|!|\?|\.+)\s+|\.\.+\s*|\s[-–—]+\s|[()]|।\s*|\s+(?:because|bcoz|bcz|coz|cuz|kyunki|kyuki"
    r"|kyonki|क्योंकि|since)\s+",
)
_NO_REASON = Sought(
    r"^(?:please|pls|plz|plss|thanks|sorry|actually|sir|mam|ji|haan|ok|okay|hi|hello|\W|today"
    r"|tomorrow|kal|aaj)+$",
)
_OPENERS = Sought(r"^(?:he's|she's|they're|it's|he is|she is|wo to|wo|kyunki|since|as|because|he|she)\s+")


def reason(m: Material, intent: str) -> Any:
    """Why: the part of the message that asks for nothing itself."""
    given = terms.reason(m.request)
    if given:
        return given
    dashed = re.search(r"\s[-–—]\s*(?P<r>\S.+)$", m.request)
    if (
        dashed
        and len(dashed["r"].split()) <= 12
        and intent in ("approval.decide", "shortlist.remove", "status.set")
    ):
        return dashed["r"].strip(" .!")
    parts = _parts(m)
    if len(parts) < 2:
        return None
    silent = [part for part in parts if _asks_nothing(m, *part)]
    if not silent or len(silent) == len(parts):
        return None
    start, end = max(silent, key=lambda part: part[1] - part[0])
    said = _OPENERS.sub("", m.text[start:end].strip(" .!,-"))
    return said if len(said.split()) >= 2 else None


def _parts(m: Material) -> list[tuple[int, int]]:
    text = m.request
    edges = [0]
    spans = []
    for match in _BREAKS.finditer(text):
        spans.append((edges[-1], match.start()))
        edges.append(match.end())
    spans.append((edges[-1], len(text)))
    return [(start, end) for start, end in spans if text[start:end].strip()]


def _asks_nothing(m: Material, start: int, end: int) -> bool:
    listed = m.found.reading.words
    inside = [place for place, word in enumerate(listed) if start <= word.start < end]
    said = m.text[start:end].strip()
    if len(inside) < 2 or _NO_REASON.match(said) or said[:1].isdecimal():
        return False
    part, spots = features_of(m.found, inside[0], inside[-1], frozenset())
    if part & {"+q", "goahead"} or any(
        word.text.endswith(("unga", "ungi")) for word in (listed[spot] for spot in inside)
    ):
        return False
    strongest = max(rules.score(part | _SIDES, spots).values(), default=0.0)
    return strongest < 0.89 or bool(part & {"sick", "+ended"})


_SIDES = frozenset({"@staff", "@outside"})


def note(m: Material, intent: str) -> Any:
    """What is to be noted about somebody."""
    if m.found.body:
        return _without_visibility(m.text[m.found.body[0] : m.found.body[1]])
    parts = re.split(r"[.;,]\s+|\s[-–—]\s|!+\s*", m.text)
    about = [part for part in parts if part and not _ABOUT_NOTING.search(part)]
    if not about:
        return None
    chosen = max(about, key=len).strip()
    for name in m.found.names:
        chosen = re.sub(
            rf"^{re.escape(name.text)}(?:'s)?\s+(?:is|was|has|ne|ka|ki|ke|hai)?\s*", "", chosen
        ).strip()
    return chosen.strip(" .!:") if len(chosen.split()) >= 1 and not _EMPTY_NOTE.search(chosen) else None


_ABOUT_NOTING = Sought(r"\bnote\b|\blikh\b|\bonly\b|producers?|\bpin\b|\bfeedback\b|^\d+/\d+$")
_EMPTY_NOTE = Sought(r"\bfeedback (?:do|dena|dijiye|please)\b|^(?:how|kais[aei])\b")


def _without_visibility(text: str) -> str:
    cuts = [match.start() for match in re.finditer(r"(?:[,.]\s+|\s[-–—]\s)", text)]
    for cut in reversed(cuts):
        if terms.visibility(text[cut:]):
            return text[:cut].strip(" .!'\"")
    return text.strip(" .!'\"")


def body(m: Material, intent: str) -> Any:
    """The words to pass on or to be reminded of."""
    if m.found.body:
        return m.text[m.found.body[0] : m.found.body[1]].strip().strip("'\"“”").rstrip() or None
    if intent == "profile.update":
        return _changed_fact(m)
    return None


_FACT = Sought(
    r"\b(?:(?P<k1>surname|name|weight|hair|wazan|naam|insta\w*|email)\s+(?:ab|now|is|has changed to"
    r"|to|ko)?\s*(?P<v1>[\w@.]+(?:\s*kg)?))|(?P<v2>\w+)\s+(?P<k2>hair|beard)\b",
)


def _changed_fact(m: Material) -> str | None:
    facts = []
    for match in _FACT.finditer(m.text):
        name = (match["k1"] or match["k2"]).lower()
        value = match["v1"] or match["v2"]
        if value.lower() not in ("me", "mein", "ki", "ka", "to", "please", "karo", "update", "change"):
            facts.append(f"{value} {name}" if match["k2"] else f"{name} {value}")
    return "; ".join(facts) or None


def terms_of(m: Material) -> list[str]:
    """Conditions beside the money, one by one."""
    parts = [part.strip() for part in re.split(r",|\+|\bplus\b|\bw/|:|\boffer at\b", m.text)]
    hits = [part for part in parts if _TERM.search(part) and not _MONEY_WORD.search(part)]
    counted = [each for each in m.found.lengths if not re.match(r"an?\b|per\b", each.phrase, re.IGNORECASE)]
    lengths = [each.phrase for each in counted if each.unit in ("day", "week")]
    if not hits and lengths:
        return lengths[:1]
    days = [each for each in lengths if not any(each in hit for hit in hits)]
    cleaned = [
        re.sub(r"^(?:aur|and|bas|sir)\s+|\s*(?:not below|please|pls)$", "", hit, flags=re.I) for hit in hits
    ]
    return (days if hits else []) + cleaned


_TERM = Sought(
    r"advance|vanity|business class|credit|travel|flight|hotel|stay|buyout|usage|overtime|exclusiv"
    r"|shift|title|naam aaye|makeup|\b(?:8|9|10|12|14)\s*h(?:rs?|ours?)?\b",
)
_MONEY_WORD = Sought(r"\boffer\b|lakh\b|\d+L\b|\d+k\b|shoot starts|paise theek")


def term(m: Material, intent: str) -> Any:
    """The one condition."""
    values = terms_of(m)
    if intent == "approval.decide":
        return "lock" if "lock" in m.concepts() else values[0] if len(values) == 1 and m.found.money else None
    return values[0] if len(values) == 1 else None


def terms_list(m: Material, intent: str) -> Any:
    """Several conditions."""
    values = terms_of(m)
    return values if len(values) > 1 else None
