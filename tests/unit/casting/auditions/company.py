"""A small company to schedule: one project, one role, a shortlist, a team and their talent."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from core.casting.auditions import queries
from core.casting.auditions.model import Session, Slot
from core.casting.auditions.reminders import ABSENT, NEAR
from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as talents
from core.casting.talent.model import Span, Talent
from core.conversation.drafts import Option, Result
from core.messages import Address, Outbound
from core.people import Person
from core.store.schema import notice
from tests.fakes import Stage

CHANNEL = Address("slack", "slack", "C-gully")
NAMES = ("Amrita Kaur", "Simran Bedi", "Neha Rao", "Sana Khan", "Jasleen Gill", "Kiran Das")


@dataclass
class Company:
    stage: Stage
    project: Project
    role: Role
    list_id: int
    priya: Person
    arun: Person
    people: dict[str, Person] = field(default_factory=dict)
    profiles: dict[str, Talent] = field(default_factory=dict)

    @classmethod
    async def open(cls, folder: Path) -> Company:
        stage = await Stage.open(folder)
        priya = await stage.person("Priya Nair", "associate", "slack")
        arun = await stage.person("Arun Mehta", "casting_director", "whatsapp")
        async with stage.database.transaction() as tx:
            made = Project(0, stage.org, "Gully Nights", house="Redleaf Casting")
            project = await projects.add_project(tx, made, stage.clock())
            role = await projects.add_role(tx, Role(0, stage.org, project.id, "Meera"), stage.clock())
            shortlist = await lists.for_role(tx, stage.org, role.id, create=True)
        assert shortlist is not None
        await stage.room(room(project.id), priya, arun, place=CHANNEL)
        return cls(stage, project, role, shortlist.id, priya, arun)

    async def talent(self, name: str, *, listed: bool = True, **facts: Any) -> Talent:
        """Somebody with a profile, a channel of their own, and a place on the shortlist."""
        channel, language = facts.pop("channel", "whatsapp"), facts.pop("language", "en")
        person = await self.stage.person(name, "talent", channel, language=language)
        profile = Talent(
            id=0,
            org_id=self.stage.org,
            person_id=person.id,
            name=name,
            gender="female",
            plays=("female",),
            playing_age=(22, 30),
            is_minor=False,
            city="Mumbai",
        )
        async with self.stage.database.transaction() as tx:
            added = await talents.add(tx, replace(profile, **facts), self.stage.clock())
            if listed:
                await lists.put(tx, self.list_id, [added.id], self.priya.id, self.stage.clock())
        self.people[name], self.profiles[name] = person, added
        return added

    async def cast(self, count: int = 4) -> None:
        for name in NAMES[:count]:
            await self.talent(name)

    async def busy(self, name: str, start: datetime, end: datetime, note: str = "shoot") -> None:
        async with self.stage.database.transaction() as tx:
            span = Span(start, end, "busy", note)
            await talents.add_span(tx, self.stage.org, self.profiles[name].id, span, self.stage.clock())

    async def preview(self, **more: Any) -> Result:
        asked = {"role": "Meera", "start": "2026-11-21T11:00:00+05:30", "place": "Aram Nagar"}
        return await self.stage.run("schedule_auditions", self.priya, CHANNEL, **(asked | more))

    async def send(self, result: Result, prefix: str = "Send to") -> Result:
        """Tap the first option that begins so, in the shared chat."""
        chosen = option(result, prefix)
        return await self.stage.run(chosen.tool, self.priya, CHANNEL, **chosen.arguments)

    async def schedule(self, count: int = 4, **more: Any) -> Result:
        if not self.people:
            await self.cast(count)
        return await self.send(await self.preview(**more))

    async def slots(self) -> dict[str, Slot]:
        """The newest slot of everybody who has one, by name."""
        async with self.stage.database.read() as tx:
            rows = await tx.rows(queries.slot.select().order_by(queries.slot.c.id))
        by_id = {one.id: name for name, one in self.profiles.items()}
        return {by_id[row["talent_id"]]: queries._slot(row) for row in rows}

    async def sessions(self) -> list[Session]:
        async with self.stage.database.read() as tx:
            return [queries._session(row) for row in await tx.rows(queries.session.select())]

    async def notices(self, name: str, status: str = "pending") -> dict[str, Any]:
        """Planned reminders of somebody's slot before it begins: kind to due time."""
        mine = (await self.slots())[name]
        async with self.stage.database.read() as tx:
            query = notice.select().where(notice.c.subject == f"slot/{mine.id}", notice.c.status == status)
            query = query.where(notice.c.kind.not_in([NEAR, ABSENT]))
            rows = await tx.rows(query)
            return {row["arguments"].get("kind", row["kind"]): row["due_at"] for row in rows}

    async def told(self, who: str | Person) -> list[Outbound]:
        return await self.stage.told(self.people[who] if isinstance(who, str) else who)

    async def posted(self) -> list[Outbound]:
        """What was posted in the shared chat, in order."""
        return [one for one in await self.stage.outbox() if one.address.chat == CHANNEL.chat]

    async def answer(self, tool: str, name: str, **arguments: Any) -> Result:
        return await self.stage.run(tool, self.people[name], **arguments)


def option(result: Result, prefix: str) -> Option:
    assert result.draft is not None
    return next(one for one in result.draft.options if one.label.startswith(prefix))


def text(result: Result) -> str:
    assert result.draft is not None
    return result.draft.text


def labels(result: Result) -> list[str]:
    assert result.draft is not None
    return [one.label for one in result.draft.options]


def ist(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026, given in India's time."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZoneInfo("Asia/Kolkata")).astimezone(UTC)
