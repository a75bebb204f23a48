"""The house in which the scripts play: two projects, their team, and people to cast."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.people import Person
from core.store import rooms
from core.store.database import Database
from tests.hubs import ConsoleHub
from tests.unit.casting.talent.directory import profile

ADDRESS = "https://desk.example"
SHOOTS = (date(2026, 12, 12), date(2027, 1, 20))


@dataclass
class House:
    """``people``: everybody by first name. It is Fri 20 Nov 2026, 10:00 in Mumbai."""

    desk: ConsoleHub
    film: Project
    other: Project
    roles: dict[str, Role]
    people: dict[str, Person] = field(default_factory=dict)
    profiles: dict[str, Talent] = field(default_factory=dict)

    @classmethod
    async def open(cls, folder: Path, **wiring: Any) -> House:
        desk = await ConsoleHub.open(folder, house="Redleaf Casting", **wiring)
        async with desk.hub.database.transaction() as tx:
            now = desk.clock()
            film = Project(
                0,
                "default",
                "Gully Nights",
                house="Redleaf Casting",
                shoot_from=SHOOTS[0],
                shoot_to=SHOOTS[1],
            )
            film = await projects.add_project(tx, film, now)
            other = await projects.add_project(tx, Project(0, "default", "Monsoon Diaries"), now)
            roles = {}
            for about, name in ((film, "Meera"), (film, "Inspector"), (other, "Kavya")):
                made = Role(0, "default", about.id, name, budget_paise=75_000_00, shoot_days=40)
                roles[name] = await projects.add_role(tx, made, now)
        house = cls(desk, film, other, roles)
        for name, role in (
            ("Priya Nair", "casting_director"),
            ("Arjun Mehta", "associate"),
            ("Rohan Kapoor", "producer"),
            ("Sana Qureshi", "agent"),
            ("Meenal Joshi", "guardian"),
        ):
            house.people[name.split()[0]] = await desk.person(name, role)  # type: ignore[arg-type]
        team = [house.people[name] for name in ("Priya", "Arjun", "Rohan")]
        await desk.join(room(film.id), *team)
        return house

    async def talent(self, name: str, *, listed: str = "Meera", **more: Any) -> Talent:
        """Somebody in the directory with a chat of their own, on a role's shortlist."""
        who = await self.desk.person(name, "talent", language=more.pop("language", "en"))
        async with self.database.transaction() as tx:
            made = replace(profile(name, **more), person_id=who.id)
            added = await talents.add(tx, made, self.desk.clock())
            if listed:
                found = await lists.for_role(tx, "default", self.roles[listed].id, create=True)
                assert found is not None
                await lists.put(tx, found.id, [added.id], self.people["Priya"].id, self.desk.clock())
        self.people[who.first_name] = who
        self.profiles[who.first_name] = added
        return added

    @property
    def database(self) -> Database:
        return self.desk.hub.database

    async def say(self, who: str, text: str) -> str:
        """What somebody's own chat showed because of this line."""
        return "\n".join(await self.desk.say(who, text))

    async def pick(self, who: str, said: str, label: str) -> str:
        """Answer with the number that the last message gave a choice."""
        for line in said.splitlines():
            number, _, rest = line.strip().partition(" ")
            if rest.strip(" .)").startswith(label) and number.strip(".)[]").isdigit():
                return await self.say(who, number.strip(".)[]"))
        raise AssertionError(f"no choice {label!r} in:\n{said}")

    async def wait(self, **delta: float) -> None:
        """Time passes, and what became due goes out."""
        self.desk.clock.advance(**delta)
        await self.desk.hub.ticker.run("sweep_due")
        await self.desk.hub.settle()

    def mark(self) -> int:
        """From here on ``heard`` listens."""
        return len(self.desk.shown)

    def heard(self, who: str, since: int = 0) -> str:
        """Everything somebody's chat showed since a mark."""
        return "\n".join(text for chat, text in self.desk.shown[since:] if chat == who)

    async def rows(self, table: Any, *where: Any) -> list[Any]:
        async with self.database.read() as tx:
            return await tx.rows(select(table).where(*where))

    async def join(self, project: Project, names: Iterable[str]) -> None:
        async with self.database.transaction() as tx:
            for name in names:
                await rooms.join(tx, "default", room(project.id), self.people[name].id)
