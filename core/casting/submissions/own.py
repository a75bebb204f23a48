"""What an agent changes about somebody they put forward: ``kavya 26 ki hai, galti se 25 likh diya``,
``withdraw Janani's submission``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import Field

from core.casting.auditions.parties import mine
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.submissions import queries
from core.casting.submissions.putting import Brief, put_brief
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import conversations
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_WHO = r"(?P<who>[^\W\d_][^?!:,.\d]{1,40}?)"
_YEARS = r"(?:\s*(?:years?(?:\s+old)?|yrs?|saal|y/?o|साल))?"
_SLIP = (
    r"(?:[\s,.;-]+(?:(?:not|nahi|instead\s+of)\s+(?P<was>\d{2})(?:\s+(?:nahi+n?|hai))?|(?:sorry[\s,]+)?(?:galti\s+se|by\s+mistake|mistakenly|i\s+wrote|typo|galat|गलती\s+से)[^?]{0,40}"
    r"|sorry|(?P<old>\d{2})\s+(?:nahi+n?|galat|wrong|नहीं)[^?]{0,20}))"
)
_AGED = shapes(
    rf"{_WHO}(?:['’]s\s+age)?\s+(?:is\s+|are\s+)?(?:actually\s+|asal\s+mein\s+)?(?P<age>\d{{2}}){_YEARS}\s*(?:ki\s+|ka\s+|की\s+|का\s+)?(?:hai|h|है)?{_SLIP}",
    rf"{_WHO}\s+(?:ki|ka|की|का)\s+(?:age|umar|umr|उम्र)\s+(?P<age>\d{{2}})\s*(?:hai|h|है)?{_SLIP}?",
    rf"(?:correct|change|update|fix)\s+{_WHO}(?:['’]s)?\s+age\s+(?:to|as)\s+(?P<age>\d{{2}}){_SLIP}?",
    rf"{_WHO}(?:['’]s)\s+age\s+is\s+(?:actually\s+)?(?P<age>\d{{2}}){_SLIP}?",
    before=r"\W*(?:(?:sorry|oops|correction|actually|arre|sir|mam|btw|please|pls|ji)[\s,:.-]+)*",
    after=r"[\s.!।]*",
)
_SUBMITTED = r"(?:submission|entry|profile|naam|name)"
_BACK = shapes(
    rf"(?:withdraw|take\s+back|cancel|pull(?:\s+back)?|remove|drop)\s+{_WHO}(?:['’]s)\s+{_SUBMITTED}(?:\s+(?:for|from)\s+(?P<role>[^?!:,\d]{{1,40}}?))?",
    rf"(?:withdraw|take\s+back|cancel|pull(?:\s+back)?)\s+(?:the\s+|my\s+)?submission\s+(?:of|for)\s+{_WHO}(?:\s+(?:for|from)\s+(?P<role>[^?!:,\d]{{1,40}}?))?",
    rf"{_WHO}\s+(?:ka|ki|का|की)\s+(?:naam|name|submission|profile|entry|नाम)\s+(?:wapas|vapas|cancel|hata|वापस|हटा)\s*(?:le\s*lo|lo|leti?\s+h\w+|karo|kar\s*do|do|dijiye|दो|लो)?",
    before=r"\W*(?:(?:sorry|please|pls|hi|sir|mam|ok|actually)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sorry))*[\s.!।]*",
)
_NOBODY = frozenset(
    ("my", "me", "i", "she", "he", "the", "meri", "mera", "role", "budget", "her", "him", "they", "it")
)


class Aged(Arguments):
    """Whom, and how old they are."""

    who: str = Field(max_length=60)
    age: int = Field(ge=1, le=99)


class Taken(Arguments):
    """Whom they put forward no more; ``role``: empty for every role."""

    who: str = Field(max_length=60)
    role: str = Field(default="", max_length=60)


@beside(_AGED)
def aged(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of agents, about one person by name."""
    for found in _AGED.all_of(composed(text)) if context.writer == "agent" else ():
        who = found["who"].strip()
        if len(who.split()) <= 3 and not set(who.casefold().split()) & _NOBODY:
            return {"who": who, "age": int(found["age"])}
    return None


@beside(_BACK)
def taken_back(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of agents; a submission, no audition."""
    for found in _BACK.all_of(composed(text)) if context.writer == "agent" else ():
        who = found["who"].strip()
        if len(who.split()) <= 3 and not set(who.casefold().split()) & _NOBODY:
            return {"who": who, "role": (found.groupdict().get("role") or "").strip()}
    return None


async def correct_age(ctx: ToolContext, args: Aged) -> Result:
    """What is read back is read again with it; whom casting has already is corrected, and casting hears it.
    Raises Rejected for nobody of theirs, and for a profile that its owner minds themselves."""
    key = ctx.address.conversation
    for row in await conversations.open_questions(ctx.tx, key, ctx.person.id, ctx.now):
        waiting = [one for one in row["choices"] if one["tool"] == "put_brief" and one["used_at"] is None]
        again = _corrected(waiting[0], args) if waiting else None
        if again is not None:
            # What was read back before is not submitted beside it.
            await conversations.withdraw_question(ctx.tx, row["id"])
            return await put_brief(ctx, again)
    talent = await _theirs(ctx, args.who)
    if talent is None or talent.source != f"agent/{ctx.person.id}":
        raise Rejected("submissions-not-to-correct", name=args.who)
    await directory.change(ctx.tx, replace(talent, playing_age=(args.age, args.age)), ctx.now)
    for role_id in await queries.roles_of(ctx.tx, talent.id):
        await _tell(ctx, role_id, talent, "submissions-corrected-told", {"age": args.age})
    return Result(Draft(ctx.words("submissions-corrected", name=talent.name, age=args.age)), private=True)


def _corrected(choice: Mapping[str, Any], args: Aged) -> Brief | None:
    """The text of a brief that waits for a yes, with the age in it changed; None where it is not in it."""
    arguments = choice["arguments"]
    text = str(arguments.get("text", ""))
    first = re.escape(args.who.split()[0])
    changed, done = re.subn(
        (rf"(?i)(\b{first}\b[^\n\d]{{0,60}}?)(?<![\d'’])\d{{2}}(?![\d'’\"])"),
        rf"\g<1>{args.age}",
        text,
        count=1,
    )
    return Brief(text=changed, role=str(arguments.get("role", ""))) if done else None


async def _theirs(ctx: ToolContext, who: str) -> Talent | None:
    return next((one for one in await mine(ctx) if alike(who, one.name)), None)


async def take_submission_back(ctx: ToolContext, args: Taken) -> Result:
    """Out of every role they put them forward for, or the one named; casting hears it. Raises Rejected where
    they put nobody of that name forward."""
    talent = await _theirs(ctx, args.who)
    gone = []
    for role_id in [] if talent is None else await queries.roles_of(ctx.tx, talent.id):
        role = await projects.role(ctx.tx, role_id)
        meant = role is not None and (not args.role or projects.matching(args.role, [role]))
        if role is None or talent is None or not meant:
            continue
        if await queries.withdraw(ctx.tx, role_id, [talent.id], ctx.person.id):
            gone.append(role.name)
            await _tell(ctx, role_id, talent, "submissions-back-told", {})
    if talent is None or not gone:
        raise Rejected("submissions-none-of", name=args.who if talent is None else talent.name)
    text = ctx.words("submissions-back-of", name=talent.name, roles=ctx.words.names(gone))
    return Result(Draft(text), private=True)


async def _tell(ctx: ToolContext, role_id: int, talent: Talent, key: str, facts: Mapping[str, Any]) -> None:
    role = await projects.role(ctx.tx, role_id)
    if role is None:
        return
    by = ctx.person.first_name

    def make(words: Words) -> Draft:
        text = words(key, by=by, name=talent.name, role=role.name, **facts)
        off = {"people": [f"talent:{talent.id}"], "list": f"role:{role.id}"}
        option = Option(words("submissions-take-off"), "remove_from_list", off, single_use=False)
        return Draft(text, options=(option,) if key == "submissions-back-told" else ())

    about = f"{key}/{role_id}/{talent.id}/{ctx.inbound_id}"
    await ctx.desk.tell_room(room(role.project_id), make, key=about, but={ctx.person.id}, only=CASTING)
