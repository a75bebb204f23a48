"""A room: the people and places that belong to one project, across channels.

``room`` is the key of what the room is about, such as ``project/1``.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import (
    Column,
    ForeignKey,
    PrimaryKeyConstraint,
    String,
    Table,
    bindparam,
    delete,
    select,
    update,
)

from core.messages import Address
from core.people import Person
from core.store.database import Tx
from core.store.persons import as_person, person
from core.store.schema import Id, metadata, org_id

room_member = Table(
    "room_member",
    metadata,
    org_id(),
    Column("room", String(64), nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    PrimaryKeyConstraint("room", "person_id"),
)

room_place = Table(
    "room_place",
    metadata,
    org_id(),
    Column("room", String(64), nullable=False),
    Column("address", String(512), nullable=False),
    Column("audience", String(16), nullable=False, default="producers"),
    PrimaryKeyConstraint("room", "address"),
)
"""Shared chats (a Slack channel) that belong to a room; ``audience`` says what is posted there."""


_ROOMS_OF = (
    select(room_member.c.room).where(room_member.c.person_id == bindparam("id")).order_by(room_member.c.room)
)


async def join(tx: Tx, org: str, room: str, person_id: int) -> None:
    """Make somebody a member; again is the same."""
    await tx.insert_once(room_member, {"org_id": org, "room": room, "person_id": person_id})


async def leave(tx: Tx, room: str, person_id: int) -> None:
    """End a membership."""
    await tx.execute(
        delete(room_member).where(room_member.c.room == room, room_member.c.person_id == person_id)
    )


async def open_place(tx: Tx, org: str, room: str, address: Address, audience: str = "producers") -> None:
    """Give a room a shared chat."""
    values = {"org_id": org, "room": room, "address": address.conversation, "audience": audience}
    await tx.insert_once(room_place, values)


async def close_place(tx: Tx, room: str, key: str) -> None:
    """Take a shared chat from a room; ``key`` is its conversation's."""
    await tx.execute(delete(room_place).where(room_place.c.room == room, room_place.c.address == key))


async def members(tx: Tx, room: str) -> list[Person]:
    """Who belongs to a room and has not left the organisation, in order of joining the desk."""
    query = select(person).join(room_member, room_member.c.person_id == person.c.id)
    query = query.where(room_member.c.room == room, person.c.left_at.is_(None)).order_by(person.c.id)
    return [as_person(row) for row in await tx.rows(query)]


async def rooms_of(tx: Tx, person_id: int) -> list[str]:
    """The rooms somebody belongs to."""
    return [row["room"] for row in await tx.rows(_ROOMS_OF, {"id": person_id})]


async def places(tx: Tx, room: str, audience: str = "producers") -> list[Address]:
    """The shared chats of a room for an audience."""
    query = select(room_place.c.address).where(room_place.c.room == room, room_place.c.audience == audience)
    return [Address.parse(row["address"]) for row in await tx.rows(query)]


async def rooms_at(tx: Tx, conversation_keys: Sequence[str]) -> list[str]:
    """The rooms that own a shared chat."""
    query = select(room_place.c.room).where(room_place.c.address.in_(conversation_keys))
    return [row["room"] for row in await tx.rows(query)]


async def move_place(tx: Tx, old: Address, chat: str) -> None:
    """A shared chat got a new id at its provider."""
    new = Address(old.channel, old.account, chat).conversation
    await tx.execute(update(room_place).where(room_place.c.address == old.conversation).values(address=new))
