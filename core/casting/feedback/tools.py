"""What casting thought of an audition: a note with the reading it is about. The talent never reads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from pydantic import Field

from core.casting.approvals import queries as notes
from core.casting.approvals.model import may_read
from core.casting.approvals.notes import NOTE_CHARS
from core.casting.approvals.unsaid import notable
from core.casting.auditions import queries
from core.casting.auditions.model import Slot
from core.casting.auditions.scene import load
from core.casting.auditions.wording import mentions, times
from core.casting.projects import queries as projects
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Ask, Draft, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought

BACK = timedelta(days=60)
MOST_SHOWN = 12
_HEAD = Sought(r"^\W*(?:(?:audition\s+)?feedback|review)\s*(?:for|on|of|about)?\s*")


class Feedback(Arguments):
    """``note``: how it went, in their words; empty shows who read and what was kept. ``when``: the day.
    ``whole``: the message says nothing else, so that what follows the note belongs to it."""

    people: tuple[str, ...] = Field(default=(), max_length=10)
    note: str = Field(default="", max_length=2000)
    when: str = Field(default="", max_length=200)
    whole: bool = False


async def add_feedback(ctx: ToolContext, args: Feedback) -> Result:
    """Kept for the casting office, with the reading it is about."""
    if not args.people:
        return await _of_day(ctx, args)
    try:
        people = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "add_feedback", args.model_dump(mode="json"), "people")
    names = ctx.words.names([one.name for one in people])
    body = " ".join(_to_the_end(ctx.said, args).split())[:NOTE_CHARS]
    if not body:
        raw = {"people": [f"talent:{one.id}" for one in people], "when": args.when}
        ask = Ask("text", ctx.words("feedback-about", names=names), "add_feedback", raw, slot="note")
        return Result(Draft(ctx.words("feedback-how", names=names), ask=ask), focus=_focus(people))
    notable(body)
    made, about = [], []
    for one in people:
        reading = await _reading(ctx, one, args.when)
        about.append(reading)
        text = f"{reading}: {body}" if reading else body
        made.append(
            await notes.add_note(
                ctx.tx,
                ctx.org_id,
                one.id,
                text[:NOTE_CHARS],
                author=ctx.person.id,
                visibility="production" if ctx.person.role == "producer" else "casting",
                now=ctx.now,
            )
        )
    text = ctx.words("feedback-kept", names=names, reading=next(filter(None, about), "none"), note=body)
    undo = Undo("take_note_back", {"notes": made}, text, tuple(f"note/{one}" for one in made))
    return Result(Draft(text), undo=undo, focus=_focus(people), data={"notes": made})


def _to_the_end(said: str, args: Feedback) -> str:
    """``amazing, best of the lot, dialect perfect`` where the note was read up to its first comma."""
    start = said.find(args.note) if args.whole and args.note else -1
    return args.note if start < 0 else said[start:].strip(" .")


def _focus(people: Sequence[Talent]) -> dict[str, Any]:
    return {"people": focus_people(people)}


async def _reading(ctx: ToolContext, one: Talent, when: str) -> str:
    """``Audition for Meera, Fri 20 Nov`` of the newest reading that has begun; empty when there is none."""
    slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now - BACK, until=ctx.now, talents=[one.id])
    slots = await _on(ctx, [slot for slot in slots if slot.held], when)
    if not slots:
        return ""
    session = await queries.get_session(ctx.tx, ctx.org_id, slots[-1].session_id)
    if session is None:
        return ""
    what = (await load(ctx.tx, session)).what(ctx.words).replace("**", "")
    return f"{what}, {ctx.words.day(slots[-1].starts_at)}"


async def _on(ctx: ToolContext, slots: list[Slot], when: str) -> list[Slot]:
    named = times.read(when, ctx.now, ctx.person.timezone)
    if named is None:
        return slots
    first, last = named.day(ctx.person.timezone)
    return [one for one in slots if first <= one.starts_at < last] or slots


async def _of_day(ctx: ToolContext, args: Feedback) -> Result:
    """Who read on that day (else lately) and what was written about them since."""
    seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}
    slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now - BACK, until=ctx.now)
    known = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])
    slots = [slot for slot in slots if slot.held and known[slot.session_id].project_id in seen]
    slots = await _on(ctx, slots, args.when)
    if not slots:
        raise Rejected("feedback-nobody")
    people = await directory.many(ctx.tx, [slot.talent_id for slot in slots[-MOST_SHOWN:]])
    lines = []
    for n, slot in enumerate((one for one in slots[-MOST_SHOWN:] if one.talent_id in people), 1):
        written = [one for one in await notes.notes(ctx.tx, slot.talent_id) if one.made_at >= slot.starts_at]
        readable = [one.body for one in written if may_read(ctx.person, one)]
        facts = {"n": n, "name": people[slot.talent_id].name, "day": ctx.words.day(slot.starts_at)}
        lines.append(ctx.words("feedback-line", said=(readable or ["none"])[0][:120], **facts))
    text = "\n".join([ctx.words("feedback-head", count=len(lines)), *lines])
    return Result(Draft(text), focus=_focus(list(people.values())), private=True)


def fill(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """About whom, and what was said of them."""
    said = meaning.entities
    people = mentions.people(meaning)
    shown = list(focus.get("people") or ())
    if not people and said.get("note") and len(shown) == 1:
        people = (f"talent:{shown[0]['id']}",)
    return {
        "people": people,
        "note": _HEAD.sub("", str(said.get("note") or said.get("body") or "")),
        "when": times.spoken(meaning, "date", "start") or times.first_phrase(meaning),
        "whole": len(meaning.intents) == 1 and not meaning.rest and not meaning.dates and len(people) == 1,
    }


TOOLS: tuple[Tool, ...] = (
    Tool(
        "add_feedback",
        "Keep how somebody's audition went, for the casting office; without a name: who read that day.",
        Feedback,
        add_feedback,
        STAFF,
        "write",
        intents=("audition.feedback",),
        fill=fill,
    ),
)
