"""What a message about a session is about: the role, the project, the house and who runs it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote_plus
from zoneinfo import ZoneInfo

from core.casting.auditions.model import ZONE, Session, Slot
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.resources.model import Track
from core.people import Person
from core.store import persons
from core.store.database import Tx
from core.texts import Words

MAPS = "https://www.google.com/maps/search/?api=1&query="
ONLINE = frozenset({"zoom", "google meet", "meet", "teams", "skype", "online", "video call"})


@dataclass(frozen=True, slots=True)
class Scene:
    """A session with the names people read. ``role`` and ``house`` (who is casting) may be empty."""

    session: Session
    role: str
    project: str
    house: str
    scheduler: Person | None

    @property
    def room(self) -> str:
        """The room whose members hear about it."""
        return room(self.session.project_id)

    @property
    def map_url(self) -> str:
        """A map search for the place; empty when people meet online."""
        place = self.session.place
        return "" if place.split(",")[0].strip().lower() in ONLINE else MAPS + quote_plus(place)

    def what(self, words: Words) -> str:
        """``Audition for **Meera** in **Gully Nights**``, in the reader's language."""
        return title(words, self.session.round, self.role, self.project)

    def asked(self, words: Words) -> str:
        """The same with who is asking, for people outside the team."""
        what = self.what(words)
        return f"{what} ({self.house})" if self.house else what


def title(words: Words, round_: str, role: str, project: str) -> str:
    """What people are asked to come to."""
    called = words("auditions-round", round=round_)
    if role:
        return words("auditions-what", round=called, role=role, project=project)
    return words("auditions-what-project", round=called, project=project)


async def load(tx: Tx, session: Session) -> Scene:
    """The names around one session."""
    project = await projects.project(tx, session.project_id)
    role = None if session.role_id is None else await projects.role(tx, session.role_id)
    return Scene(
        session,
        "" if role is None else role.name,
        "" if project is None else project.name,
        "" if project is None else project.house,
        await persons.get(tx, session.created_by),
    )


def where(words: Words, scene: Scene, slot: Slot) -> str:
    """The place, with the room where the slot has one."""
    return at_room(words, scene.session.place, slot.room)


def at_room(words: Words, place: str, room: str) -> str:
    """``Aram Nagar, room A``."""
    return f"{place}, {room_label(words, room)}" if room else place


def room_label(words: Words, room: str) -> str:
    """``room A``; a room with a name of its own by it."""
    return words("resources-room", name=room) if 0 < len(room) <= 2 else room


def seat(words: Words, at: datetime, track: Track) -> str:
    """``11:15 AM · room A · Vikram``: what a line of a table begins with."""
    room = room_label(words, track.room) if track.room else ""
    return " · ".join(one for one in (words.clock(at), room, track.reader) if one)


def when(words: Words, at: datetime) -> str:
    """The time in the reader's zone, and in the session's where their clocks differ."""
    shown = words.time(at)
    here, there = at.astimezone(ZoneInfo(words.timezone)), at.astimezone(ZoneInfo(ZONE))
    if here.utcoffset() == there.utcoffset():
        return shown
    return f"{shown} / {Words(words.language, ZONE).time(at)}"


def hour(words: Words, at: datetime, beside: datetime) -> str:
    """``5:00 PM`` when it is on the same day as ``beside`` for the reader, else the whole time."""
    return words.clock(at) if words.day(at) == words.day(beside) else f"{words.day(at)}, {words.clock(at)}"
