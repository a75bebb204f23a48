"""A small office: a project with a role and a shortlist, a casting team, two producers and talent."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as directory
from core.casting.talent.model import Language, Talent
from core.conversation.drafts import Draft, Option, Result
from core.messages import Address, Outbound
from core.people import Person
from core.store.database import Row
from core.store.schema import outbox as outbox_table
from tests.fakes import Stage

CHANNEL = Address("slack", "slack", "C-gully")
NAMES = ("Amrita Kaur", "Simran Bedi", "Neha Rao", "Sana Khan", "Jasleen Gill")


@dataclass
class Office:
    stage: Stage
    project: Project
    role: Role
    list_id: int
    arun: Person
    priya: Person
    rohan: Person
    tara: Person
    people: dict[str, Person] = field(default_factory=dict)
    talents: dict[str, Talent] = field(default_factory=dict)

    @classmethod
    async def open(cls, folder: Path, *, place: Address | None = CHANNEL) -> Office:
        stage = await Stage.open(folder)
        arun = await stage.person("Arun Mehta", "casting_director", "whatsapp")
        priya = await stage.person("Priya Nair", "associate", "slack")
        rohan = await stage.person("Rohan Kapoor", "producer", "slack")
        tara = await stage.person("Tara Shah", "producer", "slack")
        async with stage.database.transaction() as tx:
            made = Project(0, stage.org, "Gully Nights", house="Redleaf Casting")
            project = await projects.add_project(tx, made, stage.clock())
            role = await projects.add_role(
                tx, Role(0, stage.org, project.id, "Meera", languages=("pa",)), stage.clock()
            )
            shortlist = await lists.for_role(tx, stage.org, role.id, create=True)
        assert shortlist is not None
        await stage.room(room(project.id), arun, priya, rohan, tara, place=place)
        return cls(stage, project, role, shortlist.id, arun, priya, rohan, tara)

    async def talent(self, name: str, *, listed: bool = True, **facts: Any) -> Talent:
        """Somebody with a profile, a chat of their own, and a place on the shortlist."""
        channel, language = facts.pop("channel", "whatsapp"), facts.pop("language", "en")
        person = await self.stage.person(name, "talent", channel, language=language)
        profile = Talent(
            id=0,
            org_id=self.stage.org,
            person_id=person.id,
            name=name,
            gender="female",
            plays=("female",),
            playing_age=(25, 30),
            is_minor=False,
            city="Mumbai",
            height_cm=170,
            languages=(Language("pa", "native"), Language("hi", "fluent")),
        )
        async with self.stage.database.transaction() as tx:
            added = await directory.add(tx, replace(profile, **facts), self.stage.clock())
            if listed:
                await lists.put(tx, self.list_id, [added.id], self.priya.id, self.stage.clock())
        self.people[name], self.talents[name] = person, added
        return added

    async def cast(self, count: int = 4, **facts: Any) -> None:
        for name in NAMES[:count]:
            await self.talent(name, **facts)

    async def posted(self) -> list[Outbound]:
        """What was posted in the shared chat, in order."""
        return [one for one in await self.stage.outbox() if one.address == CHANNEL]

    async def told(self, who: Person) -> list[str]:
        return [one.text for one in await self.stage.told(who)]

    async def rows(self) -> list[Row]:
        async with self.stage.database.read() as tx:
            return await tx.rows(outbox_table.select().order_by(outbox_table.c.id))


def draft(result: Result) -> Draft:
    assert result.draft is not None
    return result.draft


def text(result: Result) -> str:
    return draft(result).text


def option(result: Result, label: str) -> Option:
    return next(one for one in draft(result).options if one.label == label)


def labels(result: Result) -> list[str]:
    return [one.label for one in draft(result).options]
