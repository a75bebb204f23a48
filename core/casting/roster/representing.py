"""``Amrita's agent is Farah``, ``Simran has no agent now``: who speaks for somebody, as casting says it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import Field

from core.casting.talent import queries as talents
from core.casting.talent.model import Representation, Talent
from core.casting.talent.names import alike
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import Person
from core.store import persons
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes


class Represented(Arguments):
    """``people``: one of the directory. ``agent``: an agent whom the desk knows; empty: nobody speaks for
    them any more. ``then``: others in the same breath, each with the agent."""

    people: tuple[str, ...] = Field(min_length=1, max_length=1)
    agent: str = Field(default="", max_length=80)
    then: tuple[tuple[str, str], ...] = Field(default=(), max_length=9)


class OneBefore(Arguments):
    """How it was with one person."""

    talent: int
    agent_id: int | None
    representation: Representation


class Before(OneBefore):
    """``also``: of the others that were changed with them."""

    also: tuple[OneBefore, ...] = ()


async def set_agent(ctx: ToolContext, args: Represented) -> Result:
    """From now on questions and offers go to the agent first, or to the person. A child's guardian reads them
    whoever the agent is. Raises Rejected for an agent nobody knows, before anything is changed."""
    pairs = [(args.people[0], args.agent), *args.then]
    found: list[tuple[Talent, Person | None]] = []
    for who, agent in pairs:
        try:
            people = await resolve(ctx, (who,))
        except Ambiguous as error:
            # Which is asked with the others still to do: nothing is changed by half.
            raw = {"agent": agent, "then": [pair for pair in pairs if pair != (who, agent)]}
            return which(ctx.words, error, "set_agent", raw, "people")
        if len(people) != 1:
            raise Rejected("reaching-whom")
        found.append((people[0], await _agent(ctx, agent) if agent else None))
    lines, before = [], list[OneBefore]()
    for talent, agent_of in found:
        lines.append(_said(ctx, talent, agent_of))
        changed = replace(
            talent,
            agent_id=None if agent_of is None else agent_of.id,
            representation="direct" if agent_of is None else "agent_first",
        )
        if changed != talent:
            await talents.change(ctx.tx, changed, ctx.now)
            before.append(
                OneBefore(talent=talent.id, agent_id=talent.agent_id, representation=talent.representation)
            )
    text = "\n".join(lines)
    if not before:
        return Result(Draft(text), unchanged=True)
    first = Before(**before[0].model_dump(), also=tuple(before[1:]))
    touched = tuple(f"talent/{one.talent}/agent" for one in before)
    return Result(
        Draft(text, options=(Option(ctx.words("projects-undo"), "undo_change"),)),
        focus={"people": focus_people([talent for talent, _ in found])},
        undo=Undo("restore_agent", first.model_dump(mode="json"), text, touched),
    )


def _said(ctx: ToolContext, talent: Talent, agent: Person | None) -> str:
    name = "none" if agent is None else agent.name
    return ctx.words("roster-agent", name=talent.name, agent=name)


async def _agent(ctx: ToolContext, said: str) -> Person:
    known = await persons.with_roles(ctx.tx, ctx.org_id, ("agent",))
    found = [one for one in known if alike(said, one.name)]
    if len(found) != 1:
        names = ctx.words.names([one.name for one in known]) if known else "none"
        raise Rejected("roster-no-such-agent", name=said, agents=names)
    return found[0]


async def restore_agent(ctx: ToolContext, args: Before) -> Result:
    """Take it back."""
    for each in (args, *args.also):
        talent = await talents.get_in(ctx.tx, ctx.org_id, each.talent)
        if talent is None:
            raise Rejected("projects-gone")
        before = replace(talent, agent_id=each.agent_id, representation=each.representation)
        await talents.change(ctx.tx, before, ctx.now)
    return Result(Draft(ctx.words("projects-undone")))


_WHO = r"(?P<who>[^\W\d_](?:[^?!:.\d]|\.(?=['’])){0,60}?)"
_AGENT = r"(?P<agent>[^\W\d_][^?!:,.\d]{0,40}?)"
_MANAGER = r"(?:agent|manager|agency|एजेंट|मैनेजर)"
_END = r"(?:\s+(?:now|these\s+days|from\s+now\s+on|ab|please|pls))*[\s.!।]*"
_SET = shapes(
    rf"{_WHO}(?:['’]s)\s+(?:new\s+)?{_MANAGER}\s+(?:is|will\s+be|changed\s+to)\s+(?:now\s+)?{_AGENT}",
    rf"(?:set|make|change|update)\s+{_WHO}(?:['’]s)\s+{_MANAGER}\s+(?:to|as)\s+{_AGENT}",
    rf"(?:set|make|put|add)\s+{_AGENT}\s+as\s+{_WHO}(?:['’]s)\s+{_MANAGER}",
    rf"{_AGENT}\s+(?:now\s+)?(?:represents|manages|is\s+representing|is\s+the\s+{_MANAGER}\s+(?:of|for))\s+{_WHO}",
    rf"{_WHO}\s+is\s+(?:now\s+)?(?:represented|managed|handled)\s+by\s+{_AGENT}",
    rf"{_WHO}\s+(?:ka|ki|का|की)\s+(?:naya\s+|nayi\s+)?{_MANAGER}\s+(?:ab\s+)?{_AGENT}\s+(?:hai|hain|है|हैं)",
    rf"{_WHO}\s+(?:ab\s+)?{_AGENT}\s+ke\s+(?:through|saath|zariye)\s+(?:hai|hain|aati\s+hai|aata\s+hai)",
    after=_END,
)
_NONE = shapes(
    rf"{_WHO}\s+(?:has|have)\s+(?:no|not\s+an?|no\s+longer\s+an?)\s+{_MANAGER}(?:\s+any\s*more)?",
    rf"{_WHO}\s+(?:is\s+)?(?:no\s+longer\s+(?:has|have|with)|does\s*n['’]?t\s+have|doesn['’]?t\s+have)\s+(?:an?\s+|the\s+)?{_MANAGER}(?:\s+any\s*more)?",
    rf"(?:remove|drop|clear)\s+{_WHO}(?:['’]s)\s+{_MANAGER}",
    rf"{_WHO}\s+(?:ka|ki|का|की)\s+(?:ab\s+)?(?:koi\s+)?{_MANAGER}\s+(?:nahi+n?|नहीं)\s*(?:hai|raha|है|रहा)?",
    rf"(?:write|message|send|ask)\s+(?:to\s+)?{_WHO}\s+directly(?:,?\s+not\s+(?:the|her|his|their)\s+{_MANAGER})?",
    after=_END,
)
_NOBODY = frozenset(
    (
        "who",
        "them",
        "it",
        "this",
        "that",
        "everyone",
        "i",
        "we",
        "you",
        "he",
        "she",
        "they",
        "her",
        "him",
        "kaun",
        "kon",
        "koi",
        "kya",
        "whom",
        "कौन",
        "कोई",
        "क्या",
    )
)


_APART = re.compile(
    r"(?<=\w{2})[.;]\s+|\n+|\s*,?\s+(?:and|aur|और)\s+(?=[^,.]{2,60}(?:agent|manager|एजेंट|मैनेजर))"
)
"""Where one sentence about an agent ends and the next begins."""


@beside(_SET, _NONE)
def order(text: str, _context: Context) -> Mapping[str, Any] | None:
    """Somebody, and an agent or none; several sentences only where each of them says so."""
    said = composed(text)
    if "?" in said:
        return None
    whole = _pairs(said)
    if whole is None:
        parts = [one.strip(" .!,") for one in _APART.split(text) if one.strip(" .!,")]
        each = [_pairs(composed(part)) for part in parts] if 1 < len(parts) <= MOST else [None]
        if None in each:
            return None
        whole = [pair for one in each if one for pair in one]
    (who, agent), *then = whole
    return {"people": (who,), "agent": agent, **({"then": then} if then else {})}


MOST = 10


def _pairs(said: str) -> list[tuple[str, str]] | None:
    for forms, named in ((_SET, True), (_NONE, False)):
        for found in forms.all_of(said):
            agent = found["agent"].strip() if named else ""
            people = [one.strip() for one in _AND.split(found["who"])] if named else [found["who"].strip()]
            names = (*people, agent)
            if any(len(one.split()) > 4 or set(one.casefold().split()) & _NOBODY for one in names):
                continue
            return [(one, agent) for one in people if one]
    return None


_AND = Sought(r"\s*(?:,|\band\b|&|\baur\b|(?<!\w)और(?!\w))\s*")
