"""``ask Simran if she can come on the 12th for a look test``, ``amrita se pucho 14 ko fitting ke liye aa
sakti hai kya``: a question to one person about a day, with what it is for in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import Field

from core.casting.auditions.wording import times
from core.casting.avails.asking import Asking, check_avails
from core.casting.bulk.audience import Message
from core.casting.bulk.sending import message_list
from core.casting.talent.around import called
from core.casting.talent.model import recipient
from core.casting.talent.references import Ambiguous, resolve, which
from core.casting.team.telling import Telling, tell_team
from core.conversation.drafts import Ask, Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF
from core.store import persons
from core.texts import Words
from core.understanding import times as times_in
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes
from core.understanding.vocabulary import words as listed

_LEAD = r"\W*(?:(?:please|pls|plz|ok|okay|and|now|also|aur|ab|can\s+you|could\s+you|zara)[\s,]+)*"
_TAIL = r"(?:[\s,]+(?:please|pls|plz|yaar|na|once|too|bhi))*[\s.?!।]*"
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_PURPOSE_WORDS = (
    r"(?:(?:costume|dress|wardrobe|outfit|make-?up|hair|wig)\s+(?:fitting|trial|test)|fitting|trial"
    r"|look\s*-?\s*test|screen\s*-?\s*test"
    r"|workshop|rehearsal|(?:table|script|cold)\s*-?\s*read(?:ing)?|reading|narration|photo\s*-?\s*shoot"
    r"|mock\s+shoot|measurements?"
    r"|meeting|recce|promo\s+shoot|dance\s+practice|training|look\s+trial"
    r"|फ़िटिंग|फिटिंग|ट्रायल|लुक\s*टेस्ट|वर्कशॉप|रिहर्सल|रीडिंग|मीटिंग|फोटोशूट)"
)
_PURPOSE = rf"(?P<purpose>(?:[^\W\d_]+\s+)?{_PURPOSE_WORDS})"
_FOR = rf"for\s+(?:an?\s+|the\s+|her\s+|his\s+)?{_PURPOSE}"
_WHEN = r"(?P<when>[^?!।:]{1,50}?)"
_ON = r"(?:on|by|around|at|from|this|the)"
_CAN = (
    r"(?:s?he|they|he/she)\s+(?:can|could|will|would|is\s+able\s+to|(?:will|would)\s+be\s+able\s+to"
    r"|['’]s\s+able\s+to)\s+(?:come|make\s+it|be\s+there|join|do\s+it|attend)(?:\s+(?:in|down|over))?"
)
_ASK = r"(?:ask|check\s+with|find\s+out\s+from|message|text|ping)"
_PUCHO = r"(?:pucc?hh?|poo?c+hh?)(?:\s*(?:lo|lena|le|do|kar\s+batao)|[oanieu]*(?:\s+(?:lo|lena|na|do))?)"
_KI = r"(?:\s+(?:ki|ke|kya|agar|zara|wo|woh|vo|ye))*"
_KO = r"(?:\s+(?:ko|tareekh\s+ko|date\s+ko|pe|par))?"
_AA = (
    r"aa?\s*(?:sak(?:t[aei]|egi|ega|enge|ti)|payegi|payega|jayegi|jayega|payenge|jaegi)(?:\s+(?:hai|h"
    r"|hain))?(?:\s+(?:kya|ya\s+nahi+n?))?"
)
_KE_LIYE = rf"{_PURPOSE}\s+(?:ke|k)\s+(?:liye|lie|liy)"
_PUCHO_D = r"(?:पूछो|पूछिए|पूछ\s+लो|पूछना|पूछ\s+लेना)"
_AA_D = r"आ\s+(?:सकती|सकता|पाएगी|पाएगा|सकेगी)(?:\s+है)?(?:\s+क्या)?"
_KE_LIYE_D = rf"{_PURPOSE}\s+के\s+लिए"
_FORMS = shapes(
    rf"{_ASK}\s+{_WHO}\s+(?:if|whether)\s+{_CAN}\s+{_FOR}\s+(?:{_ON}\s+)*{_WHEN}",
    rf"{_ASK}\s+{_WHO}\s+(?:if|whether)\s+{_CAN}\s+(?:{_ON}\s+)*{_WHEN}\s+{_FOR}",
    rf"{_ASK}\s+{_WHO}\s+(?:if|whether)\s+(?:s?he|they)\s*(?:['’]?s|is|are|['’]re)\s+(?:free"
    rf"|available)\s+(?:{_ON}\s+)*{_WHEN}\s+{_FOR}",
    rf"{_ASK}\s+{_WHO}\s+(?:if|whether)\s+(?:s?he|they)\s*(?:['’]?s|is|are|['’]re)\s+(?:free"
    rf"|available)\s+{_FOR}\s+(?:{_ON}\s+)*{_WHEN}",
    rf"{_ASK}\s+{_WHO}\s+(?:if|whether)\s+{_CAN}\s+(?:{_ON}\s+)*{_WHEN}",
    rf"(?:check|find\s+out|see)\s+(?:if|whether)\s+{_WHO}\s+(?:can|could|will)\s+(?:come"
    rf"|make\s+it)(?:\s+in)?\s+(?:{_ON}\s+)*{_WHEN}\s+{_FOR}",
    rf"(?:check|find\s+out|see)\s+(?:if|whether)\s+{_WHO}\s+(?:can|could|will)\s+(?:come"
    rf"|make\s+it)(?:\s+in)?\s+{_FOR}\s+(?:{_ON}\s+)*{_WHEN}",
    rf"{_WHO}\s+(?:se|ko)\s+{_PUCHO}{_KI}\s+{_WHEN}{_KO}\s+{_AA}\s+{_KE_LIYE}",
    rf"{_WHO}\s+(?:se|ko)\s+{_PUCHO}{_KI}\s+{_WHEN}{_KO}\s+{_KE_LIYE}\s+{_AA}",
    rf"{_WHO}\s+(?:se|ko)\s+{_PUCHO}{_KI}\s+{_KE_LIYE}\s+{_WHEN}{_KO}\s+{_AA}",
    rf"{_WHO}\s+(?:se|ko)\s+{_PUCHO}{_KI}\s+{_WHEN}{_KO}\s+{_AA}",
    rf"{_WHO}\s+(?:se|ko)\s+{_WHEN}{_KO}\s+{_KE_LIYE}\s+{_PUCHO}",
    rf"{_WHO}\s+(?:se|ko)\s+{_KE_LIYE}\s+{_WHEN}{_KO}\s+{_PUCHO}",
    rf"{_WHO}\s+से\s+{_PUCHO_D}(?:\s+(?:कि|क्या|वो|वह))*\s+{_WHEN}(?:\s+को)?\s+(?:{_KE_LIYE_D}\s+)?{_AA_D}",
    rf"{_WHO}\s+से\s+{_PUCHO_D}(?:\s+(?:कि|क्या|वो|वह))*\s+{_WHEN}(?:\s+को)?\s+{_AA_D}\s+{_KE_LIYE_D}",
    rf"{_WHO}\s+से\s+{_WHEN}(?:\s+को)?\s+{_KE_LIYE_D}\s+{_PUCHO_D}",
    before=_LEAD,
    after=_TAIL,
)
_MANY = listed(
    """
    them everyone everybody all both those these sab sabse un unse in inn unn dono teeno they her him us
    usse unko usko agent agents producer producers team client
    """
)
_AROUND_PURPOSE = Sought(r"^(?:a|an|the|her|his|their|ek|for|ki|ka)\s+")
_OF_MONTH = Sought(r"(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:tareekh|date|तारीख))?")
_FIXED = datetime(2000, 1, 3, tzinfo=UTC)
"""Whether words name a day at all does not depend on today."""


class Coming(Arguments):
    """``who``: one name. ``when``: a day as said. ``purpose``: what for; empty for none."""

    who: str = Field(max_length=80)
    when: str = Field(max_length=120)
    purpose: str = Field(default="", max_length=60)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: whoever is named is asked, and what it is for is no role."""
    if context.writer not in CASTING:
        return None
    said = composed(text)
    found_with, found_without = None, None
    for found in _FORMS.all_of(said):
        who, when = found["who"].strip(), found["when"].strip(" ,")
        purpose = _AROUND_PURPOSE.sub("", (found.groupdict().get("purpose") or "").strip())
        if set(who.casefold().split()) & _MANY or len(who.split()) > 3:
            continue
        if not _OF_MONTH.fullmatch(when) and not times_in(when, _FIXED):
            continue
        one = {"who": who, "when": when, "purpose": purpose}
        found_with = found_with or (one if purpose else None)
        found_without = found_without or one
    return found_with or found_without


async def ask_to_come(ctx: ToolContext, args: Coming) -> Result:
    """Without a purpose it is a question about dates. With one it goes as words, shown before: to a colleague
    as any word to the team."""
    colleague = await called(ctx, args.who, STAFF)
    named = _named(args.when, ctx.now, ctx.person.timezone)
    if named is None:
        raise Rejected("avails-come-when")
    if colleague is not None and colleague.id != ctx.person.id:
        theirs = Words(colleague.language, colleague.timezone)
        return await tell_team(ctx, Telling(to=f"person:{colleague.id}", body=_asked(theirs, args, named)))
    if not args.purpose:
        return await check_avails(ctx, Asking(people=(args.who,), start=named.start.isoformat()[:10]))
    try:
        people = await resolve(ctx, (args.who,))
    except Ambiguous as error:
        return which(ctx.words, error, "ask_to_come", args.model_dump(mode="json"), "who")
    if len(people) != 1:
        question = ctx.words("avails-come-who")
        ask = Ask("text", question, "ask_to_come", args.model_dump(mode="json"), slot="who", needs="name")
        return Result(Draft(question, ask=ask))
    one = people[0]
    reader = await persons.get(ctx.tx, recipient(one) or one.person_id)
    theirs = ctx.words if reader is None else Words(reader.language, reader.timezone)
    return await message_list(ctx, Message(people=(f"talent:{one.id}",), body=_asked(theirs, args, named)))


def _named(said: str, now: datetime, zone: str) -> times.Named | None:
    """The day meant: "the 12th" is the next one; of a weekday that could be today, the one ahead."""
    local = now.astimezone(ZoneInfo(zone))
    alone = _OF_MONTH.fullmatch(said.strip())
    if alone is not None:
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        days = (midnight + timedelta(days=one) for one in range(62))
        found = next((one for one in days if one.day == int(alone["day"])), None)
        return None if found is None else times.Named(found, whole_day=True)
    named = times.read(said, now, zone)
    if named is not None:
        over = named.start <= now and not (named.whole_day and named.start.date() >= local.date())
        return None if over else named
    ahead = [day for one in times_in(said, local) for day in one.choices if day > local]
    return times.Named(ahead[0], whole_day=True) if ahead else None


def _asked(words: Words, args: Coming, named: times.Named) -> str:
    day = words.day(named.start) if named.whole_day else words.time(named.start)
    return words("avails-come", day=day, purpose=args.purpose or "none")
