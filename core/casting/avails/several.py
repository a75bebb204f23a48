"""``Amrita 12 to 14 ok, 15-16 pe ad shoot hai. Simran fully free``: one message about the dates of
several."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import Field

from core.casting.avails import queries
from core.casting.avails.answering import Report, report_avail
from core.casting.avails.partly import plainly
from core.casting.talent import queries as directory
from core.casting.talent.names import alike
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.meaning import Context
from core.understanding.shapes import composed

SEVERAL = "asked_of_several"
"""Whether dates of more than one person wait for the writer's answer."""
_SENTENCE = re.compile(r"\s*(?:[.;|।](?=\s|$)|\n)\s*|\s+(?:and|aur|और)\s+(?=[^\W\d_]{3,20}\s)")
_COMMA = re.compile(r"\s*,\s*")
_NAMED = re.compile(
    r"^\W*(?P<who>[^\W\d_][^\W\d_]{2,20})(?:\s+(?:ko|ka|ki|is|ke|को|का|की))?[\s:–-]+(?P<rest>.+)$"
)
_NO_NAMES = frozenset(
    ("only", "sirf", "but", "par", "rest", "baaki", "both", "all", "dono", "they", "she", "free")
)


class Answers(Arguments):
    """``parts``: whom, and what was said of their dates."""

    parts: tuple[tuple[str, str], ...] = Field(min_length=1, max_length=10)


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Two or more people, each with an answer of their own; only while dates of several are asked."""
    if not context.raw.get(SEVERAL) or "?" in text:
        return None
    parts: list[tuple[str, str]] = []
    for sentence in _SENTENCE.split(composed(text) if "\n" not in text else text):
        for clause in _COMMA.split(sentence):
            found = _NAMED.match(clause)
            begins = found is not None and _begins(found["who"], found["rest"])
            if found is not None and begins:
                parts.append((found["who"], found["rest"]))
            elif parts and clause.strip():
                parts[-1] = (parts[-1][0], f"{parts[-1][1]}, {clause.strip()}")
            elif clause.strip():
                return None
    named = {who.casefold() for who, _ in parts}
    told = all(plainly(said) for _, said in parts)
    return {"parts": parts} if len(named) > 1 and len(named) == len(parts) and told else None


def _begins(who: str, rest: str) -> bool:
    """Whether a clause begins with somebody: a name, and an answer beside it."""
    return (
        who.casefold() not in _NO_NAMES
        and not plainly(who)
        and bool(plainly(rest) or re.search((r"\d"), rest))
    )


async def report_several(ctx: ToolContext, args: Answers) -> Result:
    """Each as if it had been said by itself; of whom nothing was asked is told. Raises Rejected where none of
    them was."""
    asked = await queries.asked_of(ctx.tx, ctx.person.id, ctx.now)
    people = await directory.many(ctx.tx, [one.talent_id for one in asked])
    lines, options, missing = list[str](), list[Option](), list[str]()
    for who, said in args.parts:
        if not any(alike(who, one.name) for one in people.values()):
            missing.append(who)
            continue
        status = plainly(said)
        told = await report_avail(replace(ctx, said=said), Report(people=(who,), status=status))
        lines += [told.draft.text] if told.draft is not None else []
        options += list(told.draft.options) if told.draft is not None else []
    if not lines:
        raise Rejected("avails-none-of", names=", ".join(missing))
    lines += [ctx.words("avails-none-of", names=", ".join(missing))] if missing else []
    return Result(Draft("\n".join(lines), options=tuple(options[:9])), private=True)
