"""``GET /files/{token}``: outgoing pictures; where files are kept, and which are still needed."""

from __future__ import annotations

import json
from pathlib import Path

from aiohttp import web
from sqlalchemy import select

from bots.web.parse import CHANNEL
from bots.web.uploads import mentioned
from config.app import Hub
from config.ground import kept_in
from config.settings import HubSettings
from core.casting.auditions.appointments import appointment
from core.memory.archive import exported
from core.memory.privacy import person_key
from core.ports import Clock
from core.store.database import Tx
from core.store.schema import UNSETTLED, inbound, outbox
from integrations.calendar.ics import ics
from integrations.memory_export.packing import packed
from integrations.pictures import Gallery

CHUNK = 500
SENT_AT_ONCE = 1 << 16


def gallery(settings: HubSettings, clock: Clock, public_url: str) -> Gallery | None:
    """The picture gallery beside the database; None where providers could not fetch from us."""
    if not public_url:
        return None
    secret, kept = settings.secret.get_secret_value(), kept_in(settings.database_url)
    return Gallery(folder(settings) / "files", secret, public_url, clock, kept)


def folder(settings: HubSettings) -> Path:
    """Where the hub keeps what is not in the database."""
    url = settings.database_url
    if url.startswith("sqlite+aiosqlite:///"):
        return Path(url.removeprefix("sqlite+aiosqlite:///")).parent
    return Path("var")


async def needed(tx: Tx) -> set[str]:
    """Uploads that a stored delivery still names, or a message that has not left yet."""
    found: set[str] = set()
    last = 0
    while True:
        kept = select(inbound.c.id, inbound.c.raw).where(
            inbound.c.channel == CHANNEL, inbound.c.raw.is_not(None)
        )
        rows = await tx.rows(kept.where(inbound.c.id > last).order_by(inbound.c.id).limit(CHUNK))
        if not rows:
            break
        last = rows[-1]["id"]
        for row in rows:
            found |= mentioned(bytes(row["raw"]))
    for row in await tx.rows(select(outbox.c.body).where(UNSETTLED)):
        found |= mentioned(json.dumps(row["body"].get("attachments", [])).encode())
    return found


def mount(app: web.Application, pictures: Gallery, hub: Hub) -> None:
    """Serve the gallery, and calendar entries and memories as they stand when they are opened."""

    async def handle(request: web.Request) -> web.StreamResponse:
        token = request.match_info["token"]
        slot = None if hub.links is None else hub.links.calendar.open(token)
        if slot is not None:
            return await _calendar(hub, slot)
        whose = None if hub.links is None else hub.links.memory.open(token)
        if whose is not None:
            return await _memory(hub, whose, request)
        path = pictures.open(token)
        if path is None:
            return web.Response(status=404, text="This link has expired.")
        return web.FileResponse(path, headers={"Cache-Control": "private, max-age=3600"})

    app.router.add_get("/files/{token}", handle)


async def _calendar(hub: Hub, slot: int) -> web.Response:
    async with hub.database.read() as tx:
        found = await appointment(tx, slot, hub.clock())
    if found is None:
        return web.Response(status=404, text="This audition is gone.")
    headers = {"Cache-Control": "no-store", "Content-Disposition": 'attachment; filename="audition.ics"'}
    return web.Response(body=ics(found), content_type="text/calendar", charset="utf-8", headers=headers)


async def _memory(hub: Hub, whose: int, request: web.Request) -> web.StreamResponse:
    """The lines of one person's memory and their manifest, as a zip."""
    owners = [person_key(whose)]
    headers = {"Cache-Control": "no-store", "Content-Disposition": 'attachment; filename="memory.zip"'}
    answer = web.StreamResponse(headers={**headers, "Content-Type": "application/zip"})
    with await packed(exported(hub.database, hub.settings.org, owners), owners, hub.clock()) as file:
        await answer.prepare(request)
        while chunk := file.read(SENT_AT_ONCE):
            await answer.write(chunk)
    await answer.write_eof()
    return answer
