"""``Any cheaper option?``, ``koi sasta option hai?``, ``who is the cheapest?``: who would cost less.

About the offer that was just talked about, or somebody who is named; else the people who are shown, by rate.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.auditions.doubts import doubted
from core.casting.lists import queries as lists
from core.casting.lists.references import find_list
from core.casting.offers import queries
from core.casting.offers.alternatives import instead, said
from core.casting.offers.model import OPEN
from core.casting.offers.situation import OFFER, people_of, remembered
from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.projects.references import find_role
from core.casting.talent import queries as directory
from core.casting.talent.model import Rate, Talent, short_name
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

MOST = 10


class Wanted(Arguments):
    """``than``: a person as said; empty for the offer talked about, else those who are shown. ``role``: as
    said."""

    than: tuple[str, ...] = ()
    role: str = ""


async def cheaper_options(ctx: ToolContext, args: Wanted) -> Result:
    """Names with what each costs less a day. Raises Rejected where nothing says than whom."""
    role: Role | None
    if args.than:
        try:
            [talent, *_] = await resolve(ctx, args.than[:1])
        except Ambiguous as error:
            return which(ctx.words, error, "cheaper_options", args.model_dump(mode="json"), "than")
        role = await _role_of(ctx, args.role)
        return await _than(ctx, role, talent, talent.rate)
    if not args.role and (about := remembered(ctx.focus)):
        offer = await queries.get(ctx.tx, ctx.org_id, about)
        whom = (
            None if offer is None or offer.state not in OPEN else await directory.get(ctx.tx, offer.talent_id)
        )
        role = None if offer is None else await projects.role(ctx.tx, offer.role_id)
        if offer is not None and whom is not None and role is not None:
            return await _than(ctx, role, whom, Rate(offer.paise, offer.unit), offer.id)
    return await _by_rate(ctx, args)


async def _role_of(ctx: ToolContext, name: str) -> Role:
    role = await find_role(ctx, name)
    if role is None:
        raise Rejected("offers-cheaper-which")
    return role


async def _than(ctx: ToolContext, role: Role, talent: Talent, rate: Rate | None, offer: int = 0) -> Result:
    name = talent.name
    if rate is None or rate.unit != "day":
        raise Rejected("offers-cheaper-no-rate", name=name)
    found = await instead(ctx.tx, ctx.org_id, role, talent, rate.paise, cheaper=True)
    facts = {"name": name, "role": role.name, "rate": ctx.words.money(rate.paise)}
    search = Option(
        ctx.words("offers-cheaper-search", rate=ctx.words.money(rate.paise)),
        "search_talent",
        {"role": role.name, "rate_max_paise": rate.paise},
        single_use=False,
    )
    focus = {"role_id": role.id, "project_id": role.project_id}
    if not found:
        return Result(
            Draft(ctx.words("offers-cheaper-none", **facts), options=(search,)), focus=focus, private=True
        )
    lines = [f"• {line}" for line in said(ctx.words, found, money=True)]
    text = "\n".join([ctx.words("offers-cheaper", count=len(found), **facts), *lines])
    people: dict[str, Any] = {"people": focus_people([one.talent for one in found])}
    if offer:
        people[OFFER] = {"id": offer, "people": people_of(people)}
    return Result(Draft(text, options=(search,)), focus={**focus, **people}, private=True)


async def _by_rate(ctx: ToolContext, args: Wanted) -> Result:
    """Those who are shown, or a role's list, the lowest rate first."""
    target = await find_list(ctx, args.role) if args.role or not ctx.focus.get("people") else None
    listed = [] if target is None else await lists.entries(ctx.tx, target.id)
    out = set() if target is None else await doubted(ctx.tx, target.role_id)
    ids = (
        [entry.talent_id for entry in listed if entry.talent_id not in out]
        if target
        else people_of(ctx.focus)
    )
    people = list((await directory.many(ctx.tx, ids)).values())
    rated = sorted((one for one in people if _a_day(one)), key=_a_day)
    if not rated:
        raise Rejected("offers-cheaper-which" if not people else "offers-cheaper-unknown", count=len(people))
    words = ctx.words
    rates = [words("offers-rate", amount=words.money(_a_day(one)), unit="day") for one in rated[:MOST]]
    named = zip(rated, rates, strict=False)
    lines = [f"{place}. {short_name(one.name)}: {rate}" for place, (one, rate) in enumerate(named, 1)]
    text = "\n".join([words("offers-by-rate", count=len(rated), more=len(people) - len(rated)), *lines])
    options: tuple[Option, ...] = ()
    if ctx.focus.get("criteria") and not target:
        most = _a_day(rated[0])
        label = words("offers-cheaper-search", rate=words.money(most))
        options = (
            Option(label, "search_talent", {"refine": True, "rate_max_paise": most}, single_use=False),
        )
    return Result(Draft(text, options=options), focus={"people": focus_people(rated[:MOST])}, private=True)


def _a_day(one: Talent) -> int:
    return one.rate.paise if one.rate is not None and one.rate.unit == "day" else 0


_END = r"(?![\w\u0900-\u0963])"
_LESS = (
    r"(?:cheaper|less\s+expensive|lower[\s-]+(?:rate|price|cost|budget)s?|more\s+affordable|affordable|in\s+budget"
    r"|within\s+(?:the\s+)?budget|sast[aie]|kam\s+(?:paise|paison|rate|budget|daam)\s*(?:mein|me|wal[aie]|ka|ki)?"
    r"|budget\s+(?:mein|me|ke\s+andar)|सस्त[ाीे]|कम\s+(?:पैसों?|रेट|बजट)\s*(?:में|वाल[ाीे]|का|की)?|बजट\s+में)"
)
_LEAST = (
    r"(?:cheapest|least\s+expensive|lowest\s+(?:rate|price|cost|budget)|sabse\s+sast[aie]|sabse\s+kam\s+(?:rate|paise|budget)\w*"
    r"|सबसे\s+सस्त[ाीे]|सबसे\s+कम\s+(?:रेट|पैसे)\S*)"
)
_WORDS = (
    r"(?:options?|alternatives?|choices?|ones?|people|person|girls?|actors?|actress(?:es)?|someone|somebody|anyone|anybody|koi|kuch|kuchh"
    r"|kaun|kon|aur|other|names?|ladk[ai]|wal[aie]|log|hai|hain|h|milega|milegi|mil\s+sakt[aie]|chahiye|batao|bata\s+do"
    r"|dikhao|do|de|is|are|there|the|a|an|any|we|have|do|got|can|get|show|me|suggest|give|who|who's|whos|what|else"
    r"|for|please|pls|first|kya|ho|sakta|sakti|isse|usse|from|of|them|these|in|mein|se|list|विकल्प|ऑप्शन|कोई|है|हैं"
    r"|और|कौन|बताओ|दिखाओ|क्या|इससे|मिलेगा|मिलेगी|चाहिए)"
)
_THAN = r"(?P<than>[^\W\d_][^?!:,\d]{0,40}?)"
_ROLE = r"(?P<role>[^\W\d_][^?!:,\d]{0,40}?)"
_FORMS = shapes(
    rf"(?:{_WORDS}\s+)*(?:{_LESS}|{_LEAST}){_END}(?:\s+{_WORDS})*",
    rf"(?:{_WORDS}\s+)*(?:{_LESS}|{_LEAST}){_END}(?:\s+{_WORDS})*?\s+(?:for|on)\s+{_ROLE}(?:['’]s)?(?:\s+(?:short)?list)?",
    rf"{_ROLE}\s+(?:ke\s+liye|mein|me|ki\s+list\s+(?:mein|me)|के\s+लिए|में)\s+(?:{_WORDS}\s+)*(?:{_LESS}|{_LEAST}){_END}(?:\s+{_WORDS})*",
    rf"(?:{_WORDS}\s+)*(?:cheaper|less\s+expensive)(?:\s+{_WORDS})*?\s+than\s+{_THAN}\s+(?:for|on)\s+{_ROLE}"
    r"(?:['’]s)?(?:\s+(?:short)?list)?",
    rf"(?:{_WORDS}\s+)*(?:cheaper|less\s+expensive)(?:\s+{_WORDS})*?\s+than\s+{_THAN}",
    rf"{_THAN}\s+(?:se|से)\s+(?:{_WORDS}\s+)*(?:{_LESS}){_END}(?:\s+{_WORDS})*\s+{_ROLE}\s+(?:ki\s+)?"
    r"(?:short)?(?:list\s+(?:mein|me)|mein|me|ke\s+liye|की\s+लिस्ट\s+में|में|के\s+लिए)",
    rf"{_THAN}\s+(?:se|से)\s+(?:{_WORDS}\s+)*(?:{_LESS}){_END}(?:\s+{_WORDS})*",
    r"(?:who|anyone|somebody|someone|koi)\s+(?:\w+\s+){0,2}(?:costs?|charges?)\s+less(?:\s+than\s+(?P<than>[^?!:,\d]{1,40}?))?",
    r"(?:what|who)(?:\s+else)?\s+(?:would|could|might|can)\s+(?:work|we\s+(?:do|have|get|take)|fit)(?:\s+(?:instead|else|for\s+less))+"
    rf"(?:\s+(?:for|on)\s+{_ROLE})?",
    rf"(?:any|what|show\s+(?:me\s+)?|are\s+there(?:\s+any)?)\s*(?:other\s+)?alternatives?(?:\s+(?:are\s+there|do\s+we\s+have))?(?:\s+(?:for|to|on)\s+{_ROLE})?",
    r"(?:sort|order|rank|arrange|show)\s+(?:them|these|it|the\s+list)?\s*(?:by|on)\s+(?:the\s+)?(?:rate|price|cost|fee|budget)s?",
    r"(?:rate|budget|paise)\s+ke\s+(?:hisaa?b\s+se|order\s+(?:mein|me))(?:\s+(?:dikhao|lagao|batao|sort\s+karo))?",
    before=r"\W*(?:(?:ok(?:ay)?|and|aur|accha|acha|hmm+|so|too\s+(?:much|expensive)|bahut\s+(?:mehng[ai]|zyada)(?:\s+hai)?"
    r"|mehng[ai]\s+hai|और|बहुत\s+महंगा\s+है)[\s,.]+)*",
    after=r"(?:\s+(?:please|pls|yaar|na|kya|क्या))*\W*",
)
_AMONG = Sought(
    r"\s+(?:in|on|from|among|amongst|of|out\s+of)\s+(?:the\s+|our\s+|this\s+)?(?:(?:short)?list|lot|these|them|those|options)$",
)
"""``than Amrita in the list``: those who are shown are meant anyway."""
_BOTH = Sought(r"(?:[iu]n\s+)?(?:dono+n?|दोनों)(?:\s+(?:m[ae]i?n?|में))?")
"""``Dono me se kaun sasti`` is about the two who are shown."""
_POINTS = frozenset({"her", "him", "this", "that", "it", "us", "is", "uss", "iss", "them", "", "in", "un"})


@beside(_FORMS)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only a whole message that asks for less money."""
    said = composed(text).strip(" .?!।")
    for found in _FORMS.all_of(said):
        parts = {key: (value or "").strip() for key, value in found.groupdict().items()}
        if parts.get("role"):
            known = whose_name(parts["role"], context.known_roles)
            if len(known) != 1:
                continue
            than = _AMONG.sub("", parts.get("than") or "")
            return {"role": known[0], **({"than": (than,)} if than else {})}
        than = _AMONG.sub("", parts.get("than") or "")
        if _BOTH.fullmatch(than):
            continue
        if re.fullmatch(_WORDS, than, re.IGNORECASE) or than.casefold() in _POINTS:
            than = ""
        return {"than": (than,)} if than else {}
    return None
