"""``forget: Amrita drinks only oat milk``, ``delete the oat milk note on Amrita``: one's own note is named
and taken back after a yes; what is no note of anybody is forgotten as anything else that was said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from textwrap import shorten
from typing import Any

from pydantic import Field

from core.casting.approvals import queries
from core.casting.approvals.model import Note, may_read
from core.casting.talent import names as namesakes
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.conversation.drafts import Draft, Option, Result
from core.conversation.features.memory.tools import Forget, forget_this
from core.conversation.tools import Arguments, ToolContext
from core.memory.words import keys
from core.people import STAFF
from core.store import persons
from core.understanding import unusual
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

MOST_OFFERED, MOST_CHARS, MOST_ON_A_CHOICE, MOST_NAMES, MOST_READ = 6, 120, 40, 4, 100
_TOPIC = r"(?P<topic>[^?!\n]{3,160}?)"
_NOTE = r"(?:notes?|remarks?|comments?|नोट|टिप्पणी)"
_DELETE = r"(?:delete|remove|erase|forget|drop|take\s+(?:back|off)|scratch|undo)"
_OUT_HI = (
    r"(?:hata(?:o|\s*do|\s*dena|na)|mita(?:o|\s*do|\s*dena)|delete\s+(?:karo|kar\s*do|kardo)|bhool\s+ja(?:o|na|iye)"
    r"|nikaal\s*(?:o|do)|nikal\s*(?:o|do)|हटा(?:ओ|\s*दो)|मिटा(?:ओ|\s*दो)|भूल\s+जा(?:ओ|इए))"
)
_BEFORE = r"\W*(?:(?:ok(?:ay)?|please|pls|and|aur|arre|actually)[\s,]+)*"
_FORMS = shapes(
    rf"(?:please\s+)?forget\s*[:–-]\s*(?:that\s+)?{_TOPIC}",
    rf"(?:please\s+)?{_DELETE}\s+(?:the\s+|my\s+|that\s+|this\s+)?{_NOTE}\s+(?:(?:that\s+says|saying|that|about|on|of|for)\s+|[:–-]\s*)+{_TOPIC}",
    rf"(?:please\s+)?{_DELETE}\s+(?:the\s+|my\s+|that\s+)?{_TOPIC}\s+{_NOTE}(?:\s+(?:on|of|about|for|from)\s+(?P<who>[^?!:,\d]{{2,40}}?))?",
    rf"(?:please\s+)?forget\s+(?:that\s+)?{_TOPIC}",
    rf"{_TOPIC}\s+(?:wal[aie]\s+|ka\s+|ki\s+|वाल[ाेी]\s+|का\s+)?{_NOTE}\s+(?:ko\s+|को\s+)?{_OUT_HI}",
    rf"(?:bhool\s+ja(?:o|na|iye)|भूल\s+जा(?:ओ|इए))\s*[:,–-]?\s*(?:ki\s+|कि\s+)?{_TOPIC}",
    before=_BEFORE,
    after=r"(?:\s+(?:please|pls|yaar|na))*[\s.!।]*",
)
_PLAIN = shapes(r"forget\s+(?![:–-]).{1,160}", r"(?:bhool|भूल)\s+.{1,160}", before=_BEFORE)
"""Said without the word note: only of somebody who is named."""
_STATES = Sought(
    r"(?!.*['’])\w+(?:\s+\w+)?\s+(?:(?:is|has|was|can\w*|won\w*|only|never|always|(?!this|was)[a-z]{2,}s)\s+\S|.*\s(?:hai|hain)$)|.*है$"
)
"""Something that is so of somebody."""
_POINTS = frozenset(
    [
        "it",
        "that",
        "this",
        "them",
        "everything",
        "all",
        "about",
        "me",
        "us",
        "what",
        "last",
        "yesterday",
        "today",
    ]
)
_NAME = re.compile(r"[^\W\d_][\w\u0900-\u0963]*")
_AROUND = frozenset(["note", "notes", "remark", "comment", "wala", "wali", "vala", "only", "just"])


class Unnoting(Arguments):
    """``topic``: what the note says, or of whom it is. ``who``: of whom, where that was said apart."""

    topic: str = Field(default="", max_length=300)
    who: str = Field(default="", max_length=100)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a note by its words; without the word note only where somebody is named."""
    said = composed(text)
    if context.writer not in STAFF or "?" in said or len(said) > 200:
        return None
    for found in _FORMS.all_of(said):
        topic, who = found["topic"].strip(), (found.groupdict().get("who") or "").strip()
        if topic.split()[0].casefold() in _POINTS:
            continue
        colon = re.match(r"\W*(?:please\s+)?forget\s*[:–-]", said, re.IGNORECASE) is not None
        if not colon and _PLAIN.of(said) and not _names_and_more(topic):
            continue
        return {"topic": topic, "who": who}
    return None


def _names_and_more(topic: str) -> bool:
    """``Amrita drinks only oat milk``: more than a name or a word that was taught."""
    return len(topic.split()) >= 3 and bool(unusual(topic)) and _STATES.match(topic) is not None


async def drop_note(ctx: ToolContext, args: Unnoting) -> Result:
    """Shows the note that fits, or asks which; where none does it is memory's to forget."""
    found = await _fitting(ctx, args)
    mine = [pair for pair in found if pair[0].author_id == ctx.person.id]
    if not mine and found:
        return await _of_another(ctx, *found[0])
    if not mine:
        topic = f"{args.topic} {args.who}".strip()
        return await forget_this(ctx, Forget(what="topic", topic=topic))
    private = ctx.group and any(note.visibility != "production" for note, _ in mine)
    leave = Option(ctx.words("no-leave-it"), "leave_it", means="no")
    if len(mine) == 1:
        note, talent = mine[0]
        take = Option(
            ctx.words("approvals-note-take"), "take_note_back", {"notes": [note.id]}, "danger", means="yes"
        )
        text = ctx.words("approvals-note-take-asked", **_facts(ctx, note, talent))
        return Result(Draft(text, options=(take, leave)), private=private)
    options = [
        Option(
            f"{one.first_name}: {shorten(note.body, MOST_ON_A_CHOICE, placeholder='…')}",
            "take_note_back",
            {"notes": [note.id]},
        )
        for note, one in mine[:MOST_OFFERED]
    ]
    lines = [ctx.words("approvals-note-take-which", count=len(mine))]
    lines += [ctx.words("approvals-note-take-line", **_facts(ctx, *pair)) for pair in mine[:MOST_OFFERED]]
    return Result(Draft("\n".join(lines), options=(*options, leave)), private=private)


async def _of_another(ctx: ToolContext, note: Note, talent: Talent) -> Result:
    author = await persons.get(ctx.tx, note.author_id) if note.author_id else None
    by = "" if author is None else author.first_name
    text = ctx.words("approvals-note-of-another", by=by or "none", **_facts(ctx, note, talent))
    return Result(Draft(text), private=ctx.group and note.visibility != "production", unchanged=True)


def _facts(ctx: ToolContext, note: Note, talent: Talent) -> dict[str, Any]:
    return {
        "name": talent.name,
        "text": shorten(note.body, MOST_CHARS, placeholder="…"),
        "day": ctx.words.day(note.made_at),
    }


async def _fitting(ctx: ToolContext, args: Unnoting) -> list[tuple[Note, Talent]]:
    """The readable notes whose words are said, of whoever is named; all of theirs, where no more is said."""
    whole = f"{args.topic} {args.who}".strip()
    people, named = await _people(ctx, whole)
    said = {key for key in keys(whole)} - named - {key for word in _AROUND for key in keys(word)}
    found = []
    if not named and said:
        known = {one.id: one for one in people}
        own = await queries.notes_by(ctx.tx, ctx.org_id, ctx.person.id, MOST_READ)
        known |= await directory.many(ctx.tx, [note.talent_id for note in own])
        people = list(known.values())
    for one in people:
        for note in await queries.notes(ctx.tx, one.id):
            held = set(keys(note.body)) - named
            if may_read(ctx.person, note) and (not said or said <= held or (held and held <= said)):
                found.append((note, one))
    return found


async def _people(ctx: ToolContext, topic: str) -> tuple[list[Talent], set[str]]:
    """Who is named in it, and the keys of these names; else who is talked about."""
    people: dict[int, Talent] = {}
    named: set[str] = set()
    for word in [one for one in _NAME.findall(topic) if len(one) > 2][:12]:
        for one in await directory.named(ctx.tx, ctx.org_id, word):
            if len(people) < MOST_NAMES and namesakes.best(word, [one.name]):
                people[one.id] = one
                named |= set(keys(word)) | set(keys(one.name))
    if people:
        return list(people.values()), named
    shown = [int(one["id"]) for one in ctx.focus.get("people") or ()][:MOST_NAMES]
    return list((await directory.many(ctx.tx, shown)).values()), named
