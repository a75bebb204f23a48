"""A note about whoever its words name, all that is known of somebody, and the note that was last shown."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.approvals import queries
from core.casting.approvals.model import Note, may_read
from core.casting.approvals.notes import MOST_SHOWN, NOTE_CHARS, Writing, add_note, noted_last
from core.casting.approvals.situation import LAST_SHOWN
from core.casting.approvals.unsaid import notable
from core.casting.ladder import queries as ladder
from core.casting.ladder.scene import place, rung
from core.casting.projects.references import visible_roles
from core.casting.talent import queries as directory
from core.casting.talent.profile import One, show_talent
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import persons

LABEL = 40


class About(Arguments):
    """``people``: whom the words name; ``person``: the answer to whom it is about."""

    note: str = Field(max_length=2000)
    people: tuple[str, ...] = Field(default=(), max_length=10)
    person: str = Field(default="", max_length=120)


class Rewording(Arguments):
    """``note``: its id, 0 for the one shown last. ``text``: the words that it shall have."""

    text: str = Field(max_length=2000)
    note: int = 0


class OneNote(Arguments):
    """``note``: its id, 0 for the one shown last."""

    note: int = 0


async def note_about(ctx: ToolContext, args: About) -> Result:
    """Kept at once with a way back; whom nobody knows is asked for."""
    people = (args.person,) if args.person else args.people
    try:
        found = await resolve(ctx, people)
    except Ambiguous as error:
        if not error.guess:
            return which(ctx.words, error, "note_about", args.model_dump(mode="json"), "people")
        found = []
    except Rejected:
        found = []
    if not found:
        question = ctx.words("approvals-note-whom")
        given = {"note": args.note}
        ask = Ask("text", question, "note_about", given, slot="person", needs="name")
        return Result(Draft(question, ask=ask))
    refs = tuple(f"talent:{one.id}" for one in found)
    result = await add_note(ctx, Writing(people=refs, note=args.note))
    text = "" if result.draft is None else result.draft.text
    draft = Draft(text, options=(Option(ctx.words("approvals-note-undo"), "undo_change"),))
    return Result(draft, focus=result.focus, data=result.data, undo=result.undo)


async def what_we_know(ctx: ToolContext, args: One) -> Result:
    """The profile, where they stand for which role, and the notes that may be seen: to the reader alone."""
    profile = await show_talent(ctx, args)
    known = profile.data.get("person")
    if profile.draft is None or known is None:
        return profile
    talent = await directory.get_in(ctx.tx, ctx.org_id, int(profile.focus["person"]["id"]))
    if talent is None:
        return profile
    lines: list[str] = []
    if ctx.person.role in CASTING:
        seen = {one.id: one for one in await visible_roles(ctx)}
        for role_id in await ladder.roles_of(ctx.tx, ctx.org_id, talent.id):
            if role_id in seen:
                at = await place(ctx, talent, seen[role_id])
                facts = {"name": talent.name, "role": seen[role_id].name}
                first = "yes" if at.standing.first_position else "no"
                status = rung(ctx.words, at.standing.status)
                lines.append(ctx.words("ladder-stands", first=first, status=status, **facts))
    notes = [note for note in await queries.notes(ctx.tx, talent.id) if may_read(ctx.person, note)]
    lines.append(ctx.words("approvals-notes", name=talent.name, count=len(notes)))
    lines += [await _line(ctx, note) for note in notes[:MOST_SHOWN]]
    text = "\n".join([profile.draft.text, *lines])
    draft = Draft(text, cards=profile.draft.cards, options=profile.draft.options)
    focus = {**profile.focus, **noted_last(ctx, notes[:MOST_SHOWN])}
    return Result(draft, focus=focus, data=profile.data, private=True)


async def _line(ctx: ToolContext, note: Note) -> str:
    by = await persons.get(ctx.tx, note.author_id) if note.author_id else None
    said = "none" if by is None else by.first_name
    return ctx.words("approvals-note-line", by=said, day=ctx.words.day(note.made_at), text=note.body)


async def _last(ctx: ToolContext, wanted: int) -> list[Note]:
    """The note meant, or all that were last shown; only such as this person may read. Raises Rejected."""
    held = ctx.focus.get(LAST_SHOWN) or {}
    ids = [wanted] if wanted else [int(one) for one in held.get("ids", ())]
    there = await queries.notes_by_id(ctx.tx, ctx.org_id, ids)
    found = [note for note in there if may_read(ctx.person, note)]
    if not found:
        raise Rejected("approvals-note-none-shown")
    return found


async def who_wrote(ctx: ToolContext, args: OneNote) -> Result:
    """Of each that was shown: who, when, and its words."""
    found = await _last(ctx, args.note)
    lines = [await _line(ctx, note) for note in found]
    return Result(Draft("\n".join(lines)), focus=noted_last(ctx, found), private=True)


async def _own(ctx: ToolContext, wanted: int, tool: str, text: str = "") -> Note | Result:
    """The one note of this person that is meant, or the question which. Raises Rejected for others' notes."""
    found = await _last(ctx, wanted)
    mine = [note for note in found if note.author_id == ctx.person.id]
    if not mine:
        by = await persons.get(ctx.tx, found[0].author_id) if found[0].author_id else None
        raise Rejected("approvals-note-not-yours", name="none" if by is None else by.first_name)
    if len(mine) == 1:
        return mine[0]
    return _which(ctx, mine, tool, text)


def _which(ctx: ToolContext, mine: Sequence[Note], tool: str, text: str) -> Result:
    more = {"text": text} if text else {}
    options = tuple(
        Option(note.body[:LABEL], tool, {"note": note.id, **more}, means="which") for note in mine
    )
    question = ctx.words("approvals-note-which")
    return Result(Draft(question, options=options, ask=Ask("choice", question)), private=True)


async def delete_note(ctx: ToolContext, args: OneNote) -> Result:
    """One's own; undo puts it back."""
    note = await _own(ctx, args.note, "delete_note")
    if isinstance(note, Result):
        return note
    if not await queries.withdraw_note(ctx.tx, note.id, ctx.person.id, ctx.now):
        raise Rejected("approvals-note-gone")
    text = ctx.words("approvals-note-deleted", text=note.body)
    undo = Undo("restore_note", {"note": note.id}, text, (f"note/{note.id}",))
    option = Option(ctx.words("approvals-note-undo"), "undo_change")
    return Result(Draft(text, options=(option,)), focus={LAST_SHOWN: None}, undo=undo, private=True)


async def restore_note(ctx: ToolContext, args: OneNote) -> Result:
    """What undo runs."""
    if not await queries.withdraw_note(ctx.tx, args.note, ctx.person.id, None):
        raise Rejected("approvals-note-gone")
    return Result(Draft(ctx.words("approvals-note-back")), private=True)


async def reword_note(ctx: ToolContext, args: Rewording) -> Result:
    """Other words for one's own note; who may read it stays."""
    note = await _own(ctx, args.note, "reword_note", args.text)
    if isinstance(note, Result):
        return note
    body = notable(" ".join(args.text.split())[:NOTE_CHARS])
    if not await queries.reword_note(ctx.tx, note.id, ctx.person.id, body):
        raise Rejected("approvals-note-gone")
    text = ctx.words("approvals-note-reworded", text=body)
    undo = Undo("reword_note", {"note": note.id, "text": note.body}, text, (f"note/{note.id}",))
    option = Option(ctx.words("approvals-note-undo"), "undo_change")
    return Result(Draft(text, options=(option,)), focus=noted_last(ctx, [note]), undo=undo, private=True)
