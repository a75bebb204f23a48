"""``ok lock amrita at 60``, ``amrita ko 60 pe final karo``: a producer's yes with a sum, said in the trade's
short way. The sum is asked about with the yes, or goes to casting where the yes was given before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.approvals import priced, queries
from core.casting.approvals.asking_more import WORDS_CHARS
from core.casting.approvals.matter import Matter, visible
from core.casting.approvals.one_spoken_of import one_spoken_of
from core.casting.offers.proposing import MOST_PAISE, SENDERS
from core.casting.offers.revising import likewise
from core.casting.offers.scene import money
from core.casting.projects.model import room
from core.casting.talent.references import Ambiguous, focus_people, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words
from core.understanding import sums
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_THOUSAND = 1_000_00
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_SUM = (
    r"(?P<sum>(?:rs\.?\s*|₹\s*)?\d{1,3}(?:[.,]\d{1,3})*(?:\s*(?:/-|k|thousand|hazaa?r|हज़ार|हजार|lakhs?|lacs?|l|लाख))?)"
    r"(?:\s*(?:per\s+day|a\s+day|/\s*day|per\s+din|din\s+ka|pd|roz))?(?!\s*(?:days?|din|%|am|pm|baje|o['’]?clock|years?|saal|दिन|बजे))"
)
_YES = (
    r"(?:lock(?:ed)?|approve[d]?|go\s+(?:ahead\s+)?with|final(?:ise|ize)?"
    r"|close|confirm|take|fix|sign|done\s+with|yes\s+to|ok\s+(?:for|to|with))"
)
_DO = r"(?:lock|final|fix|close|done|approve|pakka|confirm|लॉक|फाइनल|फिक्स|पक्का|अप्रूव)"
_KARO = (
    r"(?:\s+(?:kar\s*(?:do|o|lo|te\s+hain?|dete\s+hain?|enge)"
    r"|karo|kardo|karte|karenge|hai|करो|कर\s*दो|करते\s+हैं))?"
)
_FORMS = shapes(
    rf"{_YES}\s+{_WHO}\s+(?:at|for|@|on)\s+{_SUM}",
    rf"{_WHO}\s+(?:ko\s+|को\s+)?{_SUM}\s+(?:pe|par|me|mein|पे|पर|में)\s+{_DO}{_KARO}",
    rf"{_WHO}\s+(?:locked|final|done|approved|is\s+(?:a\s+)?yes|yes)\s+(?:at|for|@)\s+{_SUM}",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|acc?h?a|great|chalo|yes|haan|let['’]?s|lets|please|pls|theek\s+hai|fine|हाँ|चलो)[\s,]+)*",
    after=r"(?:[\s,]+(?:then|please|pls|only|max|final|na|yaar))*[\s.!।]*",
)
_NOBODY = frozenset(
    listed(
        "it this that them all everyone us we the budget role both shoot meeting audition"
        " her him usko usse isko ise"
    )
)
_SHE = frozenset(listed("her him usko use usse isko ise उसको उसे इसको इसे"))


class Locked(Arguments):
    """``who``: empty for whom was just spoken of. ``figure``: the sum as said."""

    who: str = Field(default="", max_length=60)
    figure: str = Field(max_length=40)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """From a producer, of one person and one sum."""
    if context.writer != "producer" or "?" in text:
        return None
    for found in _FORMS.all_of(composed(text)):
        who = found["who"].strip()
        if who.casefold() in _SHE:
            return {"who": "", "figure": found["sum"]}
        if len(who.split()) <= 3 and not set(who.casefold().split()) & _NOBODY:
            return {"who": who, "figure": found["sum"]}
    return None


async def lock_at(ctx: ToolContext, args: Locked) -> Result:
    """An open decision is asked about at this price; after a yes the sum goes to casting. Raises Rejected for
    somebody who is not before the producers."""
    try:
        talent = await one_spoken_of(ctx, args.who)
    except Ambiguous as error:
        return which(ctx.words, error, "lock_at", args.model_dump(mode="json"), "who")
    mine = [] if talent is None else [one for one in await visible(ctx) if one.talent.id == talent.id]
    here = [one for one in mine if one.role.id == ctx.focus.get("role_id")] or mine
    if talent is None:
        raise Rejected("approvals-of-whom")
    if not here:
        raise Rejected("approvals-not-shown", name=talent.name)
    if len(here) > 1:
        raise Rejected("approvals-say-role", name=talent.name)
    paise, unit = _sum(args.figure, here[0])
    if not 0 < paise <= MOST_PAISE:
        raise Rejected("approvals-say-what")
    if here[0].review.decision == "approve":
        return await _beside(ctx, here[0], paise, unit)
    return await priced.confirm(ctx, here[0], paise, unit, 0, "")


def _sum(figure: str, matter: Matter) -> tuple[int, str]:
    """A bare figure is read as the rate on file is: in thousands, or in lakhs; by the day."""
    found = sums(figure)
    if found:
        unit = str(found[0].get("unit") or "day")
        return int(found[0]["amount_minor"]), "day" if unit == "lump_sum" else unit
    rate = matter.talent.rate
    known = rate.paise if rate is not None and rate.unit == "day" else _THOUSAND
    return likewise(figure, known), "day"


async def _beside(ctx: ToolContext, matter: Matter, paise: int, unit: str) -> Result:
    """The yes stands: the sum is kept as a comment, and casting drafts the offer with one tap."""
    said, by = " ".join(ctx.said.split())[:WORDS_CHARS], ctx.person.first_name
    await queries.add_note(
        ctx.tx,
        ctx.org_id,
        matter.talent.id,
        said,
        author=ctx.person.id,
        visibility="production",
        now=ctx.now,
        review_id=matter.review.id,
    )
    facts = {"name": matter.name, "role": matter.role.name}
    offer = {
        "people": [f"talent:{matter.talent.id}"],
        "role": f"role:{matter.role.id}",
        "paise": paise,
        "unit": unit,
    }

    def make(words: Words) -> Draft:
        text = words("approvals-sum-told", by=by, said=said, money=money(words, paise, unit, 0), **facts)
        draft = Option(words("approvals-sum-draft"), "draft_offer", offer, "primary", single_use=False)
        return Draft(text, options=(draft,))

    key = f"sum/{matter.review.id}/{ctx.inbound_id}"
    await ctx.desk.tell_room(room(matter.project.id), make, key=key, but={ctx.person.id}, only=CASTING)
    text = ctx.words("approvals-sum", money=money(ctx.words, paise, unit, 0), **facts)
    options: tuple[Option, ...] = ()
    if ctx.person.role in SENDERS:
        options = (Option(ctx.words("approvals-sum-draft"), "draft_offer", offer),)
    focus: dict[str, Any] = {"role_id": matter.role.id, "project_id": matter.role.project_id}
    focus["person"] = focus_people([matter.talent])[0]
    return Result(Draft(text, options=options), focus=focus, private=True)
