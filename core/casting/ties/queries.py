"""Ties out of live rows: the ladder, decisions, auditions and offers (as episodes), lists, submissions,
profiles. They have no copy: what leaves those rows ties nobody any more."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select

from core.casting.episodes.queries import episodes
from core.casting.lists.queries import list_entry, talent_list
from core.casting.projects.queries import project_table, role_table
from core.casting.submissions.queries import submission_table
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent, portrait_ref
from core.casting.talent.queries import talent
from core.casting.ties.model import Node, Tie, Web
from core.people import Person
from core.store import persons
from core.store.database import Tx

MOST_CLIENTS = 300
"""Of one agent."""


async def web(
    tx: Tx, org: str, projects: Sequence[int], people: Collection[int], agents: Collection[int], now: datetime
) -> Web:
    """Everybody who was seen, listed or put forward in these projects, with ``people`` (talent) and the
    clients of ``agents`` (persons) besides, and what ties them."""
    ties: list[Tie] = []
    nodes: dict[str, Node] = {}
    roles = await _roles(tx, org, projects, nodes, ties)
    for one in await episodes(tx, org, projects, now):
        ties.append(
            Tie(
                f"talent/{one.talent_id}",
                f"role/{one.role_id}",
                "seen",
                one.source,
                one.at,
                one.by,
                one.outcome,
            )
        )
        if one.by and one.source.startswith("review/"):
            ties.append(
                Tie(f"person/{one.by}", f"talent/{one.talent_id}", "decided", one.source, one.at, one.by)
            )
    await _listed(tx, roles, ties)
    await _brought(tx, roles, ties)
    there = {int(key.removeprefix("talent/")) for tie in ties for key in _talent_keys(tie)}
    there |= set(people) | set(await _clients(tx, org, agents))
    known = {key: one for key, one in (await directory.many(tx, sorted(there))).items() if one.org_id == org}
    for who in known.values():
        nodes[f"talent/{who.id}"] = Node(f"talent/{who.id}", "talent", who.name, _picture(who))
        _profile(who, nodes, ties)
    await _persons(tx, org, nodes, ties, agents)
    kept = [tie for tie in ties if tie.one in nodes and tie.other in nodes]
    return Web(nodes, tuple(kept))


def _talent_keys(tie: Tie) -> list[str]:
    return [key for key in (tie.one, tie.other) if key.startswith("talent/")]


def _picture(one: Talent) -> str:
    return one.portrait if one.portrait.startswith("media:") else portrait_ref(one.id, one.name)


async def _roles(
    tx: Tx, org: str, projects: Sequence[int], nodes: dict[str, Node], ties: list[Tie]
) -> list[int]:
    query = select(
        role_table.c.id, role_table.c.name, role_table.c.project_id, project_table.c.name.label("of")
    )
    query = query.join(project_table, project_table.c.id == role_table.c.project_id)
    rows = await tx.rows(query.where(role_table.c.org_id == org, role_table.c.project_id.in_(projects)))
    for row in rows:
        role, project = f"role/{row['id']}", f"project/{row['project_id']}"
        nodes[role] = Node(role, "role", row["name"])
        nodes[project] = Node(project, "project", row["of"])
        ties.append(Tie(role, project, "of", role))
    return [row["id"] for row in rows]


async def _listed(tx: Tx, roles: Sequence[int], ties: list[Tie]) -> None:
    entry = list_entry.c
    query = select(entry.talent_id, entry.list_id, entry.added_by, entry.added_at, talent_list.c.role_id)
    query = query.join(talent_list, talent_list.c.id == entry.list_id)
    for row in await tx.rows(query.where(talent_list.c.role_id.in_(roles), entry.removed_at.is_(None))):
        one, other = f"talent/{row['talent_id']}", f"role/{row['role_id']}"
        source = f"list/{row['list_id']}/{row['talent_id']}"
        ties.append(Tie(one, other, "listed", source, row["added_at"], row["added_by"]))


async def _brought(tx: Tx, roles: Sequence[int], ties: list[Tie]) -> None:
    put = submission_table.c
    query = select(submission_table).where(put.role_id.in_(roles), put.status == "open")
    for row in await tx.rows(query):
        by, who, source = f"person/{row['by']}", f"talent/{row['talent_id']}", f"submission/{row['id']}"
        ties.append(Tie(by, who, "brought", source, row["at"], row["by"], str(row["role_id"])))
        ties.append(Tie(who, f"role/{row['role_id']}", "listed", source, row["at"], row["by"]))


async def _clients(tx: Tx, org: str, agents: Collection[int]) -> list[int]:
    query = select(talent.c.id).where(
        talent.c.org_id == org, talent.c.agent_id.in_(sorted(agents)), talent.c.deleted_at.is_(None)
    )
    return [row["id"] for row in await tx.rows(query.order_by(talent.c.id).limit(MOST_CLIENTS))]


def _profile(one: Talent, nodes: dict[str, Node], ties: list[Tie]) -> None:
    """Who represents somebody, and what they were in."""
    key = f"talent/{one.id}"
    if one.agent_id is not None:
        ties.append(Tie(f"person/{one.agent_id}", key, "represents", key))
    for credit in one.credits:
        title = " ".join(credit.title.split())
        work = f"work/{title.casefold()}"
        if title:
            nodes.setdefault(work, Node(work, "work", title))
            ties.append(Tie(key, work, "credit", key, detail=credit.role))


async def _persons(
    tx: Tx, org: str, nodes: dict[str, Node], ties: Sequence[Tie], asked: Collection[int]
) -> None:
    """Agents and deciders, and who is asked about; a guardian or somebody who put themselves forward brings
    nobody."""
    keys = {key for tie in ties for key in (tie.one, tie.other) if key.startswith("person/")}
    keys |= {f"person/{one}" for one in asked}
    found = await persons.many(tx, sorted(int(key.removeprefix("person/")) for key in keys))
    for who in found.values():
        if who.org_id == org and (who.staff or who.role == "agent"):
            nodes[f"person/{who.id}"] = _person(who)


def _person(who: Person) -> Node:
    return Node(f"person/{who.id}", "agent" if who.role == "agent" else "person", who.name)
