"""Plain orders about submission links: English, Hinglish and Devanagari. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, beside, composed, shapes
from core.understanding.vocabulary import words as listed

_ROLE = r"(?P<role>[^\W\d_][^,?!:]{0,40}?)"
_KIND = r"(?:submissions?|submit|submitting|apply|application|entry|सबमिशन)"
_LINK = (
    rf"(?:{_KIND}\s+(?:form\s+|page\s+|फ़ॉर्म\s+|फॉर्म\s+)?(?:links?|form|page|लिंक|फ़ॉर्म|फॉर्म)"
    r"|form\s+link|agents?['’]?s?\s+form"
    rf"|(?:links?|form|page|लिंक|फ़ॉर्म|फॉर्म)\s+(?:for|to)\s+(?:the\s+|our\s+)?(?:agents?['’]?\s+)?(?:to\s+)?{_KIND})"
)
_LENGTH = (
    r"(?P<count>\d{1,3}|an?|one|two|three|ek|do|teen|एक|दो|तीन)\s*"
    r"(?P<unit>days?|weeks?|din|hafte|hafta|दिन|हफ्ते|हफ़्ते)"
)
_DAYS = rf"(?:\s+(?:valid\s+)?(?:for\s+)?{_LENGTH})?"
_GIVE = (
    r"(?:please\s+|pls\s+)?(?:(?:can|could)\s+you\s+)?(?:(?:can\s+i\s+(?:get|have)|i\s+need|we\s+need|make|get|give|send|create|share|generate"
    r"|need)\s+"
    r"(?:me\s+|us\s+)?(?:an?\s+|the\s+)?)?"
)
_TO = r"(?:\s+(?:for|to|with)\s+(?:the\s+|our\s+)?agents?)?"
_DO = (
    r"(?:\s+(?:do|de\s*do|dena|bana\s*do|banao|bhej\s*do|bhejo|chahiye|nikalo"
    r"|दो|दे\s*दो|बना\s*दो|बनाओ|भेजो|भेज\s*दो|चाहिए))?"
)
_MAKE = shapes(
    rf"{_GIVE}{_LINK}{_TO}\s+(?:for|of)\s+(?:the\s+)?(?:role\s+(?:of\s+)?)?{_ROLE}(?:\s+role)?{_TO}{_DAYS}",
    rf"{_GIVE}{_ROLE}(?:['’]s?)?\s+{_LINK}{_TO}{_DAYS}",
    rf"{_GIVE}{_LINK}{_TO}{_DAYS}",
    rf"(?:agents?\s+(?:ke\s+liye|ko)\s+)?{_ROLE}\s+(?:ka|ki|ke\s+liye|का|की|के\s+लिए)\s+(?:agents?\s+ko\s+)?{_LINK}"
    rf"(?:\s+agents?\s+(?:ke\s+liye|ko))?(?:\s+{_LENGTH}(?:\s+(?:ka|ke\s+liye|का|के\s+लिए))?)?{_DO}",
    after=r"(?:\s+(?:please|pls))?",
)
_OFF = r"(?:stop|revoke|kill|cancel|end|close|disable|withdraw|switch\s+off|turn\s+off)"
_SHUT = r"(?:band|bandh|बंद)\s+(?:karo|kar\s*do|kardo|करो|कर\s*दो)"
_STOP = shapes(
    rf"(?:please\s+)?{_OFF}\s+(?:all\s+)?(?:the\s+)?{_LINK}(?:\s+(?:for|of)\s+{_ROLE})?",
    rf"(?:please\s+)?{_OFF}\s+(?:the\s+)?{_ROLE}(?:['’]s?)?\s+{_LINK}",
    rf"{_ROLE}\s+(?:ka|ki|wala|का|की|वाला)\s+{_LINK}\s+{_SHUT}",
)
_LIST = shapes(
    rf"(?:show\s+|list\s+|which\s+)?(?:me\s+)?(?:all\s+)?(?:the\s+|our\s+|open\s+)?{_KIND}\s+links"
)
_WORDS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "ek": 1,
    "do": 2,
    "teen": 3,
    "एक": 1,
    "दो": 2,
    "तीन": 3,
}
_NOT_ROLES = frozenset(listed("a an any the client share this that my our all me us agent agents"))


@beside(_MAKE)
def make(text: str, context: Context) -> Mapping[str, Any] | None:
    """``submission link for Meera for 3 days``, ``Meera ka submission link do``."""
    found = None if listing(text, context) is not None else _whole(text, _MAKE)
    if found is None:
        return None
    said = found.get("count", "").casefold()
    count = int(said) if said.isdecimal() else _WORDS.get(said, 0)
    weeks = found.get("unit", "").casefold().startswith(("week", "haft", "हफ"))
    return {"role": found.get("role", ""), "days": count * (7 if weeks else 1)}


@beside(_STOP)
def stop(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``stop the Meera submission link``, ``Meera ka submission link band karo``."""
    found = _whole(text, _STOP)
    return None if found is None else {"role": found.get("role", "")}


@beside(_LIST)
def listing(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``submission links``."""
    return {} if _whole(text, _LIST) is not None else None


def _whole(text: str, patterns: Shapes) -> dict[str, str] | None:
    said = composed(text).rstrip(" .!?।")
    for match in patterns.all_of(said):
        found = {name: value for name, value in match.groupdict().items() if value}
        if not set(found.get("role", "").casefold().split()) & _NOT_ROLES:
            return found
    return None
