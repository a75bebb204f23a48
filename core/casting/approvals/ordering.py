"""Decisions as producers type them under the cards: "approve the rest", "Simran no, too young"."""

from __future__ import annotations

import re
from typing import Any

from core.casting.talent import names
from core.understanding.meaning import Context

ALL = "all"
_YES = r"approved?|yes|ok(?:ay)?|haan|han|theek hai|हाँ|ठीक है|अप्रूव"
_NO = r"pass(?:ed)?|no|nahin?|nope|reject(?:ed)?|नहीं|पास"
_EVERYBODY = (
    r"(?:all|both|everyone|everybody|them all|the rest|rest|the others?|others|everyone else|all (?:of them"
    r"|two|three|four|five)|sab(?:ko|hi)?|baaki(?: sab(?:ko)?)?|बाकी|सब(?:को)?)"
)
_END = r"(?:\s+(?:please|pls|kar ?do|karo|hai|कर दो|है))?\W*"
_MANY = re.compile(
    rf"\W*(?:(?P<verb>approve|pass(?: on)?|reject)\s+{_EVERYBODY}"
    rf"|{_EVERYBODY}\s+(?P<after>approved?|pass(?:ed)?)){_END}",
    re.IGNORECASE,
)
_WHY = r"(?:\s*[,:;-]\s*|\s+(?:because|since|as|kyunki|क्योंकि)\s+)(?P<reason>\S.*)"
_NAME = r"(?P<name>[^\W\d]+(?:\s+[^\W\d]+\.?)??)"
_VERB_FIRST = re.compile(
    rf"\W*(?P<verb>approve|pass(?: on)?|reject|yes to|no to|ok for)\s+{_NAME}(?:{_WHY}|{_END})",
    re.IGNORECASE | re.DOTALL,
)
_NAME_FIRST = re.compile(
    rf"\W*{_NAME}\s*(?:is an?\s+|is\s+|ko\s+|को\s+|[:,-]\s*)?(?P<verb>{_YES}|{_NO})(?:{_WHY}|{_END})",
    re.IGNORECASE | re.DOTALL,
)


def order(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: a decision about everybody still open, or about somebody who is before the producers."""
    if not context.known_people or text.rstrip().endswith("?"):
        return None
    many = _MANY.fullmatch(text)
    if many is not None:
        return {"people": (ALL,), "decisions": (_decision(many["verb"] or many["after"]),)}
    for pattern in (_VERB_FIRST, _NAME_FIRST):
        match = pattern.fullmatch(text)
        name = None if match is None else _one_of(match["name"], context)
        if match is not None and name is not None:
            reason = " ".join((match["reason"] or "").split())
            said = {"people": (name,), "decisions": (_decision(match["verb"]),), "reason": reason}
            return {key: value for key, value in said.items() if value}
    return None


_NOTES = (
    r"(?:show\s+|read\s+|see\s+)?(?:me\s+)?(?:all\s+|the\s+|my\s+)?notes\s+(?:on|about|for|of)\s+(?P<person>[^,?!:]{1,60}?)",
    r"(?P<person>[^,?!:]{1,60}?)\s+(?:ke|par)\s+notes?(?:\s+(?:dikhao|batao|padho|kya\s+hain))?",
    r"(?P<person>[^,?!:]{1,60}?)\s+(?:के|पर)\s+नोट्?स?(?:\s+(?:दिखाओ|बताओ))?",
)


def notes_order(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: ``notes on Riya``, ``Riya ke notes dikhao``."""
    said = " ".join(text.split()).rstrip(" .!?")
    found = next((match for one in _NOTES if (match := re.fullmatch(one, said, re.IGNORECASE))), None)
    return None if found is None else {"person": found["person"]}


def _one_of(said: str, context: Context) -> str | None:
    found = names.best(said, context.known_people)
    return said if found else None


def _decision(said: str) -> str:
    return "approve" if re.match(rf"{_YES}|yes to|ok for", said, re.IGNORECASE) else "pass"
