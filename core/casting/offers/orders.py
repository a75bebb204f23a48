"""``offer Amrita``, ``make an offer to Amrita for Meera``, ``Amrita ko offer bhejo, room ke saath``: an
offer whose money is asked for. With money in it the message is read as any other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.offers.model import joined
from core.understanding import conditions, sums, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{1,40}?)"
_ROLE = r"(?:\s+(?:for|as|ke\s+liye)\s+(?:the\s+role\s+of\s+)?(?P<role>[^\W\d_][^?!:,\d]{0,40}?))?"
_TERMS = r"(?:\s*(?:,|\bwith\b|\bplus\b|\bke\s+saath\b)\s*(?P<terms>[^?]{2,200}))?"
_FORMS = shapes(
    rf"(?:(?:draft|make|send|prepare|give|write|create)\s+)?(?:an?\s+|the\s+)?offer\s+(?:to\s+|for\s+)?{_WHO}{_ROLE}{_TERMS}",
    rf"(?:make|send|give)\s+{_WHO}\s+an?\s+offer{_ROLE}{_TERMS}",
    rf"{_WHO}\s+(?:ko|ke\s+liye|को|के\s+लिए)\s+(?:ek\s+|एक\s+)?(?:offer|ऑफर|ऑफ़र)\s+(?:do|de\s*do|bhejo|bhej\s*do|banao|bana\s*do"
    rf"|karo|kar\s*do|दो|दे\s*दो|भेजो|भेज\s*दो|बनाओ|करो|कर\s*दो){_TERMS}",
    before=r"\W*(?:(?:please|pls|ok(?:ay)?|now|and|aur|ab|can\s+(?:you|we)|let['’]?s)\s+)*",
    after=r"(?:\s+(?:please|pls|now))*\W*",
)
_NOT_NAMES = listed(
    """
    letter status what which who is are was sent out open made expired pending accepted declined
    countered to for from this that the a an her him them it everyone all nobody someone anyone one two
    three amount money rate terms budget list state of on by about my your our their and or not no yes
    any new old last next price fee still yet
    """
)


@beside(_FORMS)
def offered(text: str, context: Context) -> Mapping[str, Any] | None:
    """Whom an offer is for, and its conditions; None where money is named."""
    if context.writer not in _OFFERING:
        return None
    for found in _FORMS.all_of(composed(text)):
        who = found["who"].strip()
        if (
            not set(who.casefold().split())
            or set(who.casefold().split()) & _NOT_NAMES
            or len(who.split()) > 3
        ):
            continue
        said = found.groupdict()
        role = said.get("role") or ""
        known = whose_name(role, context.known_roles) if role else ()
        if role and len(known) != 1:
            continue
        terms = (said.get("terms") or "").strip()
        about = {"people": (who,), "role": known[0] if role else ""}
        # With money among them they are read as the answer to "what rate?" is.
        return {**about, "said": terms} if sums(terms) else {**about, "terms": joined(conditions(terms)[1])}
    return None


_OFFERING = frozenset({"owner", "casting_director", "associate", "producer"})
