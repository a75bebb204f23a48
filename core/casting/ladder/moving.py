"""A move on the ladder: legal, allowed, and asked about first where it costs money."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.ladder import queries, readiness
from core.casting.ladder.model import (
    COMMITTING,
    ENGAGERS,
    INTEREST,
    LOCK,
    TAKEN_BACK,
    Status,
    legal,
    may_move,
    status_of,
)
from core.casting.ladder.scene import Place, announce_competition, meant, place, rung, tell_team
from core.casting.lists.tools import people_said
from core.casting.projects import queries as projects
from core.casting.talent.model import Talent
from core.casting.talent.references import focus_people, resolve
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words
from core.understanding.meaning import Meaning

LOCK_MEANS: tuple[Status, ...] = ("pinned", "on_hold", "booked")


class Moving(Arguments):
    """``statuses``: the word said, one for all or one for each. ``sure``: the consequences were shown."""

    people: tuple[str, ...] = Field(min_length=1, max_length=50)
    statuses: tuple[str, ...] = Field(min_length=1)
    role: str = ""
    reason: str = ""
    sure: bool = False


class Restoring(Arguments):
    """``moves``: person, the rung to go back to, and the version the change made."""

    role: int
    moves: tuple[tuple[int, Status, int], ...]


async def set_status(ctx: ToolContext, args: Moving) -> Result:
    """Every move is checked before any is made; one that is not legal says what is."""
    raw = args.model_dump(mode="json")
    said = [one.casefold().strip() for one in args.statuses]
    if LOCK & set(said):
        return _which_lock(ctx, raw)
    wanted = [status_of(one) for one in said]
    if not all(wanted):
        raise Rejected("ladder-unknown", rungs=ctx.words.names([rung(ctx.words, one) for one in INTEREST]))
    found = await meant(ctx, args.people, args.role, "set_status", raw)
    if isinstance(found, Result):
        return found
    people, role = found
    if len(wanted) == 1:
        _one_verb(ctx.said, len(people))
    targets = [one for one in wanted if one] * (len(people) if len(wanted) == 1 else 1)
    if len(targets) != len(people):
        raise Rejected("ladder-one-each")
    places = [(await place(ctx, one, role), to) for one, to in zip(people, targets, strict=True)]
    for at, to in places:
        await _check(ctx, at, to)
    changes = [(at, to) for at, to in places if at.standing.status != to]
    if not changes:
        return Result(_already(ctx, [at for at, _ in places]), focus=_focus(places[0][0]), unchanged=True)
    if not args.sure and any(_costly(at, to) for at, to in changes):
        refs = {"people": [f"talent:{at.talent.id}" for at, _ in changes], "role": f"role:{role.id}"}
        targets_said = {"statuses": [to for _, to in changes]}
        return Result(_consequences(ctx, changes, {**raw, **refs, **targets_said, "sure": True}))
    return await _make(ctx, changes, args.reason)


def _which_lock(ctx: ToolContext, raw: dict[str, Any]) -> Result:
    """People say "lock" for three different things."""
    words = ctx.words
    options = tuple(
        Option(
            rung(words, one),
            "set_status",
            {**raw, "statuses": [one]},
            hint=words("ladder-means", status=one),
        )
        for one in LOCK_MEANS
    )
    return Result(Draft(words("ladder-which-lock"), options=options), data={"ask": "which status"})


_VERBS = {
    "pinned": r"pin(?:ned)?|पिन",
    "passed": r"pass|drop|reject",
    "released": r"release|रिलीज़",
    "on_hold": r"hold|होल्ड",
    "booked": r"book|बुक",
    "backup": r"backup|बैकअप",
    "tagged": r"(?:un)?tag(?:ged)?|टैग",
    "told": r"message|msg|tell|call|bolo",
}


def _one_verb(said: str, people: int) -> None:
    """Raises Rejected where several people are named with more than one verb: nobody inherits another's."""
    named = [status for status, verb in _VERBS.items() if re.search(rf"\b(?:{verb})\b", said, re.IGNORECASE)]
    if people > 1 and len(named) > 1:
        raise Rejected("ladder-one-each")


async def _check(ctx: ToolContext, at: Place, to: Status) -> None:
    """Raises Rejected with what can be done instead."""
    was, name = at.standing.status, at.talent.first_name
    if was == to:
        return
    words = ctx.words
    if not may_move(ctx.person.role, was, to):
        key = "ladder-not-yours" if ctx.person.role in CASTING else "ladder-casting-moves"
        raise Rejected(key, name=name, status=rung(words, to))
    if not legal(was, to):
        key = "ladder-not-engaged" if to == "released" and was not in COMMITTING else "ladder-not-legal"
        raise Rejected(key, name=name, was=rung(words, was), status=rung(words, to))
    if to == "booked":
        missing = [words(key) for key in await readiness.missing(ctx.tx, at.role.id, at.talent.id)]
        if missing:
            raise Rejected(
                "ladder-not-ready",
                name=name,
                role=at.role.name,
                missing=words.names(missing),
                count=len(missing),
            )


def _costly(at: Place, to: Status) -> bool:
    return to in COMMITTING or at.standing.status in COMMITTING


def _consequences(ctx: ToolContext, changes: Sequence[tuple[Place, Status]], sure: dict[str, Any]) -> Draft:
    words = ctx.words
    lines = []
    for at, to in changes:
        leaving = at.standing.status in COMMITTING and to not in COMMITTING
        key = "ladder-sure-leaving" if leaving else "ladder-sure"
        facts = {"name": at.talent.name, "role": at.role.name, "was": rung(words, at.standing.status)}
        lines.append(words(key, status=to, to=rung(words, to), **facts))
    options = (
        Option(words("ladder-do-it"), "set_status", sure, "primary", means="yes"),
        Option(words("ladder-leave"), "leave_it", means="no"),
    )
    return Draft("\n".join(lines), options=options)


def _already(ctx: ToolContext, places: Sequence[Place]) -> Draft:
    words = ctx.words
    names = words.names([at.talent.first_name for at in places])
    status = rung(words, places[0].standing.status)
    return Draft(
        words("ladder-already", names=names, count=len(places), status=status, role=places[0].role.name)
    )


async def _make(ctx: ToolContext, changes: Sequence[tuple[Place, Status]], reason: str) -> Result:
    words, role, lines, moves = ctx.words, changes[0][0].role, [], []
    for at, to in changes:
        made = await queries.move(ctx.tx, ctx.org_id, at.standing, to, ctx.person.id, ctx.now, reason)
        if made is None:
            raise Rejected("ladder-just-moved", name=at.talent.first_name)
        moves.append((at.talent.id, at.standing.status, made.version))
        facts = {"name": at.talent.name, "role": role.name, "was": rung(words, at.standing.status)}
        moved = words("ladder-moved", status=to, to=rung(words, to), **facts)
        lines.append(f"{moved} {words('ladder-why', reason=reason)}" if reason else moved)
        await _tell(ctx, at, to, made.version)
        if to in INTEREST and await announce_competition(ctx, at):
            lines.append(words("ladder-competing-said", name=at.talent.first_name))
    options = (Option(words("ladder-undo"), "undo_change"),)
    undo = Undo(
        "restore_status",
        {"role": role.id, "moves": moves},
        lines[0],
        tuple(at.about for at, _ in changes),
    )
    data = {"role": role.name, "moved": [{"name": at.talent.name, "status": to} for at, to in changes]}
    return Result(Draft("\n".join(lines), options=options), focus=_focus(changes[0][0]), data=data, undo=undo)


async def _tell(ctx: ToolContext, at: Place, to: Status, version: int) -> None:
    by, name, role, was = ctx.person.first_name, at.talent.name, at.role.name, at.standing.status

    def make(words: Words) -> Draft:
        facts = {"by": by, "name": name, "role": role}
        return Draft(words("ladder-told", was=rung(words, was), to=rung(words, to), **facts))

    await tell_team(ctx, at, make, key=f"standing/{at.role.id}/{at.talent.id}/v{version}")


async def restore_status(ctx: ToolContext, args: Restoring) -> Result:
    """Undo: back to the rung before. Ending or renewing an engagement stays with directors."""
    people = {one.id: one for one in await resolve(ctx, [f"talent:{one}" for one, _, _ in args.moves])}
    lines = []
    for talent_id, was, version in args.moves:
        now = await queries.standing(ctx.tx, args.role, talent_id)
        talent = people.get(talent_id)
        if talent is None or now.version != version:
            raise Rejected("ladder-just-moved", name="" if talent is None else talent.first_name)
        if now.status in COMMITTING and ctx.person.role not in ENGAGERS:
            raise Rejected("ladder-not-yours", name=talent.first_name, status=rung(ctx.words, was))
        await queries.move(ctx.tx, ctx.org_id, now, was, ctx.person.id, ctx.now, TAKEN_BACK)
        lines.append(ctx.words("ladder-restored", name=talent.name, status=rung(ctx.words, was)))
        await _tell_restored(ctx, args.role, talent, now.status, was, version + 1)
    return Result(Draft("\n".join(lines)))


async def _tell_restored(
    ctx: ToolContext, role_id: int, talent: Talent, was: Status, to: Status, version: int
) -> None:
    role = await projects.role(ctx.tx, role_id)
    if role is not None:
        before = await queries.standing(ctx.tx, role_id, talent.id)
        at = Place(talent, role, type(before)(role_id, talent.id, was, version=version))
        await _tell(ctx, at, to, version)


def _focus(at: Place) -> dict[str, Any]:
    [about] = focus_people([at.talent])
    return {"role_id": at.role.id, "project_id": at.role.project_id, "person": about}


def fill_moving(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """Who, which rung, for which role."""
    said = meaning.entities
    status = said.get("status") or ()
    statuses = (status,) if isinstance(status, str) else tuple(str(one) for one in status)
    if not statuses:
        raise Rejected("ladder-say-which")
    role = said.get("role")
    return {
        "people": people_said(meaning, focus),
        "statuses": statuses,
        "role": role if isinstance(role, str) else "",
        "reason": str(said.get("reason") or ""),
    }
