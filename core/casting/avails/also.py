"""``jasleen ko bhi pucho`` right after others were asked about dates, ``amrita ko first refusal pe rakho same
dates``: one more person, for the days that were meant just now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from core.casting.avails.asking import ASKING, SAME_DAYS
from core.people import CASTING, Person
from core.understanding import unusual
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

FRESH = timedelta(minutes=10)
_WHO = r"(?P<who>[^\W\d_][^?!:;\d]{1,80}?)"
_TOO = r"(?:too|also|as\s+well)"
_ASK_HINDI = r"(?:pu+c+h+|po+c+h+)(?:[oae]|na)?(?:\s*(?:lo|lena|le|do|na))?"
FORMS = shapes(
    rf"(?:also\s+|and\s+)?(?:ask|check\s+with)\s+(?:also\s+)?{_WHO}(?:\s+{_TOO})(?:\s+about\s+(?:it|that"
    rf"|them|the\s+dates))?",
    rf"also\s+(?:ask|check\s+with)\s+{_WHO}",
    rf"{_WHO}\s+(?:ko|se)\s+bhi\s+{_ASK_HINDI}",
    rf"{_WHO}\s+(?:को|से)\s+भी\s+(?:पूछो|पूछ\s*लो|पूछिए|पूछना)",
    before=r"\W*(?:(?:ok(?:ay)?|and|aur|please|pls|ek\s+kaam\s+karo|arre|haan|wait|और)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|na|then))*\W*",
)
REFUSED = shapes(r".*\b(?:1st|first)\s+refusal\b.*")
_REFUSAL = Sought(r"\b(?:1st|first)\s+refusal\b")
_AROUND = Sought(
    r"(?<![^\W_])(?:ko|pe|par|per|me|mein|main|ke|liye|for|on|of|the|put|place|keep|take|get|give|set|to"
    r"|rakh(?:o|na)?|rakho|daa?l(?:o|na)?|lo|le|do|de"
    r"|kar(?:o|na)?|bhi|also|too|please|pls|yaar|and|aur|our|an?|pucho|check)(?![^\W_])|[,.!।]"
)
_AND = Sought(r"\s*(?:,|&|\band\b|\baur\b|और)\s*")


async def asking(person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """For the context: what the writer asks just now."""
    last = focus.get(ASKING) if person.role in CASTING else None
    if not last or now - datetime.fromisoformat(str(last["at"])) > FRESH:
        return {}
    return {"raw": {ASKING: last}}


@beside(FORMS)
def too(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only right after others were asked, or are about to be."""
    found = FORMS.of(composed(text)) if context.raw.get(ASKING) else None
    names = () if found is None else _names(found["who"])
    return {"people": names, "also": True} if names else None


@beside(REFUSED)
def refusal(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``order``: a first refusal for the same days, of people by name, in any order of the words."""
    said = composed(text)
    if "?" in said or not SAME_DAYS.search(said) or not _REFUSAL.search(said):
        return None
    left = " ".join(_AROUND.sub(" ", _REFUSAL.sub(" ", SAME_DAYS.sub(" ", said))).split())
    if not left or len(unusual(left)) != len(left.split()):
        return None
    apart = SAME_DAYS.sub(" ", _REFUSAL.sub(" ", said))
    names = [" ".join(_AROUND.sub(" ", one).split()) for one in _AND.split(apart)]
    return {"people": tuple(one for one in names if one), "start": ""}


def _names(said: str) -> tuple[str, ...]:
    names = [one.strip() for one in _AND.split(said) if one and one.strip()]
    return tuple(names) if all(len(unusual(one)) == len(one.split()) for one in names) else ()
