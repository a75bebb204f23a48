"""Several roles in one message: "we are casting 3 roles: Leela (24-30, female), Raja (40+, male)"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from core.casting.projects import in_a_row
from core.casting.talent.names import alike
from core.conversation.tools import Arguments
from core.understanding import understand
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought

MOST_ROLES = 20
_ROLES = Sought(r"\b(?:roles?|characters?|parts|breakdown)\b|रोल|किरदार|भूमिका")
_WORD = r"(?:[^\W\d_]|[\u0900-\u0963])+"
_CALLED = rf"(?P<name>{_WORD}(?:[ .'’-]+{_WORD}){{0,3}})"
_IN_BRACKETS = re.compile(rf"{_CALLED}\s*[(\[](?P<facts>[^()\[\]]{{2,200}})[)\]]")
_ON_A_LINE = re.compile(rf"^\s*(?:[-*•]|\d{{1,2}}[.)])?\s*{_CALLED}\s*[:,\-–—]\s*(?P<facts>\S.{{1,200}})$")
_TELLS = Sought(
    unicodedata.normalize(
        "NFC",
        r"\d|\b(?:fe)?male\b|\b(?:wo)?m[ae]n\b|\bgirl|\bboy|\blady|\bladk|\baurat|\baadmi|लड़क|महिला|पुरुष|औरत|आदमी",
    )
)
_IN_A_PROJECT = Sought(
    r"(?:please\s+)?(?:(?:add|make|create|open)\s+(?:an?\s+)?(?:new\s+)?|new\s+)(?:role|part|character)\s+(?:to|in|for|on|of)\s+"
    rf"(?P<project>[^:,]{{1,80}}?)\s*[:,–—-]\s*{_CALLED}(?:\s*[,:(–—-]\s*(?P<facts>.{{1,300}}?)\)?)?\s*[.!]*"
)
_ALONE = Sought(
    r"(?:please\s+)?(?:(?:add|make|create|open)\s+(?:an?\s+)?(?:new\s+)?|new\s+|naya\s+)(?:role|part|character)\b\s*[:–—-]?\s*"
    rf"(?:called\s+|named\s+)?{_CALLED}\s*[,(:–—-]\s*(?P<facts>.{{2,400}}?)\)?\s*[.!]*"
    r"|(?:(?:is|us)\s*(?:me|mein)\s+|project\s+(?:me|mein)\s+)?(?:aur\s+)?(?:ek\s+)?(?:aur\s+|naya\s+|new\s+)?role\s+(?:daal|add|bana|jod|rakh)\w*(?:\s+(?:do|dena|lo|karo|kar\s*do))?"
    rf"\s*[:,–—-]\s*{_CALLED.replace('name', 'called')}\s*[,(:–—-]\s*(?P<told>.{{2,400}}?)\)?\s*[.!]*"
)
MOST_DAYS = 400
_SHOOT_DAYS = Sought(
    unicodedata.normalize(
        "NFC",
        r"(\d{1,3})\s*(?:shoot(?:ing)?|शूट(?:िंग)?)[\s-]*(?:ke\s+|के\s+)?(?:days?|din|दिन)"
        r"|(?:shoot(?:ing)?\s+days?|shoots?\s+for|days)\s*(?:is|are|:|=)?\s*(\d{1,3})(?!\s*(?:k|/))",
    )
)
_DAYS_ALONE = Sought(r"(\d{1,3})\s*(?:days?|din|दिन)")
_JOINED = Sought(r"^(?:and|aur|plus|और)\s+")


class Several(Arguments):
    """``roles``: a name and what is asked for, each."""

    roles: tuple[tuple[str, str], ...]
    project: str = ""


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Two roles or more, each with an age or a gender, behind words that say they are roles; or one, also of
    a project that is named: "add a role to Monsoon Diaries: Tara, female, 22-26"."""
    said = unicodedata.normalize("NFC", text)
    if (one := _one_in(said, context)) is not None:
        return one
    if (alone := _ALONE.fullmatch(" ".join(said.split()))) is not None:
        name, facts = alone["name"] or alone["called"], alone["facts"] or alone["told"]
        if _TELLS.search(facts):
            return {"roles": ((name, facts),)}
    return _each_by_itself(said, context) or _in_a_row(said, context)


def _in_a_row(said: str, context: Context) -> Mapping[str, Any] | None:
    row = in_a_row.read(said)
    return None if row is None else {"roles": row[1], **_project_of(row[0], context)}


def _each_by_itself(said: str, context: Context) -> Mapping[str, Any] | None:
    """In brackets, or on a line of its own."""
    lead, colon, rest = said.partition(":")
    head, listed = (lead, rest) if colon and _ROLES.search(lead) else _first_line(said)
    if not _ROLES.search(head):
        return None
    found = [(m["name"], m["facts"]) for m in _IN_BRACKETS.finditer(listed)]
    if len(found) < 2:
        lines = [line for line in re.split(r"[\n;]", listed) if line.strip()]
        each = [_ON_A_LINE.match(line) for line in lines]
        found = [(m["name"], m["facts"]) for m in each if m is not None] if all(each) else []
    roles = tuple(
        (_JOINED.sub("", name).strip(), facts.strip()) for name, facts in found if _TELLS.search(facts)
    )
    several = 2 <= len(roles) <= MOST_ROLES and len(roles) == len(found)
    return {"roles": roles, **_project_of(head, context)} if several else None


def _project_of(head: str, context: Context) -> dict[str, str]:
    """The project that stands before the roles, where it is named."""
    said = head.casefold()
    return next(({"project": one} for one in context.known_projects if one.casefold() in said), {})


def _one_in(said: str, context: Context) -> Mapping[str, Any] | None:
    found = _IN_A_PROJECT.fullmatch(" ".join(said.split()))
    if found is None:
        return None
    project = next((one for one in context.known_projects if alike(one, found["project"])), "")
    facts = found["facts"] or ""
    if not project and (
        not _TELLS.search(facts) or any(alike(one, found["project"]) for one in context.known_roles)
    ):
        return None
    # A project that is not there is said to be missing: the role is not put into another one.
    return {"project": project or found["project"].strip(), "roles": ((found["name"], facts),)}


def _first_line(said: str) -> tuple[str, str]:
    head, _, rest = said.partition("\n")
    return head, rest


def shoot_days(facts: str) -> int | None:
    """How many days a role shoots, where the words say so."""
    said = unicodedata.normalize("NFC", facts)
    found = _SHOOT_DAYS.search(said)
    bare = next(
        (one for part in re.split(r"[,;]", said) if (one := _DAYS_ALONE.fullmatch(part.strip()))), None
    )
    days = int(found[1] or found[2]) if found else int(bare[1]) if bare else 0
    return days if 1 <= days <= MOST_DAYS else None


def read(name: str, facts: str, **about: Any) -> Meaning:
    """One role as if it had been said alone. ``about``: the reader's moment, as ``understand`` takes it."""
    return understand(f"new role: {name}, {facts}", **about, context=Context())


_MONEY = Sought(
    unicodedata.normalize(
        "NFC",
        r"₹|\b(?:rs|inr|rupees|lakhs?|crores?|cr|budget|rate|fees?|pay(?:s|ment)?|per\s+day|paisa|paise)\b|\d\s*(?:k|l|cr)\b|बजट|रुपय|लाख|फीस|पैसे",
    )
)
MOST_DESCRIPTION = 2000


def described(facts: str, **about: Any) -> tuple[str, tuple[str, ...]]:
    """What is said of a role and is none of its criteria: for the description, and, since agents read that,
    apart from it what speaks of money and was not read. ``about``: as for ``read``."""
    kept, apart = list[str](), list[str]()
    for part in filter(None, (one.strip(" .") for one in re.split(r"[,;\n]", in_a_row.apart(facts)))):
        said = read("X", part, **about).entities
        if shoot_days(part) is not None or _is_read(part, said):
            continue
        (apart if _MONEY.search(part) else kept).append(part)
    return ", ".join(kept)[:MOST_DESCRIPTION], tuple(apart)


_READ = ("role_type", "playing_age", "languages", "city")
_ONE = Sought(r"(?:an?\s+|the\s+)?\S+")


def _is_read(part: str, said: Mapping[str, Any]) -> bool:
    """Whether a part is a criterion and nothing more: a father is a man, and the strict one is to be told."""
    rate = said.get("rate") or said.get("rate_max") or {}
    by_day = bool(rate) and rate.get("unit", "day") == "day"
    return (
        by_day or any(said.get(name) for name in _READ) or bool(said.get("gender") and _ONE.fullmatch(part))
    )
