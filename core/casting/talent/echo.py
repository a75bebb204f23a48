"""What was understood of a question, said back in a few words."""

from __future__ import annotations

from collections.abc import Callable

from core.casting.talent.criteria import ANY_OF, Criteria, places
from core.casting.talent.model import Span, feet_inches
from core.casting.talent.queries import get_in
from core.casting.talent.reasons import day_range
from core.casting.talent.vocabulary import skill_label
from core.conversation.tools import ToolContext
from core.texts import Words

ORDER = (
    "name",
    "gender",
    "age",
    "languages",
    "height",
    "city",
    "skills",
    "text",
    "dates",
    "rate",
    "past",
    "joined",
    "among",
)


async def echo(ctx: ToolContext, asked: Criteria) -> str:
    """``female · 25–30 · Punjabi · 5'5" and up · Mumbai``. Money is not said in a shared chat."""
    there = {part.partition(":")[0] for part in asked.parts()}
    parts = [
        part_words(ctx.words, asked, part)
        for part in ORDER
        if part in there and not (ctx.group and part == "rate")
    ]
    if asked.order:
        parts.append(ctx.words("talent-order", order=asked.order))
    if asked.plays:
        parts.append(ctx.words("talent-plays", what=", ".join(asked.plays)))
    parts += [ctx.words("talent-lacks", what=skill_label(slug)) for slug in asked.without_skills]
    parts += [ctx.words("talent-lacks", what=word) for word in asked.exclude]
    parts += [ctx.words("talent-preferred", what=what) for what in _liked(ctx.words, asked)]
    if (like := await get_in(ctx.tx, ctx.org_id, asked.similar_to)) is not None:
        parts.insert(0, ctx.words("talent-like", name=like.name))
    return " · ".join(parts)


def _liked(words: Words, asked: Criteria) -> list[str]:
    """What is no must, as people read it."""
    liked = asked.preferred()
    return [part_words(words, liked, part) for part in liked.parts()]


def part_words(words: Words, asked: Criteria, part: str) -> str:
    """One part of a question, or one item of a part (``skills:boxing``)."""
    name, _, item = part.partition(":")
    if item:
        if name == "past":
            return words("talent-past", kind=item)
        return _any_of(words, name, item)
    match name:
        case "gender":
            return "/".join(words("talent-gender", gender=gender) for gender in asked.gender)
        case "age":
            return span_words(words, asked.age_min, asked.age_max, str)
        case "height":
            return span_words(words, asked.height_min, asked.height_max, feet_inches)
        case "languages":
            return ", ".join(_any_of(words, name, entry) for entry in asked.languages)
        case "name":
            return asked.name
        case "city":
            return "/".join(places(asked.city))
        case "skills":
            return ", ".join(_any_of(words, name, entry) for entry in asked.skills)
        case "text":
            return ", ".join(asked.text)
        case "past":
            return ", ".join(words("talent-past", kind=kind) for kind in asked.past)
        case "joined":
            return (
                "" if asked.joined_from is None else words("talent-joined", day=words.day(asked.joined_from))
            )
        case "dates":
            if asked.free_from is None or asked.free_to is None:
                return ""
            days = day_range(words, Span(asked.free_from, asked.free_to, "free"))
            return words("talent-free", days=days)
        case "rate":
            return words("talent-rate-max", amount=words.money(asked.rate_max or 0), unit=asked.rate_unit)
        case _:
            return words("talent-among", count=len(asked.among))


def _any_of(words: Words, name: str, entry: str) -> str:
    """A language or skill, or several of which any will do: ``Malayalam/Tamil``."""
    one_by_one = entry.split(ANY_OF)
    if name == "skills":
        return ANY_OF.join(map(skill_label, one_by_one))
    return ANY_OF.join(words("talent-language", code=code) for code in one_by_one)


def span_words(words: Words, low: int | None, high: int | None, show: Callable[[int], str]) -> str:
    """``25–30``, ``45+`` or "up to 17"."""
    if low is not None and high is not None:
        return show(low) if low == high else f"{show(low)}–{show(high)}"
    if low is not None:
        return f"{show(low)}+"
    return words("talent-up-to", value=show(high or 0))
