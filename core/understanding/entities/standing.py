"""Where somebody stands: availability, answer to an invitation, rung of the ladder, decision, rating."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities import terms
from core.understanding.entities.material import Material
from core.understanding.shapes import Sought


def status(m: Material, intent: str) -> Any:
    """An answer's state, somebody's availability, or a rung of the ladder, by intent."""
    if intent == "audition.list":
        return _rsvp(m.text)
    if intent in ("availability.set", "avail.report"):
        return _availability(m)
    named = sum(name.slot == "person" for name in m.names())
    return terms.statuses(m.found, named)


_UNCONFIRMED = Sought(
    r"n[o']t confirm|hasn'?t|haven'?t|hasnt|havent|nahi(?:n)? (?:kiya|ki|kara)|confirm nahi"
    r"|unconfirmed|pending|baaki|baki|no reply"
    r"|not replied|jawab nahi|नहीं|yet to|still to|awaiting|left to",
)


def _rsvp(text: str) -> str | None:
    if _UNCONFIRMED.search(text):
        return "unconfirmed"
    if re.search(r"\bdeclin|cancell?ed|mana kiya|dropped out", text, re.IGNORECASE):
        return "declined"
    return "confirmed" if re.search(r"confirm|कन्फर्म|कंफर्म|pakka", text, re.IGNORECASE) else None


_REFUSAL = Sought(r"(?:first|1st)\s+refusal")
_HOLDING = Sought(r"(?:first|1st|second|2nd)\s+hold|\bon hold\b|hold pe|second in line|pencil")
_BUSY = Sought(
    r"\bbusy\b|blocked?\b|booked|shoot p[ea]|shoot par|on (?:a )?shoot|shooting|out of (?:town"
    r"|station)|not (?:free|available|possible)"
    r"|(?:free|available|khali) nahi|unavailable|bahar|nahi kar (?:pa|sak)|exam|travell?ing|packed"
    r"|tied up|occupied|gone\b|can'?t"
    r"|nahi aa|व्यस्त|बुक|शूट पर|परीक्षा|नहीं",
)
_FREE = Sought(
    r"\bfree\b|\bkhal[i]\b|\bkhaali\b|available|\bopen\b|\bclear\b|commitment nahi|no commitments?"
    r"|\bavail\b|खाली|फ्री|\bok\b",
)
_NOT_FREE = Sought(r"(?:not|n't|nahi)\s+(?:free|available)|(?:free|available|khali) nahi")


_NOTHING_IN_THE_WAY = Sought(
    r"no problem|no issues?\b|dikkat nahi|problem nahi|(?:exams?|shoot|school) (?:khatam|over|done)"
    r"|(?:exams?|shoot) (?:are |is )?(?:finished|over)",
)


def _availability(m: Material) -> str | None:
    text, concepts = m.text, m.concepts()
    if _REFUSAL.search(text):
        return "first_refusal_elsewhere"
    if _HOLDING.search(text):
        return "hold"
    if _NOTHING_IN_THE_WAY.search(text):
        return "available"
    busy, free = _BUSY.search(text), _FREE.search(text)
    mixed = intent_mixed(m)
    if busy and free:
        if re.search(r"commitment nahi", text, re.IGNORECASE):
            return "available"
        return (
            None
            if mixed
            else "busy"
            if _NOT_FREE.search(text) or busy.start() <= free.start()
            else "available"
        )
    if busy:
        return "busy"
    if free or "imfree" in concepts:
        return "available"
    if m.context.pending in ("availability", "question"):
        if concepts & {"no", "cant", "pullout", "busy"}:
            return "busy"
        return "available" if concepts & {"yes", "goahead"} else None
    return None


def intent_mixed(m: Material) -> bool:
    """``15th ok, 17th not``: an answer that differs by day has no one status."""
    return "avail.report" in m.intents and len(m.timed()) > 1


def round_(m: Material, intent: str) -> Any:
    """Callback, chemistry read or look test; a plain audition is the rule and goes without saying."""
    value = terms.round_of(m.found)
    return None if value == "audition" else value


def decision(m: Material, intent: str) -> Any:
    """Approve, pass or veto; a list when there are several."""
    said = terms.decisions(m.found)
    if len(said) > 1 and "veto" in said and sum(name.slot == "person" for name in m.names()) < 2:
        return "veto"
    if said:
        return said[0] if len(said) == 1 else said
    concepts = m.concepts()
    if concepts & {"no", "not", "dont"} and not concepts & {"approve", "isyes"}:
        return "pass"
    return "approve" if concepts & {"yes", "like", "final", "goahead", "confirm", "thumbsup"} else None


def votes(m: Material, intent: str) -> Any:
    """A rating as n/m."""
    return m.found.scores[0][0] if m.found.scores else None


def former_status(m: Material, intent: str) -> Any:
    """The rung that is left."""
    return terms.former_status(m.found)
