"""Days that are said by their number alone, written out so that they are not read as clock times:
"next month 5 se 10", "12 ko", "from 28th till 2nd"."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from core.understanding.shapes import Sought

_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    r"|(?P<next>(?:the\s+)?next\s+month|agl[ea]\s+mah?i?ne?a?|अगले\s+महीने)"
    r"|(?P<this>this\s+month|is\s+mah?i?ne?a?|इस\s+महीने)"
)
_NUMBER = r"(?:3[01]|[12]?\d)(?:st|nd|rd|th)?"
_NO_CLOCK = (
    r"(?!\s*(?:[:.]\d|am|pm|a\.m|p\.m|baje|bje|bjy|o'?clock|बजे|hours?|ghant|घंट|days?|din|दिन|%))(?![\d:])"
)
_TO = r"\s*(?:-|–|—|\s(?:to|till|until|upto|se|lekar|से)\s)\s*"
_LINK = r"(?:\s+(?:me|mein|mai|ki|ke|ka|of|in|में|की|के))?(?:\s*,)?(?:\s+(?:from|between))?\s+"
_TARIKH = r"(?:\s*(?:tarikh|tareekh|tarik|तारीख|तारीख़))?"
_PAIR = rf"(?P<first>{_NUMBER}){_TARIKH}{_TO}(?P<last>{_NUMBER}){_NO_CLOCK}{_TARIKH}(?:\s+(?:tak|तक))?"


def _pattern(text: str) -> Sought:
    return Sought(unicodedata.normalize("NFC", text))


_IN_MONTH = _pattern(rf"(?<!\w)(?<!\d\s)(?<!th\s)(?:{_MONTH}){_LINK}{_PAIR}(?!\w)")
_OF_MONTH = _pattern(
    rf"(?<![\w:.])(?:from\s+)?{_PAIR}(?P<between>(?:\s+[^\W\d]+){{0,3}}?)\s+(?:{_MONTH})(?!\w)"
)
_BOTH = _pattern(
    rf"(?<!between\s)(?<![\w:.])(?P<first>{_NUMBER})\s+(?:and|aur|&|और)\s+(?P<last>{_NUMBER})\s+"
    r"(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?!\w)"
)
_TILL = _pattern(
    r"\bfrom\s+(?P<first>\d{1,2}(?:st|nd|rd|th)(?:\s+[a-z]{3,9})?)\s+(?:till|until|upto|up\s+to)\s+"
)
_ON = _pattern(rf"(?<![\w:.])(?P<day>{_NUMBER})\s+(?P<on>ko|को)(?!\w)")


def written_out(text: str, today: date) -> str:
    """The same text with such days as dates; anything else stays as it is."""
    said = unicodedata.normalize("NFC", text).translate(_DIGITS)
    for pattern in (_IN_MONTH, _OF_MONTH):
        said = pattern.sub(lambda match: _span(match, today), said)
    said = _BOTH.sub(
        lambda match: f"{match['first']} {match['month']}, {match['last']} {match['month']}", said
    )
    said = _TILL.sub(lambda match: f"{match['first']} to ", said)
    return _ON.sub(lambda match: f"{match['day']} tarikh {match['on']}", said)


def _span(match: re.Match[str], today: date) -> str:
    first, last = (re.sub(r"\D", "", match[name]) for name in ("first", "last"))
    if not 1 <= int(first) < int(last):
        return match[0]
    if match["month"]:
        month = match["month"][:3]
    else:
        at = today.replace(day=1)
        at = (at + timedelta(days=31)).replace(day=1) if match["next"] else at
        month = _MONTHS[at.month - 1]
    between = match.groupdict().get("between") or ""
    return f"{first}-{last} {month.capitalize()}{between}"
