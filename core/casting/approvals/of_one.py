"""What a producer wants to have or to know of one person: ``can we get her self tape``, ``iska tape mangwao``
goes to casting with a way to do it; ``whats her fee`` is told as far as it is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field

from core.casting.approvals.asking_more import WORDS_CHARS
from core.casting.approvals.one_spoken_of import one_spoken_of
from core.casting.lists import queries as lists
from core.casting.offers import queries as offers
from core.casting.offers.model import COUNTS, standing_of
from core.casting.offers.scene import money
from core.casting.projects.model import Role, room
from core.casting.projects.references import visible_roles
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, focus_people, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

Thing = Literal["tape", "rate", "photos", "reel", "clip"]
_HER = r"(?:her|his|their|the|a|an|some|any)"
_THING = (
    r"(?:(?P<tape>(?:self[\s-]?)?tapes?|सेल्फ\s*टेप|टेप)|(?P<clip>audition\s+(?:clip|video|recording|link)s?)|(?P<reel>(?:show\s?)?reels?|portfolio|रील)"
    r"|(?P<photos>(?:latest\s+|new\s+|recent\s+)?(?:photos?|pics?|pictures?|headshots?)|फोटो|फ़ोटो)|(?P<rate>rate|fees?|quote|price|charges?|रेट|फीस|फ़ीस))"
)
_WHO = r"(?P<who>[^\W\d_][^?!:,.\d]{0,40}?)"
_FROM = _WHO.replace("<who>", "<of>")
_HI_HER = r"(?:us(?:ka|ki|ke)|is(?:ka|ki|ke)|in(?:ka|ki)|un(?:ka|ki)|उसक[ाीे]|इसक[ाीे])"
_GET = r"(?:get|have|see|arrange|ask\s+for|call\s+for|order|request)"
_MANGWAO = (
    r"(?:mang\s*wa\s*(?:o|do|lo|na|ao)|mangwao|mangva(?:o|do)|maa?ng(?:o|\s*lo|na)|mangao|manga\s*(?:o|lo"
    r"|do)|chahiye|chahie|le\s*lo|lelo|bulwao|ले\s*लो|मँगवाओ|मंगवाओ|मँगवा\s*(?:दो|लो)|मंगवा\s*(?:दो|लो)|मंगाओ|चाहिए)"
)
_WANTED = shapes(
    rf"(?:can|could|may|shall)\s+(?:we|i|you|casting)\s+(?:please\s+|pls\s+)?{_GET}\s+(?:us\s+|me\s+)?(?:{_HER}\s+|{_WHO}(?:['’]s|s)\s+)?(?:new\s+|another\s+)?{_THING}(?:\s+(?:of|from)\s+(?:her|him|them|{_FROM}))?",
    rf"(?:we|i)\s+(?:need|want|would\s+like|(?:['’]d)\s+like)\s+(?:to\s+see\s+)?(?:{_HER}\s+|{_WHO}(?:['’]s)\s+)?(?:new\s+|another\s+)?{_THING}(?:\s+(?:of|from)\s+(?:her|him|them|{_FROM}))?",
    rf"(?:ask|get|tell|request)\s+(?:her|him|them|{_WHO})\s+(?:for|to\s+send|to\s+do|to\s+make|to\s+give)\s+(?:{_HER}\s+)?(?:new\s+)?{_THING}",
    rf"(?:{_HI_HER}|{_WHO}\s+(?:ka|ki|ke|का|की|के))\s+(?:ek\s+|ek\s+naya\s+|naya\s+|एक\s+)?{_THING}\s+(?:bhi\s+|भी\s+)?{_MANGWAO}",
    rf"(?:{_HI_HER}|{_WHO}\s+(?:se|से)|us\s*se|is\s*se|उससे|इससे)\s+(?:ek\s+|naya\s+|एक\s+)?{_THING}\s+(?:bhi\s+|भी\s+)?{_MANGWAO}",
    rf"{_THING}\s+{_MANGWAO}(?:\s+(?:{_HI_HER}))?",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|acc?h?a|hmm|please|pls|nice|good|great|before\s+(?:that|deciding))[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar|first|pehle|too|also|then|as\s+well|asap|jaldi))*[\s.?!।]*",
)
_FEE = r"(?:(?:day\s+)?rates?|fees?|price|charges?|quote|रेट|फीस|फ़ीस)"
_ASKED = shapes(
    rf"(?:and\s+)?(?:what(?:['’]?s|\s+is|\s+are|\s+was)?|how\s+much\s+(?:is|are))\s+(?:her|his|their|the|{_WHO}(?:['’]s|s))\s+{_FEE}(?:\s+like)?",
    rf"what\s+(?:does|do|will|would)\s+(?:she|he|they|{_WHO})\s+(?:charge|cost|take|quote)s?",
    rf"{_WHO}\s+(?:ka|ki|का|की)\s+{_FEE}",
    rf"how\s+much\s+(?:does|do|will|would|is)\s+(?:she|he|they|{_WHO})\s+(?:charge|charging|take|cost|want|ask(?:ing)?(?:\s+for)?)s?",
    rf"(?:{_HI_HER}|{_WHO}\s+(?:ka|ki|का|की))\s+{_FEE}\s+(?:kya|kitn[aie]|क्या|कितन[ाीे])(?:\s+(?:hai|h|hain|hogi|hoga|chal\s+rah\w+|है|हैं|होगी))*",
    rf"(?:ye|yeh|wo|woh|{_WHO})\s+(?:kitn[aei]|कितना)\s+(?:leti|leta|charge\s+kart[ia]|maang\s+rah[ia]|lete|लेती|लेता)(?:\s+(?:hai|h|hain|है))?",
    rf"(?:kitn[aei])\s+(?:leti|leta|charge\s+kart[ia])\s+(?:hai\s+)?(?:ye|yeh|wo|woh|{_WHO})",
    rf"(?:her|his)\s+{_FEE}",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|acc?h?a|hmm|btw|please|pls)[\s,]+)*",
    after=r"(?:\s+(?:per\s+day|a\s+day|for\s+(?:this|it)|please|pls|btw|roughly|approx))*[\s.?!।]*",
)
_NOBODY = frozenset(
    listed(
        "her his him she he they them their the us it this that everyone all some any"
        " who which we you ye yeh wo woh role budget your our"
    )
)


class OfOne(Arguments):
    """``who``: as said, empty for whom was just spoken of. ``thing``: what is wanted of them."""

    who: str = Field(default="", max_length=60)
    thing: Thing = "tape"


def _who(found: Mapping[str, Any]) -> str | None:
    """Who is named; empty for nobody, None for words that are no name."""
    said = (found.get("who") or found.get("of") or "").strip()
    if len(said.split()) > 3 or (set(said.casefold().split()) & _NOBODY):
        return None
    return said


@beside(_WANTED)
def wanted(text: str, context: Context) -> Mapping[str, Any] | None:
    """From a producer; whoever casts asks for it themselves. A rate is told first, where it is known."""
    if context.writer != "producer":
        return None
    for found in _WANTED.all_of(composed(text)):
        groups = found.groupdict()
        thing = next(
            (name for name in ("tape", "clip", "reel", "photos", "rate") if groups.get(name)), "tape"
        )
        if (who := _who(groups)) is not None:
            return {"who": who, "thing": thing}
    return None


@beside(_ASKED)
def rate_asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of one person; of a role and a budget it is another question."""
    if context.writer not in ("producer", *CASTING):
        return None
    found = ((one, _who(one.groupdict())) for one in _ASKED.all_of(composed(text)))
    roles = (*context.known_roles, *context.known_projects)
    said = (who for _, who in found if who is not None and not (who and whose_name(who, roles)))
    return next(({"who": who, "thing": "rate"} for who in said), None)


async def want_of_one(ctx: ToolContext, args: OfOne) -> Result:
    """In their words to the casting side of the project, with a button that does it. Raises Rejected where
    it is open who is meant."""
    found = await _meant(ctx, args, "want_of_one")
    if isinstance(found, Result):
        return found
    talent, role = found
    if role is None:
        raise Rejected("approvals-not-shown", name=talent.name)
    said, by = " ".join(ctx.said.split())[:WORDS_CHARS], ctx.person.first_name

    def make(words: Words) -> Draft:
        facts = {"by": by, "name": talent.name, "role": role.name, "said": said}
        return Draft(
            words("approvals-wants-told", thing=args.thing, **facts), options=_ways(words, args, talent, role)
        )

    key = f"wants/{talent.id}/{ctx.inbound_id}"
    await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)
    focus = {"person": focus_people([talent])[0], "role_id": role.id, "project_id": role.project_id}
    return Result(Draft(ctx.words("approvals-wants", name=talent.first_name, thing=args.thing)), focus=focus)


def _ways(words: Words, args: OfOne, talent: Talent, role: Role) -> tuple[Option, ...]:
    about = {"people": [f"talent:{talent.id}"]}
    if args.thing == "tape":
        label = words("approvals-wants-ask-tape", name=talent.first_name)
        return (
            Option(label, "request_tapes", {**about, "role": f"role:{role.id}"}, "primary", single_use=False),
        )
    label = words("approvals-wants-write", name=talent.first_name)
    return (Option(label, "message_list", about, single_use=False),)


async def tell_rate(ctx: ToolContext, args: OfOne) -> Result:
    """The rate on file, and the offer that stands; where nothing is known, the way to have casting ask."""
    found = await _meant(ctx, args, "tell_rate")
    if isinstance(found, Result):
        return found
    talent, role = found
    rate = talent.rate
    said = "none" if rate is None else money(ctx.words, rate.paise, rate.unit, 0)
    lines = [ctx.words("approvals-rate", name=talent.name, rate=said)]
    stand = standing_of(await offers.of_talents(ctx.tx, [talent.id]))
    lines += [
        ctx.words(
            "approvals-rate-offer", money=money(ctx.words, one.paise, one.unit, one.days), state=one.state
        )
        for one in stand
        if (role is None or one.role_id == role.id) and one.state in COUNTS
    ]
    focus = {"person": focus_people([talent])[0]}
    ask: tuple[Option, ...] = ()
    if rate is None and ctx.person.role not in CASTING:
        again = {"who": f"talent:{talent.id}", "thing": "rate"}
        ask = (Option(ctx.words("approvals-rate-ask"), "want_of_one", again),)
    return Result(Draft("\n".join(lines), options=ask), focus=focus, private=True)


async def _meant(ctx: ToolContext, args: OfOne, tool: str) -> tuple[Talent, Role | None] | Result:
    """The person, and the role of this reader's projects that they are looked at for; casting may ask about
    anybody."""
    try:
        talent = await one_spoken_of(ctx, args.who)
    except Ambiguous as error:
        return which(ctx.words, error, tool, args.model_dump(mode="json"), "who")
    if talent is None:
        raise Rejected("approvals-of-whom")
    seen = {one.id: one for one in await visible_roles(ctx)}
    holding = [one.role_id for one in await lists.holding(ctx.tx, [talent.id]) if one.role_id in seen]
    focused = int(ctx.focus.get("role_id") or 0)
    about = focused if focused in holding else next(iter(holding), focused if focused in seen else 0)
    if not about and ctx.person.role not in CASTING:
        raise Rejected("approvals-not-shown", name=talent.name)
    return talent, seen.get(about)
