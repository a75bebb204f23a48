"""What stands on a profile sheet, and the reference that a picture is drawn from. Pure."""

from __future__ import annotations

import base64
import json
from typing import Any

from core.casting.talent.cards import languages
from core.casting.talent.document import words as plain_words
from core.casting.talent.model import Credit, Talent, feet_inches, initials
from core.casting.talent.references import ages
from core.casting.talent.vocabulary import skill_label
from core.texts import Words

CREDITS, SKILLS, LANGUAGES, ACCENTS = 4, 10, 6, 4
MOST_VALUE = 160
"""Letters of one row; a picture has no second page."""
DRAWN: dict[str, str] = {"hi": "hi-Latn"}
"""The language a picture is written in, where it is not the reader's: its font has Latin letters."""


def drawn_in(language: str) -> str:
    """The language in which a sheet is written for a reader of ``language``."""
    return DRAWN.get(language, language)


def rows(words: Words, one: Talent) -> list[tuple[str, str]]:
    """Label and value, in order. No number, size, rate, birth date or address is among them, and of a union
    its name alone: a sheet is sent on to people the desk does not know."""
    height = f"{feet_inches(one.height_cm)} ({one.height_cm} cm)" if one.height_cm else ""
    values = (
        ("age", ages(one) if one.ages_known else ""),
        ("height", height),
        ("city", latin(one.city)),
        ("languages", languages(words, one, LANGUAGES)),
        ("accents", ", ".join(one.accents[:ACCENTS])),
        ("skills", ", ".join(skill_label(skill) for skill in one.skills[:SKILLS])),
        ("union", ", ".join(dict.fromkeys(each.body for each in one.details.unions))),
        ("through", _through(words, one)),
        ("credits", "; ".join(_credit(words, credit) for credit in _last(one))),
    )
    return [(words("sheets-row", row=row), value[:MOST_VALUE]) for row, value in values if value]


def _through(words: Words, one: Talent) -> str:
    if one.is_minor:
        return words("sheets-guardian")
    return words("sheets-agent") if one.agent_id is not None else words("sheets-direct")


def _last(one: Talent) -> list[Credit]:
    return sorted(one.credits, key=lambda credit: (-credit.year, credit.title))[:CREDITS]


def _credit(words: Words, credit: Credit) -> str:
    kind = words("talent-credit-kind", kind=credit.kind) if credit.kind else ""
    told = ", ".join(part for part in (kind, str(credit.year or "")) if part)
    return f"{latin(credit.title)} ({told})" if told else latin(credit.title)


def latin(text: str) -> str:
    """A text as it is, or as it sounds where it is written in another script."""
    if all(sign.isascii() or not sign.isalpha() for sign in text):
        return text
    return " ".join(plain_words(text)).title()


def reference(one: Talent, listed: list[tuple[str, str]], house: str) -> str:
    """A picture's reference with everything that is drawn; the same profile gives the same one."""
    name = latin(one.name)
    shown: dict[str, Any] = {"name": name, "rows": listed, "house": latin(house)}
    if one.portrait.startswith("media:"):
        # A picture elsewhere on the web is not fetched.
        shown["photo"] = one.portrait
    packed = base64.urlsafe_b64encode(json.dumps(shown, ensure_ascii=False).encode()).decode().rstrip("=")
    return f"profile:{one.id}:{initials(name)}:{packed}"


def packed(prefix: str, shown: dict[str, Any]) -> str:
    """A picture's reference that holds what is drawn."""
    whole = json.dumps(shown, ensure_ascii=False).encode()
    return prefix + base64.urlsafe_b64encode(whole).decode().rstrip("=")
