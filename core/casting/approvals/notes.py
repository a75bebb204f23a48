"""What is noted about people, and for whom to read."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.approvals import queries
from core.casting.approvals.matter import given
from core.casting.approvals.model import Note, Visibility, may_read, visibility_of
from core.casting.approvals.situation import LAST_SHOWN
from core.casting.approvals.telling import to_casting
from core.casting.approvals.unsaid import notable
from core.casting.lists.tools import people_said
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Meaning

NOTE_CHARS = 1000
MOST_SHOWN = 8


class Comment(Arguments):
    """``text`` empty: it is asked for. ``visibility``: who may read it."""

    review: int
    text: str = ""
    visibility: Visibility = "production"


class Writing(Arguments):
    """``visibility``: ``me``, ``casting`` or ``production``; empty for the writer's own office."""

    people: tuple[str, ...] = Field(min_length=1, max_length=20)
    note: str
    visibility: str = ""


class Reading(Arguments):
    """``person``: a number or name."""

    person: str


class Taking(Arguments):
    """``notes``: ids of the writer's own notes."""

    notes: tuple[int, ...]


async def comment_review(ctx: ToolContext, args: Comment) -> Result:
    """A remark on a card: for the casting office and the producers, told to the casting office."""
    [matter, *_] = await given(ctx, [args.review])
    facts = {"name": matter.name, "role": matter.role.name}
    text = " ".join(args.text.split())[:NOTE_CHARS]
    if not text:
        question = ctx.words("approvals-comment-what", **facts)
        ask = Ask("text", question, "comment_review", {"review": args.review}, slot="text")
        leave = Option(ctx.words("approvals-leave"), "leave_it", means="no")
        return Result(Draft(question, options=(leave,), ask=ask))
    note_id = await _write(ctx, matter.talent.id, text, args.visibility, review=args.review)
    by = ctx.person.first_name
    if args.visibility == "me":
        kept = ctx.words("approvals-noted", names=matter.name, visibility="me")
        return Result(Draft(kept), data={"note": note_id}, private=True)

    def make(words: Words) -> Draft:
        return Draft(words("approvals-comment-told", by=by, text=text, **facts))

    await to_casting(ctx.tx, ctx.desk, matter, make, key=f"comment/{note_id}", but=ctx.person.id)
    if args.visibility == "casting":
        kept = ctx.words("approvals-noted", names=matter.name, visibility="casting")
        return Result(Draft(kept), data={"note": note_id}, private=True)
    return Result(Draft(ctx.words("approvals-comment-kept", **facts)), data={"note": note_id})


async def add_note(ctx: ToolContext, args: Writing) -> Result:
    """A note on one or several people. What it says is not repeated where others read along."""
    try:
        people = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "add_note", args.model_dump(mode="json"), "people")
    body = " ".join(args.note.split())[:NOTE_CHARS]
    if not people or not body:
        raise Rejected("approvals-note-what")
    visibility = visibility_of(args.visibility, ctx.person)
    made = [await _write(ctx, one.id, body, visibility) for one in people]
    names = ctx.words.names([one.first_name for one in people])
    text = ctx.words("approvals-noted", names=names, visibility=visibility)
    return Result(
        Draft(text),
        focus={LAST_SHOWN: {"ids": made, "at": ctx.now.isoformat()}},
        data={"notes": made, "visibility": visibility},
        undo=Undo("take_note_back", {"notes": made}, text, tuple(f"note/{one}" for one in made)),
    )


def noted_last(ctx: ToolContext, notes: Sequence[Note]) -> dict[str, Any]:
    """What the focus keeps of notes that were shown; nothing of none."""
    ids = [note.id for note in notes]
    return {LAST_SHOWN: {"ids": ids, "at": ctx.now.isoformat()}} if ids else {}


async def _write(
    ctx: ToolContext, talent_id: int, body: str, visibility: Visibility, *, review: int | None = None
) -> int:
    return await queries.add_note(
        ctx.tx,
        ctx.org_id,
        talent_id,
        notable(body),
        author=ctx.person.id,
        visibility=visibility,
        now=ctx.now,
        review_id=review,
    )


async def take_note_back(ctx: ToolContext, args: Taking) -> Result:
    """Withdraw one's own notes."""
    done = [await queries.withdraw_note(ctx.tx, one, ctx.person.id, ctx.now) for one in args.notes]
    if not any(done):
        raise Rejected("approvals-note-gone")
    return Result(Draft(ctx.words("approvals-note-taken")))


async def show_notes(ctx: ToolContext, args: Reading) -> Result:
    """What this person may read about somebody; notes for few come in private."""
    try:
        people = await resolve(ctx, [args.person])
    except Ambiguous as error:
        return which(ctx.words, error, "show_notes", args.model_dump(mode="json"), "person")
    if not people:
        raise Rejected("talent-gone")
    one = people[0]
    notes = [note for note in await queries.notes(ctx.tx, one.id) if may_read(ctx.person, note)]
    here = [note for note in notes if not ctx.group or note.visibility == "production"]
    authors = await persons.many(ctx.tx, [note.author_id for note in notes if note.author_id])

    def make(words: Words, shown: list[Any]) -> Draft:
        lines = [
            words(
                "approvals-note-line",
                by=authors[note.author_id].first_name if note.author_id in authors else "none",
                day=words.day(note.made_at),
                text=note.body,
            )
            for note in shown[:MOST_SHOWN]
        ]
        return Draft("\n".join([words("approvals-notes", name=one.name, count=len(shown)), *lines]))

    draft = make(ctx.words, here)
    if len(here) < len(notes):
        stamp = hashlib.sha256(f"{ctx.now.isoformat()}{one.id}".encode()).hexdigest()[:12]
        key = f"notes/{one.id}/{ctx.person.id}/{stamp}"
        told = await ctx.desk.tell(ctx.person.id, lambda words: make(words, notes), key=key)
        if told.status in ("queued", "repeated"):
            draft = Draft(f"{draft.text}\n{ctx.words('approvals-notes-private')}")
    return Result(draft, focus=noted_last(ctx, notes[:MOST_SHOWN]))


def fill_note(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """From a meaning's entities; about the only person shown when nobody is named."""
    said = meaning.entities
    people = people_said(meaning, focus)
    note = said.get("note") or said.get("body") or ""
    if not note:
        raise Rejected("approvals-note-what")
    return {"people": people, "note": str(note), "visibility": str(said.get("visibility") or "")}
