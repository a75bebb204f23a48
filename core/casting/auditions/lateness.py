"""Who is under way: late by how much, on time, or late on another day, which only the team can judge."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from core.casting.auditions import answers, parties, passing_on, queries, staff
from core.casting.auditions.answers import matter
from core.casting.auditions.arguments import AnswerArguments, LateArguments
from core.casting.auditions.instead import Matter
from core.casting.auditions.letters import choices
from core.casting.auditions.lookups import SINCE
from core.casting.auditions.model import LATE_WINDOW, Slot, shareable
from core.casting.auditions.scene import when
from core.casting.auditions.wording import asking, doubts, durations, mentions, times
from core.conversation.desk import Make
from core.conversation.drafts import Ask, Draft, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import OUTSIDE
from core.texts import Words
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import beside, composed, shapes, sought

_CLOCK = r"(?:\d{1,2}[:.]\d{2}|\d{1,2}\s*(?:am|pm|baje|bje|बजे))"
_ON_TIME_WORDS = (
    r"(?:nikal|on\s+(?:my|the|our)\s+way|ra+ste|pahu?n?ch|poho?n?ch|reach|left\s+(?:home|from)|be\s+there|aa\s+rah"
    r"|निकल|रास्ते|पहुँच|पहुंच|आ\s+रह)"
)
_UNDER_WAY = shapes(
    rf"[^?]{{0,80}}{_ON_TIME_WORDS}[^?]{{0,60}}?(?<![\d:.])(?P<late>{asking.LENGTH}|{_CLOCK})[^?]{{0,40}}",
    rf"[^?]{{0,60}}(?<![\d:.])(?P<late>{asking.LENGTH}|{_CLOCK})[^?]{{0,20}}{_ON_TIME_WORDS}[^?]{{0,40}}",
    r"[^?\d]{0,40}(?:ghar\s+se\s+nikal\s*(?:ga?y[aei]|chuk[aei]|rah[aei]|pad[aei])|nikal\s*(?:ga?y[aei]|chuk[aei]|rah[aei])[^?\d]{0,12}ghar\s+se"
    r"|on\s+(?:my|the|our)\s+way|left\s+(?:from\s+)?home|ra+ste\s+(?:me|mein|pe)\s+(?:hi\s+)?(?:hu|hoon|hun|hai|hain)"
    r"|घर\s+से\s+निकल\s+(?:ग|चुक)\S*|रास्ते\s+में\s+(?:हूँ|हूं|हैं))[^?\d]{0,40}",
)


_ARRIVES = sought(rf"{_ON_TIME_WORDS}|\b(?:lagega|lagenge|there\s+in|away)\b|लगेगा|लगेंगे")
_DELAYED = sought(
    r"\b(?:late|lte|der|deri|delay\w*|traffic|stuck|phas\w*|fas[aei]\w*|jam|more|another|aur|extra|sorry)\b",
    r"\b(?:not|nahi+n?|nhi|haven['’]?t)\b|देर|लेट|ट्रैफ़?िक|फँस|फंस|नहीं|और",
)
"""Words of who is held up: what time it takes them comes on top."""
_NOT_UNDER_WAY = sought(
    r"\b(?:nahi+n?|nhi|can['’]?t|cannot|won['’]?t|cancel|instead|kal|tomorrow|reschedul\w*|late|der|agar|if|audition\s+ho\s+gay\w*|done|ho\s+ga?y[aei])\b|नहीं|कल|देर|अगर"
)


@beside(_UNDER_WAY)
def under_way(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: "10:50 tak pahunch jaungi", "on my way": of talent and guardians."""
    said = composed(text)
    if context.writer not in OUTSIDE or context.pending not in ("invitation", "reminder"):
        return None
    if len(said) > MOST or _NOT_UNDER_WAY.search(said):
        return None
    found = _UNDER_WAY.of(said)
    return None if found is None else {"late": found.groupdict().get("late") or ""}


MOST = 140


def order(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: how late somebody is, or when they are there."""
    return asking.delayed(text, context) or under_way(text, context) or later_still(text, context)


_MORE = shapes(
    rf"(?:aur|another|more|extra|और)\s+(?P<late>{asking.LENGTH})(?:\s+(?:late|lagenge|lagega|hogi|hoga|लगेंगे|लगेगा|लेट))*",
    r"(?P<late>\d{1,3})\s*(?:min\w*\s+)?(?:more|aur|extra|और)(?:\s+(?:min\w*|मिनट|late|lagenge|lagega|लगेंगे|लगेगा))*",
    before=r"\W*(?:(?:sorry|arre|oh|ok|please|pls|ji|sir|mam|traffic|extremely|so|really|अरे|सॉरी)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|sorry|ji|sir|mam|max|bas|only|traffic(?:\s+hai)?))*[\s.!।]*",
)


@beside(_MORE)
def later_still(text: str, context: Context) -> dict[str, Any] | None:
    """``sorry another 10 mins``: on top of what they said before, which the tool knows."""
    if context.writer not in OUTSIDE or context.pending not in ("invitation", "reminder"):
        return None
    found = _MORE.of(composed(text))
    length = "" if found is None else str(found["late"])
    return {"late": f"{length} min" if length.isdecimal() else length} if length else None


async def late(ctx: ToolContext, args: LateArguments) -> Result:
    """Somebody is on the way: who is in time is told so, and of who is late the team knows at once, and how
    late if it was said."""
    if args.slot is not None:
        found = [await parties.one(ctx, args.slot)]
    else:
        soon = ctx.now + LATE_WINDOW
        found = await parties.meant(
            ctx, args.people, None, since=SINCE, only=lambda slot: slot.held and slot.starts_at <= soon
        )
    if not found:
        return await _another_day(ctx, args)
    if len(found) > 1:
        return Result(await parties.which(ctx, found, "running_late", late=args.late))
    one = await matter(ctx, *found[0])
    minutes = _in_all(ctx, _minutes(ctx, args.late, one.slot), one.slot)
    if minutes == 0 or (minutes is None and _in_time(ctx, one.slot)):
        return await _on_time(ctx, one)
    if one.slot.attendance != "late" or one.slot.late_min != (minutes or 0):
        slot = await queries.change_slot(
            ctx.tx, one.slot, attendance="late", late_min=minutes or 0, revision=one.slot.revision + 1
        )
        one = await matter(ctx, slot, one.talent)
    rest = "" if ctx.person.staff else _rest(ctx.said)
    await _tell_late(ctx, one, minutes, shareable(args.reason or rest))
    if minutes is None:
        arguments = {"slot": one.slot.id, "version": one.slot.version}
        ask = Ask("text", ctx.words("auditions-late-about"), "running_late", arguments, slot="late")
        return Result(Draft(ctx.words("auditions-late-how"), ask=ask))
    said = ctx.words("auditions-late-told", minutes=minutes)
    if ctx.person.staff:
        facts = {"name": one.talent.first_name, "time": ctx.words.clock(one.slot.starts_at)}
        said = ctx.words("auditions-late-noted", minutes=minutes, **facts)
    return Result(Draft(said), data={"late_min": minutes})


def _in_all(ctx: ToolContext, minutes: int | None, slot: Slot) -> int | None:
    """``aur 10 min`` after ``20 min late`` is 30: what comes on top of what they said before."""
    more = minutes and slot.attendance == "late" and slot.late_min and durations.on_top(ctx.said)
    return minutes + slot.late_min if minutes and more else minutes


def _rest(said: str) -> str:
    """Where somebody is, of "20 min late, JVLR": what stands after a comma, in their words."""
    _, _, rest = " ".join(said.split()).partition(",")
    return rest.strip(" .")[:60]


def _arrives(said: str) -> bool:
    """Whether the time that is named is how long they still need, or when they are there."""
    return _ARRIVES.search(said) is not None and _DELAYED.search(said) is None


def _in_time(ctx: ToolContext, slot: Slot) -> bool:
    """Whether somebody who is under way, and says no time, need not be late."""
    said = unicodedata.normalize("NFC", ctx.said)
    return not ctx.person.staff and _arrives(said) and slot.starts_at > ctx.now


def _minutes(ctx: ToolContext, said: str, slot: Slot) -> int | None:
    """Minutes after the start, from a length or from the time of arrival; 0 for who is in time."""
    length = durations.minutes(said)
    if length is None and said.strip().isdecimal():
        length = int(said)
    if length is not None and _arrives(unicodedata.normalize("NFC", ctx.said)):
        after = ctx.now + timedelta(minutes=length) - slot.starts_at
        return max(0, math.ceil(after.total_seconds() / 60))
    if length is not None:
        return length
    arrives = times.read(said, ctx.now, ctx.person.timezone, about=slot.starts_at)
    if arrives is None or arrives.whole_day:
        return None
    return max(0, round((arrives.start - slot.starts_at).total_seconds() / 60))


async def _on_time(ctx: ToolContext, one: Matter) -> Result:
    """Thanked; who had said that they are late is so no more, and who had not answered comes."""
    lines = []
    if not one.slot.answered and not ctx.person.staff:
        yes = await answers.confirm(replace(ctx, said=""), AnswerArguments(slot=one.slot.id))
        lines += [yes.draft.text] if yes.draft is not None else []
    elif one.slot.attendance == "late":
        revision = one.slot.revision + 1
        slot = await queries.change_slot(ctx.tx, one.slot, attendance="", late_min=0, revision=revision)
        one = await matter(ctx, slot, one.talent)
        await _tell_on_time(ctx, one)
    lines.append(ctx.words("auditions-on-time", time=ctx.words.clock(one.slot.starts_at)))
    return Result(Draft("\n".join(lines)), data={"late_min": 0})


async def _another_day(ctx: ToolContext, args: LateArguments) -> Result:
    """Who may be late another day says so to the team. Raises Rejected where nothing is ahead, and with their
    next audition where staff say it long before."""
    ahead = await parties.meant(ctx, args.people, None, only=lambda slot: slot.held)
    if ahead and ctx.person.staff:
        slot, talent = ahead[0]
        raise Rejected("auditions-late-far", name=talent.first_name, when=when(ctx.words, slot.starts_at))
    if not ahead or not ctx.said:
        raise Rejected("auditions-none-today")
    one = await matter(ctx, *ahead[0])
    words, slot = ctx.words, one.slot
    if doubts.says_they_come(ctx.said):
        return await answers.confirm(ctx, AnswerArguments(slot=slot.id))
    await passing_on.words_of(ctx, one)
    options = () if slot.answered else choices(words, slot, ctx.now)
    return Result(Draft(words("auditions-late-passed", when=when(words, slot.starts_at)), options=options))


async def _tell_late(ctx: ToolContext, one: Matter, minutes: int | None, reason: str) -> None:
    def make(words: Words) -> Draft:
        how_late = "unknown" if minutes is None else minutes
        return Draft(
            words("auditions-team-late", minutes=how_late, reason=reason or "none", **_facts(one, words))
        )

    await _tell(ctx, one, make, f"late/{one.slot.id}/v{one.slot.version}/{minutes}")


async def _tell_on_time(ctx: ToolContext, one: Matter) -> None:
    def make(words: Words) -> Draft:
        return Draft(words("auditions-team-on-time", **_facts(one, words)))

    await _tell(ctx, one, make, f"late/{one.slot.id}/v{one.slot.version}/r{one.slot.revision}/on-time")


def _facts(one: Matter, words: Words) -> dict[str, str]:
    time = words.clock(one.slot.starts_at)
    return {"name": one.talent.name, "time": time, "what": one.scene.what(words)}


async def _tell(ctx: ToolContext, one: Matter, make: Make, key: str) -> None:
    purpose = staff.purpose(one.slot, ctx.now)
    await staff.tell(ctx.desk, one.scene, make, key=key, but={ctx.person.id}, purpose=purpose)
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, one.slot.session_id)


def fill_late(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """How late: minutes, or the time of arrival."""
    found = meaning.entities
    eta = found.get("eta_min")
    return {
        "people": mentions.people(meaning),
        "late": str(eta) if isinstance(eta, int) else times.first_phrase(meaning),
        "reason": str(found.get("reason") or ""),
    }
