"""The web's view of the hub: its routes under ``/api/v1`` answered from the rows."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import partial
from typing import Any

from aiohttp import web

from bots.web import api as routes
from bots.web import verify
from bots.web.channel import WebChannel
from bots.web.desk import Outcome, Page, Shown, Side, Understood
from bots.web.parse import ACCOUNT, CHANNEL, parse
from bots.web.render import CAPABILITIES, shown
from bots.web.uploads import Uploads
from config import files, history, rows, search
from config.app import Hub
from config.outcomes import Outcomes
from core.conversation import situation
from core.messages import Address, Inbound
from core.people import Person
from core.ports import Envelope
from core.store import bodies, conversations, inbox, outbox, persons
from core.store.database import Database, Row, Tx
from core.understanding import understand
from jobs.calendar_links import linked, unsealed
from jobs.illustration import illustrated

VISITING = "visiting"
"""Somebody who can be reached in a chat app is: a request over HTTP must not move their reminders to
a page that nobody may be looking at."""
OWNER = "Owner"
"""The name of the person that the operator's token speaks for where nobody is owner yet."""


def mount(app: web.Application, hub: Hub) -> None:
    """Serve ``/api/v1`` if the web is among the hub's channels."""
    channel = hub.channels.get((CHANNEL, ACCOUNT))
    if not isinstance(channel, WebChannel):
        return
    desk, uploads = HubDesk(hub), Uploads(files.folder(hub.settings) / "uploads")
    channel.attach(desk.number, uploads)
    hub.upkeep.stores.append(partial(_sweep, hub.database, uploads))
    app.add_routes(routes.routes(desk, channel, uploads))

    async def end(_app: web.Application) -> None:
        channel.lines.close_all()
        await desk.outcomes.close()

    app.on_shutdown.append(end)


async def _sweep(database: Database, uploads: Uploads, before: datetime) -> int:
    async with database.read() as tx:
        needed = await files.needed(tx)
    return await uploads.sweep(before, needed)


class HubDesk:
    """``bots.web.desk.Desk`` over the hub."""

    def __init__(self, hub: Hub) -> None:
        self._hub, self._database = hub, hub.database
        self._situations = situation.collect()
        self._owner = asyncio.Lock()
        self.outcomes = Outcomes(hub.database, hub.changes, hub.clock)

    async def person_for(self, token: str) -> Person | None:
        """The owner for the operator's token, else whose token it is."""
        if verify.same(token, self._hub.settings.api_token.get_secret_value()):
            return await self._the_owner()
        async with self._database.read() as tx:
            person = await persons.by_token(tx, verify.fingerprint(token))
        return person if person is not None and person.org_id == self._hub.settings.org else None

    async def _the_owner(self) -> Person:
        """The organisation's first owner, made at the first use of the token where there is none."""
        org = self._hub.settings.org
        async with self._database.read() as tx:
            owners = await persons.with_roles(tx, org, ["owner"])
        if owners:
            return owners[0]
        async with self._owner, self._database.transaction() as tx:
            owners = await persons.with_roles(tx, org, ["owner"])
            if owners:
                return owners[0]
            zone = self._hub.settings.timezone
            return await persons.add(tx, org, OWNER, "owner", self._hub.clock(), timezone=zone)

    async def understood(self, person: Person, conversation: str, text: str) -> Understood:
        """The first intent, with what was found in the text."""
        now = self._hub.clock()
        async with self._database.read() as tx:
            known = await conversations.get(tx, conversation)
            focus = known["focus"].get(str(person.id), {}) if known else {}
            asked = await conversations.open_questions(tx, conversation, person.id, now)
            context = await situation.gather(self._situations, tx, person, focus, asked, now, group=False)
        meaning = understand(
            text, now=now, tz=person.timezone, actor_role=person.role, channel=CHANNEL, context=context
        )
        entities = dict(meaning.entities)
        if meaning.dates:
            entities["dates"] = [asdict(date) for date in meaning.dates]
        return Understood(meaning.intents[0] if meaning.intents else "", meaning.confidence, entities)

    async def accept(self, person: Person, envelope: Envelope, raw: bytes) -> None:
        """Stored like a webhook's delivery. The bearer is the proof of who it is."""
        await self._bind(person, envelope)
        await self._hub.accept(CHANNEL, ACCOUNT, [(envelope, raw)])

    async def _bind(self, person: Person, envelope: Envelope) -> None:
        own = str(person.id)
        async with self._database.read() as tx:
            if await persons.matching(tx, person.org_id, CHANNEL, [own]):
                return
        chat = Address.parse(envelope.conversation_key).chat
        async with self._database.transaction() as tx:
            elsewhere = await persons.reaches(tx, person.id)
            await persons.bind(
                tx, person, CHANNEL, own, self._hub.clock(), proof="operator", chat=chat, account=ACCOUNT
            )
            if elsewhere:
                [mine] = await persons.matching(tx, person.org_id, CHANNEL, [own])
                await persons.change_identity(tx, mine["id"], status=VISITING)

    async def outcome(self, envelope: Envelope, timeout_s: float) -> Outcome:
        """What became of a message, waited for."""
        settled = timeout_s > 0 and await self.outcomes.settled(envelope.provider_id, timeout_s)
        async with self._database.read() as tx:
            row = await history.delivery(tx, envelope.provider_id)
            if row is None:
                return Outcome("", "new", settled=False)
            said = await history.replies(tx, row) if settled else []
            names = await self._named(tx, said)
        replies = [await self._hub_said(one, names) for one in said]
        return Outcome(f"in/{row['id']}", row["status"], settled, replies)

    async def history(self, conversation: str, before: str, limit: int) -> Page | None:
        """Both sides by time; of an edited message its newest version."""
        async with self._database.read() as tx:
            found = await history.stretch(tx, conversation, before, limit)
            if found is None:
                return None
            pairs, more = found
            keys = [row["key"] for side, row in pairs if side == "out"]
            versions = await history.newest_versions(tx, keys)
        messages = []
        for side, row in pairs:
            if side == "in":
                messages.append(_person_said(row))
            else:
                newest = versions.get(row["key"], row)
                messages.append(await self._hub_said({**row, "body": newest["body"]}, {}))
        return Page(messages, messages[0]["id"] if more else "")

    async def missed(self, conversation: str, last_id: str) -> Sequence[Shown]:
        """What a page has not seen yet."""
        async with self._database.read() as tx:
            found = await history.since(tx, conversation, last_id)
            names = await self._named(tx, found)
        return [await self._hub_said(row, names) for row in found]

    async def newest(self, conversation: str) -> str:
        """Where a page that asks for nothing old begins."""
        async with self._database.read() as tx:
            number = await history.newest(tx, conversation)
        return f"out/{number}" if number else "0"

    async def _named(self, tx: Tx, found: Sequence[Row]) -> Mapping[str, int]:
        return await history.numbers(tx, [row["edits"] for row in found if row["edits"]])

    async def _hub_said(self, row: Row, names: Mapping[str, int]) -> Shown:
        message = await illustrated(bodies.decode(row), CAPABILITIES, self._hub.pictures)
        message = unsealed(linked(message, self._hub.sender.calendar), self._hub.tokens.vault)
        at = (row["sent_at"] or row["created_at"]).isoformat()
        out = {"id": f"out/{row['id']}", "from": "hub", **shown(message), "at": at, "status": row["status"]}
        if row["edits"] in names:
            out["edits"] = f"out/{names[row['edits']]}"
        return out

    async def search(self, person: Person, query: str, limit: int) -> Mapping[str, Any] | None:
        """The search that the desk's tool makes, for those who may use the tool."""
        tool = self._hub.tools.get("search_talent")
        if tool is None or person.role not in tool.roles:
            return None
        return await search.search(self._database, self._hub.settings, query, limit, self._hub.clock())

    async def ledger(self, side: Side, status: str | None, limit: int) -> Sequence[Shown]:
        """Rows with their first words."""
        org = self._hub.settings.org
        async with self._database.read() as tx:
            if side == "inbound":
                found = await inbox.newest(tx, org, status=status, limit=limit)
                return [rows.with_preview(rows.inbound_row(row), row) for row in found]
            found = await outbox.newest(tx, org, status=status, limit=limit)
            return [rows.with_preview(rows.outbox_row(row), row) for row in found]

    async def number(self, key: str) -> int | None:
        """The row id of a queued message."""
        async with self._database.read() as tx:
            return (await history.numbers(tx, [key])).get(key)


def _person_said(row: Row) -> Shown:
    """A person's own message; after its raw form expired, the first words that the ledger keeps."""
    text, choice, files = row["preview"], None, []
    try:
        said = parse(row["raw"]) if row["raw"] else None
    except ValueError:
        said = None
    if isinstance(said, Inbound):
        text, choice = said.text, said.choice
        files = [
            {"kind": one.kind, "ref": one.ref, "name": one.name, "mime": one.mime, "size": one.size_bytes}
            for one in said.attachments
        ]
    at, status = row["received_at"].isoformat(), row["status"]
    out = {"id": f"in/{row['id']}", "from": "you", "text": text, "cards": [], "choices": []}
    return {**out, **({"choice": choice} if choice else {}), **_files(files), "at": at, "status": status}


def _files(files: list[dict[str, Any]]) -> dict[str, Any]:
    return {"attachments": files} if files else {}
