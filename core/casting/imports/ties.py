"""Numbers and addresses of imported people, and the people behind them.

A number that nobody has is tied to its person, to be proved by their first message. One that belongs
to somebody outside the team is shared ("for whom?"); one of the team or an agent is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from core.casting.imports.model import Contact, Entry
from core.casting.imports.queries import inserted, known_as, owners
from core.casting.talent.queries import talent
from core.people import Role
from core.store import persons
from core.store.database import Row, Tx
from core.store.persons import identity, identity_share, person

MESSENGER, MAIL = "whatsapp", "email"
SHARING: tuple[Role, ...] = ("talent", "guardian")


@dataclass(slots=True)
class Trace:
    """What one row did to identities and other people, for undo."""

    identities: list[int] = field(default_factory=list)
    bound: list[dict[str, Any]] = field(default_factory=list)
    shared: list[dict[str, Any]] = field(default_factory=list)
    people: list[int] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    """Names of those whose number the row gives too."""

    def stored(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "identities": self.identities,
            "bound": self.bound,
            "shared": self.shared,
            "people": self.people,
        }


def ways(contact: Contact | Entry, *, minor: bool = False) -> list[tuple[str, str]]:
    """(channel, id there) of everything given. A child's own number is never used."""
    if minor:
        return []
    numbers = contact.phones if isinstance(contact, Entry) else filter(None, (contact.phone,))
    found = [(MESSENGER, f"{MESSENGER}:{number}") for number in numbers]
    return [*found, (MAIL, contact.email)] if contact.email else found


@dataclass(slots=True)
class Ties:
    """The identities that one batch may touch, read once; ``tie`` keeps them up to date."""

    org: str
    now: datetime
    known: dict[tuple[str, str], Row] = field(default_factory=dict)
    owners: dict[int, Row] = field(default_factory=dict)
    waiting: list[tuple[dict[str, Any], Trace]] = field(default_factory=list)

    @classmethod
    async def read(cls, tx: Tx, org: str, now: datetime, wanted: Sequence[tuple[str, str]]) -> Ties:
        """Everything known of these ids."""
        made = cls(org, now)
        for channel in (MESSENGER, MAIL):
            for row in await known_as(tx, org, channel, {own for where, own in wanted if where == channel}):
                made.known[channel, row["external_id"]] = row
                if row["alias"]:
                    made.known.setdefault((channel, row["alias"]), row)
        made.owners = await owners(tx, [row["person_id"] for row in made.known.values() if row["person_id"]])
        return made

    def owner(self, way: tuple[str, str]) -> Row | None:
        """Whose it is."""
        row = self.known.get(way)
        return self.owners.get(row["person_id"]) if row is not None and row["person_id"] else None

    async def tie(self, tx: Tx, way: tuple[str, str], owner: Row, trace: Trace) -> None:
        """Tie an id to a person as far as the rules allow."""
        row = self.known.get(way)
        if row is not None and "id" not in row:
            await self.write(tx)
            row = self.known[way]
        if row is None:
            self._add(way, owner, trace)
        elif row["person_id"] == owner["id"] or row["status"] == "suspended":
            return
        elif row["person_id"] is None:
            trace.bound.append({"id": row["id"], "proof": row["proof"]})
            await persons.change_identity(tx, row["id"], person_id=owner["id"], proof="import")
            self._keep(way, {**row, "person_id": owner["id"], "proof": "import"}, owner)
        else:
            await self._share(tx, row, owner, trace)

    def _add(self, way: tuple[str, str], owner: Row, trace: Trace) -> None:
        channel, own = way
        values = {
            "org_id": self.org,
            "person_id": owner["id"],
            "channel": channel,
            "account": "",
            "external_id": own,
            "alias": None,
            "chat": own,
            "display_name": "",
            "proof": "import",
            "status": "active",
            "shared": False,
            "created_at": self.now,
        }
        self.waiting.append((values, trace))
        self._keep(way, values, owner)

    async def write(self, tx: Tx) -> None:
        """Write the new identities, all at once."""
        ids = await inserted(tx, identity, [values for values, _ in self.waiting])
        for (values, trace), made in zip(self.waiting, ids, strict=True):
            trace.identities.append(made)
            self.known[values["channel"], values["external_id"]] = {**values, "id": made}
        self.waiting = []

    async def _share(self, tx: Tx, row: Row, owner: Row, trace: Trace) -> None:
        other = self.owners.get(row["person_id"])
        trace.taken.append(other["name"] if other is not None else "?")
        if row["channel"] != MESSENGER or other is None or other["role"] not in SHARING:
            return
        sharers = {one.id for one in await persons.sharers(tx, row["id"])}
        if owner["id"] in sharers:
            return
        added = [one for one in (owner["id"], row["person_id"]) if one not in sharers]
        trace.shared.append({"id": row["id"], "shared": row["shared"], "people": added})
        await persons.change_identity(tx, row["id"], shared=True)
        for person_id in added:
            await tx.insert_once(identity_share, {"identity_id": row["id"], "person_id": person_id})
        self.known = {
            way: {**r, "shared": True} if r.get("id") == row["id"] else r for way, r in self.known.items()
        }

    def _keep(self, way: tuple[str, str], row: Row, owner: Row) -> None:
        self.known[way] = row
        self.owners[owner["id"]] = owner


async def untie(tx: Tx, stored: dict[str, Any]) -> None:
    """Take back what a row did to identities: an id that came with it and has not written since
    belongs to nobody again, and keeps what its owner decided (an opt-out)."""
    for made in stored.get("identities", ()):
        silent = update(identity).where(identity.c.id == made, identity.c.last_seen_at.is_(None))
        await tx.execute(silent.values(person_id=None))
    for one in stored.get("bound", ()):
        await persons.change_identity(tx, one["id"], person_id=None, proof=one["proof"])
    for one in stored.get("shared", ()):
        await persons.change_identity(tx, one["id"], shared=one["shared"])
        await tx.execute(
            delete(identity_share).where(
                identity_share.c.identity_id == one["id"], identity_share.c.person_id.in_(one["people"])
            )
        )


async def let_go(tx: Tx, stored: dict[str, Any], now: datetime) -> None:
    """Agents and guardians that came with a row leave, unless somebody still has them."""
    for person_id in stored.get("people", ()):
        led = (talent.c.agent_id == person_id) | (talent.c.guardian_id == person_id)
        query = select(talent.c.id).where(led, talent.c.deleted_at.is_(None)).limit(1)
        if await tx.scalar(query) is None:
            await tx.execute(update(person).where(person.c.id == person_id).values(left_at=now))


class Circle:
    """Agents and guardians that rows name: found by number, an agent also by name, else made."""

    def __init__(self, ties: Ties, timezone: str) -> None:
        self._ties, self._timezone = ties, timezone
        self._named: dict[str, Row] | None = None

    async def find(self, tx: Tx, contact: Contact, role: Role, trace: Trace) -> int | None:
        """The person meant, made if need be; None when nothing was said."""
        if not contact.known:
            return None
        who = self._by_number(contact, role) or await self._by_name(tx, contact, role)
        if who is None:
            who = await self._make(tx, contact, role)
            trace.people.append(who["id"])
        for way in ways(contact):
            await self._ties.tie(tx, way, who, trace)
        return int(who["id"])

    def _by_number(self, contact: Contact, role: Role) -> Row | None:
        owners = (self._ties.owner(way) for way in ways(contact))
        return next((who for who in owners if who is not None and who["role"] == role), None)

    async def _by_name(self, tx: Tx, contact: Contact, role: Role) -> Row | None:
        if role != "agent" or not contact.name:
            return None
        if self._named is None:
            agents = select(person).where(
                person.c.org_id == self._ties.org, person.c.role == "agent", person.c.left_at.is_(None)
            )
            self._named = {row["name"].casefold(): row for row in await tx.rows(agents)}
        return self._named.get(contact.name.casefold())

    async def _make(self, tx: Tx, contact: Contact, role: Role) -> Row:
        values = {
            "org_id": self._ties.org,
            "name": contact.name or contact.phone,
            "role": role,
            "language": "en",
            "timezone": self._timezone,
            "created_at": self._ties.now,
        }
        [made] = await inserted(tx, person, [values])
        row = {**values, "id": made}
        if role == "agent" and self._named is not None:
            self._named[contact.name.casefold()] = row
        return row
