"""An answer that used memory says so, and can be asked why."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import cache

from core.conversation.drafts import Option, Result
from core.conversation.tools import ToolContext
from core.features import parts
from core.memory.facts import Fact

FOCUS = "memory"
"""In the focus: the facts that the last answer used or changed."""


Source = Callable[[ToolContext], Awaitable[Sequence[str]]]


@cache
def _sources(package: str = "core.casting") -> tuple[Source, ...]:
    """Every feature's ``sources.behind``: the rows behind its last answer, as lines; none where the last
    answer was another's."""
    return tuple(module.behind for module in parts(package, "sources"))


async def behind(ctx: ToolContext) -> list[str]:
    """What the last answer came from, where that was no message."""
    return [line for source in _sources() for line in await source(ctx)]


def told(ctx: ToolContext, result: Result, used: Sequence[Fact]) -> Result:
    """The answer with what went into it besides the question, and the way to ask why."""
    if not used or result.draft is None:
        return replace(result, focus={**result.focus, FOCUS: None})
    lines = [ctx.words("memory-habit", text=fact.words, day=ctx.words.day(fact.valid_from)) for fact in used]
    draft = replace(
        result.draft,
        text="\n".join([result.draft.text, *lines]),
        options=(*result.draft.options, Option(ctx.words("memory-why"), "why_this", {})),
    )
    return replace(result, draft=draft, focus={**result.focus, FOCUS: {"facts": [fact.id for fact in used]}})
