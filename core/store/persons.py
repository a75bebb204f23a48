"""People and the identities that speak for them on each channel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    case,
    func,
    or_,
    select,
    union,
    union_all,
    update,
)

from core.people import LAST_RESORTS, Person, Proof, Reach, Role
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

person = Table(
    "person",
    metadata,
    row_id(),
    org_id(),
    Column("name", Text, nullable=False),
    Column("role", String(24), nullable=False),
    Column("language", String(16), nullable=False, default="en"),
    Column("timezone", String(48), nullable=False, default="Asia/Kolkata"),
    Column("preferred_channel", String(32), nullable=True),
    Column("token_hash", String(64), nullable=True),
    Column("created_at", Utc, nullable=False),
    Column("left_at", Utc, nullable=True),
)
Index("ix_person_role", person.c.org_id, person.c.role)

identity = Table(
    "identity",
    metadata,
    row_id(),
    org_id(),
    Column("person_id", Id, ForeignKey("person.id"), nullable=True),
    Column("channel", String(32), nullable=False),
    Column("account", String(128), nullable=False, default=""),
    Column("external_id", String(255), nullable=False),
    Column("alias", String(255), nullable=True),
    Column("chat", String(255), nullable=False),
    Column("display_name", Text, nullable=False, default=""),
    Column("proof", String(16), nullable=False),
    Column("status", String(16), nullable=False, default="active"),
    Column("shared", Boolean, nullable=False, default=False),
    Column("opted_out_at", Utc, nullable=True),
    Column("last_seen_at", Utc, nullable=True),
    Column("created_at", Utc, nullable=False),
    UniqueConstraint("org_id", "channel", "external_id"),
)
Index("ix_identity_person", identity.c.person_id)
Index("ix_identity_alias", identity.c.channel, identity.c.alias)
Index("ix_identity_chat", identity.c.channel, identity.c.chat)

identity_share = Table(
    "identity_share",
    metadata,
    Column("identity_id", Id, ForeignKey("identity.id"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id"), primary_key=True),
)
"""Everybody who answers to one shared phone (siblings, an agent's roster)."""

link_code = Table(
    "link_code",
    metadata,
    Column("code_hash", String(64), primary_key=True),
    org_id(),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("proof", String(16), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("used_at", Utc, nullable=True),
)


def as_person(row: Row) -> Person:
    """A person row as a value."""
    return Person(row["id"], row["org_id"], row["name"], row["role"], row["language"], row["timezone"])


async def add(
    tx: Tx,
    org: str,
    name: str,
    role: Role,
    now: datetime,
    *,
    language: str = "en",
    timezone: str = "Asia/Kolkata",
) -> Person:
    """A new person."""
    values = {"org_id": org, "name": name, "role": role, "language": language, "timezone": timezone}
    result = await tx.execute(person.insert().values(created_at=now, **values).returning(person.c.id))
    return Person(int(result.scalar_one()), org, name, role, language, timezone)


async def bind(
    tx: Tx,
    who: Person,
    channel: str,
    external_id: str,
    now: datetime,
    *,
    proof: Proof,
    chat: str = "",
    account: str = "",
    alias: str | None = None,
    shared: bool = False,
) -> None:
    """Tie an identity to a person, replacing what the identity was tied to before."""
    values = {
        "person_id": who.id,
        "account": account,
        "alias": alias,
        "chat": chat or external_id,
        "proof": proof,
        "status": "active",
        "shared": shared,
    }
    key = {"org_id": who.org_id, "channel": channel, "external_id": external_id}
    if not await tx.insert_once(identity, {**key, **values, "created_at": now, "display_name": ""}):
        await tx.execute(
            update(identity).where(*(identity.c[n] == v for n, v in key.items())).values(**values)
        )


_LAST_RESORTS = [(identity.c.channel == channel, rank) for channel, rank in LAST_RESORTS.items()]
_BY_ID = select(person).where(person.c.id == bindparam("id"))
_CHANNEL = identity.c.channel == bindparam("channel")
_MATCHING = union_all(
    select(identity).where(
        identity.c.org_id == bindparam("org"),
        _CHANNEL,
        identity.c.external_id.in_(bindparam("ids", expanding=True)),
    ),
    select(identity).where(_CHANNEL, identity.c.alias.in_(bindparam("aliases", expanding=True))),
)
"""Each half by an index of its own: told the org in the second half too, or asked with "or", SQLite looks
at every identity of the channel."""
_SPEAKS_FOR = or_(
    identity.c.person_id == bindparam("id"),
    identity.c.id.in_(
        select(identity_share.c.identity_id).where(identity_share.c.person_id == bindparam("id"))
    ),
)
"""Somebody's own identities, and the phones they share."""
_USABLE = identity.c.status.in_(("active", "unreachable"))
_BEST_FIRST = (
    (identity.c.channel == person.c.preferred_channel).desc(),
    case((identity.c.last_seen_at.is_not(None), 0), *_LAST_RESORTS, else_=0),
    func.coalesce(identity.c.last_seen_at, identity.c.created_at).desc(),
    identity.c.id,
)
_REACHES = (
    select(identity, person.c.preferred_channel)
    .join(person, person.c.id == bindparam("id"))
    .where(_SPEAKS_FOR, _USABLE)
    .order_by(*_BEST_FIRST)
)
_MANY = 500
_SPEAKERS = union(
    select(identity.c.id.label("identity_id"), identity.c.person_id.label("whose")).where(
        identity.c.person_id.in_(bindparam("ids", expanding=True))
    ),
    select(identity_share.c.identity_id, identity_share.c.person_id).where(
        identity_share.c.person_id.in_(bindparam("ids", expanding=True))
    ),
).subquery()
_REACHES_OF_MANY = (
    select(identity, _SPEAKERS.c.whose)
    .join(_SPEAKERS, _SPEAKERS.c.identity_id == identity.c.id)
    .join(person, person.c.id == _SPEAKERS.c.whose)
    .where(_USABLE)
    .order_by(*_BEST_FIRST)
)
_IN_CHAT = (
    select(identity)
    .where(identity.c.channel == bindparam("channel"), identity.c.chat == bindparam("chat"))
    .order_by((identity.c.status == "suspended"), identity.c.last_seen_at.desc(), identity.c.id.desc())
)
"""Statements of every turn are built once: building one costs as much as running it."""


async def share(tx: Tx, channel: str, external_id: str, who: Person) -> None:
    """Mark an identity as shared and add one of the people behind it."""
    rows = [
        row for row in await matching(tx, who.org_id, channel, [external_id]) if row["status"] != "suspended"
    ]
    # A number that was given by hand may be known under the channel's own id by now.
    row = next((one for one in rows if one["external_id"] == external_id), rows[0] if rows else None)
    if row is None:
        return
    await tx.execute(update(identity).where(identity.c.id == row["id"]).values(shared=True))
    for person_id in {who.id, row["person_id"]} - {None}:
        await tx.insert_once(identity_share, {"identity_id": row["id"], "person_id": person_id})


async def sharers(tx: Tx, identity_id: int) -> list[Person]:
    """The people behind a shared identity."""
    query = select(person).join(identity_share, identity_share.c.person_id == person.c.id)
    query = query.where(identity_share.c.identity_id == identity_id).order_by(person.c.id)
    return [as_person(row) for row in await tx.rows(query)]


async def get(tx: Tx, person_id: int) -> Person | None:
    """One person by id."""
    row = await tx.row(_BY_ID, {"id": person_id})
    return None if row is None else as_person(row)


async def many(tx: Tx, ids: Sequence[int]) -> dict[int, Person]:
    """Several people by id."""
    rows = await tx.rows(select(person).where(person.c.id.in_(ids)))
    return {row["id"]: as_person(row) for row in rows}


async def with_roles(tx: Tx, org: str, roles: Sequence[Role]) -> list[Person]:
    """Everybody of an organisation who has one of these roles and has not left."""
    query = select(person).where(person.c.org_id == org, person.c.role.in_(roles), person.c.left_at.is_(None))
    return [as_person(row) for row in await tx.rows(query.order_by(person.c.id))]


async def rename(tx: Tx, person_id: int, name: str) -> None:
    """Somebody is called otherwise."""
    await tx.execute(update(person).where(person.c.id == person_id).values(name=name))


async def everybody(tx: Tx, org: str) -> list[Row]:
    """People with their identities, for the command line."""
    people = await tx.rows(select(person).where(person.c.org_id == org).order_by(person.c.id))
    ties = await tx.rows(select(identity).where(identity.c.org_id == org))
    by_person: dict[int, list[Row]] = {}
    for tie in ties:
        by_person.setdefault(tie["person_id"] or 0, []).append(tie)
    return [{**row, "identities": by_person.get(row["id"], [])} for row in people]


async def by_token(tx: Tx, token_hash: str) -> Person | None:
    """Whose bearer token this is."""
    row = await tx.row(select(person).where(person.c.token_hash == token_hash, person.c.left_at.is_(None)))
    return None if row is None else as_person(row)


async def set_token(tx: Tx, person_id: int, token_hash: str) -> None:
    """Replace a person's bearer token."""
    await tx.execute(update(person).where(person.c.id == person_id).values(token_hash=token_hash))


async def set_language(tx: Tx, person_id: int, language: str) -> None:
    """The language a person is answered in from now on."""
    await tx.execute(update(person).where(person.c.id == person_id).values(language=language))


async def preferred_channel(tx: Tx, person_id: int) -> str:
    """The channel a person asked to be written to on; empty for none."""
    found = await tx.scalar(select(person.c.preferred_channel).where(person.c.id == person_id))
    return str(found or "")


async def prefer_channel(tx: Tx, person_id: int, channel: str) -> None:
    """Write to a person on this channel first from now on; empty: wherever they were last."""
    chosen = channel or None
    await tx.execute(update(person).where(person.c.id == person_id).values(preferred_channel=chosen))


async def matching(tx: Tx, org: str, channel: str, ids: Sequence[str]) -> list[Row]:
    """Identities known under any of these provider ids, as their key or as their alias; oldest first."""
    values = {"org": org, "channel": channel, "ids": list(ids), "aliases": list(ids)}
    found = {row["id"]: row for row in await tx.rows(_MATCHING, values) if row["org_id"] == org}
    return [found[own] for own in sorted(found)]


async def change_identity(tx: Tx, identity_id: int, **values: Any) -> None:
    """Update one identity."""
    await tx.update(identity, {"id": identity_id}, values)


async def add_stranger(
    tx: Tx,
    org: str,
    channel: str,
    account: str,
    external_id: str,
    alias: str | None,
    chat: str,
    name: str,
    now: datetime,
) -> None:
    """Remember an identity that belongs to nobody we know, so that it can opt out or be linked."""
    values = {"person_id": None, "account": account, "alias": alias, "chat": chat, "display_name": name[:120]}
    key = {"org_id": org, "channel": channel, "external_id": external_id}
    await tx.insert_once(
        identity,
        {**key, **values, "proof": "signature", "status": "active", "last_seen_at": now, "created_at": now},
    )


async def reaches(tx: Tx, person_id: int) -> list[Reach]:
    """Ways to reach a person, the one they last used first; their stated preference before all. SMS and
    e-mail that they never wrote from come last."""
    return [_reach(person_id, row) for row in await tx.rows(_REACHES, {"id": person_id})]


async def reaches_of(tx: Tx, person_ids: Sequence[int]) -> dict[int, list[Reach]]:
    """The same for many people, in a few statements."""
    found: dict[int, list[Reach]] = {one: [] for one in person_ids}
    for start in range(0, len(person_ids), _MANY):
        for row in await tx.rows(_REACHES_OF_MANY, {"ids": list(person_ids[start : start + _MANY])}):
            found[row["whose"]].append(_reach(row["whose"], row))
    return found


def _reach(person_id: int, row: Row) -> Reach:
    return Reach(
        person_id,
        row["channel"],
        row["account"],
        row["chat"],
        opted_out=row["opted_out_at"] is not None,
        unreachable=row["status"] == "unreachable",
        shared=row["shared"],
    )


async def identities_of(tx: Tx, person_id: int, channel: str) -> list[Row]:
    """A person's identities on one channel, shared phones included."""
    query = select(identity).where(_SPEAKS_FOR, identity.c.channel == channel)
    return await tx.rows(query.order_by(identity.c.id), {"id": person_id})


async def opted_out(tx: Tx, org: str) -> list[Row]:
    """Identities whose people wrote STOP and have not come back, the newest first."""
    query = select(identity).where(identity.c.org_id == org, identity.c.opted_out_at.is_not(None))
    return await tx.rows(query.order_by(identity.c.opted_out_at.desc(), identity.c.id.desc()))


async def lose_reach(tx: Tx, person_id: int, channel: str, chat: str, reason: str, now: datetime) -> None:
    """A provider said why a person cannot be reached in a chat (``blocked``, ``gone``,
    ``opted_out``): remembered for the identity behind that chat, for all of the channel where a chat
    does not say whose it is."""
    if reason not in ("blocked", "gone", "opted_out"):
        return
    rows = await identities_of(tx, person_id, channel)
    for row in [row for row in rows if row["chat"] == chat] or rows:
        if reason == "opted_out":
            await change_identity(tx, row["id"], opted_out_at=row["opted_out_at"] or now)
        elif row["status"] == "active":
            await change_identity(tx, row["id"], status="unreachable")


async def move_chat(tx: Tx, channel: str, old: str, new: str) -> None:
    """A chat got a new id at its provider."""
    moved = update(identity).where(identity.c.channel == channel, identity.c.chat == old)
    await tx.execute(moved.values(chat=new))


async def identity_of(tx: Tx, channel: str, chat: str) -> Row | None:
    """The identity behind a one-to-one chat: of two accounts with one number, the one that writes now."""
    return await tx.row(_IN_CHAT, {"channel": channel, "chat": chat})


async def add_code(
    tx: Tx, who: Person, code_hash: str, proof: Proof, now: datetime, expires_at: datetime
) -> None:
    """Remember a one-time code (its hash only)."""
    values = {"code_hash": code_hash, "org_id": who.org_id, "person_id": who.id, "proof": proof}
    await tx.insert_once(link_code, {**values, "made_at": now, "expires_at": expires_at})


async def code_row(tx: Tx, code_hash: str) -> Row | None:
    """A one-time code by its hash, whatever became of it."""
    return await tx.row(select(link_code).where(link_code.c.code_hash == code_hash))


async def use_code(tx: Tx, code_hash: str, now: datetime) -> bool:
    """Spend a one-time code; False when somebody was faster, or it has expired. One statement decides, so
    that of two who send it at once only one is linked."""
    unused = update(link_code).where(link_code.c.code_hash == code_hash, link_code.c.used_at.is_(None))
    result = await tx.execute(unused.where(link_code.c.expires_at > now).values(used_at=now))
    return result.rowcount == 1
