"""What talent, guardians and agents answer: they come, they do not come, another time would be better."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from core.casting.auditions import (
    bookings,
    instead,
    openings,
    parties,
    passing_on,
    queries,
    refusals,
    requests,
    staff,
    unsettled,
    vague_wishes,
)
from core.casting.auditions.arguments import AnswerArguments, RequestArguments
from core.casting.auditions.instead import Matter
from core.casting.auditions.letters import calendar_entry, choices
from core.casting.auditions.model import Slot, Span, shareable, tellable
from core.casting.auditions.scene import hour, load, when, where
from core.casting.auditions.wording import asides, doubts, mentions, noes, times
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.conversation.drafts import Draft, Option, Result
from core.conversation.fitting import BARE_YES
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.texts import Words
from core.understanding import times as named_times
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought

A_SENTENCE = 6
"""Words that say more than a no and why."""


async def matter(ctx: ToolContext, slot: Slot, talent: Talent) -> Matter:
    """A slot with its session's names. Raises Rejected when the session is gone."""
    session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    if session is None:
        raise Rejected("auditions-not-yours")
    return Matter(slot, talent, await load(ctx.tx, session))


async def pick(
    ctx: ToolContext,
    args: AnswerArguments,
    tool: str,
    *,
    declined_too: bool = False,
    open_first: bool = False,
) -> Matter | Draft:
    """The one audition meant, or what to say instead: a question, or how an old button stands now.

    ``declined_too``: also auditions that were turned down. ``open_first``: unanswered ones are meant
    before answered ones.
    """
    if args.slot is not None:
        slot, talent = await parties.one(ctx, args.slot)
        found = await matter(ctx, slot, talent)
        if waiting := await _of_several(ctx, talent):
            return await parties.which(ctx, waiting, tool)
        return outdated(ctx, found, args.version) or found
    at = times.read(args.when, ctx.now, ctx.person.timezone)
    people, role = await parties.people_or_role(ctx, args.people, args.role)
    held = await parties.meant(ctx, people, at, only=lambda slot: slot.held or declined_too)
    candidates = await parties.of_role(ctx, held, role)
    if open_first:
        waiting = [one for one in candidates if not one[0].answered]
        candidates = waiting or [one for one in candidates if one[0].held][:1] or candidates
    if not candidates:
        raise parties.none_ahead(ctx)
    if len(candidates) > 1:
        said = args.model_dump(exclude={"slot", "version", "people", "when"}, exclude_defaults=True)
        return await parties.which(ctx, candidates, tool, **said)
    return await matter(ctx, *candidates[0])


async def _of_several(ctx: ToolContext, talent: Talent) -> Sequence[tuple[Slot, Talent]]:
    """The open invitations among which a bare "confirmed" of an agent or a guardian could mean any: a button,
    a quoted message, a number and a name say which."""
    if (
        ctx.pointed
        or not ctx.said
        or ctx.person.role not in ("agent", "guardian")
        or any(map(str.isdigit, ctx.said))
    ):
        return ()
    if any(alike(word, talent.name) for word in re.findall(r"[^\W\d_]+", ctx.said) if len(word) > 2):
        return ()
    open_ones = await parties.meant(ctx, (), None, only=lambda slot: slot.held and not slot.answered)
    return open_ones if len({one.id for _, one in open_ones}) > 1 else ()


def outdated(ctx: ToolContext, found: Matter, version: int | None) -> Draft | None:
    """What an old button is told: taken back, over, or moved to another time (then with the choices
    of that time); None when it still means what it says."""
    slot, words = found.slot, ctx.words
    if slot.status != "on":
        return Draft(words("auditions-off", what=found.scene.what(words), when=when(words, slot.starts_at)))
    if slot.ends_at <= ctx.now:
        return Draft(words("auditions-over", when=when(words, slot.starts_at)))
    if version is not None and version != slot.version:
        text = words("auditions-changed", when=when(words, slot.starts_at))
        return Draft(text, options=choices(words, slot, ctx.now))
    return None


async def confirm(ctx: ToolContext, args: AnswerArguments) -> Result:
    """They come. Again is the same; after a decline it holds if the time is still free."""
    found = await pick(ctx, args, "confirm_audition", declined_too=True, open_first=True)
    if isinstance(found, Draft):
        return Result(found)
    slot, words = found.slot, ctx.words
    if (asked := await unsettled.asked(ctx, found, doubts.yes_doubt)) is not None:
        return asked
    beside = not ctx.person.staff and doubts.for_the_team(ctx.said)
    if slot.rsvp == "confirmed":
        if ctx.said and not ctx.person.staff and asides.only_kind(ctx.said):
            return Result(Draft(words("auditions-see-you", when=when(words, slot.starts_at))))
        if beside:
            await passing_on.beside(ctx, found)
            return Result(_with_words(ctx, _confirmed(ctx, found)))
        return Result(_confirmed(ctx, found))
    waiting = await queries.open_request(ctx.tx, slot.id)
    if waiting is not None and not ctx.person.staff and _only_agrees(ctx.said):
        return Result(requests.still_asked(ctx, slot, waiting.wanted_at))
    await queries.guard(ctx.tx, ctx.org_id)
    if slot.rsvp == "declined" and await _gone(ctx, found):
        text = words("auditions-taken", when=when(words, slot.starts_at))
        return Result(Draft(text, options=await _others(ctx, found)))
    await bookings.close_request(ctx, slot, "withdrawn")
    slot = await bookings.answer(ctx, slot, "confirmed")
    gone = None if waiting is None else waiting.wanted_at
    await _tell_team(ctx, found, slot, "auditions-team-confirmed", withdrawn=gone)
    said = _confirmed(ctx, found)
    if beside:
        await passing_on.beside(ctx, replace(found, slot=slot))
        said = _with_words(ctx, said)
    if waiting is not None:
        dropped = words("auditions-request-dropped", wanted=hour(words, waiting.wanted_at, slot.starts_at))
        said = replace(said, text=f"{said.text} {dropped}")
    return Result(said, data={"rsvp": "confirmed", "at": slot.starts_at.isoformat()})


def _with_words(ctx: ToolContext, said: Draft) -> Draft:
    return replace(said, text=f"{said.text} {ctx.words('auditions-passed-on')}")


def _only_agrees(said: str) -> bool:
    """Whether an "ok", a "haan" or a thumb says no more than that the last word was read."""
    said = unicodedata.normalize("NFC", said).strip()
    return bool(said) and (BARE_YES.fullmatch(said) is not None or not any(map(str.isalnum, said)))


async def _gone(ctx: ToolContext, found: Matter) -> bool:
    """Whether a time that was given up is somebody else's by now."""
    slot = found.slot
    span = Span(slot.starts_at, slot.ends_at)
    return openings.taken(await openings.against(ctx, found.scene.session, slot, found.talent, span))


def _confirmed(ctx: ToolContext, found: Matter) -> Draft:
    words, slot = ctx.words, found.slot
    facts = {
        "when": when(words, slot.starts_at),
        "place": where(words, found.scene, slot),
        "name": found.talent.name,
    }
    if ctx.person.id != found.talent.person_id:
        entries = () if ctx.person.staff else (calendar_entry(words, slot),)
        return Draft(words("auditions-confirmed-other", **facts), options=entries)
    entry = calendar_entry(words, slot)
    return Draft(
        words("auditions-confirmed", **facts),
        options=(*choices(words, slot, ctx.now, but=("confirm",)), entry),
    )


async def decline(ctx: ToolContext, args: AnswerArguments) -> Result:
    """They do not come: the time is free again, the team knows, other free times are offered."""
    own = None if ctx.person.staff else await talents.by_person(ctx.tx, ctx.person.id)
    if own is not None and own.is_minor:
        return await _of_a_child(ctx, own)
    found = await pick(ctx, args, "decline_audition")
    if isinstance(found, Draft):
        return Result(found)
    slot, words = found.slot, ctx.words
    if (asked := await unsettled.asked(ctx, found, doubts.no_doubt)) is not None:
        return asked
    facts = {"when": when(words, slot.starts_at), "name": found.talent.name}
    why = "" if ctx.person.staff else _why(ctx, found)
    if slot.rsvp != "declined":
        waiting = await queries.open_request(ctx.tx, slot.id)
        gone = None if waiting is None else waiting.wanted_at
        await bookings.close_request(ctx, slot, "withdrawn")
        await bookings.close_questions(ctx, slot)
        slot = await bookings.answer(ctx, slot, "declined")
        reason = shareable(args.reason) or "none"
        changed = replace(found, slot=slot)
        said = "" if ctx.person.staff else _in_their_words(ctx.said, args.reason)
        if said or _no_reason(reason):
            reason = "none"
        await _tell_team(
            ctx,
            changed,
            slot,
            "auditions-team-declined",
            withdrawn=gone,
            said=said,
            why=why,
            reason=reason,
        )
    if ctx.person.id != found.talent.person_id and ctx.person.staff:
        return Result(Draft(words("auditions-declined-other", **facts)))
    options = () if why else await _others(ctx, Matter(slot, found.talent, found.scene))
    key = f"auditions-declined-{why}" if why else "auditions-declined"
    return Result(
        Draft(words(f"{key}-choices" if options else key, **facts), options=options),
        data={"rsvp": "declined"},
    )


def _why(ctx: ToolContext, found: Matter) -> Literal["", "role", "kind", "day"]:
    """A no that no other time of the day mends: to the part itself, of somebody who is unwell, or to the
    whole day they are in."""
    if asides.to_the_role(ctx.said):
        return "role"
    if asides.needs_kindness(ctx.said):
        return "kind"
    zone = ZoneInfo(ctx.person.timezone)
    today = found.slot.starts_at.astimezone(zone).date() == ctx.now.astimezone(zone).date()
    return "day" if today and asides.not_that_day(ctx.said) else ""


def _no_reason(reason: str) -> bool:
    """Whether what was taken for a reason only says sorry or repeats the no."""
    return asides.only_sorry(reason) or noes.denies_coming(reason)


async def _of_a_child(ctx: ToolContext, own: Talent) -> Result:
    """A child's no stops everything at once; words about something else go to the team."""
    slots = [one for one in await queries.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[own.id]) if one.held]
    if not slots or doubts.no_doubt(ctx.said) != "unclear":
        return await refusals.stop(ctx, own)
    await passing_on.words_of(ctx, await matter(ctx, slots[0], own))
    return Result(Draft(ctx.words("auditions-passed-on")), unchanged=True)


def _in_their_words(said: str, reason: str) -> str:
    """What a no says besides its reason, as the team may read it; empty for no more than that."""
    if len(said.split()) - len(reason.split()) < A_SENTENCE:
        return ""
    told = tellable(said)
    return "" if len(told.split()) < A_SENTENCE else told


async def _others(ctx: ToolContext, found: Matter) -> tuple[Option, ...]:
    """Two other free times, to be asked for: the team still has the last word."""
    slot = found.slot
    spans, _ = await instead.times(ctx, found)
    return tuple(
        Option(
            hour(ctx.words, span.start, slot.starts_at),
            "request_other_time",
            {"slot": slot.id, "version": slot.version, "wanted": span.start.isoformat()},
            means="which",
            single_use=False,
        )
        for span in spans
    )


async def _tell_team(
    ctx: ToolContext,
    found: Matter,
    slot: Slot,
    key: str,
    withdrawn: datetime | None = None,
    said: str = "",
    why: str = "",
    **more: Any,
) -> None:
    """Say who answered what to the team, and show it on the board. ``withdrawn``: the time that they asked
    for and about which the team was asked."""
    by = "" if ctx.person.id == found.talent.person_id else ctx.person.first_name
    free = slot.rsvp == "declined"
    rather = await instead.look(ctx, found) if free else instead.NOTHING
    if why:
        rather = replace(rather, times=())

    def make(words: Words) -> Draft:
        facts = {"name": found.talent.name, "when": when(words, slot.starts_at), **more}
        text = words(key, what=found.scene.what(words), **facts)
        text = f"{text} {words('auditions-team-through', name=by)}" if by else text
        if withdrawn is not None:
            gone = hour(words, withdrawn, slot.starts_at)
            text = f"{text} {words('auditions-team-withdrawn', wanted=gone)}"
        if said:
            text = f"{text} {words('auditions-team-said', said=said)}"
        if why == "role":
            text = f"{text} {words('auditions-team-not-the-role', name=found.talent.first_name)}"
        fill = Option(words("auditions-choice-fill"), "backfill_slot", {"slot": slot.id}, single_use=False)
        options = (fill, *rather.choices(words)) if free else ()
        return Draft("\n".join([text, *rather.lines(words)]), options=options)

    unique = f"answer/{slot.id}/v{slot.version}/r{slot.revision}"
    purpose = staff.purpose(slot, ctx.now) if free else "notice"
    await staff.tell(ctx.desk, found.scene, make, key=unique, but={ctx.person.id}, purpose=purpose)
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)


async def request(ctx: ToolContext, args: RequestArguments) -> Result:
    """They ask for another time. The slot stays theirs until the team says yes."""
    found = await pick(ctx, args, "request_other_time", declined_too=ctx.person.role == "agent")
    if isinstance(found, Draft):
        return Result(found)
    if (asked := await unsettled.asked(ctx, found, doubts.wish_doubt)) is not None:
        return asked
    if not ctx.person.staff and (vague := await vague_wishes.taken_up(ctx, found, args.wanted)) is not None:
        return vague
    if _confirms(ctx, found.slot, args.wanted):
        return await confirm(ctx, AnswerArguments(slot=found.slot.id, version=found.slot.version))
    named = () if ctx.person.staff else _clocks(ctx, found.slot)
    if len(named) > 1 and found.slot.starts_at in named and _ANY_OF_THEM.search(ctx.said):
        said = await confirm(replace(ctx, said=""), AnswerArguments(slot=found.slot.id))
        await passing_on.words_of(ctx, await matter(ctx, *await parties.one(ctx, found.slot.id)))
        return replace(said, draft=None if said.draft is None else _with_words(ctx, said.draft))
    several = len([at for at in named if at != found.slot.starts_at]) > 1
    reason = tellable(ctx.said) if several else args.reason
    asked = await requests.ask_team(ctx, found.scene, found.slot, found.talent, args.wanted, reason)
    if several and asked.draft is not None and asked.data:
        return replace(asked, draft=_with_words(ctx, asked.draft))
    return asked


def _clocks(ctx: ToolContext, slot: Slot) -> tuple[datetime, ...]:
    """The clock times of a message, each once: who can come at two of them wants the team to know both."""
    zone = ZoneInfo(ctx.person.timezone)
    found = named_times(ctx.said, ctx.now.astimezone(zone), about=slot.starts_at.astimezone(zone))
    starts = (one.start.astimezone(UTC) for one in found if one.start is not None and one.kind != "part")
    return tuple(dict.fromkeys(starts))


_ANY_OF_THEM = Sought(r"\b(?:both|either|any(?:time)?|dono|donon|koi\s+bhi|kabhi\s+bhi)\b|दोनों|कोई\s+भी")


def _confirms(ctx: ToolContext, slot: Slot, wanted: str) -> bool:
    """Whether "confirm Kabir tues 430" names the time there is: a yes to it, and no wish for another."""
    if _CONFIRM.search(ctx.said) is None and not doubts.says_they_come(ctx.said):
        return False
    named = times.read(wanted, ctx.now, ctx.person.timezone, about=slot.starts_at)
    return named is not None and not named.whole_day and named.start == slot.starts_at


_CONFIRM = Sought(r"\bconfirm(?:ed)?\b|\bpakka\b|कन्फर्म|पक्का")


def fill_answer(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Who and when, if they were said."""
    found = meaning.entities
    return {
        "people": mentions.people(meaning),
        "role": mentions.role(meaning),
        "when": times.spoken(meaning, "start", "from", "date"),
        "reason": str(found.get("reason") or ""),
    }


def fill_request(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """Which time is asked for, and which one it is instead of."""
    wanted = times.spoken(meaning, "to", "start")
    from_ = times.spoken(meaning, "from")
    if not wanted and not from_:
        wanted = times.first_phrase(meaning)
    return {**fill_answer(meaning, focus), "when": from_, "wanted": wanted}
