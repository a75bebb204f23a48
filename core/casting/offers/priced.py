"""``65k + cab for amrita``, ``Simran ko 40k/day de do``: money for somebody by name, which is drafted; with
nobody named it is asked for whom."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field

from core.casting.lists import queries as lists
from core.casting.offers import changing
from core.casting.offers.proposing import Terms, draft_offer
from core.casting.offers.revising import Standing, revised
from core.casting.offers.situation import RATE_ASKED, TALKED
from core.casting.offers.standing import open_of
from core.casting.projects.references import find_role
from core.casting.talent import queries as directory
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import STAFF
from core.understanding import sums, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes
from core.understanding.vocabulary import words as listed

_LONGEST = 160
MOST_ASKED = 6
_NAME = r"(?P<who>[^\W\d_][\w\u0900-\u0963]*(?:\s+[^\W\d_][\w\u0900-\u0963]*){0,2}?)"
_SUM = r"(?P<said>(?:(?:rs\.?|₹)\s*)?\d[^?]*?)"
_GIVE = (
    r"(?:\s+(?:do|de\s*do|dena|denge|dedo|rakho|rakhte\s+hain|offer\s+kar\w*(?:\s+do)?|दो|दे\s*दो|देना|रखो))?"
)
_FORMS = shapes(
    rf"{_SUM}\s+(?:for|to)\s+{_NAME}(?P<more>\s*(?:\+|,|plus|with|and|aur)\s*[^?]{{2,80}})?",
    rf"(?:give|pay)\s+{_NAME}\s+{_SUM}",
    rf"{_NAME}\s+(?:ko|ke\s+liye|को|के\s+लिए)\s+{_SUM}{_GIVE}",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|then|so|and|aur|let['’]?s|chalo|theek\s+hai)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|then|final))*[\s.!।]*",
)
_BARE = shapes(rf"{_NAME}\s+(?:at\s+|@\s*)?{_SUM}{_GIVE}", after=r"[\s.!।]*")
_GIVEN = Sought(
    r"(?:/|per\s+|a\s+|प्रति\s*)(?:day|din|दिन)\s+(?:rakho|rakh\s*do|de\s*do|do|dena|denge|रखो|दे\s*दो)\W*$"
)
"""Only with something beside the money, or where it is to be given: "Mumbai 65k" is a search."""
_OTHER = Sought(
    r"(?<![\w\u0900-\u0963])(?:offer(?!\s+kar)\w*|counter\w*|budget|rates?|fees?|max\w*|under|upto|up\s+to|tak|se\s+(?:kam|neeche|upar|zyada)|within|below|above|search|find|shortlist|wants?|asks?|asking|asked|chahiye|maang\w*|charges?"
    r"|leti|leta|said|bola|boli|per\s+head|बजट|रेट|तक|चाहिए)(?![\w\u0900-\u0963])"
)
"""A budget, a rate on file, a search, or what somebody asks for."""
_NOBODY = listed(
    "i we you she he they it this that them her him us me all both everyone everybody role offer the a an"
    " one budget give pay is are was too for no not kisi sab total only last final make keep change"
    " increase reduce raise lower bump hike cut by girls boys actors actress people someone anyone"
)
_FREE = ("", "choice", "confirmation")
"""What is open where somebody's name with money is no answer to it."""
_ANY = Standing(60_000_00, "day", 1, "")


class Priced(Arguments):
    """``said``: the terms in words. ``people``: for whom; nobody where it is to be asked."""

    said: str = Field(min_length=1, max_length=_LONGEST)
    people: tuple[str, ...] = Field(default=(), max_length=1)


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Only a whole message that is money, things beside it and a name; without a name one that haggles."""
    if context.writer not in STAFF or len(text) > _LONGEST or "?" in text or context.pending not in _FREE:
        return None
    said = composed(text)
    if not sums(said) or _OTHER.search(said):
        return None
    bare = _BARE.all_of(said) if revised(_ANY, said).things or _GIVEN.search(said) else ()
    for found in (*_FORMS.all_of(said), *bare):
        who, terms = found["who"].strip(), f"{found['said']}{found.groupdict().get('more') or ''}"
        words = set(who.casefold().split())
        if words & _NOBODY or whose_name(who, context.known_roles) or not _terms(terms):
            continue
        return {"said": terms, "people": (who,)}
    if {TALKED, RATE_ASKED} & context.raw.keys() or not revised(_ANY, said).things or not _terms(said):
        return None
    return {"said": said}


def _terms(said: str) -> bool:
    read = revised(_ANY, said)
    return bool(sums(said)) and not read.unread and re.search(r"\d", said) is not None


async def offer_priced(ctx: ToolContext, args: Priced) -> Result:
    """A draft with these terms; where an offer to them is open, its next version."""
    if not args.people:
        return await _for_whom(ctx, args)
    try:
        people = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "offer_priced", args.model_dump(mode="json"), "people")
    who = tuple(f"talent:{one.id}" for one in people[:1])
    if any(one.state in ("draft", "sent", "countered") for one in await open_of(ctx, people[:1])):
        return await changing.change_offer(ctx, changing.Change(said=args.said, people=who))
    now = revised(_ANY, args.said).now
    days = now.days if now.days > 1 else 0
    terms = Terms(people=who, paise=now.paise, unit=now.unit, days=days, terms=now.terms)
    return await draft_offer(ctx, terms)


async def _for_whom(ctx: ToolContext, args: Priced) -> Result:
    """Those on the list that is talked about, to choose from; else a name is waited for."""
    role = await find_role(ctx, "")
    listed_ = None if role is None else await lists.for_role(ctx.tx, ctx.org_id, role.id)
    entries = [] if listed_ is None else await lists.entries(ctx.tx, listed_.id)
    people = (await directory.many(ctx.tx, [one.talent_id for one in entries])).values()
    options = [
        Option(one.name, "offer_priced", {"said": args.said, "people": [f"talent:{one.id}"]})
        for one in list(people)[:MOST_ASKED]
    ]
    options += [Option(ctx.words("no-leave-it"), "leave_it", {})]
    text = ctx.words("offers-for-whom", said=args.said)
    again = {"said": args.said}
    kind: Literal["choice", "text"] = "choice" if people else "text"
    ask = Ask(kind, ctx.words("offers-about-whom"), "offer_priced", again, slot="people", needs="people")
    return Result(Draft(text, options=tuple(options), ask=ask), private=True)
