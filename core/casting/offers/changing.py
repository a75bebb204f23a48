"""What the office changes in an offer: ``change Amrita's offer to 50k/day, drop the vanity van``, and,
of the one that is talked about, ``make it 50k and no vanity``, ``send it but take out the van``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.offers import dated, proposing, queries
from core.casting.offers.conditions import REMARKS
from core.casting.offers.dropping import only_drops
from core.casting.offers.model import OPEN, Offer
from core.casting.offers.revising import Revised, Standing, moved, revised, standing
from core.casting.offers.scene import deal
from core.casting.offers.situation import TALKED, Talked
from core.casting.offers.standing import open_of
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding import sums
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes
from core.understanding.vocabulary import words as listed

_LONGEST = 200
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_OFFER = r"(?:offer|ऑफर|ऑफ़र)"
_REST = r"(?P<rest>[^?]{2,150})"
_NAMED = shapes(
    rf"(?:change|revise|update|edit|correct|fix|amend|modify|redo|adjust|make|reduce|increase|raise|lower)\s+{_WHO}(?:['’]s)\s+{_OFFER}\s*"
    rf"(?:[:,–-]|to|at|as|so\s+that)?\s+{_REST}",
    rf"(?:change|revise|update|edit|correct|fix|amend|modify|redo|adjust)\s+(?:the\s+|our\s+)?{_OFFER}\s+(?:for|of|to)\s+{_WHO}\s*(?:[:,–-]|\bto\b|\bat\b)\s*{_REST}",
    rf"{_WHO}\s+(?:ka|ke|ki|का|के)\s+{_OFFER}\s+(?:(?:ko|mein|me|se|में|को|से)\s+)*{_REST}",
    rf"{_WHO}(?:['’]s)\s+{_OFFER}\s+(?:should\s+be|must\s+be|is\s+now|to|at)\s+{_REST}",
    before=r"\W*(?:(?:please|pls|ok(?:ay)?|no|and|aur|arre|yaar|sorry|can\s+(?:you|we)|let['’]?s)[\s,]+)*",
    after=r"[\s.!।]*",
)
_CHANGES = Sought(
    r"(?<![\w\u0900-\u0963])(?:make|keep|change|update|revise|bring|come|go|bump|raise|increase|reduce|lower|cut|should|instead|only|kar\s*(?:do|dena|o)|karo|kardo|rakh\w*"
    r"|do|de\s*do|add|include|with|plus|bhi|drop|remove|no|without|take|strike|hata\w*|nikal\w*|nahi+n?|ok|hona|galat|wrong|करो|कर\s*दो|रख\S*|हटा\S*|नहीं|भी|जोड़\S*)"
    r"(?![\w\u0900-\u0963])"
)
_AROUND = REMARKS | frozenset(
    listed(
        """
        give send it should be terms term galat wrong chala gaya gayi change changed update revise make
        keep offer offers draft arre sorry oops instead hona rakho rakh rakhna then let's lets the
        her his she him much over expensive mehnga mehenga mehngi costly bring come down bump reduce
        lower raise increase cut first after before sending bhejo bhejna bhej ab abhi now line lines
        aaya aya hai gaye add include i meant meant its it's actually dear guys team per of days
        phir fir but lekin aur and फिर
        भेजो भेज दो करो कर अब
        """
    )
)


_SETTLES = Sought(
    r"(?<![\w\u0900-\u0963])(?:final(?:ise|ize)?|last|max(?:imum)?|done|fix|lock|pakka|kar\s*(?:do|dena|lo)|karo|kardo|rakh\w*|make\s+it|keep\s+it"
    r"|isse\s+(?:zyada|upar)|फाइनल|फ़ाइनल|कर\s*दो|रख\S*)(?![\w\u0900-\u0963])"
)
"""Beside a bare figure: it is what the offer shall be."""
_NEARLY = 2
"""A bare figure further from what stands is something else."""


class Change(Arguments):
    """``said``: what changes, in words. ``people``: whose offer; empty for ``offer``, else the only open
    one."""

    said: str = Field(min_length=1, max_length=_LONGEST)
    people: tuple[str, ...] = Field(default=(), max_length=1)
    offer: int = Field(default=0, ge=0)


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Only where the whole message speaks of terms; a plain sum under a search belongs to the search."""
    if context.writer not in STAFF or len(text) > _LONGEST or "?" in text or only_drops(text):
        return None
    said = composed(text)
    for found in _NAMED.all_of(said):
        who, rest = found["who"].strip(), found["rest"]
        if len(who.split()) <= 3 and _is_change(revised(_ANY, rest), rest):
            return {"said": rest, "people": (who,)}
    talked = context.raw.get(TALKED)
    if not isinstance(talked, Talked):
        plain = not context.last_result and _CHANGES.search(said) and sums(said)
        return {"said": said} if plain and _is_change(revised(_ANY, said), said) else None
    read = revised(talked.terms, said)
    if moved(talked.terms.paise, said)[0] and _is_change(read, said):
        return {"said": said, "offer": talked.offer}
    nearly = _NEARLY * talked.terms.paise >= read.now.paise >= talked.terms.paise / _NEARLY
    settles = read.money and nearly and _SETTLES.search(said) is not None
    changes = read.things or read.dates or bool(sums(said)) or settles
    begins = any(one.begins for one in dated.spans(said))
    if changes and (begins or settles or _CHANGES.search(said)) and _is_change(read, said):
        return {"said": said, "offer": talked.offer}
    return None


_ANY = Standing(60_000_00, "day", 1, "")
"""Where it is not known yet whose offer it is: what the words name does not depend on it."""


def _is_change(read: Revised, said: str) -> bool:
    words = re.findall(r"[\w'’\u0900-\u0963]+", " ".join(read.rest).casefold())
    return read.any and all(word in _AROUND or word.isdecimal() for word in words) and len(said.split()) <= 30


async def change_offer(ctx: ToolContext, args: Change) -> Result:
    """The next version as a draft: what is named changes, the rest stays. Raises Rejected where no offer is
    open."""
    one = await which_offer(ctx, args, "change_offer", args)
    if isinstance(one, Result):
        return one
    about = await deal(ctx.tx, one)
    if one.state not in OPEN:
        return Result(Draft(ctx.words("offers-state", state=one.state, name=about.talent.name)), private=True)
    before = standing(one)
    now = revised(before, args.said).now
    if now == before:
        raise Rejected("offers-change-nothing", name=about.talent.name)
    terms = proposing.Terms(
        people=(f"talent:{about.talent.id}",),
        role=f"role:{about.role.id}",
        paise=now.paise,
        unit=now.unit,
        days=now.days,
        terms=now.terms,
    )
    return await proposing.draft_offer(ctx, terms)


async def which_offer(ctx: ToolContext, args: Change, tool: str, again: Arguments) -> Offer | Result:
    """The open offer that is meant, by its number or whose it is; a question where two people have the
    name. Raises Rejected where none is open, or several are."""
    if args.offer:
        return await newest_of(ctx, args.offer)
    try:
        people = await resolve(ctx, args.people) if args.people else []
    except Ambiguous as error:
        return which(ctx.words, error, tool, again.model_dump(mode="json"), "people")
    found = await open_of(ctx, people)
    if not found:
        raise Rejected(
            "offers-none-to-withdraw", name=people[0].name if people else "-", named="yes" if people else "no"
        )
    if len(found) > 1:
        raise Rejected("offers-change-whose")
    return found[0]


async def newest_of(ctx: ToolContext, offer: int) -> Offer:
    """The newest version beside an offer."""
    one = await queries.get(ctx.tx, ctx.org_id, offer)
    if one is None:
        raise Rejected("offers-gone")
    return await queries.newest(ctx.tx, one.role_id, one.talent_id) or one
