"""``callback for Amrita, Simran aur Jasleen``, ``Amrita aur Simran ko look test ke liye bulao``: who is seen
again, with no time in it; place and time are asked for."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from core.casting.auditions.model import round_of
from core.understanding import times, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes
from core.understanding.vocabulary import words as listed

_ROUND = (
    r"(?P<round>call\s?-?backs?|recalls?|look\s?-?tests?|chemistry(?:\s+(?:reads?|tests?))?|second\s+rounds?"
    r"|कॉल\s?बैक|लुक\s?टेस्ट)"
)
_NAMES = r"(?P<names>[^\W\d_][^?!:;\d]{1,120}?)"
_FORMS = shapes(
    rf"(?:(?:schedule|set\s?up|plan|fix|arrange|do|give|need|want)\s+)?(?:an?\s+|the\s+)?{_ROUND}\s+(?:for|with|of|between)\s+{_NAMES}",
    rf"(?:call|bring|get)\s+{_NAMES}\s+(?:back\s+)?(?:for|in\s+for)\s+(?:an?\s+|the\s+)?{_ROUND}",
    rf"{_NAMES}\s*(?:ko|ka|ki|ke\s+liye|को|का|के\s+लिए)\s+(?:ek\s+|एक\s+)?{_ROUND}\s*(?:ke\s+liye|के\s+लिए)?\s+(?:do|de\s*do|dena\s+hai|rakho"
    r"|rakhna\s+hai|lagao|karo|kar\s*do|karwao|fix\s+karo|bulao|bula\s*lo|दो|दे\s*दो|रखो|लगाओ|करो|बुलाओ|बुला\s*लो)",
    before=r"\W*(?:(?:please|pls|ok(?:ay)?|now|and|aur|ab|let['’]?s)\s+)*",
    after=r"(?:\s+(?:please|pls|na|yaar))*\W*",
)
_AND = Sought(r"\s*(?:,|&|\+|(?<!\w)(?:and|aur|n|और)(?!\w))\s*")
_NOT_NAMES = listed(
    """
    the a an who what when where list shortlist role time place today tomorrow kal date dates session
    everyone in at on by from next this week room zoom video online is are was confirmed yes no not do
    does how many my our your
    """
)
_POINTED = listed(
    "them these those both all her him everyone inko unko in un dono sab sabhi teeno इन उन दोनों सब"
)
_NOW = datetime(2026, 1, 5, 10, tzinfo=UTC)


def seen_again(text: str, context: Context) -> dict[str, Any] | None:
    """The round, and whom it is for: names, those who are shown, or a role's list."""
    said = composed(text)
    for found in _FORMS.all_of(said):
        if times(said, _NOW):
            return None
        kind = _kind(found["round"].casefold())
        parts = [one.strip() for one in _AND.split(found["names"]) if one.strip()]
        if len(parts) == 1 and (role := _role(parts[0], context)):
            return {"round": kind, "role": role}
        if len(parts) == 1 and parts[0].casefold() in _POINTED:
            return {"round": kind, "people": (parts[0],)} if context.last_result else None
        people = [name for part in parts for name in _apart(part, context)]
        if people and all(_may_be_a_name(one) for one in people):
            return {"round": kind, "people": tuple(people)}
    return None


def _kind(said: str) -> str:
    if said.startswith("लुक"):
        return "look_test"
    return "callback" if said.startswith(("कॉल", "second")) else round_of(said.rstrip("s"))


def _role(said: str, context: Context) -> str:
    bare = re.sub(r"(?:['’]s|\s+ki|\s+की)?\s+(?:short)?\s*(?:list|लिस्ट)$", "", said, flags=re.IGNORECASE)
    known = whose_name(bare, context.known_roles)
    people = whose_name(bare, (*context.last_result, *context.known_people))
    return known[0] if len(known) == 1 and not (people and bare == said) else ""


def _apart(said: str, context: Context) -> list[str]:
    """``amrita simran``: first names side by side, each of somebody who is known."""
    pool = tuple(dict.fromkeys((*context.last_result, *context.known_people)))
    each = said.split()
    whole = whose_name(said, pool)
    if len(each) < 2 or whole:
        return [said]
    known = [whose_name(word, pool) for word in each]
    return each if all(len(one) == 1 for one in known) and len(set(known)) == len(known) else [said]


def _may_be_a_name(said: str) -> bool:
    spoken = said.casefold().split()
    return 1 <= len(spoken) <= 3 and not set(spoken) & _NOT_NAMES
