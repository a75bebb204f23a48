"""What people said they always want, in a search: it orders, and what they never want is left out.

What is said in the search itself wins over any habit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.casting.search.arguments import Search, fill
from core.casting.search.question import criteria_of
from core.casting.talent import criteria as said
from core.casting.talent.criteria import Criteria, places
from core.conversation.tools import ToolContext
from core.memory import facts
from core.memory.facts import Fact
from core.understanding.meaning import Meaning

MOST = 8
"""Habits that one search minds, the newest first."""


@dataclass(frozen=True, slots=True)
class Minded:
    """A search with the habits that changed it."""

    asked: Criteria
    used: tuple[Fact, ...] = ()


async def minded(ctx: ToolContext, args: Search, asked: Criteria) -> Minded:
    """The search as this person wants it. In a shared chat only the team's habits count."""
    if args.criteria or not ctx.person.known:
        return Minded(asked)
    known = await facts.known(ctx.tx, ctx.person, kind="preference", shared_only=ctx.group)
    used: list[Fact] = []
    for habit in known[:MOST]:
        after = await _with(ctx, habit, asked)
        if after != asked:
            asked = after
            used.append(habit)
    return Minded(asked, tuple(used))


async def _with(ctx: ToolContext, habit: Fact, asked: Criteria) -> Criteria:
    meaning = Meaning((), dict(habit.value.get("entities", {})), (), 1.0)
    wanted = await criteria_of(ctx, Search(**fill(meaning, {})), None)
    if habit.value.get("not"):
        return _left_out(asked, wanted)
    words: list[str] = []
    if not asked.city and wanted.city:
        words += places(wanted.city)
    if not asked.languages:
        words += [str(one) for one in habit.value["entities"].get("languages", ()) if wanted.languages]
    words += [
        skill.replace("-", " ") for skill in said.each(wanted.skills) if skill not in said.each(asked.skills)
    ]
    words += [*wanted.text, *wanted.wishes]
    more: dict[str, Any] = {"wishes": tuple(dict.fromkeys((*asked.wishes, *_names(ctx, words))))}
    if not asked.gender and wanted.gender:
        more["gender"] = wanted.gender
    if asked.age_min is None and asked.age_max is None and asked.similar_to is None:
        more |= {"age_min": wanted.age_min, "age_max": wanted.age_max}
    if asked.height_min is None and asked.height_max is None:
        more |= {"height_min": wanted.height_min, "height_max": wanted.height_max}
    return replace(asked, **more)


def _names(ctx: ToolContext, words: Sequence[str]) -> tuple[str, ...]:
    """Words as profiles have them; a language by its name rather than its code."""
    named = [ctx.words("talent-language", code=word) if len(word) == 2 else word for word in words]
    return said.telling(named)


def _left_out(asked: Criteria, unwanted: Criteria) -> Criteria:
    words = (*unwanted.text, *unwanted.wishes, *said.telling(places(unwanted.city)), *unwanted.exclude)
    words += tuple(word for skill in unwanted.skills for word in said.telling([skill.replace("-", " ")]))
    spoken = {*asked.text, *said.telling(places(asked.city))}
    more = tuple(word for word in words if word not in spoken)
    return replace(
        asked,
        exclude=tuple(dict.fromkeys((*asked.exclude, *more))),
        exclude_ids=tuple(dict.fromkeys((*asked.exclude_ids, *unwanted.exclude_ids))),
    )
