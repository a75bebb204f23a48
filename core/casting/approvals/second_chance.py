"""``undo my pass on Simran``, ``Simran ko ek aur chance dete hai``: one's own no is taken back after a yes,
and nobody has decided about them any more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.approvals.matter import Matter, given, visible
from core.casting.approvals.model import DECIDERS
from core.casting.approvals.reopening import reopen
from core.casting.talent import names
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_WHO = r"(?P<who>[^\W\d_][^,?!:;\d]{0,40}?)"
_HER = r"(?:her|him|them|us|uska|uski|us\s*pe|us\s*par|is\s*pe)"
_NO = r"(?:pass|no|veto|rejection|decision|faisla)"
_TAKE = r"(?:undo|take\s+back|reverse|revoke|withdraw|cancel|remove|drop)"
_TAKE_HI = (
    r"(?:undo\s*(?:karo|kar\s*do|kardo)|(?:wapas|vapas|waapis|wapis)\s*(?:lo|le\s*lo|leta\s*h[uo]+n?|leti\s*h[uo]+n?|lete\s*hain?"
    r"|lena|kar\s*do)|hata\s*(?:do|o)|वापस\s*(?:लो|ले\s*लो|लेता\s*हूँ|लेते\s*हैं)|हटा\s*दो)"
)
_CHANCE = (
    r"(?:(?:ek|1)\s+(?:aur\s+)?|another\s+|(?:a\s+)?(?:second|2nd|one\s+more)\s+|dobara\s+|doosra\s+|एक\s+और\s+|दूसरा\s+)"
    r"(?:chance|mauka|moka|try|चांस|मौका|मौक़ा)"
)
_GIVE_HI = (
    r"(?:de\s*(?:do|dete|te|dena|diya)?|dete|deta|deti|dena|do|dedo|देते|दो|दे\s*दो|दें)"
    r"(?:\s*(?:hai|hain|h|hoon|hu|chahiye|jaye|हैं|है|हूँ))?"
)
_BACK = (
    rf"(?:{_TAKE}\s+(?:my|our|the)\s+{_NO}\s+(?:on|for|of|about)\s+(?:{_HER}|[^\W\d_][^,?!:;\d]{{0,40}}?)"
    rf"|(?:mera|meri|apna|my)\s+{_NO}\s+{_TAKE_HI})"
)
_FORMS = shapes(
    rf"{_TAKE}\s+(?:my|our|the)\s+{_NO}\s+(?:on|for|of|about)\s+{_WHO}",
    rf"{_TAKE}\s+{_WHO}(?:['’]s)\s+{_NO}",
    rf"{_WHO}\s+(?:ka|ki|pe|par|का|पर)\s+(?:(?:mera|meri|apna|my|मेरा)\s+)?{_NO}\s+{_TAKE_HI}",
    rf"(?:let['’]?s\s+)?give\s+{_WHO}\s+{_CHANCE}(?:[\s,.–-]+(?:and\s+|aur\s+)?{_BACK})?",
    rf"{_WHO}\s+(?:ko|को)\s+{_CHANCE}\s+{_GIVE_HI}(?:[\s,.–-]+(?:and\s+|aur\s+|so\s+)?{_BACK})?",
    rf"(?:reopen|re-open|reconsider)\s+{_WHO}",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|actually|sorry|no+|wait|arre?|yaar|so|and|chalo|हाँ|अरे)[\s,.]+)*",
    after=r"(?:\s+(?:please|pls|yaar|na|for\s+[^\W\d_]+))?[\s.!।]*",
)


class Chance(Arguments):
    """``person``: a name."""

    person: str = Field(max_length=80)


class Reopened(Arguments):
    """``review`` opens again as ``version`` stands."""

    review: int
    version: int


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of somebody who is before the producers, and nothing else said."""
    if context.writer not in DECIDERS:
        return None
    for found in _FORMS.all_of(composed(text)):
        who = found["who"].strip()
        if names.best(who, context.known_people):
            return {"person": who}
    return None


async def second_chance(ctx: ToolContext, args: Chance) -> Result:
    """Shows what is taken back. Raises Rejected where the no was somebody else's, or there is none."""
    everybody = [one for one in await visible(ctx) if one.review.decision is not None]
    found = [everybody[place] for place in names.best(args.person, [one.talent.name for one in everybody])]
    passed = [one for one in found if not one.review.open and one.review.decision == "pass"]
    mine = [one for one in passed if one.review.decided_by == ctx.person.id]
    if not mine:
        raise Rejected("approvals-not-your-word" if passed else "approvals-no-pass", name=args.person)
    words = ctx.words
    keep = Option(words("approvals-leave"), "leave_it", means="no")
    if len(mine) == 1:
        text = words("approvals-back-sure", name=mine[0].name, role=mine[0].role.name)
        yes = Option(words("approvals-back-yes"), "reopen_decision", _sure(mine[0]), "primary", means="yes")
        return Result(Draft(text, options=(yes, keep)))
    roles = [Option(one.role.name, "reopen_decision", _sure(one), means="which") for one in mine]
    return Result(Draft(words("approvals-back-which", name=mine[0].name), options=(*roles, keep)))


def _sure(one: Matter) -> dict[str, int]:
    return {"review": one.review.id, "version": one.review.version}


async def reopen_decision(ctx: ToolContext, args: Reopened) -> Result:
    """Raises Rejected where somebody decided in between."""
    [matter] = await given(ctx, [args.review])
    mine = matter.review.decided_by == ctx.person.id
    if matter.review.version != args.version or not mine:
        raise Rejected("approvals-gone")
    return await reopen(ctx, matter)
