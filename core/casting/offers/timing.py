"""Until when an answer to an offer is asked for: ``when does it expire``, ``give her till monday``, ``monday
tak ka time do``. The time ends nothing by itself: an offer stands until it is answered or taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from pydantic import Field

from core.casting.offers import changing, queries
from core.casting.offers.model import LIVE, OPEN
from core.casting.offers.proposing import answer_by, draft_shown
from core.casting.offers.scene import Deal, deal, reader, tell_office
from core.casting.offers.situation import TALKED, Talked
from core.casting.tapes.asking import deadline
from core.conversation.drafts import Ask, Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import END, START, Sought, beside, composed, shapes

_LONGEST = 120
_MOST = timedelta(days=60)
_OFFER = r"(?:offer|ऑफर|ऑफ़र)"
_IT = rf"(?:it|this|that|(?:the|her|his|their|our|this)\s+{_OFFER}|{_OFFER})"
_HER = r"(?:her|him|them|she|he|they)"
_HI = r"(?:us(?:ko|e)|un(?:ko|he(?:in)?)|is(?:ko|e)|उस(?:को|े)|उन(?:को|्हें)|इस(?:को|े))"
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_UNTIL = r"(?P<until>[^?!]{2,40}?)"
_TAK = r"(?:tak|तक)"
_GIVE = r"(?:do|de\s*do|dena|dedo|dijiye|rakho|rakh\s*do|kar\s*do|karo|दो|दे\s*दो|दीजिए|रखो|कर\s*दो)"
_TIME = r"(?:time|samay|waqt|mohlat|टाइम|समय|वक़्त|वक्त|मोहलत)"
_VALID = r"(?:valid|open|on\s+the\s+table|khula|khuli|chalega|chalegi|वैलिड|खुला|चलेगा)"
_TILL = r"(?:till|until|untill|by|upto|up\s+to|before)"
_ENDS = r"(?:expires?|expiring|lapses?|ends?|runs?\s+out|close[sd]?|run\s+out)"
_HAI = r"(?:\s+(?:hai|h|rahega|rahegi|hoga|hogi|na|है|रहेगा))*"
_BEFORE = (
    r"\W*(?:(?:ok(?:ay)?|and|aur|so|please|pls|btw|acc?h?a|haan"
    r"|yes|no|nahi|arre|chalo|theek\s+hai|let['’]?s)[\s,]+)*"
)
_AFTER = (
    r"(?:[\s,]+(?:please|pls|na|yaar|ji|for\s+(?:it|this|the\s+offer)"
    r"|to\s+(?:answer|reply|decide|think|respond|revert)))*[\s.!?।]*"
)
_ASKED = shapes(
    rf"(?:when|kab)\s+(?:does|will|is|do)\s+(?:{_IT}|{_WHO}['’]?s\s+{_OFFER})\s+(?:going\s+to\s+)?{_ENDS}",
    rf"(?:till|until|upto|by)\s+when\s+(?:is|does|do|will|can|should|must|has|have)\s+(?:{_IT}|{_HER})\s*"
    rf"(?:{_VALID}|stand|got|have|to\s+(?:answer|reply)|answer|reply|last|hold|be\s+valid)?",
    rf"(?:how\s+long|till\s+when|until\s+when)\s+(?:is|does|will)\s+{_IT}\s+(?:be\s+)?(?:{_VALID}|stand|last|hold)(?:\s+for)?",
    rf"how\s+(?:long|much\s+time)\s+(?:does|do|has|have)\s+{_HER}\s+(?:have|got)?",
    rf"(?:{_IT}\s+|ye\s+|yeh\s+|यह\s+)?(?:kab|कब)\s+{_TAK}\s+(?:ka\s+|का\s+)?(?:{_VALID}|{_TIME}){_HAI}",
    rf"(?:{_IT}\s+|{_WHO}\s+(?:ka|का)\s+{_OFFER}\s+|ye\s+|yeh\s+)?(?:kab|कब)\s+(?:expire|khatam|ख़त्म|खत्म|एक्सपायर)\s+(?:hoga|hogi|ho\s+raha|hota|होगा|हो\s+रहा){_HAI}",
    rf"{_WHO}\s+(?:ka|का)\s+{_OFFER}\s+(?:kab|कब)\s+{_TAK}\s+(?:ka\s+)?(?:{_VALID}|{_TIME}){_HAI}",
    rf"(?:{_HI}\s+)(?:kab|कब)\s+{_TAK}\s+(?:ka\s+)?(?:{_TIME}|jawab\s+dena|reply\s+(?:karna|dena)|जवाब\s+देना){_HAI}",
    rf"(?:is\s+there\s+(?:an?|any)\s+|what(?:['’]?s|\s+is)\s+(?:the|her|his|their)\s+)(?:deadline|expiry|time\s*limit|validity)(?:\s+(?:on|of|for)\s+{_IT})?",
    rf"(?:{_OFFER}\s+(?:ki|का|की)\s+)?(?:deadline|validity|expiry)\s+(?:kya|kab|क्या|कब)(?:\s+ki)?{_HAI}",
    before=_BEFORE,
    after=_AFTER,
)
_SET = shapes(
    rf"(?:give|allow|grant)\s+(?:{_HER}|{_WHO})\s+(?:(?:some\s+)?(?:more\s+)?time\s+)?{_TILL}\s+{_UNTIL}",
    rf"let\s+(?:{_HER}|{_WHO})\s+(?:have\s+)?(?:think|decide|answer|time|reply)\s+{_TILL}\s+{_UNTIL}",
    rf"(?:keep|make|leave|hold)\s+{_IT}\s+(?:valid|open)?\s*{_TILL}\s+{_UNTIL}",
    rf"(?:{_IT}\s+(?:is|should\s+be|will\s+be|stays)\s+)?(?:valid|open)\s+{_TILL}\s+{_UNTIL}",
    rf"(?:{_HER}|{_WHO})\s+(?:has|have|can\s+have|gets?|can\s+(?:answer|reply|decide))\s+(?:time\s+)?{_TILL}\s+{_UNTIL}",
    rf"(?:extend|push)\s+(?:{_IT}|the\s+(?:deadline|time|validity))\s+(?:{_TILL}|to)\s+{_UNTIL}",
    rf"(?:answer|reply|response|decision)\s+(?:by|before|till)\s+{_UNTIL}",
    rf"(?:{_IT}\s+)?expires?\s+(?:on\s+|by\s+)?{_UNTIL}",
    rf"(?:{_HI}\s+|{_WHO}\s+(?:ko|को)\s+)?{_UNTIL}\s+{_TAK}\s+(?:ka\s+|का\s+)?{_TIME}\s*{_GIVE}(?:\s+(?:{_HI}))?",
    rf"(?:{_HI}\s+|{_WHO}\s+(?:ko|को)\s+){_UNTIL}\s+{_TAK}\s+(?:{_GIVE}|jawab\s+{_GIVE}|जवाब\s+{_GIVE})",
    rf"{_UNTIL}\s+{_TAK}\s+(?:valid|open|khula|वैलिड|खुला)\s+{_GIVE}",
    rf"{_UNTIL}\s+{_TAK}\s+(?:jawab|reply|answer|जवाब)\s+(?:chahiye|{_GIVE}|de|चाहिए)",
    before=_BEFORE,
    after=_AFTER,
)
_COUNT = r"(?P<count>\d{1,2}|an?|one|two|three|ek|do|teen|another|एक|दो|तीन)"
_MORE = shapes(
    rf"(?:please\s+)?give\s+(?:{_HER}|{_WHO})\s+{_COUNT}\s+(?:more\s+|extra\s+)?(?P<unit>days?|hours?)(?:\s+(?:more|extra))?",
    rf"(?:{_HI}|{_WHO}\s+(?:ko|को))\s+{_COUNT}\s+(?P<unit>din|ghante|दिन|घंटे)\s+(?:aur|extra|और)\s+{_GIVE}",
    rf"(?:extend|push)\s+(?:{_IT}\s+)?by\s+{_COUNT}\s+(?:more\s+)?(?P<unit>days?|hours?)",
    before=_BEFORE,
    after=_AFTER,
)
_COUNTS = {"two": 2, "do": 2, "दो": 2, "three": 3, "teen": 3, "तीन": 3}
_OF_TAPES = Sought(r"\btapes?\b|\baudition|\bvideo|\bsides?\b|टेप|ऑडिशन|वीडियो")
_NAMES_OFFER = Sought(rf"{START}{_OFFER}{END}")
_HOLDS_DAY = Sought(
    rf"\d|{START}(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*{END}|{START}(?:today|tomorrow|tonight|tmrw|kal|parso+n?|aaj|eod|evening|noon"
    rf"|morning|weekend|week|hafte|shaam|sham|subah|raat|somwar|mangal(?:war)?|budh(?:war)?|guru(?:war)?|shukr(?:war)?|shani(?:war)?|ravi(?:war)?|itwar"
    rf"|कल|परसों|आज|शाम|सुबह|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|इतवार){END}"
)


class Timing(Arguments):
    """``until``: as said; empty to ask how it stands. ``hours``: so much longer than the time there is.
    ``people``: whose offer, else the one talked about."""

    offer: int = Field(default=0, ge=0)
    people: tuple[str, ...] = Field(default=(), max_length=1)
    until: str = Field(default="", max_length=_LONGEST)
    hours: int = Field(default=0, ge=0, le=24 * 60)
    asks: bool = False


@beside(_ASKED, _SET, _MORE)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """About the offer that is talked about, or one that is named as such; what speaks of tapes is theirs."""
    if context.writer not in STAFF or len(text) > _LONGEST or _OF_TAPES.search(text):
        return None
    said, talked = composed(text), context.raw.get(TALKED)
    about = {"offer": talked.offer} if isinstance(talked, Talked) else {}
    if not about and not _NAMES_OFFER.search(said):
        return None
    if (asked := _ASKED.of(said)) is not None:
        return {"asks": True, **_whose(asked.groupdict(), about)}
    for found in _SET.all_of(said):
        if _HOLDS_DAY.search(found["until"]):
            return {"until": found["until"], **_whose(found.groupdict(), about)}
    more = _MORE.of(said) if isinstance(talked, Talked) and talked.timed else None
    if more is None:
        return None
    count = int(more["count"]) if more["count"].isdecimal() else _COUNTS.get(more["count"].casefold(), 1)
    days = more["unit"].casefold().startswith(("da", "di", "दि"))
    return {"hours": count * (24 if days else 1), **_whose(more.groupdict(), about)}


def _whose(found: Mapping[str, Any], about: Mapping[str, Any]) -> Mapping[str, Any]:
    who = (found.get("who") or "").strip()
    return {"people": (who,)} if who and len(who.split()) <= 3 else about


async def offer_time(ctx: ToolContext, args: Timing) -> Result:
    """Tells until when an answer is asked for, or sets it: a draft shows it, whoever has the offer reads it.
    Raises Rejected where no offer is open."""
    one = await changing.which_offer(
        ctx, changing.Change(said="-", people=args.people, offer=args.offer), "offer_time", args
    )
    if isinstance(one, Result):
        return one
    about = await deal(ctx.tx, one)
    if one.state not in OPEN:
        return Result(Draft(ctx.words("offers-state", state=one.state, name=about.talent.name)), private=True)
    if args.asks:
        return Result(Draft(_stands(ctx.words, about)), private=True)
    until = deadline(args.until, ctx.now, ctx.person.timezone) if args.until else None
    if args.hours:
        until = max(one.answer_by or ctx.now, ctx.now) + timedelta(hours=args.hours)
    if until is None:
        again = {"offer": one.id}
        ask = Ask("text", ctx.words("offers-about-time"), "offer_time", again, slot="until", needs="time")
        return Result(
            Draft(ctx.words("offers-which-time", name=about.talent.first_name), ask=ask), private=True
        )
    if not ctx.now < until <= ctx.now + _MOST:
        raise Rejected("offers-time-wrong", until=ctx.words.time(until), most=_MOST.days)
    timed = await deal(ctx.tx, await queries.give_time(ctx.tx, one, until))
    if one.state == "draft":
        return await draft_shown(ctx, timed)
    return await _told(ctx, timed)


def _stands(words: Words, about: Deal) -> str:
    """When an answer is asked for, and that nothing ends by itself."""
    one, name = about.offer, about.talent.first_name
    state = "draft" if one.state == "draft" else "theirs" if one.theirs else "sent"
    if one.answer_by is None:
        return words("offers-time-none", name=name, state=state)
    return words("offers-time-stands", name=name, until=words.time(one.answer_by), state=state)


async def _told(ctx: ToolContext, about: Deal) -> Result:
    one, to = about.offer, reader(about.talent)
    facts = {"name": about.talent.name, "role": about.role.name}
    key = f"offer/{one.id}/time/{ctx.inbound_id}"

    def theirs(words: Words) -> Draft:
        return Draft(words("offers-time-theirs", until=words.time(one.answer_by or ctx.now), **facts))

    def office(words: Words) -> Draft:
        until = words.time(one.answer_by or ctx.now)
        return Draft(words("offers-time-told", by=ctx.person.first_name, until=until, **facts))

    if to is not None and one.state in LIVE and not one.theirs:
        await ctx.desk.tell(to, theirs, key=key)
    await tell_office(ctx, about, office, key=f"{key}/office")
    text = ctx.words("offers-time-set", until=answer_by(ctx.words, one), **facts)
    return Result(Draft(text), private=True, data={"offer": one.id})
