"""Writes the demo's rows, all of them in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, insert, select, update

from config.demo import project as story
from config.demo.people import AGENT, CAST, GUARDIAN, SLACK_CHANNEL, TALENT, TEAM, Cast, Persona
from config.demo.talent import Made, directory
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.talent.queries import availability, talent, talent_trait
from core.casting.talent.rows import profile_row, trait_rows
from core.messages import Address
from core.people import Person
from core.store import persons, rooms
from core.store.database import Database, Tx

OTHER_AGENTS = (("Kersi Wadia", "+919000000022"), ("Lata Bhonsle", "+919000000023"))


async def fill(
    database: Database, now: datetime, accounts: Mapping[str, str], *, org: str = "default"
) -> Cast:
    """Writes the demo's project, team and directory once; when the project is there it does nothing.

    ``now``: business time, which the shoot and everybody's free days are counted from.
    ``accounts``: our account per channel.
    """
    async with database.transaction() as tx:
        there = select(projects.project_table.c.id).where(projects.project_table.c.org_id == org)
        if await tx.scalar(there.where(projects.project_table.c.name == story.NAME)) is None:
            await _write(tx, now, accounts, org)
    return CAST


async def _write(tx: Tx, now: datetime, accounts: Mapping[str, str], org: str) -> None:
    team = [await _persona(tx, one, now, accounts, org) for one in TEAM]
    agents = [await _persona(tx, AGENT, now, accounts, org)]
    for name, number in OTHER_AGENTS:
        other = Persona(number, name, "agent", "", {"whatsapp": number})
        agents.append(await _persona(tx, other, now, accounts, org))
    guardian = await _persona(tx, GUARDIAN, now, accounts, org)
    made = await projects.add_project(tx, story.project(org, now), now)
    for role in story.roles(org, made.id, team[-1].id):
        await projects.add_role(tx, role, now)
    for member in team:
        await rooms.join(tx, org, room(made.id), member.id)
    place = Address("slack", accounts.get("slack", "slack"), SLACK_CHANNEL)
    await rooms.open_place(tx, org, room(made.id), place)
    people = directory(org, now)
    guardians = await _guardians(tx, people, now, accounts, org)
    await _directory(
        tx, people, [one.id for one in agents], guardians | {"persona": guardian.id}, now, accounts, org
    )


async def _persona(tx: Tx, one: Persona, now: datetime, accounts: Mapping[str, str], org: str) -> Person:
    who = await persons.add(tx, org, one.name, one.role, now, language=one.language)
    if one.preferred:
        await tx.execute(
            update(persons.person)
            .where(persons.person.c.id == who.id)
            .values(preferred_channel=one.preferred)
        )
    for channel in one.apps:
        await persons.bind(
            tx,
            who,
            channel,
            one.external_id(channel),
            now,
            proof="workspace" if channel == "slack" else "operator",
            account=accounts.get(channel, ""),
        )
    return who


async def _guardians(
    tx: Tx, people: Sequence[Made], now: datetime, accounts: Mapping[str, str], org: str
) -> dict[str, int]:
    """Guardians of the generated children, by their number."""
    wanted = [one for one in people if one.guardian_number]
    rows = [_person(one.guardian, "guardian", one.language, now, org) for one in wanted]
    ids = await _insert(tx, persons.person, rows)
    ties = [
        _identity(person_id, "whatsapp", one.guardian_number, False, now, accounts, org)
        for one, person_id in zip(wanted, ids, strict=True)
    ]
    await tx.execute(insert(persons.identity), ties)
    return {one.guardian_number: person_id for one, person_id in zip(wanted, ids, strict=True)}


async def _directory(
    tx: Tx,
    people: Sequence[Made],
    agents: Sequence[int],
    guardians: Mapping[str, int],
    now: datetime,
    accounts: Mapping[str, str],
    org: str,
) -> None:
    rows = [_person(one.talent.name, "talent", one.language, now, org) for one in people]
    ids = await _insert(tx, persons.person, rows)
    profiles = [
        {
            **profile_row(one.talent),
            "person_id": person_id,
            "agent_id": None if one.agent is None else agents[one.agent],
            "guardian_id": guardians.get(one.guardian_number or one.guardian),
            "created_at": now,
            "updated_at": now,
        }
        for one, person_id in zip(people, ids, strict=True)
    ]
    talent_ids = await _insert(tx, talent, profiles)
    pairs = list(zip(people, talent_ids, ids, strict=True))
    await tx.execute(insert(talent_trait), [row for one, i, _ in pairs for row in trait_rows(one.talent, i)])
    await tx.execute(insert(availability), [row for one, i, _ in pairs for row in _spans(one, i, now, org)])
    ties = [
        _identity(person_id, one.channel, one.number, one.opted_out, now, accounts, org)
        for one, _, person_id in pairs
        if one.channel
    ]
    apps = {persona.name: persona for persona in TALENT}
    ties += [
        _identity(person_id, channel, apps[name].external_id(channel), False, now, accounts, org)
        for one, _, person_id in pairs
        if (name := one.talent.name) in apps
        for channel in apps[name].apps
        if channel != one.channel
    ]
    await tx.execute(insert(persons.identity), ties)


async def _insert(tx: Tx, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert rows and return their ids in the same order."""
    statement = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    return list((await tx.execute(statement, list(rows))).scalars())


def _person(name: str, role: str, language: str, now: datetime, org: str) -> dict[str, Any]:
    return {
        "org_id": org,
        "name": name,
        "role": role,
        "language": language,
        "timezone": "Asia/Kolkata",
        "created_at": now,
    }


def _identity(
    person_id: int,
    channel: str,
    number: str,
    opted_out: bool,
    now: datetime,
    accounts: Mapping[str, str],
    org: str,
) -> dict[str, Any]:
    return {
        "org_id": org,
        "person_id": person_id,
        "channel": channel,
        "account": accounts.get(channel, ""),
        "external_id": number,
        "chat": number,
        "display_name": "",
        "proof": "import",
        "status": "active",
        "shared": False,
        "opted_out_at": now if opted_out else None,
        "created_at": now,
    }


def _spans(one: Made, talent_id: int, now: datetime, org: str) -> list[dict[str, Any]]:
    return [
        {
            "org_id": org,
            "talent_id": talent_id,
            "starts_at": span.start,
            "ends_at": span.end,
            "kind": span.kind,
            "note": span.note,
            "source": "demo",
            "made_at": now,
        }
        for span in one.spans
    ]
