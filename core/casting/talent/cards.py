"""People as cards: a short one for lists, a full one for a single person."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.talent.model import Talent, feet_inches, portrait_ref, short_name
from core.casting.talent.references import ages
from core.conversation.drafts import DraftCard, Option
from core.texts import Words

LANGUAGES_SHOWN = 3
"""Everybody speaks Hindi and English: the rarer languages say more, so they come first."""
COMMON = ("hi", "en")


def picture(one: Talent) -> str:
    """The picture's reference; the sender turns it into an address."""
    return one.portrait or portrait_ref(one.id, one.name)


def languages(words: Words, one: Talent, most: int = LANGUAGES_SHOWN) -> str:
    """``Punjabi native, Hindi fluent``: the most telling first."""
    return ", ".join(spoken(words, one)[:most])


def spoken(words: Words, one: Talent) -> list[str]:
    """Every language with its level, the most telling first."""
    ordered = sorted(one.languages, key=lambda language: language.code in COMMON)
    return [
        words("talent-speaks", language=words("talent-language", code=language.code), level=language.level)
        for language in ordered
    ]


def card(
    words: Words,
    one: Talent,
    number: int,
    lines: Sequence[str] | None = None,
    name: str | None = None,
    options: tuple[Option, ...] = (),
) -> DraftCard:
    """``1 · Amrita K., 24–29`` with one line of facts (or the given ones)."""
    facts = lines if lines is not None else facts_of(words, one)
    return DraftCard(
        f"{number} · {name or short_name(one.name)}, {ages(one)}",
        (" · ".join(facts),) if facts else (),
        picture(one),
        options,
    )


def facts_of(words: Words, one: Talent) -> list[str]:
    """What is said of somebody when nothing in particular was asked."""
    height = feet_inches(one.height_cm) if one.height_cm else ""
    return [fact for fact in (*spoken(words, one)[:2], height, one.city) if fact]
