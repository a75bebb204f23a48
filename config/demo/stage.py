"""Puts the demo on one port: the hub with the sandbox's accounts, the sandbox, the page."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web
from sqlalchemy import delete

import integrations.sandbox as sandbox_parts
from bots.twilio import client
from bots.whatsapp import templates
from config import ledger
from config.app import Hub, build
from config.demo.filling import fill
from config.demo.people import Cast, Persona
from config.demo.project import HOUSE
from config.files import gallery, mount
from config.http import application
from config.schema import ensure_schema
from config.settings import Loaded, load
from core.errors import HubError
from core.messages import Address
from core.store import conversations
from core.store.schema import metadata
from integrations.sandbox import credentials
from jobs.notices import next_due

log = logging.getLogger(__name__)

STARTS_AT = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)
"""Fri 20 Nov 2026, 10:00 in Mumbai."""
WROTE_H_AGO = 1.0
"""The team wrote to the desk this morning, so its WhatsApp window is open; talent never did."""


def environment(address: str, folder: Path, secret: str, smtp_port: int) -> dict[str, str]:
    """The settings of the demo: the sandbox's own credentials and addresses, nothing from outside."""
    return {
        "CASTMATCH_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/castmatch.db",
        "CASTMATCH_PUBLIC_URL": address,
        "CASTMATCH_SECRET": secret,
        "CASTMATCH_HOUSE": HOUSE,
        "SLACK_BOT_TOKEN": credentials.SLACK_BOT_TOKEN,
        "SLACK_SIGNING_SECRET": credentials.SLACK_SIGNING_SECRET,
        "SLACK_API_URL": f"{address}/sandbox/slack",
        "TELEGRAM_BOT_TOKEN": credentials.TELEGRAM_BOT_TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": credentials.TELEGRAM_WEBHOOK_SECRET,
        "TELEGRAM_API_URL": f"{address}/sandbox/telegram",
        "TWILIO_ACCOUNT_SID": credentials.TWILIO_ACCOUNT_SID,
        "TWILIO_AUTH_TOKEN": credentials.TWILIO_AUTH_TOKEN,
        "TWILIO_WHATSAPP_FROM": credentials.TWILIO_WHATSAPP_FROM,
        "TWILIO_SMS_FROM": credentials.TWILIO_SMS_FROM,
        "TWILIO_API_URL": f"{address}/sandbox/twilio",
        "SMTP_URL": f"smtp://127.0.0.1:{smtp_port}",
        "MAIL_FROM": credentials.MAIL_FROM,
    }


def claude_settings(address: str) -> dict[str, str]:
    """What switches the imitated Claude on."""
    return {
        "ANTHROPIC_API_KEY": credentials.ANTHROPIC_API_KEY,
        "ANTHROPIC_BASE_URL": f"{address}/sandbox/anthropic",
    }


class DemoStage:
    """``address``: where this process listens, without a trailing slash; loopback only.

    ``extra``: more settings on top (tests: Claude's sandbox address). Raises ValueError for a credential
    among them that is not the sandbox's own. ``pace``: how long the
    imitated providers take.
    """

    def __init__(
        self,
        address: str,
        folder: Path,
        secret: str,
        *,
        extra: dict[str, str] | None = None,
        pace: sandbox_parts.Pace | None = None,
        starts_at: datetime = STARTS_AT,
    ) -> None:
        more = extra or {}
        sandbox_parts.refuse_real_credentials(**more)
        self.clock = sandbox_parts.MovableClock(starts_at)
        self._mail = sandbox_parts.reserve_mail_port()
        port = self._mail.getsockname()[1]
        self.loaded: Loaded = load({**environment(address, folder, secret, port), **more})
        pictures = gallery(self.loaded.hub, self.clock, address)
        self.hub: Hub = build(self.loaded, clock=self.clock, sandbox=True, pictures=pictures, files=pictures)
        self._address, self._pictures, self._pace = address, pictures, pace
        self.mail_port = port
        self._tasks: set[asyncio.Task[Any]] = set()

    async def application(self) -> web.Application:
        """Fill the database and build the server's routes."""
        await ensure_schema(self.hub.database)
        cast = await self.fill()
        self.sandbox = sandbox_parts.build(
            self.sandbox_settings(cast),
            self.clock,
            ledger=self._ledger,
            next_due=self._next_due,
            start_over=self._start_over,
        )
        app = application(self.hub)
        if self._pictures is not None:
            mount(app, self._pictures, self.hub)
            self.hub.upkeep.stores.append(self._pictures.sweep)
        app.add_routes(self.sandbox.routes())
        return app

    async def start(self) -> None:
        """Once the server listens: the sandbox, the approved templates, the hub."""
        await self.sandbox.start()
        await self.approve_templates()
        self.clock.on_jump(lambda _now: self._jumped())
        await self.hub.start()
        self._spawn(self._tell_page())

    async def stop(self) -> None:
        """Hub first, so that nothing more is sent; then the imitations."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.hub.stop()
        await self.sandbox.stop()
        self.close()

    def close(self) -> None:
        """Give the mail port back, also of a stage that was never started."""
        self._mail.close()

    async def approve_templates(self) -> None:
        """What goes to people outside WhatsApp's window; the sandbox must be listening."""
        try:
            async with client.connected(self.loaded.channels["whatsapp"]) as connection:
                await templates.sync(connection)
        except HubError as error:
            log.warning("templates could not be set up", extra={"why": str(error)})

    async def fill(self) -> Cast:
        """People, talent and the project, as the story finds them. Into empty tables."""
        now = self.clock()
        cast = await fill(self.hub.database, now, self.hub.accounts, org=self.hub.settings.org)
        async with self.hub.database.transaction() as tx:
            for persona in cast.personas:
                if wrote_before(persona):
                    own = persona.external_id("whatsapp")
                    key = Address("whatsapp", self.hub.accounts["whatsapp"], own).conversation
                    wrote_at = now - timedelta(hours=WROTE_H_AGO)
                    await conversations.open_conversation(tx, self.hub.settings.org, key, wrote_at)
        return cast

    def sandbox_settings(self, cast: Cast) -> sandbox_parts.SandboxSettings:
        """The same people as the imitated providers know them."""
        return sandbox_parts.SandboxSettings(
            hub_url=self._address,
            personas=tuple(_as_sandbox(persona) for persona in cast.personas),
            channels=(
                sandbox_parts.SlackChannel(
                    cast.slack_channel,
                    cast.slack_channel_name,
                    tuple(persona.id for persona in cast.personas if "slack" in persona.apps),
                ),
            ),
            room_people=sum(
                persona.role in ("casting_director", "associate", "producer") for persona in cast.personas
            ),
            socket_mode=False,
            pace=self._pace or sandbox_parts.Pace(),
            mail_socket=self._mail,
        )

    def _jumped(self) -> None:
        """The clock was moved: what is due now goes out now, and waiting messages look again."""
        self._spawn(self._after_jump())

    async def _after_jump(self) -> None:
        await self.hub.ticker.run("sweep_due")
        await self.hub.ticker.run("rewake")

    def _spawn(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _tell_page(self) -> None:
        while True:
            if await self.hub.changes.wait(60.0):
                self.sandbox.ledger_changed()

    async def _ledger(self, limit: int) -> list[dict[str, Any]]:
        return await ledger.rows(self.hub.database, self.hub.settings.org, limit)

    async def _next_due(self) -> datetime | None:
        async with self.hub.database.read() as tx:
            return await next_due(tx, self.hub.clock())

    async def _start_over(self) -> None:
        """Empty every table and fill them again; the clock goes on."""
        await self.hub.settle()
        async with self.hub.database.transaction() as tx:
            for table in reversed(metadata.sorted_tables):
                await tx.execute(delete(table))
        await self.fill()


def wrote_before(persona: Persona) -> bool:
    """Whether somebody's WhatsApp window is open when the demo starts."""
    return persona.role in ("casting_director", "associate") and "whatsapp" in persona.apps


def _as_sandbox(persona: Persona) -> sandbox_parts.Persona:
    apps = persona.apps
    return sandbox_parts.Persona(
        id=persona.id,
        name=persona.name,
        role=persona.role,
        label=persona.label,
        whatsapp=apps.get("whatsapp", ""),
        slack=apps.get("slack", ""),
        telegram=int(apps.get("telegram", 0)),
        sms=apps.get("sms", ""),
        email=apps.get("email", ""),
        language="hi" if persona.language.startswith("hi") else "en",
        wrote_h_ago=WROTE_H_AGO if wrote_before(persona) else None,
    )
