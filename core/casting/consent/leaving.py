"""STOP, START and wrong number: what somebody says about being written to at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.auditions.bookings import remind
from core.casting.bulk import operations
from core.casting.consent import queries, too_many
from core.casting.consent.pending import bookings, mark, spoken_for, tell_casting
from core.casting.team.channels import channel_name
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.features.settings.tools import NIGHT
from core.conversation.tools import Arguments, Nothing, ToolContext
from core.people import CASTING, STAFF
from core.store import persons
from core.store.database import Row
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

MESSAGES = "messages"
OPTED_OUT = "opted out"
MOST_NAMED = 3
"""Auditions named to somebody who comes back."""


_STOP = shapes(
    r"(?:sto+p+(?:\s?all)?|stp|अनसब्सक्राइब|s[\s.-]+t[\s.-]+o[\s.-]+p|unsubscribe|opt[\s-]?(?:me\s+)?out|end|quit|band|bund|bandh|khatam|khatm|bas"
    r"|बंद|बन्द|बस|ख़त्म|खत्म|स्टॉप|स्टाप|रोको)"
    r"(?:\s+(?:it|now|all|this|please|pls|karo|kar\s?do|kardo|kariye|kijiye|ye|yeh|sab|sabkuch|yaar|ab|na|करो|कर\s?दो"
    r"|करिए|कीजिए|कीजिये|ये|यह|सब|अब|प्लीज़))*",
    before=r"(?:(?:please|pls|plz|yaar|bhai|कृपया|प्लीज़)[\s,]+)?",
)
_WHICH = (
    r"(?:(?:ye|yeh|in|aise|is\s+tarah\s+ke|these|those|this|any|your|such|sab|saare|all|so\s+many|casting|audition|bulk|more"
    r"|further|aur|ab|और|अब|ये|यह|इन|सब|ऐसे|कोई)\s+)*"
)
_MAIL = rf"{_WHICH}(?:messages?|msgs?|texts?|sms(?:es)?|spam|मैसेज|मेसेज|मैसेजेस|संदेश|सन्देश)"
_TO_ME = r"(?:(?:mujhe|mujhko|hume|hame|hamein|humein|humko|मुझे|मुझको|हमें|हमे)\s+)?"
_OFF = r"(?:band|bandh|बंद|बन्द)\s+(?:karo|kar\s?do|kardo|kijiye|करो|कर\s?दो|कीजिए)"
_ONWARDS = r"(?:(?:aage\s+se|ab\s+se|dobara|phir\s+se|ab|aur|आगे\s+से|अब\s+से|दोबारा|फिर\s+से|अब|और)\s+)*"
_UNWANTED = shapes(
    rf"{_TO_ME}{_ONWARDS}{_MAIL}\s+(?:nahi+n?|nhi|नहीं|नही)\s+(?:chah?iye|chahie|चाहिए|चाहिये)",
    rf"{_TO_ME}(?:nahi+n?|nhi|नहीं|नही)\s+(?:chah?iye|chahie|चाहिए|चाहिये)\s+{_TO_ME}{_MAIL}",
    rf"(?:i|we)\s+(?:do\s+not|don['’]?t)\s+(?:want|need|wish)\s+(?:to\s+(?:receive|get)\s+)?{_MAIL}(?:\s+from\s+(?:you|here))?",
    rf"(?:stop|quit)\s+(?:sending|messaging|texting|contacting|pinging|spamming|writing(?:\s+to)?)(?:\s+(?:me|us|this\s+number))?(?:\s+(?:{_MAIL}|these|this|it))?",
    rf"(?:stop|no\s+more)\s+{_MAIL}|(?:do\s+not|don['’]?t|never)\s+send\s+(?:me|us)\s+{_MAIL}",
    rf"(?:(?:ye|yeh|ये|यह)\s+)?(?:sab|sabkuch|सब)\s+{_OFF}|{_OFF}\s+{_MAIL}",
    r"(?:please\s+)?(?:lose|delete|forget|remove)\s+my\s+(?:phone\s+)?number|(?:रोक|बंद\s+कर)\s+(?:दीजिए|दीजिये|दो)",
    r"band\s+kar(?:o|\s*do)[\s,]+(?:bas|ab|yaar|bahut)\b.{0,30}",
    r"leave\s+(?:me|us)\s+alone|(?:cancel|end)\s+all\s+(?:the\s+)?messages|(?:mujhe\s+)?akela\s+chho?d\s?do",
    r"(?:do\s+not|don['’]?t|never)\s+(?:contact|message|msg|text|ping|write\s+to)\s+(?:me|us|this\s+number)",
    rf"{_ONWARDS}{_TO_ME}{_ONWARDS}{_MAIL}\s+(?:(?:bhejna|karna|भेजना|करना)\s+)?(?:mat|na|band|bandh|मत|न|ना|बंद|बन्द)"
    r"\s+(?:karo|karna|kare[n]?|kijiye|kar\s?do|kardo|bhejo|bhejna|bheje[n]?|bhejiye|करो|करना|करें|कीजिए|कर\s?दो|भेजो|भेजना|भेजें|भेजिए)",
    before=r"(?:(?:please|pls|plz|kindly|कृपया|प्लीज़|sorry|hi|hello)[\s,]+)?",
    after=r"(?:[\s,]+(?:please|pls|plz|again|any\s?more|ever|ji|sir|mam|madam|ma'am|yaar|thanks|thank\s+you|अब|जी))*",
)
"""Whole sentences: a part of one may be about a message that came too early, or twice."""


_NO_WORD = shapes(
    rf"{_ONWARDS}{_TO_ME}{_ONWARDS}(?:kuch\s+|koi\s+|कुछ\s+)?(?:mat|na|मत|न)\s+(?:likh(?:o|na|iye(?:ga)?|e+n?)|contact\s+kar(?:o|na|e+n?)|लिखो|लिखना|लिखिए)",
    rf"{_ONWARDS}{_TO_ME}{_ONWARDS}(?:contact|likhna|लिखना)\s+(?:mat|na|band|मत|बंद)\s*(?:kar(?:o|na|iye|e+n?)|kijiye|kar\s?do|करो|करना|कीजिए)?",
    r"(?:no(?:\s+more)?|stop|skip)\s+(?:the\s+|these\s+|your\s+)?reminders?|(?:do\s+not|don['’]?t|dont)\s+(?:need\s+(?:to\s+)?)?remind(?:ers?)?(?:\s+me)?(?:\s+again)?",
    rf"{_TO_ME}reminders?\s+(?:mat|na|nahi+n?|band)\s*(?:bhej\w*|kar\w*|do|dena|chah?iye|kijiye)(?:[\s,]+(?:mujhe\s+)?yaad\s+(?:hai|rahega)(?:\s+mujhe)?)?",
    r"(?:do\s+not|don['’]?t|never|stop)\s+(?:write|writing)(?:\s+(?:again|any\s?more|here))?",
    before=r"(?:(?:please|pls|plz|sorry|कृपया)[\s,]+)?",
    after=r"(?:[\s,]+(?:please|pls|plz|ji|sir|mam|yaar|thanks|ab|कृपया|जी))*",
)
"""No word to whom or of what: it is asked whether all shall end."""
_ENOUGH = shapes(r"(?:bas|बस)(?:\s+(?:ab|na|yaar|अब))*|end\s+now|end\s+all")
_SIGNS = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\ufe0f\u200d]+")


_OF_MESSAGES = shapes(r".*(?:mes|msg|msn|sms|text|ping|notif|spam|मैसेज|मेसेज|संदेश|सन्देश|नोटिफ).*")


@beside(_STOP, _UNWANTED, _OF_MESSAGES, _NO_WORD)
def stop(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: the bare word or the plain wish, whatever is open: ``STOP``, ``बंद करो``, ``nahi chahiye ye
    messages``. The team may mean what is being sent."""
    said = _SIGNS.sub("", composed(text)).strip(" .!?।'\"*")
    if _ENOUGH.of(said):
        return None  # "enough" alone is no wish for silence
    if context.writer in STAFF:
        return None
    if _STOP.of(said) or _UNWANTED.of(said):
        return {}
    return {"asks": True} if too_many.complains(said) or _NO_WORD.of(said) else None


_START = shapes(
    r"(?:un\s?stop|resume|restart|opt[\s-]?(?:me\s+)?(?:back\s+)?in|re-?subscribe|subscribe(?:\s+again)?)"
    r"(?:\s+(?:please|pls|now|it|all|karo|kar\s?do))*",
    r"(?:(?:wapas|vapas|phir\s+se|fir\s+se|dobara|wapis|वापस|फिर\s+से|दोबारा)\s+)?(?:shuru|chalu|start|शुरू|चालू|स्टार्ट)"
    r"(?:\s+(?:karo|kar\s?do|kardo|kijiye|please|pls|करो|कर\s?दो|कीजिए))*",
    rf"(?:(?:wapas|vapas|phir\s+se|fir\s+se|dobara|वापस|फिर\s+से|दोबारा)\s+){_TO_ME}(?:{_MAIL}\s+)?"
    r"(?:bhejo|bhejna|bhej\s?do|karo|bhej\s+sakte\s+ho|भेजो|भेजना|भेज\s?दो|करो)(?:\s+(?:shuru|शुरू)\s+(?:karo|kar\s?do|करो))?",
    before=r"(?:(?:please|pls|plz|ok(?:ay)?|haan|कृपया)[\s,]+)?",
)


@beside(_START)
def start(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``unstop``, ``wapas shuru karo``: the plain wish to be written to again."""
    said = _SIGNS.sub("", composed(text)).strip(" .!?।'\"*")
    return {} if context.writer not in STAFF and _START.of(said) else None


_IN_PART = Sought(
    r"\b(?:nights?|raat|late|mornings?|subah|evenings?|shaam|afternoons?|dopahar|weekends?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|itwar|ravivar"
    r"|today|tonight|tomorrow|aaj|kal|while|during|until|till|before|after|between|jab\s+tak|(?:this|next)\s+(?:week|month)"
    r"|for\s+(?:a|an|one|two|three|\d+|some|the\s+next)\s+(?:days?|weeks?|months?|hours?|time))\b"
    r"|\b\d{1,2}(?::\d\d)?\s*(?:am|pm|baje|bje)\b|\b(?:reminders?|yaad\s+(?:dila|hai)\w*|only|promo\w*|twice|again\s+and\s+again|repeated\w*|so\s+(?:many|much|often)|too\s+(?:many|much|often)|itn[aei]|calling\s+me|same\s+thing)\b"
    r"|\b(?:don['’]?t|do\s+not|dont|never|mat|na)\b[^.!?]*\b(?:unsubscribe|stop|opt\s+me\s+out|band)\b|\b(?:unsubscribe|stop|band)\s+(?:mat|na)\b"
    r"|इतने|रात|सुबह|शाम|दोपहर|आज|कल|बजे|इतवार|रविवार",
)
"""Not at some times, not twice, not so often, or not to be taken off: none of it is a wish for silence."""


class Leaving(Arguments):
    """``sure``: whoever said it was asked what they mean, and meant all messages to themselves. ``asks``:
    they complain of messages, and may mean fewer."""

    sure: bool = False
    asks: bool = False


async def opt_out(ctx: ToolContext, args: Leaving) -> Result:
    """Confirmed once, then silence. What waits for this person is withdrawn; the team hears what now
    needs a call. A second STOP gets no answer."""
    if ctx.group:
        return Result(Draft(ctx.words("consent-in-private")))
    if ctx.person.role in CASTING and not args.sure:
        running = await operations.newest(ctx.tx, ctx.org_id, statuses=("running", "paused"))
        if running is not None:
            return Result(_which(ctx, running))
    if not args.sure and (args.asks or _IN_PART.search(composed(ctx.said))):
        return Result(_all_or_some(ctx))
    mine = await persons.identity_of(ctx.tx, ctx.address.channel, ctx.address.chat)
    if mine is not None and mine["opted_out_at"] is not None:
        return Result()
    text = ctx.words("consent-out")
    if mine is not None:
        await persons.change_identity(ctx.tx, mine["id"], opted_out_at=ctx.now)
    await _record(ctx, mine, text, withdrawn=True)
    person_id = _person_id(ctx, mine)
    await queries.withdraw_unasked(ctx.tx, person_id, ctx.address, OPTED_OUT)
    if person_id is not None and mine is not None:
        await _tell_out(ctx, person_id, mine["id"])
    return Result(Draft(text))


async def _tell_out(ctx: ToolContext, person_id: int, identity_id: int) -> None:
    who = await persons.get(ctx.tx, person_id)
    found = await bookings(ctx, await spoken_for(ctx, person_id))
    await mark(ctx, found, "opted_out")
    key = f"optout/{identity_id}/{int(ctx.now.timestamp())}"
    name = ctx.person.name if who is None else who.name
    await tell_casting(ctx, "consent-out-staff", found, key=key, name=name)


def _all_or_some(ctx: ToolContext) -> Draft:
    """ "Not on Sundays" is asked about: silence is not taken back by who never asked for it."""
    night = {"quiet_from": NIGHT[0], "quiet_to": NIGHT[1]}
    options = (
        Option(ctx.words("settings-quiet-night"), "change_settings", night),
        Option(ctx.words("consent-stop-all"), "opt_out", {"sure": True}, "danger"),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Draft(ctx.words("consent-all-or-some"), options=options, ask=Ask())


def _which(ctx: ToolContext, running: Row) -> Draft:
    """A colleague's "stop" while something is being sent."""
    options = (
        Option(ctx.words("consent-stop-sending"), "bulk_cancel", {"operation": running["id"]}, "danger"),
        Option(ctx.words("consent-stop-me"), "opt_out", {"sure": True}),
    )
    return Draft(ctx.words("consent-which-stop", title=running["title"]), options=options)


async def opt_in(ctx: ToolContext, _args: Nothing) -> Result:
    """Ends an opt-out of this chat, and says where else one stands."""
    if ctx.group:
        return Result(Draft(ctx.words("consent-in-private")))
    mine = await persons.identity_of(ctx.tx, ctx.address.channel, ctx.address.chat)
    if mine is None or mine["opted_out_at"] is None:
        return Result(Draft(ctx.words("consent-in-already")))
    await persons.change_identity(ctx.tx, mine["id"], opted_out_at=None)
    text = ctx.words("consent-back")
    await _record(ctx, mine, text, withdrawn=False)
    person_id = _person_id(ctx, mine)
    if person_id is not None:
        elsewhere = await queries.opted_out_elsewhere(ctx.tx, person_id, mine["id"])
        if elsewhere:
            named = [channel_name(ctx.words, channel) for channel in dict.fromkeys(elsewhere)]
            text = f"{text} {ctx.words('consent-still-out', channels=ctx.words.names(named))}"
        text = " ".join((text, *await _taken_up(ctx, person_id, mine["id"])))
    return Result(Draft(text))


async def _taken_up(ctx: ToolContext, person_id: int, identity_id: int) -> list[str]:
    """What is booked is reminded of again, and said: to the team, and as sentences to the person."""
    who, found = await persons.get(ctx.tx, person_id), await bookings(ctx, await spoken_for(ctx, person_id))
    await mark(ctx, found, "")
    for one in found:
        await remind(ctx.tx, ctx.org_id, one.slot, ctx.now)
    key = f"optin/{identity_id}/{int(ctx.now.timestamp())}"
    await tell_casting(ctx, "consent-back-staff", None, key=key, name="" if who is None else who.name)
    return [
        ctx.words("consent-back-booking", time=ctx.words.time(one.slot.starts_at), role=one.role)
        for one in found[:MOST_NAMED]
    ]


_NOT_MINE = shapes(
    r"(?:ye|yeh|this|यह|ये)\s+(?:is\s+not\s+|isn['’]?t\s+)?(?:[^\W\d_][\w\u0900-\u0963]*['’]?s?\s+){0,3}?(?:ka\s+|ki\s+|का\s+|की\s+)?(?:number|phone|नंबर|फ़ोन|फोन)\s+(?:nahi+n?|नहीं)(?:\s+(?:hai|है))?",
    r"(?:this|that)\s+(?:is\s+not|isn['’]?t)\s+[^\W\d_][\w ]{1,30}['’]s\s+(?:number|phone)",
    before=r"\W*(?:(?:sorry|hello|hi|ji|सॉरी|नहीं|जी)[\s,]+)*",
    after=r"[\s.!।]*",
)
_ANOTHER_CHAT = Sought(
    r"\bwrong\s+(?:chat|window|group|person|tab|conversation)\b"
    r"|galat\s+(?:chat|group)|ग़?लत\s+(?:चैट|ग्रुप)",
)
"""A message that went astray says nothing about whose number it is."""


class Wrong(Arguments):
    """``sure``: they were asked whether the number is not theirs."""

    sure: bool = False


@beside(_NOT_MINE)
def not_mine(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``यह जसलीन का नंबर नहीं है``; the team means somebody else's."""
    return {} if context.writer not in STAFF and _NOT_MINE.of(composed(text)) else None


async def wrong_number(ctx: ToolContext, args: Wrong) -> Result:
    """The chat is somebody else's: it is unlinked at once, and nothing of anybody is said to it. Who wrote to
    the wrong chat is asked first."""
    if ctx.group or ctx.person.staff:
        return Result(Draft(ctx.words("consent-wrong-staff")))
    if not args.sure and _ANOTHER_CHAT.search(composed(ctx.said)):
        options = (
            Option(ctx.words("consent-wrong-keep"), "leave_it", {}, means="no"),
            Option(ctx.words("consent-wrong-sure"), "wrong_number", {"sure": True}),
        )
        return Result(Draft(ctx.words("consent-wrong-ask"), options=options, ask=Ask()))
    mine = await persons.identity_of(ctx.tx, ctx.address.channel, ctx.address.chat)
    person_id = None if mine is None else _person_id(ctx, mine)
    if mine is not None and person_id is not None:
        who = await persons.get(ctx.tx, person_id)
        found = await bookings(ctx, await spoken_for(ctx, person_id))
        await queries.unlink(ctx.tx, mine["id"])
        await queries.withdraw_unasked(ctx.tx, None, ctx.address, "wrong number")
        if await ctx.desk.reach(person_id) is None:
            await mark(ctx, found, "no_channel")
        key = f"wrong/{mine['id']}/{int(ctx.now.timestamp())}"
        name = "" if who is None else who.name
        await tell_casting(ctx, "consent-wrong-told", found, key=key, purpose="alert", name=name)
    return Result(Draft(ctx.words("consent-wrong")), focus={"people": None, "role_id": None, "list_id": None})


def _person_id(ctx: ToolContext, mine: Row | None) -> int | None:
    linked = None if mine is None else mine["person_id"]
    return linked or ctx.person.id or None


async def _record(ctx: ToolContext, mine: Row | None, wording: str, *, withdrawn: bool) -> None:
    await queries.record(
        ctx.tx,
        ctx.org_id,
        identity_id=None if mine is None else mine["id"],
        person_id=_person_id(ctx, mine),
        purpose=MESSAGES,
        wording=wording,
        language=ctx.words.language,
        channel=ctx.address.channel,
        given_at=None if withdrawn else ctx.now,
        withdrawn_at=ctx.now if withdrawn else None,
    )
