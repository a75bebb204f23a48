"""How the casting team hears what happened: each on their own channel, and one live board per session."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from core.casting.auditions import queries
from core.casting.auditions.model import Session, Slot, TimeRequest, urgent
from core.casting.auditions.scene import Scene, hour, load, seat
from core.casting.resources.model import Track
from core.casting.talent import queries as talents
from core.casting.talent.model import distinct_short_names
from core.conversation.desk import Desk, Make
from core.conversation.drafts import Draft
from core.messages import Address, Purpose
from core.people import CASTING
from core.store import persons, rooms
from core.store.database import Tx
from core.texts import Words


async def tell(
    desk: Desk, scene: Scene, make: Make, *, key: str, but: Collection[int] = (), purpose: Purpose = "notice"
) -> None:
    """Tell the room's casting people and whoever scheduled the session, once each."""
    await desk.tell_room(scene.room, make, key=key, but=but, only=CASTING, purpose=purpose)
    scheduler = scene.scheduler
    if scheduler is not None and scheduler.id not in but and scheduler.role in CASTING:
        await desk.tell(scheduler.id, make, key=f"{key}/{scheduler.id}", purpose=purpose)


def purpose(slot: Slot, now: datetime) -> Purpose:
    """Of news about an audition: close to its start it goes out as what is urgent does, also to who has not
    written for a day and in the quiet hours."""
    return "alert" if urgent(slot, now) else "notice"


async def places(tx: Tx, scene: Scene) -> list[Address]:
    """The shared chats where the session's team reads along."""
    found = [*await rooms.places(tx, scene.room, "casting"), *await rooms.places(tx, scene.room)]
    if scene.session.board:
        found.append(Address.parse(scene.session.board))
    return list(dict.fromkeys(Address(one.channel, one.account, one.chat) for one in found))


async def board_place(tx: Tx, here: Address, room: str, *, group: bool) -> str:
    """Where a new session's board goes: the shared chat it was scheduled in, else the room's own;
    empty when there is none (a board that cannot be edited in place would only repeat itself)."""
    if group or await rooms.rooms_at(tx, [here.conversation]):
        return str(here)
    for audience in ("casting", "producers"):
        for place in await rooms.places(tx, room, audience):
            return str(place)
    return ""


async def refresh_board(tx: Tx, desk: Desk, org: str, session_id: int) -> None:
    """Show the session as it is now, in place of what the board said before."""
    session = await queries.get_session(tx, org, session_id)
    if session is None or not session.board:
        return
    draft = await board(tx, session, await load(tx, session))
    first, revision = f"board/{session.id}/0", session.board_revision
    await desk.post(
        Address.parse(session.board),
        draft,
        key=f"board/{session.id}/{revision}",
        edits=first if revision else None,
    )
    await queries.change_session(tx, session.id, board_revision=revision + 1)


def team_words(scene: Scene) -> Words:
    """The language of what a whole team reads: that of whoever scheduled the session."""
    who = scene.scheduler
    return Words() if who is None else Words(who.language, who.timezone)


async def board(tx: Tx, session: Session, scene: Scene) -> Draft:
    """One line per person: time, name, answer. For the team only, in the scheduler's language."""
    words = team_words(scene)
    slots = await queries.slots(tx, session.id)
    head = words(
        "auditions-board", what=scene.what(words), day=words.day(session.starts_at), place=session.place
    )
    if session.status != "on" or not slots:
        return Draft(f"{head}\n{words('auditions-board-off')}")
    return Draft("\n".join([head, *await lines(tx, slots, words, session.starts_at)]))


async def lines(tx: Tx, slots: list[Slot], words: Words, beside: datetime | None = None) -> list[str]:
    """``11:15 AM · room A · Simran B. · asked for 5:00 PM``, one per slot, in the given order.
    ``beside``: a time of the day they stand under; one of another day carries it."""
    known = await talents.many(tx, [slot.talent_id for slot in slots])
    ids = list(dict.fromkeys(slot.talent_id for slot in slots if slot.talent_id in known))
    names = dict(zip(ids, distinct_short_names([known[one].name for one in ids]), strict=True))
    asked = await queries.wanted(tx, [slot.id for slot in slots])
    return [
        f"{_other_day(words, slot, beside)}{seat(words, slot.starts_at, Track(slot.room, slot.reader))}"
        f" · {names.get(slot.talent_id, '')} · " + _state(slot, asked.get(slot.id), words)
        for slot in slots
    ]


def _other_day(words: Words, slot: Slot, beside: datetime | None) -> str:
    day = words.day(slot.starts_at)
    return "" if beside is None or day == words.day(beside) else f"{day}, "


def _state(slot: Slot, asked: TimeRequest | None, words: Words) -> str:
    if asked is not None:
        return words("auditions-state-asked", time=hour(words, asked.wanted_at, slot.starts_at))
    if slot.attendance and slot.held:
        return words("auditions-state-day", attendance=slot.attendance, minutes=slot.late_min)
    if slot.rsvp in ("invited", "seen") and slot.told in ("opted_out", "no_channel"):
        return words("auditions-state-call")
    return words("auditions-state", rsvp=slot.rsvp)


async def name_of(tx: Tx, person_id: int | None) -> str:
    """Who did something, as colleagues call them."""
    who = None if person_id is None else await persons.get(tx, person_id)
    return "" if who is None else who.first_name
